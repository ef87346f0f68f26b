// Written by `cargo xtask gen` from the specs. Do not edit.

//! Call an action that the crate has no types for.
//!
//! Its name and its parameters are texts, the response is JSON. All else is as for other calls: signature, region,
//! repeats, errors.

use aliyun_api::{Config, Error, vpc};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let vpc = vpc::Client::new(&Config::load().await?)?;

    let response = vpc
        .call("DescribeVpcs", [("RegionId", "cn-hangzhou"), ("PageSize", "10")])
        .await?;
    println!("{}", response["TotalCount"]);
    Ok(())
}
