//! Examples fit the parameters, the answer and the rules of their action.

use super::conformance;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::format::{ActionFile, RuleSpec};
use crate::lookup::{Scope, Side};
use crate::source::Spanned;
use crate::yaml::{Node, NodeValue};

/// The examples of an action.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    for example in &spec.examples {
        conformance::object(scope, &spec.parameters, &example.request, Side::Request, diagnostics);
        conformance::object(scope, &spec.response, &example.response, Side::Response, diagnostics);
        for rule in &spec.rules {
            if let Some(broken) = broken(rule, &example.request) {
                diagnostics.push(
                    Diagnostic::new(
                        "example-rule",
                        example.request.span,
                        format!("this example breaks a rule of its action: {broken}"),
                    )
                    .label("the call")
                    .related(rule.span, "the rule")
                    .help("correct the example or the rule"),
                );
            }
        }
    }
}

/// What a call breaks of a rule.
fn broken(rule: &RuleSpec, request: &Node) -> Option<String> {
    let NodeValue::Mapping(entries) = &request.value else { return None };
    let find = |name: &str| entries.iter().find(|(key, _)| key.scalar() == Some(name)).map(|(_, value)| value);
    let present = |name: &Spanned<String>| find(&name.value).is_some();
    if rule.note.as_ref().is_some_and(|note| note.value) {
        return None;
    }
    let counts = rule.when.iter().all(|(name, values)| {
        find(&name.value)
            .and_then(Node::scalar)
            .is_some_and(|text| values.0.iter().any(|value| value.scalar() == Some(text)))
    }) && rule.when_present.iter().flat_map(|names| &names.0).all(present);
    if !counts {
        return None;
    }
    if let Some(absent) = rule.require.iter().flat_map(|names| &names.0).find(|name| !present(name)) {
        return Some(format!("`{}` is absent", absent.value));
    }
    if let Some(there) = rule.forbid.iter().flat_map(|names| &names.0).find(|name| present(name)) {
        return Some(format!("`{}` is present", there.value));
    }
    let count = |names: &Vec<Spanned<String>>| names.iter().filter(|name| present(name)).count();
    match (&rule.exactly_one, &rule.at_least_one, &rule.at_most_one) {
        (Some(names), _, _) if count(names) != 1 => {
            Some(format!("{} of the parameters are present, not one", count(names)))
        }
        (_, Some(names), _) if count(names) == 0 => Some("none of the parameters is present".to_owned()),
        (_, _, Some(names)) if count(names) > 1 => Some(format!("{} of the parameters are present", count(names))),
        _ => None,
    }
}
