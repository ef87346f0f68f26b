//! Rust text from tokens: items one by one, so that blank lines stay between them, and documentation that rustdoc accepts.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::EmitError;

/// The first line of every generated file.
const HEADER: &str = "// Written by `cargo xtask gen` from the specs. Do not edit.\n";

/// A Rust file: inner documentation, then the items with blank lines between them.
pub(super) fn file(output: &'static str, path: &str, doc: &str, items: &[TokenStream]) -> Result<String, EmitError> {
    let defect = |reason: String| EmitError { output, file: path.to_owned(), reason };
    let mut text = HEADER.to_owned();
    if !doc.is_empty() {
        text.push('\n');
        for line in rustdoc(doc).lines() {
            text.push_str(format!("//! {line}").trim_end());
            text.push('\n');
        }
    }
    let mut previous_short = false;
    for tokens in items {
        let parsed: syn::File = syn::parse2(tokens.clone()).map_err(|error| defect(format!("{error} in `{tokens}`")))?;
        for item in parsed.items {
            // Imports and module declarations stand together; everything else gets a blank line.
            let short = matches!(item, syn::Item::Use(_) | syn::Item::Mod(_) | syn::Item::Macro(_));
            if !(short && previous_short) {
                text.push('\n');
            }
            previous_short = short && !matches!(item, syn::Item::Macro(_));
            text.push_str(&prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] }));
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

/// Documentation attributes, one a line.
pub(super) fn docs(text: &str) -> TokenStream {
    let escaped = rustdoc(text);
    let lines = escaped.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Text that rustdoc takes as it is meant: outside code spans, no brackets that look like links, no tags, no bare addresses.
fn rustdoc(text: &str) -> String {
    text.lines()
        .map(|line| {
            let parts = line.split('`').enumerate().map(|(index, part)| if index % 2 == 1 { part.to_owned() } else { escape(part) });
            parts.collect::<Vec<_>>().join("`")
        })
        .collect::<Vec<_>>()
        .join("\n")
}

fn escape(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let bare = word.trim_matches(|c: char| matches!(c, '(' | ')' | ',' | '.' | ';' | ':' | '<' | '>'));
        if bare.starts_with("http://") || bare.starts_with("https://") {
            return word.replace(bare, &format!("`{bare}`"));
        }
        let mut out = String::with_capacity(word.len());
        for c in word.chars() {
            if matches!(c, '[' | ']' | '<' | '>' | '*' | '_') {
                out.push('\\');
            }
            out.push(c);
        }
        out
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::rustdoc;

    #[test]
    fn text_is_escaped_outside_of_code_spans() {
        assert_eq!(rustdoc("a [b] <c> `Vec<[u8]>`"), r"a \[b\] \<c\> `Vec<[u8]>`");
        assert_eq!(rustdoc("not http:// nor (https://a.b/c)."), "not `http://` nor (`https://a.b/c`).");
        assert_eq!(rustdoc("snake_case and 2 * 3"), r"snake\_case and 2 \* 3");
    }
}
