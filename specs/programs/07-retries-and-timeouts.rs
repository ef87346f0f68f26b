//! Say how patient a client is, and a single call.
//!
//! Calls are repeated where that helps and does nothing twice; what follows says how often and for how long.

use std::time::Duration;

use aliyun_api::{Config, Error, RetryPolicy, Timeouts, vpc};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let limits = Timeouts {
        connect: Duration::from_secs(2),
        overall: Duration::from_secs(20),
        ..Timeouts::default()
    };
    let patience =
        RetryPolicy::default().max_attempts(5).max_delay(Duration::from_secs(4));
    let vpc = vpc::Client::new(&Config::load().await?.timeouts(limits).retry(patience))?;

    // Most things can wait.
    let regions = vpc.describe_regions().await?;
    println!(
        "{} regions, asked {} times",
        regions.regions.len(),
        regions.metadata().attempts()
    );

    // A health check cannot.
    let quick = vpc
        .describe_vpcs()
        .page_size(1)
        .retry(RetryPolicy::never())
        .timeout(Duration::from_secs(5))
        .await;
    println!("{}", if quick.is_ok() { "well" } else { "not well" });
    Ok(())
}
