//! Make a port of an instance public by DNAT.
//!
//! A port of a public address leads to a port of a private one, so that a server in a VPC serves the Internet without a
//! public address of its own.
//!
//! The address belongs to a [NAT gateway](vpc:resource:NatGateway), and a [DNAT entry](vpc:resource:ForwardEntry) says
//! where its packets go. The documents call these entries "forward entries". The instance itself is made with another
//! service, ECS, which is not part of this reference; here its private address is enough.

use aliyun_api::vpc::{
    self, AssociateEipAddressRequired, CreateForwardEntryRequired,
    CreateNatGatewayRequired, CreateVSwitchRequired, DeleteForwardEntryRequired,
    EipInstanceType, ErrorCode, ForwardEntryKey, ForwardEntryProtocol, NatGatewayType,
};
use aliyun_api::{Config, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    //| ## A VPC, a gateway and a public address
    //|
    //| The same as for [SNAT](guide:snat), which says why each step waits for the one before.
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
    let gateway = vpc
        .create_nat_gateway(CreateNatGatewayRequired {
            vpc_id: network.clone(),
            vswitch_id: vswitch.clone(),
            nat_type: NatGatewayType::Enhanced,
        })
        .await?;
    vpc.wait_until_nat_gateway_available(&gateway.nat_gateway_id).await?;
    let eip = vpc.allocate_eip_address().bandwidth("5").await?;
    let Some(address) = eip.eip_address else { return Ok(()) };

    //| ## What happens too early
    //|
    //| The address has to belong to the gateway. Before that, [CreateForwardEntry](vpc:CreateForwardEntry) refuses it
    //| with `InvalidIp.NotInNatgw`, and while the EIP is `Associating` with `OperationUnsupported.EipInBinding`. The
    //| program asks on purpose, to show how such an error is told from others: by its code.
    let entry = CreateForwardEntryRequired {
        forward_table_id: gateway.forward_table_ids[0].clone(),
        external_ip: address.clone(),
        external_port: "443".into(),
        internal_ip: "192.168.1.10".into(),
        internal_port: "8443".into(),
        ip_protocol: ForwardEntryProtocol::Tcp,
    };
    match vpc.create_forward_entry(entry.clone()).await {
        Err(error) if error.code() == ErrorCode::InvalidIpNotInNatgw => {
            println!("not yet: {error}")
        }
        Err(error) => return Err(error),
        Ok(_) => panic!("an address that the gateway does not have was taken"),
    }

    //| ## The entry
    //|
    //| Port 443 of the public address leads to port 8443 of the instance. Both ports are text, since a port may also be
    //| `Any`, or a range such as `10/20`. The private address is one of the VPC (`Forbidden.InternalIpOutOfVpcCIDR`), and
    //| of an instance that has no EIP of its own (`Forbindden`, which is how the service writes it). Address, port and
    //| protocol together are those of no other entry (`ForwardEntry.Duplicated`).
    let pair = AssociateEipAddressRequired {
        allocation_id: eip.allocation_id.clone(),
        instance_id: gateway.nat_gateway_id.clone(),
    };
    vpc.associate_eip_address(pair).instance_type(EipInstanceType::Nat).await?;
    vpc.wait_until_eip_in_use(&eip.allocation_id).await?;
    let table = entry.forward_table_id.clone();
    let made = vpc.create_forward_entry(entry).await?.forward_entry_id;
    let key = ForwardEntryKey {
        forward_table_id: table.clone(),
        forward_entry_id: made.clone(),
    };
    let ready = vpc.wait_until_forward_entry_available(key.clone()).await?;
    println!(
        "{address}:443 leads to {:?}, port {:?}",
        ready.internal_ip, ready.internal_port
    );
    assert_eq!(ready.internal_port.as_deref(), Some("8443"));

    //| While one entry of a table is `Pending`, the next is refused with `IncorretForwardEntryStatus`: add them one at a
    //| time, and wait for each.
    //|
    //| ## Taking it down
    //|
    //| The entry first, since its EIP stays associated as long as it is there
    //| (`InvalidIpStatus.HasBeenUsedByForwardEntry`),
    //| then as for [SNAT](guide:snat).
    let entry =
        DeleteForwardEntryRequired { forward_table_id: table, forward_entry_id: made };
    vpc.delete_forward_entry(entry).await?;
    vpc.wait_until_forward_entry_deleted(key).await?;
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
