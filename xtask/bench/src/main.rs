//! Measures what is generated: `cargo xtask bench mock`. Built with optimizations, and in a package of its own, so that no
//! test waits for it.

mod load;
mod mock;

use anyhow::Result;
use clap::Parser;

/// Measure what is generated, and print the figures.
#[derive(Parser)]
#[command(name = "aliyun-api-bench", version)]
enum Arguments {
    /// The mock server beside a server that does nothing: throughput, how long the slowest wait, memory
    Mock(mock::Options),
}

fn main() -> Result<()> {
    match Arguments::parse() {
        Arguments::Mock(options) => mock::run(options),
    }
}
