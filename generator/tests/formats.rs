//! Findings for programs and for GitHub Actions.

mod common;

use common::{CREATE_NET, DELETE_NET, Specs};
use serde_json::Value;

fn specs() -> Specs {
    Specs::good()
        .edit(CREATE_NET, "kind: write", "kind: wirte")
        .edit(CREATE_NET, "summary: Creates a network.", "summary: 建一个网 100%, a: b.\n")
        .append(DELETE_NET, "kind: read\n")
        .with("net/Old,100%.yaml", "a: b\n")
}

#[test]
fn findings_for_programs() {
    let loaded = specs().loaded();
    let text = loaded.diagnostics.json(&loaded.sources, "specs");
    insta::with_settings!({ omit_expression => true }, {
        let value: Value = serde_json::from_str(&text).expect("it is JSON");
        insta::assert_snapshot!("json", serde_json::to_string_pretty(&value).expect("it is JSON"));
        insta::assert_snapshot!("github", loaded.diagnostics.github(&loaded.sources, "specs"));
    });
}

#[test]
fn no_finding_is_an_empty_list() {
    let loaded = Specs::good().loaded();
    assert_eq!(
        loaded.diagnostics.json(&loaded.sources, "specs"),
        "{\"findings\":[],\"errors\":0,\"warnings\":0,\"notes\":0}\n"
    );
    assert_eq!(loaded.diagnostics.github(&loaded.sources, "specs"), "");
}

#[test]
fn notes_are_counted_by_themselves_and_are_notices_for_github() {
    let loaded = Specs::good().edit(CREATE_NET, "doc: Name of the network.", "doc: name of the network.");
    let loaded = loaded.loaded_with_notes();
    let value: Value = serde_json::from_str(&loaded.diagnostics.json(&loaded.sources, "")).expect("it is JSON");
    assert_eq!((&value["errors"], &value["warnings"], &value["notes"]), (&0.into(), &0.into(), &1.into()));
    assert_eq!(value["findings"][0]["severity"], "note");
    let github = loaded.diagnostics.github(&loaded.sources, "specs");
    assert!(github.starts_with("::notice file=specs/net/net/CreateNet.yaml,line=10,"), "{github}");
}

#[test]
fn programs_get_all_findings_and_people_as_many_as_they_read() {
    let keys: String = (0..1000).map(|n| format!("key{n}: x\n")).collect();
    let loaded = Specs::good().append(DELETE_NET, &keys).loaded();
    let value: Value = serde_json::from_str(&loaded.diagnostics.json(&loaded.sources, "")).expect("it is JSON");
    assert_eq!(value["findings"].as_array().map(Vec::len), Some(1000));
    assert_eq!(value["errors"], 1000);
    let github = loaded.diagnostics.github(&loaded.sources, "");
    assert_eq!(github.lines().count(), 301);
    assert_eq!(github.lines().last(), Some("::notice::... and 700 more; mend these first"));
    assert!(github.lines().all(|line| line.starts_with("::")), "{github}");
}
