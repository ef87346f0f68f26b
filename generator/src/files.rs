//! The files of one output in memory.

use std::collections::BTreeMap;

/// Files by path; the path is relative and uses `/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, String>);

impl Files {
    /// Adds a file. Its lines end with LF, wherever the text comes from: a template is as its checkout has it. The text
    /// ends with exactly one.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) {
        let mut text = text.into();
        text.truncate(text.trim_end().len());
        if text.contains('\r') {
            text = text.replace("\r\n", "\n");
        }
        text.push('\n');
        self.0.insert(path.into(), text);
    }

    /// Adds several files.
    pub fn extend(&mut self, files: impl IntoIterator<Item = (String, String)>) {
        files.into_iter().for_each(|(path, text)| self.add(path, text));
    }

    /// The files, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// The number of files.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
