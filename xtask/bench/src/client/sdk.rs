//! Calls beside the official SDK for Python, against the mock server, which checks the signatures of both.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

use aliyun_api::{SignatureScheme, vpc};
use aliyun_api_mock::Auth;
use anyhow::{Context as _, Result, ensure};
use tokio::runtime::{Builder, Runtime};

use super::overhead::{VPCS, server};
use super::{COMMAND, Options, micros};
use crate::measure::turns::{Side, in_turns};
use crate::peers::python;
use crate::place::{Place, write};
use crate::report::figure::Figure;
use crate::report::section::{Section, say};

const SDK: [&str; 2] = ["alibabacloud_vpc20160428==7.2.2", "alibabacloud_tea_openapi==0.4.6"];
const NAME: &str = "SDK for Python 7.2";

/// The program that calls it.
const PROGRAM: &str = include_str!("sdk.py");

/// It takes milliseconds a call: fewer of them do.
const ROUNDS: usize = 15;

pub(super) fn measure(place: &Place, options: &Options, section: &mut Section) -> Result<()> {
    say("calling beside the official SDK …");
    let servers = Runtime::new()?;
    let mock = server(&servers, Auth::Strict)?;
    let Some(sdk) = section.attempt("official SDK for Python", Sdk::start(place, &mock.addr().to_string())) else {
        return Ok(());
    };
    let mut sdk = sdk;
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let client = vpc::Client::new(&mock.client_config().signature_scheme(SignatureScheme::Acs3))?;
    let calls = options.calls;
    let mut sides = [
        Side::new("ours", || {
            let start = Instant::now();
            for _ in 0..calls {
                let response = runtime.block_on(client.describe_vpcs().send())?;
                ensure!(response.vpcs.len() == VPCS, "not the VPCs of the server");
            }
            Ok(micros(start.elapsed().as_secs_f64(), calls))
        }),
        Side::new(NAME, || Ok(micros(sdk.call(calls)?, calls))),
    ];
    let names: Vec<String> = sides.iter().map(|side| side.name.clone()).collect();
    let turns = in_turns(options.rounds.min(ROUNDS), true, &mut sides)?;
    drop(sides);
    let figures = vec![
        Figure::of_sides("calls, one after the other", "/s", &names, &turns, |micros| 1e6 / micros),
        Figure::of_sides("a call, one after the other", "µs", &names, &turns, |micros| *micros),
    ];
    let how = format!(
        "`DescribeVpcs` with {VPCS} VPCs against the mock server, which checks each signature (ACS3-HMAC-SHA256). Both keep their connection open."
    );
    section.group("Calls beside the official SDK", COMMAND, &how, figures);
    Ok(())
}

/// A running Python with the SDK, which ends with it.
struct Sdk {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Sdk {
    /// Starts it, and makes a call.
    fn start(place: &Place, address: &str) -> Result<Self> {
        let programs = python::environment(place, "sdk-python", &SDK)?;
        let program = place.peer("sdk-python")?.join("sdk.py");
        write(&program, PROGRAM)?;
        let mut command = Command::new(programs.join("python"));
        command.arg(&program).args([address, &VPCS.to_string()]).stdin(Stdio::piped()).stdout(Stdio::piped());
        // Requests go to this machine, whatever proxy there is.
        command.env("NO_PROXY", "*");
        let mut process = command.spawn().context("python could not be run")?;
        let input = process.stdin.take().context("python has no input")?;
        let output = BufReader::new(process.stdout.take().context("python has no output")?);
        let mut sdk = Self { process, input, output };
        sdk.call(1)?;
        Ok(sdk)
    }

    /// Seconds for so many calls.
    fn call(&mut self, calls: usize) -> Result<f64> {
        writeln!(self.input, "{calls}").context("the program with the SDK ended")?;
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        line.trim().parse().context("the program with the SDK ended, with what it said above")
    }
}

impl Drop for Sdk {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
