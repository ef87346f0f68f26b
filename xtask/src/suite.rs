//! `cargo xtask test`: every check that must pass, one after the other.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::{Outcome, repository};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Leave out the official Python SDKs, which need python3 and a package index
    #[arg(long)]
    no_peers: bool,
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
    if arguments.no_peers {
        anstream::println!("\n== official SDKs: left out, as asked");
    } else if !peers(&root)? {
        failed.push("official SDKs");
    }
    let seconds = start.elapsed().as_secs();
    if failed.is_empty() {
        anstream::println!("\nall checks passed ({seconds} s)");
        return Ok(Outcome::Good);
    }
    anstream::eprintln!("\nfailed after {seconds} s: {}", failed.join(", "));
    Ok(Outcome::Findings)
}

fn steps(root: &Path) -> Vec<Step> {
    let cargo = PathBuf::from(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let step = |name, folder: &Path, arguments: &[&'static str]| Step {
        name,
        program: cargo.clone(),
        arguments: arguments.to_vec(),
        folder: folder.to_owned(),
        environment: Vec::new(),
    };
    let mut docs = step("documentation", root, &["doc", "--workspace", "--no-deps", "--quiet"]);
    docs.environment.push(("RUSTDOCFLAGS", "-D warnings"));
    let downstream = root.join("tests/downstream");
    vec![
        step("generated files", root, &["xtask", "gen", "--check"]),
        step("formatting", root, &["fmt", "--all", "--check"]),
        step("lints", root, &["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]),
        step("tests", root, &["test", "--workspace", "--quiet"]),
        step("one group alone", root, &["check", "--quiet", "--package", "aliyun-api", "--no-default-features", "--features", "vpc-vswitch"]),
        docs,
        step("downstream crate", &downstream, &["test", "--quiet"]),
    ]
}

fn run_step(step: &Step) -> Result<bool> {
    anstream::println!("\n== {}: {} {}", step.name, step.program.file_name().unwrap_or_default().display(), step.arguments.join(" "));
    let start = Instant::now();
    let status = Command::new(&step.program)
        .args(&step.arguments)
        .current_dir(&step.folder)
        .envs(step.environment.iter().copied())
        .status()
        .with_context(|| format!("could not run {}", step.program.display()))?;
    let verdict = if status.success() { "passed" } else { "FAILED" };
    anstream::println!("== {}: {verdict} ({} s)", step.name, start.elapsed().as_secs());
    Ok(status.success())
}

/// The official SDKs: a virtual environment of their own, made once, then the test program in it.
fn peers(root: &Path) -> Result<bool> {
    let folder = root.join("tests/peers");
    let python = folder.join(".venv/bin/python");
    let requirements = folder.join("requirements.txt");
    let stamp = folder.join(".venv/requirements.txt");
    let wanted = std::fs::read(&requirements).with_context(|| format!("could not read {}", requirements.display()))?;
    if std::fs::read(&stamp).ok().as_deref() != Some(&wanted) {
        let system = PathBuf::from("python3");
        for (program, arguments) in [
            (&system, vec!["-m", "venv", "--clear", ".venv"]),
            (&python, vec!["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", "requirements.txt"]),
        ] {
            let step = Step { name: "official SDKs, set up", program: program.clone(), arguments, folder: folder.clone(), environment: Vec::new() };
            if !run_step(&step)? {
                bail!("the official SDKs could not be set up: this needs python3 with venv and pip, and a package index; `cargo xtask test --no-peers` leaves them out");
            }
        }
        std::fs::write(&stamp, wanted).with_context(|| format!("could not write {}", stamp.display()))?;
    }
    let cargo = PathBuf::from(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let build = Step { name: "mock server", program: cargo, arguments: vec!["build", "--quiet", "--package", "aliyun-api-mock"], folder: root.to_owned(), environment: Vec::new() };
    if !run_step(&build)? {
        return Ok(false);
    }
    let step = Step { name: "official SDKs", program: python, arguments: vec!["-m", "unittest", "--verbose"], folder, environment: Vec::new() };
    run_step(&step)
}
