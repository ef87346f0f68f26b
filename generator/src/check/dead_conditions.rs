//! Conditions of error rows that can never hold: each names something that the mock server can find out.

use std::collections::HashSet;

use super::resource_fields::refer;
use super::resource_transitions;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, FieldSpec, ResourceSpec, RuleSpec, TypeWord, WhenSpec};
use crate::lookup::{Scope, Side, get, keys};
use crate::model::ResourceId;
use crate::semantics::{constraints, rules, subjects};
use crate::source::Spanned;

/// The conditions of an action that never hold.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let mut look = Look { scope, action, diagnostics };
    for when in action.spec.errors.iter().filter_map(|row| row.when.as_ref()) {
        look.condition(when);
    }
}

struct Look<'a, 'd> {
    scope: Scope<'a>,
    action: &'a ActionFile,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Look<'a, '_> {
    fn dead(&mut self, name: &Spanned<String>, what: String, help: &str) {
        let found = Diagnostic::new(Finding::DeadCondition, name.span, format!("this condition never holds: {what}"));
        self.diagnostics.push(found.label("never the case").help(help));
    }

    fn condition(&mut self, when: &'a WhenSpec) {
        let parameters = &*self.action.spec.parameters;
        for name in when.missing.iter().flat_map(|names| &names.0) {
            if name.value == "any" {
                let any = parameters.iter().any(|(_, field)| self.demanded_inside(field)) || self.rules().any(demands);
                if !any {
                    self.dead(name, "no parameter of the action is required".to_owned(), DROP);
                }
            } else if let Some(field) = rules::parameter(self.scope, parameters, &name.value)
                && !self.is_demanded(name, field)
            {
                let what = format!("`{}` is not required, and no rule demands it", name.value);
                self.dead(name, what, "add `required: true` or a rule where the page says so, or remove the condition");
            }
        }
        for name in when.invalid.iter().flat_map(|names| &names.0) {
            if name.value == "any" {
                if !parameters.iter().any(|(_, own)| self.own_can_be_invalid(own)) && self.rules().next().is_none() {
                    self.dead(name, "no parameter of the action has a limit".to_owned(), DROP);
                }
            } else if let Some(field) = rules::parameter(self.scope, parameters, &name.value)
                && !self.can_be_invalid(field)
                && !self.is_ruled(name)
                && !self.is_filter_key(&name.value)
            {
                let what = format!("`{}` takes any text", name.value);
                self.dead(name, what, "add the limit that the page gives, or remove the condition");
            }
        }
        for name in when.unknown.iter().flat_map(|names| &names.0) {
            let Some(field) = rules::parameter(self.scope, parameters, &name.value) else { continue };
            if !self.can_be_unknown(field) {
                let what = format!("`{}` is the id of nothing that the resources have", name.value);
                self.dead(name, what, "add `ref` to the parameter, or remove the condition");
            }
        }
        if let Some(name) = &when.quota
            && let Some(resource) = get(&self.scope.service.resources, &name.value)
        {
            let creates = resource.create.0.iter().any(|create| create.action.value == self.action.spec.action.value);
            if resource.quota.is_none() {
                let what = format!("`{}` has no `quota`", name.value);
                self.dead(name, what, "add the documented number in `resources.yaml`, or remove the condition");
            } else if !creates {
                let what = format!("the action creates no `{}`", name.value);
                self.dead(name, what, DROP);
            }
        }
        for name in when.forbidden.iter().flat_map(|names| &names.0) {
            if rules::parameter(self.scope, parameters, &name.value)
                .is_some_and(|field| field.levels().all(|field| field.not.is_none()))
            {
                let what = format!("`{}` forbids nothing", name.value);
                self.dead(name, what, "add `not` to the parameter, or write `invalid`");
            }
        }
        for (name, states) in when.state_not.iter() {
            let Some(resource) = self.named(name) else { continue };
            let reached = resource_transitions::all(resource);
            let states: Vec<&str> = states.0.iter().map(|state| state.value.as_str()).collect();
            if !reached.is_empty() && reached.iter().all(|state| states.contains(state)) {
                let what = format!("every state that `{}` comes into is one of these", name.value);
                self.dead(name, what, "correct the states, or remove the condition");
            }
        }
        for (name, _) in when.with.iter() {
            self.named(name);
        }
        for (name, _) in when.exists.iter() {
            if self.is_made(&name.value) {
                continue;
            }
            let what = format!("nothing creates a `{}`", name.value);
            self.dead(name, what, DROP);
        }
    }

    /// The resource of a condition on what the request names; reports one that it does not name.
    fn named(&mut self, name: &'a Spanned<String>) -> Option<&'a ResourceSpec> {
        // A key that leads to no resource is a finding of its own.
        let subject = subjects::subject(self.scope, &self.action.spec.parameters, &name.value).ok()?;
        if subject.parameter.is_none() && !self.names(subject.named) {
            let what = format!("the request names no `{}`", name.value);
            self.dead(name, what, "add `ref` to the parameter that names it, or remove the condition");
        }
        self.scope.resource_spec(subject.resource()).map(|(_, _, resource)| resource)
    }

    /// Whether the request says which object of a resource it is about.
    fn names(&self, id: ResourceId) -> bool {
        let wire = &self.action.spec.action.value;
        let target = self.scope.resource_spec(id).is_some_and(|(around, _, resource)| {
            around.id == self.scope.id && resource.actions_on_one().any(|action| action.value == *wire)
        });
        target || refer(self.scope, &self.action.spec.parameters, Side::Request, id)
    }

    fn is_demanded(&self, name: &Spanned<String>, field: &'a FieldSpec) -> bool {
        let parameters = &*self.action.spec.parameters;
        let own = rules::own(self.scope, parameters, &name.value).unwrap_or(field);
        let demanded = |rule: &RuleSpec| {
            let lists = [&rule.exactly_one, &rule.at_least_one].into_iter().flatten().flatten();
            let mut names = rule.require.iter().flat_map(|names| &names.0).chain(lists);
            names.any(|other| is_inside(&other.value, &name.value))
        };
        self.demanded_inside(own) || self.rules().any(demanded)
    }

    /// Whether a field or one inside it is required.
    fn demanded_inside(&self, own: &'a FieldSpec) -> bool {
        let mut seen = HashSet::new();
        self.demanded(own, &mut seen)
    }

    fn demanded(&self, own: &'a FieldSpec, seen: &mut HashSet<*const FieldSpec>) -> bool {
        if !seen.insert(std::ptr::from_ref(own)) {
            return false;
        }
        let Some(field) = self.scope.field(own, Side::Request) else { return true };
        field.required()
            || self
                .scope
                .fields_inside(field.base)
                .is_some_and(|inner| inner.iter().any(|(_, own)| self.demanded(own, seen)))
    }

    /// The rules that are enforced.
    fn rules(&self) -> impl Iterator<Item = &'a RuleSpec> + use<'a> {
        self.action.spec.rules.iter().filter(|rule| !rule.is_note())
    }

    /// Whether a rule is about a parameter.
    fn is_ruled(&self, name: &Spanned<String>) -> bool {
        self.rules().any(|rule| super::rules::named(rule).any(|other| is_inside(&other.value, &name.value)))
    }

    /// Whether a parameter names fields of what a list filters in pairs: others than those are refused.
    fn is_filter_key(&self, name: &str) -> bool {
        let lists = self.scope.service.resources.iter().flat_map(|(_, resource)| resource.listings());
        let own = lists.filter(|list| list.action.value == self.action.spec.action.value);
        own.filter_map(|list| list.pairs.as_ref()).any(|pairs| name.strip_prefix(pairs.as_str()) == Some(".Key"))
    }

    fn own_can_be_invalid(&self, own: &'a FieldSpec) -> bool {
        self.scope.field(own, Side::Request).is_none_or(|field| self.can_be_invalid(field.base))
    }

    /// Whether a value can be wrong in itself: by its type, or by a limit, or by what is inside.
    fn can_be_invalid(&self, field: &'a FieldSpec) -> bool {
        let mut seen = HashSet::new();
        self.invalid(field, &mut seen)
    }

    fn invalid(&self, field: &'a FieldSpec, seen: &mut HashSet<*const FieldSpec>) -> bool {
        if !seen.insert(std::ptr::from_ref(field)) {
            return false;
        }
        // What cannot be read is a finding of its own.
        let Some((word, definition)) = self.scope.definition(field) else { return true };
        let json = field.encoding.as_ref().is_some_and(|encoding| encoding.value == "json");
        if json || field.keys.iter().any(|(key, _)| constraints::is_key(key) || *key == "values") {
            return true;
        }
        match word {
            TypeWord::String | TypeWord::Any => false,
            TypeWord::List => definition.items.as_deref().is_some_and(|items| self.invalid(items, seen)),
            TypeWord::Object => definition.fields.iter().flat_map(|fields| fields.iter()).any(|(_, own)| {
                self.scope.field(own, Side::Request).is_some_and(|field| self.invalid(field.base, seen))
            }),
            _ => true,
        }
    }

    /// Whether a value can be the id of something that is not there: it refers to a resource of which objects are made.
    fn can_be_unknown(&self, field: &'a FieldSpec) -> bool {
        let mut named = field.levels().flat_map(|field| field.refers.iter().flat_map(|names| &names.0));
        named.any(|name| self.is_made(&name.value))
    }

    fn is_made(&self, name: &str) -> bool {
        // What is not declared is a finding of its own.
        let Some(id) = self.scope.resource(name) else { return true };
        let Some((scope, name, resource)) = self.scope.resource_spec(id) else { return true };
        let mut others = scope.service.resources.iter();
        !resource.create.0.is_empty()
            || resource.known.is_some()
            || others.any(|(_, other)| keys(&other.co_creates).any(|made| made == name.value))
    }
}

const DROP: &str = "remove the condition";

/// Whether a rule demands that something is sent.
fn demands(rule: &RuleSpec) -> bool {
    rule.require.is_some() || rule.exactly_one.is_some() || rule.at_least_one.is_some()
}

/// Whether a path is another one, or leads into it.
fn is_inside(path: &str, around: &str) -> bool {
    path.strip_prefix(around).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
