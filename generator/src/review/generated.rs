//! What a change does to the generated client: the lines that differ, without their documentation.

use std::cell::RefCell;
use std::collections::HashMap;

use similar::{ChangeTag, TextDiff};

use crate::emit::client_file;
use crate::model::Model;

/// So many lines are shown of a change.
const MOST: usize = 8;

/// The generated client of two revisions, as far as it is asked for.
pub(super) struct Generated<'a> {
    old: &'a Model,
    new: &'a Model,
    /// The lines that differ, by file.
    files: RefCell<HashMap<String, Vec<String>>>,
}

impl<'a> Generated<'a> {
    pub(super) fn new(old: &'a Model, new: &'a Model) -> Self {
        Self { old, new, files: RefCell::default() }
    }

    /// What differs in the file that a path belongs to, of the lines that say one of the names.
    pub(super) fn lines(&self, path: &str, names: &[&str]) -> Vec<String> {
        let Some(file) = file_of(path) else { return Vec::new() };
        let mut files = self.files.borrow_mut();
        let lines = files.entry(file.to_string()).or_insert_with(|| self.differing(&file));
        let named = lines.iter().filter(|line| names.iter().any(|name| !name.is_empty() && says(line, name)));
        named.take(MOST).cloned().collect()
    }

    fn differing(&self, file: &File<'_>) -> Vec<String> {
        let text = |model: &Model| client_file(model, file.service, file.what).unwrap_or_default();
        let (old, new) = (text(self.old), text(self.new));
        let difference = TextDiff::from_lines(&old, &new);
        let lines = difference.iter_all_changes().filter_map(|change| {
            let mark = match change.tag() {
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
                ChangeTag::Equal => return None,
            };
            let line = change.value().trim_end();
            let is_code = !line.trim_start().starts_with("//") && !line.trim().is_empty();
            is_code.then(|| format!("{mark} {}", line.trim_start()))
        });
        lines.collect()
    }
}

/// A file of the client.
struct File<'p> {
    service: &'p str,
    /// The action; none for the shared types.
    what: Option<&'p str>,
}

impl std::fmt::Display for File<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.service, self.what.unwrap_or("types"))
    }
}

/// The file that tells of a path; of what no single file tells, there is none.
fn file_of(path: &str) -> Option<File<'_>> {
    let mut parts = path.split('/');
    let (service, second) = (parts.next()?, parts.next()?);
    match second {
        "types" => Some(File { service, what: None }),
        "codes" | "documents" | "endpoints" | "groups" | "resources" | "waiters" | "errors" => None,
        action => Some(File { service, what: Some(action) }),
    }
}

fn says(line: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(name)
        .any(|(at, _)| !line[..at].ends_with(is_word) && !line[at + name.len()..].starts_with(is_word))
}
