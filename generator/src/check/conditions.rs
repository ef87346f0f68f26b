//! Conditions on parameters, of rules and of transitions.

use super::{conformance, unknown};
use crate::diagnostic::Diagnostics;
use crate::findings::Finding;
use crate::format::FieldSpec;
use crate::lookup::{Scope, Side, keys};
use crate::semantics::rules;
use crate::yaml::{Mapping, Node, OneOrMany};

/// Conditions name parameters and values of theirs.
pub(super) fn conditions(
    scope: Scope<'_>,
    parameters: &Mapping<FieldSpec>,
    when: &Mapping<OneOrMany<Node>>,
    diagnostics: &mut Diagnostics,
) {
    for (name, values) in when {
        match rules::parameter(scope, parameters, &name.value) {
            None => diagnostics.push(unknown(Finding::UnknownParameter, name, "parameter", keys(parameters))),
            Some(field) => {
                let values = values.0.iter();
                values.for_each(|value| conformance::value(scope, field, value, Side::Request, diagnostics));
            }
        }
    }
}
