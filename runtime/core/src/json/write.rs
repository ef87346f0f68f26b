//! Records as compact JSON text, in the shape that [`encode`](super::encode) gives them for any serializer: this is what
//! every response of the mock server is made of, and a serializer that looks at each letter by itself takes several times
//! as long.

use serde::Serialize;

use super::encode::Style;
use crate::{Record, View};

/// Writes a record: absent fields left out, lists enclosed as their field says.
pub(super) fn record(record: &dyn Record, style: Style, text: &mut Vec<u8>) {
    text.push(b'{');
    let mut first = true;
    for (index, field) in record.schema().fields.iter().enumerate() {
        let view = record.get(index).view();
        if matches!(view, View::Absent) {
            continue;
        }
        if field.plain {
            text.extend_from_slice(if first { b"\"" } else { b",\"" });
            text.extend_from_slice(field.wire.as_bytes());
            text.extend_from_slice(b"\":");
        } else {
            text.extend_from_slice(if first { b"" } else { b"," });
            string(field.wire, text);
            text.push(b':');
        }
        first = false;
        slot(view, field.wrapper.filter(|_| style == Style::Response), style, text);
    }
    text.push(b'}');
}

/// Writes what a slot holds.
pub(super) fn slot(view: View<'_>, wrapper: Option<&str>, style: Style, text: &mut Vec<u8>) {
    match view {
        View::Absent => text.extend_from_slice(b"null"),
        View::Str(value) => string(value, text),
        View::Int(number) => any(&number, text),
        View::Float(number) => any(&number, text),
        View::Bool(flag) => any(&flag, text),
        View::Any(value) => any(value, text),
        View::Record(inner) => record(inner, style, text),
        View::List(list) => {
            if let Some(wrapper) = wrapper {
                text.push(b'{');
                string(wrapper, text);
                text.push(b':');
            }
            text.push(b'[');
            for index in 0..list.len() {
                if index > 0 {
                    text.push(b',');
                }
                slot(list.at(index).view(), None, style, text);
            }
            text.push(b']');
            if wrapper.is_some() {
                text.push(b'}');
            }
        }
    }
}

fn any(value: &(impl Serialize + ?Sized), text: &mut Vec<u8>) {
    // Writing to memory does not fail, and keys of JSON are text.
    let _ = serde_json::to_writer(text, value);
}

fn string(value: &str, text: &mut Vec<u8>) {
    if !is_plain(value.as_bytes()) {
        return any(value, text);
    }
    text.reserve(value.len() + 2);
    text.push(b'"');
    text.extend_from_slice(value.as_bytes());
    text.push(b'"');
}

/// Whether text stands in JSON as it is: without quotes, backslashes and control characters. Each byte is looked at, so
/// that many are at once.
fn is_plain(text: &[u8]) -> bool {
    fn all<const N: usize>(bytes: &[u8; N]) -> bool {
        bytes.iter().fold(true, |plain, byte| plain & (*byte >= 0x20) & (*byte != b'"') & (*byte != b'\\'))
    }
    // The bytes at the end may be looked at twice.
    if let Some(last) = text.last_chunk::<16>() {
        let (chunks, _) = text.as_chunks::<16>();
        return all(last) && chunks.iter().all(all);
    }
    match (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        (Some(first), Some(last)) => all(first) & all(last),
        _ => text.iter().all(|byte| all(&[*byte])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_written_as_serde_json_writes_it() {
        let mut texts = vec![String::new(), "ünïcödé 文字 🦀".repeat(3), "\u{7f}\u{80}\u{ff}".repeat(5)];
        for length in 1..=34 {
            for place in 0..length {
                for letter in (0..=0x80_u8).map(char::from) {
                    let mut plain = vec!['a'; length];
                    plain[place] = letter;
                    texts.push(plain.iter().collect());
                }
            }
        }
        for value in texts {
            let mut text = Vec::new();
            string(&value, &mut text);
            assert_eq!(String::from_utf8_lossy(&text), serde_json::to_string(&value).unwrap());
        }
    }
}
