//! The API definition of an action: parameters with schemas, the schema of the response, error codes.

use aliyun_api_core::{Encoding, Pattern};
use serde_json::{Map, Value};

use super::definition::{Around, Bounds, DEEPEST, Definition, Field, Kind, Row};
use super::place::below;
use super::refusal::Refusal;
use crate::format::TypeWord;

/// Reads the definition at `pointer`; `schemas` are those that `$ref` names.
pub(super) fn read<'a>(
    api: &'a Map<String, Value>,
    pointer: &str,
    schemas: Option<&'a Map<String, Value>>,
    refusals: &mut Vec<Refusal>,
) -> Definition {
    let mut reader = Reader { schemas, refusals };
    let (errors, rows_left_out) = rows(api);
    if let Some(path) = api.get("path").and_then(Value::as_str).filter(|path| !matches!(*path, "" | "/")) {
        reader.refusals.push(Refusal::by_path(&below(pointer, "path"), path));
    }
    let operation = api.get("operation").or_else(|| api.get("operationType")).and_then(Value::as_str);
    Definition {
        kind: match operation {
            Some("read") => Some("read"),
            Some("write" | "readAndWrite") => Some("write"),
            _ => None,
        },
        deprecated: api.get("deprecated").and_then(Value::as_bool).unwrap_or_default(),
        parameters: reader.parameters(api, pointer),
        response: reader.response(api, pointer),
        errors,
        rows_left_out,
        example: example(api),
    }
}

struct Reader<'a, 'r> {
    schemas: Option<&'a Map<String, Value>>,
    refusals: &'r mut Vec<Refusal>,
}

impl<'a> Reader<'a, '_> {
    fn refuse(&mut self, pointer: &str, what: String, why: &'static str, mend: &str) {
        self.refusals.push(Refusal::at(pointer, what, mend).why(why));
    }

    /// The parameters: a list as it is published, or a mapping of names to schemas.
    fn parameters(&mut self, api: &'a Map<String, Value>, pointer: &str) -> Vec<Field> {
        let pointer = below(pointer, "parameters");
        match api.get("parameters") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Object(map)) => {
                let nothing = Map::new();
                let read = map.iter().filter_map(|(name, schema)| {
                    let at = below(&pointer, name);
                    self.parameter(name, schema.as_object().unwrap_or(&nothing), schema, &at, &at)
                });
                read.collect()
            }
            Some(Value::Array(items)) => {
                let read = items.iter().enumerate().filter_map(|(index, item)| {
                    let at = below(&pointer, &index.to_string());
                    let Some((name, around)) = item.get("name").and_then(Value::as_str).zip(item.as_object()) else {
                        self.refuse(
                            &at,
                            "this parameter has no name".to_owned(),
                            "Each is an object with `name`, `in` and `schema`.",
                            "correct the file, or take it from the vendor again",
                        );
                        return None;
                    };
                    match around.get("schema") {
                        Some(schema) => self.parameter(name, around, schema, &at, &below(&at, "schema")),
                        None => self.parameter(name, around, item, &at, &at),
                    }
                });
                read.collect()
            }
            Some(_) => {
                self.refuse(
                    &pointer,
                    "`parameters` is neither a list nor an object".to_owned(),
                    "Each parameter is an element with its name, or an entry by its name.",
                    "correct the file, or take it from the vendor again",
                );
                Vec::new()
            }
        }
    }

    /// A parameter: `around` says where it is and how it travels, the schema what it is.
    fn parameter(
        &mut self,
        name: &str,
        around: &Map<String, Value>,
        schema: &'a Value,
        at: &str,
        schema_at: &str,
    ) -> Option<Field> {
        let place = around.get("in").and_then(Value::as_str).unwrap_or("query");
        if !matches!(place, "query" | "formData") {
            self.refusals.push(Refusal::elsewhere(&below(at, "in"), name, place));
            return None;
        }
        let style = around.get("style").or_else(|| schema.get("style")).and_then(Value::as_str);
        let mut field = self.field(name, schema, schema_at, Around::Request, style, 0)?;
        let flag = |key: &str| [schema.get(key), around.get(key)].into_iter().flatten().find_map(Value::as_bool);
        field.required = required(&flag);
        if let (Some(documented), Some(enforced)) = (flag("docRequired"), flag("required"))
            && documented != enforced
        {
            let (says, does) = if documented { ("required", "does not ask") } else { ("optional", "asks") };
            field.remark(format!("documented as {says}, and the gateway {does} for it"));
        }
        field.deprecated |= flag("deprecated").unwrap_or_default();
        if let (None, Some(example)) = (&field.example, around.get("example")) {
            field.example = Some(example.clone());
        }
        if let Some(text) = around.get("description").and_then(Value::as_str) {
            text.clone_into(&mut field.text);
        }
        Some(field)
    }

    /// Follows `$ref` to a schema of the same file.
    fn resolved(&mut self, name: &str, schema: &'a Value, pointer: &str) -> Option<&'a Value> {
        let mut schema = schema;
        for _ in 0..DEEPEST {
            let Some(path) = schema.get("$ref").and_then(Value::as_str) else { return Some(schema) };
            let found = path.rsplit('/').next().and_then(|name| self.schemas?.get(name));
            let Some(found) = found else {
                self.refuse(
                    &below(pointer, "$ref"),
                    format!("`{name}` is of the schema `{path}`, which is not in this file"),
                    "What it holds cannot be told.",
                    "give the file with all actions of the service, which has `components`, and name the action with `--action`",
                );
                return None;
            };
            schema = found;
        }
        self.refuse(
            pointer,
            format!("`{name}` is of a schema that refers to itself"),
            "The types of the format end somewhere.",
            "write the schema out as deep as responses go",
        );
        None
    }

    fn field(
        &mut self,
        name: &str,
        schema: &'a Value,
        pointer: &str,
        around: Around,
        style: Option<&str>,
        depth: usize,
    ) -> Option<Field> {
        let schema = self.resolved(name, schema, pointer)?;
        let Some(map) = schema.as_object() else {
            self.refuse(
                pointer,
                format!("the schema of `{name}` is no object"),
                "A schema says type, values and limits.",
                "correct the file, or take it from the vendor again",
            );
            return None;
        };
        if depth > DEEPEST {
            self.refuse(
                pointer,
                format!("`{name}` nests more than {DEEPEST} deep"),
                "No object of the format does.",
                "leave out what is deeper, or write `{\"type\": \"any\"}` in its place",
            );
            return None;
        }
        let ty = map.get("type").and_then(Value::as_str).unwrap_or(match map {
            map if map.contains_key("properties") => "object",
            map if map.contains_key("items") => "array",
            map if map.contains_key("enum") => "string",
            _ => "any",
        });
        let format = map.get("format").and_then(Value::as_str).unwrap_or_default();
        let kind = match ty {
            "string" | "date" => Kind::Scalar(TypeWord::String),
            "integer" if format == "int64" => Kind::Scalar(TypeWord::Long),
            "integer" => Kind::Scalar(TypeWord::Integer),
            "long" => Kind::Scalar(TypeWord::Long),
            "number" | "float" | "double" => Kind::Scalar(TypeWord::Float),
            "boolean" => Kind::Scalar(TypeWord::Boolean),
            "any" => Kind::Scalar(TypeWord::Any),
            "array" | "object" => return self.structured(name, map, ty, pointer, around, style, depth),
            other => {
                self.refuse(
                    &below(pointer, "type"),
                    format!("`{name}` has the type `{other}`"),
                    "The format knows string, integer, long, number, boolean, array, object and any.",
                    "correct the type in the file",
                );
                return None;
            }
        };
        let mut field = Field::new(name, pointer, kind);
        described(&mut field, map);
        if field.word() == TypeWord::Any && around == Around::Request {
            field.encoding = Some(Encoding::Json);
        }
        Some(field)
    }

    /// A list or an object.
    #[expect(clippy::too_many_arguments, reason = "a step of `field`, with what that found out")]
    fn structured(
        &mut self,
        name: &str,
        map: &'a Map<String, Value>,
        ty: &str,
        pointer: &str,
        around: Around,
        style: Option<&str>,
        depth: usize,
    ) -> Option<Field> {
        let encoding = match around {
            Around::Request => Some(self.encoding(name, ty, style, pointer, depth)?),
            Around::Json | Around::Response => None,
        };
        let inner =
            if encoding.is_some_and(|(encoding, _)| encoding == Encoding::Json) { Around::Json } else { around };
        let mut field = if ty == "array" {
            let element = match map.get("items") {
                Some(items) => self.field(name, items, &below(pointer, "items"), inner, None, depth + 1)?,
                None => Field::new(name, pointer, Kind::Scalar(TypeWord::Any)),
            };
            self.list(name, element, pointer, encoding.map(|(encoding, _)| encoding))?
        } else {
            self.object(name, map, pointer, inner, depth)?
        };
        described(&mut field, map);
        if around == Around::Response {
            return Some(unwrapped(field));
        }
        field.encoding = encoding.map(|(encoding, _)| encoding);
        if encoding.is_some_and(|(_, said)| !said) {
            field.remark("the input does not say how it travels; compare with an official SDK");
        }
        Some(field)
    }

    fn list(&mut self, name: &str, element: Field, pointer: &str, encoding: Option<Encoding>) -> Option<Field> {
        let nested = matches!(element.kind, Kind::List(_) | Kind::Object(_));
        if nested && encoding == Some(Encoding::Comma) {
            self.refuse(
                pointer,
                format!("`{name}` is a list of lists or objects that are joined by commas"),
                "Only single values can be told apart between commas.",
                "correct `style` in the file",
            );
            return None;
        }
        Some(Field::new(name, pointer, Kind::List(Box::new(element))))
    }

    fn object(
        &mut self,
        name: &str,
        map: &'a Map<String, Value>,
        pointer: &str,
        inner: Around,
        depth: usize,
    ) -> Option<Field> {
        let properties = map.get("properties").and_then(Value::as_object).filter(|fields| !fields.is_empty());
        let free =
            map.get("additionalProperties").is_some_and(|more| !matches!(more, Value::Null | Value::Bool(false)));
        if free {
            self.refuse(
                &below(pointer, "additionalProperties"),
                format!("`{name}` is a map with free keys"),
                "Objects of the format name each of their fields.",
                "replace it by `{\"type\": \"any\"}` in the file, if JSON of any shape is meant",
            );
            return None;
        }
        let Some(properties) = properties else {
            // The other part of the input may say what is in it.
            return Some(Field::new(name, pointer, Kind::Object(Vec::new())));
        };
        let pointer_of = |name: &str| below(&below(pointer, "properties"), name);
        let fields = properties.iter().filter_map(|(name, schema)| {
            let mut field = self.field(name, schema, &pointer_of(name), inner, style(schema), depth + 1)?;
            let flag = |key: &str| schema.get(key).and_then(Value::as_bool);
            field.required = inner != Around::Response && required(&flag);
            Some(field)
        });
        let fields: Vec<Field> = fields.collect();
        Some(Field::new(name, pointer, Kind::Object(fields)))
    }

    /// How a list or an object travels, and whether the input says so.
    fn encoding(
        &mut self,
        name: &str,
        ty: &str,
        style: Option<&str>,
        pointer: &str,
        depth: usize,
    ) -> Option<(Encoding, bool)> {
        let found = match (style, ty) {
            // Inside of what travels in parameters of its own, so does everything.
            (None, "array") => (Encoding::Repeat, depth > 0),
            (None, _) if depth > 0 => (Encoding::Flat, true),
            (None, _) => (Encoding::Json, false),
            (Some("json"), _) => (Encoding::Json, true),
            (Some("repeatList" | "flat"), "array") => (Encoding::Repeat, true),
            (Some("repeatList" | "flat"), _) => (Encoding::Flat, true),
            (Some("simple"), "array") => (Encoding::Comma, true),
            (Some(other), _) => {
                self.refuse(
                    pointer,
                    format!("`{name}` travels in the style `{other}`"),
                    "The format knows `repeatList`, `flat`, `json`, and `simple` for lists.",
                    "correct `style` in the file, as an official SDK sends it",
                );
                return None;
            }
        };
        Some(found)
    }

    /// The fields of the response.
    fn response(&mut self, api: &'a Map<String, Value>, pointer: &str) -> Option<Vec<Field>> {
        let (schema, at) = match (api.get("response"), api.get("responses").and_then(Value::as_object)) {
            (Some(schema @ Value::Object(_)), _) => (schema, below(pointer, "response")),
            (_, Some(responses)) => {
                let (status, response) = responses.iter().find(|(status, _)| status.starts_with('2'))?;
                let at = below(&below(&below(pointer, "responses"), status), "schema");
                (response.get("schema")?, at)
            }
            _ => return None,
        };
        let field = self.field("the response", schema, &at, Around::Response, None, 0)?;
        match field.kind {
            Kind::Object(fields) => Some(fields),
            // One list and nothing else looks like a list in its wrapper.
            Kind::List(element) if field.wrapper.is_some() => {
                let name = field.wrapper.unwrap_or_default();
                let mut list = Field::new(&name, &field.pointer, Kind::List(element));
                list.count = field.count;
                Some(vec![list])
            }
            Kind::List(_) | Kind::Scalar(_) => {
                self.refuse(
                    &at,
                    "the response is no object".to_owned(),
                    "Responses of the format are objects with fields.",
                    "correct the schema in the file",
                );
                None
            }
        }
    }
}

/// Whether a parameter is documented as one that must be sent; what the gateway asks for counts where nothing else is
/// said.
fn required(flag: &dyn Fn(&str) -> Option<bool>) -> bool {
    flag("docRequired").or_else(|| flag("required")).unwrap_or_default()
}

fn style(schema: &Value) -> Option<&str> {
    schema.get("style").and_then(Value::as_str)
}

/// A list of a response in its wrapper as the format has it: an object with one list in it.
fn unwrapped(field: Field) -> Field {
    match &field.kind {
        Kind::Object(fields) => match fields.as_slice() {
            [only] if only.wrapper.is_none() && matches!(only.kind, Kind::List(_)) => {
                let wrapper = Some(only.name.clone());
                let text = format!("{} {}", field.text, only.text);
                // What shows the list in its wrapper is an example of the object.
                Field { name: field.name.clone(), wrapper, text, example: field.example.clone(), ..only.clone() }
            }
            _ => field,
        },
        _ => field,
    }
}

/// What a schema says beside the type.
fn described(field: &mut Field, map: &Map<String, Value>) {
    let text = |key: &str| map.get(key).and_then(Value::as_str);
    text("description").unwrap_or_default().clone_into(&mut field.text);
    field.deprecated = map.get("deprecated").and_then(Value::as_bool).unwrap_or_default();
    field.default = map.get("default").filter(|value| !value.is_null()).cloned();
    field.example = map.get("example").filter(|value| !value.is_null()).cloned();
    field.range = bounds(map, "minimum", "maximum");
    field.length = bounds(map, "minLength", "maxLength");
    field.count = bounds(map, "minItems", "maxItems");
    if let Some(pattern) = text("pattern") {
        let whole = pattern.strip_prefix('^').and_then(|rest| rest.strip_suffix('$'));
        match whole.filter(|whole| Pattern::check(whole).is_ok()) {
            Some(whole) => field.pattern = Some(whole.to_owned()),
            None => field.remark(format!("in the input: pattern {pattern}")),
        }
    }
    let values = map.get("enum").and_then(Value::as_array).into_iter().flatten();
    for value in values.filter_map(scalar) {
        if !field.values.contains(&value) {
            field.values.push(value);
        }
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// Two limits, as numbers or as text that holds one. Such that exclude each other say nothing.
fn bounds(map: &Map<String, Value>, least: &str, most: &str) -> Bounds {
    let end = |key: &str| {
        let value = map.get(key)?;
        value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
    };
    let bounds = Bounds { least: end(least), most: end(most) };
    if bounds.least.zip(bounds.most).is_some_and(|(least, most)| least > most) { Bounds::default() } else { bounds }
}

/// The rows of the error table, each once: `[status, code, message]`, or by status as they are published. Also how many
/// rows are none.
fn rows(api: &Map<String, Value>) -> (Vec<Row>, usize) {
    let text = |value: Option<&Value>| value.and_then(scalar);
    let mut found: Vec<(Option<String>, Option<String>, Option<String>)> = Vec::new();
    for row in api.get("errors").and_then(Value::as_array).into_iter().flatten() {
        found.push((text(row.get(0)), text(row.get(1)), text(row.get(2))));
    }
    for (status, rows) in api.get("errorCodes").and_then(Value::as_object).into_iter().flatten() {
        for row in rows.as_array().into_iter().flatten() {
            found.push((Some(status.clone()), text(row.get("errorCode")), text(row.get("errorMessage"))));
        }
    }
    let mut rows = Vec::new();
    let mut left_out = 0;
    for (status, code, message) in found {
        let status = status.and_then(|status| status.parse().ok());
        let (Some(status), Some(code), Some(message)) = (status, code, message) else {
            left_out += 1;
            continue;
        };
        let row = Row { status, code, message };
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    (rows, left_out)
}

/// The response that an example shows.
fn example(api: &Map<String, Value>) -> Option<Value> {
    if let Some(example @ Value::Object(_)) = api.get("example") {
        return Some(example.clone());
    }
    let demos: Vec<Value> = serde_json::from_str(api.get("responseDemo")?.as_str()?).ok()?;
    let json = demos.iter().find(|demo| demo.get("type").is_some_and(|ty| ty == "json"))?;
    serde_json::from_str(json.get("example")?.as_str()?).ok()
}
