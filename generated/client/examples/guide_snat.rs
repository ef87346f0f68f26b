// Written by `cargo xtask gen` from the specs. Do not edit.

//! Let instances reach the Internet by SNAT.
//!
//! Instances without a public address of their own reach the Internet through one that they share, and nobody outside
//! reaches them.
//!
//! Three things belong together. A NAT gateway stands between the VPC and the Internet, an
//! elastic IP address (EIP) is what the Internet sees, and an SNAT entry
//! says which instances use that address. The other direction, in which a port of an instance becomes public, is
//! DNAT.

use aliyun_api::vpc::{
    self, AssociateEipAddressRequired, CreateNatGatewayRequired, CreateVSwitchRequired,
    DeleteSnatEntryRequired, EipInstanceType, NatGatewayType, SnatEntryKey,
};
use aliyun_api::{Config, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    // A VPC with a VSwitch
    //
    // As in the guide about zones. The VSwitch holds both the instances and the gateway, which takes
    // one of its private addresses.
    let vpc = vpc::Client::new(&Config::load().await?)?;
    let network = vpc.create_vpc().cidr_block("192.168.0.0/16").await?.vpc_id;
    vpc.wait_until_vpc_available(&network).await?;
    let zones = vpc.describe_zones().await?.zones;
    let Some(zone_id) = zones.into_iter().find_map(|zone| zone.zone_id) else {
        return Ok(());
    };
    let required = CreateVSwitchRequired {
        vpc_id: network.clone(),
        zone_id,
        cidr_block: "192.168.1.0/24".into(),
    };
    let vswitch = vpc.create_vswitch(required).await?.vswitch_id;
    vpc.wait_until_vswitch_available(&vswitch).await?;

    // The gateway
    //
    // CreateNatGateway makes an SNAT table and a DNAT table with it, and adds a route for
    // `0.0.0.0/0` to the route table of the VPC. If there is such a route already, the call fails: delete that one
    // first. `VswitchStatusError` means that the VSwitch is still being created, and `InvalidVPCStatus` the same of the
    // VPC. The gateway is `Creating` at first, mostly for less than three minutes.
    let gateway = vpc
        .create_nat_gateway(CreateNatGatewayRequired {
            vpc_id: network.clone(),
            vswitch_id: vswitch.clone(),
            nat_type: NatGatewayType::Enhanced,
        })
        .await?;
    vpc.wait_until_nat_gateway_available(&gateway.nat_gateway_id).await?;

    // A public address, and its place
    //
    // AllocateEipAddress gives you one, which is `Available` at once. EIPs are charged for:
    // check their billing first. The bandwidth is in Mbit/s, as text.
    //
    // AssociateEipAddress associates it with the gateway, and needs the type
    // of that: `Nat`. The EIP is `Associating` at first, and of no use to an entry until it is `InUse`.
    let eip = vpc.allocate_eip_address().bandwidth("5").await?;
    let Some(address) = eip.eip_address else { return Ok(()) };
    let pair = AssociateEipAddressRequired {
        allocation_id: eip.allocation_id.clone(),
        instance_id: gateway.nat_gateway_id.clone(),
    };
    vpc.associate_eip_address(pair).instance_type(EipInstanceType::Nat).await?;
    vpc.wait_until_eip_in_use(&eip.allocation_id).await?;

    // The entry
    //
    // CreateSnatEntry takes a VSwitch, or any block of addresses as `source_cidr`, but not both.
    // `OperationUnsupported.EipInBinding` means that the EIP is still `Associating`, and `EIP_NOT_IN_GATEWAY` that it
    // is associated with something else. Only one entry of a table is changed at a time.
    let table = &gateway.snat_table_ids[0];
    let entry = vpc
        .create_snat_entry(table, [&address])
        .source_vswitch_id(&vswitch)
        .await?
        .snat_entry_id;
    let key = SnatEntryKey { snat_table_id: table.clone(), snat_entry_id: entry.clone() };
    let ready = vpc.wait_until_snat_entry_available(key.clone()).await?;
    println!("{:?} reaches the Internet as {:?}", ready.source_cidr, ready.snat_ip);
    assert_eq!(ready.source_cidr.as_deref(), Some("192.168.1.0/24"));

    // Taking it down
    //
    // In the opposite order, and each step waits for the end of the one before:
    //
    // 1. the entry, since an EIP that one uses stays (`InvalidIpStatus.HasBeenUsedBySnatTable`)
    // 2. the association of the EIP, since a gateway that has one stays (`DependencyViolation.EIPS`)
    // 3. the EIP, which must be `Available` to be released (`IncorrectEipStatus`)
    // 4. the gateway, since its VSwitch stays as long as it is there (`DependencyViolation.EnhancedNatgw`)
    // 5. VSwitch and VPC
    //
    // DeleteNatGateway with `force(true)` does the first two by itself.
    let entry =
        DeleteSnatEntryRequired { snat_table_id: table.clone(), snat_entry_id: entry };
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
    vpc.wait_until_vpc_deleted(&network).await?;
    Ok(())
}
