//! What the lists show, page by page, against what is there.

use proptest::test_runner::TestCaseError;
use serde_json::Value;

use super::reference::{REGIONS, Thing};
use super::{Outcome, Pair};

const VPC: &str = "2016-04-28";
const ENS: &str = "2017-11-10";
const CEN: &str = "2017-09-12";

/// Fails where two descriptions of the same differ.
fn same(what: &str, shown: &[String], wanted: &[String]) -> Outcome {
    if shown == wanted {
        return Ok(());
    }
    Err(TestCaseError::fail(format!("{what}\n shows {shown:?}\n  and {wanted:?} is there")))
}

/// The elements of a list, in their enclosing key or not.
fn items<'v>(body: &'v Value, path: &[&str]) -> &'v [Value] {
    let list = path.iter().fold(body, |value, name| &value[*name]);
    list.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

impl Pair<'_> {
    /// Every page of a list by page number; the number of all items is that of those that come.
    fn pages(
        &mut self,
        version: &str,
        action: &str,
        pairs: &[(&str, String)],
        path: &[&str],
        size: usize,
    ) -> Result<Vec<Value>, TestCaseError> {
        let mut all = Vec::new();
        for page in 1.. {
            let mut sent = pairs.to_vec();
            sent.extend([("PageSize", size.to_string()), ("PageNumber", page.to_string())]);
            let answer = self.mock.call(version, action, &sent);
            if !answer.is_ok() {
                return Err(TestCaseError::fail(format!("{action} {sent:?}: {}", answer.body)));
            }
            let found = items(&answer.body, path);
            all.extend(found.iter().cloned());
            if found.len() < size {
                let total = answer.body["TotalCount"].as_u64();
                if total != Some(all.len() as u64) {
                    return Err(TestCaseError::fail(format!(
                        "{action} {pairs:?} has {} items and says {total:?}",
                        all.len()
                    )));
                }
                break;
            }
        }
        Ok(all)
    }

    /// Every page of a list by tokens.
    fn by_tokens(
        &mut self,
        version: &str,
        action: &str,
        pairs: &[(&str, String)],
        path: &[&str],
        size: usize,
    ) -> Result<Vec<Value>, TestCaseError> {
        let mut all = Vec::new();
        let mut token = None;
        loop {
            let mut sent = pairs.to_vec();
            sent.push(("MaxResult", size.to_string()));
            sent.extend(token.take().map(|token| ("NextToken", token)));
            let answer = self.mock.call(version, action, &sent);
            if !answer.is_ok() {
                return Err(TestCaseError::fail(format!("{action} {sent:?}: {}", answer.body)));
            }
            let found = items(&answer.body, path);
            all.extend(found.iter().cloned());
            match text(&answer.body, "NextToken") {
                end if end.is_empty() => return Ok(all),
                next if found.len() == size => token = Some(next),
                next => {
                    return Err(TestCaseError::fail(format!(
                        "{action} goes on at {next} behind a page of {}",
                        found.len()
                    )));
                }
            }
        }
    }

    pub(super) fn find_vpcs(
        &mut self,
        region: usize,
        name: Option<usize>,
        tag: Option<(usize, Option<usize>)>,
        size: usize,
    ) -> Outcome {
        let mut pairs = vec![("RegionId", REGIONS[region].to_owned())];
        let name = name.map(|name| format!("name-{name}"));
        pairs.extend(name.clone().map(|name| ("VpcName", name)));
        let tag = tag.map(|(key, value)| (format!("key-{key}"), value.map(|value| format!("value-{value}"))));
        if let Some((key, value)) = &tag {
            pairs.push(("Tag.1.Key", key.clone()));
            pairs.extend(value.clone().map(|value| ("Tag.1.Value", value)));
        }
        let shown = self.pages(VPC, "DescribeVpcs", &pairs, &["Vpcs", "Vpc"], size)?;
        let shown: Vec<String> = shown.iter().map(|vpc| text(vpc, "VpcId")).collect();
        let fits = |vpc: &&Thing| {
            let tagged = |(key, value): &(String, Option<String>)| {
                vpc.tags.get(key).is_some_and(|own| value.as_ref().is_none_or(|value| value == own))
            };
            let named = name.as_ref().is_none_or(|name| *name == vpc.name);
            !vpc.gone && vpc.region == region && named && tag.as_ref().is_none_or(tagged)
        };
        let wanted: Vec<String> = self.all.vpcs.iter().filter(fits).map(|vpc| vpc.id.clone()).collect();
        same(&format!("DescribeVpcs {pairs:?}"), &shown, &wanted)
    }

    pub(super) fn find_routes(&mut self, region: usize, table: usize, size: usize) -> Outcome {
        let Some(last) = self.all.tables.len().checked_sub(1) else { return Ok(()) };
        let table = last - table % self.all.tables.len();
        let thing = &self.all.tables[table];
        if thing.gone || thing.region != region {
            return Ok(());
        }
        let pairs = [
            ("RegionId", REGIONS[region].to_owned()),
            ("RouteTableId", thing.id.clone()),
            ("RouteEntryType", "Custom".to_owned()),
        ];
        let shown = self.by_tokens(VPC, "DescribeRouteEntryList", &pairs, &["RouteEntrys", "RouteEntry"], size)?;
        // The route of a NAT gateway comes and goes with it.
        let shown = shown.iter().filter(|route| text(route, "DestinationCidrBlock") != "0.0.0.0/0");
        let shown: Vec<String> = shown.map(|route| text(route, "RouteEntryId")).collect();
        let there = self.all.routes.iter().filter(|route| !route.gone && route.parent == table);
        let wanted: Vec<String> = there.map(|route| route.id.clone()).collect();
        same(&format!("DescribeRouteEntryList {pairs:?}"), &shown, &wanted)
    }

    /// Holds every list against what is there.
    pub(super) fn compare(&mut self) -> Outcome {
        for region in 0..REGIONS.len() {
            self.compare_region(region)?;
        }
        self.compare_edge()?;
        self.compare_cens()
    }

    fn compare_region(&mut self, region: usize) -> Outcome {
        let of_region = [("RegionId", REGIONS[region].to_owned())];
        let here = |thing: &&Thing| !thing.gone && thing.region == region;
        let shown = self.pages(VPC, "DescribeVpcs", &of_region, &["Vpcs", "Vpc"], 3)?;
        let shown: Vec<String> = shown
            .iter()
            .map(|vpc| format!("{} {} {}", text(vpc, "VpcId"), text(vpc, "VpcName"), text(vpc, "Status")))
            .collect();
        let wanted = self.all.vpcs.iter().filter(here).map(|vpc| format!("{} {} Available", vpc.id, vpc.name));
        same("DescribeVpcs", &shown, &wanted.collect::<Vec<_>>())?;

        let shown = self.pages(VPC, "DescribeVSwitches", &of_region, &["VSwitches", "VSwitch"], 3)?;
        let table = |vswitch: &Value| text(&vswitch["RouteTable"], "RouteTableId");
        let shown: Vec<String> = shown
            .iter()
            .map(|one| format!("{} in {} by {}", text(one, "VSwitchId"), text(one, "VpcId"), table(one)))
            .collect();
        let own = |vswitch: &Thing| match vswitch.tied {
            Some(table) => self.all.tables[table].id.clone(),
            None => {
                let mut tables = self.all.tables.iter();
                tables.find(|table| table.tied.is_none() && table.parent == vswitch.parent).unwrap().id.clone()
            }
        };
        let wanted = self.all.vswitches.iter().filter(here);
        let wanted = wanted.map(|one| format!("{} in {} by {}", one.id, self.all.vpcs[one.parent].id, own(one)));
        let wanted: Vec<String> = wanted.collect();
        same("DescribeVSwitches", &shown, &wanted)?;

        let path = ["RouterTableList", "RouterTableListType"];
        let shown = self.pages(VPC, "DescribeRouteTableList", &of_region, &path, 4)?;
        let shown: Vec<String> =
            shown.iter().map(|one| format!("{} {}", text(one, "RouteTableId"), text(one, "RouteTableType"))).collect();
        let kind = |table: &Thing| if table.tied.is_some() { "Custom" } else { "System" };
        let wanted = self.all.tables.iter().filter(here).map(|table| format!("{} {}", table.id, kind(table)));
        same("DescribeRouteTableList", &shown, &wanted.collect::<Vec<_>>())?;

        let shown = self.pages(VPC, "DescribeEipAddresses", &of_region, &["EipAddresses", "EipAddress"], 2)?;
        let shown: Vec<String> = shown
            .iter()
            .map(|eip| format!("{} {} {}", text(eip, "AllocationId"), text(eip, "Status"), text(eip, "InstanceId")))
            .collect();
        let wanted = self.all.eips.iter().filter(here).map(|eip| match eip.tied {
            Some(nat) => format!("{} InUse {}", eip.id, self.all.nats[nat].id),
            None => format!("{} Available ", eip.id),
        });
        same("DescribeEipAddresses", &shown, &wanted.collect::<Vec<_>>())?;

        let shown = self.pages(VPC, "DescribeNatGateways", &of_region, &["NatGateways", "NatGateway"], 2)?;
        let eips = |nat: &Value| {
            let list = items(nat, &["IpLists", "IpList"]).iter().map(|eip| text(eip, "AllocationId"));
            list.collect::<Vec<_>>().join(",")
        };
        let shown: Vec<String> =
            shown.iter().map(|nat| format!("{} {}", text(nat, "NatGatewayId"), eips(nat))).collect();
        let wanted = self.all.nats.iter().enumerate().filter(|(_, nat)| here(nat)).map(|(place, nat)| {
            let own = self.all.eips.iter().filter(|eip| !eip.gone && eip.tied == Some(place));
            format!("{} {}", nat.id, own.map(|eip| eip.id.clone()).collect::<Vec<_>>().join(","))
        });
        same("DescribeNatGateways", &shown, &wanted.collect::<Vec<_>>())
    }

    fn compare_edge(&mut self) -> Outcome {
        let there = |thing: &&Thing| !thing.gone;
        let shown = self.pages(ENS, "DescribeNetworks", &[], &["Networks", "Network"], 3)?;
        let subnets = |network: &Value| {
            let ids = items(network, &["VSwitchIds", "VSwitchId"]).iter().filter_map(Value::as_str);
            ids.collect::<Vec<_>>().join(",")
        };
        let shown: Vec<String> =
            shown.iter().map(|one| format!("{} {}", text(one, "NetworkId"), subnets(one))).collect();
        let wanted = self.all.networks.iter().enumerate().filter(|(_, one)| !one.gone).map(|(place, network)| {
            let own = self.all.subnets.iter().filter(|subnet| !subnet.gone && subnet.parent == place);
            format!("{} {}", network.id, own.map(|subnet| subnet.id.clone()).collect::<Vec<_>>().join(","))
        });
        same("DescribeNetworks", &shown, &wanted.collect::<Vec<_>>())?;

        let shown = self.pages(ENS, "DescribeSecurityGroups", &[], &["SecurityGroups", "SecurityGroup"], 3)?;
        let shown: Vec<String> =
            shown.iter().map(|one| format!("{} {}", text(one, "SecurityGroupId"), one["InstanceCount"])).collect();
        let wanted = self.all.groups.iter().enumerate().filter(|(_, group)| !group.gone).map(|(place, group)| {
            let own = self.all.instances.iter().filter(|one| !one.gone && one.groups.contains(&place));
            format!("{} {}", group.id, own.count())
        });
        same("DescribeSecurityGroups", &shown, &wanted.collect::<Vec<_>>())?;

        let shown = self.pages(ENS, "DescribeInstances", &[], &["Instances", "Instance"], 3)?;
        let shown: Vec<String> = shown.iter().map(|one| text(one, "InstanceId")).collect();
        let wanted: Vec<String> = self.all.instances.iter().filter(there).map(|one| one.id.clone()).collect();
        same("DescribeInstances", &shown, &wanted)
    }

    fn compare_cens(&mut self) -> Outcome {
        let shown = self.pages(CEN, "DescribeCens", &[], &["Cens", "Cen"], 2)?;
        let shown: Vec<String> = shown.iter().map(|one| text(one, "CenId")).collect();
        let there = self.all.cens.iter().filter(|cen| !cen.gone);
        same("DescribeCens", &shown, &there.map(|cen| cen.id.clone()).collect::<Vec<_>>())?;
        for (place, cen) in self.all.cens.clone().into_iter().enumerate().filter(|(_, cen)| !cen.gone) {
            let pairs = [("CenId", cen.id)];
            let path = ["ChildInstances", "ChildInstance"];
            let shown = self.pages(CEN, "DescribeCenAttachedChildInstances", &pairs, &path, 2)?;
            let mut shown: Vec<String> = shown.iter().map(|one| text(one, "ChildInstanceId")).collect();
            shown.sort();
            let attached = self.all.vpcs.iter().filter(|vpc| !vpc.gone && vpc.tied == Some(place));
            let mut wanted: Vec<String> = attached.map(|vpc| vpc.id.clone()).collect();
            wanted.sort();
            same("DescribeCenAttachedChildInstances", &shown, &wanted)?;
        }
        Ok(())
    }
}
