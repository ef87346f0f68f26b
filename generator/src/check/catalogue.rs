//! Catalogues: ids that are there once, with their source, for what no action makes.

use aliyun_api_core::Pattern;

use super::{unknown_resource, unusable_pattern};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{FieldSpec, KnownSpec, ResourceSpec};
use crate::lookup::Scope;
use crate::semantics::catalogue;
use crate::source::Spanned;
use crate::yaml::Node;

/// The known ids of a resource.
pub(super) fn resource(scope: Scope<'_>, name: &Spanned<String>, spec: &ResourceSpec, diagnostics: &mut Diagnostics) {
    let Some(known) = &spec.known else { return };
    if let Some(create) = spec.create.0.first() {
        let message = format!("`{}` is created, and has a list of known ids", name.value);
        let found = Diagnostic::new(Finding::WrongKey, create.action.span, message);
        diagnostics.push(found.help("remove `create` or `known`: what actions make exists when they have made it"));
    }
    if spec.source.is_none() {
        let message = format!("the known ids of `{}` have no source", name.value);
        let found = Diagnostic::new(Finding::MissingKey, name.span, message);
        diagnostics.push(found.help("add `source` with the documents that name them"));
    }
    match known {
        KnownSpec::Ids(ids) => {
            let mut seen = std::collections::HashMap::new();
            for id in ids {
                if let Some(first) = seen.insert(id.value.as_str(), id.span) {
                    let found =
                        Diagnostic::new(Finding::DuplicateValue, id.span, format!("duplicate id `{}`", id.value));
                    diagnostics.push(found.label("second").related(first, "first").help("remove one"));
                }
            }
        }
        KnownSpec::Each(each) => {
            let others = scope.resource(&each.each.value).and_then(|other| scope.resource_spec(other));
            match others {
                None => diagnostics.push(unknown_resource(scope, &each.each)),
                Some((_, _, other)) if !matches!(other.known, Some(KnownSpec::Ids(_))) => {
                    let message = format!("`{}` has no list of known ids", each.each.value);
                    let found = Diagnostic::new(Finding::UnknownResource, each.each.span, message);
                    diagnostics.push(found.help("name a resource with `known: [..]`"));
                }
                Some(_) => {}
            }
            if let Some(found) = unusable_pattern(&each.then) {
                diagnostics.push(found);
                return;
            }
            let fits = |end: &str| Pattern::continues(&each.then.value, [""], end);
            for end in each.listed.iter().filter(|end| !fits(&end.value)) {
                let message = format!("`{}` does not match `{}`", end.value, each.then.value);
                let found = Diagnostic::new(Finding::ValueLimit, end.span, message).related(each.then.span, "the form");
                diagnostics.push(found.help("correct it: it stands behind an id of the other resource"));
            }
        }
    }
}

/// An id in an example is one of those that are known.
pub(super) fn example(scope: Scope<'_>, field: &FieldSpec, node: &Node, diagnostics: &mut Diagnostics) {
    let [refers] = field.refers.as_ref().map(|names| names.0.as_slice()).unwrap_or_default() else { return };
    let (Some(id), Some(resource)) = (node.scalar(), scope.resource(&refers.value)) else { return };
    if catalogue::has(scope, resource, id) == Some(false) {
        let message = format!("`{id}` is none of the known ids of `{}`", refers.value);
        let found = Diagnostic::new(Finding::ValueLimit, node.span, message).related(refers.span, "an id of this");
        diagnostics.push(found.help("correct the value, or add it to `known` in `resources.yaml` with its source"));
    }
}
