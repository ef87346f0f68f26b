//! The keys of the language, from the declarations that its reader has: those in the JSON Schemas, which come of them.

use std::collections::{BTreeMap, BTreeSet};

use aliyun_api_generator::emit;
use serde_json::Value;

use crate::common::{Specs, model};

/// The mappings of the format by name, each with its keys.
type Definitions = BTreeMap<String, BTreeMap<String, Value>>;

/// Where a field stands has a test of its own.
const FIELD: &str = "FieldSpec";

/// The definitions of all schemas.
fn definitions() -> Definitions {
    let outputs = emit(&model(Specs::good().loaded())).expect("the good specs can be emitted");
    let schemas = outputs.into_iter().find(|output| output.name == "schema").expect("there are schemas");
    let mut all = Definitions::new();
    for (_, text) in schemas.files.iter() {
        let schema: Value = serde_json::from_str(text).expect("a schema is JSON");
        for (name, definition) in schema["definitions"].as_object().into_iter().flatten() {
            let keys = definition["properties"].as_object().into_iter().flatten();
            all.insert(name.clone(), keys.map(|(key, value)| (key.clone(), value.clone())).collect());
        }
    }
    all
}

/// The definitions that a schema refers to.
fn references(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(map) => {
            let name = map.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/definitions/"));
            found.extend(name.map(str::to_owned));
            map.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

/// The keys of fields: `type`, and `deprecated.note` for those of mappings inside.
pub(crate) fn of_fields() -> BTreeSet<String> {
    let all = definitions();
    let mut out = BTreeSet::new();
    for (key, schema) in &all[FIELD] {
        out.insert(key.clone());
        for inner in inner(schema, &all) {
            out.extend(all[&inner].keys().map(|name| format!("{key}.{name}")));
        }
    }
    out
}

/// The keys of all other mappings, each by where the mapping stands: `ActionSpec.kind`, `ActionSpec.source.document`.
pub(crate) fn of_mappings() -> BTreeSet<String> {
    let all = definitions();
    let mut out = BTreeSet::new();
    let mut inside = BTreeSet::from([FIELD.to_owned()]);
    for (parent, key, schema) in
        all.iter().flat_map(|(parent, keys)| keys.iter().map(move |(key, schema)| (parent, key, schema)))
    {
        for name in inner(schema, &all) {
            if parent != FIELD {
                out.extend(all[&name].keys().map(|name| format!("{parent}.{key}.{name}")));
            }
            inside.insert(name);
        }
    }
    let roots = all.iter().filter(|(name, _)| !inside.contains(*name));
    out.extend(roots.flat_map(|(name, keys)| keys.keys().map(move |key| format!("{name}.{key}"))));
    out
}

/// The keys that hold fields.
pub(crate) fn that_hold_fields() -> BTreeSet<String> {
    let all = definitions();
    let keys = all.iter().flat_map(|(parent, keys)| keys.iter().map(move |(key, schema)| (parent, key, schema)));
    let holds = |schema: &Value| {
        let mut found = BTreeSet::new();
        references(schema, &mut found);
        found.contains(FIELD)
    };
    keys.filter(|(_, _, schema)| holds(schema)).map(|(parent, key, _)| format!("{parent}.{key}")).collect()
}

/// The mappings that a key holds, apart from fields.
fn inner(schema: &Value, all: &Definitions) -> Vec<String> {
    let mut found = BTreeSet::new();
    references(schema, &mut found);
    found.into_iter().filter(|name| name != FIELD && all.contains_key(name)).collect()
}
