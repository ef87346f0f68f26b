//! A review of a change: one action is another one in the second of two revisions.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::measure::process::{Usage, run as run_measured};
use crate::measure::turns::{Side, in_turns};
use crate::place::{Place, files, read, remove, without_cargo, write};
use crate::report::figure::Figure;
use crate::report::section::{Section, say};

/// How much is done.
#[derive(Clone, Copy, clap::Args)]
pub(crate) struct Options {
    /// How often the sides take turns
    #[arg(long, default_value_t = 15)]
    rounds: usize,
}

/// What is changed: a limit, and what it becomes.
const CHANGED: (&str, &str, &str) = ("specs/vpc/vpc/CreateVpc.yaml", "count: ..3", "count: ..2");

pub(crate) fn run(place: &Place, options: &Options) -> Result<Section> {
    let mut section = Section::new("Review of a change");
    say("reviewing a change …");
    let xtask = place.build("xtask", "xtask", false)?;
    let Some(repository) = section.attempt("review", repository(place)) else { return Ok(section) };
    let log = place.bench()?.join("said.txt");
    let mut sides = [
        Side::new("one action changed, between two revisions", || {
            review(&xtask, &repository, &["HEAD~1", "HEAD"], &log)
        }),
        Side::new("one action changed, and the working tree", || review(&xtask, &repository, &["HEAD~1"], &log)),
        Side::new("no change, between two revisions", || review(&xtask, &repository, &["HEAD", "HEAD"], &log)),
    ];
    let names: Vec<String> = sides.iter().map(|side| side.name.clone()).collect();
    let turns = in_turns(options.rounds, true, &mut sides)?;
    let mut figures = Vec::new();
    for (name, turns) in names.iter().zip(&turns) {
        let values = |of: fn(&Usage) -> f64| turns.iter().map(of).collect::<Vec<f64>>();
        figures.push(Figure::new(format!("{name}: time"), "ms", &values(|used| used.wall * 1_000.0)));
        figures.push(Figure::new(format!("{name}: processors"), "ms", &values(|used| used.cpu * 1_000.0)));
        figures.push(Figure::new(format!("{name}: memory at most"), "MB", &values(|used| used.peak)));
    }
    let how = "`cargo xtask diff` without cargo, built as `cargo xtask` builds it, over our specs in a repository of two revisions: a limit of CreateVpc is tighter in the second. A process each time, git among what it runs.";
    section.group("One action changed", "cargo xtask bench diff", how, figures);
    remove(&repository)?;
    Ok(section)
}

fn review(xtask: &Path, repository: &Path, revisions: &[&str], log: &Path) -> Result<Usage> {
    let mut command = Command::new(xtask);
    without_cargo(&mut command);
    command.arg("diff").args(revisions).arg("--repository").arg(repository);
    // 1 is said where something is to be decided.
    run_measured(&mut command, log, &[1])
}

/// A repository with our specs and a change of them.
fn repository(place: &Place) -> Result<PathBuf> {
    let root = place.fresh("diff")?;
    for path in files(&place.root.join("specs"))? {
        let path = Path::new("specs").join(path);
        write(&root.join(&path), &read(&place.root.join(&path))?)?;
    }
    git(&root, &["init", "--quiet"])?;
    git(&root, &["add", "."])?;
    commit(&root, "Specs")?;
    let (path, from, to) = CHANGED;
    let text = read(&root.join(path))?;
    ensure!(text.contains(from), "{path} has no `{from}` to change");
    write(&root.join(path), &text.replacen(from, to, 1))?;
    git(&root, &["add", "."])?;
    commit(&root, "A tighter limit")?;
    Ok(root)
}

fn commit(root: &Path, message: &str) -> Result<()> {
    let author = ["-c", "user.name=bench", "-c", "user.email=bench@localhost", "-c", "commit.gpgsign=false"];
    git(root, &[&author[..], &["commit", "--quiet", "--no-verify", "--message", message]].concat())
}

fn git(root: &Path, arguments: &[&str]) -> Result<()> {
    let mut command = Command::new("git");
    // A hook that runs this tells git of another repository.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        command.env_remove(name);
    }
    let done = command.current_dir(root).args(arguments).stdin(Stdio::null()).output();
    let done = done.context("git could not be run")?;
    ensure!(done.status.success(), "git failed: {}", String::from_utf8_lossy(&done.stderr).trim());
    Ok(())
}
