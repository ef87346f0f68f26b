//! Paths in the tokens of a macro, which are not parsed: names joined by `::`.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use crate::names::text;

/// A path in tokens.
pub(crate) struct Chain {
    pub(crate) path: Vec<String>,
    /// Whether it names a macro that is called.
    pub(crate) called: bool,
    pub(crate) line: usize,
}

/// Macros whose tokens are code of another crate.
const QUOTING: [&str; 4] = ["quote", "quote_spanned", "parse_quote", "parse_quote_spanned"];

/// Whether the tokens of a macro are code for somewhere else.
pub(crate) fn quotes(path: &[String]) -> bool {
    path.last().is_some_and(|name| QUOTING.contains(&name.as_str()))
}

/// Every path in `tokens`, also inside brackets.
pub(crate) fn chains(tokens: TokenStream) -> Vec<Chain> {
    let mut found = Vec::new();
    scan(tokens, &mut found);
    found
}

fn scan(tokens: TokenStream, found: &mut Vec<Chain>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(tree) = trees.get(at) {
        match tree {
            TokenTree::Group(group) => scan(group.stream(), found),
            TokenTree::Ident(first) if begins(&trees, at) => {
                let line = first.span().start().line;
                let mut path = vec![text(first)];
                while let Some(name) = step(&trees, at) {
                    path.push(name);
                    at += 3;
                }
                let called = punct(&trees, at + 1, '!') && matches!(trees.get(at + 2), Some(TokenTree::Group(_)));
                if called && quotes(&path) {
                    at += 2;
                }
                found.push(Chain { path, called, line });
            }
            _ => {}
        }
        at += 1;
    }
}

/// Whether the identifier at `at` begins a path: it is no field, lifetime, metavariable or later part of a path.
fn begins(trees: &[TokenTree], at: usize) -> bool {
    let before = |back: usize, letter: char| at >= back && punct(trees, at - back, letter);
    let field = before(1, '.') && !before(2, '.');
    let metavariable = before(1, '$') && !matches!(&trees[at], TokenTree::Ident(ident) if ident == "crate");
    !(field || metavariable || before(1, '\'') || joined(trees, at.wrapping_sub(2)))
}

/// The name behind `::` that follows the identifier at `at`.
fn step(trees: &[TokenTree], at: usize) -> Option<String> {
    if !joined(trees, at + 1) {
        return None;
    }
    match trees.get(at + 3)? {
        TokenTree::Ident(ident) => Some(text(ident)),
        _ => None,
    }
}

/// Whether `::` stands at `at`.
fn joined(trees: &[TokenTree], at: usize) -> bool {
    let Some(TokenTree::Punct(first)) = trees.get(at) else { return false };
    first.as_char() == ':' && first.spacing() == Spacing::Joint && punct(trees, at + 1, ':')
}

fn punct(trees: &[TokenTree], at: usize, letter: char) -> bool {
    matches!(trees.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == letter)
}

/// The paths that string literals of an attribute hold, as in `#[serde(with = "crate::text")]`.
pub(crate) fn paths_in_literals(tokens: TokenStream) -> Vec<Chain> {
    let mut found = Vec::new();
    for tree in tokens {
        match tree {
            TokenTree::Group(group) if group.delimiter() != Delimiter::None => {
                found.extend(paths_in_literals(group.stream()));
            }
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let text = text.trim_matches('"');
                if ["crate::", "super::", "self::"].iter().any(|start| text.starts_with(start)) {
                    let path = text.split("::").map(str::to_owned).collect();
                    found.push(Chain { path, called: false, line: literal.span().start().line });
                }
            }
            _ => {}
        }
    }
    found
}
