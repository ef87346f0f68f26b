//! The lines of a document: short things on one line, others as a block with one thing on each line.

use super::comments::Comment;
use super::document::{Document, Entry, Value};
use super::form::Form;
use super::scalar::Scalar;

/// How much deeper a block is than what it belongs to.
const STEP: usize = 2;

/// The text of a document; lines that can be broken have at most `widest` characters.
pub(super) fn written(document: &Document, form: Form<'_>, widest: usize) -> String {
    let mut writer = Writer { out: String::new(), widest };
    writer.comments(0, &document.head);
    // A blank line parts what is about the file from what is about its first key.
    let alone = document.head.len() == 1 && document.head[0].is_schema();
    if !document.head.is_empty() && !alone && has_entries(&document.root) {
        writer.out.push('\n');
    }
    match &document.root {
        Value::Scalar(Scalar::Null) => {}
        root if is_empty(root) => writer.line(0, &line_of(root)),
        root => writer.block(0, root, form, false),
    }
    writer.out
}

struct Writer {
    out: String,
    widest: usize,
}

impl Writer {
    fn line(&mut self, indent: usize, text: &str) {
        self.out.extend(std::iter::repeat_n(' ', indent));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn comments(&mut self, indent: usize, comments: &[Comment]) {
        for (index, comment) in comments.iter().enumerate() {
            if comment.apart && index > 0 {
                self.out.push('\n');
            }
            self.line(indent, &comment.text);
        }
    }

    /// Comments between the entries of a block: at the top level, a blank line stands before them.
    fn section(&mut self, indent: usize, comments: &[Comment]) {
        if indent == 0 && !comments.is_empty() && !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
        self.comments(indent, comments);
    }

    /// The entries of a list or a mapping, each on lines of its own; the first one of an element behind a dash.
    fn block(&mut self, indent: usize, value: &Value, form: Form<'_>, dash: bool) {
        let after = match value {
            Value::Scalar(_) => return,
            Value::List(items, after) => {
                let (form, _) = form.list();
                for (index, item) in items.iter().enumerate() {
                    self.entry(indent, "-", item, form, dash && index == 0);
                }
                after
            }
            Value::Mapping(entries, after) => {
                let form = form.mapping(&keys(entries));
                for (index, entry) in entries.iter().enumerate() {
                    let key = entry.key.as_ref().map(Scalar::line).unwrap_or_default();
                    let inner = form.value(entry.key.as_ref().map_or("", Scalar::text));
                    self.entry(indent, &format!("{key}:"), entry, inner, dash && index == 0);
                }
                after
            }
        };
        self.section(indent, after);
    }

    fn entry(&mut self, indent: usize, lead: &str, entry: &Entry, form: Form<'_>, dash: bool) {
        if let Value::Scalar(scalar) = &entry.value
            && let Some((sign, lines)) = scalar.block()
        {
            self.first(indent, &format!("{lead} {sign}"), entry, dash);
            for line in lines {
                let indent = if line.is_empty() { 0 } else { indent + STEP };
                self.line(indent, line);
            }
            return;
        }
        let room = self.widest.saturating_sub(indent + lead.chars().count() + 1);
        let line = match &entry.value {
            value @ Value::Scalar(_) => Some(line_of(value)),
            value => short(value, form).filter(|line| line.chars().count() <= room),
        };
        if let Some(line) = line {
            self.first(indent, &format!("{lead} {line}"), entry, dash);
        } else if entry.key.is_some() {
            self.first(indent, lead, entry, dash);
            self.block(indent + STEP, &entry.value, form, false);
        } else {
            self.above(indent, entry, entry.beside.as_ref());
            self.behind_dash(indent, &entry.value, form);
        }
    }

    /// A block whose first line stands behind a dash. A comment above that line stands above the dash.
    fn behind_dash(&mut self, indent: usize, value: &Value, form: Form<'_>) {
        let mut at = self.out.len();
        self.block(indent + STEP, value, form, true);
        while self.out[at..].trim_start_matches(' ').starts_with('#') {
            self.out.replace_range(at..at + STEP, "");
            at += self.out[at..].find('\n').map_or(0, |end| end + 1);
        }
        self.out.replace_range(at + indent..=at + indent, "-");
    }

    /// The first line of an entry, with the comments above it and the one behind it. Where that would make the line too
    /// long, it stands above, unless there is a dash before the line, above which it would be about the element.
    fn first(&mut self, indent: usize, line: &str, entry: &Entry, dash: bool) {
        let width = |comment: &Comment| indent + line.chars().count() + 1 + comment.text.chars().count();
        let beside = entry.beside.as_ref();
        match beside.filter(|comment| dash || width(comment) <= self.widest) {
            Some(comment) => {
                self.above(indent, entry, None);
                self.line(indent, &format!("{line} {}", comment.text));
            }
            None => {
                self.above(indent, entry, beside);
                self.line(indent, line);
            }
        }
    }

    fn above(&mut self, indent: usize, entry: &Entry, beside: Option<&Comment>) {
        let beside = beside.map(|comment| Comment { text: comment.text.clone(), apart: false });
        let all: Vec<Comment> = entry.before.iter().cloned().chain(beside).collect();
        self.section(indent, &all);
    }
}

pub(super) fn keys(entries: &[Entry]) -> Vec<&str> {
    entries.iter().filter_map(|entry| entry.key.as_ref()).map(Scalar::text).collect()
}

fn is_empty(value: &Value) -> bool {
    matches!(value, Value::List(entries, _) | Value::Mapping(entries, _) if entries.is_empty())
}

fn has_entries(value: &Value) -> bool {
    matches!(value, Value::List(entries, _) | Value::Mapping(entries, _) if !entries.is_empty())
}

/// A value on one line, where nothing is against it but perhaps its length.
fn short(value: &Value, form: Form<'_>) -> Option<String> {
    is_short(value, form).then(|| line_of(value))
}

/// Whether a value may be on one line: no comment stands inside of it, no text with several lines, no list of several
/// mappings, and nothing that is a block in any case.
fn is_short(value: &Value, form: Form<'_>) -> bool {
    let bare = |entry: &Entry| entry.before.is_empty() && entry.beside.is_none();
    match value {
        Value::Scalar(scalar) => scalar.block().is_none(),
        Value::List(items, after) => {
            let (inner, tall) = form.list();
            let mappings = items.iter().filter(|item| matches!(item.value, Value::Mapping(..))).count();
            items.is_empty()
                || (!tall
                    && mappings < 2
                    && after.is_empty()
                    && items.iter().all(|item| bare(item) && is_short(&item.value, inner)))
        }
        Value::Mapping(entries, after) => {
            let form = form.mapping(&keys(entries));
            let inner = |entry: &Entry| form.value(entry.key.as_ref().map_or("", Scalar::text));
            entries.is_empty()
                || (!form.tall
                    && after.is_empty()
                    && entries.iter().all(|entry| bare(entry) && is_short(&entry.value, inner(entry))))
        }
    }
}

/// A value on one line.
fn line_of(value: &Value) -> String {
    let joined = |entries: &[Entry]| entries.iter().map(entry_of).collect::<Vec<_>>().join(", ");
    match value {
        Value::Scalar(scalar) => scalar.line(),
        Value::List(items, _) => format!("[{}]", joined(items)),
        Value::Mapping(entries, _) if entries.is_empty() => "{}".to_owned(),
        Value::Mapping(entries, _) => format!("{{ {} }}", joined(entries)),
    }
}

fn entry_of(entry: &Entry) -> String {
    let value = line_of(&entry.value);
    match &entry.key {
        Some(key) => format!("{}: {value}", key.line()),
        None => value,
    }
}
