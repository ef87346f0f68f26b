//! A comment on a forge: complete in itself, and no longer than forges take.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{acknowledgement, axes, change, fault, first, safe, short};
use crate::review::{Fault, Item, Review, Verdict};

/// Forges take 65,536 characters.
const MOST: usize = 60_000;
/// Of one kind and service, so many changes are shown whole.
const WHOLE: usize = 6;

/// So many changes are in the table.
const ROWS: usize = 40;

/// What a comment begins with, so that a later one takes its place.
const MARK: &str = "<!-- aliyun-api spec review -->";

pub(super) fn show(review: &Review, root: &str) -> String {
    let mut out = format!("{MARK}\n## Spec review\n\n**{}**\n\n", plain(&review.headline()));
    let _ = writeln!(out, "`{}` to `{}`.\n", review.names[0], review.names[1]);
    for note in &review.notes {
        let _ = writeln!(out, "> {}\n", plain(note));
    }
    let open: Vec<&Item> = review.open().collect();
    if !open.is_empty() {
        out.push_str(
            "### To decide\n\n| kind | what | change | on the wire | in Rust |\n| --- | --- | --- | --- | --- |\n",
        );
        for item in open.iter().take(ROWS) {
            let (wire, source) = (item.wire.word(), item.source.word());
            let (what, changed) = (code(&item.path), code(&short(&change(item), 80)));
            let _ = writeln!(out, "| `{}` | {what} | {changed} | {wire} | {source} |", item.kind.id());
        }
        if open.len() > ROWS {
            let _ = writeln!(out, "\n{} more below.", open.len() - ROWS);
        }
        out.push('\n');
    }
    let mut left = 0;
    for ((kind, service), items) in groups(&open) {
        for (index, item) in items.iter().enumerate() {
            if out.len() > MOST {
                left += 1;
            } else if index < WHOLE {
                whole(&mut out, item, root);
            } else {
                if index == WHOLE {
                    let _ = writeln!(
                        out,
                        "<details><summary>{} more of <code>{kind}</code> in {service}</summary>\n",
                        items.len() - WHOLE
                    );
                }
                let _ = writeln!(
                    out,
                    "- {}: {} ({})",
                    code(&item.path),
                    code(&short(&change(item), 120)),
                    code(&item.fingerprint)
                );
                if index + 1 == items.len() {
                    out.push_str("\n</details>\n\n");
                }
            }
        }
    }
    if left > 0 {
        let _ = writeln!(out, "\n{left} more are left out here: `cargo xtask diff` shows all.\n");
    }
    for (one, why) in &review.faults {
        let word = if *why == Fault::Left { "Note" } else { "Decide" };
        let _ = writeln!(out, "- {word}: {}: {}.", code(&format!("{root}/{}", one.place.file)), fault(*why));
    }
    decided(&mut out, review);
    let safe = safe(review);
    if !safe.is_empty() {
        let count: usize = safe.iter().map(|(_, items)| items.len()).sum();
        let _ = writeln!(
            out,
            "\n<details><summary>{count} safe</summary>\n\n| kind | changes | what |\n| --- | --- | --- |"
        );
        for (kind, items) in safe {
            let names: Vec<String> = items.iter().take(5).map(|item| code(&short(&item.path, 80))).collect();
            let more = if items.len() > names.len() { ", .." } else { "" };
            let _ = writeln!(out, "| `{kind}` | {} | {}{more} |", items.len(), names.join(", "));
        }
        out.push_str("\n</details>\n");
    }
    out
}

/// What is alike stands together, what is worst first.
fn groups<'a>(items: &[&'a Item]) -> Vec<((&'static str, &'a str), Vec<&'a Item>)> {
    let mut order: Vec<(&'static str, &str)> = Vec::new();
    let mut groups: BTreeMap<(&'static str, &str), Vec<&Item>> = BTreeMap::new();
    for item in items {
        let key = (item.kind.id(), item.service());
        if !groups.contains_key(&key) {
            order.push(key);
        }
        groups.entry(key).or_default().push(item);
    }
    order.into_iter().filter_map(|key| groups.remove(&key).map(|items| (key, items))).collect()
}

fn whole(out: &mut String, item: &Item, root: &str) {
    let sign = match (item.kind.is_security(), item.verdict()) {
        (true, _) => "security",
        (false, verdict) => verdict.word(),
    };
    let _ = writeln!(out, "#### {}: {}\n", code(&item.path), plain(item.kind.explanation().title));
    let _ = writeln!(
        out,
        "**{sign}** `{}`, {}. {}\n",
        item.kind.id(),
        plain(&axes(item)),
        plain(item.kind.explanation().text)
    );
    let _ = writeln!(out, "{}\n", code(&short(&change(item), 400)));
    let mut lines = Vec::new();
    for (mark, place) in [('-', &item.old_place), ('+', &item.new_place)] {
        if let Some(place) = place {
            lines.push(format!("{mark} {root}/{}:{}  {}", place.file, place.line, short(&place.text, 200)));
        }
    }
    lines.extend(item.generated.iter().map(|line| short(line, 160)));
    if !lines.is_empty() {
        let text = lines.join("\n");
        let fence = "`".repeat(longest_run(&text).max(2) + 1);
        let _ = writeln!(out, "{fence}diff\n{text}\n{fence}\n");
    }
    if !item.also.is_empty() {
        let _ = writeln!(out, "Also: {}.\n", first(item.also.iter().map(|path| code(path)), 5));
    }
    let _ = writeln!(out, "Acknowledge: {}\n", code(&acknowledgement(item, root)));
}

fn decided(out: &mut String, review: &Review) {
    let decided: Vec<&Item> = review.items.iter().filter(|item| item.acknowledged.is_some()).collect();
    if decided.is_empty() {
        return;
    }
    out.push_str("\n### Acknowledged\n\n| kind | what | why | evidence |\n| --- | --- | --- | --- |\n");
    for item in decided {
        let Some(by) = &item.acknowledged else { continue };
        let cell = |text: &str| plain(&short(text, 200)).replace('|', "\\|");
        let (what, why, evidence) = (code(&item.path), cell(&by.reason), cell(&by.evidence));
        let _ = writeln!(out, "| `{}` {} | {what} | {}: {why} | {evidence} |", item.kind.id(), verdict(item), by.kind);
    }
}

fn verdict(item: &Item) -> &'static str {
    if item.verdict() == Verdict::Breaking { "(breaking)" } else { "(dangerous)" }
}

/// Text that means nothing in Markdown.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut spans = text.split('`').peekable();
    let mut code = false;
    while let Some(part) = spans.next() {
        if code && spans.peek().is_some() {
            out.push_str(&format!("`{part}`"));
        } else {
            if code {
                out.push_str("\\`");
            }
            for c in part.chars() {
                if matches!(c, '*' | '_' | '[' | ']' | '<' | '>' | '\\' | '#' | '~') {
                    out.push('\\');
                }
                out.push(c);
            }
        }
        code = !code;
    }
    out
}

/// Text as code, fit for a table.
fn code(text: &str) -> String {
    let text = text.replace('|', "\\|");
    let fence = "`".repeat(longest_run(&text) + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}
