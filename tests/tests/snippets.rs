//! Every Rust snippet of the documentation, compiled and run against the mock server.
//!
//! A snippet takes endpoint and access key from the environment, as its readers do. So each runs in a process of its
//! own: this program once more, with an environment that leads to a server that answers the documented examples.

use std::error::Error;
use std::future::Future;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::process::{Command, ExitCode, Output};

use aliyun_api_generator::emit::docs::examples_of_page;
use aliyun_api_generator::model::{Action, Model, Resource, Service};
use aliyun_api_mock::{Auth, MockServer};
use aliyun_api_tests::{Entry, actions, answering};
use libtest_mimic::{Arguments, Failed, Trial};

/// The number of the one snippet that this process is to run.
const SNIPPET: &str = "ALIYUN_API_TESTS_SNIPPET";

const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");

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
    if let Ok(number) = std::env::var(SNIPPET) {
        return match alone(&number) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        };
    }
    let mut arguments = Arguments::from_args();
    // A guide waits most of its time.
    arguments.test_threads.get_or_insert(8);
    let Some(model) = aliyun_api_generator::load(Path::new(SPECS)).model else {
        eprintln!("the specs have findings; `cargo xtask check` shows them");
        return ExitCode::FAILURE;
    };
    libtest_mimic::run(&arguments, trials(model)).exit_code()
}

/// Runs one snippet in this process.
fn alone(number: &str) -> Outcome {
    let (_, snippet) = number.parse().ok().and_then(|number: usize| SNIPPETS.get(number)).ok_or("no such snippet")?;
    // Not inside of the runtime: a whole program has one of its own.
    let running = snippet();
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(running)
}

fn trials(model: Model) -> Vec<Trial> {
    let model: &'static Model = Box::leak(Box::new(model));
    let trial = |(number, (path, _)): (usize, &(&'static str, Snippet))| {
        let path = *path;
        Trial::test(format!("{path}: snippet {number}"), move || served(model, number, path))
    };
    let mut trials: Vec<Trial> = SNIPPETS.iter().enumerate().map(trial).collect();
    trials.push(Trial::test("every guide has a program", || {
        let run = SNIPPETS.iter().filter(|(path, _)| is_guide(path)).count();
        println!("{run} guides run");
        if run == model.guides.len() { Ok(()) } else { Err(format!("{run} of {} run", model.guides.len()).into()) }
    }));
    trials.push(Trial::test("every action has a snippet", || {
        let has = |name: &str| SNIPPETS.iter().any(|(path, _)| path.ends_with(&format!("/{name}.md")));
        let without: Vec<String> =
            actions().iter().filter(|entry| !has(entry.operation.action.name)).map(Entry::name).collect();
        if without.is_empty() { Ok(()) } else { Err(format!("none: {without:?}").into()) }
    }));
    trials
}

/// Runs one snippet in a process of its own. That of an example has the server that answers all of them, a whole program
/// one of its own.
fn served(model: &Model, number: usize, path: &str) -> Result<(), Failed> {
    if action_of(model, path).is_some() {
        return succeeded(path, &program(model, number, path, answering()?)?.output()?);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (output, left) = runtime.block_on(async {
        let server = MockServer::builder().auth(Auth::Strict).strict_parameters(true).start().await?;
        let before = objects(model, &server);
        let mut program = program(model, number, path, &server.url())?;
        let output = tokio::task::spawn_blocking(move || program.output()).await??;
        // A whole program takes away what it makes.
        let whole = is_guide(path) || path.contains("generated/docs");
        let mut left = objects(model, &server);
        left.retain(|count| whole && !before.contains(count));
        Ok::<_, Box<dyn Error>>((output, left))
    })?;
    if output.status.success() && !left.is_empty() {
        return Err(format!("{path}: of snippet {number}, there is left: {left:?}").into());
    }
    succeeded(path, &output)
}

fn succeeded(path: &str, output: &Output) -> Result<(), Failed> {
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{path}: {}", String::from_utf8_lossy(&output.stderr)).into())
}

/// Whether a path is that of the program of a guide.
fn is_guide(path: &str) -> bool {
    path.contains("/examples/guide_")
}

/// This program once more, to run one snippet against a server.
fn program(model: &Model, number: usize, path: &str, url: &str) -> io::Result<Command> {
    let mut program = Command::new(std::env::current_exe()?);
    program.env(SNIPPET, number.to_string()).env_remove("ALIBABA_CLOUD_SECURITY_TOKEN");
    program.env("ALIBABA_CLOUD_ACCESS_KEY_ID", "testid").env("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "testsecret");
    program.env("ALIBABA_CLOUD_REGION_ID", region(model, number, path));
    for service in &model.services {
        program.env(&service.names.endpoint_variable, url);
    }
    Ok(program)
}

/// How many objects there are of each resource.
fn objects(model: &Model, server: &MockServer) -> Vec<(String, usize)> {
    let store = server.engine().store("default");
    let resources =
        model.services.iter().flat_map(|service| service.resources.iter().map(move |resource| (service, resource)));
    let count = |(service, resource): (&Service, &Resource)| {
        (format!("{}/{}", service.id, resource.name), store.count(&service.id, &resource.name))
    };
    resources.map(count).collect()
}

/// The region of the example that a snippet shows, which leaves it to the environment.
fn region<'m>(model: &'m Model, number: usize, path: &str) -> &'m str {
    let before = SNIPPETS[..number].iter().filter(|(other, _)| *other == path).count();
    let examples = action_of(model, path).map(|(service, action)| examples_of_page(service, action));
    let example = examples.and_then(|examples| examples.get(before).copied());
    example.and_then(|example| example.request.get("RegionId")?.as_str()).unwrap_or("cn-hangzhou")
}

/// The action that a page is about.
fn action_of<'m>(model: &'m Model, path: &str) -> Option<(&'m Service, &'m Action)> {
    let all = model.services.iter().flat_map(|service| service.actions.iter().map(move |action| (service, action)));
    all.into_iter().find(|(service, action)| {
        path.ends_with(&format!("/{}/{}/{}.md", service.id, service.group(action.group).id, action.wire))
    })
}
