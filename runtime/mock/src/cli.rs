//! The command line of `aliyun-mock`: arguments in, a server until it is told to stop.

mod coverage;
mod files;
mod log;
#[cfg(feature = "tls")]
mod tls;

use std::ffi::OsString;
use std::fmt::Display;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{NonEmptyStringValueParser, Resettable};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, FromArgMatches as _, Parser};
use tracing_subscriber::filter::Targets;

use crate::faults::{FaultRule, rules};
use crate::{Auth, FaultError, RunningServer, Server, ServiceHandlers, Snapshot, StateMode};

const LONG_ABOUT: &str = "\
A server on your machine that serves Alibaba Cloud API actions over the real wire protocol: no account, no network.

Start it, then point an SDK at http://127.0.0.1:4580 (plain HTTP) with any access key; a program whose endpoints
cannot be changed is told of a proxy instead (--proxy). What you create is remembered until the server stops, or, with
--data, beyond that. All access keys belong to one account and see the same resources, unless --key says otherwise.
Tests that run at the same time part with the header x-mock-namespace, or with hosts such as team1.localhost: every
namespace has its own resources, clock and reset.";

const AFTER_HELP: &str = "\
Try it:
  aliyun-mock &
  curl 'http://127.0.0.1:4580/?Action=DescribeVpcs&Version=2016-04-28&RegionId=cn-hangzhou&Format=JSON'
  curl http://127.0.0.1:4580/_mock/health
  curl -X POST 'http://127.0.0.1:4580/_mock/clock?advance_seconds=60'
  curl 'http://127.0.0.1:4580/_mock/requests?action=Create*&limit=10'
  aliyun-mock --fault 'CreateVpc nth=2 error=QuotaExceeded.Vpc'

For a program whose endpoints cannot be changed:
  aliyun-mock --proxy --ca-dir ca &
  export HTTPS_PROXY=http://127.0.0.1:4580 SSL_CERT_FILE=ca/ca.pem

In a browser:
  http://127.0.0.1:4580/_mock/       objects, requests, faults, coverage
  http://127.0.0.1:4580/_mock/spec/  the actions, to try";

/// Mock server for Alibaba Cloud APIs.
#[derive(Parser)]
#[command(name = "aliyun-mock", version, long_about = LONG_ABOUT, after_help = AFTER_HELP)]
struct Arguments {
    /// Port to listen on; 0 takes a free one and prints it.
    #[arg(long, env = "ALIYUN_MOCK_PORT", default_value_t = 4580)]
    port: u16,
    /// Address to listen on; anything but a loopback address lets other machines in.
    #[arg(long, env = "ALIYUN_MOCK_HOST", default_value = "127.0.0.1")]
    host: String,
    /// Signatures: `off` ignores them, `warn` adds a header x-mock-warning, `strict` refuses wrong ones.
    #[arg(long, env = "ALIYUN_MOCK_AUTH", default_value = "warn", value_name = "off|warn|strict")]
    auth: Auth,
    /// An access key whose signatures can be checked, beside testid:testsecret, and the account that it belongs to, where
    /// it is another one; several are joined by commas, or given one by one.
    // Any text is taken here and looked at later: clap repeats a value that it refuses, and with it a secret.
    #[arg(long, env = "ALIYUN_MOCK_KEY", value_name = "ID:SECRET[@ACCOUNT]", value_delimiter = ',')]
    key: Vec<String>,
    /// Number that ids are made from: the same number gives the same ids.
    #[arg(long, env = "ALIYUN_MOCK_SEED", default_value_t = 0)]
    seed: u64,
    /// How objects come from one state to the next: `timed` with the clock, `immediate` at once, `manual` by
    /// POST /_mock/states/advance.
    #[arg(long, env = "ALIYUN_MOCK_STATES", default_value = "timed", value_name = "timed|immediate|manual")]
    states: StateMode,
    /// Region of requests that name none, neither with RegionId nor with their host.
    #[arg(long, env = "ALIYUN_MOCK_REGION", default_value = "cn-hangzhou", value_parser = NonEmptyStringValueParser::new())]
    region: String,
    /// Refuse parameters that an action does not have, instead of warning.
    #[arg(long, env = "ALIYUN_MOCK_STRICT", value_parser = clap::builder::FalseyValueParser::new())]
    strict: bool,
    /// Take every region and zone, also those that the documentation does not name.
    #[arg(long, env = "ALIYUN_MOCK_ANY_REGION", value_parser = clap::builder::FalseyValueParser::new())]
    any_region: bool,
    /// Answer the examples of the documentation as they are printed, and have what they name from the start.
    #[arg(long, env = "ALIYUN_MOCK_EXAMPLES", value_parser = clap::builder::FalseyValueParser::new())]
    examples: bool,
    /// A file of objects that every namespace begins with, also after a reset, in YAML or JSON: services, in each
    /// resources, in each a list, as in `vpc: { Vpc: [{ VpcId: vpc-1, CidrBlock: 10.0.0.0/8 }] }`. May be given several times.
    #[arg(long, env = "ALIYUN_MOCK_FIXTURES", value_name = "FILE", value_delimiter = ',')]
    fixtures: Vec<PathBuf>,
    /// A fault: an action or a glob, which of its calls, and what happens, as in `CreateVpc nth=2 error=QuotaExceeded.Vpc`.
    /// May be given several times; in the variable, a line each.
    #[arg(long, env = "ALIYUN_MOCK_FAULT", value_name = "RULE", value_parser = fault)]
    fault: Vec<Rules>,
    /// A file of faults: a line each, or JSON.
    #[arg(long, env = "ALIYUN_MOCK_FAULTS", value_name = "FILE")]
    faults: Option<PathBuf>,
    /// Keep what is remembered in a file, which is made if it is not there: what was responded is there again after the
    /// server ended, however it ended. It holds secrets.
    #[arg(long, env = "ALIYUN_MOCK_DATA", value_name = "FILE")]
    data: Option<PathBuf>,
    /// Begin with what GET /_mock/snapshot showed; with a data file, only while that is new.
    #[arg(long, env = "ALIYUN_MOCK_SNAPSHOT", value_name = "FILE")]
    snapshot: Option<PathBuf>,
    /// Write what was touched (actions, parameters, documented errors) into a file when the server stops: JSON where its
    /// name ends in .json, else text.
    #[arg(long, env = "ALIYUN_MOCK_COVERAGE", value_name = "FILE")]
    coverage: Option<PathBuf>,
    #[cfg(feature = "tls")]
    #[command(flatten)]
    tls: tls::Arguments,
    /// What to log on standard error: `off`, `refusals` (a line for each request that is refused), `requests` (a line for
    /// each), or a level: error, warn, info, debug, trace; or targets such as `hyper=debug`.
    #[arg(long, env = "ALIYUN_MOCK_LOG", default_value = "refusals", value_name = "off|refusals|requests|LEVEL", value_parser = log::parse)]
    log: Targets,
}

/// The command line, whose help shows no values of the environment. A variable that is empty counts as one that is not
/// set: that is how compose files and CI pass what nobody has set.
fn program() -> clap::Command {
    Arguments::command().mut_args(|argument| {
        let is_empty = argument.get_env().and_then(std::env::var_os).is_some_and(|value| value.is_empty());
        let argument = if is_empty { argument.env(Resettable::Reset) } else { argument };
        argument.hide_env_values(true)
    })
}

/// The rules of one argument.
#[derive(Clone)]
struct Rules(Vec<FaultRule>);

fn fault(text: &str) -> Result<Rules, FaultError> {
    rules(text).map(Rules)
}

/// Reads arguments and environment. What is wrong is told without the values that can hold a secret.
fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Arguments, clap::Error> {
    let mut program = program();
    let read = program.try_get_matches_from_mut(arguments).and_then(|matches| Arguments::from_arg_matches(&matches));
    let read = read.map_err(|error| {
        if is_stray_value(&error) {
            let message = "unexpected argument; a key is given as --key ID:SECRET or --key ID:SECRET@ACCOUNT, and several are joined by commas";
            return program.error(ErrorKind::UnknownArgument, message);
        }
        error
    })?;
    if read.key.iter().any(|text| key(text).is_none()) {
        let message = "--key, or ALIYUN_MOCK_KEY in the environment, is not of the form ID:SECRET or ID:SECRET@ACCOUNT: \
                       an access key id, a colon and its secret, then perhaps an @ and the digits of an account id; \
                       several are joined by commas";
        return Err(program.error(ErrorKind::ValueValidation, message));
    }
    Ok(read)
}

/// Whether an error is about an argument that is no option, so that it may be a key.
fn is_stray_value(error: &clap::Error) -> bool {
    let option =
        |text: &str| text.starts_with('-') && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_alphanumeric());
    match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::String(text)) => error.kind() == ErrorKind::UnknownArgument && !option(text),
        _ => false,
    }
}

/// An access key of the command line.
#[derive(PartialEq, Eq)]
struct Key<'a> {
    id: &'a str,
    secret: &'a str,
    account: Option<&'a str>,
}

/// The parts of a key. What follows its last `@` is an account.
fn key(text: &str) -> Option<Key<'_>> {
    let (id, rest) = text.split_once(':')?;
    let (secret, account) = match rest.rsplit_once('@') {
        Some((secret, account)) => (secret, Some(account)),
        None => (rest, None),
    };
    let is_account = |account: &str| !account.is_empty() && account.bytes().all(|byte| byte.is_ascii_digit());
    (!id.is_empty() && !secret.is_empty() && account.is_none_or(is_account)).then_some(Key { id, secret, account })
}

/// Writes a line, if somebody reads it: whoever started the server may be gone, and it serves nevertheless.
fn say(mut to: impl Write, line: impl Display) {
    let _ = writeln!(to, "{line}").and_then(|()| to.flush());
}

/// Runs the program with these services: reads the command line, serves, stops at Ctrl-C or SIGTERM.
pub fn main(services: Vec<Box<dyn ServiceHandlers>>) -> ExitCode {
    let arguments = read(std::env::args_os()).unwrap_or_else(|error| error.exit());
    log::start(arguments.log.clone());
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error),
    };
    match runtime.block_on(run(arguments, services)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&*error),
    }
}

fn fail(error: &dyn std::error::Error) -> ExitCode {
    say(std::io::stderr(), format_args!("aliyun-mock: {error}"));
    ExitCode::FAILURE
}

async fn run(arguments: Arguments, services: Vec<Box<dyn ServiceHandlers>>) -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Server::builder()
        .auth(arguments.auth)
        .host(arguments.host)
        .port(arguments.port)
        .seed(arguments.seed)
        .states(arguments.states)
        .region(arguments.region)
        .strict_parameters(arguments.strict)
        .any_region(arguments.any_region)
        .examples(arguments.examples)
        .faults(arguments.fault.iter().flat_map(|rules| rules.0.clone()));
    if let Some(file) = &arguments.faults {
        builder = builder.faults(files::faults(file)?);
    }
    for file in &arguments.fixtures {
        let (name, document) = files::fixtures(file)?;
        builder = builder.fixtures_of(name, document);
    }
    if let Some(file) = arguments.snapshot {
        builder = builder.snapshot(Snapshot::read(file)?);
    }
    if let Some(file) = arguments.data {
        builder = builder.data(file);
    }
    #[cfg(feature = "tls")]
    let mut builder = arguments.tls.apply(builder);
    let coverage = arguments.coverage.map(coverage::Target::open).transpose()?;
    for Key { id, secret, account } in arguments.key.iter().filter_map(|text| key(text)) {
        builder = match account {
            Some(account) => builder.account_key(account, id, secret),
            None => builder.key(id, secret),
        };
    }
    builder = services.into_iter().fold(builder, crate::Builder::service);
    // Listened for from before the ready line on, so that a stop right after it is seen.
    let mut stop = Stop::new()?;
    let server = builder.start().await?;
    if !server.addr().ip().is_loopback() {
        let address = server.addr();
        let warning = "is open to other machines, and the server has no protection";
        say(std::io::stderr(), format_args!("aliyun-mock: warning: {address} {warning}"));
    }
    say(std::io::stdout(), ready(&server));
    stop.wait().await;
    let engine = server.engine().clone();
    server.shutdown().await;
    if let Some(coverage) = coverage {
        coverage.write(&engine.coverage())?;
    }
    Ok(())
}

fn ready(server: &RunningServer) -> String {
    let (services, actions) = server.engine().size();
    let count = |number: usize, what: &str| format!("{number} {what}{}", if number == 1 { "" } else { "s" });
    let (services, actions) = (count(services, "service"), count(actions, "action"));
    let auth = server.engine().auth().as_str();
    #[cfg(feature = "tls")]
    let tls = if server.ca_pem().is_some() { ", TLS" } else { "" };
    #[cfg(not(feature = "tls"))]
    let tls = "";
    format!("aliyun-mock ready on {} ({services}, {actions}, auth {auth}{tls})", server.url())
}

/// The signals that stop the server.
struct Stop {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
}

impl Stop {
    #[cfg(unix)]
    fn new() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    #[cfg(unix)]
    async fn wait(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }

    #[cfg(not(unix))]
    fn new() -> std::io::Result<Self> {
        Ok(Self {})
    }

    #[cfg(not(unix))]
    async fn wait(&mut self) {
        // Without the signal there is nothing to wait for, and stopping is the safe way out.
        let _ = tokio::signal::ctrl_c().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        program().debug_assert();
    }

    #[test]
    fn a_key_needs_both_halves() {
        assert!(key("id:se:cret") == Some(Key { id: "id", secret: "se:cret", account: None }));
        for text in ["", "id", "id:", ":secret"] {
            assert!(key(text).is_none(), "{text}");
        }
    }

    #[test]
    fn an_account_is_made_of_digits() {
        assert!(key("id:secret@42") == Some(Key { id: "id", secret: "secret", account: Some("42") }));
        assert!(key("id:se@cret@42") == Some(Key { id: "id", secret: "se@cret", account: Some("42") }));
        for text in ["id:secret@", "id:secret@4x", "id:se@cret", "id:@42"] {
            assert!(key(text).is_none(), "{text}");
        }
    }
}
