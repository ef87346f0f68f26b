//! What must happen, written down a second time: plain lists, and the rules of the documents.

use std::collections::BTreeMap;

use serde_json::Value;

use super::steps::{Step, What};

pub(crate) const REGIONS: [&str; 2] = ["cn-hangzhou", "cn-beijing"];
const BLOCKS: [&str; 3] = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];
const DESTINATIONS: [&str; 3] = ["11.0.0.0/24", "11.0.1.0/24", "11.1.0.0/16"];
const NODE: &str = "cn-hangzhou-44";

/// Something that was made. It keeps its place when it is gone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Thing {
    pub(crate) id: String,
    pub(crate) region: usize,
    pub(crate) gone: bool,
    /// The place of what it belongs to: the VPC of a VSwitch, the table of a route.
    pub(crate) parent: usize,
    /// The place of what it is tied to: the table of a VSwitch, the gateway of an address.
    pub(crate) tied: Option<usize>,
    /// One of a few values: a block, or a part of one.
    pub(crate) block: usize,
    pub(crate) name: String,
    pub(crate) tags: BTreeMap<String, String>,
    /// The places of the groups of an instance.
    pub(crate) groups: Vec<usize>,
}

/// Everything that was made.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reference {
    pub(crate) vpcs: Vec<Thing>,
    pub(crate) vswitches: Vec<Thing>,
    /// Those of the system have no tie, those of callers are tied to nothing but themselves.
    pub(crate) tables: Vec<Thing>,
    pub(crate) routes: Vec<Thing>,
    pub(crate) eips: Vec<Thing>,
    pub(crate) nats: Vec<Thing>,
    pub(crate) networks: Vec<Thing>,
    pub(crate) subnets: Vec<Thing>,
    pub(crate) groups: Vec<Thing>,
    pub(crate) instances: Vec<Thing>,
    pub(crate) cens: Vec<Thing>,
}

/// What a step does.
type Then = Box<dyn FnOnce(&mut Reference, &Value)>;

/// A call, and what must come of it.
pub(crate) struct Plan {
    pub(crate) version: &'static str,
    pub(crate) action: &'static str,
    pub(crate) pairs: Vec<(&'static str, String)>,
    /// The codes, one of which it is refused with; it succeeds where there is none. `*NotFound` is any that ends so.
    pub(crate) refusals: Vec<&'static str>,
    pub(crate) then: Then,
}

const VPC: &str = "2016-04-28";
const ENS: &str = "2017-11-10";
const CEN: &str = "2017-09-12";

fn nothing() -> Then {
    Box::new(|_, _| {})
}

fn text(body: &Value, name: &str) -> String {
    body[name].as_str().unwrap_or_else(|| panic!("no {name} in {body}")).to_owned()
}

/// One of those that were ever made, the last ones first.
fn pick(things: &[Thing], number: usize) -> Option<usize> {
    things.len().checked_sub(1).map(|last| last - number % things.len())
}

/// The part of a VPC or a network with a number; the last is outside of it.
fn part(block: usize, part: u8) -> String {
    match (part, block) {
        (7, _) => "11.0.0.0/24".to_owned(),
        (part, 0) => format!("10.{}.0.0/16", part / 2),
        (part, 1) => format!("172.{}.0.0/16", 16 + part / 2),
        (part, _) => format!("192.168.{}.0/24", part / 2),
    }
}

impl Reference {
    pub(crate) fn plan(&self, step: &Step) -> Option<Plan> {
        use What::*;
        let mut plan = match step.what {
            CreateVpc { .. } | DeleteVpc { .. } | RenameVpc { .. } | TagVpc { .. } | UntagVpc { .. } => {
                self.vpc(step)?
            }
            CreateVSwitch { .. } | DeleteVSwitch { .. } => self.vswitch(step)?,
            CreateTable { .. } | DeleteTable { .. } | Associate { .. } | Unassociate { .. } => self.table(step)?,
            CreateRoute { .. } | DeleteRoute { .. } | DeleteRouteById { .. } => self.route(step)?,
            AllocateEip | ReleaseEip { .. } | AssociateEip { .. } | UnassociateEip { .. } => self.eip(step)?,
            CreateNat { .. } | DeleteNat { .. } => self.nat(step)?,
            CreateNetwork { .. } | DeleteNetwork { .. } | CreateSubnet { .. } | DeleteSubnet { .. } => {
                self.edge(step)?
            }
            CreateGroup
            | DeleteGroup { .. }
            | CreateInstances { .. }
            | ReleaseInstance { .. }
            | Join { .. }
            | Leave { .. } => self.group(step)?,
            CreateCen | DeleteCen { .. } | Attach { .. } | Detach { .. } => self.cen(step)?,
            FindVpcs { .. } | FindRoutes { .. } => return None,
        };
        if plan.version == VPC {
            plan.pairs.push(("RegionId", REGIONS[step.region].to_owned()));
        }
        Some(plan)
    }

    fn vpc(&self, step: &Step) -> Option<Plan> {
        let region = step.region;
        let there = |vpc: usize| !self.vpcs[vpc].gone && self.vpcs[vpc].region == region;
        Some(match step.what {
            What::CreateVpc { block, name, tag } => {
                let name = format!("name-{name}");
                let mut pairs = vec![("CidrBlock", BLOCKS[block].to_owned()), ("VpcName", name.clone())];
                let mut tags = BTreeMap::new();
                if let Some(tag) = tag {
                    pairs.extend([("Tag.1.Key", format!("key-{tag}")), ("Tag.1.Value", "first".to_owned())]);
                    tags.insert(format!("key-{tag}"), "first".to_owned());
                }
                let then = move |all: &mut Self, body: &Value| {
                    let (id, table) = (text(body, "VpcId"), text(body, "RouteTableId"));
                    let parent = all.vpcs.len();
                    all.vpcs.push(Thing { id, region, block, name, tags, ..Thing::default() });
                    all.tables.push(Thing { id: table, region, parent, ..Thing::default() });
                };
                Plan { version: VPC, action: "CreateVpc", pairs, refusals: vec![], then: Box::new(then) }
            }
            What::DeleteVpc { vpc } => {
                let vpc = pick(&self.vpcs, vpc)?;
                let of_it = |things: &[Thing]| things.iter().any(|thing| !thing.gone && thing.parent == vpc);
                let mut refusals = vec![];
                if there(vpc) {
                    let tables =
                        || self.tables.iter().enumerate().filter(|(_, table)| !table.gone && table.parent == vpc);
                    let has_routes =
                        |table: usize| self.routes.iter().any(|route| !route.gone && route.parent == table);
                    refusals.extend(of_it(&self.vswitches).then_some("DependencyViolation.VSwitch"));
                    refusals.extend(of_it(&self.nats).then_some("DependencyViolation.NatGateway"));
                    refusals.extend(
                        tables().any(|(_, table)| table.tied.is_some()).then_some("DependencyViolation.RouteTable"),
                    );
                    let routes = tables().any(|(table, _)| has_routes(table)) || of_it(&self.nats);
                    refusals.extend(routes.then_some("DependencyViolation.RouteEntry"));
                    refusals.extend(self.vpcs[vpc].tied.map(|_| "DependencyViolation.TransitRouter"));
                } else {
                    refusals.push("InvalidVpcId.NotFound");
                }
                let then = move |all: &mut Self, _: &Value| {
                    all.vpcs[vpc].gone = true;
                    all.tables.iter_mut().filter(|table| table.parent == vpc).for_each(|table| table.gone = true);
                };
                let pairs = vec![("VpcId", self.vpcs[vpc].id.clone())];
                Plan { version: VPC, action: "DeleteVpc", pairs, refusals, then: Box::new(then) }
            }
            What::RenameVpc { vpc, name } => {
                let (vpc, name) = (pick(&self.vpcs, vpc)?, format!("name-{name}"));
                let refusals = if there(vpc) { vec![] } else { vec!["InvalidVpcId.NotFound"] };
                let pairs = vec![("VpcId", self.vpcs[vpc].id.clone()), ("VpcName", name.clone())];
                let then = move |all: &mut Self, _: &Value| all.vpcs[vpc].name = name;
                Plan { version: VPC, action: "ModifyVpcAttribute", pairs, refusals, then: Box::new(then) }
            }
            What::TagVpc { vpc, key, value } => {
                let (vpc, key, value) = (pick(&self.vpcs, vpc)?, format!("key-{key}"), format!("value-{value}"));
                let refusals = if there(vpc) { vec![] } else { vec!["InvalidInstanceIds.NotFound"] };
                let pairs = vec![
                    ("ResourceType", "VPC".to_owned()),
                    ("ResourceId.1", self.vpcs[vpc].id.clone()),
                    ("Tag.1.Key", key.clone()),
                    ("Tag.1.Value", value.clone()),
                ];
                let then = move |all: &mut Self, _: &Value| drop(all.vpcs[vpc].tags.insert(key, value));
                Plan { version: VPC, action: "TagResources", pairs, refusals, then: Box::new(then) }
            }
            What::UntagVpc { vpc, key } => {
                let (vpc, key) = (pick(&self.vpcs, vpc)?, format!("key-{key}"));
                let refusals = if there(vpc) { vec![] } else { vec!["InvalidInstanceIds.NotFound"] };
                let pairs = vec![
                    ("ResourceType", "VPC".to_owned()),
                    ("ResourceId.1", self.vpcs[vpc].id.clone()),
                    ("TagKey.1", key.clone()),
                ];
                let then = move |all: &mut Self, _: &Value| drop(all.vpcs[vpc].tags.remove(&key));
                Plan { version: VPC, action: "UnTagResources", pairs, refusals, then: Box::new(then) }
            }
            _ => return None,
        })
    }

    fn vswitch(&self, step: &Step) -> Option<Plan> {
        let region = step.region;
        Some(match step.what {
            What::CreateVSwitch { vpc, part } => {
                let vpc = pick(&self.vpcs, vpc)?;
                let parent = &self.vpcs[vpc];
                let mut refusals = vec![];
                if parent.gone || parent.region != region {
                    refusals.push("InvalidVpcId.NotFound");
                } else {
                    let beside =
                        |other: &Thing| !other.gone && other.parent == vpc && other.block == usize::from(part / 2);
                    refusals.extend((part == 7).then_some("InvalidParameter"));
                    refusals.extend(
                        (part < 7 && self.vswitches.iter().any(beside)).then_some("InvalidCidrBlock.Overlapped"),
                    );
                }
                let pairs = vec![
                    ("VpcId", parent.id.clone()),
                    ("CidrBlock", self::part(parent.block, part)),
                    ("ZoneId", format!("{}-b", REGIONS[region])),
                ];
                let then = move |all: &mut Self, body: &Value| {
                    let id = text(body, "VSwitchId");
                    let block = usize::from(part / 2);
                    all.vswitches.push(Thing { id, region, parent: vpc, block, ..Thing::default() });
                };
                Plan { version: VPC, action: "CreateVSwitch", pairs, refusals, then: Box::new(then) }
            }
            What::DeleteVSwitch { vswitch } => {
                let vswitch = pick(&self.vswitches, vswitch)?;
                let thing = &self.vswitches[vswitch];
                let mut refusals = vec![];
                if thing.gone || thing.region != region {
                    refusals.push("InvalidVSwitchId.NotFound");
                } else {
                    let inside = |nat: &Thing| !nat.gone && nat.tied == Some(vswitch);
                    refusals.extend(self.nats.iter().any(inside).then_some("DependencyViolation.EnhancedNatgw"));
                    refusals.extend(thing.tied.map(|_| "DependencyViolation.RouteTable"));
                }
                let then = move |all: &mut Self, _: &Value| all.vswitches[vswitch].gone = true;
                let pairs = vec![("VSwitchId", thing.id.clone())];
                Plan { version: VPC, action: "DeleteVSwitch", pairs, refusals, then: Box::new(then) }
            }
            _ => return None,
        })
    }

    fn table(&self, step: &Step) -> Option<Plan> {
        let region = step.region;
        let there = |thing: &Thing| !thing.gone && thing.region == region;
        Some(match step.what {
            What::CreateTable { vpc } => {
                let vpc = pick(&self.vpcs, vpc)?;
                let refusals = if there(&self.vpcs[vpc]) { vec![] } else { vec!["InvalidVpcId.NotFound"] };
                let pairs = vec![("VpcId", self.vpcs[vpc].id.clone())];
                let then = move |all: &mut Self, body: &Value| {
                    let (id, tied) = (text(body, "RouteTableId"), Some(all.tables.len()));
                    all.tables.push(Thing { id, region, parent: vpc, tied, ..Thing::default() });
                };
                Plan { version: VPC, action: "CreateRouteTable", pairs, refusals, then: Box::new(then) }
            }
            What::DeleteTable { table } => {
                let table = pick(&self.tables, table)?;
                let thing = &self.tables[table];
                let mut refusals = vec![];
                if there(thing) {
                    let routes = self.routes.iter().any(|route| !route.gone && route.parent == table);
                    refusals.extend(thing.tied.is_none().then_some("IncorrectRouteTableType"));
                    refusals.extend(routes.then_some("IncorrectRouteTableStatus.RouteEntryExist"));
                } else {
                    refusals.push("InvalidRouteTableId.NotFound");
                }
                let pairs = vec![("RouteTableId", thing.id.clone())];
                let then = move |all: &mut Self, _: &Value| {
                    all.tables[table].gone = true;
                    // A VSwitch always has a table.
                    let tied = all.vswitches.iter_mut().filter(|vswitch| vswitch.tied == Some(table));
                    tied.for_each(|vswitch| vswitch.tied = None);
                };
                Plan { version: VPC, action: "DeleteRouteTable", pairs, refusals, then: Box::new(then) }
            }
            What::Associate { vswitch, table } | What::Unassociate { vswitch, table } => {
                let associates = matches!(step.what, What::Associate { .. });
                let vswitch = pick(&self.vswitches, vswitch)?;
                let thing = &self.vswitches[vswitch];
                let of_vpc = self.tables.iter().enumerate().filter(|(_, table)| table.parent == thing.parent);
                let of_vpc: Vec<usize> = of_vpc.map(|(place, _)| place).collect();
                let table = of_vpc[table % of_vpc.len()];
                let is_system = self.tables[table].tied.is_none();
                let mut refusals = vec![];
                refusals.extend((!there(thing)).then_some("InvalidVSwitchId.NotFound"));
                refusals.extend((!there(&self.tables[table])).then_some("InvalidRouteTableId.NotFound"));
                if refusals.is_empty() && associates {
                    let has_it = thing.tied.map_or(is_system, |tied| tied == table);
                    refusals.extend(has_it.then_some("ResourceAlreadyAssociated.RouteTable"));
                    refusals.extend(is_system.then_some("OperationDenied.SwitchToSystemRouteTable"));
                } else if refusals.is_empty() {
                    refusals.extend(is_system.then_some("OperationUnsupported.SystemRouteTable"));
                    refusals.extend(thing.tied.is_none().then_some("OperationFailed.VSwitchNotAssociate"));
                    refusals.extend((thing.tied != Some(table)).then_some("InvalidRouteTableId.NotFound"));
                }
                let pairs = vec![("RouteTableId", self.tables[table].id.clone()), ("VSwitchId", thing.id.clone())];
                let action = if associates { "AssociateRouteTable" } else { "UnassociateRouteTable" };
                let then = move |all: &mut Self, _: &Value| all.vswitches[vswitch].tied = associates.then_some(table);
                Plan { version: VPC, action, pairs, refusals, then: Box::new(then) }
            }
            _ => return None,
        })
    }

    fn route(&self, step: &Step) -> Option<Plan> {
        let region = step.region;
        let there = |thing: &Thing| !thing.gone && thing.region == region;
        let find = |table: usize, block: usize| {
            let mut routes = self.routes.iter();
            routes.position(|route| !route.gone && route.parent == table && route.block == block)
        };
        Some(match step.what {
            What::CreateRoute { table, block } => {
                let table = pick(&self.tables, table)?;
                let refusals = match (there(&self.tables[table]), find(table, block)) {
                    (false, _) => vec!["InvalidRouteTableId.NotFound"],
                    (true, Some(_)) => vec!["InvalidCIDRBlock.Duplicate"],
                    (true, None) => vec![],
                };
                let pairs = vec![
                    ("RouteTableId", self.tables[table].id.clone()),
                    ("DestinationCidrBlock", DESTINATIONS[block].to_owned()),
                    ("NextHopType", "Instance".to_owned()),
                    ("NextHopId", "i-somewhere".to_owned()),
                ];
                let then = move |all: &mut Self, body: &Value| {
                    let id = text(body, "RouteEntryId");
                    all.routes.push(Thing { id, region, parent: table, block, ..Thing::default() });
                };
                Plan { version: VPC, action: "CreateRouteEntry", pairs, refusals, then: Box::new(then) }
            }
            What::DeleteRoute { table, block } => {
                let table = pick(&self.tables, table)?;
                let found = find(table, block);
                let refusals = match (there(&self.tables[table]), found) {
                    (true, Some(_)) => vec![],
                    _ => vec!["*NotFound"],
                };
                let pairs = vec![
                    ("RouteTableId", self.tables[table].id.clone()),
                    ("DestinationCidrBlock", DESTINATIONS[block].to_owned()),
                ];
                let then: Then = match found {
                    Some(route) => Box::new(move |all, _| all.routes[route].gone = true),
                    None => nothing(),
                };
                Plan { version: VPC, action: "DeleteRouteEntry", pairs, refusals, then }
            }
            What::DeleteRouteById { route, table } => {
                let route = pick(&self.routes, route)?;
                let thing = &self.routes[route];
                let mut pairs = vec![("RouteEntryId", thing.id.clone())];
                let mut refusals = vec![];
                refusals.extend((!there(thing)).then_some("*NotFound"));
                if let Some(table) = table {
                    let table = pick(&self.tables, table)?;
                    let right = there(&self.tables[table]) && thing.parent == table;
                    refusals.extend((!right).then_some("InvalidRouteTableId.NotFound"));
                    pairs.push(("RouteTableId", self.tables[table].id.clone()));
                }
                let then = move |all: &mut Self, _: &Value| all.routes[route].gone = true;
                Plan { version: VPC, action: "DeleteRouteEntry", pairs, refusals, then: Box::new(then) }
            }
            _ => return None,
        })
    }

    fn eip(&self, step: &Step) -> Option<Plan> {
        let region = step.region;
        let there = |thing: &Thing| !thing.gone && thing.region == region;
        Some(match step.what {
            What::AllocateEip => {
                let then = move |all: &mut Self, body: &Value| {
                    all.eips.push(Thing { id: text(body, "AllocationId"), region, ..Thing::default() });
                };
                Plan {
                    version: VPC,
                    action: "AllocateEipAddress",
                    pairs: vec![],
                    refusals: vec![],
                    then: Box::new(then),
                }
            }
            What::ReleaseEip { eip } => {
                let eip = pick(&self.eips, eip)?;
                let thing = &self.eips[eip];
                let refusals = match (there(thing), thing.tied) {
                    (false, _) => vec!["InvalidAllocationId.NotFound"],
                    (true, Some(_)) => vec!["IncorrectEipStatus"],
                    (true, None) => vec![],
                };
                let then = move |all: &mut Self, _: &Value| all.eips[eip].gone = true;
                let pairs = vec![("AllocationId", thing.id.clone())];
                Plan { version: VPC, action: "ReleaseEipAddress", pairs, refusals, then: Box::new(then) }
            }
            What::AssociateEip { eip, nat } => {
                let (eip, nat) = (pick(&self.eips, eip)?, pick(&self.nats, nat)?);
                let (thing, gateway) = (&self.eips[eip], &self.nats[nat]);
                let mut refusals = vec![];
                refusals.extend((!there(thing)).then_some("InvalidAllocationId.NotFound"));
                refusals.extend((!there(gateway)).then_some("InvalidInstanId.NotFound"));
                refusals.extend((there(thing) && thing.tied.is_some()).then_some("IncorrectEipStatus"));
                let pairs = vec![
                    ("AllocationId", thing.id.clone()),
                    ("InstanceId", gateway.id.clone()),
                    ("InstanceType", "Nat".to_owned()),
                ];
                let then = move |all: &mut Self, _: &Value| all.eips[eip].tied = Some(nat);
                Plan { version: VPC, action: "AssociateEipAddress", pairs, refusals, then: Box::new(then) }
            }
            What::UnassociateEip { eip, nat } => {
                let eip = pick(&self.eips, eip)?;
                let thing = &self.eips[eip];
                let mut pairs = vec![("AllocationId", thing.id.clone())];
                let mut refusals = vec![];
                refusals.extend((!there(thing)).then_some("InvalidAllocationId.NotFound"));
                refusals.extend((there(thing) && thing.tied.is_none()).then_some("IncorrectEipStatus"));
                if let Some(nat) = nat {
                    let nat = pick(&self.nats, nat)?;
                    pairs.push(("InstanceId", self.nats[nat].id.clone()));
                    let right = there(&self.nats[nat]) && thing.tied == Some(nat);
                    refusals.extend((!right).then_some("InvalidInstanceId.NotFound"));
                }
                let then = move |all: &mut Self, _: &Value| all.eips[eip].tied = None;
                Plan { version: VPC, action: "UnassociateEipAddress", pairs, refusals, then: Box::new(then) }
            }
            _ => return None,
        })
    }

    fn nat(&self, step: &Step) -> Option<Plan> {
        let region = step.region;
        let there = |thing: &Thing| !thing.gone && thing.region == region;
        Some(match step.what {
            What::CreateNat { vswitch } => {
                let vswitch = pick(&self.vswitches, vswitch)?;
                let thing = &self.vswitches[vswitch];
                let parent = thing.parent;
                let mut refusals = vec![];
                refusals.extend((!there(thing)).then_some("InvalidVSWITCHID.NotFound"));
                refusals.extend((!there(&self.vpcs[parent])).then_some("InvalidVpcId.NotFound"));
                let pairs = vec![
                    ("VpcId", self.vpcs[parent].id.clone()),
                    ("VSwitchId", thing.id.clone()),
                    ("NatType", "Enhanced".to_owned()),
                ];
                let then = move |all: &mut Self, body: &Value| {
                    let id = text(body, "NatGatewayId");
                    all.nats.push(Thing { id, region, parent, tied: Some(vswitch), ..Thing::default() });
                };
                Plan { version: VPC, action: "CreateNatGateway", pairs, refusals, then: Box::new(then) }
            }
            What::DeleteNat { nat, force } => {
                let nat = pick(&self.nats, nat)?;
                let has_eips = self.eips.iter().any(|eip| !eip.gone && eip.tied == Some(nat));
                let refusals = match (there(&self.nats[nat]), has_eips && !force) {
                    (false, _) => vec!["InvalidNatGatewayId.NotFound"],
                    (true, true) => vec!["DependencyViolation.EIPS"],
                    (true, false) => vec![],
                };
                let pairs = vec![("NatGatewayId", self.nats[nat].id.clone()), ("Force", force.to_string())];
                let then = move |all: &mut Self, _: &Value| {
                    all.nats[nat].gone = true;
                    all.eips.iter_mut().filter(|eip| eip.tied == Some(nat)).for_each(|eip| eip.tied = None);
                };
                Plan { version: VPC, action: "DeleteNatGateway", pairs, refusals, then: Box::new(then) }
            }
            _ => return None,
        })
    }

    fn edge(&self, step: &Step) -> Option<Plan> {
        let of_it = |things: &[Thing], parent: usize| things.iter().any(|thing| !thing.gone && thing.parent == parent);
        Some(match step.what {
            What::CreateNetwork { block } => {
                let pairs = vec![("EnsRegionId", NODE.to_owned()), ("CidrBlock", BLOCKS[block].to_owned())];
                let then = move |all: &mut Self, body: &Value| {
                    all.networks.push(Thing { id: text(body, "NetworkId"), block, ..Thing::default() });
                };
                Plan { version: ENS, action: "CreateNetwork", pairs, refusals: vec![], then: Box::new(then) }
            }
            What::DeleteNetwork { network } => {
                let network = pick(&self.networks, network)?;
                let refusals = match (self.networks[network].gone, of_it(&self.subnets, network)) {
                    (true, _) => vec!["InvalidNetworkId.NotFound"],
                    (false, true) => vec!["DependencyViolation.VSwitch"],
                    (false, false) => vec![],
                };
                let then = move |all: &mut Self, _: &Value| all.networks[network].gone = true;
                let pairs = vec![("NetworkId", self.networks[network].id.clone())];
                Plan { version: ENS, action: "DeleteNetwork", pairs, refusals, then: Box::new(then) }
            }
            What::CreateSubnet { network, part } => {
                let network = pick(&self.networks, network)?;
                let parent = &self.networks[network];
                let refusals = match (parent.gone, part) {
                    (true, _) => vec!["InvalidNetworkId.NotFound"],
                    (false, 7) => vec!["InvalidCidrBlock"],
                    (false, _) => vec![],
                };
                let pairs = vec![
                    ("EnsRegionId", NODE.to_owned()),
                    ("NetworkId", parent.id.clone()),
                    ("CidrBlock", self::part(parent.block, part)),
                ];
                let then = move |all: &mut Self, body: &Value| {
                    all.subnets.push(Thing { id: text(body, "VSwitchId"), parent: network, ..Thing::default() });
                };
                Plan { version: ENS, action: "CreateVSwitch", pairs, refusals, then: Box::new(then) }
            }
            What::DeleteSubnet { subnet } => {
                let subnet = pick(&self.subnets, subnet)?;
                let refusals = match (self.subnets[subnet].gone, of_it(&self.instances, subnet)) {
                    (true, _) => vec!["InvalidVSwitchId.NotFound"],
                    (false, true) => vec!["DependencyViolation"],
                    (false, false) => vec![],
                };
                let then = move |all: &mut Self, _: &Value| all.subnets[subnet].gone = true;
                let pairs = vec![("VSwitchId", self.subnets[subnet].id.clone())];
                Plan { version: ENS, action: "DeleteVSwitch", pairs, refusals, then: Box::new(then) }
            }
            _ => return None,
        })
    }

    fn group(&self, step: &Step) -> Option<Plan> {
        Some(match step.what {
            What::CreateGroup => {
                let pairs = vec![("SecurityGroupName", "group".to_owned())];
                let then = move |all: &mut Self, body: &Value| {
                    all.groups.push(Thing { id: text(body, "SecurityGroupId"), ..Thing::default() });
                };
                Plan { version: ENS, action: "CreateSecurityGroup", pairs, refusals: vec![], then: Box::new(then) }
            }
            What::DeleteGroup { group } => {
                let group = pick(&self.groups, group)?;
                let used = self.instances.iter().any(|one| !one.gone && one.groups.contains(&group));
                let refusals = match (self.groups[group].gone, used) {
                    (true, _) => vec!["InvalidSecurityGroupId.NotFound"],
                    (false, true) => vec!["DependencyViolation"],
                    (false, false) => vec![],
                };
                let then = move |all: &mut Self, _: &Value| all.groups[group].gone = true;
                let pairs = vec![("SecurityGroupId", self.groups[group].id.clone())];
                Plan { version: ENS, action: "DeleteSecurityGroup", pairs, refusals, then: Box::new(then) }
            }
            What::CreateInstances { subnet, count } => {
                let subnet = pick(&self.subnets, subnet)?;
                let refusals = if self.subnets[subnet].gone { vec!["InvalidVSwitchId.NotFound"] } else { vec![] };
                let pairs = vec![
                    ("InstanceType", "ens.sn1.small".to_owned()),
                    ("EnsRegionId", NODE.to_owned()),
                    ("Period", "1".to_owned()),
                    ("Quantity", count.to_string()),
                    ("VSwitchId", self.subnets[subnet].id.clone()),
                    ("PasswordInherit", "true".to_owned()),
                ];
                let then = move |all: &mut Self, body: &Value| {
                    let ids = &body["InstanceIds"];
                    let ids = if ids.is_array() { ids } else { &ids["InstanceId"] };
                    let ids: Vec<String> =
                        ids.as_array().into_iter().flatten().map(|id| id.as_str().unwrap().to_owned()).collect();
                    assert_eq!(ids.len(), count, "{body}");
                    all.instances.extend(ids.into_iter().map(|id| Thing { id, parent: subnet, ..Thing::default() }));
                };
                Plan { version: ENS, action: "CreateInstance", pairs, refusals, then: Box::new(then) }
            }
            What::ReleaseInstance { instance } => {
                let instance = pick(&self.instances, instance)?;
                let refusals = if self.instances[instance].gone { vec!["*NotFound"] } else { vec![] };
                let then = move |all: &mut Self, _: &Value| all.instances[instance].gone = true;
                let pairs = vec![("InstanceId", self.instances[instance].id.clone())];
                Plan { version: ENS, action: "ReleasePrePaidInstance", pairs, refusals, then: Box::new(then) }
            }
            What::Join { group, instance } | What::Leave { group, instance } => {
                let joins = matches!(step.what, What::Join { .. });
                let (group, instance) = (pick(&self.groups, group)?, pick(&self.instances, instance)?);
                let mut refusals = vec![];
                refusals.extend(self.groups[group].gone.then_some("InvalidSecurityGroupId.NotFound"));
                refusals.extend(self.instances[instance].gone.then_some("InvalidInstanceId.NotFound"));
                let outside = !self.instances[instance].groups.contains(&group);
                refusals
                    .extend((refusals.is_empty() && !joins && outside).then_some("InvalidSecurityGroupId.NotFound"));
                let pairs = vec![
                    ("SecurityGroupId", self.groups[group].id.clone()),
                    ("InstanceId", self.instances[instance].id.clone()),
                ];
                let then = move |all: &mut Self, _: &Value| {
                    let groups = &mut all.instances[instance].groups;
                    groups.retain(|other| *other != group);
                    groups.extend(joins.then_some(group));
                };
                let action = if joins { "JoinSecurityGroup" } else { "LeaveSecurityGroup" };
                Plan { version: ENS, action, pairs, refusals, then: Box::new(then) }
            }
            _ => return None,
        })
    }

    fn cen(&self, step: &Step) -> Option<Plan> {
        Some(match step.what {
            What::CreateCen => {
                let then = move |all: &mut Self, body: &Value| {
                    all.cens.push(Thing { id: text(body, "CenId"), ..Thing::default() });
                };
                Plan { version: CEN, action: "CreateCen", pairs: vec![], refusals: vec![], then: Box::new(then) }
            }
            What::DeleteCen { cen } => {
                let cen = pick(&self.cens, cen)?;
                let used = self.vpcs.iter().any(|vpc| !vpc.gone && vpc.tied == Some(cen));
                let refusals = match (self.cens[cen].gone, used) {
                    (true, _) => vec!["InvalidCenId.NotFound"],
                    (false, true) => vec!["DependencyViolation"],
                    (false, false) => vec![],
                };
                let then = move |all: &mut Self, _: &Value| all.cens[cen].gone = true;
                let pairs = vec![("CenId", self.cens[cen].id.clone())];
                Plan { version: CEN, action: "DeleteCen", pairs, refusals, then: Box::new(then) }
            }
            What::Attach { cen, vpc } | What::Detach { cen, vpc } => {
                let attaches = matches!(step.what, What::Attach { .. });
                let (cen, vpc) = (pick(&self.cens, cen)?, pick(&self.vpcs, vpc)?);
                let network = &self.vpcs[vpc];
                let mut refusals = vec![];
                refusals.extend(self.cens[cen].gone.then_some("InvalidCenId.NotFound"));
                refusals.extend((network.gone || network.region != step.region).then_some("*NotFound"));
                if refusals.is_empty() && attaches {
                    refusals.extend(network.tied.map(|_| "InvalidOperation.ChildInstanceAlreadyAttached"));
                } else if refusals.is_empty() {
                    refusals.extend((network.tied != Some(cen)).then_some("*NotFound"));
                }
                let pairs = vec![
                    ("CenId", self.cens[cen].id.clone()),
                    ("ChildInstanceId", network.id.clone()),
                    ("ChildInstanceType", "VPC".to_owned()),
                    ("ChildInstanceRegionId", REGIONS[step.region].to_owned()),
                ];
                let then = move |all: &mut Self, _: &Value| all.vpcs[vpc].tied = attaches.then_some(cen);
                let action = if attaches { "AttachCenChildInstance" } else { "DetachCenChildInstance" };
                Plan { version: CEN, action, pairs, refusals, then: Box::new(then) }
            }
            _ => return None,
        })
    }
}
