//! Drafts of specs from what the vendor publishes: small files of both shapes, and what comes of each.

mod common;

use aliyun_api_generator::import::{Base, Import, ImportError, Outcome, Wishes};
use aliyun_api_generator::layout::layouts_of;
use aliyun_api_generator::source::Sources;
use common::{CREATE_NET, Specs, shown};
use serde_json::{Value, json};

const START: &str = include_str!("import/StartNet.json");
const ROUTES: &str = include_str!("import/ListRoutes.json");
const TAGS: &str = include_str!("import/TagNets.json");
const ALL: &str = include_str!("import/all.json");

const DOCUMENTS: &str = "documents:\n  docs-2024: { title: Network definitions, issued: \"2024\", language: en }\n  meta-2026: { title: Network metadata, issued: \"2026\", language: en }\n";

/// The good specs with the documents of the inputs.
fn specs() -> Specs {
    Specs::good().edit("net/service.yaml", "documents:\n", DOCUMENTS)
}

fn base(specs: &Specs) -> Base {
    let base = Base::from_sources(Sources::new(specs.files().to_vec()));
    assert!(base.diagnostics.is_empty());
    base
}

fn documents(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn imported(file: &str, text: &str, wishes: Wishes<'_>) -> Result<Import, ImportError> {
    base(&specs()).import(file, text, wishes)
}

/// What each input is, with what is asked for beside it.
fn inputs() -> Vec<(&'static str, &'static str, Wishes<'static>)> {
    let both = Box::leak(Box::new(documents(&["docs-2024", "meta-2026"])));
    let one = |index: usize| &both[index..=index];
    let group = Some("net");
    vec![
        ("both parts", START, Wishes { group, documents: both, ..Wishes::default() }),
        (
            "an API definition",
            ROUTES,
            Wishes { group, service: Some("net"), action: Some("ListRoutes"), documents: one(0) },
        ),
        (
            "the metadata of the command line",
            TAGS,
            Wishes { group, service: Some("net"), documents: one(1), ..Wishes::default() },
        ),
        ("an action of many", ALL, Wishes { group, action: Some("GetPeer"), documents: one(0), ..Wishes::default() }),
        ("pages by token", ALL, Wishes { group, action: Some("ListPeers"), documents: one(0), ..Wishes::default() }),
    ]
}

/// The drafts of all inputs: what they are, the path and the text.
fn drafts() -> Vec<(&'static str, Import, String)> {
    let draft = |(what, text, wishes): (&'static str, &str, Wishes<'_>)| {
        let import = imported("input.json", text, wishes).unwrap_or_else(|error| panic!("{what}: {error}"));
        let Outcome::Draft(text) = import.outcome.clone() else { panic!("{what} has no spec") };
        (what, import, text)
    };
    inputs().into_iter().map(draft).collect()
}

#[test]
fn every_fact_is_in_the_draft() {
    let text = |(what, import, text): (&str, Import, String)| {
        let notes: String = import.notes.iter().map(|note| format!("note: {note}\n")).collect();
        format!("# {what}\n{notes}==== {}\n{text}\n", import.path)
    };
    let all: String = drafts().into_iter().map(text).collect();
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!("drafts", all) });
}

#[test]
fn a_draft_is_in_its_layout_and_stops_nobody() {
    let without = specs().loaded().model;
    for (what, import, text) in drafts() {
        let specs = specs().with(&import.path, text.as_str());
        let laid = layouts_of(Sources::new(specs.files().to_vec()), &|path: &str| path == import.path);
        assert_eq!(laid.files[0].text.as_ref(), Ok(&text), "{what}");
        let loaded = specs.loaded();
        assert_eq!(loaded.drafts().collect::<Vec<_>>(), [import.path.as_str()], "{what}");
        assert!(loaded.model.is_some() && loaded.model == without, "{what}: {}", shown(&loaded));
    }
}

/// A draft as a person finishes it.
fn finished(text: &str) -> String {
    text.replace("draft: true\n", "")
        .replace("TODO", "Words")
        .replace("code: NetBusy,", "code: NetBusy, class: conflict,")
}

#[test]
fn a_finished_draft_has_no_mistake() {
    for (what, import, text) in drafts() {
        assert_eq!(specs().with(&import.path, finished(&text)).errors(), "", "{what}");
        // What is not written yet is found.
        let found = specs().with(&import.path, text.replace("draft: true\n", "")).errors();
        assert!(found.contains("error[placeholder-text]"), "{what}: {found}");
    }
}

#[test]
fn a_spec_gets_what_it_lacks_and_no_more() {
    let docs = json!({
        "operation": "read",
        "parameters": {
            "RegionId": { "type": "string", "required": true },
            "ClientToken": { "type": "string", "minLength": 1, "maxLength": 64 },
            "Name": { "type": "string", "required": true, "default": "a" },
            "Size": { "type": "integer", "minimum": 1, "maximum": 200, "default": 5 },
            "Mode": { "type": "string", "enum": ["Fast", "Cheap", "Green"] },
            "Tag": {
                "type": "array", "style": "json",
                "items": { "type": "object", "properties": { "Key": { "type": "integer" }, "Scope": { "type": "string" } } },
            },
            "Zone": { "type": "string", "example": "a" },
        },
        "response": {
            "type": "object",
            "properties": {
                "NetId": { "type": "string" },
                "RequestId": { "type": "string" },
                "Peers": { "type": "array", "items": { "type": "string" } },
            },
        },
        "errors": [
            ["400", "InvalidName", "The name is not valid."],
            ["400", "MissingParameter", "A parameter is missing."],
            ["400", "InvalidName", "The name is taken."],
        ],
    });
    let input = json!({ "action": "CreateNet", "service": "Net", "version": "2020-01-01", "docs": docs });
    let ids = documents(&["docs-2024"]);
    let wishes = Wishes { documents: &ids, ..Wishes::default() };
    let import = imported("input.json", &input.to_string(), wishes).expect("it can be imported");
    assert_eq!(import.path, CREATE_NET);
    let Outcome::Additions(text) = import.outcome else { panic!("there is a spec") };
    let list = json!({
        "response": {
            "type": "object",
            "properties": {
                "Nets": {
                    "type": "object",
                    "properties": { "Net": { "type": "array", "items": { "type": "object", "properties": { "NetId": { "type": "string" }, "Colour": { "type": "string" } } } } },
                },
            },
        },
    });
    let input = json!({ "action": "ListNets", "service": "net", "version": "2020-01-01", "docs": list });
    let import = imported("input.json", &input.to_string(), wishes).expect("it can be imported");
    let Outcome::Additions(of_list) = import.outcome else { panic!("there is a spec") };
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!("additions", format!("{text}\n==== ListNets\n{of_list}"));
    });
    let same = json!({ "action": "DeleteNet", "service": "net", "version": "2020-01-01", "request": { "NetId": { "type": "String", "required": true } } });
    let import = imported("input.json", &same.to_string(), wishes).expect("it can be imported");
    assert_eq!(import.outcome, Outcome::Nothing);
}

#[test]
fn a_draft_that_is_there_gets_what_it_lacks() {
    let (_, import, text) = drafts().remove(0);
    let specs = specs().with(&import.path, text);
    let ids = documents(&["docs-2024", "meta-2026"]);
    let wishes = Wishes { documents: &ids, ..Wishes::default() };
    let again = base(&specs).import("input.json", START, wishes).expect("it can be imported");
    assert_eq!(again.outcome, Outcome::Nothing);
}

/// An action with one parameter.
fn with(parameter: Value) -> String {
    of_docs(json!({ "parameters": { "Labels": parameter } }))
}

fn of_docs(docs: Value) -> String {
    let all = json!({ "action": "StopNet", "service": "net", "version": "2020-01-01", "docs": docs });
    serde_json::to_string_pretty(&all).expect("it is JSON")
}

fn of_request(request: Value) -> String {
    let all = json!({ "action": "StopNet", "service": "net", "version": "2020-01-01", "request": request });
    serde_json::to_string_pretty(&all).expect("it is JSON")
}

/// What cannot be imported: what it is, and the file.
#[rustfmt::skip]
fn mistakes() -> Vec<(&'static str, String)> {
    let map = json!({ "type": "object", "additionalProperties": { "type": "string" } });
    let named = |action: &str, service: &str, version: &str| {
        json!({ "action": action, "service": service, "version": version, "docs": {} }).to_string()
    };
    vec![
        ("nothing", String::new()),
        ("no JSON", "{\n  \"action\": StopNet\n}".to_owned()),
        ("cut off", START[..400].to_owned()),
        ("a list", "[]".to_owned()),
        ("an unknown shape", "{\"openapi\": \"3.0.0\", \"paths\": {}}".to_owned()),
        ("parts that are none", json!({ "action": "StopNet", "service": "net", "docs": 3, "request": "no" }).to_string()),
        ("a part twice", json!({ "action": "StopNet", "service": "net", "docs": {}, "docs_2024": {} }).to_string()),
        ("no names", json!({ "docs": {} }).to_string()),
        ("a name that no action has", named("stop/net", "net", "2020-01-01")),
        ("the name of a device", named("Con", "net", "2020-01-01")),
        ("an unknown service", named("StopNet", "nte", "2020-01-01")),
        ("another version", named("StopNet", "net", "2021-01-01")),
        ("signs of a terminal", named("Stop\u{1b}[31mNet", "net", "2020-01-01")),
        ("a map in a request", with(map.clone())),
        ("a map deep in a response", of_docs(json!({ "response": { "type": "object", "properties": { "A": { "type": "array", "items": { "type": "object", "properties": { "B": map } } } } } }))),
        ("a header", with(json!({ "type": "string", "in": "header" }))),
        ("a path", with(json!({ "type": "string", "in": "path" }))),
        ("a body that is no form", with(json!({ "type": "object", "in": "body", "properties": {} }))),
        ("a call by path", of_docs(json!({ "path": "/nets/{id}" }))),
        ("an unknown style", with(json!({ "type": "array", "style": "spaceDelimited", "items": { "type": "string" } }))),
        ("objects between commas", with(json!({ "type": "array", "style": "simple", "items": { "type": "object", "properties": { "A": { "type": "string" } } } }))),
        ("an unknown type", with(json!({ "type": "file" }))),
        ("a schema elsewhere", with(json!({ "$ref": "#/components/schemas/Net" }))),
        ("a schema that is none", with(json!(3)) ),
        ("a family", of_request(json!({ "Tag.N.Key": { "type": "String" } }))),
        ("a parameter twice", of_docs(json!({ "parameters": [{ "name": "A", "in": "query", "schema": { "type": "string" } }, { "name": "A", "in": "query", "schema": { "type": "string" } }] }))),
        ("parameters without names", of_docs(json!({ "parameters": [{ "in": "query" }] }))),
        ("parameters that are none", of_docs(json!({ "parameters": "none" }))),
        ("a response that is a list", of_docs(json!({ "response": { "type": "array", "items": { "type": "string" } } }))),
        ("an object without fields", of_request(json!({ "Options": { "type": "Struct" } }))),
        ("a map of the command line", of_request(json!({ "Options": { "type": "Map" } }))),
        ("a header of the command line", of_request(json!({ "Token": { "type": "String", "position": "Header" } }))),
        ("several at once", of_request(json!({ "A": { "type": "Map" }, "B": {}, "C": { "type": "String", "position": "Host" } }))),
    ]
}

#[test]
fn what_cannot_be_imported_is_told_with_its_place() {
    let ids = documents(&["docs-2024"]);
    let wishes = Wishes { group: Some("net"), documents: &ids, ..Wishes::default() };
    let mut told = String::new();
    for (what, text) in mistakes() {
        let Err(error) = imported("input.json", &text, wishes) else { panic!("{what} was imported") };
        told.push_str(&format!("# {what}\n{error}\n\n"));
    }
    let wrong: [(&str, &str, Wishes<'_>); 8] = [
        ("no document", START, Wishes { documents: &[], ..wishes }),
        ("an unknown document", START, Wishes { documents: &documents(&["docs-2023"]), ..wishes }),
        ("three documents", START, Wishes { documents: &documents(&["docs-2024", "docs-2024", "net-2020"]), ..wishes }),
        ("no group", START, Wishes { group: None, ..wishes }),
        ("an unknown group", START, Wishes { group: Some("nets"), ..wishes }),
        ("another action than the file has", START, Wishes { action: Some("StopNet"), ..wishes }),
        ("one of many, unsaid", ALL, wishes),
        ("one of many that is not there", ALL, Wishes { action: Some("GetPeers"), ..wishes }),
    ];
    for (what, text, wishes) in wrong {
        let Err(error) = imported("input.json", text, wishes) else { panic!("{what} was imported") };
        told.push_str(&format!("# {what}\n{error}\n\n"));
    }
    assert!(!told.contains('\u{1b}'));
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!("refusals", told) });
}

/// The pointers of all values.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                pointers(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                pointers(value, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn whatever_a_file_holds_is_a_draft_that_can_be_read_or_an_error() {
    let specs = specs();
    let base = base(&specs);
    for (what, text, wishes) in inputs() {
        let whole: Value = serde_json::from_str(text).expect("it is JSON");
        let mut all = Vec::new();
        pointers(&whole, "", &mut all);
        for (index, pointer) in all.iter().enumerate() {
            let odd = [
                json!(null),
                json!(-1),
                json!("a: # b\u{7}\u{200b}\n"),
                json!([]),
                json!({}),
                json!([[{ "a": null }]]),
            ];
            let mut changed = whole.clone();
            let place = changed.pointer_mut(pointer).expect("the pointer leads somewhere");
            *place = odd[index % odd.len()].clone();
            match base.import("input.json", &changed.to_string(), wishes) {
                Err(error) => assert!(error.to_string().starts_with("error: "), "{error}"),
                Ok(import) => {
                    if let Outcome::Draft(draft) = import.outcome {
                        let loaded = specs.clone().with(&import.path, draft).loaded();
                        let found = shown(&loaded);
                        // A name or a text of the file may be one that no spec has; the draft is still YAML with the
                        // keys of an action.
                        let forms = ["error[yaml]", "error[unknown-key]", "error[missing-key]", "error[wrong-type]"];
                        assert!(!forms.iter().any(|form| found.contains(form)), "{what} {pointer}: {found}");
                    }
                }
            }
        }
        for (at, _) in text.char_indices().step_by(7) {
            assert!(base.import("input.json", &text[..at], wishes).is_err(), "{what} up to {at}");
        }
    }
}
