// Written by `cargo xtask gen` from the specs. Do not edit.

//! Connect a data center with a VPC by IPsec.
//!
//! A tunnel through the Internet joins the network of a data center with a VPC, and a route leads into it.
//!
//! Each end has a gateway. The VPN gateway is the end in the VPC. The
//! customer gateway is no device of Alibaba Cloud: it stands for the one in the data
//! center, and is little more than its public address. The IPsec connection joins the two.
//! For single computers in place of a data center there is SSL-VPN.

use std::time::Duration;

use aliyun_api::vpc::{
    self, CreateVSwitchRequired, CreateVpnConnectionRequired,
    CreateVpnRouteEntryRequired, DeleteVpnRouteEntryRequired, IkeConfigInput,
    VpnIkeVersion,
};
use aliyun_api::{Config, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    // The VPC
    //
    // Its block must differ from that of the data center, here `192.168.0.0/16`, or no route could tell the two apart.
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

    // The VPN gateway
    //
    // CreateVpnGateway places an order. Without `auto_pay` somebody has to pay it in the console
    // before anything happens. The gateway is `provisioning`, and `active` in the end; until then all that is built on
    // it is refused with `VpnGateway.Configuring`.
    //
    // In some regions an IPsec connection has two tunnels. There the gateway needs a second VSwitch, in another zone
    // (`disaster_recovery_vswitch_id`), and the connection `tunnel_options_specification` with a customer gateway and
    // settings for each tunnel, in place of the single ones below.
    let gateway = vpc
        .create_vpn_gateway(&network, 10)
        .vswitch_id(&vswitch)
        .auto_pay(true)
        .await?
        .vpn_gateway_id;
    let ready = vpc.wait_until_vpn_gateway_active(&gateway).await?;
    println!("the end in the VPC has the address {:?}", ready.internet_ip);

    // The other end
    //
    // The public address of the device in the data center. An address that another customer gateway has already is
    // refused with `InvalidIpAddress.AlreadyExist`.
    let device = vpc
        .create_customer_gateway("203.0.113.10")
        .name("office")
        .await?
        .customer_gateway_id;

    // The connection
    //
    // Both ends must agree on everything: the version of IKE, algorithms, and the pre-shared key, by which they know
    // one another. Take a long random key; without one, the service makes one up. Here it comes from the environment.
    //
    // With the blocks `0.0.0.0/0` on both sides, routes decide what goes through the tunnel; with others, these blocks
    // do.
    //
    // A gateway takes one such request at a time, and is `updating` while it carries it out. So wait for `active`
    // before the next step, or that is refused with `VpnGateway.Configuring`.
    let secret =
        std::env::var("IPSEC_KEY").unwrap_or_else(|_| "only-for-the-mock-server".into());
    let required = CreateVpnConnectionRequired {
        vpn_gateway_id: gateway.clone(),
        local_subnet: vec!["0.0.0.0/0".into()],
        remote_subnet: vec!["0.0.0.0/0".into()],
    };
    let ike = IkeConfigInput::default().psk(secret).ike_version(VpnIkeVersion::Ikev2);
    let made = vpc
        .create_vpn_connection(required)
        .customer_gateway_id(&device)
        .ike_config(ike)
        .await?;
    let connection = made.vpn_connection_id;
    vpc.wait_until_vpn_gateway_active(&gateway).await?;

    // The route
    //
    // A destination route of the gateway leads to the data center. Published, it is in the route table of the VPC, too,
    // where instances find it. A weight of 100 is the high priority, 0 the low one. One for
    // `100.64.0.0/10`, a part of it or a block around it breaks the negotiation.
    let route = CreateVpnRouteEntryRequired {
        vpn_gateway_id: gateway.clone(),
        route_dest: "192.168.0.0/16".into(),
        next_hop: connection.clone(),
        weight: 100,
        publish_vpc: true,
    };
    vpc.create_vpn_route_entry(route).await?;
    vpc.wait_until_vpn_gateway_active(&gateway).await?;

    // The device in the data center
    //
    // DownloadVpnConnectionConfig says what to configure there, as seen from there:
    // what is local belongs to the data center. It holds the key as well, so do not print all of it.
    //
    // Then wait for the tunnel. `ike_sa_not_established` is a failure of phase one: addresses, key, version or
    // algorithms differ. `ipsec_sa_not_established` is one of phase two: its algorithms or the blocks do. The waiter gets
    // half an hour here, time for somebody to set up the device.
    let config = vpc
        .download_vpn_connection_config(&connection)
        .await?
        .vpn_connection_config
        .unwrap_or_default();
    println!("the device {:?} talks to {:?}", config.local, config.remote);
    assert_eq!(config.local.as_deref(), Some("203.0.113.10"));
    vpc.wait_until_vpn_connection_ipsec_sa_established(&connection)
        .within(Duration::from_secs(1800))
        .await?;

    // Taking it down
    //
    // The route, the connection, then both gateways: each is refused as long as something is built on it, the gateways
    // with `DependencyViolation.VpnConnection`.
    let route = DeleteVpnRouteEntryRequired {
        vpn_gateway_id: gateway.clone(),
        route_dest: "192.168.0.0/16".into(),
        next_hop: connection.clone(),
        weight: 100,
    };
    vpc.delete_vpn_route_entry(route).await?;
    vpc.wait_until_vpn_gateway_active(&gateway).await?;
    vpc.delete_vpn_connection(&connection).await?;
    vpc.wait_until_vpn_connection_deleted(&connection).await?;
    vpc.wait_until_vpn_gateway_active(&gateway).await?;
    vpc.delete_customer_gateway(&device).await?;
    vpc.delete_vpn_gateway(&gateway).await?;
    vpc.wait_until_vpn_gateway_deleted(&gateway).await?;
    vpc.delete_vswitch(&vswitch).await?;
    vpc.wait_until_vswitch_deleted(&vswitch).await?;
    vpc.delete_vpc(&network).await?;
    vpc.wait_until_vpc_deleted(&network).await?;
    Ok(())
}
