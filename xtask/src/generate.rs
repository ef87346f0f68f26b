//! `cargo xtask gen`.

use std::time::Instant;

use aliyun_api_generator::emit;
use aliyun_api_generator::output::{Change, Difference, compare, write};
use anyhow::{Context, Result};
use globset::{Glob, GlobMatcher};

use crate::outcome::Outcome;
use crate::repository::repository;
use crate::specs;

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
    let only = arguments.only.as_deref().map(matcher).transpose()?;
    let only = |path: &str| only.as_ref().is_none_or(|glob| glob.is_match(path));
    let Some(model) = specs::model(&root.join("specs"), "specs") else { return Ok(Outcome::Findings) };
    // Everything is made before anything is written.
    let outputs = emit(&model).context("this is a defect of the generator, not of the specs")?;
    let compared = outputs.iter().map(|output| compare(&root, output, &only)).collect::<Result<Vec<_>, _>>()?;
    let mut stale = 0;
    for (output, differences) in outputs.iter().zip(&compared) {
        if arguments.check {
            differences.iter().for_each(report);
        } else {
            write(&root, output, differences)?;
        }
        stale += differences.len();
        let state = state(differences, arguments.check);
        anstream::println!("{:<7} {:>4} files  {:<22} {state}", output.name, output.files.len(), output.root);
    }
    anstream::println!("{}, {} ms", specs::summary(&model), start.elapsed().as_millis());
    if arguments.check && stale > 0 {
        anstream::eprintln!(
            "{stale} generated {} not what the specs give; run `cargo xtask gen`",
            if stale == 1 { "file is" } else { "files are" }
        );
        return Ok(Outcome::Stale);
    }
    Ok(Outcome::Good)
}

fn matcher(glob: &str) -> Result<GlobMatcher> {
    let glob = Glob::new(glob).with_context(|| format!("`--only {glob}` is no glob"))?;
    Ok(glob.compile_matcher())
}

fn report(difference: &Difference) {
    match &difference.change {
        Change::Missing => anstream::println!("missing  {}", difference.path),
        Change::Orphan => anstream::println!("orphan   {}", difference.path),
        Change::Stale(lines) => {
            anstream::println!("stale    {}", difference.path);
            for line in lines.lines() {
                anstream::println!("         {line}");
            }
        }
    }
}

fn state(differences: &[Difference], check: bool) -> String {
    let orphans = differences.iter().filter(|difference| difference.change == Change::Orphan).count();
    let changed = differences.len() - orphans;
    match (changed, orphans, check) {
        (0, 0, _) => "fresh".to_owned(),
        (_, 0, true) => format!("{changed} stale"),
        (_, 0, false) => format!("{changed} written"),
        (_, _, true) => format!("{changed} stale, {orphans} to remove"),
        (_, _, false) => format!("{changed} written, {orphans} removed"),
    }
}
