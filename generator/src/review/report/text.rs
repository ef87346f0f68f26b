//! For a terminal: what is to be decided first, then what was, then what is safe.

use std::fmt::Write as _;

use super::{acknowledgement, axes, change, fault, first, safe, short};
use crate::review::{Fault, Item, Place, Review, Verdict};

pub(super) fn show(review: &Review, root: &str) -> String {
    let mut out = format!("{} -> {}: {}\n", review.names[0], review.names[1], review.headline());
    for note in &review.notes {
        let _ = writeln!(out, "note: {note}");
    }
    for item in review.open() {
        open(&mut out, item, root);
    }
    for (one, why) in &review.faults {
        let word = if *why == Fault::Left { "note" } else { "decide" };
        let _ = writeln!(out, "\n{word}: {}: {}", place(root, &one.place), fault(*why));
    }
    let decided: Vec<&Item> = review.items.iter().filter(|item| item.acknowledged.is_some()).collect();
    if !decided.is_empty() {
        out.push_str("\nacknowledged:\n");
    }
    for item in decided {
        let Some(by) = &item.acknowledged else { continue };
        let _ = writeln!(out, "  {} {}: {} ({})", item.kind.id(), item.path, short(&by.reason, 120), by.kind);
    }
    let safe = safe(review);
    if !safe.is_empty() {
        out.push_str("\nsafe:\n");
    }
    for (kind, items) in safe {
        let names = first(items.iter().map(|item| item.path.clone()), 4);
        let _ = writeln!(out, "  {kind} ({}): {names}", items.len());
    }
    if review.open().next().is_some() {
        out.push_str(
            "\n`cargo xtask diff --explain KIND` says more of a kind; specs/README.md how a change is acknowledged\n",
        );
    }
    out
}

fn open(out: &mut String, item: &Item, root: &str) {
    let word = if item.kind.is_security() { "security" } else { item.verdict().word() };
    let _ = writeln!(out, "\n{word}[{}]: {}: {}", item.kind.id(), item.path, short(&change(item), 300));
    for (mark, at) in [("-", &item.old_place), ("+", &item.new_place)] {
        if let Some(at) = at {
            let _ = writeln!(out, "  {mark} {}: {}", place(root, at), short(&at.text, 160));
        }
    }
    let _ = writeln!(out, "  = {}: {}", axes(item), item.kind.explanation().text);
    if !item.also.is_empty() {
        let _ = writeln!(out, "  = also: {}", first(item.also.iter().cloned(), 5));
    }
    for line in &item.generated {
        let _ = writeln!(out, "  | {}", short(line, 160));
    }
    if item.verdict() > Verdict::Safe {
        let _ = writeln!(out, "  = acknowledge: {}", acknowledgement(item, root));
    }
}

fn place(root: &str, Place { file, line, column, .. }: &Place) -> String {
    format!("{root}/{file}:{line}:{column}")
}
