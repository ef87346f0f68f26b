//! The mock server beside a minimal axum server, in turns, so that what slows the machine down slows both.

mod floor;
mod requests;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use aliyun_api_mock::{Auth, MockServer};
use anyhow::{Context as _, Result};
use tokio::runtime::Runtime;

use crate::load::{Turn, turn};
use requests::Requests;

#[derive(clap::Args)]
pub(crate) struct Options {
    /// How often the servers take turns
    #[arg(long, default_value_t = 7)]
    rounds: usize,
    /// How long a turn is, in milliseconds
    #[arg(long, default_value_t = 1_000)]
    turn: u64,
}

/// How many connections there are.
const CONNECTIONS: [usize; 2] = [2, 64];

/// More requests than a turn has time for, each of which is sent once.
const SIGNED: usize = 60_000;

/// A kind of request, and how strict the server is.
struct Case {
    name: &'static str,
    auth: Auth,
    requests: fn() -> Requests,
}

const CASES: [Case; 3] = [
    Case { name: "DescribeVpcs", auth: Auth::Off, requests: requests::describe },
    Case { name: "DescribeVpcs, strict", auth: Auth::Strict, requests: || requests::signed(SIGNED) },
    Case { name: "CreateVpc", auth: Auth::Off, requests: requests::create },
];

pub(crate) fn run(options: Options) -> Result<()> {
    let runtime = Runtime::new()?;
    let floor = runtime.block_on(floor::start())?;
    let line = |cells: [&str; 7]| {
        let [name, connections, ours, theirs, ratio, ours_slowest, theirs_slowest] = cells;
        anstream::println!(
            "{name:22} {connections:>11} {ours:>10} {theirs:>10} {ratio:>6} {ours_slowest:>12} {theirs_slowest:>12}"
        );
    };
    line(["", "connections", "mock/s", "axum/s", "ratio", "mock p99 ms", "axum p99 ms"]);
    for case in CASES {
        for connections in CONNECTIONS {
            let rounds = measure(&runtime, &case, connections, floor, &options)?;
            let rate = |of: fn(&(Turn, Turn)) -> f64| median(rounds.iter().map(of));
            let ratio = rate(|(ours, theirs)| ours.rate / theirs.rate);
            let slowest = |of: fn(&(Turn, Turn)) -> &Turn| {
                median(rounds.iter().map(|round| of(round).within(0.99).as_secs_f64() * 1_000.0))
            };
            line([
                case.name,
                &connections.to_string(),
                &format!("{:.0}", rate(|(ours, _)| ours.rate)),
                &format!("{:.0}", rate(|(_, theirs)| theirs.rate)),
                &format!("{:.0} %", ratio * 100.0),
                &format!("{:.2}", slowest(|(ours, _)| ours)),
                &format!("{:.2}", slowest(|(_, theirs)| theirs)),
            ]);
        }
    }
    Ok(())
}

/// Rounds of a turn of each.
fn measure(
    runtime: &Runtime,
    case: &Case,
    connections: usize,
    floor: SocketAddr,
    options: &Options,
) -> Result<Vec<(Turn, Turn)>> {
    let server = MockServer::builder().auth(case.auth).max_objects(usize::MAX).start();
    let server = runtime.block_on(server).context("the mock server starts")?;
    let time = Duration::from_millis(options.turn);
    let mut rounds = Vec::new();
    // The first round warms both up.
    for round in 0..=options.rounds {
        server.reset();
        requests::prepare(&server)?;
        let Requests { bytes, again } = (case.requests)();
        let bytes = Arc::new(bytes);
        let ours = turn(server.addr(), connections, time, Arc::clone(&bytes), again)?;
        let theirs = turn(floor, connections, time, bytes, again)?;
        if round > 0 {
            rounds.push((ours, theirs));
        }
    }
    Ok(rounds)
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
