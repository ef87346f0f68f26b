// Written by `cargo xtask gen` from the specs. Do not edit.

//! Make a VPC with VSwitches in two zones.
//!
//! A private network whose subnets stand in two data centers of a region, so that the loss of one leaves the other.
//!
//! A VPC is a private network in one region, and has one block of addresses. A
//! VSwitch is a subnet of it: a part of that block, in one zone. Instances, gateways and load
//! balancers are created in a VSwitch. Nothing here is reached from the Internet, or reaches it: that is
//! another guide.

use aliyun_api::vpc::{self, CreateVSwitchRequired};
use aliyun_api::{Config, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    // A client
    //
    // Access key and region come from the environment or from the files that the vendor's own tools write. Which
    // endpoint that leads to is part of Calling the API.
    let vpc = vpc::Client::new(&Config::load().await?)?;

    // The zones of the region
    //
    // Zones have names like `cn-hangzhou-b`, and which there are differs from region to region: ask
    // DescribeZones rather than guess. A zone that does not exist is refused with
    // `InvalidZoneId.NotFound`.
    let zones = vpc.describe_zones().await?.zones;
    let mut zones = zones.into_iter().filter_map(|zone| zone.zone_id);
    let (Some(first), Some(second)) = (zones.next(), zones.next()) else {
        println!("this region has fewer than two zones");
        return Ok(());
    };

    // The VPC
    //
    // Choose the block with care: it cannot be changed later, and it must not overlap networks that this one is to be
    // connected with one day, such as that of your office. A part of `10.0.0.0/8`, `172.16.0.0/12` or `192.168.0.0/16`
    // is recommended.
    //
    // CreateVpc returns before the VPC is ready: it is `Pending`, and `Available` a little later. Until
    // then everything that is created in it is refused, a VSwitch with `IncorrectVpcStatus`. So wait for the state. The
    // waiter asks DescribeVpcs again and again, and gives up after five minutes.
    let network =
        vpc.create_vpc().cidr_block("10.0.0.0/16").vpc_name("two-zones").await?.vpc_id;
    vpc.wait_until_vpc_available(&network).await?;

    // The VSwitches, one at a time
    //
    // Their blocks are parts of that of the VPC and do not overlap; one that does is refused with
    // `InvalidCidrBlock.Overlapped`. Of the addresses of each, the first and the last three are reserved.
    //
    // VSwitches of one VPC are created one at a time: while one is `Pending`, CreateVSwitch refuses
    // the next with `IncorrectVSwitchStatus`. The loop waits for each.
    let mut made = Vec::new();
    for (zone, block) in [(&first, "10.0.1.0/24"), (&second, "10.0.2.0/24")] {
        let required = CreateVSwitchRequired {
            vpc_id: network.clone(),
            zone_id: zone.clone(),
            cidr_block: block.into(),
        };
        let vswitch = vpc.create_vswitch(required).await?.vswitch_id;
        vpc.wait_until_vswitch_available(&vswitch).await?;
        made.push(vswitch);
    }

    // What there is now
    //
    // DescribeVSwitches comes in pages; `items()` reads all of them. The number of free
    // addresses, 252 of 256, shows the four that are reserved.
    let vswitches = vpc.describe_vswitches().vpc_id(&network).items().into_vec().await?;
    for vswitch in &vswitches {
        println!(
            "{:?} in {:?} has {:?}",
            vswitch.vswitch_id, vswitch.zone_id, vswitch.available_ip_address_count
        );
        assert_eq!(vswitch.available_ip_address_count, Some(252));
    }
    assert_eq!(vswitches.len(), 2);

    // Taking it down
    //
    // From the inside out, and again one VSwitch at a time: while one is being created or deleted, the other is refused
    // with `OperationDenied.OtherSubnetProcessing`. A VPC that still has a VSwitch stays, with
    // `DependencyViolation.VSwitch`; a guide of its own takes down what others left in one.
    for vswitch in &made {
        vpc.delete_vswitch(vswitch).await?;
        vpc.wait_until_vswitch_deleted(vswitch).await?;
    }
    vpc.delete_vpc(&network).await?;
    vpc.wait_until_vpc_deleted(&network).await?;
    Ok(())
}
