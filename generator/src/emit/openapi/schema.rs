//! The schemas of values in JSON: of responses, and of what stands inside of JSON text.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::examples;
use super::optional::object;
use crate::emit::docs;
use crate::model::{Enum, EnumId, Field, Model, RecordId, RecordRole, Service, Type, ValueDoc};

/// What a schema is made from.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) model: &'a Model,
    pub(super) service: &'a Service,
}

/// A reference to a component.
pub(super) fn component(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

impl Scope<'_> {
    /// The schemas of these records, and of the records and enums that they lead to, in the order of the model.
    pub(super) fn components(self, roots: impl IntoIterator<Item = RecordId>) -> Map<String, Value> {
        let (mut records, mut enums) = (BTreeSet::new(), BTreeSet::new());
        let mut open: Vec<RecordId> = roots.into_iter().collect();
        while let Some(id) = open.pop() {
            if !records.insert(id) {
                continue;
            }
            for field in &self.service.record(id).fields {
                match field.ty.innermost() {
                    Type::Record(inner) => open.push(*inner),
                    Type::Enum(inner) => drop(enums.insert(*inner)),
                    _ => {}
                }
            }
        }
        let records = records.into_iter().map(|id| (self.service.record(id).rust.clone(), self.record(id)));
        let enums = enums.into_iter().map(|id| {
            let found = self.service.enumeration(id);
            (found.rust.clone(), open_enum(found))
        });
        records.chain(enums).collect()
    }

    fn record(self, id: RecordId) -> Value {
        let record = self.service.record(id);
        let sent = matches!(record.role, RecordRole::Request | RecordRole::Input);
        let fields = record.fields.iter();
        // Every response has an id.
        let response = record.role == RecordRole::Response;
        let is_required = |field: &&Field| field.required || (response && field.wire == "RequestId");
        let required: Vec<&str> = fields.clone().filter(is_required).map(|field| field.wire.as_str()).collect();
        let properties: Map<String, Value> =
            fields.map(|field| (field.wire.clone(), self.field(field, sent).into())).collect();
        let mut schema = Map::from_iter([
            ("type".to_owned(), "object".into()),
            ("description".to_owned(), docs::markdown_prose(&record.doc).into()),
        ]);
        if !required.is_empty() {
            schema.insert("required".to_owned(), required.into());
        }
        schema.insert("properties".to_owned(), properties.into());
        schema.into()
    }

    /// A field of an object. Limits are those of requests: what services respond breaks some of them.
    fn field(self, field: &Field, sent: bool) -> Map<String, Value> {
        let mut own = self.ty(&field.ty);
        if sent && !matches!(field.ty, Type::List(_)) {
            super::limits::add(&mut own, &field.ty, &field.constraints);
        }
        let mut schema = match &field.wrapper {
            None => own,
            Some(wrapper) => Map::from_iter([
                ("type".to_owned(), "object".into()),
                ("properties".to_owned(), object([(wrapper.as_str(), own.into())])),
            ]),
        };
        if !sent && field.value_docs.iter().any(|one| !one.value.is_empty()) && !schema.contains_key("enum") {
            let known: Vec<&str> = field.value_docs.iter().map(|one| one.value.as_str()).collect();
            schema.insert("x-extensible-enum".to_owned(), known.into());
        }
        self.describe(&mut schema, field, &field.doc);
        if field.sensitive {
            schema.insert("x-aliyun-sensitive".to_owned(), true.into());
        }
        if !field.aliases.is_empty() {
            schema.insert("x-aliyun-aliases".to_owned(), json!(field.aliases));
        }
        // The fields of objects have examples of their own.
        if let (Some(example), false) = (&field.example, matches!(field.ty.innermost(), Type::Record(_)))
            && let Some(example) = examples::field(self.service, field, example)
        {
            schema.insert("examples".to_owned(), json!([example]));
        }
        schema
    }

    /// What is said of a field wherever it stands.
    pub(super) fn describe(self, schema: &mut Map<String, Value>, field: &Field, doc: &str) {
        let mut text = docs::markdown_prose(doc);
        if let Some(unit) = &field.unit {
            schema.insert("x-aliyun-unit".to_owned(), unit.as_str().into());
        }
        if let Some(deprecated) = &field.deprecated {
            schema.insert("deprecated".to_owned(), true.into());
            let instead = deprecated.replaced_by.as_ref().map(|other| format!(" Use `{other}` instead."));
            let note = docs::markdown_prose(&deprecated.note);
            text.push_str(&format!(" Deprecated: {note}{}", instead.unwrap_or_default()));
        }
        schema.insert("description".to_owned(), text.into());
        meanings(schema, &field.value_docs);
        if !field.refers.is_empty() {
            let names = field
                .refers
                .iter()
                .map(|id| format!("{}/{}", self.model.service(id.service).id, self.model.resource(*id).name));
            schema.insert("x-aliyun-refs".to_owned(), names.collect::<Vec<_>>().into());
        }
    }

    /// The schema of a type.
    pub(super) fn ty(self, ty: &Type) -> Map<String, Value> {
        let of = |name: &str| Map::from_iter([("type".to_owned(), Value::from(name))]);
        match ty {
            // Times, too: services write them in several forms, and an empty one where there is none.
            Type::String | Type::Timestamp => of("string"),
            Type::Integer => {
                let mut schema = of("integer");
                schema.insert("format".to_owned(), "int64".into());
                schema
            }
            Type::Float => of("number"),
            Type::Boolean => of("boolean"),
            Type::Any => Map::new(),
            Type::Enum(id) => reference(&self.service.enumeration(*id).rust),
            Type::Record(id) => reference(&self.service.record(*id).rust),
            Type::List(item) => {
                let mut schema = of("array");
                schema.insert("items".to_owned(), self.ty(item).into());
                schema
            }
        }
    }

    /// The documented values of an enum, with names for programs and their meanings, in the schema of a parameter that
    /// takes no others.
    pub(super) fn closed_enum(self, schema: &mut Map<String, Value>, id: EnumId) {
        let found = self.service.enumeration(id);
        let values: Vec<&str> = found.values.iter().map(|value| value.wire.as_str()).collect();
        schema.insert("enum".to_owned(), values.into());
        // Values may differ in capitals alone, or begin with a digit: names that generators make of them would not do.
        let names: Vec<&str> = found.values.iter().map(|value| value.rust.as_str()).collect();
        schema.insert("x-enum-varnames".to_owned(), names.into());
        let told = found.values.iter().filter(|value| !value.doc.is_empty());
        let told: Map<String, Value> = told.map(|value| (value.wire.clone(), value.doc.as_str().into())).collect();
        if !told.is_empty() {
            schema.insert("x-aliyun-values".to_owned(), told.into());
        }
    }
}

fn reference(name: &str) -> Map<String, Value> {
    Map::from_iter([("$ref".to_owned(), format!("#/components/schemas/{name}").into())])
}

/// Responses have values that the documentation does not list: the known ones are told and not demanded.
fn open_enum(found: &Enum) -> Value {
    let values: Vec<&str> = found.values.iter().map(|value| value.wire.as_str()).collect();
    let text = format!("{} Other values than these may come.", docs::markdown_prose(&found.doc));
    let mut schema = json!({ "type": "string", "description": text, "x-extensible-enum": values });
    let told = found.values.iter().filter(|value| !value.doc.is_empty());
    let told: Map<String, Value> = told.map(|value| (value.wire.clone(), value.doc.as_str().into())).collect();
    if !told.is_empty() {
        schema["x-aliyun-values"] = told.into();
    }
    schema
}

/// The meanings of values that have any.
fn meanings(schema: &mut Map<String, Value>, values: &[ValueDoc]) {
    let told = values.iter().filter(|value| !value.doc.is_empty());
    let told: Map<String, Value> = told.map(|value| (value.value.clone(), value.doc.as_str().into())).collect();
    if !told.is_empty() {
        schema.insert("x-aliyun-values".to_owned(), told.into());
    }
}
