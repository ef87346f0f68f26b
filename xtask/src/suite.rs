//! `cargo xtask test`: every check that must pass, in order.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::cargo::cargo;
use crate::outcome::Outcome;
use crate::print;
use crate::repository::repository;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Leave out the official SDKs and the programs of others, which need python3 and a package index
    #[arg(long)]
    no_peers: bool,

    /// Run also the programs of others that take longer than all the rest
    #[arg(long, conflicts_with = "no_peers")]
    programs: bool,
}

/// A check: what it is called, and the command.
struct Step {
    name: &'static str,
    program: PathBuf,
    arguments: Vec<&'static str>,
    folder: PathBuf,
    environment: Vec<(&'static str, &'static str)>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let root = repository()?;
    let mut failed = Vec::new();
    let start = Instant::now();
    for step in steps(&root) {
        if !run_step(&step)? {
            failed.push(step.name);
        }
    }
    match webassembly(&root)? {
        Some(step) if !run_step(&step)? => failed.push(step.name),
        Some(_) => {}
        None => print::line(format!("\n== WebAssembly: left out; `rustup target add {WEBASSEMBLY}` adds it"))?,
    }
    match image(&root) {
        Some(step) if !run_step(&step)? => failed.push(step.name),
        Some(_) => {}
        None => print::line("\n== image of the mock server: left out; no Docker daemon answers `docker info`")?,
    }
    if arguments.no_peers {
        print::line("\n== official SDKs: left out, as asked")?;
    } else if !peers(&root, arguments.programs)? {
        failed.push("official SDKs");
    }
    let seconds = start.elapsed().as_secs();
    if failed.is_empty() {
        print::line(format!("\nall checks passed ({seconds} s)"))?;
        return Ok(Outcome::Good);
    }
    print::note(format!("\nfailed after {seconds} s: {}", failed.join(", ")))?;
    Ok(Outcome::Findings)
}

fn steps(root: &Path) -> Vec<Step> {
    let cargo = cargo();
    let step = |name, folder: &Path, arguments: &[&'static str]| Step {
        name,
        program: cargo.clone(),
        arguments: arguments.to_vec(),
        folder: folder.to_owned(),
        environment: Vec::new(),
    };
    let mut docs = step("documentation", root, &["doc", "--workspace", "--no-deps"]);
    docs.environment.push(("RUSTDOCFLAGS", "-D warnings"));
    let downstream = root.join("tests/downstream");
    vec![
        step("generated files", root, &["xtask", "gen", "--check"]),
        step("style of the specs", root, &["xtask", "check", "--strict"]),
        step("layout of the specs", root, &["xtask", "fmt", "--check"]),
        step("formatting", root, &["fmt", "--all", "--check"]),
        step("lints", root, &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
        step("tests", root, &["test", "--workspace", "--", "--quiet"]),
        step(
            "one group alone",
            root,
            &[
                "clippy",
                "--quiet",
                "--package",
                "aliyun-api",
                "--no-default-features",
                "--features",
                "vpc-vswitch",
                "--",
                "-D",
                "warnings",
            ],
        ),
        docs,
        step("book", root, &["xtask", "docs"]),
        step("downstream crate", &downstream, &["test", "--quiet"]),
        step("downstream crate with one group", &downstream, &["test", "--quiet", "--package", "one-group"]),
    ]
}

/// The target that the client builds for without its transport.
const WEBASSEMBLY: &str = "wasm32-wasip1";

/// The client for WebAssembly, where the toolchain has its target.
fn webassembly(root: &Path) -> Result<Option<Step>> {
    let asked = Command::new("rustc")
        .args(["--print", "target-libdir", "--target", WEBASSEMBLY])
        .current_dir(root)
        .output()
        .context("could not run rustc")?;
    if !Path::new(String::from_utf8_lossy(&asked.stdout).trim()).is_dir() {
        return Ok(None);
    }
    let arguments = ["check", "--quiet", "--package", "aliyun-api", "--target", WEBASSEMBLY];
    let features = ["--no-default-features", "--features", "vpc-vswitch"];
    Ok(Some(Step {
        name: "WebAssembly",
        program: cargo(),
        arguments: arguments.into_iter().chain(features).collect(),
        folder: root.to_owned(),
        environment: Vec::new(),
    }))
}

/// The image of the mock server, where there is somebody to build it.
fn image(root: &Path) -> Option<Step> {
    let asked = Command::new("docker").arg("info").output();
    asked.is_ok_and(|done| done.status.success()).then(|| Step {
        name: "image of the mock server",
        program: PathBuf::from("docker"),
        arguments: vec!["build", "--quiet", "--file", "generated/mock-server/Dockerfile", "."],
        folder: root.to_owned(),
        environment: Vec::new(),
    })
}

fn run_step(step: &Step) -> Result<bool> {
    let program = step.program.file_name().unwrap_or_default().display();
    print::line(format!("\n== {}: {program} {}", step.name, step.arguments.join(" ")))?;
    let start = Instant::now();
    let status = Command::new(&step.program)
        .args(&step.arguments)
        .current_dir(&step.folder)
        .envs(step.environment.iter().copied())
        .status()
        .with_context(|| format!("could not run {}", step.program.display()))?;
    let verdict = if status.success() { "passed" } else { "FAILED" };
    print::line(format!("== {}: {verdict} ({} s)", step.name, start.elapsed().as_secs()))?;
    Ok(status.success())
}

/// What to do where the official SDKs cannot be run.
const PEERS_HINT: &str = "the official SDKs need python3 with venv and pip, and a package index; \
    `cargo xtask test --no-peers` leaves them out";

/// What tells the tests to run every program, also those that take long.
const ALL_PROGRAMS: (&str, &str) = ("ALIYUN_PROGRAMS", "all");

/// The official SDKs: a virtual environment of their own, made once, then the test program in it. The tests make the
/// environments of the programs of others themselves.
fn peers(root: &Path, all_programs: bool) -> Result<bool> {
    let folder = root.join("tests/peers");
    let python = folder.join(".venv/bin/python");
    let step = |name, program: &Path, arguments: &[&'static str], folder: &Path| Step {
        name,
        program: program.to_owned(),
        arguments: arguments.to_vec(),
        folder: folder.to_owned(),
        environment: Vec::new(),
    };
    let requirements = folder.join("requirements.txt");
    let wanted = std::fs::read(&requirements).with_context(|| format!("could not read {}", requirements.display()))?;
    // Written when everything is installed, so that a broken set-up is made again.
    let stamp = folder.join(".venv/requirements.txt");
    if !python.is_file() || std::fs::read(&stamp).ok().as_deref() != Some(&wanted) {
        let install =
            ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", "requirements.txt"];
        for (program, arguments) in
            [(Path::new("python3"), &["-m", "venv", "--clear", ".venv"][..]), (&python, &install)]
        {
            if !run_step(&step("official SDKs, set up", program, arguments, &folder)).context(PEERS_HINT)? {
                bail!(PEERS_HINT);
            }
        }
        std::fs::write(&stamp, wanted).with_context(|| format!("could not write {}", stamp.display()))?;
    }
    let cargo = cargo();
    let build = ["build", "--quiet", "--package", "aliyun-api-mock"];
    if !run_step(&step("mock server", &cargo, &build, root))? {
        return Ok(false);
    }
    let mut tests = step("official SDKs", &python, &["-m", "unittest", "--verbose"], &folder);
    tests.environment.extend(all_programs.then_some(ALL_PROGRAMS));
    let good = run_step(&tests).context(PEERS_HINT)?;
    if !good {
        let again = "cd tests/peers && .venv/bin/python -m unittest --verbose -k <name>";
        print::note(format!("one test alone: {again}; a new environment: delete {}", folder.join(".venv").display()))?;
    }
    Ok(good)
}
