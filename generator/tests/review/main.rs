//! What changed between two revisions, and what that means to callers.

#[path = "../common/mod.rs"]
mod common;

mod acknowledged;
mod formats;
mod kinds;
mod mutations;
mod revisions;

use aliyun_api_generator::review::{Change, Review, Side};
use common::Specs;

/// The day of every test.
const TODAY: &str = "2027-01-31";

/// What changed from some specs to others.
fn review(old: &Specs, new: &Specs) -> Review {
    let side = |specs: &Specs, name: &str| Side::of(specs.loaded(), name, Vec::new());
    Review::new(&side(old, "old"), &side(new, "new"), TODAY, "0.3.1")
}

/// The kinds of what changed.
fn kinds(review: &Review) -> Vec<Change> {
    review.items.iter().map(|item| item.kind).collect()
}

/// The good specs with an edit.
fn edited(path: &str, from: &str, to: &str) -> Specs {
    Specs::good().edit(path, from, to)
}
