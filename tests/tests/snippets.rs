//! Every Rust snippet of the documentation, compiled and run against the mock server.
//!
//! The snippets take endpoint and access key from the environment, as their readers do. So the program starts the
//! server and then itself once more, with the environment that leads there.

use std::error::Error;
use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::process::{Command, ExitCode, ExitStatus};

use aliyun_api::ErrorKind;
use aliyun_api_mock::{Auth, MockServer};
use aliyun_api_tests::{actions, find, refused};
use libtest_mimic::{Arguments, Failed, Trial};

/// Says that there is a server, and that the environment leads to it.
const SERVED: &str = "ALIYUN_API_TESTS_SERVED";

type Outcome = Result<(), Box<dyn Error>>;
type Running = Pin<Box<dyn Future<Output = Outcome>>>;
type Snippet = fn() -> Running;

/// What a snippet prints is not looked at.
macro_rules! println {
    ($($part:tt)*) => {{
        let _ = ::std::format!($($part)*);
    }};
}

include!(concat!(env!("OUT_DIR"), "/snippets.rs"));

/// A snippet that was a whole program and has run already.
fn ready(outcome: Outcome) -> Running {
    Box::pin(std::future::ready(outcome))
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    if arguments.list || std::env::var_os(SERVED).is_some() {
        return libtest_mimic::run(&arguments, trials()).exit_code();
    }
    match serve() {
        Ok(status) => ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)),
        Err(error) => {
            eprintln!("the snippets could not be run: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs this program again, with a server beside it.
fn serve() -> Result<ExitStatus, Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let server = MockServer::builder().auth(Auth::Strict).strict_parameters(true).start().await?;
        let mut program = Command::new(std::env::current_exe()?);
        program.args(std::env::args_os().skip(1)).env(SERVED, "1");
        program.env("ALIBABA_CLOUD_ACCESS_KEY_ID", "testid").env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "testsecret");
        program.env_remove("ALIBABA_CLOUD_SECURITY_TOKEN");
        for entry in actions() {
            let service = entry.service.info.id.to_uppercase().replace('-', "_");
            program.env(format!("ALIYUN_ENDPOINT_{service}"), server.url());
        }
        let status = tokio::task::spawn_blocking(move || program.status()).await??;
        server.shutdown().await;
        Ok(status)
    })
}

fn trials() -> Vec<Trial> {
    let trial = |(number, (path, snippet)): (usize, &(&'static str, Snippet))| {
        let (path, snippet) = (*path, *snippet);
        Trial::test(format!("{path}: snippet {number}"), move || run(path, snippet))
    };
    let mut trials: Vec<Trial> = SNIPPETS.iter().enumerate().map(trial).collect();
    trials.push(Trial::test("every action has a snippet", || {
        let has = |name: &str| SNIPPETS.iter().any(|(path, _)| path.ends_with(&format!("/{name}.md")));
        let without: Vec<String> =
            actions().iter().filter(|entry| !has(entry.operation.action.name)).map(|entry| entry.name()).collect();
        if without.is_empty() { Ok(()) } else { Err(format!("none: {without:?}").into()) }
    }));
    trials
}

/// A snippet succeeds, or is refused as its page says: the ids in it are those of the documentation.
fn run(path: &str, snippet: Snippet) -> Result<(), Failed> {
    // Not inside of the runtime: a whole program has one of its own.
    let running = snippet();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let Err(error) = runtime.block_on(running) else { return Ok(()) };
    let steps: Vec<&str> = path.split('/').collect();
    let action = Path::new(path).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let entry = steps.iter().find_map(|service| find(service, action));
    match (error.downcast_ref::<aliyun_api::Error>(), entry) {
        (Some(refusal), Some(entry)) if refusal.kind() == ErrorKind::Service => {
            let code = refusal.code().as_str().unwrap_or_default();
            refused(entry, refusal.status().unwrap_or_default(), code)
                .map_err(|what| format!("{path}: {what}: {refusal}").into())
        }
        _ => Err(format!("{path}: {error}").into()),
    }
}
