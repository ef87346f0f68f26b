//! Keys that had other names in earlier revisions of the specs: so that those can still be compared.

use std::ops::Range;

use rayon::prelude::*;

use crate::source::{Source, Sources};
use crate::yaml::{Node, NodeValue, parse};

/// Keys of a resource, by their old names.
const OF_RESOURCES: &[(&str, &str)] = &[
    ("counts", "ref_counts"),
    ("creates", "co_creates"),
    ("elements", "element_keys"),
    ("exists", "conflict_error"),
    ("links", "transitions"),
    ("lists", "back_refs"),
    ("missing", "not_found_error"),
    ("shows", "derived"),
    ("skip", "ignore_parameters"),
];
/// Keys of what an action does to a resource, by their old names.
const OF_EFFECTS: &[(&str, &str)] = &[("with", "discriminator")];
/// Keys of a field, by their old names.
const OF_FIELDS: &[(&str, &str)] = &[("also", "aliases")];

/// The specs with the names that keys have now, and how many had another one.
pub(crate) fn without_old_keys(sources: Sources) -> (Sources, usize) {
    let all: Vec<usize> = sources.iter().map(|(index, _)| index).collect();
    let files: Vec<(Source, usize)> = all
        .par_iter()
        .map(|index| {
            let source = sources.get(*index);
            let mut edits = Vec::new();
            if may_have(source) {
                let root = parse(&sources, *index).node;
                if source.path.ends_with("/resources.yaml") {
                    resources(&root, &mut edits);
                } else {
                    fields(&root, &mut edits);
                }
            }
            (Source { path: source.path.clone(), text: edited(&source.text, &edits) }, edits.len())
        })
        .collect();
    let count = files.iter().map(|(_, count)| count).sum();
    if count == 0 {
        return (sources, 0);
    }
    (Sources::new(files.into_iter().map(|(source, _)| source).collect()), count)
}

/// Whether one of the old names is there at all: most files need no look.
fn may_have(source: &Source) -> bool {
    let names = match source.path.rsplit('/').next() {
        Some("resources.yaml") => [OF_RESOURCES, OF_EFFECTS],
        Some(name) if name.ends_with(".yaml") => [OF_FIELDS, &[]],
        _ => return false,
    };
    names.into_iter().flatten().any(|(old, _)| has_key(&source.text, old))
}

/// Whether a text has a key somewhere, by what stands around it.
fn has_key(text: &str, key: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut found = text.match_indices(key);
    found.any(|(at, _)| text[at + key.len()..].starts_with(':') && !text[..at].ends_with(is_word))
}

type Edit = (Range<usize>, &'static str);

fn resources(root: &Node, edits: &mut Vec<Edit>) {
    for resource in values(root) {
        rename(resource, OF_RESOURCES, edits);
        for effect in values(resource).filter(|effect| effect.entry("action").is_some()) {
            rename(effect, OF_EFFECTS, edits);
        }
    }
}

/// Fields at any depth: what has a type.
fn fields(node: &Node, edits: &mut Vec<Edit>) {
    if node.entry("type").is_some() {
        rename(node, OF_FIELDS, edits);
    }
    values(node).for_each(|value| fields(value, edits));
    if let NodeValue::Sequence(items) = &node.value {
        items.iter().for_each(|item| fields(item, edits));
    }
}

/// The values of a mapping; none of anything else.
fn values(node: &Node) -> impl Iterator<Item = &Node> {
    let entries = if let NodeValue::Mapping(entries) = &node.value { entries.as_slice() } else { &[] };
    entries.iter().map(|(_, value)| value)
}

/// A key has its new name, unless that is there already.
fn rename(node: &Node, names: &[(&str, &'static str)], edits: &mut Vec<Edit>) {
    for (old, new) in names {
        if let (Some((key, _)), None) = (node.entry(old), node.entry(new)) {
            edits.push((key.span.bytes(), new));
        }
    }
}

fn edited(text: &str, edits: &[Edit]) -> String {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|(bytes, _)| bytes.start);
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for (bytes, new) in edits {
        out.push_str(&text[at..bytes.start]);
        out.push_str(new);
        at = bytes.end;
    }
    out.push_str(&text[at..]);
    out
}
