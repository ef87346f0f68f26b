//! The mock server beside a minimal axum server in one process, and beside other mock servers in processes of their own; all
//! in turns, so that what slows the machine down slows all of them.

mod floor;
mod others;
mod requests;
mod servers;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use aliyun_api_mock::{Auth, MockServer};
use anyhow::{Context as _, Result};
use tokio::runtime::Runtime;

use crate::load::{Turn, turn};
use crate::place::Place;
use crate::report::figure::Figure;
use crate::report::section::{Section, say};
use requests::Requests;

/// How much is done.
#[derive(Clone, Copy, clap::Args)]
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

const COMMAND: &str = "cargo xtask bench mock";

pub(crate) fn run(place: &Place, options: &Options) -> Result<Section> {
    let mut section = Section::new("Mock server");
    floor(options, &mut section)?;
    others::measure(place, options, &mut section)?;
    Ok(section)
}

/// Beside a server that does nothing.
fn floor(options: &Options, section: &mut Section) -> Result<()> {
    let runtime = Runtime::new()?;
    let floor = runtime.block_on(floor::start())?;
    let mut figures = Vec::new();
    for case in CASES {
        for connections in CONNECTIONS {
            say(format!("{}, {connections} connections …", case.name));
            let rounds = measure(&runtime, &case, connections, floor, options)?;
            let both = |of: fn(&Turn) -> f64| -> (Vec<f64>, Vec<f64>) {
                rounds.iter().map(|(ours, theirs)| (of(ours), of(theirs))).unzip()
            };
            let name = format!("{}, {connections} connections", case.name);
            for (what, unit, of) in FIGURES {
                let (ours, theirs) = both(of);
                figures.push(Figure::new(format!("{name}: {what}"), unit, &ours).beside(FLOOR, &ours, &theirs));
            }
        }
    }
    let how = "In one process. axum parses the query, writes JSON as large as ours and does nothing else: no server on this stack is faster.";
    section.group("Beside a server that does nothing", COMMAND, how, figures);
    Ok(())
}

const FLOOR: &str = "axum alone";

/// What a turn tells: what it is called, its unit, and how it is read.
type Reading = (&'static str, &'static str, fn(&Turn) -> f64);

const FIGURES: [Reading; 3] = [
    ("requests", "/s", |turn| turn.rate),
    ("p50", "ms", |turn| turn.within(0.5).as_secs_f64() * 1_000.0),
    ("p99", "ms", |turn| turn.within(0.99).as_secs_f64() * 1_000.0),
];

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
