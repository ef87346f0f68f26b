//! What is written: a tree with remarks, as YAML that the layout makes into its own.

use std::fmt::Write;

use serde_json::Value;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tree {
    /// Text, a number or a boolean; lists and objects of examples, too.
    Value(Value),
    /// What is written as it is, such as `1..50`.
    Word(String),
    List(Vec<(Vec<String>, Tree)>),
    Mapping(Vec<Entry>),
}

/// An entry of a mapping, with remarks above it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) remarks: Vec<String>,
    pub(super) key: String,
    pub(super) value: Tree,
}

impl Entry {
    pub(super) fn new(key: &str, value: impl Into<Tree>) -> Self {
        Self { remarks: Vec::new(), key: key.to_owned(), value: value.into() }
    }

    pub(super) fn with(mut self, remarks: &[String]) -> Self {
        self.remarks.extend_from_slice(remarks);
        self
    }
}

impl From<&str> for Tree {
    fn from(text: &str) -> Self {
        Self::Value(Value::from(text))
    }
}

impl From<bool> for Tree {
    fn from(flag: bool) -> Self {
        Self::Value(Value::Bool(flag))
    }
}

impl From<Value> for Tree {
    fn from(value: Value) -> Self {
        Self::Value(value)
    }
}

impl From<Vec<Entry>> for Tree {
    fn from(entries: Vec<Entry>) -> Self {
        Self::Mapping(entries)
    }
}

impl Tree {
    /// A list without remarks.
    pub(super) fn list(values: impl IntoIterator<Item = Self>) -> Self {
        Self::List(values.into_iter().map(|value| (Vec::new(), value)).collect())
    }

    /// The mapping at a path of keys, made where it is not there; `None` where something else is.
    pub(super) fn at(&mut self, path: &[&str]) -> Option<&mut Vec<Entry>> {
        let Self::Mapping(entries) = self else { return None };
        let Some((first, rest)) = path.split_first() else { return Some(entries) };
        let index = entries.iter().position(|entry| entry.key == *first).unwrap_or_else(|| {
            entries.push(Entry::new(first, Vec::new()));
            entries.len() - 1
        });
        entries[index].value.at(rest)
    }

    /// The tree as YAML, one thing on each line.
    pub(super) fn yaml(&self) -> String {
        let mut out = String::new();
        self.write(0, &mut out);
        out
    }

    fn write(&self, indent: usize, out: &mut String) {
        match self {
            Self::Mapping(entries) if !entries.is_empty() => {
                for entry in entries {
                    remarks(&entry.remarks, indent, out);
                    // JSON text is text of YAML in quotes.
                    let _ = write!(out, "{:indent$}{}:", "", Value::from(entry.key.as_str()));
                    entry.value.behind(indent, out);
                }
            }
            Self::List(items) if !items.is_empty() => {
                for (above, item) in items {
                    remarks(above, indent, out);
                    let _ = write!(out, "{:indent$}-", "");
                    item.behind(indent, out);
                }
            }
            _ => {}
        }
    }

    /// A value behind its key or dash.
    fn behind(&self, indent: usize, out: &mut String) {
        match self {
            Self::Value(value) => {
                let _ = writeln!(out, " {value}");
            }
            Self::Word(word) => {
                let _ = writeln!(out, " {word}");
            }
            Self::List(items) if items.is_empty() => out.push_str(" []\n"),
            Self::Mapping(entries) if entries.is_empty() => out.push_str(" {}\n"),
            _ => {
                out.push('\n');
                self.write(indent + 2, out);
            }
        }
    }
}

/// Each remark is a line, whatever it quotes.
fn remarks(remarks: &[String], indent: usize, out: &mut String) {
    for remark in remarks {
        let line: String = remark.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let _ = writeln!(out, "{:indent$}# {}", "", line.trim());
    }
}
