//! The life of gateways and public addresses: VPN connections, NAT entries, elastic IP addresses.

use aliyun_api::vpc::{
    AssociateEipAddressRequired, CreateForwardEntryRequired, CreateVpnConnectionRequired, EipStatus, ErrorCode,
    ForwardEntryProtocol, IkeConfigInput, RouteEntryNextHopType, RouteEntryType, VpnConnectionStatus, VpnIkeVersion,
};

use crate::server::{nat_gateway, refusal, start, vpc, wait};

#[tokio::test]
async fn a_vpn_connection_keeps_its_settings_and_shows_its_key() {
    let server = start().await;
    let client = vpc(&server);
    let vpc_id = client.create_vpc().send().await.unwrap().vpc_id;
    wait(&server);
    let gateway = client.create_vpn_gateway(vpc_id, 5).send().await.unwrap().vpn_gateway_id;
    let customer = client.create_customer_gateway("116.62.222.28").send().await.unwrap().customer_gateway_id;
    let taken = refusal(client.create_customer_gateway("116.62.222.28").send().await);
    assert!(taken.code() == ErrorCode::InvalidIpAddressAlreadyExist, "{taken}");

    let ike = || IkeConfigInput::default().psk("pre-shared").ike_version(VpnIkeVersion::Ikev2).ike_lifetime(3_600);
    assert!(!format!("{:?}", ike()).contains("pre-shared"));
    let create = || {
        let required = CreateVpnConnectionRequired {
            local_subnet: vec!["10.0.0.0/24".to_owned(), "10.0.1.0/24".to_owned()],
            remote_subnet: vec!["192.168.0.0/24".to_owned()],
            vpn_gateway_id: gateway.clone(),
        };
        client.create_vpn_connection(required).customer_gateway_id(&customer)
    };
    let early = refusal(create().send().await);
    assert!(early.code() == ErrorCode::VpnGatewayConfiguring, "{early}");
    wait(&server);
    let long = refusal(create().ike_config(ike().ike_lifetime(86_401)).send().await);
    assert!(long.message().unwrap_or_default().contains("IkeLifetime"), "{long}");
    let id = create().ike_config(ike()).name("first").send().await.unwrap().vpn_connection_id;
    wait(&server);

    let listed = client.describe_vpn_connections().vpn_gateway_id(&gateway).send().await.unwrap();
    let [connection] = &listed.vpn_connections[..] else { panic!("one connection: {listed:?}") };
    assert_eq!(connection.vpn_connection_id.as_deref(), Some(id.as_str()));
    assert_eq!(connection.local_subnet.as_deref(), Some("10.0.0.0/24,10.0.1.0/24"));
    assert_eq!(connection.status, Some(VpnConnectionStatus::IpsecSaEstablished));
    let shown = connection.ike_config.as_ref().unwrap();
    assert_eq!((&shown.ike_version, shown.psk.as_deref()), (&Some(VpnIkeVersion::Ikev2), Some("pre-shared")));
    assert!(!format!("{shown:?}").contains("pre-shared"));
    client.delete_vpn_connection(&id).send().await.unwrap();
    let absent = refusal(client.delete_vpn_connection(&id).send().await);
    assert!(absent.code() == ErrorCode::InvalidVpnConnectionInstanceIdNotFound, "{absent}");
}

#[tokio::test]
async fn a_nat_gateway_forwards_and_shows_its_addresses() {
    let server = start().await;
    let client = vpc(&server);
    let vpc_id = client.create_vpc().send().await.unwrap().vpc_id;
    wait(&server);
    let made = nat_gateway(&client, &server, &vpc_id).await;
    let eip = client.allocate_eip_address().bandwidth("10").send().await.unwrap();
    wait(&server);
    let associate = |instance: &str| AssociateEipAddressRequired {
        allocation_id: eip.allocation_id.clone(),
        instance_id: instance.to_owned(),
    };
    let unknown = refusal(client.associate_eip_address(associate("ngw-bpnone")).send().await);
    assert!(unknown.code() == ErrorCode::InvalidInstanIdNotFound, "{unknown}");
    client.associate_eip_address(associate(&made.nat_gateway_id)).send().await.unwrap();
    let again = refusal(client.associate_eip_address(associate(&made.nat_gateway_id)).send().await);
    assert!(again.code() == ErrorCode::IncorrectEipStatus, "{again}");
    wait(&server);
    let listed = client.describe_nat_gateways().vpc_id(&vpc_id).send().await.unwrap();
    assert_eq!(listed.nat_gateways[0].ip_lists[0].ip_address.as_deref(), eip.eip_address.as_deref());
    let eips = client.describe_eip_addresses().associated_instance_id(&made.nat_gateway_id).send().await.unwrap();
    assert_eq!((eips.eip_addresses.len(), &eips.eip_addresses[0].status), (1, &Some(EipStatus::InUse)));

    let table = &made.forward_table_ids[0];
    let required = CreateForwardEntryRequired {
        external_ip: "116.62.222.28".to_owned(),
        external_port: "8080".to_owned(),
        forward_table_id: table.clone(),
        internal_ip: "172.16.0.7".to_owned(),
        internal_port: "80".to_owned(),
        ip_protocol: ForwardEntryProtocol::Tcp,
    };
    client.create_forward_entry(required).send().await.unwrap();
    let entries = client.describe_forward_table_entries().forward_table_id(table).send().await.unwrap();
    assert_eq!(entries.forward_table_entries[0].internal_port.as_deref(), Some("80"));
}

#[tokio::test]
async fn a_nat_gateway_brings_its_default_route() {
    let server = start().await;
    let client = vpc(&server);
    let made = client.create_vpc().send().await.unwrap();
    wait(&server);
    let gateway = nat_gateway(&client, &server, &made.vpc_id).await.nat_gateway_id;
    let routes = || client.describe_route_entry_list(&made.route_table_id).route_entry_type(RouteEntryType::Custom);
    let [route] = &routes().send().await.unwrap().route_entrys[..] else { panic!("one route") };
    assert_eq!(route.next_hops[0].next_hop_id.as_deref(), Some(gateway.as_str()));
    assert_eq!(route.next_hops[0].next_hop_type, Some(RouteEntryNextHopType::NatGateway));

    let early = refusal(client.delete_nat_gateway(&gateway).send().await);
    assert!(early.code() == ErrorCode::IncorrectStatusRouterEntry, "{early}");
    wait(&server);
    client.delete_nat_gateway(&gateway).send().await.unwrap();
    assert!(routes().send().await.unwrap().route_entrys.is_empty(), "the route goes with its gateway");
    let vswitches = client.describe_vswitches().vpc_id(&made.vpc_id).send().await.unwrap().vswitches;
    client.delete_vswitch(vswitches[0].vswitch_id.as_ref().unwrap()).send().await.unwrap();
    client.delete_vpc(&made.vpc_id).send().await.unwrap();
}

#[tokio::test]
async fn a_vpn_gateway_keeps_its_vpc() {
    let server = start().await;
    let client = vpc(&server);
    let vpc_id = client.create_vpc().send().await.unwrap().vpc_id;
    wait(&server);
    client.create_vpn_gateway(&vpc_id, 5).send().await.unwrap();
    let kept = refusal(client.delete_vpc(&vpc_id).send().await);
    assert!(kept.code() == ErrorCode::DependencyViolationInstance, "{kept}");
}

#[tokio::test]
async fn a_nat_gateway_is_deleted_by_force_and_lets_go_of_its_addresses() {
    let server = start().await;
    let client = vpc(&server);
    let vpc_id = client.create_vpc().send().await.unwrap().vpc_id;
    wait(&server);
    let gateway = nat_gateway(&client, &server, &vpc_id).await;
    wait(&server);
    let eip = client.allocate_eip_address().send().await.unwrap().allocation_id;
    let id = gateway.nat_gateway_id.clone();
    let required = AssociateEipAddressRequired { allocation_id: eip.clone(), instance_id: id.clone() };
    client.associate_eip_address(required).instance_type("Nat").send().await.unwrap();
    wait(&server);
    let tied = refusal(client.delete_nat_gateway(&*id).send().await);
    assert!(tied.code() == ErrorCode::DependencyViolationEips, "{tied}");
    client.delete_nat_gateway(&*id).force(true).send().await.unwrap();
    let found = client.describe_eip_addresses().allocation_id([&*eip]).send().await.unwrap().eip_addresses.remove(0);
    assert_eq!(found.status, Some(EipStatus::Available));
    assert_eq!(found.instance_id.filter(|id| !id.is_empty()), None);
    client.release_eip_address(&*eip).send().await.unwrap();
    assert_eq!(client.describe_eip_addresses().send().await.unwrap().total_count, Some(0));
}
