//! The life of routes and of what they lead to: route tables, router interfaces, virtual border routers, BGP networks.

use aliyun_api::Call;
use aliyun_api::vpc::{
    AddBgpNetworkRequired, Client, CreatePhysicalConnectionRequired, CreateRouteEntryNextHopType,
    CreateRouteEntryRequired, CreateRouterInterfaceRequired, DeleteBgpNetworkRequired, DeleteRouteEntryRequest,
    EcmpNextHop, EcmpNextHopType, ErrorCode, PhysicalConnectionLineOperator, RouteEntryStatus, RouterInterfaceFilter,
    RouterInterfaceFilterKey, RouterInterfaceRole, RouterInterfaceSpec, RouterInterfaceStatus, RouterType,
};
use aliyun_api_mock::MockServer;

use crate::server::{refusal, start, vpc, wait};

const REGION: &str = "cn-hangzhou";

fn entry(table: &str, destination: &str) -> CreateRouteEntryRequired {
    CreateRouteEntryRequired { destination_cidr_block: destination.to_owned(), route_table_id: table.to_owned() }
}

fn gone(client: &Client, table: &str, destination: &str) -> Call<DeleteRouteEntryRequest> {
    client.delete_route_entry().route_table_id(table).destination_cidr_block(destination)
}

fn interface(router_id: &str, role: RouterInterfaceRole) -> CreateRouterInterfaceRequired {
    let spec = match role {
        RouterInterfaceRole::AcceptingSide => RouterInterfaceSpec::Negative,
        _ => RouterInterfaceSpec::Small1,
    };
    CreateRouterInterfaceRequired {
        opposite_region_id: REGION.to_owned(),
        role,
        router_id: router_id.to_owned(),
        router_type: RouterType::VRouter,
        spec,
    }
}

/// A VBR on a physical connection that is in operation.
async fn border_router(client: &Client, server: &MockServer) -> String {
    let required = CreatePhysicalConnectionRequired {
        access_point_id: "ap-cn-hangzhou-a".to_owned(),
        client_token: "token".to_owned(),
        line_operator: PhysicalConnectionLineOperator::Ct,
    };
    let connection = client.create_physical_connection(required).send().await.unwrap().physical_connection_id;
    wait(server);
    client.enable_physical_connection(&connection).send().await.unwrap();
    let create = client.create_virtual_border_router(connection, 10).local_gateway_ip("192.168.0.1");
    let create = create.peer_gateway_ip("192.168.0.2").peering_subnet_mask("255.255.255.252");
    create.send().await.unwrap().vbr_id
}

#[tokio::test]
async fn a_route_is_found_by_table_and_destination() {
    let server = start().await;
    let client = vpc(&server);
    let made = client.create_vpc().send().await.unwrap();
    wait(&server);
    let table = made.route_table_id;
    let create = |destination: &str| {
        let hop = client.create_route_entry(entry(&table, destination)).next_hop_id("i-somewhere");
        hop.next_hop_type(CreateRouteEntryNextHopType::Instance)
    };
    create("192.168.0.0/24").send().await.unwrap();
    let error = refusal(create("192.168.0.0/24").send().await);
    assert!(error.code() == ErrorCode::InvalidCIDRBlockDuplicate, "{error}");
    let early = refusal(gone(&client, &table, "192.168.0.0/24").send().await);
    assert!(early.code() == ErrorCode::IncorrectRouteEntryStatus, "{early}");
    wait(&server);

    let listed = client.describe_route_entry_list(&table).destination_cidr_block("192.168.0.0/24");
    let [listed] = &listed.send().await.unwrap().route_entrys[..] else { panic!("one route") };
    assert_eq!(listed.status, Some(RouteEntryStatus::Available));
    assert_eq!(listed.next_hops[0].next_hop_id.as_deref(), Some("i-somewhere"));
    let id = listed.route_entry_id.clone().unwrap();
    client.modify_route_entry().route_entry_id(&id).route_entry_name("named").send().await.unwrap();
    let named = client.describe_route_entry_list(&table).route_entry_name("named").send().await.unwrap();
    assert_eq!(named.route_entrys.len(), 1);

    let kept = refusal(client.delete_vpc(&made.vpc_id).send().await);
    assert!(kept.code() == ErrorCode::DependencyViolationRouteEntry, "{kept}");
    gone(&client, &table, "192.168.0.0/24").send().await.unwrap();
    let absent = refusal(gone(&client, &table, "192.168.0.0/24").send().await);
    assert!(absent.code() == ErrorCode::InvalidRouteEntryNotFound, "{absent}");
    client.delete_vpc(&made.vpc_id).send().await.unwrap();
}

#[tokio::test]
async fn two_router_interfaces_connect_and_carry_routes() {
    let server = start().await;
    let client = vpc(&server);
    let (near, far) = (client.create_vpc().send().await.unwrap(), client.create_vpc().send().await.unwrap());
    wait(&server);
    let mut ends = Vec::new();
    for router in [&near.vrouter_id, &far.vrouter_id] {
        let role =
            if ends.is_empty() { RouterInterfaceRole::InitiatingSide } else { RouterInterfaceRole::AcceptingSide };
        let create = client.create_router_interface(interface(router, role));
        let create = match ends.first() {
            Some(first) => create.opposite_interface_id(first).opposite_router_id(&near.vrouter_id),
            None => create,
        };
        ends.push(create.send().await.unwrap().router_interface_id);
    }
    let back = client.modify_router_interface_attribute(&ends[0]).opposite_interface_id(&ends[1]);
    back.opposite_router_id(&far.vrouter_id).send().await.unwrap();
    let wrong = refusal(client.connect_router_interface(&ends[1]).send().await);
    assert!(wrong.code() == ErrorCode::IncorrectRoleNotInitiatingSide, "{wrong}");
    client.connect_router_interface(&ends[0]).send().await.unwrap();
    wait(&server);

    let filter = |key, value: &str| {
        let filter = RouterInterfaceFilter::default().key(key).value([value]);
        client.describe_router_interfaces().filter([filter])
    };
    let active = filter(RouterInterfaceFilterKey::Status, "Active").send().await.unwrap();
    assert_eq!(active.router_interface_set.len(), 2, "a connection has two ends");
    let shown = active.router_interface_set.iter().find(|one| one.router_interface_id.as_ref() == Some(&ends[0]));
    let shown = shown.unwrap();
    assert_eq!(shown.opposite_interface_status, Some(RouterInterfaceStatus::Active));
    assert_eq!(shown.opposite_vpc_instance_id.as_deref(), Some(far.vpc_id.as_str()));

    let hop = |id| EcmpNextHop::default().next_hop_id(id).next_hop_type(EcmpNextHopType::RouterInterface).weight(100);
    let hops = ends.iter().map(hop);
    client.create_route_entry(entry(&near.route_table_id, "10.0.0.0/8")).next_hop_list(hops).send().await.unwrap();
    let routes = client.describe_route_entry_list(&near.route_table_id).destination_cidr_block("10.0.0.0/8");
    let routes = routes.send().await.unwrap();
    assert_eq!(routes.route_entrys[0].next_hops.len(), 2);
    client.deactivate_router_interface(&ends[0]).send().await.unwrap();
    wait(&server);
    let kept = refusal(client.delete_router_interface(&ends[0]).send().await);
    assert!(kept.code() == ErrorCode::DependencyViolationRouterInterfaceReferedByRouteEntry, "{kept}");
    gone(&client, &near.route_table_id, "10.0.0.0/8").send().await.unwrap();
    client.delete_router_interface(&ends[0]).send().await.unwrap();
    client.delete_vpc(&near.vpc_id).send().await.unwrap();
}

#[tokio::test]
async fn a_parameter_with_two_names_reaches_the_server_under_both() {
    let server = start().await;
    let client = vpc(&server);
    let vbr = border_router(&client, &server).await;
    client.create_bgp_group(&vbr, 65_000).auth_key("secret").send().await.unwrap();
    let groups = client.describe_bgp_groups().router_id(&vbr).send().await.unwrap();
    assert_eq!((groups.bgp_groups.len(), groups.bgp_groups[0].peer_asn.as_deref()), (1, Some("65000")));

    let network = AddBgpNetworkRequired { dst_cidr_block: "10.1.0.0/16".to_owned(), router_id: vbr.clone() };
    client.add_bgp_network(network).send().await.unwrap();
    let listed = client.describe_bgp_networks().router_id(&vbr).send().await.unwrap();
    assert_eq!(listed.bgp_networks[0].dst_cidr_block.as_deref(), Some("10.1.0.0/16"));
    let network = DeleteBgpNetworkRequired { dst_cidr_block: "10.1.0.0/16".to_owned(), router_id: vbr.clone() };
    client.delete_bgp_network(network).send().await.unwrap();
    assert!(client.describe_bgp_networks().send().await.unwrap().bgp_networks.is_empty());
    // What other clients call the same parameter is understood, too.
    let parameters = [("RegionId", REGION), ("RouterId", &vbr), ("DstCidrBlock", "10.2.0.0/16")];
    client.call("AddBgpNetwork", parameters).await.unwrap();
    client.call("DeleteBgpNetwork", parameters).await.unwrap();
}

#[tokio::test]
async fn a_route_is_the_same_however_its_block_is_written() {
    let server = start().await;
    let client = vpc(&server);
    let table = client.create_vpc().send().await.unwrap().route_table_id;
    wait(&server);
    let create = |destination: &str| client.create_route_entry(entry(&table, destination)).next_hop_id("i-1");
    create("192.168.0.0/24").send().await.unwrap();
    wait(&server);
    let error = refusal(create("192.168.0.7/24").send().await);
    assert!(error.code() == ErrorCode::InvalidCIDRBlockDuplicate, "{error}");
    // A part of it is another route.
    create("192.168.0.0/25").send().await.unwrap();
}
