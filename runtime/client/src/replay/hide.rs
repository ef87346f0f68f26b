//! The secrets of responses: what the schema of an action calls sensitive, or a name where no schema knows it.

use aliyun_api_core::{Schema, ValueType};
use serde_json::{Map, Value};

use crate::redact::{HIDDEN, SHORT, Secrets, step_sounds_secret};

/// Puts a placeholder of the same type in the place of each secret, and returns the secrets as text. Short ones are not
/// returned: they would be found everywhere.
pub(super) fn hide(body: &mut Value, schema: Option<&'static Schema>) -> Vec<String> {
    let mut found = Vec::new();
    of_value(body, schema, &mut found);
    found.retain(|text| text.len() >= SHORT);
    found
}

/// `schema` is that of the objects in the value, where it is known.
fn of_value(value: &mut Value, schema: Option<&'static Schema>, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => of_fields(fields, schema, found),
        Value::Array(elements) => elements.iter_mut().for_each(|element| of_value(element, schema, found)),
        // An object may come as text.
        Value::String(text) => match schema {
            Some(schema) if schema.has_secrets() => whole(value, found),
            _ => of_text(&text.clone(), found),
        },
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn of_fields(fields: &mut Map<String, Value>, schema: Option<&'static Schema>, found: &mut Vec<String>) {
    for (name, value) in fields {
        let known = schema.and_then(|schema| schema.fields.get(schema.position(name)?));
        match known {
            Some(field) if field.sensitive => whole(value, found),
            Some(field) => of_value(value, inside(&field.kind), found),
            None if step_sounds_secret(name) => whole(value, found),
            // The key around the elements of a list: what is inside is of the same schema. Elsewhere names may be those
            // of fields by chance, and then rather too much is hidden.
            None => of_value(value, schema.filter(|_| !value.is_string()), found),
        }
    }
}

/// All of the value is a secret.
fn whole(value: &mut Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if !text.is_empty() => {
            if let Some(mut inner) = structured(text) {
                whole(&mut inner, found);
            }
            found.push(std::mem::replace(text, HIDDEN.to_owned()));
        }
        Value::Number(number) if number.as_f64() != Some(0.0) => {
            found.push(number.to_string());
            *value = 0.into();
        }
        Value::Array(elements) => elements.iter_mut().for_each(|element| whole(element, found)),
        Value::Object(fields) => fields.values_mut().for_each(|field| whole(field, found)),
        // What a field holds that nobody set.
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Secrets in JSON that came as text: they are found here, and hidden with everything that repeats them.
fn of_text(text: &str, found: &mut Vec<String>) {
    if let Some(mut value) = structured(text) {
        of_value(&mut value, None, found);
    }
}

fn structured(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok().filter(|value: &Value| value.is_object() || value.is_array())
}

/// The schema of an object, or of the objects in a list.
fn inside(kind: &ValueType) -> Option<&'static Schema> {
    match kind {
        ValueType::Record(schema) => Some(schema),
        ValueType::List(element) => inside(element),
        _ => None,
    }
}

/// Whether a text that is no JSON may hold a secret: it names something that has one.
pub(super) fn names_secret(text: &str, schema: Option<&'static Schema>) -> bool {
    let folded = text.to_ascii_lowercase();
    let start = text.trim_start();
    let quoted = start.starts_with(['{', '[']);
    let name = |word: &&str| !word.contains(char::is_whitespace);
    let sounds = match (quoted, start.starts_with("<?xml")) {
        (true, _) => text.split('"').filter(name).any(step_sounds_secret),
        (_, true) => text.split('<').filter_map(|tag| tag.split(['>', ' ', '/']).next()).any(step_sounds_secret),
        _ => false,
    };
    sounds || schema.is_some_and(|schema| names_field(&folded, schema, &mut Vec::new()))
}

/// Whether a text in lower case has the name of a sensitive field; `visited` schemas are looked into already.
fn names_field(folded: &str, schema: &'static Schema, visited: &mut Vec<&'static Schema>) -> bool {
    if visited.iter().any(|known| std::ptr::eq(*known, schema)) {
        return false;
    }
    visited.push(schema);
    schema.fields.iter().any(|field| {
        let mut names = std::iter::once(&field.wire).chain(field.aliases);
        let named = field.sensitive && names.any(|name| folded.contains(&name.to_ascii_lowercase()));
        named || inside(&field.kind).is_some_and(|inner| names_field(folded, inner, visited))
    })
}

/// A value without these secrets, each part of the type that it was.
pub(super) fn without(secrets: &Secrets, value: Value) -> Value {
    match value {
        Value::String(text) => secrets.kept(&text).into(),
        Value::Number(number) => {
            let text = number.to_string();
            if secrets.kept(&text) == text { number.into() } else { 0.into() }
        }
        Value::Array(elements) => elements.into_iter().map(|element| without(secrets, element)).collect(),
        Value::Object(fields) => {
            fields.into_iter().map(|(name, value)| (secrets.kept(&name), without(secrets, value))).collect()
        }
        other => other,
    }
}
