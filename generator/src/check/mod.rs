//! What a spec must satisfy beyond its form: a file for each part of a spec, all rules run, every finding kept.

mod action;
mod catalogue;
mod conditions;
mod conformance;
mod cycles;
mod descriptions;
mod errors;
mod examples;
mod fields;
mod matches;
mod pages;
mod phrase;
mod prose;
mod references;
mod resource_fields;
mod resource_transitions;
mod resources;
mod rules;
mod rust_names;
mod subjects;
mod terms;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, Specs};
use crate::lookup::{Scope, keys};
use crate::nearest::nearest;
use crate::source::{Sources, Spanned};

/// A rule that looks at a service as a whole.
type ServiceRule = fn(Scope<'_>, &mut Diagnostics);
/// A rule that looks at one action.
type ActionRule = fn(Scope<'_>, &ActionFile, &mut Diagnostics);

const SERVICE_RULES: &[ServiceRule] = &[
    action::service,
    fields::shared,
    cycles::service,
    errors::service,
    resources::service,
    descriptions::service,
    rust_names::service,
];
const ACTION_RULES: &[ActionRule] = &[
    action::action,
    fields::action,
    references::action,
    rules::action,
    errors::action,
    pages::action,
    examples::action,
    descriptions::action,
];

/// Runs every rule.
pub(crate) fn check(specs: &Specs, sources: &Sources) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for scope in Scope::all(specs) {
        for rule in SERVICE_RULES {
            rule(scope, &mut diagnostics);
        }
        let found: Vec<Diagnostics> = scope
            .service
            .actions
            .par_iter()
            .map(|action| {
                let mut found = Diagnostics::default();
                for rule in ACTION_RULES {
                    rule(scope, action, &mut found);
                }
                found
            })
            .collect();
        found.into_iter().for_each(|found| diagnostics.append(found));
    }
    diagnostics.append(terms::check(specs, sources));
    diagnostics
}

/// Reports a name that no resource of the service has.
fn unknown_resource(scope: Scope<'_>, name: &Spanned<String>) -> Diagnostic {
    unknown(Finding::UnknownResource, name, "resource", keys(&scope.service.resources))
}

/// Reports a name that is not defined, with the nearest one that is.
fn unknown<'a>(
    rule: Finding,
    name: &Spanned<String>,
    what: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let known: Vec<&str> = known.into_iter().collect();
    let found =
        Diagnostic::new(rule, name.span, format!("the {what} `{}` is not defined", name.value)).label("not defined");
    match nearest(&name.value, known.iter().copied()) {
        Some(near) => found.help(format!("did you mean `{near}`?")),
        None if known.is_empty() => found.help(format!("no {what} is defined yet; define it first")),
        None if known.len() == 1 => found.help(format!("the only one defined is {}", quoted(&known))),
        None if known.len() <= 12 => found.help(format!("defined are {}", quoted(&known))),
        None => found.help("check the spelling against the documentation"),
    }
}

/// Names in backticks, joined by commas.
fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
