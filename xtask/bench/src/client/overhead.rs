//! Calls beside the bare library, against the mock server and against one that does nothing.

use std::hint::black_box;
use std::time::Instant;

use aliyun_api::{Config, Credentials, vpc};
use aliyun_api_mock::{Auth, MockServer};
use anyhow::{Context as _, Result, ensure};
use serde_json::{Map, Value};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

use super::bare::Bare;
use super::vpcs::response;
use super::{COMMAND, Options, micros, one_thread};
use crate::measure::turns::{Side, in_turns};
use crate::report::figure::Figure;
use crate::report::section::{Section, say};

/// How many VPCs a response has.
pub(super) const VPCS: usize = 10;

/// How many calls are under way at once, where there are several.
const AT_ONCE: usize = 64;

const BARE: &str = "hyper-util";

pub(super) fn measure(options: &Options, section: &mut Section) -> Result<()> {
    say("calling beside the bare library …");
    let servers = Runtime::new()?;
    let mock = server(&servers, Auth::Off)?;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let figures = beside(options, &runtime, &mock.client_config())?;
    let how = format!(
        "`DescribeVpcs` with {VPCS} VPCs against the mock server in the same process, over connections that stay open. Ours signs each call, checks and decodes its response; {BARE} sends the bytes of one such request and reads the response whole. The time of the server is in both."
    );
    section.group("Calls beside the bare library", COMMAND, &how, figures);
    let endpoint = runtime.block_on(one_thread::start(&response(VPCS)))?;
    let config = Config::new(Credentials::new("testid", "testsecret")).region("cn-hangzhou").endpoint(endpoint);
    let figures = beside(options, &runtime, &config)?;
    let how = "The same against a server in the thread of the client that writes one response over and over and looks at nothing: no service is as near and as quick, and nobody waits for a thread to wake, so that what a call adds is as large a part as it can be.";
    section.group("Calls to a server that does nothing", COMMAND, how, figures);
    Ok(())
}

/// Figures of our client and of the bare library, where the configuration leads.
fn beside(options: &Options, runtime: &Runtime, config: &Config) -> Result<Vec<Figure>> {
    let client = vpc::Client::new(config)?;
    let bare = runtime.block_on(Bare::like(config))?;
    let mut figures = Vec::new();
    for at_once in [1, AT_ONCE] {
        // Each of those that are under way makes some calls.
        let each = options.calls.div_ceil(at_once).max(1);
        let mut sides = [
            Side::new("ours", || timed(runtime, at_once, each, || ours(client.clone()))),
            Side::new(BARE, || timed(runtime, at_once, each, || theirs(bare.clone()))),
        ];
        let turns = in_turns(options.rounds, true, &mut sides)?;
        let (ours, theirs) = (turns.first().context("ours")?, turns.get(1).context("theirs")?);
        let rates = |times: &[f64]| times.iter().map(|micros| 1e6 / micros).collect::<Vec<f64>>();
        let when = if at_once == 1 { "one after the other".to_owned() } else { format!("{at_once} at once") };
        figures.push(Figure::new(format!("calls, {when}"), "/s", &rates(ours)).beside(
            BARE,
            &rates(ours),
            &rates(theirs),
        ));
        figures.push(Figure::new(format!("a call, {when}"), "µs", ours).beside(BARE, ours, theirs));
        let more: Vec<f64> = ours.iter().zip(theirs).map(|(ours, theirs)| ours - theirs).collect();
        figures.push(Figure::new(format!("what a call adds, {when}"), "µs", &more));
    }
    Ok(figures)
}

/// A mock server with some VPCs.
pub(super) fn server(runtime: &Runtime, auth: Auth) -> Result<MockServer> {
    let server = runtime.block_on(MockServer::builder().auth(auth).start()).context("the mock server starts")?;
    for _ in 0..VPCS {
        let fields = Map::from_iter([("CidrBlock".to_owned(), Value::from("172.16.0.0/12"))]);
        server.store().seed("vpc", "Vpc", fields).context("a VPC is put there")?;
    }
    Ok(server)
}

async fn ours(client: vpc::Client) -> Result<()> {
    let response = client.describe_vpcs().await?;
    ensure!(response.vpcs.len() == VPCS, "not the VPCs of the server");
    Ok(())
}

async fn theirs(bare: Bare) -> Result<()> {
    black_box(bare.call().await?);
    Ok(())
}

/// Microseconds a call, of so many that are made at once and so many of each one after the other.
fn timed<F>(runtime: &Runtime, at_once: usize, each: usize, call: impl Fn() -> F) -> Result<f64>
where
    F: Future<Output = Result<()>> + Send + 'static,
{
    runtime.block_on(async {
        let start = Instant::now();
        for _ in 0..each {
            if at_once == 1 {
                call().await?;
                continue;
            }
            let mut calls = JoinSet::new();
            (0..at_once).for_each(|_| _ = calls.spawn(call()));
            while let Some(done) = calls.join_next().await {
                done??;
            }
        }
        Ok(micros(start.elapsed().as_secs_f64(), at_once * each))
    })
}
