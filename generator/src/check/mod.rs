//! What a spec must satisfy beyond its form: one rule a file, all of them run, every finding kept.

mod action;
mod cycles;
mod errors;
mod examples;
mod fields;
mod fits;
mod names;
mod pages;
mod phrase;
mod prose;
mod references;
mod resource_fields;
mod resource_links;
mod resources;
mod rules;
mod terms;
mod words;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::resolve::{Scope, keys};
use crate::source::{Sources, Sp};
use crate::spec::{ActionFile, Specs};
use crate::yaml::nearest;

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
    words::service,
    names::service,
];
const ACTION_RULES: &[ActionRule] = &[
    action::action,
    fields::action,
    references::action,
    rules::action,
    errors::action,
    pages::action,
    examples::action,
    words::action,
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
fn unknown_resource(scope: Scope<'_>, name: &Sp<String>) -> Diagnostic {
    unknown("unknown-resource", name, "resource", keys(&scope.service.resources))
}

/// Reports a name that names nothing, with the nearest one that does.
fn unknown<'a>(
    rule: &'static str,
    name: &Sp<String>,
    what: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let known: Vec<&str> = known.into_iter().collect();
    let found = Diagnostic::new(rule, name.span, format!("there is no {what} `{}`", name.value)).label("names nothing");
    match nearest(&name.value, known.iter().copied()) {
        Some(near) => found.help(format!("did you mean `{near}`?")),
        None if known.is_empty() => found.help(format!("there is no {what} at all yet; write it first")),
        None if known.len() == 1 => found.help(format!("there is only {}", quoted(&known))),
        None if known.len() <= 12 => found.help(format!("there are {}", quoted(&known))),
        None => found.help("check the spelling against the documentation"),
    }
}

/// Names in backticks, joined by commas.
fn quoted(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
