//! The object that a condition is about: a resource that the request names, what that refers to or what refers to it, or
//! what one parameter has the id of.

use super::rules;
use crate::format::FieldSpec;
use crate::lookup::Scope;
use crate::model::{ResourceId, Subject, Toward};
use crate::yaml::Mapping;

/// Why a key names no object.
pub(crate) enum NoSubject<'k> {
    /// Neither a resource nor a parameter is called so.
    Unknown(&'k str),
    /// What follows a dot is no resource.
    NoResource(&'k str),
    /// The parameter is the id of nothing, or of one of several.
    NotOne(String),
}

/// The object of a key: `Vpc`, `RouteTable.Vpc` for what a route table refers to, `Vpc.VSwitch` for what refers to a VPC,
/// `OppositeInterfaceId` for what a parameter has the id of, or both: `VbrId.PhysicalConnection`. Where it is the id of
/// one of several, the resource that is meant stands behind it: `RouterId.VirtualBorderRouter`.
///
/// Its steps all lead to what is referred to: which of them lead back, the lowering says, which knows all references.
///
/// # Errors
/// The key names no object.
pub(crate) fn subject<'k>(
    scope: Scope<'_>,
    parameters: &Mapping<FieldSpec>,
    key: &'k str,
) -> Result<Subject, NoSubject<'k>> {
    let parts: Vec<&str> = key.split('.').collect();
    let resources = |names: &[&'k str]| -> Result<Vec<ResourceId>, NoSubject<'k>> {
        names.iter().map(|name| scope.resource(name).ok_or(NoSubject::NoResource(name))).collect()
    };
    if parts.first().is_some_and(|first| scope.resource(first).is_some()) {
        return along(None, &resources(&parts)?).ok_or(NoSubject::Unknown(key));
    }
    // The longest name wins: a parameter may have dots in its name.
    for length in (1..=parts.len()).rev() {
        let name = parts[..length].join(".");
        let Some((path, field)) = rules::find(scope, parameters, &name) else { continue };
        let refers = [Some(field), field.items.as_deref()].into_iter().flatten().flat_map(|field| &field.refers);
        let refers: Vec<ResourceId> =
            refers.flat_map(|names| &names.0).filter_map(|name| scope.resource(name)).collect();
        let rest = resources(&parts[length..])?;
        let path_of = match (refers.as_slice(), rest.first()) {
            ([only], _) => [vec![*only], rest].concat(),
            // Of several, the path begins with the one that is meant.
            (several, Some(meant)) if several.contains(meant) => rest,
            _ => return Err(NoSubject::NotOne(name)),
        };
        return along(Some(path), &path_of).ok_or(NoSubject::NotOne(name));
    }
    Err(NoSubject::Unknown(parts.first().copied().unwrap_or_default()))
}

fn along(parameter: Option<Vec<String>>, path: &[ResourceId]) -> Option<Subject> {
    let (named, rest) = path.split_first()?;
    Some(Subject { parameter, named: *named, steps: rest.iter().copied().map(Toward::Referred).collect() })
}
