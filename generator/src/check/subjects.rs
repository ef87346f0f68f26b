//! The objects that conditions are about: something that the request names, in states that it can have.

use super::resource_fields::Fields;
use super::{resource_transitions, unknown, unknown_resource};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{FieldSpec, ResourceSpec};
use crate::lookup::{Scope, keys};
use crate::model::ResourceId;
use crate::semantics::subjects::{self, NoSubject};
use crate::source::Spanned;
use crate::yaml::{Mapping, OneOrMany};

/// The resource that a condition is about, with its service and its name; reports a key that names none.
pub(super) fn resource<'a>(
    scope: Scope<'a>,
    parameters: &Mapping<FieldSpec>,
    key: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<(Scope<'a>, &'a str, &'a ResourceSpec)> {
    let part = |text: &str| Spanned { value: text.to_owned(), span: key.span };
    let subject = match subjects::subject(scope, parameters, key) {
        Ok(subject) => subject,
        Err(NoSubject::Unknown(name)) => {
            let found = unknown_resource(scope, &part(name));
            diagnostics.push(found.reason("A condition is about a resource, or about what a parameter is the id of."));
            return None;
        }
        Err(NoSubject::NoResource(name)) => {
            diagnostics.push(unknown_resource(scope, &part(name)));
            return None;
        }
        Err(NoSubject::NotOne(name)) => {
            let message = format!("`{name}` is not the id of one resource");
            let found = Diagnostic::new(Finding::UnknownResource, key.span, message);
            diagnostics.push(found.help("add `ref` to the parameter; where it is the id of one of several, write the resource that is meant behind it: `RouterId.VRouter`"));
            return None;
        }
    };
    for (from, to) in subject.path().zip(subject.path().skip(1)) {
        follows(scope, from, to, key, diagnostics);
    }
    let (around, name, spec) = scope.resource_spec(subject.resource())?;
    Some((around, &name.value, spec))
}

/// Whether a step from one resource to what it refers to, or to what refers to it, leads anywhere.
fn follows(scope: Scope<'_>, from: ResourceId, to: ResourceId, key: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let (Some((around, name, spec)), Some((other_scope, other, other_spec))) =
        (scope.resource_spec(from), scope.resource_spec(to))
    else {
        return;
    };
    if !Fields::of(around, spec).belongs_to(to) && !Fields::of(other_scope, other_spec).belongs_to(from) {
        let message = format!("neither of `{}` and `{}` refers to the other", name.value, other.value);
        let found = Diagnostic::new(Finding::UnknownResource, key.span, message);
        diagnostics.push(found.help("add `ref` to the field with the id, or name what the request names itself"));
    }
}

/// The states that objects of a condition are, or are not, in.
pub(super) fn states(
    scope: Scope<'_>,
    parameters: &Mapping<FieldSpec>,
    conditions: &Mapping<OneOrMany<Spanned<String>>>,
    diagnostics: &mut Diagnostics,
) {
    for (key, states) in conditions {
        let Some((around, name, found)) = resource(scope, parameters, key, diagnostics) else { continue };
        let Some(own) = &found.states else {
            let message = format!("the resource `{name}` has no states");
            let found = Diagnostic::new(Finding::UnknownState, key.span, message);
            diagnostics.push(found.help("declare them in `resources.yaml`"));
            continue;
        };
        // The states that the documentation has count, also those that no action leads to.
        let mut known = resource_transitions::all(found);
        let documented = Fields::of(around, found).values(&own.field.value);
        known.extend(documented.into_iter().flat_map(keys));
        let mut seen = std::collections::HashSet::new();
        known.retain(|state| seen.insert(*state));
        for state in states.0.iter().filter(|state| !known.contains(&state.value.as_str())) {
            diagnostics.push(unknown(Finding::UnknownState, state, "state", known.iter().copied()));
        }
    }
}
