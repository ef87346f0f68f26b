// Written by `cargo xtask gen` from the specs. Do not edit.

//! Make a VPC with a VSwitch, and take both away again.
//!
//! The service answers before a thing is ready. A waiter looks until it is; the thing itself is the result.

use aliyun_api::vpc::{self, CreateVSwitchRequired};
use aliyun_api::{Config, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let vpc = vpc::Client::new(&Config::load().await?)?;

    let made = vpc.create_vpc().cidr_block("10.0.0.0/8").vpc_name("first").await?;
    vpc.wait_until_vpc_available(&made.vpc_id).await?;

    let vswitch = vpc
        .create_vswitch(CreateVSwitchRequired {
            vpc_id: made.vpc_id.clone(),
            zone_id: "cn-hangzhou-b".into(),
            cidr_block: "10.0.1.0/24".into(),
        })
        .vswitch_name("first")
        .await?;
    let ready = vpc.wait_until_vswitch_available(&vswitch.vswitch_id).await?;
    println!("{} is ready in {}", vswitch.vswitch_id, ready.zone_id.unwrap_or_default());

    vpc.delete_vswitch(&vswitch.vswitch_id).await?;
    vpc.wait_until_vswitch_deleted(&vswitch.vswitch_id).await?;
    vpc.delete_vpc(&made.vpc_id).await?;
    Ok(())
}
