//! The OpenAPI documents of the real specs: complete, without a reference that leads nowhere, and true of their own
//! examples.

mod common;

use std::collections::BTreeSet;

use aliyun_api_generator::emit;
use aliyun_api_generator::model::Model;
use common::{model, repository_specs};
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

const PROFILES: [&str; 2] = ["wire", "path"];
const FORM: &str = "application/x-www-form-urlencoded";

/// The documents by file name.
fn documents(model: &Model) -> Vec<(String, Value)> {
    let outputs = emit(model).expect("the specs can be emitted");
    let output = outputs.iter().find(|output| output.name == "openapi").expect("there are documents");
    let read = |(name, text): (&str, &str)| (name.to_owned(), serde_json::from_str(text).expect("it is JSON"));
    output.files.iter().map(read).collect()
}

/// Every value inside of a document, with the way to it as a JSON pointer.
fn walk(value: &Value, pointer: &str, visit: &mut dyn FnMut(&str, &Value)) {
    visit(pointer, value);
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                walk(value, &format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")), visit);
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| walk(value, &format!("{pointer}/{index}"), visit));
        }
        _ => {}
    }
}

/// A reference to a place of the document that is registered.
fn reference(pointer: &str) -> String {
    let sign = |byte: u8| match byte {
        b'/' | b'~' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    format!("urn:document#{}", pointer.bytes().map(sign).collect::<String>())
}

#[test]
fn every_action_is_in_both_documents_of_its_service() {
    let model = model(repository_specs());
    let documents = documents(&model);
    assert_eq!(documents.len(), model.services.len() * PROFILES.len());
    for service in &model.services {
        for profile in PROFILES {
            let name = format!("{}.{profile}.json", service.id);
            let (_, document) = documents.iter().find(|(file, _)| *file == name).expect("the document is there");
            assert_eq!(document["openapi"], "3.1.0");
            assert_eq!(document["info"]["version"], service.version.as_str());
            let paths = document["paths"].as_object().expect("there are paths");
            let wanted: Vec<String> = service
                .actions
                .iter()
                .map(|action| match profile {
                    "wire" => format!("/#Action={}", action.wire),
                    _ => format!("/{}/{}/{}", service.id, service.version, action.wire),
                })
                .collect();
            assert_eq!(paths.keys().collect::<Vec<_>>(), wanted.iter().collect::<Vec<_>>(), "{name}");
            let tags: Vec<&str> = service.groups.iter().map(|group| group.id.as_str()).collect();
            let told = document["tags"].as_array().expect("there are tags").iter();
            assert_eq!(told.map(|tag| tag["name"].as_str().unwrap_or_default()).collect::<Vec<_>>(), tags);
            for (action, item) in service.actions.iter().zip(paths.values()) {
                let operation = &item["post"];
                assert_eq!(operation["operationId"], action.wire.as_str());
                assert_eq!(operation["tags"], json!([service.group(action.group).id]));
                let gone = action.deprecated.is_some() || action.withdrawn.is_some();
                assert_eq!(operation["deprecated"].as_bool().unwrap_or_default(), gone, "{}", action.wire);
                let fixed = &operation["requestBody"]["content"][FORM]["schema"]["properties"];
                let action_of = fixed["Action"]["const"].as_str();
                assert_eq!(action_of, (profile == "wire").then_some(action.wire.as_str()), "{name}");
                for row in action.errors.iter().chain(&service.errors) {
                    let response = &operation["responses"][row.status.to_string()];
                    assert!(response.is_object(), "{}: {} is not declared", action.wire, row.status);
                }
                let told: usize = operation["responses"]
                    .as_object()
                    .expect("there are responses")
                    .values()
                    .map(|response| response["x-aliyun-errors"].as_array().map_or(0, Vec::len))
                    .sum();
                assert_eq!(told, action.errors.len(), "{}: rows of the error table", action.wire);
            }
        }
    }
}

#[test]
fn every_reference_leads_somewhere_and_every_component_is_used() {
    for (name, document) in documents(&model(repository_specs())) {
        let mut used = BTreeSet::new();
        walk(&document, "", &mut |_, value| {
            if let Some(to) = value.get("$ref").and_then(Value::as_str) {
                let pointer = to.strip_prefix('#').expect("references stay inside");
                assert!(document.pointer(pointer).is_some(), "{name}: {to} leads nowhere");
                used.insert(pointer.to_owned());
            }
        });
        for (name, _) in document["components"]["schemas"].as_object().expect("there are schemas") {
            assert!(used.contains(&format!("/components/schemas/{name}")), "{name} is not used");
        }
    }
}

#[test]
fn every_schema_is_one_and_examples_and_defaults_conform() {
    for (name, document) in documents(&model(repository_specs())) {
        // The keywords of OpenAPI say nothing of values: what is left is JSON Schema.
        let registry = Registry::new().add("urn:document", &document).expect("a name").prepare().expect("a document");
        let validator = |pointer: &str| -> Validator {
            let options = jsonschema::options().with_draft(Draft::Draft202012).with_registry(&registry);
            let schema = json!({ "$ref": reference(pointer) });
            options.build(&schema).unwrap_or_else(|error| panic!("{name}: {pointer}: {error}"))
        };
        let mut wrong = Vec::new();
        let mut checked = 0;
        let mut check = |pointer: &str, validator: &Validator, value: &Value| {
            checked += 1;
            wrong.extend(validator.iter_errors(value).map(|error| format!("{pointer}: {error}: {value}")));
        };
        walk(&document, "", &mut |pointer, value| {
            let told = value.get("examples").and_then(Value::as_array);
            let default = value.get("default").filter(|_| value.get("type").is_some());
            if told.is_some() || default.is_some() {
                let validator = validator(pointer);
                told.into_iter().flatten().chain(default).for_each(|value| check(pointer, &validator, value));
            }
            // Examples of a request or a response stand beside its schema.
            if let (Some(examples), true) =
                (value.get("examples").and_then(Value::as_object), value.get("schema").is_some())
            {
                let validator = validator(&format!("{pointer}/schema"));
                examples.values().for_each(|example| check(pointer, &validator, &example["value"]));
            }
        });
        assert!(wrong.is_empty(), "{name}: {} of {checked}\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
        assert!(checked > 200, "{name}: only {checked} values");
        println!("{name}: {checked} examples and defaults");
    }
}

#[test]
fn parameters_travel_under_names_of_their_own() {
    let model = model(repository_specs());
    let documents = documents(&model);
    let form = |file: &str, path: &str| {
        let (_, document) = documents.iter().find(|(name, _)| name == file).expect("the document is there");
        document["paths"][path]["post"]["requestBody"]["content"][FORM]["schema"].clone()
    };
    let tagged = form("vpc.path.json", "/vpc/2016-04-28/CreateVSwitch");
    assert_eq!(tagged["properties"]["Tag.1.Key"]["type"], "string");
    assert!(tagged["patternProperties"]["^Tag\\.[1-9][0-9]*\\.Key$"].is_object(), "{}", tagged["patternProperties"]);
    let schema = jsonschema::draft202012::new(&tagged).expect("a schema without references");
    let valid =
        json!({ "CidrBlock": "10.0.0.0/24", "VpcId": "vpc-1", "ZoneId": "z", "Tag.1.Key": "k", "Tag.12.Key": "k" });
    assert!(schema.is_valid(&valid), "{:?}", schema.validate(&valid));
    for (name, value) in [("VpcId", json!(7)), ("Tag.12.Key", json!(7)), ("VpcId", Value::Null), ("VpcId", json!(""))] {
        let mut other = valid.clone();
        other[name] = value;
        if other[name].is_null() {
            other.as_object_mut().expect("an object").remove(name);
        }
        assert!(!schema.is_valid(&other), "{name}: {other}");
    }
}
