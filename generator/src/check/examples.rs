//! Examples conform to the parameters, the response and the rules of their action.

use std::collections::HashMap;

use super::conformance;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, ActionSpec};
use crate::lookup::{Scope, Side, get, key_span};
use crate::semantics::rules::{self, ExampleRequest};
use crate::yaml::NodeValue;

/// The examples of an action.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    let mut titles = HashMap::new();
    for example in &spec.examples {
        if let Some(first) = titles.insert(example.title.trim(), example.title.span) {
            let found = Diagnostic::new(Finding::DuplicateValue, example.title.span, "two examples have one title");
            diagnostics.push(found.label("second").related(first, "first").help("say in what the second differs"));
        }
        conformance::object(scope, &spec.parameters, &example.request, Side::Request, diagnostics);
        conformance::object(scope, &spec.response, &example.response, Side::Response, diagnostics);
        if let NodeValue::Mapping(entries) = &example.response.value
            && key_span(&spec.response, "RequestId").is_some()
            && !entries.iter().any(|(key, _)| key.scalar().is_some_and(|key| is_request_id(spec, key)))
        {
            let message = "the response of this example has no `RequestId`";
            let found = Diagnostic::new(Finding::MissingRequestId, example.response.span, message);
            diagnostics.push(found.reason("Every response carries one.").help("add `RequestId: ..`"));
        }
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

/// Whether a key of a response is the id of the request, by its name or by another spelling of it.
fn is_request_id(spec: &ActionSpec, key: &str) -> bool {
    let aliases = get(&spec.response, "RequestId").into_iter().flat_map(|field| &field.aliases);
    key.eq_ignore_ascii_case("RequestId") || aliases.into_iter().any(|alias| alias.value == key)
}
