//! Documented states that nothing leads to.

use crate::check::resource_fields::Fields;
use crate::check::resource_transitions;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::lookup::{Scope, keys};

/// The states of the resources of a service.
pub(in crate::check) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    for (name, resource) in scope.service.resources.iter() {
        let Some(states) = resource.states.as_ref().filter(|_| !resource_transitions::is_told(resource)) else {
            continue;
        };
        let reached = resource_transitions::all(resource);
        let fields = Fields::of(scope, resource);
        let documented = fields.values(&states.field.value).map(keys).into_iter().flatten();
        for state in documented.filter(|state| !reached.contains(state)) {
            let message = format!("no action leads a `{}` into the state `{state}`", name.value);
            let found = Diagnostic::new(Finding::UnreachableState, states.field.span, message).subject(state);
            diagnostics.push(
                found.help("add the transition that leads there, or allow the state in the resource with the reason"),
            );
        }
    }
}
