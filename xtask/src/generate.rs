//! `cargo xtask gen`.

use std::time::Instant;

use aliyun_api_generator::output::{Access, Change, Difference, compare, lock, write};
use aliyun_api_generator::{Output, emit};
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
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let start = Instant::now();
    let root = repository()?;
    let glob = arguments.only.as_deref().map(matcher).transpose()?;
    let only = |path: &str| glob.as_ref().is_none_or(|glob| glob.is_match(path));
    let access = if arguments.check { Access::Read } else { Access::Write };
    // That it waits is only for information: where it cannot be said, it still holds.
    let _lock = lock(&root, access, || _ = print::note("another `cargo xtask gen` is running; waiting for it to end"))?;
    // A warning stops nobody who looks at what a change gives.
    let Some(model) = specs::model(&root.join("specs"), "specs")? else { return Ok(Outcome::Findings) };
    // Everything is made before anything is written.
    let outputs = emit(&model).context("this is a defect of the generator, not of the specs")?;
    let compared = outputs.iter().map(|output| compare(&root, output, &only)).collect::<Result<Vec<_>, _>>()?;
    let outputs: Vec<(&Output, Vec<Difference>)> = outputs.iter().zip(compared).collect();
    let looked_at: Vec<bool> = outputs
        .iter()
        .map(|(output, differences)| !differences.is_empty() || output.iter().any(|(path, _)| only(&path)))
        .collect();
    if !looked_at.contains(&true) {
        bail!(matches_nothing(arguments.only.as_deref().unwrap_or_default(), &outputs));
    }
    for difference in outputs.iter().flat_map(|(_, differences)| differences) {
        report(difference, arguments.check)?;
    }
    if !arguments.check {
        outputs.iter().try_for_each(|(output, differences)| write(&root, output, differences))?;
    }
    let mut stale = 0;
    for ((output, differences), looked_at) in outputs.iter().zip(looked_at) {
        stale += differences.len();
        let state = if looked_at { state(differences, arguments.check) } else { "left out".to_owned() };
        print::line(format!("{:<7} {:>4} files  {:<22} {state}", output.name, output.files.len(), output.root))?;
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

fn matcher(glob: &str) -> Result<GlobMatcher> {
    let glob = Glob::new(glob).with_context(|| format!("`--only {glob}` is no glob"))?;
    Ok(glob.compile_matcher())
}

fn matches_nothing(glob: &str, outputs: &[(&Output, Vec<Difference>)]) -> String {
    let roots: Vec<String> = outputs.iter().map(|(output, _)| format!("`{}/**`", output.root)).collect();
    format!("`--only {glob}` matches no generated file; all of them are in {}", roots.join(", "))
}

/// Names what differs. A run that writes names only what it is about to remove, before it does so.
fn report(difference: &Difference, check: bool) -> Result<()> {
    let path = &difference.path;
    match &difference.change {
        Change::Orphan if check => print::line(format!("orphan   {path}")),
        Change::Orphan => print::line(format!("remove   {path}")),
        Change::Missing if check => print::line(format!("missing  {path}")),
        Change::Stale(lines) if check => {
            let lines: String = lines.lines().map(|line| format!("\n         {line}")).collect();
            print::line(format!("stale    {path}{lines}"))
        }
        Change::Missing | Change::Stale(_) => Ok(()),
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
