//! Make a net.
//!
//! Names in `code` stay as they are.

use aliyun_api::net;

fn main() -> Result<(), aliyun_api::Error> {
    let net = net::Client::from_env()?;
    println!("{:?}", net.create_net().send_blocking()?);
    Ok(())
}
