//! What the pages forbid: values, states of one of two parameters and of what lies behind an id, and what has no
//! documented code.

use aliyun_api::ens::InstanceStatus;
use aliyun_api::vpc::{
    CreateRouteEntryRequired, CreateRouterInterfaceRequired, CreateVpnRouteEntryRequired, ErrorCode,
    PublishVpnRouteEntryRequired, RouterInterfaceRole, RouterInterfaceSpec, RouterType, VpnRouteType,
};
use aliyun_api_mock::MockServer;
use serde_json::{Map, Value, json};

use crate::server::{ens, refusal, start, vpc, wait};

const REGION: &str = "cn-hangzhou";

/// Puts an object into the store of the account of the tests.
fn put(server: &MockServer, service: &str, resource: &str, fields: Value) {
    let Value::Object(fields) = fields else { panic!("an object has fields") };
    assert!(server.engine().store("default").put(service, resource, fields), "{resource}");
}

fn get(server: &MockServer, service: &str, resource: &str, id: &str) -> Map<String, Value> {
    server.engine().store("default").get(service, resource, id).unwrap()
}

#[tokio::test]
async fn forbidden_values_have_codes_of_their_own() {
    let server = start().await;
    let client = vpc(&server);
    let create = |block: &str| client.create_vpc().user_cidr([block]);
    for block in ["100.64.0.0/10", "100.100.0.0/16", "100.0.0.0/8", "0.0.0.0/0"] {
        let error = refusal(create(block).send().await);
        assert!(error.code() == ErrorCode::InvalidUserCidrMalformed, "{block}: {error}");
    }
    create("100.128.0.0/16").send().await.unwrap();
    let table = client.create_vpc().send().await.unwrap().route_table_id;
    wait(&server);
    let route = |block: &str| {
        let required =
            CreateRouteEntryRequired { destination_cidr_block: block.to_owned(), route_table_id: table.clone() };
        let hop = aliyun_api::vpc::CreateRouteEntryNextHopType::Instance;
        client.create_route_entry(required).next_hop_id("i-somewhere").next_hop_type(hop)
    };
    for block in ["100.64.0.0/10", "100.64.1.1", "100.127.0.0/24"] {
        let error = refusal(route(block).send().await);
        assert!(error.code() == ErrorCode::InvalidCidrBlock, "{block}: {error}");
    }
    let error = refusal(route("10.0.0.0/99").send().await);
    assert!(error.code() == ErrorCode::InvalidCidrBlockMalformed, "{error}");
    for block in ["0.0.0.0/0", "100.0.0.0/8"] {
        route(block).send().await.unwrap();
        wait(&server);
    }
}

#[tokio::test]
async fn a_state_is_that_of_the_object_of_one_parameter() {
    let server = start().await;
    let client = vpc(&server);
    let connection = |id: &str, status: &str| {
        put(&server, "vpc", "PhysicalConnection", json!({ "PhysicalConnectionId": id, "Status": status }));
    };
    connection("pc-own", "Initial");
    connection("pc-ready", "Enabled");
    connection("pc-new", "Initial");
    let change = |own: &str, redundant: &str| {
        client.modify_physical_connection_attribute(own).redundant_physical_connection_id(redundant)
    };
    change("pc-own", "pc-ready").send().await.unwrap();
    let error = refusal(change("pc-own", "pc-new").send().await);
    assert!(error.code() == ErrorCode::InvalidRedundantPhysicalConnectionStatus, "{error}");
    connection("pc-fixed", "Approved");
    let error = refusal(change("pc-fixed", "pc-ready").send().await);
    assert!(error.code() == "IncorrectStatus", "{error}");
    let message = error.message().unwrap_or_default();
    assert!(message.contains("Initial or Enabled or Rejected") && message.contains("mock server's own"), "{message}");
    client.modify_physical_connection_attribute("pc-ready").peer_location("Hangzhou").send().await.unwrap();
}

#[tokio::test]
async fn a_state_is_that_of_the_resource_meant_of_several() {
    let server = start().await;
    let client = vpc(&server);
    put(&server, "vpc", "VirtualBorderRouter", json!({ "VbrId": "vbr-ready", "Status": "active" }));
    put(&server, "vpc", "VirtualBorderRouter", json!({ "VbrId": "vbr-new", "Status": "unconfirmed" }));
    let create = |own: &str, other: &str| {
        let required = CreateRouterInterfaceRequired {
            opposite_region_id: REGION.into(),
            role: RouterInterfaceRole::InitiatingSide,
            router_id: own.into(),
            router_type: RouterType::Vbr,
            spec: RouterInterfaceSpec::Large1,
        };
        let call = client.create_router_interface(required).access_point_id("ap-1").opposite_router_id(other);
        call.opposite_router_type(RouterType::Vbr).opposite_access_point_id("ap-2")
    };
    let error = refusal(create("vbr-new", "vbr-ready").send().await);
    assert!(error.code() == "INVAID_VBR_STATUS", "{error}");
    create("vbr-ready", "vbr-new").send().await.unwrap();
}

#[tokio::test]
async fn a_state_is_that_of_what_the_named_object_refers_to() {
    let server = start().await;
    let client = vpc(&server);
    put(&server, "vpc", "VpnGateway", json!({ "VpnGatewayId": "vpn-1", "Status": "updating" }));
    put(&server, "vpc", "SslVpnServer", json!({ "SslVpnServerId": "vss-1", "VpnGatewayId": "vpn-1" }));
    put(&server, "vpc", "SslVpnClientCert", json!({ "SslVpnClientCertId": "vsc-1", "SslVpnServerId": "vss-1" }));
    let error = refusal(client.delete_ssl_vpn_client_cert("vsc-1").send().await);
    assert!(error.code() == ErrorCode::VpnGatewayConfiguring, "{error}");
    let error = refusal(client.delete_ssl_vpn_server("vss-1").send().await);
    assert!(error.code() == ErrorCode::VpnGatewayConfiguring, "{error}");
    put(&server, "vpc", "VpnGateway", json!({ "VpnGatewayId": "vpn-1", "Status": "active" }));
    client.delete_ssl_vpn_client_cert("vsc-1").send().await.unwrap();
    client.delete_ssl_vpn_server("vss-1").send().await.unwrap();
}

#[tokio::test]
async fn what_has_no_documented_code_is_refused_with_one_of_the_mock_server() {
    let server = start().await;
    let client = ens(&server);
    put(
        &server,
        "ens",
        "Instance",
        json!({
            "InstanceId": "i-1", "Status": "Running", "NetworkAttributes": { "VSwitchId": "vsw-1" },
        }),
    );
    put(&server, "ens", "VSwitch", json!({ "VSwitchId": "vsw-1", "Status": "Available" }));
    let error = refusal(client.start_instance("i-1").send().await);
    assert!(error.code() == aliyun_api::ens::ErrorCode::IncorrectInstanceStatus, "{error}");
    let error = refusal(client.modify_instance_attribute("i-1").password("yourPassword:1").send().await);
    assert!(error.code() == "IncorrectStatus" && !format!("{error:?}").contains("yourPassword"), "{error}");
    client.modify_instance_attribute("i-1").instance_name("renamed").send().await.unwrap();
    client.stop_instance("i-1").send().await.unwrap();
    wait(&server);
    assert_eq!(get(&server, "ens", "Instance", "i-1")["Status"], InstanceStatus::Stopped.as_str());
    client.modify_instance_attribute("i-1").password("yourPassword:1").send().await.unwrap();
    let error = refusal(client.delete_vswitch("vsw-1").send().await);
    assert!(error.code() == "DependencyViolation", "{error}");
    assert!(error.message().unwrap_or_default().contains("any Instance refers to the VSwitch"), "{error}");
}

#[tokio::test]
async fn a_transition_may_be_stopped_by_what_refers_to_its_object() {
    let server = start().await;
    let client = vpc(&server);
    put(&server, "vpc", "PhysicalConnection", json!({ "PhysicalConnectionId": "pc-1", "Status": "Enabled" }));
    put(&server, "vpc", "VirtualBorderRouter", json!({ "VbrId": "vbr-1", "PhysicalConnectionId": "pc-1" }));
    let error = refusal(client.terminate_physical_connection("pc-1").send().await);
    assert!(error.code() == "Forbidden.VbrAttached", "{error}");
    assert!(server.engine().store("default").remove("vpc", "VirtualBorderRouter", "vbr-1"));
    client.terminate_physical_connection("pc-1").send().await.unwrap();
}

#[tokio::test]
async fn a_border_router_for_no_other_account_is_the_callers() {
    let server = start().await;
    let client = vpc(&server);
    put(&server, "vpc", "PhysicalConnection", json!({ "PhysicalConnectionId": "pc-1", "Status": "Enabled" }));
    for (vlan, owner, status) in [(10, None, "active"), (12, Some(7), "unconfirmed")] {
        let call = client.create_virtual_border_router("pc-1", vlan).vbr_owner_id(owner);
        let call = call.local_gateway_ip("192.168.0.1").peer_gateway_ip("192.168.0.2");
        let id = call.peering_subnet_mask("255.255.255.252").send().await.unwrap().vbr_id;
        assert_eq!(get(&server, "vpc", "VirtualBorderRouter", &id)["Status"], status, "{owner:?}");
    }
}

#[tokio::test]
async fn a_value_may_follow_what_was_asked_for() {
    let server = start().await;
    let client = vpc(&server);
    let vpc_id = client.create_vpc().send().await.unwrap().vpc_id;
    wait(&server);
    let gateway = client.create_vpn_gateway(vpc_id, 5).send().await.unwrap().vpn_gateway_id;
    wait(&server);
    let connection = json!({ "VpnConnectionId": "vco-1", "VpnGatewayId": gateway });
    put(&server, "vpc", "VpnConnection", connection);
    let create = CreateVpnRouteEntryRequired {
        next_hop: "vco-1".to_owned(),
        publish_vpc: false,
        route_dest: "10.0.0.0/24".to_owned(),
        vpn_gateway_id: gateway.clone(),
        weight: 100,
    };
    client.create_vpn_route_entry(create).send().await.unwrap();
    let state = async || {
        let listed = client.describe_vpn_route_entries(&gateway).send().await.unwrap();
        listed.vpn_route_entries[0].state.clone().unwrap()
    };
    assert_eq!(state().await, "normal");
    let publish = |kind: VpnRouteType, publish_vpc: bool| {
        client.publish_vpn_route_entry(PublishVpnRouteEntryRequired {
            next_hop: "vco-1".to_owned(),
            publish_vpc,
            route_dest: "10.0.0.0/24".to_owned(),
            route_type: kind,
            vpn_gateway_id: gateway.clone(),
        })
    };
    publish(VpnRouteType::Pbr, true).send().await.unwrap();
    assert_eq!(state().await, "normal", "a policy route is something else");
    publish(VpnRouteType::Dbr, true).send().await.unwrap();
    assert_eq!(state().await, "published");
    let blocked = refusal(client.delete_vpn_gateway(&gateway).send().await);
    assert!(blocked.code() == "DependencyViolation.VpnConnection", "{blocked}");
}
