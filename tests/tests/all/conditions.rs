//! Error rows about more than what a request names: what refers to the same, what is absent or shared, what there is
//! beside it, and what the request says at once.

use std::time::Duration;

use aliyun_api::Error;
use aliyun_api::vpc::Client;
use aliyun_api_mock::MockServer;
use serde_json::{Value, json};

use crate::server::{cen, ens, nat_gateway, refusal, start, vpc, wait};

const ZONE: (&str, &str) = ("ZoneId", "cn-hangzhou-b");

/// Puts an object into the store of the account of the tests.
fn put(server: &MockServer, service: &str, resource: &str, fields: Value) {
    let Value::Object(fields) = fields else { panic!("an object has fields") };
    assert!(server.engine().store("default").put(service, resource, fields), "{resource}");
}

fn text(response: &Value, field: &str) -> String {
    response[field].as_str().unwrap().to_owned()
}

/// Checks the code of a refusal, and a part of its message.
#[track_caller]
fn refused<T: std::fmt::Debug>(result: Result<T, Error>, code: &str, message: &str) {
    let error = refusal(result);
    assert!(error.code() == code, "{code}: {error}");
    assert!(error.message().unwrap_or_default().contains(message), "{message}: {error}");
}

async fn new_vpc(client: &Client, server: &MockServer) -> (String, String) {
    let made = client.create_vpc().send().await.unwrap();
    wait(server);
    (made.vpc_id, made.route_table_id)
}

async fn vswitch(client: &Client, vpc_id: &str, block: &str) -> Result<Value, Error> {
    client.call("CreateVSwitch", [("VpcId", vpc_id), ("CidrBlock", block), ZONE]).await
}

#[tokio::test]
async fn a_vswitch_waits_for_the_others_of_its_vpc() {
    let server = start().await;
    let client = vpc(&server);
    let (first, _) = new_vpc(&client, &server).await;
    let (second, _) = new_vpc(&client, &server).await;
    let early = text(&vswitch(&client, &first, "172.16.0.0/24").await.unwrap(), "VSwitchId");
    let next = || vswitch(&client, &first, "172.16.1.0/24");
    refused(next().await, "IncorrectVSwitchStatus", "VSwitch Creation simultaneously is not supported.");
    vswitch(&client, &second, "172.16.1.0/24").await.unwrap();
    server.clock().advance(Duration::from_secs(3));
    let late = text(&next().await.unwrap(), "VSwitchId");
    let delete = |id: &str| {
        let id = id.to_owned();
        let client = &client;
        async move { client.delete_vswitch(id).send().await }
    };
    refused(delete(&early).await, "OperationDenied.OtherSubnetProcessing", "other subnet is processing.");
    // What the action is about has a row of its own.
    refused(delete(&late).await, "IncorrectVSwitchStatus", "");
    server.clock().advance(Duration::from_secs(3));
    delete(&early).await.unwrap();
    delete(&late).await.unwrap();
}

#[tokio::test]
async fn a_route_in_the_making_stops_others_and_what_is_done_to_its_vpc() {
    let server = start().await;
    let client = vpc(&server);
    let (vpc_id, table) = new_vpc(&client, &server).await;
    let route = |block: &'static str| {
        let hop = [("NextHopId", "i-somewhere"), ("NextHopType", "Instance")];
        client.call("CreateRouteEntry", [("RouteTableId", &*table), ("DestinationCidrBlock", block), hop[0], hop[1]])
    };
    let entry = text(&route("10.0.0.0/24").await.unwrap(), "RouteEntryId");
    refused(route("10.1.0.0/24").await, "IncorrectRouteEntryStatus", "Some route entry status");
    let switch = vswitch(&client, &vpc_id, "172.16.0.0/24").await;
    refused(switch, "IncorrectRouteEntryStatus", "Some route entry status blocked this operation.");
    server.clock().advance(Duration::from_secs(1));
    vswitch(&client, &vpc_id, "172.16.0.0/24").await.unwrap();
    wait(&server);
    route("10.1.0.0/24").await.unwrap();
    let delete = || client.call("DeleteRouteEntry", [("RouteEntryId", &*entry)]);
    refused(delete().await, "IncorrcetRouteEntryStatus", "");
    server.clock().advance(Duration::from_secs(1));
    delete().await.unwrap();
}

#[tokio::test]
async fn a_step_may_lead_to_another_service() {
    let server = start().await;
    let client = vpc(&server);
    let (vpc_id, _) = new_vpc(&client, &server).await;
    let cen_id = cen(&server).create_cen().send().await.unwrap().cen_id;
    wait(&server);
    let child = [
        ("CenId", &*cen_id),
        ("ChildInstanceId", &*vpc_id),
        ("ChildInstanceType", "VPC"),
        ("ChildInstanceRegionId", "cn-hangzhou"),
    ];
    vswitch(&client, &vpc_id, "172.16.0.0/24").await.unwrap();
    refused(cen(&server).call("AttachCenChildInstance", child).await, "IncorrectStatus.VpcSwitch", "");
    wait(&server);
    cen(&server).call("AttachCenChildInstance", child).await.unwrap();
    refused(vswitch(&client, &vpc_id, "172.16.1.0/24").await, "CreateVSwitch.IncorrectStatus.cbnStatus", "");
    wait(&server);
    vswitch(&client, &vpc_id, "172.16.1.0/24").await.unwrap();
    wait(&server);
    let table = client.create_route_table(&*vpc_id).send().await.unwrap();
    assert!(!table.route_table_id.is_empty());
}

#[tokio::test]
async fn two_parameters_name_what_belongs_together() {
    let server = start().await;
    let client = vpc(&server);
    let (first, _) = new_vpc(&client, &server).await;
    let (second, _) = new_vpc(&client, &server).await;
    let switch = text(&vswitch(&client, &first, "172.16.0.0/24").await.unwrap(), "VSwitchId");
    let tables = [
        client.create_route_table(&*first).send().await.unwrap().route_table_id,
        client.create_route_table(&*second).send().await.unwrap().route_table_id,
    ];
    wait(&server);
    let associate =
        |table: &'_ str| client.call("AssociateRouteTable", [("RouteTableId", table), ("VSwitchId", &*switch)]);
    refused(associate(&tables[1]).await, "Forbidden.NotInSameVpc", "");
    associate(&tables[0]).await.unwrap();
    wait(&server);
    refused(associate(&tables[0]).await, "ResourceAlreadyAssociated.RouteTable", "");
}

#[tokio::test]
async fn a_field_is_absent_or_another_one() {
    let server = start().await;
    let client = vpc(&server);
    let (vpc_id, _) = new_vpc(&client, &server).await;
    let switch = text(&vswitch(&client, &vpc_id, "172.16.0.0/24").await.unwrap(), "VSwitchId");
    let mut lists = Vec::new();
    for _ in 0..2 {
        let made = client.call("CreateNetworkAcl", [("VpcId", &*vpc_id)]).await.unwrap();
        lists.push(text(&made, "NetworkAclId"));
    }
    wait(&server);
    let call = |action: &'static str, list: usize| {
        let resource = [("Resource.1.ResourceId", &*switch), ("Resource.1.ResourceType", "VSwitch")];
        client.call(action, [("NetworkAclId", &*lists[list]), resource[0], resource[1]])
    };
    refused(call("UnassociateNetworkAcl", 0).await, "InvalidResource.NotBinding", "");
    call("AssociateNetworkAcl", 0).await.unwrap();
    refused(call("AssociateNetworkAcl", 1).await, "InvalidResource.BindingExist", "");
    refused(call("UnassociateNetworkAcl", 1).await, "Mismatch.NetworkAclAndVSwitch", "");
    call("UnassociateNetworkAcl", 0).await.unwrap();
}

#[tokio::test]
async fn a_condition_counts_only_where_the_request_says_so() {
    let server = start().await;
    let client = vpc(&server);
    let eip = client.call("AllocateEipAddress", [("Bandwidth", "5")]).await.unwrap();
    let eip = text(&eip, "AllocationId");
    let package = client.call("CreateCommonBandwidthPackage", [("Bandwidth", "10")]).await.unwrap();
    let package = text(&package, "BandwidthPackageId");
    let both = [("BandwidthPackageId", &*package), ("IpInstanceId", &*eip)];
    refused(client.call("RemoveCommonBandwidthPackageIp", both).await, "IpInstanceId.NotBandwidthPackage", "");
    client.call("AddCommonBandwidthPackageIp", both).await.unwrap();
    let change = |name: &'static str, value: &'static str| {
        client.call("ModifyEipAddressAttribute", [("AllocationId", &*eip), (name, value)])
    };
    change("Name", "mine").await.unwrap();
    refused(change("Bandwidth", "6").await, "Forbidden.InCommonBandwidthPackage", "");
    let delete = |force: &'static str| {
        client.call("DeleteCommonBandwidthPackage", [("BandwidthPackageId", &*package), ("Force", force)])
    };
    refused(delete("false").await, "DependencyViolation.Ips", "");
    delete("true").await.unwrap();
    change("Bandwidth", "6").await.unwrap();
    let client = ens(&server);
    put(&server, "ens", "Eip", json!({ "AllocationId": "eip-1", "Bandwidth": 5 }));
    let change = |value: &'static str| {
        client.call("ModifyEnsEipAddressAttribute", [("AllocationId", "eip-1"), ("Bandwidth", value)])
    };
    refused(change("5").await, "InvalidParameter", "");
    change("6").await.unwrap();
}

#[tokio::test]
async fn what_the_request_does_not_name_may_stop_it() {
    let server = start().await;
    let client = vpc(&server);
    client.create_default_vpc().send().await.unwrap();
    refused(client.create_default_vpc().send().await, "OperationFailed.DefaultVpcExist", "");
    client.create_default_vpc().region("cn-shanghai").send().await.unwrap();
    let (vpc_id, _) = new_vpc(&client, &server).await;
    let gateway = nat_gateway(&client, &server, &vpc_id).await;
    let (gateway_id, table) = (gateway.nat_gateway_id, gateway.snat_table_ids[0].clone());
    let made = client.call("AllocateEipAddress", [("Bandwidth", "5")]).await.unwrap();
    let (eip, address) = (text(&made, "AllocationId"), text(&made, "EipAddress"));
    let from = |ip: &str, block: &'static str| {
        client.call("CreateSnatEntry", [("SnatTableId", &*table), ("SnatIp", ip), ("SourceCIDR", block)])
    };
    let snat = |block: &'static str| from(&address, block);
    refused(from("203.0.113.9", "172.16.0.0/24").await, "IncorrectStatus.NATGW", "");
    wait(&server);
    refused(snat("172.16.0.0/24").await, "EIP_NOT_IN_GATEWAY", "");
    let both = [("AllocationId", &*eip), ("InstanceId", &*gateway_id), ("InstanceType", "Nat")];
    client.call("AssociateEipAddress", both).await.unwrap();
    refused(snat("172.16.0.0/24").await, "OperationUnsupported.EipInBinding", "");
    wait(&server);
    snat("172.16.0.0/24").await.unwrap();
    refused(snat("172.16.1.0/24").await, "IncorrectStatus.SnatEntry", "");
    refused(client.call("UnassociateEipAddress", both).await, "InvalidIpStatus.HasBeenUsedBySnatTable", "");
    let delete =
        |force: &'static str| client.call("DeleteNatGateway", [("NatGatewayId", &*gateway_id), ("Force", force)]);
    refused(delete("false").await, "IncorrectStatus.SnatEntry", "");
    wait(&server);
    refused(delete("false").await, "DependencyViolation.EIPS", "");
    delete("true").await.unwrap();
    client.call("ReleaseEipAddress", [("AllocationId", &*eip)]).await.unwrap();
}

#[tokio::test]
async fn both_ends_of_a_connection_name_each_other() {
    let server = start().await;
    let client = vpc(&server);
    let end = |id: &str, router: &str, opposite: &str, opposite_router: &str| {
        let fields = json!({
            "RouterInterfaceId": id, "RouterId": router, "OppositeInterfaceId": opposite, "OppositeRouterId": opposite_router,
            "Role": if id == "ri-1" { "InitiatingSide" } else { "AcceptingSide" }, "Status": "Idle",
        });
        put(&server, "vpc", "RouterInterface", fields);
    };
    let connect = || client.connect_router_interface("ri-1").send();
    put(
        &server,
        "vpc",
        "RouterInterface",
        json!({ "RouterInterfaceId": "ri-1", "Role": "InitiatingSide", "Status": "Idle" }),
    );
    refused(connect().await, "IncorrectOppositeInterfaceInfo.NotSet", "");
    end("ri-1", "vrt-1", "ri-2", "vrt-1");
    refused(connect().await, "IncorrectOppositeInterfaceInfo", "Cannot connect on the same router");
    end("ri-1", "vrt-1", "ri-2", "vrt-2");
    end("ri-2", "vrt-3", "ri-1", "vrt-1");
    refused(connect().await, "AttrMismatching.AcceptingSideRouterId", "");
    end("ri-2", "vrt-2", "ri-3", "vrt-1");
    refused(connect().await, "AttrMismatching.AcceptingSideOppositeInterfaceId", "");
    end("ri-2", "vrt-2", "ri-1", "vrt-1");
    connect().await.unwrap();
}
