//! Examples conform to the parameters, the response and the rules of their action.

use std::collections::HashMap;

use super::conformance;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, ActionSpec};
use crate::lookup::{Scope, Side, get, key_span};
use crate::semantics::rules::{self, ExampleRequest};
use crate::yaml::{Node, NodeValue};

/// The examples of an action.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    let mut titles = HashMap::new();
    let mut requests = HashMap::new();
    for example in &spec.examples {
        if let Some(first) = titles.insert(example.title.trim(), example.title.span) {
            let found = Diagnostic::new(Finding::DuplicateValue, example.title.span, "two examples have one title");
            diagnostics.push(found.label("second").related(first, "first").help("say in what the second differs"));
        }
        if let Some(first) = requests.insert(said(&example.request), example.request.span) {
            let message = "two examples send the same request";
            let found = Diagnostic::new(Finding::DuplicateValue, example.request.span, message).label("second");
            let found =
                found.reason("Who sends it gets one response, and the page promises two.").related(first, "first");
            diagnostics.push(found.help("correct the request that is not the page's, or leave the second example out"));
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

/// What a request says: scalars as text, keys in order, so that two ways to write the same are equal.
fn said(node: &Node) -> String {
    let list = |parts: Vec<String>| parts.join(",");
    match &node.value {
        NodeValue::Null | NodeValue::Broken => "null".to_owned(),
        NodeValue::Quoted(text) | NodeValue::Plain(text) => format!("{text:?}"),
        NodeValue::Sequence(items) => format!("[{}]", list(items.iter().map(said).collect())),
        NodeValue::Mapping(entries) => {
            let mut entries: Vec<String> =
                entries.iter().map(|(key, value)| format!("{}:{}", said(key), said(value))).collect();
            entries.sort();
            format!("{{{}}}", list(entries))
        }
    }
}

/// Whether a key of a response is the id of the request, by its name or by another spelling of it.
fn is_request_id(spec: &ActionSpec, key: &str) -> bool {
    let aliases = get(&spec.response, "RequestId").into_iter().flat_map(|field| &field.aliases);
    key.eq_ignore_ascii_case("RequestId") || aliases.into_iter().any(|alias| alias.value == key)
}
