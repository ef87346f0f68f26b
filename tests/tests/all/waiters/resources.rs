//! Each resource that has states: it comes to rest, and it goes.

use std::collections::BTreeSet;
use std::future::IntoFuture;
use std::time::Duration;

use aliyun_api::{Error, Record, cen, ens, vpc};
use aliyun_api_core::View;
use serde_json::{Value, json};

use super::world::{World, timed};

/// An object in its first state becomes what is waited for, and is gone some time after it is deleted.
async fn lives<T: Record>(
    world: &World,
    (service, resource, id): (&str, &str, &str),
    object: Value,
    (state, becomes): (&str, impl IntoFuture<Output = Result<T, Error>>),
    goes: impl IntoFuture<Output = Result<Option<T>, Error>>,
) -> (String, String) {
    world.put(service, resource, &object);
    let (found, took) = timed(becomes).await;
    let found = found.unwrap_or_else(|error| panic!("{error}"));
    let status = object.as_object().unwrap().keys().find(|key| key.ends_with("Status")).unwrap().clone();
    assert!(matches!((&found as &dyn Record).field(&status), View::Str(shown) if shown == state), "{found:?}");
    assert!(took < Duration::from_secs(20), "{resource} took {took:?}");
    let delete = async {
        tokio::time::sleep(Duration::from_secs(7)).await;
        assert!(world.store().remove(service, resource, id));
    };
    let started = tokio::time::Instant::now();
    let (last, ()) = tokio::join!(goes.into_future(), delete);
    let last = last.unwrap_or_else(|error| panic!("{error}"));
    assert!(
        last.is_some_and(|last| matches!((&last as &dyn Record).field(&status), View::Str(shown) if shown == state))
    );
    let took = started.elapsed();
    assert!((Duration::from_secs(7)..Duration::from_secs(23)).contains(&took), "{resource} took {took:?}");
    (service.to_owned(), resource.to_owned())
}

/// `lives` for a resource with an id.
macro_rules! lives {
    ($world:ident, $client:ident, $service:literal, $resource:literal, $field:literal, $status:literal: $start:literal => $state:literal,
     $becomes:ident, $goes:ident) => {{
        let object = json!({ $field: "the-one", $status: $start, "RegionId": "cn-hangzhou" });
        let becomes = ($state, $client.$becomes("the-one").into_future());
        lives(&$world, ($service, $resource, "the-one"), object, becomes, $client.$goes("the-one")).await
    }};
}

#[tokio::test(start_paused = true)]
async fn every_resource_with_states_comes_to_rest_and_goes() {
    let world = World::new();
    let (vpc, ens, cen) = (world.vpc(), world.ens(), world.cen());
    world.put("vpc", "RouteTable", &json!({ "RouteTableId": "vtb-1", "RegionId": "cn-hangzhou" }));
    world.put("vpc", "SnatTable", &json!({ "SnatTableId": "stb-1", "RegionId": "cn-hangzhou" }));
    world.put("vpc", "ForwardTable", &json!({ "ForwardTableId": "ftb-1", "RegionId": "cn-hangzhou" }));
    let mut lived = vec![
        lives!(world, vpc, "vpc", "Vpc", "VpcId", "Status": "Pending" => "Available", wait_until_vpc_available, wait_until_vpc_deleted),
        lives!(world, vpc, "vpc", "VSwitch", "VSwitchId", "Status": "Pending" => "Available", wait_until_vswitch_available, wait_until_vswitch_deleted),
        lives!(world, vpc, "vpc", "RouterInterface", "RouterInterfaceId", "Status": "Idle" => "Idle", wait_until_router_interface_idle, wait_until_router_interface_deleted),
        lives!(world, vpc, "vpc", "BgpGroup", "BgpGroupId", "Status": "Pending" => "Available", wait_until_bgp_group_available, wait_until_bgp_group_deleted),
        lives!(world, vpc, "vpc", "BgpPeer", "BgpPeerId", "Status": "Pending" => "Available", wait_until_bgp_peer_available, wait_until_bgp_peer_deleted),
        lives!(world, vpc, "vpc", "VirtualBorderRouter", "VbrId", "Status": "active" => "active", wait_until_virtual_border_router_active, wait_until_virtual_border_router_deleted),
        lives!(world, vpc, "vpc", "PhysicalConnection", "PhysicalConnectionId", "Status": "Initial" => "Confirmed", wait_until_physical_connection_confirmed, wait_until_physical_connection_deleted),
        lives!(world, vpc, "vpc", "VpnGateway", "VpnGatewayId", "Status": "init" => "active", wait_until_vpn_gateway_active, wait_until_vpn_gateway_deleted),
        lives!(world, vpc, "vpc", "VpnConnection", "VpnConnectionId", "Status": "ike_sa_not_established" => "ipsec_sa_established", wait_until_vpn_connection_ipsec_sa_established, wait_until_vpn_connection_deleted),
        lives!(world, vpc, "vpc", "NatGateway", "NatGatewayId", "Status": "Creating" => "Available", wait_until_nat_gateway_available, wait_until_nat_gateway_deleted),
        lives!(world, vpc, "vpc", "GlobalAccelerationInstance", "GlobalAccelerationInstanceId", "Status": "Available" => "Available", wait_until_global_acceleration_instance_available, wait_until_global_acceleration_instance_deleted),
        lives!(world, vpc, "vpc", "Eip", "AllocationId", "Status": "Available" => "Available", wait_until_eip_available, wait_until_eip_deleted),
        lives!(world, vpc, "vpc", "CommonBandwidthPackage", "BandwidthPackageId", "Status": "Available" => "Available", wait_until_common_bandwidth_package_available, wait_until_common_bandwidth_package_deleted),
        lives!(world, vpc, "vpc", "FlowLog", "FlowLogId", "Status": "Activating" => "Active", wait_until_flow_log_active, wait_until_flow_log_deleted),
        lives!(world, vpc, "vpc", "RouteTable", "RouteTableId", "Status": "Pending" => "Available", wait_until_route_table_available, wait_until_route_table_deleted),
        lives!(world, vpc, "vpc", "NetworkAcl", "NetworkAclId", "Status": "Modifying" => "Available", wait_until_network_acl_available, wait_until_network_acl_deleted),
        lives!(world, vpc, "vpc", "Ipv6Gateway", "Ipv6GatewayId", "Status": "Pending" => "Available", wait_until_ipv6_gateway_available, wait_until_ipv6_gateway_deleted),
        lives!(world, vpc, "vpc", "Ipv6Address", "Ipv6AddressId", "Status": "Pending" => "Available", wait_until_ipv6_address_available, wait_until_ipv6_address_deleted),
        lives!(world, vpc, "vpc", "HaVip", "HaVipId", "Status": "Creating" => "Available", wait_until_havip_available, wait_until_havip_deleted),
        lives!(world, vpc, "vpc", "DhcpOptionsSet", "DhcpOptionsSetId", "Status": "Pending" => "Available", wait_until_dhcp_options_set_available, wait_until_dhcp_options_set_deleted),
        lives!(world, vpc, "vpc", "Ipv4Gateway", "Ipv4GatewayId", "Status": "Creating" => "Created", wait_until_ipv4_gateway_created, wait_until_ipv4_gateway_deleted),
        lives!(world, vpc, "vpc", "PrefixList", "PrefixListId", "Status": "Created" => "Created", wait_until_prefix_list_created, wait_until_prefix_list_deleted),
        lives!(world, vpc, "vpc", "VSwitchCidrReservation", "VSwitchCidrReservationId", "Status": "Assigning" => "Assigned", wait_until_vswitch_cidr_reservation_assigned, wait_until_vswitch_cidr_reservation_deleted),
        lives!(world, cen, "cen", "CenInstance", "CenId", "Status": "Creating" => "Active", wait_until_cen_instance_active, wait_until_cen_instance_deleted),
        lives!(world, cen, "cen", "CenBandwidthPackage", "CenBandwidthPackageId", "Status": "Idle" => "Idle", wait_until_cen_bandwidth_package_idle, wait_until_cen_bandwidth_package_deleted),
        lives!(world, cen, "cen", "TransitRouter", "TransitRouterId", "Status": "Creating" => "Active", wait_until_transit_router_active, wait_until_transit_router_deleted),
        lives!(world, cen, "cen", "TransitRouterVpcAttachment", "TransitRouterAttachmentId", "Status": "Attaching" => "Attached", wait_until_transit_router_vpc_attachment_attached, wait_until_transit_router_vpc_attachment_deleted),
        lives!(world, ens, "ens", "Disk", "DiskId", "Status": "Creating" => "Available", wait_until_disk_available, wait_until_disk_deleted),
        lives!(world, ens, "ens", "Snapshot", "SnapshotId", "Status": "creating" => "available", wait_until_snapshot_available, wait_until_snapshot_deleted),
        lives!(world, ens, "ens", "CustomImage", "ImageId", "Status": "Creating" => "Available", wait_until_custom_image_available, wait_until_custom_image_deleted),
        lives!(world, ens, "ens", "Instance", "InstanceId", "Status": "Running" => "Running", wait_until_instance_running, wait_until_instance_deleted),
        lives!(world, ens, "ens", "EpnInstance", "EPNInstanceId", "Status": "Running" => "Running", wait_until_epn_instance_running, wait_until_epn_instance_deleted),
        lives!(world, ens, "ens", "Network", "NetworkId", "Status": "Pending" => "Available", wait_until_network_available, wait_until_network_deleted),
        lives!(world, ens, "ens", "VSwitch", "VSwitchId", "Status": "Pending" => "Available", wait_until_vswitch_available, wait_until_vswitch_deleted),
        lives!(world, ens, "ens", "Eip", "AllocationId", "Status": "Available" => "Available", wait_until_eip_available, wait_until_eip_deleted),
        lives!(world, ens, "ens", "LoadBalancer", "LoadBalancerId", "LoadBalancerStatus": "Active" => "Active", wait_until_load_balancer_active, wait_until_load_balancer_deleted),
    ];
    let key = || vpc::RouteEntryKey { route_table_id: "vtb-1".into(), route_entry_id: "rte-1".into() };
    let object = json!({ "RouteEntryId": "rte-1", "RouteTableId": "vtb-1", "DestinationCidrBlock": "10.0.0.0/8", "Status": "Pending", "RegionId": "cn-hangzhou" });
    let becomes = ("Available", vpc.wait_until_route_entry_available(key()));
    lived.push(
        lives(&world, ("vpc", "RouteEntry", "rte-1"), object, becomes, vpc.wait_until_route_entry_deleted(key())).await,
    );
    world.put(
        "vpc",
        "Ipv6Gateway",
        &json!({ "Ipv6GatewayId": "ipv6gw-1", "Status": "Available", "RegionId": "cn-hangzhou" }),
    );
    let key = || vpc::Ipv6EgressOnlyRuleKey {
        ipv6_gateway_id: "ipv6gw-1".into(),
        ipv6_egress_only_rule_id: "ipv6py-1".into(),
    };
    let object = json!({ "Ipv6EgressOnlyRuleId": "ipv6py-1", "Ipv6GatewayId": "ipv6gw-1", "Status": "Creating", "RegionId": "cn-hangzhou" });
    let becomes = ("Available", vpc.wait_until_ipv6_egress_only_rule_available(key()));
    let place = ("vpc", "Ipv6EgressOnlyRule", "ipv6py-1");
    lived.push(lives(&world, place, object, becomes, vpc.wait_until_ipv6_egress_only_rule_deleted(key())).await);
    world.put("cen", "CenInstance", &json!({ "CenId": "cen-1", "Status": "Active" }));
    world.put("vpc", "Vpc", &json!({ "VpcId": "vpc-1", "Status": "Available", "RegionId": "cn-hangzhou" }));
    let key = || cen::ChildInstanceKey {
        child_instance_type: "VPC".into(),
        child_instance_region_id: "cn-hangzhou".into(),
        cen_id: "cen-1".into(),
        child_instance_id: "vpc-1".into(),
    };
    let object = json!({ "CenId": "cen-1", "ChildInstanceId": "vpc-1", "ChildInstanceType": "VPC", "ChildInstanceRegionId": "cn-hangzhou", "Status": "Attaching" });
    let becomes = ("Attached", cen.wait_until_child_instance_attached(key()));
    let place = ("cen", "ChildInstance", "cen-1/vpc-1");
    lived.push(lives(&world, place, object, becomes, cen.wait_until_child_instance_deleted(key())).await);
    world.put(
        "vpc",
        "NatGateway",
        &json!({ "NatGatewayId": "ngw-1", "Status": "Available", "RegionId": "cn-hangzhou" }),
    );
    let key = || vpc::NatIpKey { nat_gateway_id: "ngw-1".into(), nat_ip_id: "vpcnatip-1".into() };
    let object = json!({ "NatIpId": "vpcnatip-1", "NatGatewayId": "ngw-1", "NatIpStatus": "Creating", "RegionId": "cn-hangzhou" });
    let becomes = ("Available", vpc.wait_until_nat_ip_available(key()));
    let place = ("vpc", "NatIp", "vpcnatip-1");
    lived.push(lives(&world, place, object, becomes, vpc.wait_until_nat_ip_deleted(key())).await);
    let key = || vpc::SnatEntryKey { snat_table_id: "stb-1".into(), snat_entry_id: "snat-1".into() };
    let object =
        json!({ "SnatEntryId": "snat-1", "SnatTableId": "stb-1", "Status": "Pending", "RegionId": "cn-hangzhou" });
    let becomes = ("Available", vpc.wait_until_snat_entry_available(key()));
    lived.push(
        lives(&world, ("vpc", "SnatEntry", "snat-1"), object, becomes, vpc.wait_until_snat_entry_deleted(key())).await,
    );
    let key = || vpc::ForwardEntryKey { forward_table_id: "ftb-1".into(), forward_entry_id: "fwd-1".into() };
    let object =
        json!({ "ForwardEntryId": "fwd-1", "ForwardTableId": "ftb-1", "Status": "Pending", "RegionId": "cn-hangzhou" });
    let becomes = ("Available", vpc.wait_until_forward_entry_available(key()));
    lived.push(
        lives(&world, ("vpc", "ForwardEntry", "fwd-1"), object, becomes, vpc.wait_until_forward_entry_deleted(key()))
            .await,
    );
    world.put("ens", "LoadBalancer", &json!({ "LoadBalancerId": "lb-1", "LoadBalancerStatus": "Active" }));
    for protocol in ["tcp", "udp", "http", "https"] {
        let id = format!("lb-1/80/{protocol}");
        let object =
            json!({ "LoadBalancerId": "lb-1", "ListenerPort": 80, "ListenerProtocol": protocol, "Status": "Stopped" });
        let place = ("ens", "Listener", id.as_str());
        // Each protocol has a response of its own.
        macro_rules! listener {
            ($becomes:ident, $goes:ident) => {{
                let becomes = ("Stopped", ens.$becomes("lb-1", 80));
                lives(&world, place, object, becomes, ens.$goes("lb-1", 80)).await
            }};
        }
        lived.push(match protocol {
            "tcp" => listener!(wait_until_tcp_listener_stopped, wait_until_tcp_listener_deleted),
            "udp" => listener!(wait_until_udp_listener_stopped, wait_until_udp_listener_deleted),
            "http" => listener!(wait_until_http_listener_stopped, wait_until_http_listener_deleted),
            _ => listener!(wait_until_https_listener_stopped, wait_until_https_listener_deleted),
        });
    }
    let mut all = BTreeSet::new();
    for handlers in aliyun_api_mock::services() {
        let service = handlers.service();
        let resources = service.resources.iter().filter(|resource| resource.states.is_some());
        all.extend(resources.map(|resource| (service.info.id.to_owned(), resource.name.to_owned())));
    }
    // It has no id, and is shown with its set only.
    assert!(all.remove(&("vpc".to_owned(), "DhcpOptionsSetAssociation".to_owned())));
    assert_eq!(lived.into_iter().collect::<BTreeSet<_>>(), all, "a resource without a waiter");
}

#[tokio::test(start_paused = true)]
async fn what_an_action_begins_is_waited_for() {
    let world = World::new();
    let (vpc, ens) = (world.vpc(), world.ens());
    world.put("ens", "Instance", &json!({ "InstanceId": "i-1", "Status": "Running" }));
    ens.stop_instance("i-1").await.unwrap();
    let stopped = ens.wait_until_instance_stopped("i-1").await.unwrap();
    assert_eq!(stopped.status, Some(ens::InstanceStatus::Stopped));
    ens.start_instance("i-1").await.unwrap();
    ens.wait_until_instance_running("i-1").await.unwrap();
    world.put("vpc", "Eip", &json!({ "AllocationId": "eip-1", "Status": "Available", "RegionId": "cn-hangzhou" }));
    world.put(
        "vpc",
        "NatGateway",
        &json!({ "NatGatewayId": "ngw-1", "Status": "Available", "RegionId": "cn-hangzhou" }),
    );
    let required = vpc::AssociateEipAddressRequired { allocation_id: "eip-1".into(), instance_id: "ngw-1".into() };
    vpc.associate_eip_address(required).instance_type("Nat").await.unwrap();
    let eip = vpc.wait_until_eip_in_use("eip-1").await.unwrap();
    assert_eq!(eip.instance_id.as_deref(), Some("ngw-1"));
    let made = vpc.create_vpc().await.unwrap();
    let (found, took) = timed(vpc.wait_until_vpc_available(&made.vpc_id).every(Duration::from_secs(1))).await;
    assert_eq!(found.unwrap().vpc_id, Some(made.vpc_id.clone()));
    assert_eq!(took, Duration::from_secs(3), "when it is, and no later than the next look");
    vpc.delete_vpc(&made.vpc_id).await.unwrap();
    assert_eq!(vpc.wait_until_vpc_deleted(&made.vpc_id).await.unwrap(), None, "it was never seen");
}
