//! `cargo xtask check`.

use std::path::PathBuf;
use std::time::Instant;

use aliyun_api_generator::diagnostic::Diagnostic;
use aliyun_api_generator::findings::{Finding, Severity};
use aliyun_api_generator::{Loaded, load_down_to};
use anyhow::Result;

use crate::outcome::Outcome;
use crate::{audit, count, explain, print, specs};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folder of the specs, if not that of this repository
    #[arg(long, value_name = "FOLDER")]
    specs: Option<PathBuf>,
    /// Also show notes of style and consistency, which must then be none
    #[arg(long)]
    strict: bool,
    /// Also count what the specs hold, and name what is suspiciously empty
    #[arg(long)]
    count: bool,
    /// Also compare the specs with the documents that they were written from
    ///
    /// The folder has a folder for each service, and in it, at any depth, a text file for each action:
    /// `vpc/vswitch/CreateVSwitch.txt`. `specs/README.md` says what a page looks like.
    #[arg(long, value_name = "DOCUMENTS")]
    audit: Option<PathBuf>,
    /// Also compare the specs with the metadata that the vendor publishes, as `import` takes it
    ///
    /// The folder has a folder for each service, and in it, at any depth, a file for each action:
    /// `vpc/CreateVSwitch.json`.
    #[arg(long, value_name = "METADATA", conflicts_with = "audit")]
    drift: Option<PathBuf>,
    /// How findings are shown: text on standard error, json or github on standard output
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Format::Text, conflicts_with_all = ["audit", "drift", "count"])]
    format: Format,
    /// Explain a kind of finding, such as `unknown-key`; without an id, list all kinds
    #[arg(long, value_name = "ID", num_args = 0..=1, default_missing_value = "", conflicts_with_all = ["specs", "strict", "audit", "drift", "count", "format"])]
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
        Some("") => return explained(explain::all()),
        Some(id) => return explained(explain::one(id)?),
        None => {}
    }
    let (root, shown) = specs::folder(arguments.specs.as_deref())?;
    let mut loaded = load_down_to(&root, Severity::Note);
    // Drafts are told in a line of their own.
    let is_style = |found: &&Diagnostic| found.kind != Finding::Draft;
    let hidden = if arguments.strict { 0 } else { loaded.diagnostics.take_notes().iter().filter(is_style).count() };
    let Loaded { sources, diagnostics, .. } = &loaded;
    match arguments.format {
        Format::Text => specs::show(sources, diagnostics, &shown)?,
        Format::Json => print::text(diagnostics.json(sources, &shown))?,
        Format::Github => print::text(diagnostics.github(sources, &shown))?,
    }
    if hidden > 0 && arguments.format == Format::Text {
        let them = if hidden == 1 { "it" } else { "them" };
        let notes = specs::number(hidden, "note");
        print::note(format!("{notes} of style; `cargo xtask check --strict` shows {them}"))?;
    }
    if !arguments.strict && arguments.format == Format::Text {
        specs::drafts(&loaded, &shown)?;
    }
    specs::complete(diagnostics, &shown)?;
    let (Some(model), true) = (&loaded.model, diagnostics.is_empty()) else { return Ok(Outcome::Findings) };
    if arguments.count {
        count::print(model)?;
    }
    if let Some(documents) = &arguments.audit {
        return audit::run(&root, &shown, documents);
    }
    if let Some(metadata) = &arguments.drift {
        return audit::drifted(&root, &shown, metadata);
    }
    if arguments.format == Format::Text {
        print::line(format!("no mistakes in {} ({} ms)", specs::summary(model), start.elapsed().as_millis()))?;
    }
    Ok(Outcome::Good)
}

fn explained(text: String) -> Result<Outcome> {
    print::text(text)?;
    Ok(Outcome::Good)
}
