// Written by `cargo xtask gen` from the specs. Do not edit.

//! The same without `async`, with the feature `blocking`.
//!
//! A program that has no runtime needs none: calls are sent by `send_blocking`, lists are iterators, and waiters wait.

use aliyun_api::{Config, Error, vpc};

fn main() -> Result<(), Error> {
    let vpc = vpc::Client::new(&Config::load_blocking()?)?;

    let made =
        vpc.create_vpc().cidr_block("10.0.0.0/8").vpc_name("first").send_blocking()?;
    vpc.wait_until_vpc_available(&made.vpc_id).wait_blocking()?;
    for one in vpc.describe_vpcs().items().blocking() {
        println!("{}", one?.vpc_id.unwrap_or_default());
    }
    vpc.delete_vpc(&made.vpc_id).send_blocking()?;
    vpc.wait_until_vpc_deleted(&made.vpc_id).wait_blocking()?;
    Ok(())
}
