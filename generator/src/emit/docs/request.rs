//! The parameters of an action: a section for each, with its anchor.

use serde::Serialize;
use serde_json::Value;

use super::code::fence;
use super::flat::{self, Leaf};
use super::link::{Anchors, Place};
use super::text::{Md, md};
use super::{prose, snippets, sources, wire};
use crate::model::{Action, DocumentId, Encoding, Field, RefRegion, Rule};

/// At most this many parameters show how a list or an object travels.
const SHOWN: usize = 8;

#[derive(Serialize)]
pub(super) struct Request {
    /// The parameters themselves, those that are required in bold, each a link to its section.
    index: Md,
    /// Whether an object has required fields of its own.
    nested_required: bool,
    parameters: Vec<Parameter>,
}

/// A section.
#[derive(Serialize)]
struct Parameter {
    heading: Md,
    /// Type, whether it is required, limits and default.
    head: Md,
    doc: Md,
    points: Vec<Md>,
    values: Vec<Meaning>,
    /// A whole text in JSON, where that is how it travels.
    sample: Option<String>,
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

/// `anchors` has those of the headings above the parameters.
pub(super) fn view(place: &Place<'_>, action: &Action, anchors: &mut Anchors) -> Request {
    let leaves = flat::request(place.service, action.request);
    let mut index = Vec::new();
    let mut told = Vec::new();
    let mut parameters = Vec::new();
    for leaf in &leaves {
        let anchor = anchors.next(&leaf.path);
        if leaf.top {
            let link = Md::link(&Md::code(&leaf.path), &format!("#{anchor}"));
            index.push(if leaf.field.required { md!("**{}**", link) } else { link });
        }
        parameters.push(parameter(place, action, leaf, &mut told));
    }
    let nested_required = leaves.iter().any(|leaf| leaf.field.required && !leaf.top);
    Request { index: Md::join(index, ", "), nested_required, parameters }
}

/// `told` has the enums whose values stand further up on the page already.
fn parameter(place: &Place<'_>, action: &Action, leaf: &Leaf<'_>, told: &mut Vec<String>) -> Parameter {
    let field = leaf.field;
    let ty = if leaf.inside_json {
        prose::type_description(place, field)
    } else {
        prose::sent_type_description(place, field)
    };
    let required = if field.required { md!("**required**") } else { Md::default() };
    let default = field.default.as_deref().map(|value| md!("default {}", Md::code(value))).unwrap_or_default();
    let values = meanings(place, field, told);
    // Values that are listed below are not named twice.
    let limits = if values.is_empty() { prose::limits(place, field) } else { prose::own_limits(field) };
    Parameter {
        heading: Md::literal(&leaf.path),
        head: Md::join([ty, required, limits, default], " · "),
        doc: description(place, leaf),
        points: points(place, action, leaf),
        values,
        sample: json_sample(place, action, leaf),
    }
}

fn description(place: &Place<'_>, leaf: &Leaf<'_>) -> Md {
    let field = leaf.field;
    let mut doc = vec![Md::prose(&field.doc).sentence()];
    if let Some(note) = &field.deprecated {
        doc.push(md!("Deprecated. {}", prose::deprecated(note, |name| Md::code(name))));
    }
    if !field.refers.is_empty() {
        doc.push(md!("Resource: {}.", place.resources(&field.refers)));
    }
    if let RefRegion::Parameter(name) = &field.ref_region {
        doc.push(md!("Its region is {}.", Md::code(name)));
    }
    if !field.aliases.is_empty() {
        doc.push(md!("Also sent as {}.", prose::codes(&field.aliases, "and")));
    }
    doc.extend(sources::of_part(place, &field.sources));
    if let Some(text) = example_text(leaf.example) {
        doc.push(md!("Example: {}.", Md::code(&text)));
    }
    Md::join(doc, " ")
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

fn points(place: &Place<'_>, action: &Action, leaf: &Leaf<'_>) -> Vec<Md> {
    let field = leaf.field;
    let mut points = Vec::new();
    if leaf.top && field.encoding.is_some_and(|encoding| encoding != Encoding::Json) {
        points.extend(travels(place, action, field));
    }
    if action.rules.iter().any(|rule| concerns(rule, leaf)) {
        points.push(md!("Depends on other parameters or on a state: see [Rules](#rules)."));
    }
    points
}

/// How a list or an object looks on the wire.
fn travels(place: &Place<'_>, action: &Action, field: &Field) -> Option<Md> {
    let pairs = wire::encode_field(place.service, field, &sample(place, action, field));
    let more = if pairs.len() > SHOWN { md!(" and so on") } else { Md::default() };
    let shown = pairs.iter().take(SHOWN).map(|(name, value)| Md::code(&format!("{name}={value}")));
    let shown = Md::join(shown, ", ");
    (!shown.is_empty()).then(|| md!("Sent as {}{}.", shown, more))
}

/// The fullest example that is told of a parameter, or else one made up; the first of several wins.
fn sample(place: &Place<'_>, action: &Action, field: &Field) -> Value {
    let size =
        |value: &&Value| value.as_array().map_or_else(|| value.as_object().map_or(0, |fields| fields.len()), Vec::len);
    let told =
        action.examples.iter().filter_map(|example| example.request.get(&field.wire)).chain(&field.example).rev();
    let sample = told.filter(|value| size(value) > 0).max_by_key(size);
    sample.cloned().unwrap_or_else(|| wire::sample(place.service, field))
}

/// The text of a parameter that travels as JSON, with every field that there is.
fn json_sample(place: &Place<'_>, action: &Action, leaf: &Leaf<'_>) -> Option<String> {
    if leaf.inside_json || leaf.field.encoding != Some(Encoding::Json) {
        return None;
    }
    let told = sample(place, action, leaf.field);
    let whole = wire::completed(place.service, leaf.field, &told);
    Some(fence("json", &snippets::json(&whole)))
}

/// The values worth a list: those with a meaning, and those that are too many for a line.
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

/// Whether a rule names the parameter, by its own path or with the marks of lists and objects left out.
fn concerns(rule: &Rule, leaf: &Leaf<'_>) -> bool {
    let plain = leaf.path.replace(".N", "").replace("[]", "").replace("{}", "");
    prose::names(rule).any(|name| name == leaf.path || name == plain || (leaf.top && name == leaf.field.wire))
}
