//! A record in, the text of a document out.

use std::borrow::Cow;

use quick_xml::escape::partial_escape;

use crate::{Record, View};

/// The record as a document with the given root element, such as `CreateVpcResponse`.
///
/// Absent fields are left out, and so are empty bare lists. Characters that XML cannot hold become U+FFFD.
pub fn encode(root: &str, record: &dyn Record) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    put(&mut out, root, View::Record(record), None);
    out
}

fn put(out: &mut String, name: &str, view: View<'_>, wrapper: Option<&str>) {
    match view {
        View::Absent => {}
        View::Str(text) => element(out, name, |out| out.push_str(&escape(text))),
        View::Int(number) => element(out, name, |out| out.push_str(&number.to_string())),
        View::Float(number) => element(out, name, |out| out.push_str(&number.to_string())),
        View::Bool(flag) => element(out, name, |out| out.push_str(if flag { "true" } else { "false" })),
        View::Any(value) => element(out, name, |out| out.push_str(&escape(&value.to_string()))),
        View::Record(record) => element(out, name, |out| {
            for (index, field) in record.schema().fields.iter().enumerate() {
                put(out, field.wire, record.get(index).view(), field.wrapper);
            }
        }),
        View::List(list) => {
            let elements = (0..list.len()).map(|index| list.at(index).view());
            match wrapper {
                Some(key) => element(out, name, |out| elements.for_each(|view| put(out, key, view, Some(key)))),
                // A list inside a list has no name of its own: its elements take the outer one.
                None => elements.for_each(|view| put(out, name, view, Some(name))),
            }
        }
    }
}

fn element(out: &mut String, name: &str, content: impl FnOnce(&mut String)) {
    for part in ["<", name, ">"] {
        out.push_str(part);
    }
    content(out);
    for part in ["</", name, ">"] {
        out.push_str(part);
    }
}

fn escape(text: &str) -> Cow<'_, str> {
    let held = |character: char| matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    if text.chars().all(held) {
        return partial_escape(text);
    }
    let replaced: String = text.chars().map(|c| if held(c) { c } else { char::REPLACEMENT_CHARACTER }).collect();
    Cow::Owned(partial_escape(replaced).into_owned())
}
