//! A documented example as a call of the generated client, in Rust: the pages show it, and rustdoc compiles it.

mod layout;

use serde_json::{Map, Value};

use crate::model::{Action, Encoding, Example, Field, RecordId, Service, Type};
use layout::{Expr, statement};

/// Where a value stands: methods convert what they are given, fields of a struct do not.
#[derive(Clone, Copy, PartialEq)]
enum Slot {
    Argument,
    Field,
}

/// A whole program, but for `main`.
pub(super) fn program(service: &Service, action: &Action, example: &Example) -> String {
    let module = &service.id;
    let call = call(service, action, example);
    let import = import(service, &call).map(|line| format!("{line}\n\n")).unwrap_or_default();
    format!("{import}let {module} = aliyun_api::{module}::Client::from_env()?;\n{call}\nprintln!(\"{{response:?}}\");")
}

/// The call alone: a statement that makes `response`, with a client that has the name of the service. The region is left
/// to the configuration.
pub(super) fn call(service: &Service, action: &Action, example: &Example) -> String {
    let record = service.record(action.request);
    let mut calls = vec![Expr::group(format!("{}(", action.names.method), arguments(service, action, example), ")")];
    for field in record.fields.iter().filter(|field| !(field.required || field.from_config)) {
        if let Some(value) = example.request.get(&field.wire).filter(|value| is_sent(field, value)) {
            calls.push(setter(service, field, value));
        }
    }
    calls.push(Expr::Atom("await?".to_owned()));
    statement("response", Expr::Chain { receiver: service.id.clone(), calls })
}

/// The call as code for rustdoc, which compiles it.
pub(super) fn rustdoc(service: &Service, action: &Action, example: &Example) -> String {
    let module = &service.id;
    let call = call(service, action, example);
    let import = import(service, &call).map(|line| format!("# {line}\n")).unwrap_or_default();
    // A line that starts with a number sign is hidden, unless there are two.
    let shown: String = call
        .lines()
        .map(|line| if line.trim_start().starts_with('#') { format!("#{line}\n") } else { format!("{line}\n") })
        .collect();
    format!(
        "```no_run\n{import}# async fn example({module}: aliyun_api::{module}::Client) -> Result<(), aliyun_api::Error> {{\n\
         {shown}println!(\"{{response:?}}\");\n# Ok(())\n# }}\n```"
    )
}

/// What the statements need in scope: the module of the service, where they name a type of it.
pub(super) fn import(service: &Service, statements: &str) -> Option<String> {
    let module = &service.id;
    statements.contains(&format!("{module}::")).then(|| format!("use aliyun_api::{module};"))
}

/// What is essential: positional, or in a struct.
fn arguments(service: &Service, action: &Action, example: &Example) -> Vec<Expr> {
    let value = |field: &Field| example.request.get(&field.wire).unwrap_or(&Value::Null);
    let record = service.record(action.request);
    if record.has_arguments() {
        return record.arguments().into_iter().map(|field| argument(service, field, value(field))).collect();
    }
    let named = |field: &Field| Expr::Named(field.rust.clone(), Box::new(owned(service, &field.ty, value(field))));
    let open = format!("{}::{} {{", service.id, action.names.required);
    vec![Expr::Group { open, parts: record.arguments().into_iter().map(named).collect(), close: "}", pad: true }]
}

/// An empty list is not sent, except as JSON text.
fn is_sent(field: &Field, value: &Value) -> bool {
    !value.is_null()
        && (field.encoding == Some(Encoding::Json) || value.as_array().is_none_or(|items| !items.is_empty()))
}

fn setter(service: &Service, field: &Field, value: &Value) -> Expr {
    Expr::group(format!("{}(", field.rust), vec![argument(service, field, value)], ")")
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
        (Type::String | Type::Timestamp | Type::Enum(_), _) => {
            let text = quoted(value.as_str().map_or_else(|| value.to_string(), str::to_owned).as_str());
            Expr::Atom(if slot == Slot::Field { format!("{text}.into()") } else { text })
        }
        (Type::Float, Value::Number(number)) => {
            let text = number.to_string();
            Expr::Atom(if text.contains(['.', 'e', 'E']) { text } else { format!("{text}.0") })
        }
        // Alone, a number is one of 32 bits.
        (Type::Integer, Value::Number(number)) if slot == Slot::Argument && !fits_i32(number) => {
            Expr::Atom(format!("{number}_i64"))
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

fn fits_i32(number: &serde_json::Number) -> bool {
    number.as_i64().is_some_and(|number| i32::try_from(number).is_ok())
}

/// An object is made with what it needs, and gets the rest from its setters.
fn object(service: &Service, id: RecordId, values: &Map<String, Value>) -> Expr {
    let record = service.record(id);
    let given = |field: &&Field| values.get(&field.wire).is_some_and(|value| !value.is_null());
    let value = |field: &Field| values.get(&field.wire).unwrap_or(&Value::Null);
    let arguments: Vec<&Field> = record.constructor().unwrap_or_default();
    let complete = !arguments.is_empty() && arguments.iter().all(given);
    let ty = format!("{}::{}", service.id, record.rust);
    let made = if complete {
        let parts = arguments.iter().map(|field| argument(service, field, value(field))).collect();
        Expr::group(format!("{ty}::new("), parts, ")")
    } else {
        Expr::Atom(format!("{ty}::default()"))
    };
    let rest = record.fields.iter().filter(given).filter(|field| !(complete && arguments.contains(field)));
    let setters: Vec<Expr> = rest.map(|field| setter(service, field, value(field))).collect();
    if setters.is_empty() { made } else { Expr::Chain { receiver: made.flat(), calls: setters } }
}

fn type_name(service: &Service, ty: &Type) -> String {
    match ty {
        Type::String => "String".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Timestamp => "aliyun_api::Timestamp".to_owned(),
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
