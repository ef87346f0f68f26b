//! `cargo xtask import`: drafts of specs from what the vendor publishes.

use std::fs;
use std::path::{Path, PathBuf};

use aliyun_api_generator::import::{Base, Import, Outcome as Imported, Wishes};
use aliyun_api_generator::output::create_file;
use anyhow::{Context, Result, bail, ensure};

use crate::outcome::Outcome;
use crate::{print, specs};

/// Largest file: several times that of the vendor's largest service.
const LARGEST: u64 = 256 * 1024 * 1024;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// API definitions or metadata of the command line, in JSON; `specs/README.md` says what is in each
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Document that the facts are from, as `service.yaml` declares it; a second one for the metadata of the command line
    #[arg(long = "document", value_name = "ID")]
    documents: Vec<String>,
    /// Group of a new action
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
    /// Folder of the service, where the file does not say it
    #[arg(long, value_name = "SERVICE")]
    service: Option<String>,
    /// Action, where the file does not say it or has several
    #[arg(long, value_name = "ACTION")]
    action: Option<String>,
    /// Write the drafts of new actions; what is there already is never overwritten
    #[arg(long)]
    write: bool,
    /// Folder of the specs, if not that of this repository
    #[arg(long, value_name = "FOLDER")]
    specs: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let (root, shown) = specs::folder(arguments.specs.as_deref())?;
    let base = Base::read(&root);
    specs::show(&base.sources, &base.diagnostics, &shown)?;
    specs::complete(&base.diagnostics, &shown)?;
    if !base.diagnostics.is_empty() {
        print::note("nothing is imported into specs that cannot be read; mend these first")?;
        return Ok(Outcome::Findings);
    }
    let wishes = Wishes {
        service: arguments.service.as_deref(),
        action: arguments.action.as_deref(),
        group: arguments.group.as_deref(),
        documents: &arguments.documents,
    };
    let mut imports: Vec<(&Path, Import)> = Vec::new();
    let mut refused = false;
    for file in &arguments.files {
        match base.import(&file.display().to_string(), &text(file)?, wishes) {
            Ok(import) => imports.push((file, import)),
            Err(error) => {
                refused = true;
                print::note(format!("{error}\n"))?;
            }
        }
    }
    for (index, (file, import)) in imports.iter().enumerate() {
        if let Some((other, _)) = imports[..index].iter().find(|(_, other)| other.path == import.path) {
            refused = true;
            print::note(format!("error: {} and {} are about one action", other.display(), file.display()))?;
        }
    }
    if refused {
        print::note("nothing is written")?;
        return Ok(Outcome::Findings);
    }
    for (file, import) in &imports {
        for note in &import.notes {
            print::note(format!("note: {}: {note}", file.display()))?;
        }
    }
    if arguments.write {
        // Everything is looked at before anything is written.
        for (_, import) in drafts(&imports) {
            let full = root.join(&import.path);
            ensure!(fs::symlink_metadata(&full).is_err(), "{shown}/{} is there already", import.path);
        }
    }
    imports.iter().try_for_each(|(file, import)| end(arguments, &root, &shown, file, import))?;
    Ok(Outcome::Good)
}

fn drafts<'a>(imports: &'a [(&'a Path, Import)]) -> impl Iterator<Item = &'a (&'a Path, Import)> {
    imports.iter().filter(|(_, import)| matches!(import.outcome, Imported::Draft(_)))
}

/// Writes a draft, or shows what has come of a file.
fn end(arguments: &Arguments, root: &Path, shown: &str, file: &Path, import: &Import) -> Result<()> {
    let path = format!("{shown}/{}", import.path);
    match &import.outcome {
        Imported::Draft(text) if arguments.write => {
            create_file(root, &import.path, text)?;
            print::line(format!("{path} is a draft: write what is TODO, then remove `draft`"))
        }
        Imported::Draft(text) => {
            print::note(format!("{path} would be this draft; `--write` writes it"))?;
            print::text(text.clone())
        }
        Imported::Additions(text) => {
            print::note(format!("{path} is there already; this is what {} says beside it", file.display()))?;
            print::text(text.clone())
        }
        Imported::Nothing => print::note(format!("{path} says all of {}", file.display())),
    }
}

fn text(file: &Path) -> Result<String> {
    let shown = file.display();
    let found = fs::metadata(file).with_context(|| format!("could not read {shown}"))?;
    // Reading a pipe could wait forever.
    ensure!(found.is_file(), "{shown} is not a file");
    if found.len() > LARGEST {
        bail!("{shown} has {} bytes; nothing that the vendor publishes has more than {LARGEST}", found.len());
    }
    let bytes = fs::read(file).with_context(|| format!("could not read {shown}"))?;
    String::from_utf8(bytes).ok().with_context(|| format!("{shown} is not UTF-8"))
}
