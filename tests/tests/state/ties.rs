//! What is tied to something: it is untied from that alone, and what is deleted leaves nothing tied to it.

use aliyun_api_mock::StateMode;
use serde_json::Value;

use crate::mock::{Connection, Mock, builder};

const VPC: &str = "2016-04-28";
const ENS: &str = "2017-11-10";
const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const NODE: (&str, &str) = ("EnsRegionId", "cn-hangzhou-44");

/// Calls of one service.
struct Service<'m>(&'m mut Connection, &'static str);

impl Service<'_> {
    fn call(&mut self, action: &str, pairs: &[(&str, &str)]) -> Result<Value, String> {
        let mut sent = pairs.to_vec();
        sent.extend((self.1 == VPC).then_some(REGION));
        let answer = self.0.call(self.1, action, &sent);
        if answer.is_ok() { Ok(answer.body) } else { Err(answer.code().to_owned()) }
    }

    /// The value of a field of what an action makes.
    fn make(&mut self, action: &str, pairs: &[(&str, &str)], field: &str) -> String {
        let body = self.call(action, pairs).unwrap_or_else(|code| panic!("{action} {pairs:?}: {code}"));
        body[field].as_str().unwrap_or_else(|| panic!("no {field} in {body}")).to_owned()
    }

    fn done(&mut self, action: &str, pairs: &[(&str, &str)]) {
        self.call(action, pairs).unwrap_or_else(|code| panic!("{action} {pairs:?}: {code}"));
    }

    fn refused(&mut self, action: &str, pairs: &[(&str, &str)], code: &str) {
        assert_eq!(self.call(action, pairs).unwrap_err(), code, "{action} {pairs:?}");
    }

    /// The first item of a list.
    fn first(&mut self, action: &str, pairs: &[(&str, &str)], path: [&str; 2]) -> Value {
        let body = self.call(action, pairs).unwrap_or_else(|code| panic!("{action} {pairs:?}: {code}"));
        body[path[0]][path[1]][0].clone()
    }

    fn eip(&mut self, id: &str) -> Value {
        self.first("DescribeEipAddresses", &[("AllocationId", id)], ["EipAddresses", "EipAddress"])
    }
}

fn mock() -> Mock {
    Mock::start(builder().states(StateMode::Immediate))
}

#[test]
fn an_address_leaves_the_package_that_it_is_in() {
    let mock = mock();
    let mut connection = mock.connect();
    let mut vpc = Service(&mut connection, VPC);
    let [own, other] =
        [(); 2].map(|()| vpc.make("CreateCommonBandwidthPackage", &[("Bandwidth", "20")], "BandwidthPackageId"));
    let eip = vpc.make("AllocateEipAddress", &[("Bandwidth", "5")], "AllocationId");
    let in_own = [("BandwidthPackageId", own.as_str()), ("IpInstanceId", eip.as_str())];
    let in_other = [("BandwidthPackageId", other.as_str()), ("IpInstanceId", eip.as_str())];
    assert!(vpc.call("RemoveCommonBandwidthPackageIp", &in_own).is_err(), "it is in none");
    vpc.done("AddCommonBandwidthPackageIp", &in_own);
    assert!(vpc.call("RemoveCommonBandwidthPackageIp", &in_other).is_err(), "it is in another one");
    assert_eq!(vpc.eip(&eip)["BandwidthPackageId"], *own);
    vpc.done("RemoveCommonBandwidthPackageIp", &in_own);
    vpc.done("AddCommonBandwidthPackageIp", &in_own);
    let package = [("BandwidthPackageId", own.as_str())];
    vpc.refused("DeleteCommonBandwidthPackage", &package, "DependencyViolation.Ips");
    vpc.done("DeleteCommonBandwidthPackage", &[package[0], ("Force", "true")]);
    assert_eq!(vpc.eip(&eip)["BandwidthPackageId"], "");
    vpc.done("ReleaseEipAddress", &[("AllocationId", &eip)]);
}

#[test]
fn an_entry_is_that_of_its_table() {
    let mock = mock();
    let mut connection = mock.connect();
    let mut vpc = Service(&mut connection, VPC);
    let network = vpc.make("CreateVpc", &[], "VpcId");
    let [own, other] = [(); 2].map(|()| vpc.make("CreateRouteTable", &[("VpcId", &network)], "RouteTableId"));
    let entry = [
        ("DestinationCidrBlock", "10.1.0.0/24"),
        ("NextHopType", "Instance"),
        ("NextHopId", "i-1"),
        ("RouteTableId", &*own),
    ];
    let entry = vpc.make("CreateRouteEntry", &entry, "RouteEntryId");
    let named = [("RouteEntryId", entry.as_str()), ("RouteTableId", other.as_str())];
    vpc.refused("DeleteRouteEntry", &named, "InvalidRouteTableId.NotFound");
    vpc.refused("DeleteRouteEntry", &[named[0], ("NextHopId", "i-2")], "InvalidAssociation");
    vpc.refused("ModifyRouteEntry", &[named[0], named[1], ("RouteEntryName", "moved")], "InvalidRouteTable.NotFound");
    vpc.refused("DeleteVpc", &[("VpcId", &network)], "DependencyViolation.RouteEntry");
    vpc.done("DeleteRouteEntry", &[named[0], ("RouteTableId", &own), ("NextHopId", "i-1")]);
    vpc.refused("DeleteVpc", &[("VpcId", &network)], "DependencyViolation.RouteTable");
}

#[test]
fn a_network_is_deleted_when_nothing_is_in_it() {
    let mock = mock();
    let mut connection = mock.connect();
    let mut vpc = Service(&mut connection, VPC);
    let network = vpc.make("CreateVpc", &[], "VpcId");
    let block = [("VpcId", network.as_str()), ("CidrBlock", "172.16.0.0/16"), ("ZoneId", "cn-hangzhou-b")];
    let vswitch = vpc.make("CreateVSwitch", &block, "VSwitchId");
    let reserved = [("VSwitchId", vswitch.as_str()), ("VSwitchCidrReservationCidr", "172.16.8.0/24")];
    let reserved = vpc.make("CreateVSwitchCidrReservation", &reserved, "VSwitchCidrReservationId");
    vpc.refused("DeleteVSwitch", &[("VSwitchId", &vswitch)], "DependencyViolation.VSwitchCidrReservation");
    vpc.done("DeleteVSwitchCidrReservation", &[("VSwitchCidrReservationId", &reserved)]);
    // One parameter of this names objects of many resources, and none that they are tied to.
    let tag = [("ResourceType", "VSWITCH"), ("ResourceId.1", &vswitch), ("Tag.1.Key", "team"), ("Tag.1.Value", "net")];
    vpc.done("TagResources", &tag);
    vpc.done("UnTagResources", &[tag[0], tag[1], ("TagKey.1", "team")]);
    let table = vpc.make("CreateRouteTable", &[("VpcId", &network)], "RouteTableId");
    vpc.done("AssociateRouteTable", &[("RouteTableId", &table), ("VSwitchId", &vswitch)]);
    vpc.done("DeleteRouteTable", &[("RouteTableId", &table)]);
    let shown = vpc.first("DescribeVSwitches", &[("VSwitchId", &vswitch)], ["VSwitches", "VSwitch"]);
    assert_eq!(shown["RouteTable"]["RouteTableType"], "System", "{shown}");
    vpc.done("DeleteVSwitch", &[("VSwitchId", &vswitch)]);
    let gateway = vpc.make("CreateIpv4Gateway", &[("VpcId", &network)], "Ipv4GatewayId");
    vpc.refused("DeleteVpc", &[("VpcId", &network)], "DependencyViolation.Ipv4Gateway");
    vpc.done("DeleteVpc", &[("VpcId", &network), ("ForceDelete", "true")]);
    let listed = vpc.call("ListIpv4Gateways", &[("Ipv4GatewayId", &gateway)]).unwrap();
    assert_eq!(listed["Ipv4GatewayModels"].as_array().map(Vec::len), Some(0), "{listed}");
}

#[test]
fn what_is_released_at_an_edge_node_leaves_nothing_behind() {
    let mock = mock();
    let mut connection = mock.connect();
    let mut ens = Service(&mut connection, ENS);
    let network = ens.make("CreateNetwork", &[NODE, ("CidrBlock", "10.0.0.0/8")], "NetworkId");
    let subnet = [NODE, ("NetworkId", &network), ("CidrBlock", "10.0.0.0/24")];
    let subnet = ens.make("CreateVSwitch", &subnet, "VSwitchId");
    let balancer = [
        NODE,
        ("NetworkId", &network),
        ("VSwitchId", &subnet),
        ("LoadBalancerSpec", "elb.s1.small"),
        ("PayType", "PostPaid"),
        ("ClientToken", "one"),
    ];
    let balancer = ens.make("CreateLoadBalancer", &balancer, "LoadBalancerId");
    let instance =
        [NODE, ("InstanceType", "ens.sn1.small"), ("Period", "1"), ("Quantity", "2"), ("PasswordInherit", "true")];
    let made = ens.call("CreateInstance", &instance).unwrap();
    let ids = made["InstanceIds"]["InstanceId"].as_array().or(made["InstanceIds"].as_array()).unwrap();
    let [instance, other] = [0, 1].map(|place| ids[place].as_str().unwrap().to_owned());
    let eip =
        [NODE, ("Bandwidth", "5"), ("InstanceChargeType", "PostPaid"), ("InternetChargeType", "95BandwidthByMonth")];
    let [first, second] = [(); 2].map(|()| ens.make("CreateEipInstance", &eip, "AllocationId"));
    ens.done(
        "AssociateEnsEipAddress",
        &[("AllocationId", &first), ("InstanceId", &instance), ("InstanceType", "EnsInstance")],
    );
    ens.done(
        "AssociateEnsEipAddress",
        &[("AllocationId", &second), ("InstanceId", &balancer), ("InstanceType", "SlbInstance")],
    );
    let listener = [("LoadBalancerId", balancer.as_str()), ("ListenerPort", "80")];
    ens.done("CreateLoadBalancerTCPListener", &listener);
    let servers = format!(r#"[{{"ServerId":"{instance}"}},{{"ServerId":"{other}"}}]"#);
    ens.done("AddBackendServers", &[listener[0], ("BackendServers", &servers)]);

    ens.done("ReleasePrePaidInstance", &[("InstanceId", &instance)]);
    let shown = ens.call("DescribeLoadBalancerAttribute", &listener[..1]).unwrap();
    assert!(!shown.to_string().contains(&instance) && shown.to_string().contains(&other), "{shown}");
    let eip = |ens: &mut Service<'_>, id: &str| {
        let shown = ens.first("DescribeEnsEipAddresses", &[("AllocationId", id)], ["EipAddresses", "EipAddress"]);
        (shown["Status"].as_str().unwrap().to_owned(), shown["InstanceId"].as_str().unwrap().to_owned())
    };
    assert_eq!(eip(&mut ens, &first), ("Available".to_owned(), String::new()));
    ens.refused("DeleteVSwitch", &[("VSwitchId", &subnet)], "DependencyViolation");
    ens.done("ReleaseInstance", &[("InstanceId", &balancer)]);
    assert_eq!(eip(&mut ens, &second), ("Available".to_owned(), String::new()));
    ens.done("DeleteVSwitch", &[("VSwitchId", &subnet)]);
    ens.done("DeleteNetwork", &[("NetworkId", &network)]);
    ens.done("ReleasePrePaidInstance", &[("InstanceId", &other)]);
    for id in [&first, &second] {
        ens.done("ReleaseInstance", &[("InstanceId", id)]);
    }
    let left = connection.exchange("GET", "/_mock/state", "").body;
    assert_eq!(left["accounts"]["1234567890123456"], serde_json::json!({}), "nothing is left");
}

#[test]
fn a_disk_is_taken_from_the_instance_that_has_it() {
    let mock = mock();
    let mut connection = mock.connect();
    let mut ens = Service(&mut connection, ENS);
    let instance =
        [NODE, ("InstanceType", "ens.sn1.small"), ("Period", "1"), ("Quantity", "2"), ("PasswordInherit", "true")];
    let made = ens.call("CreateInstance", &instance).unwrap();
    let ids = made["InstanceIds"]["InstanceId"].as_array().or(made["InstanceIds"].as_array()).unwrap();
    let [own, other] = [0, 1].map(|place| ids[place].as_str().unwrap().to_owned());
    let disk = [NODE, ("Category", "cloud_efficiency"), ("Size", "20"), ("InstanceChargeType", "PostPaid")];
    let made = ens.call("CreateDisk", &disk).unwrap();
    let disk = made["InstanceIds"][0].as_str().unwrap_or_else(|| panic!("{made}")).to_owned();
    ens.refused("DetachDisk", &[("DiskId", &disk), ("InstanceId", &own)], "IncorrectStatus");
    ens.done("AttachDisk", &[("DiskId", &disk), ("InstanceId", &own)]);
    ens.refused("DetachDisk", &[("DiskId", &disk), ("InstanceId", &other)], "InstanceIdNotFound");
    ens.done("ReleasePrePaidInstance", &[("InstanceId", &own)]);
    let shown = ens.first("DescribeDisks", &[NODE, ("DiskId", &disk)], ["Disks", "Disks"]);
    assert_eq!((&shown["Status"], &shown["InstanceId"]), (&"Available".into(), &"".into()), "{shown}");
    ens.done("DeleteDisk", &[("DiskId", &disk)]);
}
