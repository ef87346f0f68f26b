//! A program that shows how to begin: `programs/<number>-<words>.rs`, Rust as its readers would write it.

use proc_macro2::{TokenStream, TokenTree};
use syn::Item;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::source::{Sources, Span, Spanned};

/// A program, with what must be known of it.
#[derive(Clone, Debug)]
pub(crate) struct ProgramSpec {
    /// The number that its file begins with: the order of all programs.
    pub(crate) number: Spanned<u32>,
    /// The rest of the name of its file: `list-vpcs`.
    pub(crate) stem: String,
    /// The first paragraph of its documentation.
    pub(crate) title: String,
    /// The other paragraphs.
    pub(crate) doc: String,
    /// Its whole text.
    pub(crate) text: String,
    /// Where the code begins, behind the documentation.
    pub(crate) code: usize,
    /// Every name that the code says.
    pub(crate) names: Vec<String>,
}

/// What a program looks like.
const FORM: &str =
    "A program begins with `//! What it does.` and has a function `main`; its file is called like `01-list-vpcs.rs`.";

impl ProgramSpec {
    /// Reads the file at an index; what is wrong with it becomes findings.
    pub(crate) fn read(sources: &Sources, file: usize, diagnostics: &mut Diagnostics) -> Option<Self> {
        let source = sources.get(file);
        let wrong = |message: &str, help: &str| {
            Diagnostic::about(Finding::Program, &source.path, message).reason(FORM).help(help)
        };
        let name = source.path.rsplit('/').next().unwrap_or_default();
        let Some((number, stem)) = parts(name) else {
            diagnostics.push(wrong("no program has such a name", "two digits, then small words, with hyphens between"));
            return None;
        };
        let text = &source.text;
        let lines = || text.lines().take_while(|line| line.starts_with("//!"));
        let code = lines().map(|line| line.len() + 1).sum::<usize>().min(text.len());
        let said: Vec<&str> = lines().map(|line| line.trim_start_matches("//!").trim()).collect();
        let mut paragraphs =
            said.split(|line| line.is_empty()).filter(|lines| !lines.is_empty()).map(|lines| lines.join(" "));
        let Some(title) = paragraphs.next() else {
            diagnostics.push(wrong("this program does not say what it does", "begin it with `//! What it does.`"));
            return None;
        };
        let parsed = match syn::parse_file(text) {
            Ok(parsed) => parsed,
            Err(error) => {
                // Within the text, whatever the parser says of its end.
                let bytes = error.span().byte_range();
                let span = Span::new(file, bytes.start.min(text.len())..bytes.end.min(text.len()));
                let found = Diagnostic::new(Finding::Program, span, format!("this is not Rust: {error}"));
                diagnostics.push(found.reason(FORM).help("correct it"));
                return None;
            }
        };
        if !parsed.items.iter().any(|item| matches!(item, Item::Fn(function) if function.sig.ident == "main")) {
            diagnostics.push(wrong("this program has no `main`", "write `fn main()`, or a main of tokio"));
            return None;
        }
        let mut names = Vec::new();
        // What was parsed as a whole parses in pieces.
        if let Ok(tokens) = text.parse::<TokenStream>() {
            collect(tokens, &mut names);
        }
        names.sort();
        names.dedup();
        let doc = paragraphs.collect::<Vec<_>>().join("\n\n");
        let number = Spanned { value: number, span: Span::new(file, 0..text.find('\n').unwrap_or(text.len())) };
        Some(Self { number, stem: stem.to_owned(), title, doc, text: text.clone(), code, names })
    }
}

/// The number and the words of the name of a file.
fn parts(name: &str) -> Option<(u32, &str)> {
    let (number, words) = name.strip_suffix(".rs")?.split_once('-')?;
    let good = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase());
    let digits = number.len() == 2 && number.chars().all(|c| c.is_ascii_digit());
    (digits && words.split('-').all(good)).then(|| number.parse().ok().map(|number| (number, words)))?
}

fn collect(tokens: TokenStream, names: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => names.push(ident.to_string()),
            TokenTree::Group(group) => collect(group.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
