//! The metadata of the command line: names, types and what is required of the parameters, and no more.

use aliyun_api_core::Encoding;
use serde_json::{Map, Value};

use super::definition::{Around, DEEPEST, Field, Kind, Part};
use super::place::below;
use super::refusal::Refusal;
use crate::format::TypeWord;

/// The keys under which the fields of an object stand.
const INSIDE: [&str; 2] = ["fields", "sub_parameters"];

/// Reads the parameters at `pointer`: a list as it is published, or a mapping by name.
pub(super) fn read(parameters: &Value, pointer: &str, refusals: &mut Vec<Refusal>) -> Vec<Field> {
    fields(parameters, pointer, Around::Request, 0, refusals)
}

fn fields(all: &Value, pointer: &str, around: Around, depth: usize, refusals: &mut Vec<Refusal>) -> Vec<Field> {
    let again = "correct the file, or take it from the vendor again";
    let named: Vec<(Option<&str>, &Value, String)> = match all {
        Value::Object(map) => map.iter().map(|(name, one)| (Some(name.as_str()), one, below(pointer, name))).collect(),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items
                .map(|(index, one)| (one.get("name").and_then(Value::as_str), one, below(pointer, &index.to_string())))
                .collect()
        }
        _ => {
            refusals.push(Refusal::at(pointer, "the parameters are neither a list nor an object", again));
            return Vec::new();
        }
    };
    let read = named.into_iter().filter_map(|(name, one, at)| match name {
        Some(name) => field(name, one, &at, around, depth, refusals),
        None => {
            refusals.push(Refusal::at(&at, "this parameter has no name", again));
            None
        }
    });
    read.collect()
}

fn field(
    name: &str,
    value: &Value,
    pointer: &str,
    around: Around,
    depth: usize,
    refusals: &mut Vec<Refusal>,
) -> Option<Field> {
    let position = value.get("position").and_then(Value::as_str).unwrap_or("Query");
    // In calls by name, the body is the form.
    if !["query", "body", "formdata"].contains(&position.to_ascii_lowercase().as_str()) {
        refusals.push(Refusal::elsewhere(&below(pointer, "position"), name, position));
        return None;
    }
    if depth > DEEPEST {
        let what = format!("`{name}` nests more than {DEEPEST} deep");
        refusals.push(Refusal::at(pointer, what, "leave out what is deeper").why("No object of the format does."));
        return None;
    }
    let ty = value.get("type").and_then(Value::as_str).unwrap_or_default();
    let inside = value.as_object().and_then(inside);
    let mut found = match ty.to_ascii_lowercase().as_str() {
        "string" | "date" | "datetime" => Field::new(name, pointer, Kind::Scalar(TypeWord::String)),
        "integer" | "int" => Field::new(name, pointer, Kind::Scalar(TypeWord::Integer)),
        "long" => Field::new(name, pointer, Kind::Scalar(TypeWord::Long)),
        "float" | "double" | "number" => Field::new(name, pointer, Kind::Scalar(TypeWord::Float)),
        "boolean" | "bool" => Field::new(name, pointer, Kind::Scalar(TypeWord::Boolean)),
        "any" => json(name, pointer, around),
        "json" => match inside {
            Some((key, all)) => {
                let fields = fields(all, &below(pointer, key), Around::Json, depth + 1, refusals);
                let mut field = list(name, pointer, Kind::Object(fields));
                field.encoding = (around == Around::Request).then_some(Encoding::Json);
                field.remark("the input does not say whether it is a list of objects or one object");
                field
            }
            None => {
                let mut field = json(name, pointer, around);
                field.remark("the input does not say what is in the JSON text");
                field
            }
        },
        "repeatlist" | "array" | "list" => {
            let element = match inside {
                Some((key, all)) => Kind::Object(fields(all, &below(pointer, key), around, depth + 1, refusals)),
                None => Kind::Scalar(TypeWord::String),
            };
            let is_scalar = matches!(element, Kind::Scalar(_));
            let mut field = list(name, pointer, element);
            field.encoding = (around == Around::Request).then_some(Encoding::Repeat);
            if is_scalar {
                field.remark("the input does not say what the elements are");
            }
            field
        }
        "struct" | "object" => {
            let fields = inside.map(|(key, all)| fields(all, &below(pointer, key), around, depth + 1, refusals));
            let mut field = Field::new(name, pointer, Kind::Object(fields.unwrap_or_default()));
            field.encoding = (around == Around::Request).then_some(Encoding::Flat);
            field
        }
        other => {
            let what = match other {
                "map" => format!("the parameter `{name}` is a map with free keys"),
                "" => format!("the parameter `{name}` has no type"),
                _ => format!("the parameter `{name}` has the type `{ty}`"),
            };
            let refusal = Refusal::at(pointer, what, "correct the type in the file, or leave the parameter out there");
            refusals.push(refusal.why(
                "Known are String, Integer, Long, Float, Double, Boolean, RepeatList, Array, Json, Struct, Object and Any.",
            ));
            return None;
        }
    };
    found.required = value.get("required").and_then(Value::as_bool).unwrap_or_default();
    value.get("description").and_then(Value::as_str).unwrap_or_default().clone_into(&mut found.text);
    found.part = Part::Request;
    Some(found)
}

fn json(name: &str, pointer: &str, around: Around) -> Field {
    let mut field = Field::new(name, pointer, Kind::Scalar(TypeWord::Any));
    field.encoding = (around == Around::Request).then_some(Encoding::Json);
    field
}

fn list(name: &str, pointer: &str, element: Kind) -> Field {
    let mut element = Field::new(name, pointer, element);
    element.part = Part::Request;
    Field::new(name, pointer, Kind::List(Box::new(element)))
}

/// The fields inside, where there are some.
fn inside(value: &Map<String, Value>) -> Option<(&'static str, &Value)> {
    let filled = |inner: &Value| {
        inner.as_object().is_some_and(|map| !map.is_empty()) || inner.as_array().is_some_and(|list| !list.is_empty())
    };
    INSIDE.into_iter().find_map(|key| value.get(key).filter(|inner| filled(inner)).map(|inner| (key, inner)))
}
