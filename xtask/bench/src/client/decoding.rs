//! Reading a large response, beside serde's derive.

use std::hint::black_box;
use std::time::Instant;

use aliyun_api::vpc::DescribeVpcsResponse;
use aliyun_api_core::json;
use anyhow::{Result, ensure};

use super::vpcs::{Derived, response};
use super::{COMMAND, Options};
use crate::measure::turns::{Side, in_turns};
use crate::report::figure::Figure;
use crate::report::section::{Section, say};

/// How many VPCs it has.
const VPCS: usize = 1_000;

pub(super) fn measure(options: &Options, section: &mut Section) -> Result<()> {
    say("reading a large response …");
    let text = response(VPCS);
    let mut sides = [
        Side::new("ours", || {
            let start = Instant::now();
            let mut read = DescribeVpcsResponse::default();
            json::decode_tolerant(black_box(text.as_bytes()), &mut read, &["Code", "Success"])?;
            let time = start.elapsed().as_secs_f64();
            ensure!(read.vpcs.len() == VPCS, "not the VPCs of the response");
            Ok(time)
        }),
        Side::new("serde's derive", || {
            let start = Instant::now();
            let read: Derived = serde_json::from_slice(black_box(text.as_bytes()))?;
            let time = start.elapsed().as_secs_f64();
            ensure!(read.vpcs.vpc.len() == VPCS, "not the VPCs of the response");
            Ok(time)
        }),
    ];
    let names: Vec<String> = sides.iter().map(|side| side.name.clone()).collect();
    let turns = in_turns(options.rounds, true, &mut sides)?;
    let megabytes = text.len() as f64 / 1e6;
    let figures = vec![
        Figure::of_sides(format!("a response with {VPCS} VPCs"), "ms", &names, &turns, |time| time * 1_000.0),
        Figure::of_sides("throughput", "MB/s", &names, &turns, |time| megabytes / time),
    ];
    let how = format!(
        "A response of `DescribeVpcs` with {megabytes:.2} MB. Ours fills the generated types from their tables and passes over what does not fit; theirs are structs of the same fields with `#[derive(Deserialize)]`, written by hand, read by serde_json. Neither gives its memory back within the time."
    );
    section.group("Reading a response", COMMAND, &how, figures);
    Ok(())
}
