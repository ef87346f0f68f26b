//! Tokens as bytes: others wherever the tokens are others, so that the bytes stand for the text that is made of them.

use std::io::Write as _;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Adds tokens, with an end behind them.
pub(super) fn add(tokens: &TokenStream, out: &mut Vec<u8>) {
    for token in tokens.clone() {
        match token {
            TokenTree::Group(group) => {
                out.push(match group.delimiter() {
                    Delimiter::Parenthesis => b'(',
                    Delimiter::Brace => b'{',
                    Delimiter::Bracket => b'[',
                    Delimiter::None => b'n',
                });
                add(&group.stream(), out);
            }
            TokenTree::Punct(punct) => {
                out.push(if punct.spacing() == Spacing::Joint { b'j' } else { b'p' });
                word(&punct.as_char(), out);
            }
            TokenTree::Ident(ident) => {
                out.push(b'i');
                word(&ident, out);
            }
            TokenTree::Literal(literal) => {
                out.push(b'l');
                word(&literal, out);
            }
        }
    }
    out.push(b'.');
}

/// Adds a text behind its length.
pub(super) fn word(text: &dyn std::fmt::Display, out: &mut Vec<u8>) {
    let start = out.len();
    out.extend_from_slice(&[0; 8]);
    // Memory takes whatever is written.
    _ = write!(out, "{text}");
    let length = (out.len() - start - 8) as u64;
    out[start..start + 8].copy_from_slice(&length.to_le_bytes());
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn other_tokens_are_other_bytes() {
        let texts = [
            "", "a", "b", "a b", "(a) b", "(a b)", "[a b]", "{a b}", "((a) b)", "+ =", "+=", "\"a\"", "'a'", "r#a",
            "1", "1u8", "a::b",
        ];
        let bytes = texts.map(|text| {
            let mut out = Vec::new();
            add(&text.parse().expect("these are tokens"), &mut out);
            out
        });
        assert_eq!(bytes.iter().collect::<BTreeSet<_>>().len(), texts.len());
    }

    #[test]
    fn nothing_around_tokens_is_something() {
        let inner: TokenStream = "a + b".parse().expect("these are tokens");
        let around = TokenStream::from(TokenTree::from(proc_macro2::Group::new(Delimiter::None, inner.clone())));
        let bytes = [inner, around].map(|tokens| {
            let mut out = Vec::new();
            add(&tokens, &mut out);
            out
        });
        assert_ne!(bytes[0], bytes[1]);
    }
}
