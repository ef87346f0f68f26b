//! What a field of a condition may be: a literal, `$absent`, `$Parameter`, or `{ not: .. }` for anything but these.

use super::rules;
use crate::format::FieldSpec;
use crate::lookup::Scope;
use crate::model::Expected;
use crate::yaml::{Mapping, Node, NodeValue};

/// A value as it is written.
pub(crate) enum Written<'a> {
    /// This text.
    Text(&'a str),
    /// `$absent`.
    Absent,
    /// `$Name`: the path of a parameter or a field.
    Path(&'a str),
    /// `{ not: .. }`.
    Not(Vec<&'a Node>),
}

/// What a node says; `None` where it is another list or mapping than `{ not: .. }`.
pub(crate) fn written(node: &Node) -> Option<Written<'_>> {
    if let NodeValue::Mapping(entries) = &node.value {
        let [(key, values)] = entries.as_slice() else { return None };
        return (key.scalar() == Some("not")).then(|| Written::Not(alternatives(values)));
    }
    let text = node.scalar()?;
    Some(match text.strip_prefix('$') {
        Some("absent") => Written::Absent,
        Some(rest) if rest.starts_with('$') => Written::Text(rest),
        Some(path) => Written::Path(path),
        None => Written::Text(text),
    })
}

/// The elements of a list, or the one value.
fn alternatives(node: &Node) -> Vec<&Node> {
    match &node.value {
        NodeValue::Sequence(items) => items.iter().collect(),
        _ => vec![node],
    }
}

/// The names on the way to what `$Name` stands for, and whether they begin with a parameter of the action: where one is
/// called so, it is meant, else a field of the object itself.
pub(crate) fn path(scope: Scope<'_>, parameters: &Mapping<FieldSpec>, name: &str) -> (Vec<String>, bool) {
    let parts: Vec<&str> = name.split('.').collect();
    for length in (1..=parts.len()).rev() {
        if let Some((mut path, _)) = rules::find(scope, parameters, &parts[..length].join(".")) {
            path.extend(parts[length..].iter().map(|part| (*part).to_owned()));
            return (path, true);
        }
    }
    (parts.into_iter().map(str::to_owned).collect(), false)
}

/// What the values of a field are in the model; what is none of them is a finding of its own.
pub(crate) fn all<'a>(
    scope: Scope<'_>,
    parameters: &Mapping<FieldSpec>,
    nodes: impl IntoIterator<Item = &'a Node>,
) -> Vec<Expected> {
    let one = |node| {
        Some(match written(node)? {
            Written::Text(text) => Expected::Text(text.to_owned()),
            Written::Absent => Expected::Absent,
            Written::Path(name) => match path(scope, parameters, name) {
                (path, true) => Expected::Parameter(path),
                (path, false) => Expected::Field(path),
            },
            Written::Not(others) => Expected::Not(all(scope, parameters, others)),
        })
    };
    nodes.into_iter().filter_map(one).collect()
}
