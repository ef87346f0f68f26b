//! Whether a value of the input is one of its own field, and how the format writes it.

use aliyun_api_core::{Constraint, Encoding, Owned};
use serde_json::{Map, Number, Value};

use super::definition::{Bounds, Field, Kind};
use crate::format::TypeWord;

/// The value as the type of the field has it, `"30"` as the number 30; `None` where it breaks the type or a limit.
pub(super) fn fitted(field: &Field, value: &Value) -> Option<Value> {
    match &field.kind {
        Kind::Scalar(word) => scalar(field, *word, value),
        Kind::List(element) => list(field, element, value),
        Kind::Object(fields) => object(fields, value),
    }
}

fn scalar(field: &Field, word: TypeWord, value: &Value) -> Option<Value> {
    if word == TypeWord::Any {
        return (!value.is_null()).then(|| value.clone());
    }
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        _ => return None,
    };
    let fits = !text.is_empty()
        && (field.values.is_empty() || field.values.contains(&text))
        && limits(field).iter().all(|limit| limit.breach(&text).is_none());
    if !fits {
        return None;
    }
    match word {
        TypeWord::Integer | TypeWord::Long => text.parse::<i64>().ok().map(Value::from),
        TypeWord::Float => text.parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number),
        TypeWord::Boolean => text.to_ascii_lowercase().parse::<bool>().ok().map(Value::Bool),
        _ => Some(Value::from(text)),
    }
}

/// The limits of a single value.
fn limits(field: &Field) -> Vec<Constraint<Owned>> {
    let unsigned = |bounds: Bounds| [bounds.least, bounds.most].map(|end| end.and_then(|end| u64::try_from(end).ok()));
    let mut limits = Vec::new();
    if !field.range.is_open() {
        limits.push(Constraint::Range(vec![(field.range.least, field.range.most)]));
    }
    if !field.length.is_open() {
        let [least, most] = unsigned(field.length);
        limits.push(Constraint::Length(least, most));
    }
    limits.extend(field.pattern.clone().map(Constraint::Pattern));
    limits
}

fn list(field: &Field, element: &Field, value: &Value) -> Option<Value> {
    let inner = match (&field.wrapper, value) {
        (Some(wrapper), Value::Object(map)) if map.len() == 1 => map.get(wrapper)?,
        (Some(_), _) => return None,
        (None, value) => value,
    };
    let elements = match inner {
        Value::Array(elements) => elements.clone(),
        Value::String(text) if field.encoding == Some(Encoding::Comma) => {
            text.split(',').map(|part| Value::from(part.trim())).collect()
        }
        Value::String(text) => serde_json::from_str(text).ok()?,
        _ => return None,
    };
    let count = i64::try_from(elements.len()).ok()?;
    let few = field.count.least.is_some_and(|least| count < least);
    if few || field.count.most.is_some_and(|most| count > most) {
        return None;
    }
    let fitted = elements.iter().map(|one| fitted(element, one)).collect::<Option<Vec<Value>>>()?;
    let fitted = Value::Array(fitted);
    Some(match &field.wrapper {
        Some(wrapper) => Value::Object(Map::from_iter([(wrapper.clone(), fitted)])),
        None => fitted,
    })
}

/// Every key is a field, every value fits, and what is required is there.
pub(super) fn object(fields: &[Field], value: &Value) -> Option<Value> {
    let parsed;
    let map = match value {
        Value::Object(map) => map,
        Value::String(text) => {
            parsed = serde_json::from_str::<Map<String, Value>>(text).ok()?;
            &parsed
        }
        _ => return None,
    };
    let whole = fields.iter().all(|field| !field.required || map.contains_key(&field.name));
    let one = |(key, value): (&String, &Value)| {
        let field = fields.iter().find(|field| field.name == *key)?;
        Some((key.clone(), fitted(field, value)?))
    };
    map.iter()
        .filter(|_| whole)
        .map(one)
        .collect::<Option<Map<_, _>>>()
        .filter(|map| !map.is_empty())
        .map(Value::Object)
}

/// An example made of the examples inside; `None` where something that must be there has none.
pub(super) fn example(field: &Field) -> Option<Value> {
    if let Some(own) = field.example.as_ref().and_then(|value| fitted(field, value)) {
        return Some(own);
    }
    match &field.kind {
        Kind::Scalar(_) => {
            let first = field.values.first()?;
            fitted(field, &Value::from(first.as_str()))
        }
        Kind::List(element) => {
            let list = Value::Array(vec![example(element)?]);
            let list = match &field.wrapper {
                Some(wrapper) => Value::Object(Map::from_iter([(wrapper.clone(), list)])),
                None => list,
            };
            fitted(field, &list)
        }
        Kind::Object(fields) => {
            let all: Map<String, Value> =
                fields.iter().filter_map(|field| Some((field.name.clone(), example(field)?))).collect();
            object(fields, &Value::Object(all))
        }
    }
}
