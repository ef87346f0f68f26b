//! Delete a VPC with all that is in it.
//!
//! A function that finds what keeps a VPC from being deleted, takes it down in the right order, and deletes the VPC.
//!
//! [DeleteVpc](vpc:DeleteVpc) refuses a VPC that is not empty, and names one thing that it holds, such as
//! `DependencyViolation.VSwitch`. What holds a VSwitch holds the VPC, too, and so on: routes hold gateways, gateways hold
//! VSwitches, VSwitches hold the VPC. So it goes from the outside in. **All of it is deleted for good**: look twice at
//! the id that you give it.

use aliyun_api::vpc::{
    self, AssociateEipAddressRequired, Client, CreateNatGatewayRequired,
    CreateVSwitchRequired, EipInstanceType, NatGatewayType, RouteEntryKey,
    RouteEntryType, RouteTableType, RouterInterfaceFilter, RouterInterfaceFilterKey,
    RouterInterfaceStatus, UnassociateRouteTableRequired,
};
use aliyun_api::{Config, Error};

//| ## What the function does
//|
//| It reads each list to its end before it deletes what is in it: a list that comes in pages skips items when earlier
//| ones go. And it waits for the end of each deletion before the next: most things of a VPC are deleted one at a time,
//| or the next is refused with a code that speaks of a status, such as `OperationDenied.OtherSubnetProcessing`.
async fn take_down(vpc: &Client, network: &str) -> Result<(), Error> {
    //| ### Routes, and tables of your own
    //|
    //| A gateway or a router interface stays as long as a custom route leads to it. Routes of the type System belong to
    //| VSwitches, and go with them. Of the tables, the one that the system made goes with the VPC. Another must let go of
    //| its VSwitches first; these use the one of the system then.
    for table in
        vpc.describe_route_table_list().vpc_id(network).items().into_vec().await?
    {
        let Some(id) = table.route_table_id else { continue };
        let custom =
            vpc.describe_route_entry_list(&id).route_entry_type(RouteEntryType::Custom);
        for route in custom.items().into_vec().await? {
            let Some(route_entry_id) = route.route_entry_id else { continue };
            vpc.delete_route_entry().route_entry_id(&route_entry_id).await?;
            vpc.wait_until_route_entry_deleted(RouteEntryKey {
                route_table_id: id.clone(),
                route_entry_id,
            })
            .await?;
        }
        if table.route_table_type == Some(RouteTableType::Custom) {
            for vswitch_id in table.vswitch_ids {
                let pair = UnassociateRouteTableRequired {
                    route_table_id: id.clone(),
                    vswitch_id: vswitch_id.clone(),
                };
                vpc.unassociate_route_table(pair).await?;
                vpc.wait_until_vswitch_available(&vswitch_id).await?;
            }
            vpc.delete_route_table(&id).await?;
            vpc.wait_until_route_table_deleted(&id).await?;
        }
    }

    //| ### NAT gateways
    //|
    //| With `force(true)`, [DeleteNatGateway](vpc:DeleteNatGateway) deletes the entries of the gateway and lets go of its
    //| public addresses. These do not belong to the VPC: they stay, and are charged for, until you release them. One
    //| with deletion protection is refused with `InvalidOperation.DeletionProtection`.
    for gateway in vpc.describe_nat_gateways().vpc_id(network).items().into_vec().await? {
        let Some(id) = gateway.nat_gateway_id else { continue };
        vpc.delete_nat_gateway(&id).force(true).await?;
        vpc.wait_until_nat_gateway_deleted(&id).await?;
    }

    //| ### VPN gateways
    //|
    //| There is no force here: the SSL-VPN server and the IPsec connections go first, and the gateway is `active` again
    //| after each. A subscription can be deleted only after it expires (`ForbiddenRelease`).
    for gateway in vpc.describe_vpn_gateways().vpc_id(network).items().into_vec().await? {
        let Some(id) = gateway.vpn_gateway_id else { continue };
        for server in
            vpc.describe_ssl_vpn_servers().vpn_gateway_id(&id).items().into_vec().await?
        {
            vpc.delete_ssl_vpn_server(server.ssl_vpn_server_id.unwrap_or_default())
                .await?;
            vpc.wait_until_vpn_gateway_active(&id).await?;
        }
        for connection in
            vpc.describe_vpn_connections().vpn_gateway_id(&id).items().into_vec().await?
        {
            vpc.delete_vpn_connection(connection.vpn_connection_id.unwrap_or_default())
                .await?;
            vpc.wait_until_vpn_gateway_active(&id).await?;
        }
        vpc.delete_vpn_gateway(&id).await?;
        vpc.wait_until_vpn_gateway_deleted(&id).await?;
    }

    //| ### Router interfaces
    //|
    //| They belong to the VRouter of the VPC, by whose id they are found. One that is `Active` is deactivated first. The
    //| other end is in another VPC, and stays.
    let found = vpc.describe_vpcs().vpc_id([network]).await?.vpcs;
    let router = found.into_iter().find_map(|vpc| vpc.vrouter_id).unwrap_or_default();
    let of_router = RouterInterfaceFilter::default()
        .key(RouterInterfaceFilterKey::RouterId)
        .value([router]);
    for interface in
        vpc.describe_router_interfaces().filter([of_router]).items().into_vec().await?
    {
        let Some(id) = interface.router_interface_id else { continue };
        if interface.status == Some(RouterInterfaceStatus::Active) {
            vpc.deactivate_router_interface(&id).await?;
            vpc.wait_until_router_interface_inactive(&id).await?;
        }
        vpc.delete_router_interface(&id).await?;
        vpc.wait_until_router_interface_deleted(&id).await?;
    }

    //| ### VSwitches, and the VPC
    //|
    //| What is still in a VSwitch now is of another service: an instance, a load balancer, a database. Its deletion is
    //| refused with a code that begins with `DependencyViolation.`, and the rest of the code says what it is. The same
    //| goes for the VPC, for instance with its security groups. Such things are taken down where they were made; then
    //| call the function again. It finds less each time.
    for vswitch in vpc.describe_vswitches().vpc_id(network).items().into_vec().await? {
        let Some(id) = vswitch.vswitch_id else { continue };
        vpc.delete_vswitch(&id).await?;
        vpc.wait_until_vswitch_deleted(&id).await?;
    }
    vpc.delete_vpc(network).await?;
    vpc.wait_until_vpc_deleted(network).await?;
    Ok(())
}

//| ## Something to take down
//|
//| The program makes a VPC with a NAT gateway that has an address, and a route table of its own. It releases the address
//| at the end, which the function left alone.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let vpc = vpc::Client::new(&Config::load().await?)?;
    let network = vpc.create_vpc().cidr_block("10.0.0.0/16").await?.vpc_id;
    vpc.wait_until_vpc_available(&network).await?;
    let zones = vpc.describe_zones().await?.zones;
    let Some(zone_id) = zones.into_iter().find_map(|zone| zone.zone_id) else {
        return Ok(());
    };
    let required = CreateVSwitchRequired {
        vpc_id: network.clone(),
        zone_id,
        cidr_block: "10.0.1.0/24".into(),
    };
    let vswitch = vpc.create_vswitch(required).await?.vswitch_id;
    vpc.wait_until_vswitch_available(&vswitch).await?;
    let nat_type = NatGatewayType::Enhanced;
    let required = CreateNatGatewayRequired {
        vpc_id: network.clone(),
        vswitch_id: vswitch,
        nat_type,
    };
    let gateway = vpc.create_nat_gateway(required).await?.nat_gateway_id;
    vpc.wait_until_nat_gateway_available(&gateway).await?;
    let eip = vpc.allocate_eip_address().bandwidth("5").await?.allocation_id;
    let pair =
        AssociateEipAddressRequired { allocation_id: eip.clone(), instance_id: gateway };
    vpc.associate_eip_address(pair).instance_type(EipInstanceType::Nat).await?;
    vpc.wait_until_eip_in_use(&eip).await?;
    let table = vpc.create_route_table(&network).await?.route_table_id;
    vpc.wait_until_route_table_available(&table).await?;

    take_down(&vpc, &network).await?;
    assert!(vpc.describe_vpcs().vpc_id([&network]).await?.vpcs.is_empty());

    vpc.wait_until_eip_available(&eip).await?;
    vpc.release_eip_address(&eip).await?;
    Ok(())
}
