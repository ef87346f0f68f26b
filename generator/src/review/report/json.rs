//! For programs.

use serde_json::{Value, json};

use crate::review::{Fault, Item, Place, Review};

pub(super) fn show(review: &Review, root: &str) -> String {
    let items: Vec<Value> = review.items.iter().map(|one| item(one, root)).collect();
    let faults: Vec<Value> = review
        .faults
        .iter()
        .map(|(one, fault)| {
            let word = match fault {
                Fault::Expired => "expired",
                Fault::Stale => "stale",
                Fault::Left => "left",
            };
            json!({ "fault": word, "fingerprint": one.fingerprint, "place": place(&one.place, root) })
        })
        .collect();
    let whole = json!({
        "base": review.names[0],
        "head": review.names[1],
        "headline": review.headline(),
        "settled": review.is_settled(),
        "version": { "from": review.bump.from, "to": review.bump.to },
        "notes": review.notes,
        "changes": items,
        "acknowledgements": faults,
    });
    format!("{whole:#}\n")
}

fn item(one: &Item, root: &str) -> Value {
    let explanation = one.kind.explanation();
    json!({
        "kind": one.kind.id(),
        "title": explanation.title,
        "text": explanation.text,
        "wire": one.wire.word(),
        "source": one.source.word(),
        "security": one.kind.is_security(),
        "path": one.path,
        "also": one.also,
        "fact": one.fact,
        "old": one.old,
        "new": one.new,
        "oldPlace": one.old_place.as_ref().map(|at| place(at, root)),
        "newPlace": one.new_place.as_ref().map(|at| place(at, root)),
        "generated": one.generated,
        "fingerprint": one.fingerprint,
        "acknowledged": one.acknowledged.as_ref().map(|by| json!({
            "file": format!("{root}/{}", by.place.file),
            "reason": by.reason,
            "kind": by.kind,
            "evidence": by.evidence,
            "expires": by.expires,
        })),
    })
}

fn place(Place { file, line, column, text }: &Place, root: &str) -> Value {
    json!({ "file": format!("{root}/{file}"), "line": line, "column": column, "text": text })
}
