//! `cargo xtask check`.

use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

use aliyun_api_generator::{Loaded, load};
use anyhow::{Context, Result};

use crate::outcome::Outcome;
use crate::repository::repository;
use crate::{audit, explain, specs};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folder of the specs, if not that of this repository
    #[arg(long, value_name = "FOLDER")]
    specs: Option<PathBuf>,
    /// Also count what the specs hold, and name what is suspiciously empty
    #[arg(long)]
    audit: bool,
    /// How findings are shown: text on standard error, json or github on standard output
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Text)]
    format: Format,
    /// Explain a kind of finding, such as `unknown-key`; without an id, list all kinds
    #[arg(long, value_name = "ID", num_args = 0..=1, default_missing_value = "", conflicts_with_all = ["specs", "audit", "format"])]
    explain: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people: the line, the reason, the fix
    Text,
    /// For programs: one object with all findings
    Json,
    /// For GitHub Actions: workflow commands
    Github,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let start = Instant::now();
    match arguments.explain.as_deref() {
        Some("") => return print(&explain::all()),
        Some(id) => return print(&explain::one(id)?),
        None => {}
    }
    let root = match &arguments.specs {
        Some(folder) => folder.clone(),
        None => repository()?.join("specs"),
    };
    let shown = arguments.specs.as_ref().map_or_else(|| "specs".to_owned(), |root| root.display().to_string());
    let loaded = load(&root);
    let Loaded { sources, diagnostics, .. } = &loaded;
    match arguments.format {
        Format::Text => specs::show(&loaded, &shown),
        Format::Json => print(&diagnostics.json(sources, &shown)).map(drop)?,
        Format::Github => print(&diagnostics.github(sources, &shown)).map(drop)?,
    }
    let Some(model) = loaded.model else { return Ok(Outcome::Findings) };
    if arguments.format == Format::Text {
        if arguments.audit {
            audit::print(&model);
        }
        anstream::println!("no mistakes in {} ({} ms)", specs::summary(&model), start.elapsed().as_millis());
    }
    Ok(Outcome::Good)
}

fn print(text: &str) -> Result<Outcome> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).context("standard output cannot be written")?;
    Ok(Outcome::Good)
}
