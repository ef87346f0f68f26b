//! What a value must satisfy, as keywords of JSON Schema; what they cannot say is told with the key `x-aliyun-limits`.

use aliyun_api_core::{Bounds, Forbidden};
use serde_json::{Map, Value, json};

use super::optional::insert_some;
use super::pattern;
use crate::model::{Constraint, Format, Type};

/// How a time in UTC is written.
const TIMESTAMP: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$";

/// The key for limits in words.
const WORDS: &str = "x-aliyun-limits";

/// Adds the limits of a value to the schema of its type.
pub(super) fn add(schema: &mut Map<String, Value>, ty: &Type, limits: &[Constraint]) {
    let mut words = Vec::new();
    let mut not = Vec::new();
    let number = matches!(ty, Type::Integer | Type::Float);
    for limit in limits {
        match limit {
            Constraint::Length(least, most) => {
                insert_some(schema, "minLength", least.filter(|least| *least > 0));
                insert_some(schema, "maxLength", *most);
            }
            Constraint::Range(ranges) if number => range(schema, ranges),
            Constraint::MultipleOf(step) if number && *step > 0 => {
                drop(schema.insert("multipleOf".into(), json!(step)))
            }
            Constraint::Pattern(own) => match pattern::whole(own).filter(|_| !schema.contains_key("pattern")) {
                Some(portable) => drop(schema.insert("pattern".into(), portable.into())),
                None => words.push(limit.description().plain()),
            },
            Constraint::ForbidPrefix(texts) => not.push(json!({ "pattern": pattern::any_of(texts, true) })),
            Constraint::ForbidText(texts) => not.push(json!({ "pattern": pattern::any_of(texts, false) })),
            Constraint::Values(values) => {
                schema.insert("enum".into(), self::values(ty, values));
                insert_some(schema, "x-enum-varnames", names(values));
            }
            Constraint::Not(forbidden) => {
                let (said, others): (Vec<_>, Vec<_>) = forbidden.iter().partition(|one| is_sayable(one, number));
                not.extend(said.into_iter().map(forbids));
                if !others.is_empty() {
                    words.push(Constraint::Not(others.into_iter().cloned().collect()).description().plain());
                }
            }
            Constraint::Format(found) => {
                let (key, value) = format(*found);
                // Of two patterns one is told in words.
                if schema.contains_key(key) {
                    words.push(limit.description().plain());
                } else {
                    schema.insert(key.to_owned(), value.into());
                }
            }
            Constraint::MaxBytes(_) | Constraint::Range(_) | Constraint::MultipleOf(_) | Constraint::Count(..) => {
                words.push(limit.description().plain());
            }
        }
    }
    match not.len() {
        0 => {}
        1 => drop(schema.insert("not".into(), not.swap_remove(0))),
        _ => drop(schema.insert("not".into(), json!({ "anyOf": not }))),
    }
    if !words.is_empty() {
        schema.insert(WORDS.into(), json!(words));
    }
}

/// The values of a closed choice, as what they are.
pub(super) fn values<S: AsRef<str>>(ty: &Type, values: &[S]) -> Value {
    values.iter().filter_map(|value| super::examples::scalar(ty, &value.as_ref().into())).collect()
}

/// Names for values that differ in capitals alone: those that generators make of them would be the same.
fn names(values: &[String]) -> Option<Vec<String>> {
    let same = |index: usize| values[..index].iter().filter(|other| other.eq_ignore_ascii_case(&values[index])).count();
    let counts: Vec<usize> = (0..values.len()).map(same).collect();
    let named = values.iter().zip(&counts).map(|(value, before)| match before {
        0 => value.clone(),
        before => format!("{value}_{}", before + 1),
    });
    counts.iter().any(|before| *before > 0).then(|| named.collect())
}

fn bounds((least, most): &Bounds) -> Map<String, Value> {
    let mut schema = Map::new();
    insert_some(&mut schema, "minimum", *least);
    insert_some(&mut schema, "maximum", *most);
    schema
}

fn range(schema: &mut Map<String, Value>, ranges: &[Bounds]) {
    match ranges {
        [only] => schema.extend(bounds(only)),
        several => {
            let several: Vec<Value> = several.iter().map(|range| Value::Object(bounds(range))).collect();
            schema.insert("anyOf".into(), several.into());
        }
    }
}

fn is_sayable(forbidden: &Forbidden<aliyun_api_core::Owned>, number: bool) -> bool {
    match forbidden {
        Forbidden::Number(_) => number,
        Forbidden::Text(_) => !number,
        Forbidden::Inside(_) | Forbidden::Overlapping(_) => false,
    }
}

fn forbids(forbidden: &Forbidden<aliyun_api_core::Owned>) -> Value {
    match forbidden {
        Forbidden::Number(range) => Value::Object(bounds(range)),
        Forbidden::Text(text) | Forbidden::Inside(text) | Forbidden::Overlapping(text) => json!({ "const": text }),
    }
}

/// Formats have their own keywords where JSON Schema has one. `format: date-time` is not said of times: clients that are
/// generated from it write other forms than the service reads.
fn format(format: Format) -> (&'static str, &'static str) {
    match format {
        Format::Json => ("contentMediaType", "application/json"),
        Format::Base64 => ("contentEncoding", "base64"),
        Format::Ascii => ("pattern", "^[\\x00-\\x7f]*$"),
        Format::Timestamp => ("pattern", TIMESTAMP),
        // JSON Schema calls the time of a day so.
        Format::Time => ("format", "aliyun-time"),
        other => ("format", other.name()),
    }
}
