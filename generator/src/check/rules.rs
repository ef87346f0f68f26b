//! Rules between parameters say one thing, about parameters that are there.

use super::conditions::conditions;
use super::{subjects, unknown};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, RuleSpec};
use crate::lookup::{Scope, keys};
use crate::semantics::rules;
use crate::source::Spanned;

/// The rules of an action.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    for rule in &spec.rules {
        let demands = [
            rule.require.is_some(),
            rule.forbid.is_some(),
            rule.exactly_one.is_some(),
            rule.at_least_one.is_some(),
            rule.at_most_one.is_some(),
            !rule.state.is_empty(),
        ];
        let note = rule.note.as_ref().is_some_and(|note| note.value);
        let count = demands.into_iter().filter(|demand| *demand).count();
        if count != 1 && !(note && count == 0) {
            let found =
                Diagnostic::new(Finding::Rule, rule.span, format!("a rule makes one demand; this one makes {count}"));
            diagnostics.push(found.help("write one of `require`, `forbid`, `exactly_one`, `at_least_one`, `at_most_one`, `state`; two demands are two rules"));
        }
        if note && rule.doc.is_none() {
            let found = Diagnostic::new(Finding::Rule, rule.span, "a rule that is a note says nothing without `doc`");
            diagnostics.push(found.help("add `doc`"));
        }
        for name in named(rule) {
            if rules::parameter(scope, &spec.parameters, &name.value).is_none() {
                diagnostics.push(unknown(Finding::UnknownParameter, name, "parameter", keys(&spec.parameters)));
            }
        }
        subjects::states(scope, &spec.parameters, &rule.state, diagnostics);
        conditions(scope, &spec.parameters, &rule.when, diagnostics);
        if let Some(code) = &rule.error
            && !spec.errors.iter().any(|error| error.code.value == code.value)
        {
            let codes = spec.errors.iter().map(|error| error.code.value.as_str());
            diagnostics.push(
                unknown(Finding::UnknownError, code, "error", codes).reason("A rule names an error of its own action."),
            );
        }
    }
}

/// The parameters that a rule names, other than in `when`.
fn named(rule: &RuleSpec) -> impl Iterator<Item = &Spanned<String>> {
    let many = [&rule.require, &rule.forbid, &rule.when_present].into_iter().flatten().flat_map(|names| names.0.iter());
    let lists = [&rule.exactly_one, &rule.at_least_one, &rule.at_most_one].into_iter().flatten().flatten();
    many.chain(lists)
}
