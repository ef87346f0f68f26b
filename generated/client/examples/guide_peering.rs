// Written by `cargo xtask gen` from the specs. Do not edit.

//! Peer two VPCs by router interfaces.
//!
//! Instances of two VPCs reach each other by their private addresses, as if both were one network.
//!
//! Each VPC has a VRouter, which is made with it. A router interface
//! on each of the two is an end of the connection: one is the initiator, the other the acceptor. For more than two VPCs,
//! or several regions, CEN needs fewer steps; a VPC with router interfaces cannot be attached to it.

use aliyun_api::vpc::{
    self, CreateRouteEntryRequired, CreateRouterInterfaceRequired, RouteEntryKey,
    RouterInterfaceRole, RouterInterfaceSpec, RouterType,
};
use aliyun_api::{Config, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    // Two VPCs
    //
    // Their blocks must not overlap, or a route could not tell one from the other. The response of
    // CreateVpc has what the next steps need: the id of the VRouter, and that of the route table.
    let vpc = vpc::Client::new(&Config::load().await?)?;
    let one = vpc.create_vpc().cidr_block("10.1.0.0/16").vpc_name("one").await?;
    let two = vpc.create_vpc().cidr_block("10.2.0.0/16").vpc_name("two").await?;
    let region =
        vpc.wait_until_vpc_available(&one.vpc_id).await?.region_id.unwrap_or_default();
    vpc.wait_until_vpc_available(&two.vpc_id).await?;

    // Both ends
    //
    // The initiator says with `spec` how much bandwidth there is: `Small.1` is 10 Mbit/s. An acceptor always has
    // `Negative`. Each names the region of the other end, and its router. A router has up to five of them
    // (`LimitationExceed.InterfaceNumberOnRouter`), and two routers at most one pair.
    let initiator = CreateRouterInterfaceRequired {
        role: RouterInterfaceRole::InitiatingSide,
        router_id: one.vrouter_id.clone(),
        router_type: RouterType::VRouter,
        opposite_region_id: region.clone(),
        spec: RouterInterfaceSpec::Small1,
    };
    let initiator = vpc
        .create_router_interface(initiator)
        .opposite_router_id(&two.vrouter_id)
        .opposite_router_type(RouterType::VRouter)
        .await?
        .router_interface_id;
    let acceptor = CreateRouterInterfaceRequired {
        role: RouterInterfaceRole::AcceptingSide,
        router_id: two.vrouter_id.clone(),
        router_type: RouterType::VRouter,
        opposite_region_id: region,
        spec: RouterInterfaceSpec::Negative,
    };
    let acceptor = vpc
        .create_router_interface(acceptor)
        .opposite_router_id(&one.vrouter_id)
        .opposite_router_type(RouterType::VRouter)
        .opposite_interface_id(&initiator)
        .await?
        .router_interface_id;

    // Each knows the other
    //
    // The acceptor was made with the id of the initiator. The initiator was there first, so it is told now. Without
    // this step the next one is refused with `IncorrectOppositeInterfaceInfo.NotSet`.
    vpc.modify_router_interface_attribute(&initiator)
        .opposite_interface_id(&acceptor)
        .await?;

    // The connection
    //
    // The initiator connects, never the acceptor (`IncorrectRole.NotInitiatingSide`). What the two say of one another is
    // compared: an error that begins with `AttrMismatching.` names what differs. The initiator is `Connecting`, then
    // both are `Active`.
    vpc.connect_router_interface(&initiator).await?;
    vpc.wait_until_router_interface_active(&initiator).await?;
    vpc.wait_until_router_interface_active(&acceptor).await?;

    // Routes, in both directions
    //
    // The connection carries nothing until a route of each VPC leads into it: what is for the block of the other VPC
    // goes to the own router interface. With one of the two missing, packets arrive and nothing comes back. While a route
    // of a table is `Pending`, the next one is refused with `IncorrectRouteEntryStatus`.
    let ways = [(&one, &initiator, "10.2.0.0/16"), (&two, &acceptor, "10.1.0.0/16")];
    let mut routes = Vec::new();
    for (from, interface, destination) in ways {
        let required = CreateRouteEntryRequired {
            route_table_id: from.route_table_id.clone(),
            destination_cidr_block: destination.into(),
        };
        let call = vpc.create_route_entry(required).next_hop_id(interface);
        let route_entry_id = call
            .next_hop_type(vpc::CreateRouteEntryNextHopType::RouterInterface)
            .await?
            .route_entry_id;
        let key =
            RouteEntryKey { route_table_id: from.route_table_id.clone(), route_entry_id };
        let ready = vpc.wait_until_route_entry_available(key.clone()).await?;
        println!("{:?} leads to {interface}", ready.destination_cidr_block);
        routes.push(key);
    }
    assert_eq!(routes.len(), 2);

    // Taking it down
    //
    // Routes first, since a router interface that one leads to stays
    // (`DependencyViolation.RouterInterfaceReferedByRouteEntry`). An `Active` router interface cannot be deleted
    // (`IncorrectStatus`): deactivate it, and wait until it is `Inactive`.
    for key in routes {
        vpc.delete_route_entry().route_entry_id(&key.route_entry_id).await?;
        vpc.wait_until_route_entry_deleted(key).await?;
    }
    for interface in [&initiator, &acceptor] {
        vpc.deactivate_router_interface(interface).await?;
        vpc.wait_until_router_interface_inactive(interface).await?;
    }
    for interface in [&initiator, &acceptor] {
        vpc.delete_router_interface(interface).await?;
        vpc.wait_until_router_interface_deleted(interface).await?;
    }
    for made in [&one, &two] {
        vpc.delete_vpc(&made.vpc_id).await?;
        vpc.wait_until_vpc_deleted(&made.vpc_id).await?;
    }
    Ok(())
}
