//! The strict percent-encoding that signatures are made over, and the lenient reading of what clients send.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything but `A-Z a-z 0-9 - _ . ~`.
const STRICT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Encodes text: unreserved characters stay, everything else becomes `%XX` of its UTF-8 bytes.
pub fn encode(text: &str) -> String {
    utf8_percent_encode(text, STRICT).to_string()
}

/// `a=1&b=2` from the pairs, in their order.
pub fn join<N: AsRef<str>, V: AsRef<str>>(pairs: &[(N, V)]) -> String {
    join_borrowed(pairs.iter().map(borrowed))
}

/// `a=1&b=2` with the pairs sorted by raw name, bytewise: what both signatures are made over.
pub fn join_sorted<N: AsRef<str>, V: AsRef<str>>(pairs: &[(N, V)]) -> String {
    let mut sorted: Vec<(&str, &str)> = pairs.iter().map(borrowed).collect();
    sorted.sort_unstable();
    join_borrowed(sorted.iter().copied())
}

fn borrowed<N: AsRef<str>, V: AsRef<str>>((name, value): &(N, V)) -> (&str, &str) {
    (name.as_ref(), value.as_ref())
}

fn join_borrowed<'p>(pairs: impl Iterator<Item = (&'p str, &'p str)> + Clone) -> String {
    // Each pair has an equals sign, and all but the first an ampersand before it.
    let length: usize = pairs.clone().map(|(name, value)| encoded_length(name) + encoded_length(value) + 2).sum();
    let mut out = String::with_capacity(length.saturating_sub(1));
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        out.extend(utf8_percent_encode(name, STRICT));
        out.push('=');
        out.extend(utf8_percent_encode(value, STRICT));
    }
    out
}

/// How many bytes the text has once it is encoded.
fn encoded_length(text: &str) -> usize {
    utf8_percent_encode(text, STRICT).map(str::len).sum()
}

/// Decodes one name or value of a query or a form: `+` is a space, bytes that are not UTF-8 become U+FFFD.
pub fn decode(text: &str) -> String {
    // Most texts stand for themselves.
    if !text.bytes().any(|byte| matches!(byte, b'+' | b'%')) {
        return text.to_owned();
    }
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// The decoded pairs of a query or a form, in their order. A part without `=` has an empty value.
pub fn split(query: &str) -> Vec<(String, String)> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decode(name), decode(value))
        })
        .collect()
}
