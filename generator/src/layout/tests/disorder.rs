//! Writes a document in a form that nobody would choose: lists and mappings as blocks or in brackets, quotes of each
//! kind, any indentation, the keys of structs in any order.

use std::fmt::Write;

use crate::layout::comments::Comment;
use crate::layout::document::{Document, Entry, Value};
use crate::layout::form::Form;
use crate::layout::scalar::Scalar;
use crate::layout::write::keys;

/// A source of choices.
pub(super) struct Disorder {
    state: u64,
    comments: u64,
}

impl Disorder {
    pub(super) fn new(seed: u64) -> Self {
        Self { state: seed, comments: 0 }
    }

    /// A number below `count`.
    fn below(&mut self, count: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (mixed ^ (mixed >> 29)) % count
    }

    fn once_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }

    fn new_comment(&mut self) -> Comment {
        self.comments += 1;
        Comment { text: format!("# {} # 'comment\": [{{", self.comments), apart: false }
    }

    /// Adds comments: of a hundred places about `percent` have one.
    pub(super) fn comment(&mut self, document: &mut Document, percent: u64) {
        self.comment_value(&mut document.root, percent, false);
    }

    fn comment_value(&mut self, value: &mut Value, percent: u64, of_element: bool) {
        let (entries, after) = match value {
            Value::Scalar(_) => return,
            Value::List(entries, after) | Value::Mapping(entries, after) => (entries, after),
        };
        for (index, entry) in entries.iter_mut().enumerate() {
            // Above the first entry of an element is above the element.
            while !(of_element && index == 0) && self.below(100) < percent {
                let comment = self.new_comment();
                entry.before.push(comment);
            }
            if entry.beside.is_none() && self.below(100) < percent {
                entry.beside = Some(self.new_comment());
            }
            let is_element = entry.key.is_none();
            self.comment_value(&mut entry.value, percent, is_element);
        }
        if !entries.is_empty() && self.below(100) < percent {
            let comment = self.new_comment();
            after.push(comment);
        }
    }

    /// The document in some form.
    pub(super) fn write(&mut self, document: &Document, form: Form<'_>) -> String {
        let mut out = String::new();
        for comment in &document.head {
            let gap = if comment.apart { "\n" } else { "" };
            let _ = writeln!(out, "{gap}{}", comment.text);
        }
        if !document.head.is_empty() {
            out.push('\n');
        }
        match &document.root {
            Value::Scalar(_) => {}
            root if entries(root).is_empty() => {
                let _ = writeln!(out, "{}", self.flow_value(root, form, 0));
            }
            root => self.block(&mut out, root, form, 0),
        }
        if self.once_in(4) { out.replace('\n', "\r\n") } else { out }
    }

    /// The entries in some order, where their order says nothing.
    fn order<'e>(&mut self, value: &'e Value, form: Form<'_>) -> Vec<&'e Entry> {
        let mut all: Vec<&Entry> = entries(value).iter().collect();
        if let Value::Mapping(entries, _) = value
            && form.mapping(&keys(entries)).is_ordered()
        {
            for last in (1..all.len()).rev() {
                let other = usize::try_from(self.below(last as u64 + 1)).unwrap_or(0);
                all.swap(last, other);
            }
        }
        all
    }

    fn block(&mut self, out: &mut String, value: &Value, form: Form<'_>, indent: usize) {
        let pad = " ".repeat(indent);
        for entry in self.order(value, form) {
            let inner = inner(value, entry, form);
            self.comments(out, &entry.before, &pad);
            let key = entry.key.as_ref().map(|key| self.scalar(key));
            let head = key.map_or_else(|| format!("{pad}-"), |key| format!("{pad}{key}:"));
            let beside = entry.beside.as_ref().map(|comment| format!("  {}", comment.text)).unwrap_or_default();
            let deeper = indent + 1 + usize::try_from(self.below(4)).unwrap_or(0);
            let many = !entries(&entry.value).is_empty();
            let commented = entries(&entry.value).iter().any(|inner| !inner.before.is_empty());
            match &entry.value {
                Value::Scalar(scalar) if scalar.block().is_some() && self.once_in(2) => {
                    let Some((sign, lines)) = scalar.block() else { continue };
                    let _ = writeln!(out, "{head} {sign}{beside}");
                    let inner = " ".repeat(deeper);
                    for line in lines {
                        let _ = writeln!(out, "{inner}{line}");
                    }
                }
                inner_value if many && entry.key.is_some() && self.once_in(2) => {
                    let _ = writeln!(out, "{head}{beside}");
                    // A list may be indented like its key, but for the comments at its end.
                    let bare = matches!(inner_value, Value::List(_, after) if after.is_empty());
                    let deeper = if bare && self.once_in(4) { indent } else { deeper };
                    self.block(out, inner_value, inner, deeper);
                }
                inner_value if many && entry.key.is_none() && beside.is_empty() && !commented && self.once_in(2) => {
                    let mut block = String::new();
                    self.block(&mut block, inner_value, inner, indent + 2);
                    let _ = write!(out, "{head} {}", &block[indent + 2..]);
                }
                inner_value => {
                    let flow = self.flow_value(inner_value, inner, indent + 1);
                    let _ = writeln!(out, "{head} {flow}{beside}");
                }
            }
        }
        let (Value::List(_, after) | Value::Mapping(_, after)) = value else { return };
        self.comments(out, after, &pad);
    }

    fn comments(&mut self, out: &mut String, comments: &[Comment], pad: &str) {
        for (index, comment) in comments.iter().enumerate() {
            if (comment.apart && index > 0) || (index == 0 && self.once_in(3)) {
                out.push('\n');
            }
            let _ = writeln!(out, "{pad}{}", comment.text);
        }
    }

    /// A value in brackets, on as many lines as its comments need.
    fn flow_value(&mut self, value: &Value, form: Form<'_>, indent: usize) -> String {
        let (open, close) = match value {
            Value::Scalar(scalar) => return self.scalar(scalar),
            Value::List(..) => ('[', ']'),
            Value::Mapping(..) => ('{', '}'),
        };
        let pad = " ".repeat(indent);
        let mut out = String::from(open);
        let all = self.order(value, form);
        let (Value::List(_, after) | Value::Mapping(_, after)) = value else { return out };
        for (index, entry) in all.iter().enumerate() {
            if !entry.before.is_empty() {
                out.push('\n');
                self.comments(&mut out, &entry.before, &pad);
            }
            let space = if self.once_in(2) { " ".to_owned() } else { format!("\n{pad}") };
            out.push_str(&space);
            let inner = inner(value, entry, form);
            let value = self.flow_value(&entry.value, inner, indent + 1);
            let key = entry.key.as_ref().map(|key| self.scalar(key));
            out.push_str(&key.map_or(value.clone(), |key| format!("{key}: {value}")));
            let last = index + 1 == all.len();
            if !last || self.once_in(4) {
                out.push_str(if self.once_in(3) { " ," } else { "," });
            }
            if let Some(comment) = &entry.beside {
                let _ = write!(out, " {}\n{pad}", comment.text);
            }
        }
        if !after.is_empty() {
            out.push('\n');
            self.comments(&mut out, after, &pad);
            out.push_str(&pad);
        }
        let _ = write!(out, " {close}");
        out
    }

    fn scalar(&mut self, scalar: &Scalar) -> String {
        let Scalar::Text(text) = scalar else { return scalar.line() };
        let odd = text.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}'));
        match self.below(3) {
            0 => scalar.line(),
            1 if !odd => format!("'{}'", text.replace('\'', "''")),
            _ => serde_json::Value::from(text.as_str()).to_string(),
        }
    }
}

fn entries(value: &Value) -> &[Entry] {
    match value {
        Value::Scalar(_) => &[],
        Value::List(entries, _) | Value::Mapping(entries, _) => entries,
    }
}

fn inner<'f>(value: &Value, entry: &Entry, form: Form<'f>) -> Form<'f> {
    match value {
        Value::Mapping(entries, _) => form.mapping(&keys(entries)).value(entry.key.as_ref().map_or("", Scalar::text)),
        _ => form.list().0,
    }
}
