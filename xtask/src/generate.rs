//! `cargo xtask gen`.

use std::path::Path;
use std::time::{Instant, SystemTime};

use aliyun_api_generator::kept::Kept;
use aliyun_api_generator::output::{self, Access, Change, Difference, Seal, compare, leave_texts, lock, texts, write};
use aliyun_api_generator::{Output, emit_beside, outputs, phases, read};
use anyhow::{Context, Result, bail};
use globset::{Glob, GlobMatcher};

use crate::outcome::Outcome;
use crate::repository::repository;
use crate::{print, specs};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; say what is stale, and exit with 4 where something is
    #[arg(long)]
    check: bool,
    /// Only files whose path matches, such as `generated/docs/**`
    #[arg(long, value_name = "GLOB")]
    only: Option<String>,
    /// Do one phase after the other, and say how long each takes
    #[arg(long, requires = "check", conflicts_with = "only")]
    timings: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let start = Instant::now();
    let root = repository()?;
    let glob = arguments.only.as_deref().map(matcher).transpose()?;
    let only = |path: &str| glob.as_ref().is_none_or(|glob| glob.is_match(path));
    let access = if arguments.check { Access::Read } else { Access::Write };
    // That it waits is only for information: where it cannot be said, it still holds.
    let _lock = lock(&root, access, || _ = print::note("another `cargo xtask gen` is running; waiting for it to end"))?;
    if arguments.timings {
        return timings(&root, start);
    }
    // Who checks trusts nothing that an earlier run left.
    let build = if arguments.check { String::new() } else { build() };
    let read = read(&root.join("specs"));
    let key = read.key().filter(|_| !build.is_empty() && glob.is_none());
    let folders = outputs();
    if let Some(seal) = key.map(|key| Seal::unbroken(&root, &build, key, &folders)).transpose()?.flatten() {
        for (output, count) in folders.iter().zip(&seal.counts) {
            print::line(line(output, *count, "fresh"))?;
        }
        print::line(format!("{}, {} ms", seal.summary, start.elapsed().as_millis()))?;
        return Ok(Outcome::Good);
    }
    // A warning stops nobody who looks at what a change gives.
    let (model, silent) = specs::model(read.load(), "specs")?;
    let Some(model) = model else { return Ok(Outcome::Findings) };
    // Everything is made before anything is written.
    let kept = if arguments.check { Kept::default() } else { texts(&root, &build)? };
    let outputs = emit_beside(&model, &kept).context("this is a defect of the generator, not of the specs")?;
    let compared = outputs.iter().map(|output| compare(&root, output, &only)).collect::<Result<Vec<_>, _>>()?;
    let compared: Vec<(&Output, Vec<Difference>)> = outputs.iter().zip(compared).collect();
    let looked_at: Vec<bool> = compared
        .iter()
        .map(|(output, differences)| !differences.is_empty() || output.iter().any(|(path, _)| only(&path)))
        .collect();
    if !looked_at.contains(&true) {
        bail!(matches_nothing(arguments.only.as_deref().unwrap_or_default(), &compared));
    }
    for (output, differences) in &compared {
        differences.iter().try_for_each(|difference| report(&root, output, difference, arguments.check))?;
    }
    if !arguments.check {
        compared.iter().try_for_each(|(output, differences)| write(&root, output, differences))?;
        leave_texts(&root, &kept)?;
        if let Some(key) = key.filter(|_| silent) {
            Seal::new(&build, key, specs::summary(&model), &outputs).leave(&root)?;
        }
    }
    let mut stale = 0;
    for ((output, differences), looked_at) in compared.iter().zip(looked_at) {
        stale += differences.len();
        let state = if looked_at { state(differences, arguments.check) } else { "left out".to_owned() };
        print::line(line(output, output.files.len(), &state))?;
    }
    print::line(format!("{}, {} ms", specs::summary(&model), start.elapsed().as_millis()))?;
    if arguments.check && stale > 0 {
        print::note(format!(
            "{stale} generated {} not what the specs give; run `cargo xtask gen`",
            if stale == 1 { "file is" } else { "files are" }
        ))?;
        return Ok(Outcome::Stale);
    }
    Ok(Outcome::Good)
}

fn line(output: &Output, files: usize, state: &str) -> String {
    format!("{:<7} {files:>4} files  {:<22} {state}", output.name, output.root)
}

/// Which build of the generator this is: cargo writes the program anew for each. Empty where nobody knows.
fn build() -> String {
    let told = || {
        let file = std::env::current_exe().and_then(std::fs::metadata)?;
        let changed = file.modified()?.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Ok::<_, std::io::Error>(format!("{}-{}", file.len(), changed.as_nanos()))
    };
    told().unwrap_or_default()
}

/// Says how long each phase takes. It does not say what is stale.
fn timings(root: &Path, start: Instant) -> Result<Outcome> {
    for phase in phases::measure(root, &root.join("specs"))? {
        print::line(format!("timing  {:<13} {:>8.1} ms", phase.name, phase.time.as_secs_f64() * 1_000.0))?;
    }
    print::line(format!("one phase after the other, {} ms", start.elapsed().as_millis()))?;
    Ok(Outcome::Good)
}

fn matcher(glob: &str) -> Result<GlobMatcher> {
    let glob = Glob::new(glob).with_context(|| format!("`--only {glob}` is no glob"))?;
    Ok(glob.compile_matcher())
}

fn matches_nothing(glob: &str, outputs: &[(&Output, Vec<Difference>)]) -> String {
    let roots: Vec<String> = outputs.iter().map(|(output, _)| format!("`{}/**`", output.root)).collect();
    format!("`--only {glob}` matches no generated file; all of them are in {}", roots.join(", "))
}

/// Names what differs. A run that writes names only what it is about to remove, before it does so.
fn report(root: &Path, output: &Output, difference: &Difference, check: bool) -> Result<()> {
    let path = &difference.path;
    match difference.change {
        Change::Orphan if check => print::line(format!("orphan   {path}")),
        Change::Orphan => print::line(format!("remove   {path}")),
        Change::Missing if check => print::line(format!("missing  {path}")),
        Change::Stale if check => {
            let text = output.get(path).unwrap_or_default();
            let lines: String =
                output::difference(root, path, text)?.lines().map(|line| format!("\n         {line}")).collect();
            print::line(format!("stale    {path}{lines}"))
        }
        Change::Missing | Change::Stale => Ok(()),
    }
}

fn state(differences: &[Difference], check: bool) -> String {
    let orphans = differences.iter().filter(|difference| difference.change == Change::Orphan).count();
    let changed = differences.len() - orphans;
    let (to_write, to_remove) = if check { ("stale", "to remove") } else { ("written", "removed") };
    match (changed, orphans) {
        (0, 0) => "fresh".to_owned(),
        (_, 0) => format!("{changed} {to_write}"),
        (0, _) => format!("{orphans} {to_remove}"),
        (_, _) => format!("{changed} {to_write}, {orphans} {to_remove}"),
    }
}
