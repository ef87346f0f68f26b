//! SARIF 2.1.0, which forges show beside the code.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{change, fault};
use crate::review::{Change, Fault, Item, Place, Review, Verdict};

pub(super) fn show(review: &Review, root: &str) -> String {
    let kinds: BTreeSet<Change> = review.items.iter().map(|item| item.kind).collect();
    let mut rules: Vec<Value> = kinds
        .iter()
        .map(|kind| {
            let explanation = kind.explanation();
            json!({
                "id": kind.id(),
                "shortDescription": { "text": explanation.title },
                "fullDescription": { "text": explanation.text },
                "defaultConfiguration": { "level": level(kind.wire().max(kind.source())) },
            })
        })
        .collect();
    rules.push(json!({ "id": "acknowledgement", "shortDescription": { "text": "a decision about a change that does not count" } }));
    let mut results: Vec<Value> = review.items.iter().map(|item| result(item, root)).collect();
    results.extend(review.faults.iter().map(|(one, why)| {
        json!({
            "ruleId": "acknowledgement",
            "level": if *why == Fault::Left { "note" } else { "error" },
            "message": { "text": fault(*why) },
            "locations": [location(Some(&one.place), root)],
        })
    }));
    let whole = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "aliyun-api spec review", "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{whole:#}\n")
}

fn result(item: &Item, root: &str) -> Value {
    let explanation = item.kind.explanation();
    let mut result = json!({
        "ruleId": item.kind.id(),
        "level": level(item.verdict()),
        "message": { "text": format!("{}: {}. {}", item.path, change(item), explanation.text) },
        "locations": [location(item.new_place.as_ref().or(item.old_place.as_ref()), root)],
        "partialFingerprints": { "change/v1": item.fingerprint },
    });
    if let Some(by) = &item.acknowledged {
        result["suppressions"] = json!([{ "kind": "external", "status": "accepted", "justification": by.reason }]);
    }
    result
}

/// What is nowhere is about the specs as a whole.
fn location(place: Option<&Place>, root: &str) -> Value {
    match place {
        Some(Place { file, line, column, .. }) => json!({ "physicalLocation": {
            "artifactLocation": { "uri": format!("{root}/{file}") },
            "region": { "startLine": line, "startColumn": column },
        } }),
        None => json!({ "physicalLocation": { "artifactLocation": { "uri": format!("{root}/README.md") } } }),
    }
}

fn level(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Breaking => "error",
        Verdict::Dangerous => "warning",
        Verdict::Safe => "note",
    }
}
