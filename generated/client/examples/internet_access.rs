// Written by `cargo xtask gen` from the specs. Do not edit.

//! Give the instances of a VSwitch a way out to the Internet: a NAT gateway, a public address, and an SNAT entry.
//!
//! What depends on another thing waits until that is ready, on the way up and on the way down.

use aliyun_api::vpc::{
    self, AssociateEipAddressRequired, CreateNatGatewayRequired, CreateVSwitchRequired,
    DeleteSnatEntryRequired, EipInstanceType, NatGatewayType, SnatEntryKey,
};
use aliyun_api::{Config, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let vpc = vpc::Client::new(&Config::load().await?)?;

    let network = vpc.create_vpc().cidr_block("192.168.0.0/16").await?.vpc_id;
    vpc.wait_until_vpc_available(&network).await?;
    let vswitch = CreateVSwitchRequired {
        vpc_id: network.clone(),
        zone_id: "cn-hangzhou-b".into(),
        cidr_block: "192.168.1.0/24".into(),
    };
    let vswitch = vpc.create_vswitch(vswitch).await?.vswitch_id;
    vpc.wait_until_vswitch_available(&vswitch).await?;

    let gateway = vpc
        .create_nat_gateway(CreateNatGatewayRequired {
            vpc_id: network.clone(),
            vswitch_id: vswitch.clone(),
            nat_type: NatGatewayType::Enhanced,
        })
        .await?;
    let eip = vpc.allocate_eip_address().bandwidth("5").await?;
    let Some(address) = eip.eip_address else { return Ok(()) };
    vpc.wait_until_nat_gateway_available(&gateway.nat_gateway_id).await?;
    let pair = AssociateEipAddressRequired {
        allocation_id: eip.allocation_id.clone(),
        instance_id: gateway.nat_gateway_id.clone(),
    };
    vpc.associate_eip_address(pair).instance_type(EipInstanceType::Nat).await?;
    vpc.wait_until_eip_in_use(&eip.allocation_id).await?;

    let table = &gateway.snat_table_ids[0];
    let entry =
        vpc.create_snat_entry(table, [&address]).source_vswitch_id(&vswitch).await?;
    let key = SnatEntryKey {
        snat_table_id: table.clone(),
        snat_entry_id: entry.snat_entry_id.clone(),
    };
    vpc.wait_until_snat_entry_available(key.clone()).await?;
    println!("{vswitch} reaches the Internet as {address}");

    let entry = DeleteSnatEntryRequired {
        snat_table_id: table.clone(),
        snat_entry_id: entry.snat_entry_id,
    };
    vpc.delete_snat_entry(entry).await?;
    vpc.wait_until_snat_entry_deleted(key).await?;
    vpc.unassociate_eip_address(&eip.allocation_id).await?;
    vpc.wait_until_eip_available(&eip.allocation_id).await?;
    vpc.release_eip_address(&eip.allocation_id).await?;
    vpc.delete_nat_gateway(&gateway.nat_gateway_id).await?;
    vpc.wait_until_nat_gateway_deleted(&gateway.nat_gateway_id).await?;
    vpc.delete_vswitch(&vswitch).await?;
    vpc.wait_until_vswitch_deleted(&vswitch).await?;
    vpc.delete_vpc(&network).await?;
    Ok(())
}
