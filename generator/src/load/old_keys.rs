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
    let says = |(old, _): &(&str, &str)| source.text.contains(&format!("{old}:"));
    source.path.ends_with(".yaml") && OF_RESOURCES.iter().chain(OF_EFFECTS).chain(OF_FIELDS).any(says)
}

type Edit = (Range<usize>, &'static str);

fn resources(root: &Node, edits: &mut Vec<Edit>) {
    let NodeValue::Mapping(all) = &root.value else { return };
    for (_, resource) in all {
        if let NodeValue::Mapping(entries) = &resource.value {
            rename(entries, OF_RESOURCES, edits);
            for (_, effect) in entries {
                if let NodeValue::Mapping(entries) = &effect.value
                    && entries.iter().any(|(key, _)| key.scalar() == Some("action"))
                {
                    rename(entries, OF_EFFECTS, edits);
                }
            }
        }
    }
}

/// Fields at any depth: what has a type.
fn fields(node: &Node, edits: &mut Vec<Edit>) {
    match &node.value {
        NodeValue::Mapping(entries) => {
            if entries.iter().any(|(key, _)| key.scalar() == Some("type")) {
                rename(entries, OF_FIELDS, edits);
            }
            entries.iter().for_each(|(_, value)| fields(value, edits));
        }
        NodeValue::Sequence(items) => items.iter().for_each(|item| fields(item, edits)),
        _ => {}
    }
}

/// A key has its new name, unless that is there already.
fn rename(entries: &[(Node, Node)], names: &[(&str, &'static str)], edits: &mut Vec<Edit>) {
    for (old, new) in names {
        let find = |name: &str| entries.iter().find(|(key, _)| key.scalar() == Some(name));
        if let (Some((key, _)), None) = (find(old), find(new)) {
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
