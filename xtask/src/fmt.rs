//! `cargo xtask fmt`: the specs in their one layout.

use std::path::{Path, PathBuf};
use std::time::Instant;

use aliyun_api_generator::layout::{Layout, Layouts, layouts};
use aliyun_api_generator::output::{Change, compare_file, difference, replace_file};
use anyhow::{Context, Result, bail, ensure};

use crate::outcome::Outcome;
use crate::{print, specs};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write nothing; say what is not in the layout, and exit with 1 where something is not
    #[arg(long)]
    check: bool,
    /// Folder of the specs, if not that of this repository
    #[arg(long, value_name = "FOLDER")]
    specs: Option<PathBuf>,
    /// Only these files, and those in these folders
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let start = Instant::now();
    let (root, shown) = specs::folder(arguments.specs.as_deref())?;
    let wanted = arguments.paths.iter().map(|path| below(&root, &shown, path)).collect::<Result<Vec<_>>>()?;
    let is_wanted = |path: &str| wanted.is_empty() || wanted.iter().any(|wanted| is_in(wanted, path));
    let Layouts { sources, diagnostics, files } =
        layouts(&root, &|path: &str| path.ends_with(".yaml") && is_wanted(path));
    for (wanted, given) in wanted.iter().zip(&arguments.paths) {
        let found = sources.iter().any(|(_, source)| source.path.ends_with(".yaml") && is_in(wanted, &source.path));
        ensure!(found || !diagnostics.is_empty(), "there is no spec in {}", given.display());
    }
    specs::show(&sources, &diagnostics, &shown)?;
    specs::complete(&diagnostics, &shown)?;
    let (mut changed, mut failed) = (0, 0);
    for Layout { path, text } in &files {
        match text {
            Ok(text) => changed += usize::from(apply(&root, &shown, path, text, arguments.check)?),
            Err(error) => {
                failed += 1;
                print::note(format!("error: {shown}/{path}: {error}"))?;
            }
        }
    }
    if failed > 0 {
        bail!("{failed} of {} specs could not be laid out, and {} as before", files.len(), is_are(failed));
    }
    let (all, time) = (files.len(), start.elapsed().as_millis());
    if arguments.check && changed > 0 {
        print::note(format!("{changed} of {all} specs {} not in the layout; run `cargo xtask fmt`", is_are(changed)))?;
    } else if arguments.check {
        print::line(format!("{all} of {all} specs {} in the layout ({time} ms)", is_are(all)))?;
    } else {
        print::line(format!("{changed} of {all} specs written ({time} ms)"))?;
    }
    let good = diagnostics.is_empty() && !(arguments.check && changed > 0);
    Ok(if good { Outcome::Good } else { Outcome::Findings })
}

/// Writes a file that is not in its layout, or says how it differs; gives whether it is not.
fn apply(root: &Path, shown: &str, path: &str, text: &str, check: bool) -> Result<bool> {
    let Some(change) = compare_file(root, path, text)? else { return Ok(false) };
    if !check {
        replace_file(root, path, text)?;
        return Ok(true);
    }
    let lines = if change == Change::Stale { difference(root, path, text)? } else { String::new() };
    let lines: String = lines.lines().map(|line| format!("\n  {line}")).collect();
    print::line(format!("{shown}/{path}{lines}"))?;
    Ok(true)
}

/// A path of the command line as one below the folder of the specs, with `/`.
fn below(root: &Path, shown: &str, path: &Path) -> Result<String> {
    let full = path.canonicalize().with_context(|| format!("could not find {}", path.display()))?;
    let root = root.canonicalize().with_context(|| format!("could not find {shown}"))?;
    let Ok(inner) = full.strip_prefix(&root) else {
        bail!("{} is not in {shown}, and nothing else is formatted", path.display());
    };
    let parts = inner.iter().map(|part| part.to_str().with_context(|| format!("{} is not UTF-8", path.display())));
    Ok(parts.collect::<Result<Vec<_>>>()?.join("/"))
}

/// Whether a path is this one, or below it.
fn is_in(wanted: &str, path: &str) -> bool {
    wanted.is_empty() || path.strip_prefix(wanted).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn is_are(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}
