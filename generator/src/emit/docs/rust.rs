//! An example call in Rust, with the generated client.

use serde_json::{Map, Value};

use super::layout::{Expr, chain};
use crate::model::{Action, Encoding, Example, Field, RecordId, Service, Type};

/// Where a value stands: setters and positional arguments convert, fields of a struct do not.
#[derive(Clone, Copy, PartialEq)]
enum Slot {
    Argument,
    Field,
}

/// The statements of an example.
pub(super) fn snippet(service: &Service, action: &Action, example: &Example) -> String {
    let module = &service.id;
    let record = service.record(action.request);
    let (required, optional): (Vec<&Field>, Vec<&Field>) = record.fields.iter().partition(|field| field.required);
    let mut calls = vec![Expr::group(
        format!("{}(", action.names.method),
        required_arguments(service, action, &required, example),
        ")",
    )];
    for field in optional {
        let Some(value) = example.request.get(&field.wire).filter(|value| is_sent(field, value)) else { continue };
        calls.push(Expr::group(format!("{}(", field.rust), vec![argument(service, field, value)], ")"));
    }
    calls.extend(["send()", "await?"].map(|call| Expr::Atom(call.to_owned())));
    let call = chain("let response = ", module, &calls, ";");
    let import =
        if call.contains(&format!("{module}::")) { format!("use aliyun_api::{module};\n\n") } else { String::new() };
    format!("{import}let {module} = aliyun_api::{module}::Client::from_env()?;\n{call}\nprintln!(\"{{response:?}}\");")
}

/// Few required parameters are positional, many stand in a struct.
fn required_arguments(service: &Service, action: &Action, required: &[&Field], example: &Example) -> Vec<Expr> {
    let value = |field: &Field| example.request.get(&field.wire).unwrap_or(&Value::Null);
    if service.record(action.request).has_arguments() {
        return required.iter().map(|field| argument(service, field, value(field))).collect();
    }
    let named = |field: &&Field| Expr::Named(field.rust.clone(), Box::new(owned(service, &field.ty, value(field))));
    let open = format!("{}::{} {{", service.id, action.names.required);
    vec![Expr::Group { open, parts: required.iter().map(named).collect(), close: "}", pad: true }]
}

/// An empty list is not sent, except as JSON text.
fn is_sent(field: &Field, value: &Value) -> bool {
    !value.is_null()
        && (field.encoding == Some(Encoding::Json) || value.as_array().is_none_or(|items| !items.is_empty()))
}

fn argument(service: &Service, field: &Field, value: &Value) -> Expr {
    match (&field.ty, value) {
        (Type::List(item), Value::Array(items)) if items.is_empty() => {
            Expr::Atom(format!("Vec::<{}>::new()", type_name(service, item)))
        }
        (Type::List(item), Value::Array(items)) => {
            let parts = items.iter().map(|value| literal(service, item, value, Slot::Argument)).collect();
            Expr::group("[", parts, "]")
        }
        _ => literal(service, &field.ty, value, Slot::Argument),
    }
}

fn owned(service: &Service, ty: &Type, value: &Value) -> Expr {
    literal(service, ty, value, Slot::Field)
}

fn literal(service: &Service, ty: &Type, value: &Value, slot: Slot) -> Expr {
    match (ty, value) {
        (Type::String | Type::Enum(_), _) => {
            let text = quoted(value.as_str().map_or_else(|| value.to_string(), str::to_owned).as_str());
            Expr::Atom(if slot == Slot::Field { format!("{text}.into()") } else { text })
        }
        (Type::Float, Value::Number(number)) => {
            let text = number.to_string();
            Expr::Atom(if text.contains(['.', 'e', 'E']) { text } else { format!("{text}.0") })
        }
        (Type::List(item), Value::Array(items)) => {
            Expr::group("vec![", items.iter().map(|value| owned(service, item, value)).collect(), "]")
        }
        (Type::Record(id), Value::Object(values)) => object(service, *id, values),
        (Type::Any, _) => Expr::Atom(format!("serde_json::json!({})", json(value))),
        // Numbers and booleans that stand as text in the example.
        (_, Value::String(text)) => Expr::Atom(text.clone()),
        _ => Expr::Atom(value.to_string()),
    }
}

fn object(service: &Service, id: RecordId, values: &Map<String, Value>) -> Expr {
    let record = service.record(id);
    let mut parts = Vec::new();
    for field in &record.fields {
        let Some(value) = values.get(&field.wire).filter(|value| !value.is_null()) else { continue };
        let value = owned(service, &field.ty, value);
        let value = if field.is_optional(record.role) { Expr::group("Some(", vec![value], ")") } else { value };
        parts.push(Expr::Named(field.rust.clone(), Box::new(value)));
    }
    if parts.len() < record.fields.len() {
        parts.push(Expr::Rest("..Default::default()"));
    }
    Expr::Group { open: format!("{}::{} {{", service.id, record.rust), parts, close: "}", pad: true }
}

fn type_name(service: &Service, ty: &Type) -> String {
    match ty {
        Type::String => "String".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Any => "serde_json::Value".to_owned(),
        Type::Enum(id) => format!("{}::{}", service.id, service.enumeration(*id).rust),
        Type::Record(id) => format!("{}::{}", service.id, service.record(*id).rust),
        Type::List(item) => format!("Vec<{}>", type_name(service, item)),
    }
}

/// A string literal; two braces and a number sign would be a command to mdBook.
fn quoted(text: &str) -> String {
    format!("{text:?}").replace("{{", "{\\u{7b}")
}

/// The inside of `json!`.
fn json(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", items.iter().map(json).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| format!("{}: {}", quoted(name), json(value)));
            format!("{{ {} }}", fields.collect::<Vec<_>>().join(", "))
        }
        _ => value.to_string(),
    }
}
