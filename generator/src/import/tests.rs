//! The specs of this repository as the vendor would publish them, and back: what travels is the same.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::{Base, Outcome, Wishes};
use crate::diagnostic::Diagnostics;
use crate::load::Files;
use crate::loaded::compared;
use crate::model::{Action, Encoding, Field, Record, RecordId, Service, Type};
use crate::source::{Source, Sources};
use crate::{Loaded, load};

/// An action as the vendor's API definition has it, with parameters in a list or by name.
fn published(service: &Service, action: &Action, as_list: bool) -> Value {
    let parameters = service.record(action.request).fields.iter().map(|field| {
        let mut parameter = json!({ "in": "query", "schema": schema(service, field, true) });
        parameter["style"] = field.encoding.map_or(Value::Null, |encoding| style(encoding).into());
        (field.wire.clone(), parameter)
    });
    let parameters: Value = if as_list {
        parameters
            .map(|(name, mut parameter)| {
                parameter["name"] = name.into();
                parameter
            })
            .collect()
    } else {
        let flat = |(name, parameter): (String, Value)| {
            let mut schema = parameter["schema"].clone();
            schema["in"] = parameter["in"].clone();
            schema["style"] = parameter["style"].clone();
            (name, schema)
        };
        Value::Object(parameters.map(flat).collect())
    };
    json!({
        "action": action.wire,
        "service": service.id,
        "version": service.version,
        "docs": {
            "operationType": if action.kind == crate::model::ActionKind::Read { "read" } else { "write" },
            "parameters": parameters,
            "responses": { "200": { "schema": object(service, action.response, false) } },
        },
    })
}

fn style(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Repeat => "repeatList",
        Encoding::Flat => "flat",
        Encoding::Comma => "simple",
        _ => "json",
    }
}

fn schema(service: &Service, field: &Field, sent: bool) -> Value {
    let mut schema = of_type(service, &field.ty, &field.documented_type, sent);
    if let Some(wrapper) = &field.wrapper {
        schema = json!({ "type": "object", "properties": { (wrapper.as_str()): schema } });
    }
    if sent {
        schema["required"] = field.required.into();
        if let Some(encoding) = field.encoding {
            schema["style"] = style(encoding).into();
        }
    }
    schema
}

fn of_type(service: &Service, ty: &Type, documented: &str, sent: bool) -> Value {
    match ty {
        Type::String | Type::Timestamp => json!({ "type": "string" }),
        Type::Integer if documented == "long" => json!({ "type": "integer", "format": "int64" }),
        Type::Integer => json!({ "type": "integer", "format": "int32" }),
        Type::Float => json!({ "type": "number", "format": "double" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::Any => json!({ "type": "any" }),
        Type::Enum(id) => {
            let values: Vec<&str> = service.enums[id.0].values.iter().map(|value| value.wire.as_str()).collect();
            json!({ "type": "string", "enum": values })
        }
        Type::Record(id) => object(service, *id, sent),
        Type::List(element) => json!({ "type": "array", "items": of_type(service, element, documented, sent) }),
    }
}

fn object(service: &Service, id: RecordId, sent: bool) -> Value {
    let fields = service.record(id).fields.iter();
    let fields: Map<String, Value> = fields.map(|field| (field.wire.clone(), schema(service, field, sent))).collect();
    json!({ "type": "object", "properties": fields })
}

/// What travels: names, types, encodings and what must be sent, one line for each field.
fn wire(service: &Service, record: &Record, sent: bool, indent: usize, out: &mut String) {
    for field in &record.fields {
        let required = if sent && field.required { " required" } else { "" };
        // JSON of any shape has but one.
        let encoding = field.encoding.filter(|_| field.ty != Type::Any);
        let encoding = encoding.map_or(String::new(), |encoding| format!(" {}", encoding.name()));
        out.push_str(&format!("{:indent$}{}{required}{encoding}", "", field.wire));
        match &field.wrapper {
            Some(wrapper) => {
                out.push_str(&format!(" object\n{:indent$}  {wrapper}", ""));
                kind(service, &field.ty, &field.documented_type, sent, indent + 2, out);
            }
            None => kind(service, &field.ty, &field.documented_type, sent, indent, out),
        }
    }
}

fn kind(service: &Service, ty: &Type, documented: &str, sent: bool, indent: usize, out: &mut String) {
    match ty {
        Type::List(element) => {
            out.push_str(" list");
            kind(service, element, documented, sent, indent, out);
        }
        Type::Record(id) => {
            out.push_str(" object\n");
            wire(service, service.record(*id), sent, indent + 2, out);
        }
        Type::Enum(id) => {
            let values: Vec<&str> = service.enums[id.0].values.iter().map(|value| value.wire.as_str()).collect();
            out.push_str(&format!(" {values:?}\n"));
        }
        Type::Timestamp => out.push_str(" String\n"),
        Type::Integer => out.push_str(&format!(" {documented}\n")),
        other => out.push_str(&format!(" {other:?}\n")),
    }
}

fn of_action(service: &Service, name: &str) -> String {
    let action = service.actions.iter().find(|action| action.wire == name);
    let Some(action) = action else { return format!("there is no {name}") };
    let mut out = String::new();
    for (id, sent) in [(action.request, true), (action.response, false)] {
        wire(service, service.record(id), sent, 0, &mut out);
        out.push_str("--\n");
    }
    out
}

#[test]
fn what_travels_is_the_same_after_a_round_trip() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let Loaded { sources, model, diagnostics, .. } = load(&root);
    let Some(model) = model else { panic!("the specs are good: {}", diagnostics.render(&sources, "specs", false)) };
    let mut files: Vec<Source> = sources.iter().map(|(_, source)| source.clone()).collect();
    let all: Vec<(&Service, &Action)> =
        model.services.iter().flat_map(|service| service.actions.iter().map(move |action| (service, action))).collect();
    let beside = files.iter().filter(|file| all.iter().all(|(_, action)| action.file != file.path));
    let base = Base::from_sources(Sources::new(beside.cloned().collect()));
    let mut encodings = BTreeSet::new();
    for (index, (service, action)) in all.iter().enumerate() {
        let text = published(service, action, index % 2 == 0).to_string();
        let documents = [service.documents[0].id.clone()];
        let group = Some(service.group(action.group).id.as_str());
        let imported = base.import("input.json", &text, Wishes { group, documents: &documents, ..Wishes::default() });
        let imported = imported.unwrap_or_else(|error| panic!("{}: {error}", action.wire));
        assert_eq!(imported.path, action.file);
        let Outcome::Draft(draft) = imported.outcome else { panic!("{} is a draft", action.wire) };
        let fields = service.record(action.request).fields.iter();
        encodings.extend(fields.filter_map(|field| field.encoding).map(Encoding::name));
        let file = files.iter_mut().find(|file| file.path == action.file);
        let Some(file) = file else { panic!("{} is there", action.file) };
        file.text = draft.replace("draft: true\n", "");
    }
    assert_eq!(encodings.into_iter().collect::<Vec<_>>(), ["comma", "flat", "json", "repeat"]);
    let sources = Sources::new(files);
    let parsed = Files::parse(&sources, 0);
    let Some(after) = compared(sources, parsed, Diagnostics::default(), &[], false).model else {
        panic!("there is a model in spite of findings")
    };
    for (service, action) in all {
        let drafted = after.services.iter().find(|other| other.id == service.id);
        let drafted = drafted.map(|other| of_action(other, &action.wire)).unwrap_or_default();
        assert_eq!(drafted, of_action(service, &action.wire), "{}", action.wire);
    }
}
