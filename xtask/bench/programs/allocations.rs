//! How often a call of the client and a large response ask for memory, beside the bare library and beside serde's derive. A
//! program of its own, as each allocation is counted.

#[path = "../src/client/bare.rs"]
mod bare;
#[path = "../src/client/canned.rs"]
mod canned;
mod threaded;
#[path = "../src/client/vpcs.rs"]
mod vpcs;

use std::alloc::System;
use std::hint::black_box;

use aliyun_api::vpc::{self, DescribeVpcsResponse};
use aliyun_api::{Config, Credentials};
use aliyun_api_core::json;
use anyhow::{Result, ensure};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::runtime::Builder;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// How many VPCs the responses have.
const FEW: usize = 10;
const MANY: usize = 1_000;

fn main() -> Result<()> {
    let endpoint = threaded::start(&vpcs::response(FEW))?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let config = Config::new(Credentials::new("testid", "testsecret")).region("cn-hangzhou").endpoint(endpoint);
    let client = vpc::Client::new(&config)?;
    let bare = runtime.block_on(bare::Bare::like(&config))?;
    let ours = allocations(&mut || {
        let response = runtime.block_on(client.describe_vpcs().send())?;
        ensure!(response.vpcs.len() == FEW, "not the VPCs of the server");
        Ok(())
    })?;
    let theirs = allocations(&mut || {
        black_box(runtime.block_on(bare.call())?);
        Ok(())
    })?;
    anstream::println!("a call with {FEW} VPCs | allocations | {ours} | hyper-util, nothing decoded | {theirs}");
    for count in [FEW, MANY] {
        let text = vpcs::response(count);
        let ours = allocations(&mut || {
            let mut read = DescribeVpcsResponse::default();
            json::decode_tolerant(text.as_bytes(), &mut read, &["Code", "Success"])?;
            ensure!(black_box(read).vpcs.len() == count, "not the VPCs of the response");
            Ok(())
        })?;
        let theirs = allocations(&mut || {
            let read: vpcs::Derived = serde_json::from_slice(text.as_bytes())?;
            ensure!(black_box(read).vpcs.vpc.len() == count, "not the VPCs of the response");
            Ok(())
        })?;
        anstream::println!("reading {count} VPCs | allocations | {ours} | serde's derive | {theirs}");
    }
    Ok(())
}

/// The least of several turns, since what a library does now and then is no part of the work.
fn allocations(work: &mut dyn FnMut() -> Result<()>) -> Result<usize> {
    // What is made once, such as connections, is made now.
    work()?;
    let mut least = usize::MAX;
    for _ in 0..20 {
        let region = Region::new(&INSTRUMENTED_SYSTEM);
        work()?;
        let change = region.change();
        least = least.min(change.allocations + change.reallocations);
    }
    Ok(least)
}
