//! `cargo xtask check`.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Result, ensure};

use crate::outcome::Outcome;
use crate::repository::repository;
use crate::{audit, count, print, specs};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folder of the specs, if not that of this repository
    #[arg(long, value_name = "FOLDER")]
    specs: Option<PathBuf>,
    /// Also count what the specs hold, and name what is suspiciously empty
    #[arg(long)]
    count: bool,
    /// Also compare the specs with the documents that they were written from
    ///
    /// The folder has a folder for each service, and in it, at any depth, a text file for each action:
    /// `vpc/vswitch/CreateVSwitch.txt`. `specs/README.md` says what a page looks like.
    #[arg(long, value_name = "DOCUMENTS")]
    audit: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let start = Instant::now();
    let root = match &arguments.specs {
        Some(folder) => folder.clone(),
        None => repository()?.join("specs"),
    };
    let shown = arguments.specs.as_ref().map_or_else(|| "specs".to_owned(), |root| root.display().to_string());
    ensure!(root.is_dir(), "there is no folder {shown}");
    let checked = specs::load_and_show(&root, &shown)?;
    let (Some(model), 0) = (checked.model, checked.findings) else { return Ok(Outcome::Findings) };
    if arguments.count {
        count::print(&model)?;
    }
    if let Some(documents) = &arguments.audit {
        return audit::run(&root, &shown, documents);
    }
    print::line(format!("no mistakes in {} ({} ms)", specs::summary(&model), start.elapsed().as_millis()))?;
    Ok(Outcome::Good)
}
