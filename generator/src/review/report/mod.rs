//! A review as text: for a terminal, a comment on a forge, programs, and a forge's own marks.

mod github;
mod json;
mod markdown;
mod sarif;
mod text;

use super::{Fault, Item, Review, Verdict};

/// How a review is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    Text,
    /// A comment, complete in itself.
    Markdown,
    /// For programs: one object.
    Json,
    /// SARIF 2.1.0, which forges show beside the code.
    Sarif,
    /// Workflow commands of GitHub Actions: a mark at each line.
    Github,
}

impl Review {
    /// The review as text; `root` is what the folder of the specs is called in it.
    pub fn show(&self, format: Format, root: &str) -> String {
        match format {
            Format::Text => text::show(self, root),
            Format::Markdown => markdown::show(self, root),
            Format::Json => json::show(self, root),
            Format::Sarif => sarif::show(self, root),
            Format::Github => github::show(self, root),
        }
    }

    /// What somebody reads who is in a hurry: `2 breaking on the wire, 1 in Rust; 34 safe; suggests 0.2.0`.
    pub fn headline(&self) -> String {
        if self.items.is_empty() && self.faults.is_empty() {
            return format!("nothing changed for callers; {}", self.bump);
        }
        let mut parts = Vec::new();
        let open: Vec<&Item> = self.open().collect();
        let count = |test: &dyn Fn(&Item) -> bool| open.iter().filter(|item| test(item)).count();
        for verdict in [Verdict::Breaking, Verdict::Dangerous] {
            let wire = count(&|item| item.wire == verdict);
            let source = count(&|item| item.source == verdict);
            let said = match (wire, source) {
                (0, 0) => continue,
                (wire, 0) => format!("{wire} {} on the wire", verdict.word()),
                (0, source) => format!("{source} {} in Rust", verdict.word()),
                (wire, source) => format!("{wire} {} on the wire, {source} in Rust", verdict.word()),
            };
            parts.push(said);
        }
        let acknowledged = self.items.iter().filter(|item| item.acknowledged.is_some()).count();
        if acknowledged > 0 {
            parts.push(format!("{acknowledged} acknowledged"));
        }
        let faults = self.faults.iter().filter(|(_, fault)| *fault != Fault::Left).count();
        if faults > 0 {
            parts.push(format!("{faults} acknowledgement{} of no use", plural(faults)));
        }
        let safe = self.items.iter().filter(|item| item.verdict() == Verdict::Safe).count();
        if safe > 0 {
            parts.push(format!("{safe} safe"));
        }
        parts.push(self.bump.to_string());
        parts.join("; ")
    }
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// What a change does, on both axes.
fn axes(item: &Item) -> String {
    match (item.wire, item.source) {
        (wire, source) if wire == source => format!("{} on the wire and in Rust", wire.word()),
        (wire, Verdict::Safe) => format!("{} on the wire, safe in Rust", wire.word()),
        (Verdict::Safe, source) => format!("safe on the wire, {} in Rust", source.word()),
        (wire, source) => format!("{} on the wire, {} in Rust", wire.word(), source.word()),
    }
}

/// What changed: the fact with what it was and is.
fn change(item: &Item) -> String {
    let was = item.old.as_deref().filter(|text| !text.is_empty());
    let is = item.new.as_deref().filter(|text| !text.is_empty());
    let fact = if item.fact.is_empty() { String::new() } else { format!("{}: ", item.fact) };
    // Of what is so or not, not being so is said in a word.
    let no = if [was, is].contains(&Some("yes")) { "no" } else { "nothing" };
    match (was, is) {
        (Some(was), Some(is)) => format!("{fact}{was} -> {is}"),
        (Some(was), None) => format!("{fact}{was} -> {no}"),
        (None, Some(is)) => format!("{fact}{no} -> {is}"),
        (None, None) => item.kind.explanation().title.to_owned(),
    }
}

/// How a change is acknowledged: a file, as it may be written.
fn acknowledgement(item: &Item, root: &str) -> String {
    let name = item.path.rsplit(['/', '=']).next().unwrap_or("change").to_lowercase();
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    format!("{root}/acknowledged/{name}.yaml: fingerprint: \"{}\"", item.fingerprint)
}

/// What is wrong with an acknowledgement, in words.
fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Expired => "its day is over: decide anew",
        Fault::Stale => "no change has this fingerprint: the change is another one by now, or the file is of no use",
        Fault::Left => "the change is in the base already: the file can go",
    }
}

/// The safe changes by kind, most first.
fn safe(review: &Review) -> Vec<(&'static str, Vec<&Item>)> {
    let mut kinds: Vec<(&'static str, Vec<&Item>)> = Vec::new();
    for item in review.items.iter().filter(|item| item.verdict() == Verdict::Safe) {
        let id = item.kind.id();
        match kinds.iter_mut().find(|(known, _)| *known == id) {
            Some((_, items)) => items.push(item),
            None => kinds.push((id, vec![item])),
        }
    }
    kinds.sort_by_key(|(_, items)| std::cmp::Reverse(items.len()));
    kinds
}

/// A text for one line, and not too long for it.
fn short(text: &str, most: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= most {
        return text;
    }
    text.chars().take(most.saturating_sub(2)).chain("..".chars()).collect()
}

/// The first of some texts, and how many more there are.
fn first(texts: impl ExactSizeIterator<Item = String>, most: usize) -> String {
    let left = texts.len().saturating_sub(most);
    let some = texts.take(most).collect::<Vec<_>>().join(", ");
    if left > 0 { format!("{some} and {left} more") } else { some }
}
