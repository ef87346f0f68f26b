//! The statuses that the OpenAPI documents declare.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

const DOCUMENTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/openapi");

/// The statuses of each action of these services, by `service::Action`.
pub(crate) fn statuses<'s>(services: impl Iterator<Item = &'s str>) -> BTreeMap<String, BTreeSet<u16>> {
    let mut statuses = BTreeMap::new();
    for service in services {
        let text = std::fs::read_to_string(format!("{DOCUMENTS}/{service}.path.json")).expect("there is a document");
        let document: Value = serde_json::from_str(&text).expect("it is JSON");
        for item in document["paths"].as_object().expect("it has paths").values() {
            let operation = &item["post"];
            let responses = operation["responses"].as_object().expect("an operation has responses");
            let declared = responses.keys().map(|status| status.parse().expect("a status")).collect();
            let action = operation["operationId"].as_str().expect("an operation has an id");
            statuses.insert(format!("{service}::{action}"), declared);
        }
    }
    statuses
}
