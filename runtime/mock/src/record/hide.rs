//! The parameters of a request in, what may be kept of them out: no secret, no signature, and not too much.

use aliyun_api_core::{PROTOCOL_PARAMETERS, Schema, ValueType, is_common_parameter};

use crate::catalog::HIDDEN;
use crate::names::shown;

/// How many parameters are kept of a request.
const MAX_PARAMETERS: usize = 64;

/// How many letters are kept of a value.
const MAX_VALUE: usize = 512;

/// A longer name is that of no parameter.
const MAX_NAME: usize = 256;

/// A secret shorter than this is not looked for in messages: else every `a` of them would be one.
const SHORT: usize = 4;

/// What is kept of the parameters of a request.
#[derive(Debug, Default)]
pub(crate) struct Parameters {
    /// Names and values.
    pub(crate) shown: Vec<(String, String)>,
    /// How many others there were.
    pub(crate) more: usize,
    /// The parameters of the action that were sent, as indices of its schema; some more than once.
    pub(crate) sent: Vec<usize>,
    /// The values that are not shown.
    hidden: Vec<String>,
}

impl Parameters {
    /// A text of the server's own, or of a handler, without the secrets of the request.
    pub(crate) fn without_secrets(&self, text: String) -> String {
        let secrets = self.hidden.iter().filter(|secret| secret.len() >= SHORT);
        secrets.fold(
            text,
            |text, secret| if text.contains(secret.as_str()) { text.replace(secret.as_str(), HIDDEN) } else { text },
        )
    }
}

/// What may be kept of parameters. `schema` is that of the action; without one, no value may.
pub(crate) fn parameters(schema: Option<&'static Schema>, mut pairs: Vec<(String, String)>) -> Parameters {
    let mut kept = Parameters { sent: Vec::with_capacity(pairs.len()), ..Parameters::default() };
    let mut number = 0;
    // In its place: most requests are kept as they are.
    pairs.retain_mut(|(name, value)| {
        let place = schema.and_then(|schema| place(schema, name));
        if PROTOCOL_PARAMETERS.contains(&name.as_str()) || (place.is_none() && is_common_parameter(name)) {
            // Tokens and signatures are in no message, but a handler may say what it likes.
            if name == "SecurityToken" || name == "Signature" {
                kept.hidden.push(std::mem::take(value));
            }
            return false;
        }
        kept.sent.extend(place.map(|(index, _)| index));
        if place.is_none_or(|(_, secret)| secret) {
            kept.hidden.push(std::mem::replace(value, HIDDEN.to_owned()));
        }
        number += 1;
        if number > MAX_PARAMETERS {
            kept.more += 1;
            return false;
        }
        let long = value.len() > MAX_VALUE;
        if let Some((end, _)) = long.then(|| value.char_indices().nth(MAX_VALUE)).flatten() {
            value.truncate(end);
            value.push('…');
            value.shrink_to_fit();
        }
        if place.is_none() && shown(name).is_none() {
            *name = "?".to_owned();
        }
        true
    });
    if pairs.capacity() > 2 * MAX_PARAMETERS {
        pairs.shrink_to_fit();
    }
    kept.shown = pairs;
    kept
}

/// The parameter of the action that a name is, or is a place inside of, and whether what stands there may be a secret.
fn place(schema: &'static Schema, name: &str) -> Option<(usize, bool)> {
    if name.len() > MAX_NAME {
        return None;
    }
    let fields = schema.fields.iter().enumerate();
    let mut found = fields.flat_map(|(index, field)| {
        let names = std::iter::once(field.wire).chain(field.aliases.iter().copied());
        names.filter_map(move |wire| {
            let rest = name.strip_prefix(wire)?;
            let rest = if rest.is_empty() { rest } else { rest.strip_prefix('.')? };
            inside(&field.kind, rest).map(|secret| (index, secret || field.sensitive))
        })
    });
    // One and the same name may lead to a field and into another one; what may be a secret of either is one.
    let first = found.next()?;
    Some(found.fold(first, |(index, secret), (_, other)| (index, secret || other)))
}

/// Whether what a name leads to inside of a value may be a secret; `None` where it leads to nothing.
fn inside(kind: &'static ValueType, rest: &str) -> Option<bool> {
    match kind {
        // A whole list or object stands in one text.
        ValueType::Record(schema) if rest.is_empty() => Some(schema.has_secrets()),
        ValueType::List(element) if rest.is_empty() => inside(element, rest),
        ValueType::Record(schema) => place(schema, rest).map(|(_, secret)| secret),
        ValueType::List(element) => {
            let (number, rest) = rest.split_once('.').unwrap_or((rest, ""));
            number.bytes().all(|byte| byte.is_ascii_digit()).then(|| inside(element, rest))?
        }
        _ => rest.is_empty().then_some(false),
    }
}

#[cfg(test)]
mod tests {
    use aliyun_api_core::{Encoding, Field};

    use super::*;

    static TAG: Schema =
        Schema::new("Tag", &[Field::new("Key", ValueType::String), Field::new("Token", ValueType::String).sensitive()]);
    static SCHEMA: Schema = Schema::new(
        "Call",
        &[
            Field::new("Name", ValueType::String).aliases(&["Title"]),
            Field::new("Password", ValueType::String).sensitive(),
            Field::new("Tag", ValueType::List(&ValueType::Record(&TAG))).encoding(Encoding::Repeat),
            Field::new("Ids", ValueType::List(&ValueType::String)),
            Field::new("Tag.Token", ValueType::String),
            Field::new("Loop", ValueType::Record(&LOOP)),
        ],
    );
    static LOOP: Schema =
        Schema::new("Loop", &[Field::new("L", ValueType::Record(&LOOP)), Field::new("Open", ValueType::String)]);

    fn kept(pairs: &[(&str, &str)]) -> Parameters {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        parameters(Some(&SCHEMA), pairs.collect())
    }

    #[test]
    fn a_value_is_shown_where_the_table_says_that_it_is_no_secret() {
        for (name, value) in [
            ("Name", "open"),
            ("Title", "open"),
            ("Tag.1.Key", "open"),
            ("Ids.12", "open"),
            ("Ids", "[\"open\"]"),
            ("Loop.L.L.Open", "open"),
            // In other words than the action has them.
            ("Password", "***"),
            ("Password.1", "***"),
            ("Pasword", "***"),
            ("password", "***"),
            ("Tag.1.Token", "***"),
            ("Tag.x.Key", "***"),
            ("Tag.1.token", "***"),
            ("Tag", "***"),
            ("Name.1", "***"),
        ] {
            let sent = if value == "***" { "hunter2" } else { value };
            assert_eq!(kept(&[(name, sent)]).shown, [(name.to_owned(), value.to_owned())], "{name}");
        }
        let deep = format!("Loop{}.Open", ".L".repeat(1_000_000));
        assert_eq!(kept(&[(&deep, "x")]).shown, [("?".to_owned(), "***".to_owned())]);
        assert_eq!(kept(&[("{\"Password\":\"hunter2\"}", "")]).shown, [("?".to_owned(), "***".to_owned())]);
        let none = parameters(None, vec![("Name".to_owned(), "hunter2".to_owned())]);
        assert_eq!(none.shown, [("Name".to_owned(), "***".to_owned())]);
    }

    #[test]
    fn what_is_of_the_protocol_is_left_out() {
        let kept = kept(&[("Action", "Call"), ("Signature", "hunter2"), ("SecurityToken", "sesame"), ("OwnerId", "1")]);
        assert!(kept.shown.is_empty() && kept.sent.is_empty(), "{kept:?}");
        assert_eq!(kept.without_secrets("hunter2 and sesame".to_owned()), "*** and ***");
    }

    #[test]
    fn a_request_without_an_end_is_kept_with_one() {
        let long = "ä".repeat(1_000);
        let pairs: Vec<(String, String)> = (0..1_000).map(|number| (format!("Ids.{number}"), long.clone())).collect();
        let kept = parameters(Some(&SCHEMA), pairs);
        assert_eq!((kept.shown.len(), kept.more, kept.sent.len()), (MAX_PARAMETERS, 1_000 - MAX_PARAMETERS, 1_000));
        assert!(kept.shown[0].1.chars().count() == MAX_VALUE + 1 && kept.shown[0].1.ends_with("ä…"));
    }

    #[test]
    fn what_was_sent_is_counted_by_parameter() {
        let kept = kept(&[("Password", "x"), ("Title", "x"), ("Tag.1.Key", "x"), ("Tag.2.Key", "x"), ("Nothing", "x")]);
        assert_eq!(kept.sent, [1, 0, 2, 2]);
    }
}
