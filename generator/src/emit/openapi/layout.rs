//! JSON on few lines: what fits on a line stands on it, everything else has a line for each key or element.

use serde_json::Value;

/// Lines are no wider than this, unless a single value is.
const WIDTH: usize = 160;

/// The text of a document.
pub(super) fn print(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, 0, &mut out);
    out
}

/// Writes a value whose line is indented by `depth` and has `used` characters before it.
fn write(value: &Value, depth: usize, used: usize, out: &mut String) {
    let start = out.len();
    if flat(value, (WIDTH + start).saturating_sub(used), out) {
        return;
    }
    out.truncate(start);
    match value {
        Value::Object(fields) => {
            out.push('{');
            for (index, (name, value)) in fields.iter().enumerate() {
                line(index, depth, out);
                let before = out.len();
                key(name, out);
                let used = depth + 1 + out.len() - before;
                write(value, depth + 1, used, out);
            }
            end('}', depth, out);
        }
        Value::Array(items) => {
            out.push('[');
            for (index, value) in items.iter().enumerate() {
                line(index, depth, out);
                write(value, depth + 1, depth + 1, out);
            }
            end(']', depth, out);
        }
        scalar => self::scalar(scalar, out),
    }
}

/// Begins the line of an element.
fn line(index: usize, depth: usize, out: &mut String) {
    out.push_str(if index > 0 { ",\n" } else { "\n" });
    out.extend(std::iter::repeat_n(' ', depth + 1));
}

fn end(bracket: char, depth: usize, out: &mut String) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', depth));
    out.push(bracket);
}

fn key(name: &str, out: &mut String) {
    quoted(name, out);
    out.push_str(": ");
}

fn scalar(value: &Value, out: &mut String) {
    match value {
        Value::String(text) => quoted(text, out),
        other => out.push_str(&other.to_string()),
    }
}

/// Writes a text. Most have nothing to escape.
fn quoted(text: &str, out: &mut String) {
    if text.bytes().any(|byte| byte < b' ' || matches!(byte, b'"' | b'\\')) {
        out.push_str(&Value::from(text).to_string());
        return;
    }
    out.push('"');
    out.push_str(text);
    out.push('"');
}

/// Writes a value on one line; gives up, and says so, where the text gets longer than `limit`.
fn flat(value: &Value, limit: usize, out: &mut String) -> bool {
    match value {
        Value::Object(fields) => {
            out.push('{');
            for (index, (name, value)) in fields.iter().enumerate() {
                out.push_str(if index > 0 { ", " } else { " " });
                key(name, out);
                if out.len() > limit || !flat(value, limit, out) {
                    return false;
                }
            }
            out.push_str(if fields.is_empty() { "}" } else { " }" });
        }
        Value::Array(items) => {
            out.push('[');
            for (index, value) in items.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                if !flat(value, limit, out) {
                    return false;
                }
            }
            out.push(']');
        }
        scalar => self::scalar(scalar, out),
    }
    out.len() <= limit
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_fits_stands_on_one_line() {
        let long = "a".repeat(WIDTH);
        let value = json!({ "a": { "b": [1, {}, []], "c": "d\"\\\n\u{1}" }, "e": { "f": [long, 2] } });
        let text = print(&value);
        let wanted = format!(
            "{{\n \"a\": {{ \"b\": [1, {{}}, []], \"c\": \"d\\\"\\\\\\n\\u0001\" }},\n \"e\": {{\n  \"f\": [\n   \"{long}\",\n   2\n  ]\n }}\n}}"
        );
        assert_eq!(text, wanted);
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }
}
