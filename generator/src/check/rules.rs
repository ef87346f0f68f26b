//! Rules between parameters say one thing, about parameters that are there.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use super::conditions::conditions;
use super::{subjects, unknown};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, RuleSpec};
use crate::lookup::{Scope, Side, keys};
use crate::semantics::rules;
use crate::source::Spanned;
use crate::yaml::Node;

/// The rules of an action.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    contradictions(&spec.rules, diagnostics);
    for rule in &spec.rules {
        let demands = [
            rule.require.is_some(),
            rule.forbid.is_some(),
            rule.exactly_one.is_some(),
            rule.at_least_one.is_some(),
            rule.at_most_one.is_some(),
            !rule.state.is_empty(),
        ];
        let note = rule.is_note();
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
        senseless(rule, diagnostics);
        demanded_default(scope, action, rule, diagnostics);
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
pub(super) fn named(rule: &RuleSpec) -> impl Iterator<Item = &Spanned<String>> {
    let many = [&rule.require, &rule.forbid, &rule.when_present].into_iter().flatten().flat_map(|names| names.0.iter());
    let lists = [&rule.exactly_one, &rule.at_least_one, &rule.at_most_one].into_iter().flatten().flatten();
    many.chain(lists)
}

/// A rule that every request keeps, or that none can keep.
fn senseless(rule: &RuleSpec, diagnostics: &mut Diagnostics) {
    let wrong = |span, message: String, help: &str| Diagnostic::new(Finding::Rule, span, message).help(help);
    let lists =
        [("exactly_one", &rule.exactly_one), ("at_least_one", &rule.at_least_one), ("at_most_one", &rule.at_most_one)];
    for (key, list) in lists {
        let Some(list) = list else { continue };
        if list.len() < 2 {
            let message = format!("`{key}` chooses between {} parameters", list.len());
            diagnostics.push(wrong(rule.span, message, "name at least two, or write `require` or `forbid`"));
        }
    }
    let mut seen: Vec<&Spanned<String>> = Vec::new();
    let demand = [&rule.require, &rule.forbid].into_iter().flatten().flat_map(|names| &names.0);
    let lists = [&rule.exactly_one, &rule.at_least_one, &rule.at_most_one].into_iter().flatten().flatten();
    for name in demand.chain(lists) {
        if let Some(first) = seen.iter().find(|first| first.value == name.value) {
            let found = wrong(name.span, format!("the rule names `{}` twice", name.value), "remove one");
            diagnostics.push(found.label("second").related(first.span, "first"));
        }
        let by_itself = rule.when_present.iter().flat_map(|names| &names.0).find(|other| other.value == name.value);
        if let Some(other) = by_itself {
            let message = format!("the rule demands something of `{}` where it is there itself", name.value);
            diagnostics.push(wrong(other.span, message, "name another parameter"));
        }
        seen.push(name);
    }
}

/// Two rules of which one demands what the other forbids, in every request or under one condition.
fn contradictions(all: &[RuleSpec], diagnostics: &mut Diagnostics) {
    let enforced: Vec<&RuleSpec> = all.iter().filter(|rule| !rule.is_note()).collect();
    // By parameter and condition; an empty condition is that of every request.
    let mut required: HashMap<(&str, Rc<Condition<'_>>), &Spanned<String>> = HashMap::new();
    let every = Rc::new(Condition::new());
    for rule in &enforced {
        let condition = Rc::new(condition(rule));
        for name in rule.require.iter().flat_map(|names| &names.0) {
            required.entry((name.value.as_str(), Rc::clone(&condition))).or_insert(name);
        }
    }
    for forbidding in enforced {
        let forbidden: Vec<&Spanned<String>> = forbidding.forbid.iter().flat_map(|names| &names.0).collect();
        if let (Some(name), true) = (forbidden.first(), is_unconditional(forbidding)) {
            let found = Diagnostic::new(
                Finding::Rule,
                name.span,
                format!("the rule forbids `{}` in every request", name.value),
            );
            diagnostics.push(found.help("add `when` or `when_present`, or remove the parameter"));
            continue;
        }
        let condition = Rc::new(condition(forbidding));
        for other in forbidden {
            let mut conditions = [&every, &condition].into_iter();
            if let Some(name) = conditions.find_map(|one| required.get(&(other.value.as_str(), Rc::clone(one)))) {
                let message = format!("one rule requires `{0}` where another forbids it", name.value);
                let found = Diagnostic::new(Finding::Rule, other.span, message).label("forbidden");
                diagnostics.push(found.related(name.span, "required").help("remove or correct one of the two"));
            }
        }
    }
}

fn is_unconditional(rule: &RuleSpec) -> bool {
    rule.when.is_empty() && rule.when_present.is_none()
}

/// What must hold for a rule to count, in an order of its own: parameters, and the values that they have.
type Condition<'a> = BTreeSet<(&'a str, Vec<&'a str>)>;

fn condition(rule: &RuleSpec) -> Condition<'_> {
    let values = rule.when.iter().map(|(name, values)| {
        let mut values: Vec<&str> = values.0.iter().filter_map(Node::scalar).collect();
        values.sort_unstable();
        (name.value.as_str(), values)
    });
    let present = rule.when_present.iter().flat_map(|names| &names.0).map(|name| (name.value.as_str(), Vec::new()));
    values.chain(present).collect()
}

/// A parameter with a default is never absent: the default is what the service takes.
fn demanded_default(scope: Scope<'_>, action: &ActionFile, rule: &RuleSpec, diagnostics: &mut Diagnostics) {
    if rule.is_note() {
        return;
    }
    for name in rule.require.iter().flat_map(|names| &names.0) {
        let Some(own) = rules::own(scope, &action.spec.parameters, &name.value) else { continue };
        let default = scope.field(own, Side::Request).and_then(|field| field.default());
        if let Some(default) = default {
            let message = format!("a rule requires `{}`, which has a default", name.value);
            let found = Diagnostic::new(Finding::RequiredDefault, default.span, message)
                .label("taken where the parameter is absent")
                .related(name.span, "required here");
            diagnostics
                .push(found.help("remove one of the two; where the page has both, say so under `discrepancies`"));
        }
    }
}
