//! What the mock server holds in memory: with nothing, with VPCs, and after namespaces were given back. A program of its
//! own, as each allocation is counted; its lines are figures of `cargo xtask bench memory`.

use std::alloc::System;
use std::fs;

use aliyun_api_mock::{Auth, MockServer, Store};
use anyhow::{Context as _, Result};
use serde_json::{Map, Value};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use tokio::runtime::Runtime;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How many VPCs are made.
const VPCS: usize = 20_000;

/// How many namespaces are made and reset.
const NAMESPACES: usize = 10_000;

const KB: f64 = 1024.0;

fn main() -> Result<()> {
    let runtime = Runtime::new()?;
    let server = MockServer::builder().auth(Auth::Off).max_objects(usize::MAX).max_namespaces(NAMESPACES + 10);
    let server = runtime.block_on(server.start()).context("the mock server starts")?;
    let idle = live();
    anstream::println!("a server without objects: in use | MB | {:.2}", idle / KB);
    anstream::println!("a server without objects: of the system | MB | {:.1}", resident() / KB);
    for _ in 0..VPCS {
        put_vpc(&server.store())?;
    }
    anstream::println!("a VPC with what is co-created | KB | {:.2}", (live() - idle) / VPCS as f64);
    server.reset();
    anstream::println!("{VPCS} VPCs, after a reset: in use | MB | {:.2}", live() / KB);
    for round in 1..=3 {
        for number in 0..NAMESPACES {
            put_vpc(&server.namespace(&format!("test{number}")).store())?;
        }
        anstream::println!("{NAMESPACES} namespaces with a VPC each, round {round}: in use | MB | {:.1}", live() / KB);
        for number in 0..NAMESPACES {
            server.namespace(&format!("test{number}")).reset();
        }
        anstream::println!(
            "{NAMESPACES} namespaces, round {round}, after their reset: in use | MB | {:.2}",
            live() / KB
        );
        anstream::println!(
            "{NAMESPACES} namespaces, round {round}, after their reset: of the system | MB | {:.1}",
            resident() / KB
        );
    }
    Ok(())
}

/// Puts a VPC there, with what is co-created.
fn put_vpc(store: &Store<'_>) -> Result<()> {
    let fields = Map::from_iter([("CidrBlock".to_owned(), Value::from("172.16.0.0/12"))]);
    store.seed("vpc", "Vpc", fields).context("a VPC is put there")?;
    Ok(())
}

/// What is allocated and not freed, in KB.
fn live() -> f64 {
    let stats = ALLOCATOR.stats();
    (stats.bytes_allocated as f64 - stats.bytes_deallocated as f64) / KB
}

/// The resident memory of this process, in KB; 0 where the system does not tell.
fn resident() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok()).unwrap_or_default()
}
