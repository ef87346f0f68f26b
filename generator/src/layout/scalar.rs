//! How a scalar is written: plain where every reader takes it for text, else in quotes.

use crate::yaml::{Node, NodeValue, ScalarType};

/// A scalar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Scalar {
    /// Nothing.
    Null,
    /// What is no text without quotes, such as `12` or `true`, as it stands in the file.
    Fact(String),
    /// Text, however it was written.
    Text(String),
}

/// Signs that a text has quotes for, wherever they stand in it: between braces, or to another reader, they may end the
/// text, or stand for something else.
const QUOTED: &[char] = &[',', ':', '?', '[', ']', '{', '}', '#', '%', '"', '\\'];
/// Signs that a text without quotes may begin with, beside letters and digits.
const FIRST: &[char] = &['$', '.', '/', '(', '_'];
/// Words that some reader takes for something else than text, beside those of [`ScalarType`].
const NOTHING: &[&str] = &["null", "~"];

impl Scalar {
    /// The scalar that a node is; `None` where it is none.
    pub(super) fn of(node: &Node) -> Option<Self> {
        match &node.value {
            NodeValue::Null => Some(Self::Null),
            NodeValue::Plain(text) if ScalarType::of(text) != ScalarType::Text => Some(Self::Fact(text.clone())),
            NodeValue::Plain(text) | NodeValue::Quoted(text) => Some(Self::Text(text.clone())),
            NodeValue::Sequence(_) | NodeValue::Mapping(_) | NodeValue::Broken => None,
        }
    }

    /// The scalar on a line.
    pub(super) fn line(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Fact(text) => text.clone(),
            Self::Text(text) if is_plain(text) => text.clone(),
            Self::Text(text) if text.chars().any(is_escaped) => escaped(text),
            Self::Text(text) if text.contains(['"', '\\']) => format!("'{}'", text.replace('\'', "''")),
            Self::Text(text) => format!("\"{text}\""),
        }
    }

    /// The lines of a text that is written as a block, and the sign that begins it.
    pub(super) fn block(&self) -> Option<(&'static str, impl Iterator<Item = &str>)> {
        let Self::Text(text) = self else { return None };
        let body = text.strip_suffix('\n').unwrap_or(text);
        // Lines of spaces alone, and more than one line break at the end, are easily lost.
        let good = |line: &str| line.is_empty() || !line.trim().is_empty();
        let shown = body.chars().all(|c| c == '\n' || !is_escaped(c));
        let whole = !body.starts_with([' ', '\n']) && !body.ends_with('\n') && !body.is_empty();
        let sign = if body.len() < text.len() { "|" } else { "|-" };
        (text.contains('\n') && shown && whole && body.lines().all(good)).then(|| (sign, body.split('\n')))
    }

    /// Its text, for a key.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Null => "",
            Self::Fact(text) | Self::Text(text) => text,
        }
    }
}

/// Whether every reader takes the text for itself, without quotes and wherever it stands.
fn is_plain(text: &str) -> bool {
    let ends = text.starts_with(|c: char| c.is_alphanumeric() || FIRST.contains(&c)) && !text.ends_with(' ');
    ends && !text.starts_with("...")
        && !text.contains(QUOTED)
        && !text.contains(is_escaped)
        && ScalarType::of(text) == ScalarType::Text
        && !NOTHING.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether a sign cannot stand for itself on a line.
fn is_escaped(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn escaped(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if is_escaped(c) => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::Scalar;

    #[test]
    fn texts_have_quotes_where_they_need_them() {
        for (text, written) in [
            ("cn-hangzhou", "cn-hangzhou"),
            ("..64", "..64"),
            ("100/s", "100/s"),
            ("$now", "$now"),
            ("don't", "don't"),
            ("大连", "大连"),
            ("95BandwidthByMonth", "95BandwidthByMonth"),
            ("sg-***", "sg-***"),
            ("", "\"\""),
            ("12", "\"12\""),
            ("no", "\"no\""),
            ("Null", "\"Null\""),
            ("~", "\"~\""),
            ("2016-04-28", "\"2016-04-28\""),
            ("a, b", "\"a, b\""),
            ("vpc:CreateVpc", "\"vpc:CreateVpc\""),
            ("Invalid.%s", "\"Invalid.%s\""),
            ("*OwnerId", "\"*OwnerId\""),
            (" a", "\" a\""),
            ("a ", "\"a \""),
            ("-----BEGIN", "\"-----BEGIN\""),
            ("... and so on", "\"... and so on\""),
            (r"\p{Han}", r"'\p{Han}'"),
            (r#"it's "bad""#, r#"'it''s "bad"'"#),
            ("\t", r#""\t""#),
            ("\"\n", r#""\"\n""#),
            ("\u{7}", r#""\u0007""#),
        ] {
            assert_eq!(Scalar::Text(text.to_owned()).line(), written, "{text:?}");
        }
    }

    #[test]
    fn a_block_is_a_text_of_lines_that_lose_nothing() {
        for (text, sign) in [
            ("a\n", Some("|")),
            ("a\n\nb\n", Some("|")),
            ("a\nb", Some("|-")),
            ("a  \n  b\n", Some("|")),
            ("a", None),
            ("\n", None),
            (" a\nb\n", None),
            ("a\n\n", None),
            ("a\n  \nb\n", None),
            ("a\tb\n", None),
        ] {
            assert_eq!(Scalar::Text(text.to_owned()).block().map(|(sign, _)| sign), sign, "{text:?}");
        }
    }
}
