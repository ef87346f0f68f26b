// Written by `cargo xtask gen` from the specs. Do not edit.

//! List the VPCs of a region.
//!
//! `items` reads the list page by page and gives one VPC after the other; nothing is asked for before it is needed.
//! Credentials and region come from where all programs of Alibaba Cloud look: environment, files, instance.

use aliyun_api::{Config, Error, vpc};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let vpc = vpc::Client::new(&Config::load().await?)?;

    let mut found = vpc.describe_vpcs().items();
    while let Some(one) = found.next().await {
        let one = one?;
        let (id, block) =
            (one.vpc_id.unwrap_or_default(), one.cidr_block.unwrap_or_default());
        println!("{id}  {block:<18}  {}", one.vpc_name.unwrap_or_default());
    }
    Ok(())
}
