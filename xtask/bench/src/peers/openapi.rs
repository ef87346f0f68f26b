//! Our OpenAPI 3.1 documents as 3.0, for generators that read no other.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// The document as OpenAPI 3.0.3. What 3.0 cannot say is left out, and so is what changes no type: limits, examples and
/// extensions. The responses to what is refused are all one, and enums whose values differ in nothing but case are text, since progenitor takes
/// no others.
pub(crate) fn as_3_0(document: &Value) -> Value {
    let mut paths = document["paths"].clone();
    for operation in paths.as_object_mut().into_iter().flat_map(|paths| paths.values_mut()) {
        operation.as_object_mut().into_iter().flat_map(|methods| methods.values_mut()).for_each(operate);
    }
    let schemas = document["components"]["schemas"].as_object().cloned().unwrap_or_default();
    let schemas: Map<String, Value> = schemas.into_iter().map(|(name, value)| (name + MODEL, schema(&value))).collect();
    json!({
        "openapi": "3.0.3",
        "info": { "title": document["info"]["title"], "version": document["info"]["version"] },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// Makes an operation of 3.0 of one of 3.1.
fn operate(operation: &mut Value) {
    let body = operation["requestBody"]["content"].as_object();
    let body: Map<String, Value> = body
        .into_iter()
        .flatten()
        .map(|(kind, content)| (kind.clone(), json!({ "schema": schema(&content["schema"]) })))
        .collect();
    let done = &operation["responses"]["200"]["content"]["application/json"]["schema"];
    let json = |schema: Value| json!({ "application/json": { "schema": schema } });
    let error = json(schema(&json!({ "$ref": "#/components/schemas/ErrorBody" })));
    let mut made = json!({
        "operationId": operation["operationId"],
        "summary": operation["summary"],
        "responses": {
            "200": { "description": "Done.", "content": json(schema(done)) },
            "4XX": { "description": "Refused.", "content": error },
            "5XX": { "description": "Refused.", "content": error },
        },
    });
    if !body.is_empty() {
        made["requestBody"] = json!({ "required": true, "content": body });
    }
    *operation = made;
}

/// What schemas are called by besides, since progenitor gives what stands inside of one a name that another one may have.
const MODEL: &str = "Model";

/// What a schema keeps as it is.
const KEPT: [&str; 3] = ["description", "required", "type"];
/// Those of a string that 3.0 knows.
const FORMATS: [&str; 4] = ["int32", "int64", "float", "double"];

/// Makes a schema of 3.0 of one of 3.1.
fn schema(of: &Value) -> Value {
    let Some(of) = of.as_object() else { return json!({}) };
    // Beside a reference 3.0 allows nothing.
    if let Some(reference) = of.get("$ref") {
        return json!({ "$ref": format!("{}{MODEL}", reference.as_str().unwrap_or_default()) });
    }
    let mut made = Map::new();
    for (name, value) in of {
        match name.as_str() {
            "type" if value.is_array() => {
                let types: Vec<&Value> = value.as_array().into_iter().flatten().collect();
                if let Some(first) = types.iter().find(|kind| **kind != "null") {
                    made.insert("type".to_owned(), (*first).clone());
                }
                if types.iter().any(|kind| *kind == "null") {
                    made.insert("nullable".to_owned(), true.into());
                }
            }
            name if KEPT.contains(&name) => _ = made.insert(name.to_owned(), value.clone()),
            "format" if value.as_str().is_some_and(|format| FORMATS.contains(&format)) => {
                made.insert("format".to_owned(), value.clone());
            }
            "enum" if are_apart(value) => _ = made.insert("enum".to_owned(), value.clone()),
            "const" => _ = made.insert("enum".to_owned(), json!([value])),
            "items" => _ = made.insert("items".to_owned(), schema(value)),
            "additionalProperties" if value.is_object() => _ = made.insert(name.clone(), schema(value)),
            "properties" => {
                let properties = value.as_object().into_iter().flatten();
                let properties: Map<String, Value> =
                    properties.map(|(name, value)| (name.clone(), schema(value))).collect();
                made.insert("properties".to_owned(), properties.into());
            }
            _ => {}
        }
    }
    made.into()
}

/// Whether the values of an enum give different names in Rust, without which progenitor makes none of them: some services
/// have both `IPV4` and `ipv4`.
fn are_apart(values: &Value) -> bool {
    let values: Vec<&Value> = values.as_array().into_iter().flatten().collect();
    let name = |value: &&Value| value.to_string().to_lowercase().replace(|letter: char| !letter.is_alphanumeric(), "");
    values.iter().map(name).collect::<BTreeSet<_>>().len() == values.len()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{as_3_0, schema};

    #[test]
    fn a_schema_says_what_3_0_can_say() {
        let of = json!({
            "type": "object",
            "required": ["Id"],
            "patternProperties": { "^Tag": { "type": "string" } },
            "properties": {
                "Id": { "type": "string", "minLength": 1, "examples": ["a"], "format": "cidr", "x-own": 1 },
                "Size": { "type": ["integer", "null"], "format": "int64" },
                "Kind": { "$ref": "#/components/schemas/Kind", "description": "beside it" },
                "Fixed": { "const": "a" },
                "Apart": { "type": "string", "enum": ["A", "b"] },
                "Alike": { "type": "string", "enum": ["IPV4", "ipv4"] },
                "List": { "type": "array", "items": { "type": "string", "pattern": "^a" } },
            },
        });
        assert_eq!(
            schema(&of),
            json!({
                "type": "object",
                "required": ["Id"],
                "properties": {
                    "Id": { "type": "string" },
                    "Size": { "type": "integer", "nullable": true, "format": "int64" },
                    "Kind": { "$ref": "#/components/schemas/KindModel" },
                    "Fixed": { "enum": ["a"] },
                    "Apart": { "type": "string", "enum": ["A", "b"] },
                    "Alike": { "type": "string" },
                    "List": { "type": "array", "items": { "type": "string" } },
                },
            })
        );
    }

    #[test]
    fn an_operation_has_one_type_of_errors() {
        let form = json!({ "application/x-www-form-urlencoded": { "schema": { "type": "object" } } });
        let document = json!({
            "openapi": "3.1.0",
            "info": { "title": "Net", "version": "1" },
            "paths": { "/net/MakeNet": { "post": {
                "operationId": "MakeNet",
                "requestBody": { "content": form },
                "responses": {
                    "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } },
                    "400": { "$ref": "#/components/responses/E400" },
                },
            } } },
            "components": { "schemas": { "A": { "type": "object", "examples": [] } } },
        });
        let made = as_3_0(&document);
        assert_eq!(made["openapi"], "3.0.3");
        let operation = &made["paths"]["/net/MakeNet"]["post"];
        let responses: Vec<&String> = operation["responses"].as_object().unwrap().keys().collect();
        assert_eq!(responses, ["200", "4XX", "5XX"]);
        assert_eq!(operation["requestBody"]["content"], form);
        assert_eq!(made["components"]["schemas"]["AModel"], json!({ "type": "object" }));
    }
}
