//! Rust text from tokens: items one by one, so that blank lines stay between them, and documentation that rustdoc
//! accepts.

mod tokens;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::EmitError;
use crate::files::Files;
use crate::kept::{Kept, Key};
use crate::model::{Deprecated, Group, Service};

/// What cargo writes beside a crate that is built on its own.
pub(super) const CARGO_FILES: &[&str] = &["target", "Cargo.lock"];

/// The first line of every generated file.
pub(super) const HEADER: &str = "// Written by `cargo xtask gen` from the specs. Do not edit.\n";

/// The Rust files of an output.
pub(super) struct RustFiles<'a> {
    pub(super) output: &'static str,
    pub(super) kept: &'a Kept,
}

impl RustFiles<'_> {
    /// Adds a file, as [`text`](Self::text) makes it.
    pub(super) fn add(&self, files: &mut Files, path: &str, doc: &str, items: &[TokenStream]) -> Result<(), EmitError> {
        files.add(path, self.text(path, doc, items)?);
        Ok(())
    }

    /// A file: inner documentation, then the items with blank lines between them.
    pub(super) fn text(&self, path: &str, doc: &str, items: &[TokenStream]) -> Result<String, EmitError> {
        self.raw_text(path, &rustdoc(doc), items)
    }

    /// As [`text`](Self::text), for documentation that is escaped already.
    pub(super) fn raw_text(&self, path: &str, doc: &str, items: &[TokenStream]) -> Result<String, EmitError> {
        let key = || {
            let mut made_of = Vec::new();
            tokens::word(&doc, &mut made_of);
            items.iter().for_each(|item| tokens::add(item, &mut made_of));
            Key::of(&made_of)
        };
        let text = self.kept.text(key, || text(doc, items));
        text.map_err(|reason| EmitError { output: self.output, file: path.to_owned(), reason })
    }
}

/// The text of a file; or what is wrong with an item.
fn text(doc: &str, items: &[TokenStream]) -> Result<String, String> {
    let mut text = HEADER.to_owned();
    if !doc.is_empty() {
        text.push('\n');
        for line in doc.lines() {
            text.push_str(format!("//! {line}").trim_end());
            text.push('\n');
        }
    }
    let mut previous_short = false;
    for tokens in items {
        let parsed: syn::File = syn::parse2(tokens.clone()).map_err(|error| format!("{error} in `{tokens}`"))?;
        for item in parsed.items {
            // Imports and module declarations stand together; everything else gets a blank line.
            let short = match &item {
                syn::Item::Use(_) | syn::Item::Macro(_) => true,
                syn::Item::Mod(module) => !module.attrs.iter().any(|attribute| attribute.path().is_ident("doc")),
                _ => false,
            };
            if !(short && previous_short) {
                text.push('\n');
            }
            previous_short = short && !matches!(item, syn::Item::Macro(_));
            text.push_str(&prettyplease::unparse(&syn::File {
                shebang: None,
                frontmatter: None,
                attrs: Vec::new(),
                items: vec![item],
            }));
        }
    }
    Ok(text)
}

/// An identifier of the model, `r#` included.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => format_ident!("r#{raw}"),
        None => format_ident!("{name}"),
    }
}

/// The module of a group inside that of its service, both of which may have the same name, as `vpc` does.
pub(super) fn group_module(service: &Service, group: &Group) -> TokenStream {
    let (allow, name) = (inception(&service.id, &group.module), ident(&group.module));
    quote!(#allow mod #name;)
}

/// What stands before a module that has the name of the one around it.
pub(super) fn inception(outer: &str, inner: &str) -> Option<TokenStream> {
    (outer == inner).then(|| quote!(#[allow(clippy::module_inception, reason = "both names come from the specs")]))
}

/// Documentation attributes, one a line.
pub(super) fn docs(text: &str) -> TokenStream {
    raw_docs(&rustdoc(text))
}

/// Documentation attributes for text that is escaped already.
pub(super) fn raw_docs(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Text that rustdoc takes as it is meant: outside code, no brackets that look like links, no tags, no bare addresses;
/// and no code that rustdoc would compile.
pub(super) fn rustdoc(text: &str) -> String {
    let text = text.replace(is_hidden, " ");
    let mut fenced = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            lines.push(if fenced { "```" } else { "```text" }.to_owned());
            fenced = !fenced;
        } else if fenced {
            lines.push(line.to_owned());
        } else {
            // Four spaces would be code.
            let inner = line.trim_start();
            let indent = (line.len() - inner.len()).min(3);
            lines.push(" ".repeat(indent) + &escape_line(inner, MARKS));
        }
    }
    if fenced {
        lines.push("```".to_owned());
    }
    lines.join("\n")
}

/// What means something in Markdown.
const MARKS: &[char] = &['[', ']', '<', '>', '*', '_', '\\'];

/// The attribute of something deprecated, with the `name` of what replaces it. The compiler shows the note as it is and
/// rustdoc as Markdown: only what would be a link or a tag is escaped.
pub(super) fn deprecated<R>(deprecated: Option<&Deprecated<R>>, name: impl FnOnce(&R) -> String) -> TokenStream {
    let Some(Deprecated { note, replaced_by }) = deprecated else { return TokenStream::new() };
    let mut note = escape_line(&note.replace(['\r', '\n'], " "), &['[', ']', '<', '>']);
    if let Some(other) = replaced_by {
        note.push_str(&format!(" Use `{}`.", name(other)));
    }
    quote!(#[deprecated(note = #note)])
}

/// Characters that rustc does not take in a comment: controls, and those that turn the direction of the text around.
fn is_hidden(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Escapes what stands outside of code spans. A span ends with as many backticks as it starts with; backticks that
/// start none are escaped.
fn escape_line(line: &str, marks: &[char]) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find('`') {
        out.push_str(&escape(&rest[..at], marks));
        let ticks = rest[at..].bytes().take_while(|byte| *byte == b'`').count();
        let after = &rest[at + ticks..];
        match closing(after, ticks) {
            Some(end) => {
                out.push_str(&rest[at..at + ticks + end + ticks]);
                rest = &after[end + ticks..];
            }
            None => {
                out.push_str(&"\\`".repeat(ticks));
                rest = after;
            }
        }
    }
    out.push_str(&escape(rest, marks));
    out
}

/// Where a run of exactly this many backticks starts.
fn closing(text: &str, ticks: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let run = text[start..].bytes().take_while(|byte| *byte == b'`').count();
        if run == ticks {
            return Some(start);
        }
        at = start + run;
    }
    None
}

fn escape(text: &str, marks: &[char]) -> String {
    if !text.contains("http") && !text.contains('*') {
        return marked(text, marks);
    }
    let words = text.split(' ').map(|word| {
        if let Some(at) = word.find("http://").or_else(|| word.find("https://")) {
            let bare = word[at..].trim_end_matches(['(', ')', ',', '.', ';', ':', '<', '>', '"', '\'']);
            let (before, after) = (&word[..at], &word[at + bare.len()..]);
            return format!("{}`{bare}`{}", marked(before, marks), marked(after, marks));
        }
        // A star or a hyphen by itself is a point of a list, or means nothing.
        if word == "*" { word.to_owned() } else { marked(word, marks) }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Text without meaning in Markdown.
fn marked(text: &str, marks: &[char]) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in text.split_inclusive(marks) {
        let (plain, mark) = piece.split_at(piece.trim_end_matches(marks).len());
        out.push_str(plain);
        if !mark.is_empty() {
            out.push('\\');
        }
        out.push_str(mark);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::rustdoc;

    #[test]
    fn text_is_escaped_outside_of_code_spans() {
        for (text, escaped) in [
            ("a [b] <c> `Vec<[u8]>`", r"a \[b\] \<c\> `Vec<[u8]>`"),
            ("not http:// nor (https://a.b/c).", "not `http://` nor (`https://a.b/c`)."),
            ("see:http://a.b/<c>", "see:`http://a.b/<c`\\>"),
            ("snake_case and 2 * 3", r"snake\_case and 2 * 3"),
            ("* a point\n* another", "* a point\n* another"),
            (r"C:\*", r"C:\\\*"),
            ("a lone ` and [x]", r"a lone \` and \[x\]"),
            ("``a ` [b]`` [c]", r"``a ` [b]`` \[c\]"),
        ] {
            assert_eq!(rustdoc(text), escaped, "{text}");
        }
    }

    #[test]
    fn code_is_text_that_nobody_compiles() {
        assert_eq!(rustdoc("```\na [b]\n```\n[c]"), "```text\na [b]\n```\n\\[c\\]");
        assert_eq!(rustdoc("```json\n{}"), "```text\n{}\n```");
        assert_eq!(rustdoc("a\n\n        let b;"), "a\n\n   let b;");
        assert_eq!(rustdoc("a\rb\u{202e}c\u{7}d"), "a b c d");
    }
}
