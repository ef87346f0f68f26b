//! The JSON Schemas of the spec format, for editors: what the reader of the specs accepts, from the same declarations.

use serde_json::{Map, Value, json};

use super::{Emit, EmitError};
use crate::files::Files;
use crate::format::{AcknowledgementSpec, ActionSpec, ResourcesSpec, ServiceSpec, TermsSpec, TypeWord, TypesSpec};
use crate::kept::Kept;
use crate::model::Model;
use crate::semantics::constraints;
use crate::yaml::FromNode;
use crate::yaml::shape::TYPE_NAME;

/// The schemas in `specs/schema`.
pub(crate) struct SpecSchema;

impl Emit for SpecSchema {
    fn name(&self) -> &'static str {
        "schema"
    }
    fn root(&self) -> &'static str {
        "specs/schema"
    }
    fn emit(&self, _: &Model, _: &Kept, files: &mut Files) -> Result<(), EmitError> {
        files.add("action.schema.json", document::<ActionSpec>("An action", None)?);
        files.add("service.schema.json", document::<ServiceSpec>("A service", None)?);
        files.add("types.schema.json", document::<TypesSpec>("Shared types", Some(shared_types()))?);
        files.add(
            "resources.schema.json",
            document::<ResourcesSpec>("Resources", Some(json!({ "propertyNames": { "pattern": TYPE_NAME } })))?,
        );
        files.add("acknowledgement.schema.json", document::<AcknowledgementSpec>("A decision about a change", None)?);
        files.add("terms.schema.json", document::<TermsSpec>("Discouraged terms", None)?);
        Ok(())
    }
}

/// What a type demands of the other keys of its field.
fn demands(word: TypeWord, name: &str) -> Value {
    let mut others: Vec<&str> = constraints::of_some_types().filter(|key| !constraints::suits(key, word)).collect();
    others.sort_unstable();
    let others: Vec<Value> = others.into_iter().map(|key| json!({ "required": [key] })).collect();
    let mut then = json!({ "not": { "anyOf": others } });
    if let Some(key) = constraints::made_of(word) {
        then["required"] = json!([key]);
    }
    let value = match word {
        TypeWord::Integer | TypeWord::Long => {
            Some(json!({ "type": "integer", "minimum": i64::MIN, "maximum": i64::MAX }))
        }
        TypeWord::Float => Some(json!({ "type": "number" })),
        TypeWord::Boolean => Some(json!({ "type": "boolean" })),
        TypeWord::String | TypeWord::Enum => Some(json!({ "type": "string" })),
        TypeWord::List | TypeWord::Object | TypeWord::Any => None,
    };
    let mut properties = Map::new();
    let encodings: Vec<&str> = constraints::encodings(word).iter().map(|encoding| encoding.name()).collect();
    if !encodings.is_empty() {
        properties.insert("encoding".to_owned(), json!({ "enum": encodings }));
    }
    if let Some(value) = value {
        properties.insert("default".to_owned(), value.clone());
        properties.insert("example".to_owned(), value);
    }
    then["properties"] = Value::Object(properties);
    json!({ "if": { "properties": { "type": { "const": name } }, "required": ["type"] }, "then": then })
}

/// `types.yaml` holds objects and enums with names that types have.
fn shared_types() -> Value {
    json!({
        "propertyNames": { "pattern": TYPE_NAME },
        "additionalProperties": { "properties": { "type": { "enum": ["enum", "object"] } } },
    })
}

/// Draft 7 is what editors read.
fn document<T: FromNode>(title: &str, more: Option<Value>) -> Result<String, EmitError> {
    let mut definitions = Map::new();
    let root = T::schema(&mut definitions);
    if let Some(Value::Array(all)) = definitions.get_mut("FieldSpec").and_then(|field| field.get_mut("allOf")) {
        all.extend(TypeWord::ALL.iter().map(|(name, word)| demands(*word, name)));
    }
    let all: Vec<Value> = std::iter::once(root).chain(more).collect();
    definitions.sort_keys();
    let mut schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$comment": "Written by `cargo xtask gen`. Do not edit.",
        "title": title,
        "allOf": all,
    });
    if let Value::Object(map) = &mut schema {
        map.insert("definitions".to_owned(), Value::Object(definitions));
    }
    serde_json::to_string_pretty(&schema).map_err(|error| EmitError {
        output: "schema",
        file: title.to_owned(),
        reason: error.to_string(),
    })
}
