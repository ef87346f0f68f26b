//! What the documents for people say is so: the services of the README, the keys of the spec format.

mod common;

use std::collections::BTreeSet;
use std::fs;

use common::{model, repository, repository_specs};
use serde_json::Value;

/// The rows of the README's table of services: the cells without their marks.
fn rows(readme: &str) -> Vec<Vec<String>> {
    let lines = readme.lines().skip_while(|line| !line.starts_with("| service |")).skip(2);
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().replace('`', "")).collect();
    lines.take_while(|line| line.starts_with('|')).map(cells).collect()
}

#[test]
fn the_table_of_services_is_what_the_specs_hold() {
    let readme = fs::read_to_string(repository().join("README.md")).expect("there is a README");
    let expected: Vec<Vec<String>> = model(repository_specs())
        .services
        .iter()
        .map(|service| {
            let actions = service.actions.len();
            let count = if actions == 1 { "1 action".to_owned() } else { format!("{actions} actions") };
            vec![service.id.to_uppercase(), service.title.clone(), count, format!("specs/{}", service.id)]
        })
        .collect();
    assert_eq!(rows(&readme), expected, "left: README.md; right: the specs");
}

/// The keys of the spec format: what the schemas of the editors know, which the reader of the specs is made from.
fn keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for entry in fs::read_dir(repository().join("specs/schema")).expect("there are schemas") {
        let text = fs::read_to_string(entry.expect("a schema").path()).expect("a schema is text");
        collect(&serde_json::from_str(&text).expect("a schema is JSON"), &mut keys);
    }
    keys
}

fn collect(schema: &Value, keys: &mut BTreeSet<String>) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::Object(properties)) = object.get("properties") {
                keys.extend(properties.keys().cloned());
            }
            object.values().for_each(|value| collect(value, keys));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, keys)),
        _ => {}
    }
}

/// The keys of all tables of keys of a page: the names in backticks of the first cells, table by table.
fn tables(page: &str) -> Vec<BTreeSet<String>> {
    let mut tables = Vec::new();
    let mut lines = page.lines();
    while lines.by_ref().any(|line| line.starts_with("| key |")) {
        let rows = lines.by_ref().skip(1).take_while(|line| line.starts_with('|'));
        let cells = rows.filter_map(|row| row.trim_matches('|').split('|').next());
        let names = cells.flat_map(|cell| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>());
        tables.push(names.collect());
    }
    tables
}

/// The keys of the first table of keys of a page.
fn first_table(page: &str) -> BTreeSet<String> {
    tables(page).into_iter().next().unwrap_or_default()
}

/// Whether a page has the key in backticks, or as a word with a colon behind it.
fn is_mentioned(page: &str, key: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || "_-$".contains(c);
    let with_colon = format!("{key}:");
    let mut places = page.match_indices(&with_colon);
    page.contains(&format!("`{key}`")) || places.any(|(at, _)| !page[..at].ends_with(is_word))
}

/// The part of a page below a heading of the second level, down to the next.
fn section<'p>(page: &'p str, heading: &str) -> &'p str {
    let (_, below) = page.split_once(&format!("\n## {heading}\n")).expect("the heading is there");
    below.split("\n## ").next().unwrap_or_default()
}

/// The keys of a definition in a schema.
fn properties(schema: &str, definition: &str) -> BTreeSet<String> {
    let path = repository().join("specs/schema").join(schema);
    let text = fs::read_to_string(path).expect("a schema is text");
    let schema: Value = serde_json::from_str(&text).expect("a schema is JSON");
    let properties = schema["definitions"][definition]["properties"].as_object().expect("the definition is there");
    properties.keys().cloned().collect()
}

#[test]
fn the_tables_of_fields_and_resources_have_a_row_for_each_key() {
    let page = fs::read_to_string(repository().join("specs/README.md")).expect("there is a page");
    let told = first_table(section(&page, "Parameters and fields"));
    assert_eq!(told, properties("action.schema.json", "FieldSpec"), "left: specs/README.md; right: the schema");
    let mut told = first_table(section(&page, "resources.yaml"));
    // It says what it is by its name.
    told.insert("doc".to_owned());
    assert_eq!(told, properties("resources.schema.json", "ResourceSpec"), "left: specs/README.md; right: the schema");
}

#[test]
fn the_tail_of_a_longer_word_is_no_key() {
    assert!(is_mentioned("{ per: Vpc }", "per") && is_mentioned("the `per` of it", "per"));
    assert!(!is_mentioned("supper: soup", "per"));
    assert!(!is_mentioned("max_size: 3", "size"));
}

#[test]
fn the_page_of_the_format_has_the_keys_that_are_read() {
    let page = fs::read_to_string(repository().join("specs/README.md")).expect("there is a page");
    let keys = keys();
    assert!(keys.len() > 80, "{keys:?}");
    let told: BTreeSet<String> = tables(&page).into_iter().flatten().collect();
    assert!(told.len() > 40, "{told:?}");
    let gone: Vec<_> = told.difference(&keys).collect();
    assert!(gone.is_empty(), "specs/README.md explains keys that are not read: {gone:?}");
    let untold: Vec<_> = keys.iter().filter(|key| !is_mentioned(&page, key)).collect();
    assert!(untold.is_empty(), "specs/README.md does not mention keys that are read: {untold:?}");
}
