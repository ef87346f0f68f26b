//! A spec that is still to be finished: every fact of the input, and a placeholder wherever somebody has to write.

use aliyun_api_core::ErrorClass;
use serde_json::{Map, Value};

use super::definition::{Definition, Field, Kind, Row};
use super::fields::{Documents, PLACEHOLDER, Writer};
use super::tree::{Entry, Tree};
use super::values::{example, object};
use crate::check::reads_by_name;
use crate::format::TypeWord;
use crate::lookup::{Scope, Side, get};

/// The line that tells editors the schema of an action.
const SCHEMA: &str = "# yaml-language-server: $schema=../../schema/action.schema.json\n";

/// The draft of an action as YAML.
pub(super) fn yaml(scope: Scope<'_>, action: &str, definition: &Definition, documents: Documents<'_>) -> String {
    let first = documents.all().next().unwrap_or_default();
    let request = Writer { scope, side: Side::Request, documents, first };
    let by_name = if reads_by_name(action) { "read" } else { "write" };
    let kind = definition.kind.unwrap_or(by_name);
    let remark = match definition.kind {
        None => Some("by its name: the input does not say".to_owned()),
        Some(kind) if kind != by_name => Some(format!("`{by_name}` by its name")),
        Some(_) => None,
    };
    let mut entries = vec![
        Entry::new("draft", true),
        Entry::new("action", action),
        Entry::new("summary", format!("{PLACEHOLDER}.").as_str()),
        Entry::new("kind", kind).with(remark.as_slice()),
        Entry::new("source", sources(documents)),
    ];
    if kind == "write" && definition.parameters.iter().any(|field| field.name == "ClientToken") {
        entries.push(Entry::new("idempotency", "ClientToken"));
    }
    if definition.deprecated {
        entries.push(Entry::new("deprecated", vec![Entry::new("note", PLACEHOLDER)]));
    }
    entries.extend(pagination(definition));
    let parameters = definition.parameters.iter().map(|field| request.outer(field));
    entries.push(Entry::new("parameters", parameters.collect::<Vec<Entry>>()));
    entries.push(response(scope, definition, documents, first));
    entries.push(errors(definition.errors.iter(), None));
    entries.push(Entry::new("examples", Tree::list([call(scope, definition)])));
    format!("{SCHEMA}{}", Tree::from(entries).yaml())
}

/// The documents as sources of an action.
pub(super) fn sources(documents: Documents<'_>) -> Tree {
    Tree::list(documents.all().map(|id| vec![Entry::new("document", id)].into()))
}

/// The error table.
pub(super) fn errors<'r>(rows: impl Iterator<Item = &'r Row>, source: Option<&str>) -> Entry {
    let rows: Vec<&Row> = rows.collect();
    let unclear = rows.iter().any(|row| ErrorClass::of_code(&row.code).is_none());
    let remark =
        unclear.then(|| "a row whose code does not tell what a caller can do needs `class`, or `when`".to_owned());
    let rows = Tree::list(rows.into_iter().map(|row| row_of(row, source)));
    Entry::new("errors", rows).with(remark.as_slice())
}

fn row_of(row: &Row, source: Option<&str>) -> Tree {
    let mut entries = vec![
        Entry::new("status", Tree::Word(row.status.to_string())),
        Entry::new("code", row.code.as_str()),
        Entry::new("message", row.message.as_str()),
    ];
    entries.extend(source.map(|source| Entry::new("source", source)));
    entries.into()
}

/// The response, which has the id of the request whatever the input says.
fn response(scope: Scope<'_>, definition: &Definition, documents: Documents<'_>, first: &str) -> Entry {
    let writer = Writer { scope, side: Side::Response, documents, first };
    let fields = definition.response.as_deref().unwrap_or_default();
    let mut entries: Vec<Entry> = fields.iter().map(|field| writer.outer(field)).collect();
    if !fields.iter().any(|field| field.name == "RequestId") {
        let mut id = Field::new("RequestId", "", Kind::Scalar(TypeWord::String));
        id.remark("every response has it; the input does not show it");
        entries.push(writer.outer(&id));
    }
    let entry = Entry::new("response", entries);
    if definition.response.is_some() {
        return entry;
    }
    entry.with(&["the input does not say what the response holds".to_owned()])
}

/// How the response is split, where the names of parameters and fields tell.
fn pagination(definition: &Definition) -> Option<Entry> {
    let fields = definition.response.as_deref()?;
    let has = |fields: &[Field], name: &str| fields.iter().any(|field| field.name == name);
    let lists: Vec<&Field> = fields.iter().filter(|field| matches!(field.kind, Kind::List(_))).collect();
    let [list] = lists.as_slice() else { return None };
    let items = match &list.wrapper {
        Some(wrapper) => format!("{}.{wrapper}", list.name),
        None => list.name.clone(),
    };
    let parameters = &definition.parameters;
    let pairs = if has(parameters, "PageNumber") && has(parameters, "PageSize") && has(fields, "TotalCount") {
        [("style", "page"), ("page", "PageNumber"), ("size", "PageSize"), ("total", "TotalCount")]
    } else if has(parameters, "NextToken") && has(parameters, "MaxResults") && has(fields, "NextToken") {
        [("style", "token"), ("token", "NextToken"), ("next", "NextToken"), ("size", "MaxResults")]
    } else {
        return None;
    };
    let mut entries: Vec<Entry> = pairs.into_iter().map(|(key, value)| Entry::new(key, value)).collect();
    entries.push(Entry::new("items", items.as_str()));
    Some(Entry::new("pagination", entries).with(&["by the names of parameters and fields".to_owned()]))
}

/// The example: what must be sent, and the response of the input where it fits, else one made of the fields.
fn call(scope: Scope<'_>, definition: &Definition) -> Tree {
    let shared = |side: Side, name: &str| {
        let field = get(scope.shared(side), name)?;
        Some(crate::yaml::json::to_json(field.example.as_ref()?))
    };
    let required = definition.parameters.iter().filter(|field| field.required);
    let request: Map<String, Value> = required
        .map(|field| {
            let value = example(field).or_else(|| shared(Side::Request, &field.name));
            (field.name.clone(), value.unwrap_or_else(|| missing(field)))
        })
        .collect();
    let fields = definition.response.as_deref().unwrap_or_default();
    let shown = definition.example.as_ref().and_then(|value| object(fields, value));
    let mut response = match shown {
        Some(Value::Object(map)) => map,
        _ => fields.iter().filter_map(|field| Some((field.name.clone(), example(field)?))).collect(),
    };
    response
        .entry("RequestId")
        .or_insert_with(|| shared(Side::Response, "RequestId").unwrap_or_else(|| Value::from(PLACEHOLDER)));
    vec![
        Entry::new("title", PLACEHOLDER),
        Entry::new("request", Value::Object(request)),
        Entry::new("response", Value::Object(response)),
    ]
    .into()
}

/// What stands where an example has no value: the shape of one, with placeholders in it.
fn missing(field: &Field) -> Value {
    match &field.kind {
        Kind::Scalar(_) => Value::from(PLACEHOLDER),
        Kind::List(element) => Value::Array(vec![missing(element)]),
        Kind::Object(fields) => {
            let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
            let shown = if required.is_empty() { fields.first().into_iter().collect() } else { required };
            Value::Object(shown.into_iter().map(|field| (field.name.clone(), missing(field))).collect())
        }
    }
}
