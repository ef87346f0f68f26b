//! The request that a server repeats in a message. After a wrong secret, services show what they signed, which holds
//! every parameter.

/// What stands in the place of a repeated request.
pub(super) const LEFT_OUT: &str = "[.. the echoed request is left out: it holds parameters]";

/// What goes before a repeated request, in lower case and without spaces, `-` and `_`.
const NAMES: [&str; 7] = [
    "stringtosign",
    "canonicalrequest",
    "canonicalizedrequest",
    "canonicalstring",
    "canonicalizedstring",
    "canonicalquery",
    "canonicalizedquery",
];
/// How a repeated request begins where nothing goes before it: as signature 1.0, plain and encoded, as ACS3 with plain
/// and with escaped line breaks.
const BEGINNINGS: [&str; 7] =
    ["&%2f&", "%26%252f%26", "get\n/", "post\n/", "get\\n/", "post\\n/", "acs3-hmac-sha256\n"];

/// The part of a text before the request that it repeats, with the name that it goes by; `None` where it repeats none.
pub(super) fn before(text: &str) -> Option<&str> {
    let end = [named(text), begun(text)].into_iter().flatten().min()?;
    text.get(..end)
}

/// Whether a text to sign stands in the text, as it is: the name alone, or a canonical request, is none.
pub(super) fn holds_signed_text(text: &str) -> bool {
    ["POST&%2F&", "GET&%2F&", "ACS3-HMAC-SHA256\n"].iter().any(|beginning| text.contains(beginning))
}

/// The end of the first of the names.
fn named(text: &str) -> Option<usize> {
    let kept = |(_, letter): &(usize, char)| !matches!(letter, ' ' | '-' | '_');
    let letters: Vec<(usize, char)> = text.char_indices().filter(kept).collect();
    let is = |index: usize, name: &str| {
        let found = letters.get(index..index + name.len()).unwrap_or_default();
        !found.is_empty() && found.iter().zip(name.chars()).all(|((_, a), b)| a.to_ascii_lowercase() == b)
    };
    let ends = (0..letters.len()).filter_map(|index| {
        let name = NAMES.iter().find(|name| is(index, name))?;
        letters.get(index + name.len() - 1).map(|(place, letter)| place + letter.len_utf8())
    });
    ends.min()
}

/// The first place where a request begins.
fn begun(text: &str) -> Option<usize> {
    let folded = text.to_ascii_lowercase();
    let place = BEGINNINGS.iter().filter_map(|beginning| folded.find(beginning)).min()?;
    // The method stands before the first of the beginnings.
    let method = text.get(..place)?.trim_end_matches(|letter: char| letter.is_ascii_uppercase());
    Some(method.len())
}
