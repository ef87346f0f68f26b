//! Values of objects: as text to compare them, out of a request, and into a response.

mod fields;

use std::cmp::Ordering;
use std::collections::HashSet;

use aliyun_api_core::{Field, Record, Scalar, Schema, Slot, ValueType, View, json};
use serde_json::{Map, Value};

use crate::{FieldValues, Path};

pub(crate) use fields::{Fields, Named};

/// A value as text, so that values of any kind compare: booleans in lower case, nothing for `null`.
pub(crate) fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(fold_boolean(text)),
        other => Some(other.to_string()),
    }
}

/// A value as a number, where it is one or the text of one.
pub(crate) fn number(value: &Value) -> Option<f64> {
    let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok());
    number.filter(|number| number.is_finite())
}

/// A number as a value: without a fraction where it has none.
pub(crate) fn of_number(number: f64) -> Option<Value> {
    if !number.is_finite() {
        return None;
    }
    // Whole numbers print without an exponent and without a fraction.
    let whole = (number.fract() == 0.0).then(|| format!("{number:.0}").parse::<i64>().ok()).flatten();
    Some(whole.map_or_else(|| number.into(), Value::from))
}

fn fold_boolean(text: &str) -> String {
    let boolean = ["true", "false"].into_iter().find(|name| text.eq_ignore_ascii_case(name));
    boolean.unwrap_or(text).to_owned()
}

/// A scalar of a record as text; nothing where there is none.
pub(crate) fn view_text(view: View<'_>) -> Option<String> {
    match view {
        View::Str(text) => Some(text.to_owned()),
        View::Int(number) => Some(number.to_string()),
        View::Float(number) => Some(number.to_string()),
        View::Bool(flag) => Some(flag.to_string()),
        View::Any(value) => text(value),
        View::Absent | View::List(_) | View::Record(_) => None,
    }
}

/// The values at a path, through objects and the elements of lists; a list at its end is its elements.
pub(crate) fn at<'v>(fields: &'v impl Named, path: &[&str]) -> Vec<&'v Value> {
    let Some((first, rest)) = path.split_first() else { return Vec::new() };
    let elements = fields.get(first).map(elements).unwrap_or_default();
    if rest.is_empty() {
        return elements;
    }
    elements.into_iter().filter_map(Value::as_object).flat_map(|inner| at(inner, rest)).collect()
}

/// The elements of a list, and of the lists in it; a value that is no list by itself.
pub(crate) fn elements(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(values) => values.iter().flat_map(elements).collect(),
        one => vec![one],
    }
}

/// The value at a path; from inside the elements of a list, the list of their values.
pub(crate) fn pick(fields: &impl Named, path: &[&str]) -> Option<Value> {
    let (first, rest) = path.split_first()?;
    let value = fields.get(first)?;
    if rest.is_empty() {
        return Some(value.clone());
    }
    match value {
        Value::Object(inner) => pick(inner, rest),
        Value::Array(_) => {
            let inner = elements(value).into_iter().filter_map(Value::as_object);
            Some(inner.filter_map(|inner| pick(inner, rest)).collect::<Vec<_>>().into())
        }
        _ => None,
    }
}

/// The field called `name`.
pub(crate) fn field<'a>(record: &'a dyn Record, name: &str) -> View<'a> {
    record.schema().position(name).map_or(View::Absent, |index| record.get(index).view())
}

/// The texts that a parameter names: the elements of a list, of JSON text or of a comma list, or the one value.
pub(crate) fn texts(view: View<'_>) -> Vec<String> {
    let View::Str(whole) = view else {
        return match view {
            View::List(list) => (0..list.len()).flat_map(|index| texts(list.at(index).view())).collect(),
            View::Any(Value::Array(values)) => values.iter().filter_map(text).collect(),
            other => view_text(other).into_iter().collect(),
        };
    };
    if whole.trim_start().starts_with('[')
        && let Ok(Value::Array(values)) = serde_json::from_str(whole)
    {
        return values.iter().filter_map(text).collect();
    }
    if whole.contains(',') {
        return whole.split(',').map(str::trim).filter(|part| !part.is_empty()).map(fold_boolean).collect();
    }
    vec![fold_boolean(whole)]
}

/// What a request says, without its secrets but those that are `kept`.
pub(crate) fn fields(request: &dyn Record, kept: &HashSet<&str>) -> Fields {
    let fields = request.schema().fields.iter().enumerate().filter_map(|(index, field)| {
        if field.sensitive && !kept.contains(field.wire) {
            return None;
        }
        let mut value = json::field_value(request, index)?;
        if !field.sensitive {
            drop_secrets_of(field, kept, &mut value);
        }
        (!value.as_array().is_some_and(Vec::is_empty)).then_some((field.wire, value))
    });
    fields.collect()
}

fn drop_secrets(schema: &Schema, kept: &HashSet<&str>, fields: &mut Map<String, Value>) {
    for field in schema.fields {
        if field.sensitive && kept.contains(field.wire) {
            continue;
        }
        if field.sensitive {
            fields.remove(field.wire);
        } else if let Some(value) = fields.get_mut(field.wire) {
            drop_secrets_of(field, kept, value);
        }
    }
}

/// Drops the secrets in the value of a field that is none by itself.
fn drop_secrets_of(field: &Field, kept: &HashSet<&str>, value: &mut Value) {
    // A list may stand inside a key of its own.
    let enclosed = field.wrapper.filter(|_| value.is_object() && matches!(field.kind, ValueType::List(_)));
    match enclosed.map(|key| value.get_mut(key)) {
        None => drop_secrets_in(&field.kind, kept, value),
        Some(elements) => elements.into_iter().for_each(|elements| drop_secrets_in(&field.kind, kept, elements)),
    }
}

fn drop_secrets_in(kind: &ValueType, kept: &HashSet<&str>, value: &mut Value) {
    match (kind, value) {
        (ValueType::Record(schema), Value::Object(fields)) => drop_secrets(schema, kept, fields),
        (ValueType::List(element), Value::Array(values)) => {
            values.iter_mut().for_each(|value| drop_secrets_in(element, kept, value));
        }
        _ => {}
    }
}

/// A default of a table, which is text, as a value of its parameter's kind.
pub(crate) fn of_kind(kind: &ValueType, text: &str) -> Value {
    let parsed = match kind {
        ValueType::String | ValueType::Enum(_) => None,
        ValueType::Boolean => Some(Value::from(text.eq_ignore_ascii_case("true"))),
        ValueType::Integer | ValueType::Float | ValueType::List(_) | ValueType::Record(_) | ValueType::Any => {
            serde_json::from_str(text).ok()
        }
    };
    parsed.unwrap_or_else(|| text.into())
}

/// Writes the fields of an object into the fields of the same name. What does not fit is left out.
pub(crate) fn project(fields: &impl Named, record: &mut dyn Record) {
    let schema = record.schema();
    let mut names = Names { names: schema.by_name(), next: 0 };
    for (name, value) in fields.entries() {
        let Some((index, field)) = names.find(name).and_then(|index| Some((index, schema.fields.get(index)?))) else {
            continue;
        };
        // The name on the wire counts before other spellings, and of those the first.
        let has = |other: &&&str| fields.get(other).is_some();
        let counts = name == field.wire || std::iter::once(&field.wire).chain(field.aliases).find(has) == Some(&name);
        if counts {
            write(value, &field.kind, field.wrapper, record.slot(index));
        }
    }
}

/// The names of a schema, for whoever asks for one after the other: in their order, as objects have them, each is found
/// where the one before was.
struct Names {
    names: &'static [(&'static str, usize)],
    next: usize,
}

impl Names {
    fn find(&mut self, name: &str) -> Option<usize> {
        while let Some((own, index)) = self.names.get(self.next) {
            match (*own).cmp(name) {
                Ordering::Less => self.next += 1,
                Ordering::Equal => return Some(*index),
                Ordering::Greater => break,
            }
        }
        let before = self.names.get(..self.next)?;
        // Where the last one is smaller it is among none of them, and it is not behind them.
        if before.last().is_none_or(|(own, _)| *own < name) {
            return None;
        }
        let place = before.binary_search_by_key(&name, |(own, _)| own).ok()?;
        before.get(place).map(|(_, index)| *index)
    }
}

/// Writes a value into a slot of the given kind.
pub(crate) fn write(value: &Value, kind: &ValueType, wrapper: Option<&str>, slot: &mut dyn Slot) {
    match (kind, value) {
        (_, Value::Null) => {}
        (ValueType::Any, value) => {
            if let Some(any) = slot.any_mut() {
                any.clone_from(value);
            }
        }
        (ValueType::List(element), Value::Object(enclosing))
            if wrapper.is_some_and(|key| enclosing.contains_key(key)) =>
        {
            if let Some(inner) = wrapper.and_then(|key| enclosing.get(key)) {
                write(inner, &ValueType::List(element), None, slot);
            }
        }
        (ValueType::List(element), Value::Array(values)) => {
            if let Some(list) = slot.list_mut() {
                list.clear();
                values.iter().for_each(|value| write(value, element, None, list.push()));
            }
        }
        (ValueType::Record(_), Value::Object(fields)) => {
            if let Some(record) = slot.record_mut() {
                project(fields, record);
            }
        }
        (ValueType::List(_) | ValueType::Record(_), _) => {}
        (_, value) => {
            // A scalar of another kind does not fit the response: the field stays as it is.
            let _ = scalar(value, |scalar| slot.set(scalar));
        }
    }
}

fn scalar<T>(value: &Value, then: impl FnOnce(Scalar<'_>) -> T) -> Option<T> {
    Some(match value {
        Value::Bool(flag) => then(Scalar::Bool(*flag)),
        Value::String(text) => then(Scalar::Str(text)),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => then(Scalar::Int(whole)),
            None => then(Scalar::Float(number.as_f64()?)),
        },
        Value::Array(values) => {
            let parts: Vec<String> = values.iter().filter_map(text).collect();
            then(Scalar::Str(&parts.join(",")))
        }
        Value::Null | Value::Object(_) => return None,
    })
}

/// Whether each of these fields has one of its values.
pub(crate) fn holds(fields: &impl Named, wanted: FieldValues) -> bool {
    let has = |(field, values): &(Path, &[&str])| {
        at(fields, field).into_iter().filter_map(text).any(|own| values.contains(&own.as_str()))
    };
    wanted.iter().all(has)
}

#[cfg(test)]
mod tests {
    use aliyun_api_core::record;
    use serde_json::json;

    use super::*;

    #[derive(Clone, Default)]
    struct Login {
        user: String,
        codes: Vec<String>,
    }
    static LOGIN: Schema = Schema::new(
        "Login",
        &[
            Field::new("User", ValueType::String),
            Field::new("Codes", ValueType::List(&ValueType::String)).wrapper("Code").sensitive(),
        ],
    );
    record!(Login, LOGIN, 0 => user, 1 => codes);

    #[derive(Clone, Default)]
    struct Sent {
        words: Vec<Vec<String>>,
        logins: Vec<Login>,
        open: Vec<String>,
    }
    static SENT: Schema = Schema::new(
        "Sent",
        &[
            Field::new("Words", ValueType::List(&ValueType::List(&ValueType::String))).sensitive(),
            Field::new("Logins", ValueType::List(&ValueType::Record(&LOGIN))).wrapper("Login"),
            Field::new("Open", ValueType::List(&ValueType::String)).wrapper("One"),
        ],
    );
    record!(Sent, SENT, 0 => words, 1 => logins, 2 => open);

    #[test]
    fn secrets_are_dropped_wherever_they_stand() {
        let login = Login { user: "me".into(), codes: vec!["hunter2".into()] };
        let sent = Sent { words: vec![vec!["hunter2".into()]], logins: vec![login], open: vec!["a".into()] };
        let kept = json!({ "Logins": { "Login": [{ "User": "me" }] }, "Open": { "One": ["a"] } });
        assert_eq!(Value::from(fields(&sent, &HashSet::new())), kept);
        let shown = HashSet::from(["Codes"]);
        assert_eq!(
            Value::from(fields(&sent, &shown))["Logins"]["Login"][0]["Codes"],
            json!({ "Code": ["hunter2"] }),
            "a list shows it"
        );
    }

    #[test]
    fn fields_are_written_in_whatever_order_they_come() {
        #[derive(Clone, Default)]
        struct Shown {
            b: String,
            c: String,
            a: String,
        }
        static SHOWN: Schema = Schema::new(
            "Shown",
            &[
                Field::new("B", ValueType::String).aliases(&["Bee", "ABee"]),
                Field::new("C", ValueType::String).aliases(&["Cee", "ACee"]),
                Field::new("A", ValueType::String),
            ],
        );
        record!(Shown, SHOWN, 0 => b, 1 => c, 2 => a);

        let all = [("A", "a"), ("ABee", "no"), ("ACee", "c"), ("B", "b"), ("Bee", "no"), ("D", "d"), ("Zed", "z")];
        for start in 0..all.len() {
            for backwards in [false, true] {
                let mut order = all;
                order.rotate_left(start);
                if backwards {
                    order.reverse();
                }
                let fields: Map<String, Value> =
                    order.map(|(name, value)| (name.to_owned(), Value::from(value))).into_iter().collect();
                let mut shown = Shown::default();
                project(&fields, &mut shown);
                assert_eq!([&*shown.a, &*shown.b, &*shown.c], ["a", "b", "c"], "{order:?}");
            }
        }
    }

    #[test]
    fn a_path_leads_through_objects_and_lists_of_any_depth() {
        let value = json!({
            "Grid": [[{ "Id": "a" }, { "Id": "b" }], [{ "Id": "c" }, 1]],
            "Row": { "Ids": [["d"], "e"] },
            "Id": "f",
        });
        let Value::Object(fields) = value else { unreachable!() };
        let texts = |path: &[&str]| at(&fields, path).into_iter().filter_map(text).collect::<Vec<_>>();
        assert_eq!(texts(&["Grid", "Id"]), ["a", "b", "c"]);
        assert_eq!(texts(&["Row", "Ids"]), ["d", "e"]);
        assert_eq!((texts(&["Id"]), texts(&["Id", "Id"]), texts(&[])), (vec!["f".to_owned()], vec![], vec![]));
        assert_eq!(pick(&fields, &["Grid", "Id"]), Some(json!(["a", "b", "c"])));
        assert_eq!(pick(&fields, &["Row", "Ids"]), Some(json!([["d"], "e"])));
        assert_eq!((pick(&fields, &["Id", "Id"]), pick(&fields, &[])), (None, None));
    }
}
