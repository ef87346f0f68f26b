//! Workflow commands of GitHub Actions: a mark at the line of each change that is to be decided.

use std::fmt::Write as _;

use super::{axes, change, fault, short};
use crate::diagnostic::github::{data, property};
use crate::review::{Fault, Place, Review, Verdict};

pub(super) fn show(review: &Review, root: &str) -> String {
    let mut out = String::new();
    for item in review.open() {
        let command = if item.verdict() == Verdict::Breaking { "error" } else { "warning" };
        let title = format!("{} ({})", item.kind.id(), axes(item));
        let text = format!("{}: {}. {}", item.path, short(&change(item), 400), item.kind.explanation().text);
        line(&mut out, command, item.new_place.as_ref().or(item.old_place.as_ref()), root, &title, &text);
    }
    for (one, why) in review.faults.iter().filter(|(_, why)| *why != Fault::Left) {
        line(&mut out, "error", Some(&one.place), root, "acknowledgement", fault(*why));
    }
    let _ = writeln!(out, "::notice title=Spec review::{}", data(&review.headline()));
    out
}

fn line(out: &mut String, command: &str, place: Option<&Place>, root: &str, title: &str, said: &str) {
    let at = place.map(|Place { file, line, column, .. }| {
        format!("file={},line={line},col={column},", property(&format!("{root}/{file}")))
    });
    let _ = writeln!(out, "::{command} {}title={}::{}", at.unwrap_or_default(), property(title), data(said));
}
