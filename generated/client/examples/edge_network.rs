// Written by `cargo xtask gen` from the specs. Do not edit.

//! Make a network at an edge node, with a VSwitch and a security group that lets HTTPS in.
//!
//! ENS is the service of edge nodes. Each call names the node that it is about.

use aliyun_api::ens::{
    self, AuthorizeSecurityGroupRequired, CreateNetworkRequired, CreateVSwitchRequired,
    SecurityGroupProtocol,
};
use aliyun_api::{Config, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let ens = ens::Client::new(&Config::load().await?)?;

    let nodes = ens.describe_ens_regions().await?.ens_regions;
    let Some(node) = nodes.into_iter().find_map(|node| node.ens_region_id) else {
        return Ok(());
    };
    let network = CreateNetworkRequired {
        ens_region_id: node.clone(),
        cidr_block: "10.0.0.0/8".into(),
    };
    let network = ens.create_network(network).network_name("first").await?.network_id;
    ens.wait_until_network_available(&network).await?;
    let vswitch = CreateVSwitchRequired {
        ens_region_id: node.clone(),
        cidr_block: "10.0.0.0/24".into(),
    };
    let vswitch = ens.create_vswitch(vswitch).network_id(&network).await?.vswitch_id;
    ens.wait_until_vswitch_available(&vswitch).await?;

    let group =
        ens.create_security_group().security_group_name("web").await?.security_group_id;
    let https = AuthorizeSecurityGroupRequired {
        security_group_id: group.clone(),
        ip_protocol: SecurityGroupProtocol::Tcp,
        port_range: "443/443".into(),
        source_cidr_ip: "0.0.0.0/0".into(),
    };
    ens.authorize_security_group(https).await?;
    println!("{network} at {node} takes HTTPS");

    ens.delete_security_group(&group).await?;
    ens.delete_vswitch(&vswitch).await?;
    ens.wait_until_vswitch_deleted(&vswitch).await?;
    ens.delete_network(&network).await?;
    Ok(())
}
