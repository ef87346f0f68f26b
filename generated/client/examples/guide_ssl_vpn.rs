// Written by `cargo xtask gen` from the specs. Do not edit.

//! Let single computers into a VPC by SSL-VPN.
//!
//! A laptop with an OpenVPN client reaches the private addresses of a VPC, and a certificate decides who may.
//!
//! The parts are a VPN gateway with SSL-VPN, an SSL-VPN server on
//! it, and a client certificate for each user. No customer gateway is needed; that is for
//! whole networks.

use aliyun_api::vpc::{
    self, CreateSslVpnServerRequired, CreateVSwitchRequired, ErrorCode, SslVpnProto,
};
use aliyun_api::{Config, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    // The VPC
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

    // The gateway
    //
    // IPsec is on and SSL off unless CreateVpnGateway says otherwise; a gateway has at least one
    // of them (`InvalidVpnEnable`). `ssl_connections` is how many clients may be connected at a time, and takes certain
    // numbers only: 5, 10, 20 and so on. With `auto_pay` the order is paid at once.
    let gateway = vpc
        .create_vpn_gateway(&network, 10)
        .vswitch_id(&vswitch)
        .enable_ipsec(false)
        .enable_ssl(true)
        .ssl_connections(5)
        .auto_pay(true)
        .await?
        .vpn_gateway_id;
    vpc.wait_until_vpn_gateway_active(&gateway).await?;

    // The server
    //
    // Two blocks must not be confused, nor overlap. `local_subnet` is what clients reach: the VPC. `client_ip_pool` is
    // where clients get an address from while they are connected; it is not the network that they are in, and has at
    // least four addresses for each of them. `IpConflict` means that the two overlap, and
    // `ClientIpPool.NetmaskInvalid` that the pool is too large or too small: its mask has 16 to 29 bits. A route to the
    // pool is added to the VPC by itself.
    //
    // A gateway has one server; a second one is refused with `SslVpnServer.AlreadyExist`. A gateway whose SSL-VPN is off
    // refuses it with `VpnGateway.SslVpnDisabled`. While the server is made, the gateway is `updating`.
    let required = CreateSslVpnServerRequired {
        vpn_gateway_id: gateway.clone(),
        local_subnet: "10.0.0.0/16".into(),
        client_ip_pool: "192.168.100.0/24".into(),
    };
    let server = vpc
        .create_ssl_vpn_server(required)
        .proto(SslVpnProto::Udp)
        .port(1194)
        .await?
        .ssl_vpn_server_id;
    vpc.wait_until_vpn_gateway_active(&gateway).await?;

    // A certificate for each user
    //
    // One for each, so that one can be taken away without the others. CreateSslVpnClientCert
    // returns its id. The certificate itself, with its key and a configuration for OpenVPN, comes from
    // `DescribeSslVpnClientCert`, one of the actions that this reference does not have: send it with
    // `vpc.call(..)`, and keep the key as you keep a password.
    for user in ["alice", "bob"] {
        vpc.create_ssl_vpn_client_cert(&server).name(user).await?;
        vpc.wait_until_vpn_gateway_active(&gateway).await?;
    }

    // Who may connect, and until when
    //
    // A certificate expires. DescribeSslVpnClientCerts has the time in milliseconds since
    // 1970, and a state that is `expiring-soon` in the last week: look at it every day.
    let certificates = vpc
        .describe_ssl_vpn_client_certs()
        .ssl_vpn_server_id(&server)
        .items()
        .into_vec()
        .await?;
    for certificate in &certificates {
        println!(
            "{:?} is {:?}, until {:?}",
            certificate.name, certificate.status, certificate.end_time
        );
    }
    assert_eq!(certificates.len(), 2);

    // Somebody leaves
    //
    // DeleteSslVpnClientCert takes one certificate away. All clients of the server lose
    // their connection at that moment; those with another certificate can connect again.
    let gone = certificates.iter().find(|one| one.name.as_deref() == Some("bob"));
    if let Some(id) = gone.and_then(|one| one.ssl_vpn_client_cert_id.as_deref()) {
        vpc.delete_ssl_vpn_client_cert(id).await?;
        vpc.wait_until_vpn_gateway_active(&gateway).await?;
    }

    // Taking it down
    //
    // The gateway goes last: with a server on it, it is refused with `DependencyViolation.SslVpnServer`, which the program
    // looks at here. DeleteSslVpnServer deletes the certificates of the server with it.
    match vpc.delete_vpn_gateway(&gateway).await {
        Err(error) if error.code() == ErrorCode::DependencyViolationSslVpnServer => {
            println!("not yet: {error}")
        }
        Err(error) => return Err(error),
        Ok(_) => panic!("a gateway with a server on it was deleted"),
    }
    vpc.delete_ssl_vpn_server(&server).await?;
    vpc.wait_until_vpn_gateway_active(&gateway).await?;
    vpc.delete_vpn_gateway(&gateway).await?;
    vpc.wait_until_vpn_gateway_deleted(&gateway).await?;
    vpc.delete_vswitch(&vswitch).await?;
    vpc.wait_until_vswitch_deleted(&vswitch).await?;
    vpc.delete_vpc(&network).await?;
    vpc.wait_until_vpc_deleted(&network).await?;
    Ok(())
}
