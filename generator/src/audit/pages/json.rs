//! The JSON of a response example.

use std::ops::Range;

use serde_json::Value;

use super::flow;
use super::text::Squeezed;

/// JSON as it stands on a page, without white space.
pub(in crate::audit) struct Json {
    text: Squeezed,
    /// The value; `None` where the text is no JSON, since a page broke it.
    pub(in crate::audit) value: Option<Value>,
    /// Every key, whatever it is in.
    pub(in crate::audit) keys: Vec<String>,
}

impl Json {
    /// The first JSON behind a heading that says so.
    pub(super) fn first(text: &str, range: Range<usize>) -> Option<Self> {
        let words = flow::words(text, range);
        let heading = words.iter().enumerate().position(|(index, word)| {
            let format =
                words.get(index + 1).is_some_and(|next| next.text == "format" || next.text.starts_with("格式"));
            word.text.ends_with("JSON") && format || word.text.ends_with("JSON格式")
        })?;
        // Fences and the head of the response are no part of it.
        let behind = words[heading..].iter().filter(|word| !word.text.starts_with("```"));
        let squeezed: Squeezed = behind.copied().collect();
        let start = squeezed.text.find('{')?;
        let end = end_of(&squeezed.text, start);
        let body = &squeezed.text[start..end];
        let value = serde_json::from_str(body).or_else(|_| serde_json::from_str(&without_trailing_commas(body))).ok();
        let keys = keys(body);
        Some(Self { text: squeezed, value, keys })
    }

    /// Where a key stands in the page.
    pub(in crate::audit) fn offset(&self, key: &str) -> usize {
        let start = self.text.text.find('{').unwrap_or_default();
        let found = self.text.text[start..].find(&format!("\"{key}\":"));
        self.text.offset(found.map_or(start, |at| start + at))
    }
}

/// The end of the object that begins at `start`, or of the text.
fn end_of(text: &str, start: usize) -> usize {
    let (mut depth, mut inside, mut escaped) = (0_usize, false, false);
    for (at, c) in text[start..].char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if inside => escaped = true,
            '"' => inside = !inside,
            '{' | '[' if !inside => depth += 1,
            '}' | ']' if !inside => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return start + at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

fn without_trailing_commas(text: &str) -> String {
    text.replace(",}", "}").replace(",]", "]")
}

/// The texts that a colon follows.
fn keys(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let parts: Vec<&str> = text.split('"').collect();
    for pair in parts.windows(2) {
        let key = pair[0];
        let named = key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')) && !key.is_empty();
        if named && pair[1].starts_with(':') && !found.iter().any(|known| known == key) {
            found.push(key.to_owned());
        }
    }
    found
}
