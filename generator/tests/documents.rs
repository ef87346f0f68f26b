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

/// The names in backticks of the first cells of all tables whose head has this first cell.
fn first_cells(page: &str, head: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut lines = page.lines();
    while lines.by_ref().any(|line| line.starts_with(&format!("| {head} |"))) {
        for row in lines.by_ref().skip(1).take_while(|line| line.starts_with('|')) {
            let cell = row.trim_matches('|').split('|').next().unwrap_or_default();
            names.extend(cell.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    names
}

#[test]
fn the_page_of_the_format_has_the_keys_that_are_read() {
    let page = fs::read_to_string(repository().join("specs/README.md")).expect("there is a page");
    let keys = keys();
    assert!(keys.len() > 80, "{keys:?}");
    let told = first_cells(&page, "key");
    assert!(told.len() > 40, "{told:?}");
    let gone: Vec<_> = told.difference(&keys).collect();
    assert!(gone.is_empty(), "specs/README.md explains keys that are not read: {gone:?}");
    let mentioned = |key: &&String| page.contains(&format!("`{key}`")) || page.contains(&format!("{key}:"));
    let untold: Vec<_> = keys.iter().filter(|key| !mentioned(key)).collect();
    assert!(untold.is_empty(), "specs/README.md does not mention keys that are read: {untold:?}");
}
