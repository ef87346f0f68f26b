//! The JSON Schemas of the spec format, for editors: what the reader of the specs accepts, from the same declarations.

use serde_json::{Map, Value, json};

use super::{Emit, EmitError};
use crate::files::Files;
use crate::format::{ActionSpec, ResourcesSpec, ServiceSpec, TermsSpec, TypesSpec};
use crate::model::Model;
use crate::yaml::FromNode;

/// The schemas in `specs/schema`.
pub(crate) struct SpecSchema;

impl Emit for SpecSchema {
    fn name(&self) -> &'static str {
        "schema"
    }
    fn root(&self) -> &'static str {
        "specs/schema"
    }
    fn emit(&self, _: &Model, files: &mut Files) -> Result<(), EmitError> {
        files.add("action.schema.json", document::<ActionSpec>("An action")?);
        files.add("service.schema.json", document::<ServiceSpec>("A service")?);
        files.add("types.schema.json", document::<TypesSpec>("Shared types")?);
        files.add("resources.schema.json", document::<ResourcesSpec>("Resources")?);
        files.add("terms.schema.json", document::<TermsSpec>("Discouraged terms")?);
        Ok(())
    }
}

/// Draft 7 is what editors read.
fn document<T: FromNode>(title: &str) -> Result<String, EmitError> {
    let mut definitions = Map::new();
    let root = T::schema(&mut definitions);
    definitions.sort_keys();
    let mut schema = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$comment": "Written by `cargo xtask gen`. Do not edit.",
        "title": title,
        "allOf": [root],
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
