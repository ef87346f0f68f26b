//! Examples conform to the parameters, the response and the rules of their action.

use super::conformance;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::ActionFile;
use crate::lookup::{Scope, Side};
use crate::semantics::rules::{self, ExampleRequest};

/// The examples of an action.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    for example in &spec.examples {
        conformance::object(scope, &spec.parameters, &example.request, Side::Request, diagnostics);
        conformance::object(scope, &spec.response, &example.response, Side::Response, diagnostics);
        for rule in &spec.rules {
            let enforced = rules::enforced(scope, &spec.parameters, rule);
            let breach = enforced.and_then(|enforced| enforced.breach(&ExampleRequest(&example.request)));
            if let Some(breach) = breach {
                let message = format!("this example breaks a rule of its action: {breach}");
                let found = Diagnostic::new(Finding::ExampleRule, example.request.span, message);
                diagnostics.push(
                    found.label("the call").related(rule.span, "the rule").help("correct the example or the rule"),
                );
            }
        }
    }
}
