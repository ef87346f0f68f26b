// Written by `cargo xtask gen` from the specs. Do not edit.

//! Say where credentials come from.
//!
//! `Config::load` looks through all sources. A program that gets keys in another way, as from a vault, is a source of its
//! own: it is asked before each call, and may wait. Secrets show in no log and in no error.

use aliyun_api::providers::CredentialsChain;
use aliyun_api::{
    Config, Credentials, CredentialsError, Error, Pending, ProvideCredentials, vpc,
};

/// Keys that are kept elsewhere.
#[derive(Debug)]
struct Vault;

impl ProvideCredentials for Vault {
    fn credentials(&self) -> Pending<'_, Result<Credentials, CredentialsError>> {
        // Here a vault would be asked.
        Box::pin(async { Credentials::from_env() })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    for config in [Config::new(CredentialsChain::default_chain()), Config::new(Vault)] {
        let vpc = vpc::Client::new(&config.region("cn-hangzhou"))?;
        println!("{} regions", vpc.describe_regions().await?.regions.len());
    }
    Ok(())
}
