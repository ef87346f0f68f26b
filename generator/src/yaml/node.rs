//! The tree.

use crate::source::Span;

/// A value of a YAML document and its place.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) value: NodeValue,
    pub(crate) span: Span,
}

/// What a node is.
#[derive(Clone, Debug)]
pub(crate) enum NodeValue {
    /// Nothing, or `~`, or `null`.
    Null,
    /// Text in quotes, or a block of text.
    Quoted(String),
    /// A plain scalar, as it stands in the file: no reading of it as a number or boolean has changed it.
    Plain(String),
    /// A sequence.
    Sequence(Vec<Node>),
    /// A mapping, duplicate keys and all.
    Mapping(Vec<(Node, Node)>),
    /// Something that is not YAML; that is reported already.
    Broken,
}

impl Node {
    /// What the node is, for messages.
    pub(crate) fn describe(&self) -> &'static str {
        match &self.value {
            NodeValue::Null => "nothing",
            NodeValue::Quoted(text) if ScalarType::of(text) == ScalarType::Text => "text",
            NodeValue::Quoted(_) => "text in quotes",
            NodeValue::Plain(text) => match ScalarType::of(text) {
                ScalarType::Text => "text",
                ScalarType::Boolean if matches!(text.as_str(), "true" | "false") => "a boolean",
                ScalarType::Boolean => "a word that only some YAML readers take for a boolean",
                ScalarType::Integer if text.parse::<i64>().is_err() => "an integer that 64 bits cannot hold",
                ScalarType::Integer => "an integer",
                ScalarType::Number if text.parse::<f64>().is_ok() => "a number",
                ScalarType::Number => "a number that only some YAML readers know",
                ScalarType::Date => "a date to some YAML readers",
            },
            NodeValue::Sequence(_) => "a list",
            NodeValue::Mapping(_) => "a mapping",
            NodeValue::Broken => "something that is not YAML",
        }
    }

    /// How to write a value so that it is what the place wants, where only its writing is wrong.
    pub(crate) fn rewriting(&self) -> Option<&'static str> {
        match &self.value {
            NodeValue::Quoted(text) if ScalarType::of(text) != ScalarType::Text => Some("remove the quotes"),
            NodeValue::Plain(text) if ScalarType::of(text) == ScalarType::Boolean => {
                Some("a boolean is `true` or `false`; text needs quotes")
            }
            _ => None,
        }
    }

    /// The key and the value of a key of a mapping.
    pub(crate) fn entry(&self, key: &str) -> Option<&(Self, Self)> {
        let NodeValue::Mapping(entries) = &self.value else { return None };
        entries.iter().find(|(name, _)| name.scalar() == Some(key))
    }

    /// Whether some part of it is not YAML.
    pub(crate) fn has_broken(&self) -> bool {
        match &self.value {
            NodeValue::Broken => true,
            NodeValue::Sequence(items) => items.iter().any(Self::has_broken),
            NodeValue::Mapping(entries) => entries.iter().any(|(key, value)| key.has_broken() || value.has_broken()),
            _ => false,
        }
    }

    /// The place with everything inside: the place of a sequence or a mapping is only where it starts.
    pub(crate) fn extent(&self) -> Span {
        let last = match &self.value {
            NodeValue::Sequence(items) => items.last(),
            NodeValue::Mapping(entries) => entries.last().map(|(_, value)| value),
            _ => None,
        };
        let (own, end) = (self.span.bytes(), last.map_or(0, |last| last.extent().bytes().end));
        Span::new(self.span.file(), own.start..own.end.max(end))
    }

    /// The text of a scalar, whatever its style.
    pub(crate) fn scalar(&self) -> Option<&str> {
        match &self.value {
            NodeValue::Quoted(text) | NodeValue::Plain(text) => Some(text),
            _ => None,
        }
    }
}

/// What YAML readers take a plain scalar for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ScalarType {
    /// Text to every reader.
    Text,
    /// A boolean, at least to some: `yes`, `off`, `n`.
    Boolean,
    /// A decimal integer without a leading zero.
    Integer,
    /// Anything else that some reader takes for a number: `1.0`, `010`, `0x1F`, `1e3`, `1_000`, `.inf`.
    Number,
    /// A date to some, by itself or with a time: `2016-04-28`.
    Date,
}

/// The words that some reader takes for a boolean, whatever their capitals.
const BOOLEANS: &[&str] = &["true", "false", "yes", "no", "on", "off", "y", "n"];

impl ScalarType {
    /// The kind of a plain scalar.
    pub(crate) fn of(text: &str) -> Self {
        if !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.')) {
            let boolean = BOOLEANS.iter().any(|word| text.eq_ignore_ascii_case(word));
            return if boolean { Self::Boolean } else { Self::Text };
        }
        let lower = text.to_ascii_lowercase();
        let digits = lower.strip_prefix(['-', '+']).unwrap_or(&lower);
        if matches!(digits, ".inf" | ".nan") {
            return Self::Number;
        }
        let starts_like_number = digits.strip_prefix('.').unwrap_or(digits).starts_with(|c: char| c.is_ascii_digit());
        if !starts_like_number {
            return Self::Text;
        }
        if is_date(text) {
            return Self::Date;
        }
        if digits.bytes().all(|byte| byte.is_ascii_digit()) {
            let canonical = !lower.starts_with('+') && (digits == "0" || !digits.starts_with('0'));
            return if canonical { Self::Integer } else { Self::Number };
        }
        let plain = digits.replace('_', "");
        let radix = plain.strip_prefix("0x").is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_hexdigit()))
            || plain.strip_prefix("0o").is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()))
            || plain.strip_prefix("0b").is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
        // Base 60 of YAML 1.1: `12:30:45`.
        let sexagesimal = plain.contains(':')
            && plain.split(':').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
        if radix || sexagesimal || plain.parse::<f64>().is_ok() { Self::Number } else { Self::Text }
    }
}

/// Whether YAML 1.1 takes a plain scalar for a timestamp: a date, perhaps with a time behind it.
fn is_date(text: &str) -> bool {
    let digits = |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    let (date, time) = match text.find([' ', 't', 'T']) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let mut parts = date.split('-');
    let [year, month, day] = [(); 3].map(|()| parts.next().unwrap_or_default());
    let timed = time.is_none_or(|time| time.starts_with(|c: char| c.is_ascii_digit()) && time.contains(':'));
    parts.next().is_none() && year.len() == 4 && digits(year, 4) && digits(month, 2) && digits(day, 2) && timed
}

#[cfg(test)]
mod tests {
    use super::ScalarType::{self, Boolean, Date, Integer, Number, Text};

    #[test]
    fn plain_scalars_are_taken_as_the_strictest_reader_would() {
        for (text, kind) in [
            ("no", Boolean),
            ("On", Boolean),
            ("y", Boolean),
            ("true", Boolean),
            ("0", Integer),
            ("12", Integer),
            ("-5", Integer),
            ("010", Number),
            ("+1", Number),
            ("0.0", Number),
            ("1e3", Number),
            ("0x1F", Number),
            ("1_000", Number),
            ("12:30:45", Number),
            (".5", Number),
            ("-.inf", Number),
            ("cn-hangzhou", Text),
            ("10.0.0.0/8", Text),
            ("2016-04-28", Date),
            ("2016-4-8", Date),
            ("2016-04-28T10:22:00Z", Date),
            ("2016-04-28 10:22:00", Date),
            ("2016-04-28-a", Text),
            ("2016-04-28 and later", Text),
            ("2016-04", Text),
            ("100/s", Text),
            ("2..128", Text),
            ("95BandwidthByMonth", Text),
            ("3s", Text),
            ("", Text),
        ] {
            assert_eq!(ScalarType::of(text), kind, "{text}");
        }
    }
}
