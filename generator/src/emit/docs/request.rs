//! The parameters of an action: a table, and a section for each that has more to say.

use serde::Serialize;
use serde_json::Value;

use super::flat::{self, Leaf};
use super::link::{Anchors, Place};
use super::text::{Md, md};
use super::{prose, sources, wire};
use crate::model::{Action, Constraint, DocumentId, Field, RefRegion, Rule};

/// Longer examples stand outside the table.
pub(super) const SHORT: usize = 60;
/// At most this many parameters show how a list or an object travels.
const SHOWN: usize = 8;

#[derive(Serialize)]
pub(super) struct Request {
    rows: Vec<Row>,
    /// Whether an object has required fields of its own.
    nested_required: bool,
    details: Vec<Detail>,
}

#[derive(Serialize)]
struct Row {
    name: Md,
    ty: Md,
    required: &'static str,
    limits: Md,
    default: Md,
    doc: Md,
}

/// What does not fit in the table.
#[derive(Serialize)]
struct Detail {
    heading: Md,
    points: Vec<Md>,
    values: Vec<Meaning>,
}

/// A value and what it means.
#[derive(Serialize)]
pub(super) struct Meaning {
    value: Md,
    doc: Md,
}

impl Meaning {
    pub(super) fn new(place: &Place<'_>, value: &str, doc: &str, documents: &[DocumentId]) -> Self {
        let doc = Some(Md::prose(doc)).filter(|doc| !doc.is_empty());
        let since = sources::of_part(place, documents);
        let doc = match (doc, since) {
            (Some(doc), Some(since)) => md!("{}. {}", doc, since),
            (doc, since) => doc.or(since).unwrap_or_default(),
        };
        Self { value: Md::code(value), doc }
    }
}

pub(super) fn view(place: &Place<'_>, action: &Action) -> Request {
    let leaves = flat::request(place.service, action.request);
    let mut anchors = Anchors::default();
    for heading in [action.wire.as_str(), "Request"] {
        anchors.next(heading);
    }
    let mut request = Request { rows: Vec::new(), nested_required: false, details: Vec::new() };
    let mut told = Vec::new();
    for leaf in &leaves {
        let detail = detail(place, action, leaf, &mut told);
        let name = Md::code(&leaf.path);
        let name = if detail.points.is_empty() && detail.values.is_empty() {
            name
        } else {
            request.details.push(detail);
            Md::link(&name, &format!("#{}", anchors.next(&leaf.path)))
        };
        request.nested_required |= leaf.field.required && !leaf.top;
        request.rows.push(row(place, leaf, name));
    }
    request
}

fn row(place: &Place<'_>, leaf: &Leaf<'_>, name: Md) -> Row {
    let field = leaf.field;
    let mut doc = vec![Md::prose(&field.doc).sentence()];
    if !field.refers.is_empty() {
        doc.push(md!("Resource: {}.", place.resources(&field.refers)));
    }
    if let RefRegion::Parameter(name) = &field.ref_region {
        doc.push(md!("Its region is {}.", Md::code(name)));
    }
    if !field.aliases.is_empty() {
        doc.push(md!("Also sent as {}.", prose::codes(&field.aliases, "and")));
    }
    if field.deprecated.is_some() {
        doc.push(md!("Deprecated."));
    }
    doc.extend(sources::of_part(place, &field.sources));
    if let Some(text) = example_text(leaf.example).filter(|text| text.chars().count() <= SHORT) {
        doc.push(md!("Example: {}.", Md::code(&text)));
    }
    Row {
        name,
        ty: if leaf.inside_json {
            prose::type_description(place, field)
        } else {
            prose::sent_type_description(place, field)
        },
        required: if field.required { "yes" } else { "no" },
        limits: prose::limits(place, field),
        default: field.default.as_deref().map(Md::code).unwrap_or_default(),
        doc: Md::join(doc, " "),
    }
}

/// The text of an example; the fields of an object have their own.
pub(super) fn example_text(example: Option<&Value>) -> Option<String> {
    match example? {
        Value::String(text) => Some(text.clone()),
        Value::Object(_) | Value::Null => None,
        Value::Array(items) if items.iter().any(Value::is_object) => None,
        other => Some(other.to_string()),
    }
}

/// `told` has the enums whose values stand further up on the page already.
fn detail(place: &Place<'_>, action: &Action, leaf: &Leaf<'_>, told: &mut Vec<String>) -> Detail {
    let field = leaf.field;
    let mut points = Vec::new();
    if leaf.top && field.encoding.is_some() {
        points.extend(travels(place, action, field));
    }
    let patterns = field.constraints.iter().chain(&field.item_constraints).filter(|limit| prose::told_apart(limit));
    points.extend(patterns.filter_map(|limit| match limit {
        Constraint::Pattern(pattern) => Some(md!("Pattern: {}", Md::code_outside_tables(pattern))),
        Constraint::Values(values) => Some(md!("Values: {}", prose::codes(values, "or")).sentence()),
        _ => None,
    }));
    points.extend(
        example_text(leaf.example)
            .filter(|text| text.chars().count() > SHORT)
            .map(|text| md!("Example: {}", Md::code_outside_tables(&text))),
    );
    points.extend(action.rules.iter().filter(|rule| concerns(rule, leaf)).map(|rule| prose::rule(place, rule)));
    if let Some(note) = &field.deprecated {
        points.push(md!("Deprecated. {}", prose::deprecated(note, |name| Md::code(name))));
    }
    Detail { heading: Md::literal(&leaf.path), points, values: meanings(place, field, told) }
}

/// How a list or an object looks on the wire.
fn travels(place: &Place<'_>, action: &Action, field: &Field) -> Option<Md> {
    let size =
        |value: &&Value| value.as_array().map_or_else(|| value.as_object().map_or(0, |fields| fields.len()), Vec::len);
    // The fullest example shows most; the first of several wins.
    let told =
        action.examples.iter().filter_map(|example| example.request.get(&field.wire)).chain(&field.example).rev();
    let sample = told.filter(|value| size(value) > 0).max_by_key(size);
    let sample = sample.cloned().unwrap_or_else(|| wire::sample(place.service, field));
    let pairs = wire::encode_field(place.service, field, &sample);
    let more = if pairs.len() > SHOWN { md!(" and so on") } else { Md::default() };
    let shown = pairs.iter().take(SHOWN).map(|(name, value)| Md::code_outside_tables(&format!("{name}={value}")));
    let shown = Md::join(shown, ", ");
    (!shown.is_empty()).then(|| md!("Sent as {}{}.", shown, more))
}

/// The values worth a list: those with a meaning, and those that are too many for the table.
fn meanings(place: &Place<'_>, field: &Field, told: &mut Vec<String>) -> Vec<Meaning> {
    let mut meanings: Vec<Meaning> =
        field.value_docs.iter().map(|one| Meaning::new(place, &one.value, &one.doc, &one.sources)).collect();
    if let Some(item) = prose::enumeration(place, field)
        && (item.values.len() > prose::FEW
            || item.values.iter().any(|value| !value.doc.is_empty() || !value.sources.is_empty()))
        && !told.contains(&item.rust)
    {
        told.push(item.rust.clone());
        meanings.extend(item.values.iter().map(|value| Meaning::new(place, &value.wire, &value.doc, &value.sources)));
    }
    meanings
}

/// Whether a rule names the parameter, by its own path or with the numbers left out.
fn concerns(rule: &Rule, leaf: &Leaf<'_>) -> bool {
    let plain = leaf.path.replace(".N", "").replace("[]", "");
    prose::names(rule).any(|name| name == leaf.path || name == plain || (leaf.top && name == leaf.field.wire))
}
