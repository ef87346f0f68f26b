//! A value in natural form as the parameters that carry it on the wire.

use serde_json::{Map, Value};

use crate::model::{Constraint, Encoding, Field, RecordId, Service, Type};

/// Names and values of parameters.
pub(super) type Pairs = Vec<(String, String)>;

/// The parameters of a request, in the order of its fields.
pub(super) fn encode(service: &Service, record: RecordId, request: &Map<String, Value>) -> Pairs {
    let mut out = Pairs::new();
    object(service, record, "", request, &mut out);
    out
}

/// The parameters that carry one field.
pub(super) fn encode_field(service: &Service, field: &Field, value: &Value) -> Pairs {
    let mut out = Pairs::new();
    put(service, field.wire.clone(), &field.ty, field.encoding, value, &mut out);
    out
}

fn object(service: &Service, record: RecordId, prefix: &str, values: &Map<String, Value>, out: &mut Pairs) {
    for field in &service.record(record).fields {
        if let Some(value) = values.get(&field.wire) {
            put(service, format!("{prefix}{}", field.wire), &field.ty, field.encoding, value, out);
        }
    }
}

fn put(service: &Service, name: String, ty: &Type, encoding: Option<Encoding>, value: &Value, out: &mut Pairs) {
    match (ty, value) {
        (_, Value::Null) => {}
        (Type::Any, _) => out.push((name, value.to_string())),
        (_, Value::Array(_) | Value::Object(_)) if encoding == Some(Encoding::Json) => {
            out.push((name, json(service, ty, value).to_string()));
        }
        (_, Value::Array(items)) if encoding == Some(Encoding::Comma) => {
            out.push((name, items.iter().map(text).collect::<Vec<_>>().join(",")));
        }
        (Type::List(item), Value::Array(items)) => {
            for (index, value) in items.iter().enumerate() {
                // An element has no encoding of its own: what is nested in it repeats too.
                put(service, format!("{name}.{}", index + 1), item, Some(Encoding::Repeat), value, out);
            }
        }
        (Type::Record(id), Value::Object(values)) => object(service, *id, &format!("{name}."), values, out),
        _ => out.push((name, text(value))),
    }
}

/// The value with the keys of its objects in the order of their fields, as the client writes them.
fn json(service: &Service, ty: &Type, value: &Value) -> Value {
    match (ty, value) {
        (Type::List(item), Value::Array(items)) => items.iter().map(|value| json(service, item, value)).collect(),
        (Type::Record(id), Value::Object(values)) => {
            let fields = service.record(*id).fields.iter();
            let known = fields.filter_map(|field| {
                values.get(&field.wire).map(|value| (field.wire.clone(), json(service, &field.ty, value)))
            });
            Value::Object(known.collect())
        }
        _ => value.clone(),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A value to show how a field travels, where no example has one.
pub(super) fn sample(service: &Service, field: &Field) -> Value {
    sample_inside(service, field, 0)
}

fn sample_inside(service: &Service, field: &Field, depth: usize) -> Value {
    field.example.clone().unwrap_or_else(|| of_type(service, &field.ty, &field.constraints, depth))
}

fn of_type(service: &Service, ty: &Type, limits: &[Constraint], depth: usize) -> Value {
    match ty {
        Type::String => limits
            .iter()
            .find_map(|limit| if let Constraint::Values(values) = limit { values.first().cloned() } else { None })
            .unwrap_or_else(|| "text".to_owned())
            .into(),
        Type::Integer => 1.into(),
        Type::Float => 1.5.into(),
        Type::Boolean => true.into(),
        Type::Any => Value::Object(Map::new()),
        Type::Enum(id) => service.enumeration(*id).values.first().map_or("text", |value| value.wire.as_str()).into(),
        Type::List(item) => Value::Array(vec![of_type(service, item, &[], depth)]),
        // Deep enough for every documented request, and an end for an object inside itself.
        Type::Record(_) if depth > 4 => Value::Object(Map::new()),
        Type::Record(id) => {
            let fields = &service.record(*id).fields;
            let told = fields.iter().filter(|field| field.required || field.example.is_some());
            let shown: Vec<&Field> = told.collect();
            let shown = if shown.is_empty() { fields.iter().collect() } else { shown };
            let sample = |field: &&Field| (field.wire.clone(), sample_inside(service, field, depth + 1));
            Value::Object(shown.iter().map(sample).collect())
        }
    }
}
