//! The documents: a folder for each service, in it a file for each action, at any depth.

use std::fs;
use std::io;
use std::path::Path;

use super::AuditError;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::ServiceFolder;
use crate::source::Source;

/// Largest page, ten times the longest one.
const LARGEST: u64 = 1024 * 1024;

/// A page: the service whose folder it is in, and the action that its name says.
pub(super) struct Document {
    pub(super) service: String,
    pub(super) action: String,
}

impl Document {
    /// Whether the name is that of an action; others are about a service as a whole.
    pub(super) fn is_action(&self) -> bool {
        self.action.starts_with(|c: char| c.is_ascii_uppercase())
            && self.action.bytes().all(|byte| byte.is_ascii_alphanumeric())
    }
}

/// The pages that could be read, and findings about the others.
pub(super) struct Documents {
    pub(super) pages: Vec<(Source, Document)>,
    pub(super) diagnostics: Diagnostics,
    /// How many there are, readable or not.
    seen: usize,
}

/// Reads the pages of the services.
pub(super) fn below(
    root: &Path,
    shown: &str,
    ending: &str,
    services: &[ServiceFolder],
) -> Result<Documents, AuditError> {
    fs::read_dir(root).map_err(|error| unreadable(root, error))?;
    let mut documents = Documents { pages: Vec::new(), diagnostics: Diagnostics::default(), seen: 0 };
    for service in services {
        let folder = root.join(&service.id);
        if !folder.is_dir() {
            let found = Diagnostic::about(
                Finding::AuditPage,
                format!("{shown}/{}", service.id),
                "there is no folder with the pages of this service",
            );
            documents.diagnostics.push(found.help("put its pages there, a file for each action"));
            continue;
        }
        walk(&folder, &format!("{shown}/{}", service.id), (&service.id, ending), &mut documents)?;
    }
    if documents.seen == 0 {
        return Err(AuditError::NoPages(root.to_owned()));
    }
    documents.pages.sort_by(|(a, _), (b, _)| a.path.cmp(&b.path));
    Ok(documents)
}

fn walk(
    folder: &Path,
    shown: &str,
    (service, ending): (&str, &str),
    documents: &mut Documents,
) -> Result<(), AuditError> {
    let failed = |error| unreadable(folder, error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        let path = format!("{shown}/{}", name.display());
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_dir() {
            walk(&entry.path(), &path, (service, ending), documents)?;
        } else if let Some(stem) = name.to_str().and_then(|name| name.strip_suffix(ending)) {
            documents.seen += 1;
            match text(&entry.path()) {
                Ok(text) => {
                    let numbered = stem.trim_start_matches(|c: char| c.is_ascii_digit());
                    let action = numbered.strip_prefix('-').unwrap_or(stem).to_owned();
                    let document = Document { service: service.to_owned(), action };
                    documents.pages.push((Source { path, text }, document));
                }
                Err(why) => {
                    let found = Diagnostic::about(Finding::AuditPage, path, format!("this page cannot be read: {why}"));
                    documents.diagnostics.push(found.help("save it as text in UTF-8"));
                }
            }
        }
    }
    Ok(())
}

fn unreadable(folder: &Path, source: io::Error) -> AuditError {
    AuditError::Documents { path: folder.to_owned(), source }
}

fn text(path: &Path) -> Result<String, String> {
    let metadata = fs::metadata(path).map_err(|error| error.to_string())?;
    if !metadata.is_file() {
        return Err("it is no file".to_owned());
    }
    if metadata.len() > LARGEST {
        return Err(format!("it has {} bytes, more than {LARGEST}", metadata.len()));
    }
    let bytes = fs::read(path).map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}
