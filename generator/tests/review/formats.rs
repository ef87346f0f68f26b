//! The five formats, of a change with something of each kind.

use aliyun_api_generator::review::{Format, Review};

use super::common::{CREATE_NET, DELETE_NET, LIST_NETS, Specs};
use super::{edited, review};

/// Three breaking, two dangerous, and some safe changes; texts with marks that mean something to forges.
fn large() -> Review {
    let new = edited(CREATE_NET, "    encoding: repeat", "    encoding: json")
        .edit(CREATE_NET, "  Size: { type: integer, range: 1..100,", "  Size: { type: integer, range: 1..50,")
        .edit(
            CREATE_NET,
            "example: prod, doc: Name of the network.",
            "example: prod, doc: \"Its `name` | *all* <of> it.\"",
        )
        .edit(CREATE_NET, "The name is not valid.", "The name is 100% bad, it is: really.")
        .edit(CREATE_NET, "status: 400, code: InvalidName", "status: 403, code: InvalidName")
        .edit(CREATE_NET, "idempotency: ClientToken\n", "")
        .edit(DELETE_NET, "type: string, required: true, ref: Net", "type: string, ref: Net")
        .edit(LIST_NETS, "parameters:\n", "parameters:\n  Zone: { type: string, example: \"a|b\", doc: Zone of it. }\n")
        .edit(LIST_NETS, "summary: Lists networks.", "summary: Lists all networks.");
    review(&Specs::good(), &new)
}

fn snapshot(name: &str, text: &str) {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => "snapshots" }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn each_format_is_as_before() {
    let review = large();
    for (name, format) in [
        ("text", Format::Text),
        ("markdown", Format::Markdown),
        ("json", Format::Json),
        ("sarif", Format::Sarif),
        ("github", Format::Github),
    ] {
        snapshot(name, &review.show(format, "specs"));
    }
}

#[test]
fn nothing_says_so_in_each_format() {
    let review = review(&Specs::good(), &Specs::good());
    assert_eq!(review.headline(), "nothing changed for callers; stays 0.3.1");
    for format in [Format::Text, Format::Markdown, Format::Json, Format::Github] {
        assert!(review.show(format, "specs").contains("nothing changed for callers"), "{format:?}");
    }
}

#[test]
fn a_comment_fits_a_forge_however_much_changed() {
    let rows: String = (0..900)
        .map(|n| format!("  Field{n}: {{ type: string, required: true, example: a, doc: Number {n}. }}\n"))
        .collect();
    let new = edited(LIST_NETS, "parameters:\n", &format!("parameters:\n{rows}"));
    let comment = review(&Specs::good(), &new).show(Format::Markdown, "specs");
    assert!(comment.chars().count() < 65_536, "{}", comment.len());
    assert!(comment.contains("more of <code>param-added-required</code>"));
}

#[test]
fn each_result_of_sarif_has_its_rule_and_its_place() {
    let text = large().show(Format::Sarif, "specs");
    let value: serde_json::Value = serde_json::from_str(&text).expect("SARIF is JSON");
    assert_eq!(value["version"], "2.1.0");
    let run = &value["runs"][0];
    let rules: Vec<&str> = run["tool"]["driver"]["rules"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|rule| rule["id"].as_str())
        .collect();
    let results = run["results"].as_array().expect("there are results");
    assert_eq!(results.len(), large().items.len());
    for result in results {
        assert!(rules.contains(&result["ruleId"].as_str().unwrap_or_default()), "{result}");
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap_or_default()), "{result}");
        let place = &result["locations"][0]["physicalLocation"];
        assert!(place["artifactLocation"]["uri"].as_str().is_some_and(|uri| uri.starts_with("specs/")), "{result}");
        assert!(!result["message"]["text"].as_str().unwrap_or_default().is_empty(), "{result}");
    }
}
