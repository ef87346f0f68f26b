//! Count the VPCs of all regions, several regions at a time.
//!
//! A call owns what it needs, so that it can run in a task of its own. All of them share the connections of the client.

use aliyun_api::{Config, Error, vpc};
use tokio::task::JoinSet;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let vpc = vpc::Client::new(&Config::load().await?)?;

    let mut counts = JoinSet::new();
    for region in vpc.describe_regions().await?.regions {
        let Some(region) = region.region_id else { continue };
        let call = vpc.describe_vpcs().region(&region).page_size(1);
        counts.spawn(async move { (region, call.await) });
    }
    while let Some(Ok((region, answer))) = counts.join_next().await {
        match answer {
            Ok(page) => println!("{region}: {}", page.total_count.unwrap_or_default()),
            Err(error) => println!("{region}: {error}"),
        }
    }
    Ok(())
}
