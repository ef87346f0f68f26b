//! The secrets of a record: every value of a field that its schema calls sensitive.

use serde_json::Value;

use crate::{Record, Schema, ValueType, View};

/// The secrets that a record holds, as text, those in objects and lists too. Booleans, zero and empty text are
/// none: they are what a field holds that nobody set.
pub fn secrets(record: &dyn Record) -> Vec<String> {
    let mut found = Vec::new();
    of_record(record, &mut found);
    found
}

fn of_record(record: &dyn Record, found: &mut Vec<String>) {
    for (index, field) in record.schema().fields.iter().enumerate() {
        of_view(record.get(index).view(), field.sensitive, found);
    }
}

/// `sensitive` where the whole of the value is a secret, else those inside it are looked for.
fn of_view(view: View<'_>, sensitive: bool, found: &mut Vec<String>) {
    match view {
        View::List(list) => {
            for index in 0..list.len() {
                of_view(list.at(index).view(), sensitive, found);
            }
        }
        View::Record(inner) if sensitive => {
            for index in 0..inner.schema().fields.len() {
                of_view(inner.get(index).view(), true, found);
            }
        }
        View::Record(inner) => of_record(inner, found),
        View::Str(text) if sensitive && !text.is_empty() => found.push(text.to_owned()),
        View::Int(number) if sensitive && number != 0 => found.push(number.to_string()),
        View::Float(number) if sensitive && number != 0.0 => found.push(number.to_string()),
        View::Any(value) if sensitive => of_json(value, found),
        View::Absent | View::Str(_) | View::Int(_) | View::Float(_) | View::Bool(_) | View::Any(_) => {}
    }
}

fn of_json(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::Number(number) if number.as_f64() == Some(0.0) => {}
        Value::Number(number) => found.push(number.to_string()),
        Value::String(text) if text.is_empty() => {}
        Value::String(text) => found.push(text.clone()),
        Value::Array(elements) => elements.iter().for_each(|element| of_json(element, found)),
        Value::Object(fields) => fields.values().for_each(|field| of_json(field, found)),
    }
}

impl Schema {
    /// Whether a record of this schema may hold a secret, itself or in its objects and lists.
    pub fn has_secrets(&self) -> bool {
        schema_has_secrets(self, &mut Vec::new())
    }
}

/// `visited` are the schemas that are looked into already: a schema may stand inside itself.
fn schema_has_secrets(schema: &Schema, visited: &mut Vec<&'static Schema>) -> bool {
    for field in schema.fields {
        if field.sensitive {
            return true;
        }
        let Some(inner) = inside(&field.kind) else { continue };
        if visited.iter().any(|known| std::ptr::eq(*known, inner)) {
            continue;
        }
        visited.push(inner);
        if schema_has_secrets(inner, visited) {
            return true;
        }
    }
    false
}

/// The schema of an object, or of the objects in a list.
fn inside(kind: &ValueType) -> Option<&'static Schema> {
    match kind {
        ValueType::Record(schema) => Some(schema),
        ValueType::List(element) => inside(element),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Field, record};

    #[derive(Clone, Default)]
    struct Inner {
        key: Option<String>,
        name: String,
    }
    static INNER: Schema = Schema::new(
        "Inner",
        &[Field::new("Key", ValueType::String).sensitive(), Field::new("Name", ValueType::String)],
    );
    record!(Inner, INNER, 0 => key, 1 => name);

    #[derive(Clone, Default)]
    struct Outer {
        password: String,
        words: Vec<Vec<String>>,
        pin: i64,
        share: f64,
        flag: bool,
        free: Value,
        whole: Option<Inner>,
        several: Vec<Inner>,
        open: String,
    }
    static OUTER: Schema = Schema::new(
        "Outer",
        &[
            Field::new("Password", ValueType::String).sensitive(),
            Field::new("Words", ValueType::List(&ValueType::List(&ValueType::String))).sensitive(),
            Field::new("Pin", ValueType::Integer).sensitive(),
            Field::new("Share", ValueType::Float).sensitive(),
            Field::new("Flag", ValueType::Boolean).sensitive(),
            Field::new("Free", ValueType::Any).sensitive(),
            Field::new("Whole", ValueType::Record(&INNER)).sensitive(),
            Field::new("Several", ValueType::List(&ValueType::Record(&INNER))),
            Field::new("Open", ValueType::String),
        ],
    );
    record!(
        Outer, OUTER, 0 => password, 1 => words, 2 => pin, 3 => share, 4 => flag, 5 => free, 6 => whole,
        7 => several, 8 => open,
    );

    #[test]
    fn every_secret_is_found_and_nothing_else() {
        let inner = |key: &str, name: &str| Inner { key: Some(key.into()), name: name.into() };
        let outer = Outer {
            password: "a".into(),
            words: vec![vec!["b".into(), String::new()], vec!["c".into()]],
            pin: 4321,
            share: 0.5,
            flag: true,
            free: serde_json::json!({ "x": ["d", 7, null, true, "", 0, -0.0] }),
            whole: Some(inner("e", "f")),
            several: vec![inner("g", "open"), Inner { key: None, name: "open".into() }, inner("h", "open")],
            open: "open".into(),
        };
        assert_eq!(secrets(&outer), ["a", "b", "c", "4321", "0.5", "d", "7", "e", "f", "g", "h"]);
        assert_eq!(secrets(&Outer::default()), Vec::<String>::new());
        let shown = format!("{outer:?}");
        assert!(
            shown.contains("Password: ***") && shown.contains("Key: ***") && shown.contains("Open: \"open\""),
            "{shown}"
        );
    }

    #[test]
    fn a_schema_knows_whether_it_has_secrets() {
        static PLAIN: Schema = Schema::new("Plain", &[Field::new("Open", ValueType::String)]);
        static AROUND: Schema =
            Schema::new("Around", &[Field::new("Some", ValueType::List(&ValueType::Record(&INNER)))]);
        assert!(OUTER.has_secrets() && AROUND.has_secrets() && !PLAIN.has_secrets());
    }

    #[test]
    fn a_schema_may_hold_itself_and_secrets_at_any_depth() {
        static LOOP: Schema = Schema::new(
            "Loop",
            &[Field::new("Again", ValueType::List(&ValueType::Record(&LOOP))), Field::new("Open", ValueType::String)],
        );
        assert!(!LOOP.has_secrets());
        let around = |inner| -> &'static Schema {
            let fields = Box::leak(Box::new([
                Field::new("Loop", ValueType::Record(&LOOP)),
                Field::new("Inner", ValueType::Record(inner)),
            ]));
            Box::leak(Box::new(Schema::new("Around", fields)))
        };
        assert!((0..40).fold(&INNER, |inner, _| around(inner)).has_secrets());
        assert!(!(0..40).fold(&LOOP, |inner, _| around(inner)).has_secrets());
    }
}
