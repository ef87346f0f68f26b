//! `cargo xtask test`: every check that must pass, in order.

mod peers;
mod step;

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};

use self::peers::Peers;
use self::step::Step;
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

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let root = repository()?;
    let mut failed = Vec::new();
    let start = Instant::now();
    let peers = if arguments.no_peers { None } else { Some(Peers::prepare(&root)?) };
    for step in steps(&root) {
        if !step.run()? {
            failed.push(step.name);
        }
    }
    match webassembly(&root)? {
        Some(step) if !step.run()? => failed.push(step.name),
        Some(_) => {}
        None => print::line(format!("\n== WebAssembly: left out; `rustup target add {WEBASSEMBLY}` adds it"))?,
    }
    match dependencies(&root) {
        Some(step) if !step.run()? => failed.push(step.name),
        Some(_) => {}
        None => print::line("\n== dependencies: left out; `cargo install cargo-deny` adds it")?,
    }
    match image(&root) {
        Some(step) if !step.run()? => failed.push(step.name),
        Some(_) => {}
        None => print::line("\n== image of the mock server: left out; no Docker daemon answers `docker info`")?,
    }
    match peers.map(|peers| peers.run(&root, arguments.programs)).transpose()? {
        Some(false) => failed.push("official SDKs"),
        Some(true) => {}
        None => print::line("\n== official SDKs: left out, as asked")?,
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
    let step = |name, folder: &Path, arguments: &[&'static str]| Step::new(name, &cargo, arguments, folder);
    let docs = step("documentation", root, &["doc", "--workspace", "--no-deps"]).with(("RUSTDOCFLAGS", "-D warnings"));
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
        // Everything else has it with what the workspace asks for: its own features must do.
        step("mock server alone", root, &["check", "--quiet", "--package", "aliyun-api-mock"]),
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
    Ok(Some(Step::new("WebAssembly", &cargo(), &[&arguments[..], &features].concat(), root)))
}

/// What the dependencies may be, where there is a program that looks.
fn dependencies(root: &Path) -> Option<Step> {
    let asked = Command::new(cargo()).args(["deny", "--version"]).output();
    let check = ["deny", "--log-level", "error", "check"];
    asked.is_ok_and(|done| done.status.success()).then(|| Step::new("dependencies", &cargo(), &check, root))
}

/// The image of the mock server, where there is somebody to build it.
fn image(root: &Path) -> Option<Step> {
    let asked = Command::new("docker").arg("info").output();
    let build = ["build", "--quiet", "--file", "generated/mock-server/Dockerfile", "."];
    asked
        .is_ok_and(|done| done.status.success())
        .then(|| Step::new("image of the mock server", Path::new("docker"), &build, root))
}
