//! The mock server in a process of its own, with so many VPCs and room for more: prints its address and the id of the last
//! VPC, and runs until it is ended.

use aliyun_api_mock::{Auth, MockServer};
use anyhow::{Context as _, Result};
use serde_json::{Map, Value};
use tokio::runtime::Runtime;

fn main() -> Result<()> {
    let count: usize = std::env::args().nth(1).context("the number of VPCs is missing")?.parse()?;
    let runtime = Runtime::new()?;
    let server = MockServer::builder().auth(Auth::Off).max_objects(usize::MAX).start();
    let server = runtime.block_on(server).context("the mock server starts")?;
    let mut last = String::new();
    for _ in 0..count {
        let fields = Map::from_iter([("CidrBlock".to_owned(), Value::from("172.16.0.0/12"))]);
        last = server.store().seed("vpc", "Vpc", fields).context("a VPC is put there")?;
    }
    anstream::println!("{} {last}", server.addr());
    runtime.block_on(std::future::pending::<()>());
    Ok(())
}
