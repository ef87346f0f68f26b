//! What a spec must satisfy beyond its form: a file for each part of a spec, all rules run, every finding kept.

mod acknowledgements;
mod action;
mod allowances;
mod catalogue;
mod conditions;
mod conformance;
mod cycles;
mod dead_conditions;
mod descriptions;
mod discrepancies;
mod editions;
mod errors;
mod examples;
mod expected;
mod fields;
mod guides;
mod long_rows;
mod matches;
mod notes;
mod pages;
mod passages;
mod phrase;
mod portable_names;
mod programs;
pub(crate) mod prose;
mod resource_fields;
mod resource_transitions;
mod resources;
mod rules;
mod rust_names;
mod sources;
mod subjects;
mod terms;
mod texts;
mod warnings;
mod wire_names;

pub(crate) use long_rows::LONGEST;
pub(crate) use portable_names::is_device;
pub(crate) use warnings::reads_by_name;
pub(crate) use wire_names::is_written_by_client;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::{Finding, Severity};
use crate::format::{ActionFile, ActionSpec, Specs};
use crate::lookup::{Scope, keys, place};
use crate::nearest::nearest;
use crate::source::{Sources, Spanned};
use crate::yaml::Allowance;

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
    texts::service,
    editions::service,
    sources::service,
    rust_names::service,
    wire_names::service,
    portable_names::service,
];
const ACTION_RULES: &[ActionRule] = &[
    action::action,
    fields::action,
    sources::action,
    rules::action,
    errors::action,
    pages::action,
    examples::action,
    descriptions::action,
    texts::action,
    discrepancies::action,
    wire_names::action,
];

const SERVICE_WARNINGS: &[ServiceRule] = &[
    warnings::listings,
    warnings::codes,
    warnings::states,
    warnings::types,
    warnings::unused,
    warnings::values_of_service,
    warnings::names_of_service,
];
const ACTION_WARNINGS: &[ActionRule] =
    &[warnings::action, warnings::rows, warnings::parameters, warnings::names, warnings::values];

const SERVICE_NOTES: &[ServiceRule] =
    &[notes::fields, notes::limits_of_actions, notes::values_of_actions, notes::names, notes::rows];
const ACTION_NOTES: &[ActionRule] = &[notes::examples];

/// Mistakes in what specs say, which leave whole what refers to what.
const ASIDE: &[Finding] = &[
    Finding::DiscouragedTerm,
    Finding::DuplicateError,
    Finding::Endpoint,
    Finding::ErrorCondition,
    Finding::ErrorStatus,
    Finding::ExampleRule,
    Finding::FieldSource,
    Finding::MissingClass,
    Finding::MissingDoc,
    Finding::MissingExample,
    Finding::MissingRequestId,
    Finding::PlaceholderText,
    Finding::Ram,
    Finding::Rate,
    Finding::RepeatedWords,
    Finding::RequiredDefault,
    Finding::StaleAllowance,
    Finding::Summary,
    Finding::UndecidedSource,
    Finding::UnknownClass,
    Finding::UnknownEffect,
    Finding::UnknownPlace,
    Finding::ValueLimit,
    Finding::ValueType,
    Finding::WithdrawnSince,
];

/// Looks for conditions that never hold.
pub(crate) fn conditions(specs: &Specs) -> Diagnostics {
    run(specs, &[], &[dead_conditions::action, discrepancies::promises])
}

/// Whether conditions that never hold are to be shown beside these errors. Many would seem dead where something is
/// missing or misspelt that others refer to: then they wait until that is mended.
pub(crate) fn leaves_conditions(errors: &Diagnostics) -> bool {
    errors.iter().all(|found| ASIDE.contains(&found.kind))
}

/// Looks for what is mostly a mistake, in specs without errors: half of a spec would look like one.
///
/// Notes are looked for where `least` is [`Severity::Note`]. What is allowed is left out, and an allowance for nothing
/// is found.
pub(crate) fn warnings(specs: &Specs, sources: &Sources, allowances: &[Allowance], least: Severity) -> Diagnostics {
    let mut found = run(specs, SERVICE_WARNINGS, ACTION_WARNINGS);
    found.append(long_rows::check(specs, sources));
    if least == Severity::Note {
        found.append(run(specs, SERVICE_NOTES, ACTION_NOTES));
        found.append(notes::wording(specs, sources));
    }
    allowances::apply(found, allowances, sources, least)
}

/// Looks for errors.
pub(crate) fn errors(specs: &Specs, sources: &Sources) -> Diagnostics {
    let (mut found, terms) = rayon::join(|| run(specs, SERVICE_RULES, ACTION_RULES), || terms::check(specs, sources));
    found.append(terms);
    found.append(programs::check(specs));
    found.append(guides::check(specs));
    found.append(acknowledgements::check(specs));
    found
}

fn run(specs: &Specs, of_service: &[ServiceRule], of_action: &[ActionRule]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for scope in Scope::all(specs) {
        let found: Vec<Diagnostics> = of_service
            .par_iter()
            .map(|rule| {
                let mut found = Diagnostics::default();
                rule(scope, &mut found);
                found
            })
            .collect();
        found.into_iter().for_each(|found| diagnostics.append(found));
        let found: Vec<Diagnostics> = scope
            .service
            .actions
            .par_iter()
            .map(|action| {
                let mut found = Diagnostics::default();
                for rule in of_action {
                    rule(scope, action, &mut found);
                }
                found
            })
            .collect();
        found.into_iter().for_each(|found| diagnostics.append(found));
    }
    diagnostics
}

/// Reports a name that no action of the service has, or that is the name of a draft.
fn unknown_action(scope: Scope<'_>, name: &Spanned<String>) -> Diagnostic {
    let service = &scope.service.id;
    let draft = scope.specs.drafts.iter().find(|draft| draft.service == *service && draft.action == name.value);
    let Some(draft) = draft else {
        let known = scope.service.actions.iter().map(|action| action.spec.action.value.as_str());
        return unknown(Finding::UnknownAction, name, "action", known);
    };
    Diagnostic::new(Finding::UnknownAction, name.span, format!("the action `{}` is a draft", name.value))
        .label("left out")
        .related(draft.span, "since this says so")
        .reason("Nothing is generated of a draft, so that nothing can refer to it.")
        .help("finish the action, or name it here when it is finished")
}

/// Reports a name that no resource of the service has.
fn unknown_resource(scope: Scope<'_>, name: &Spanned<String>) -> Diagnostic {
    unknown(Finding::UnknownResource, name, "resource", keys(&scope.service.resources))
}

/// Reports the place of a discrepancy that the action does not have.
fn unknown_place(scope: Scope<'_>, spec: &ActionSpec, name: &Spanned<String>) -> Diagnostic {
    let known = place::PARTS.iter().copied();
    let known = known.chain(keys(&spec.parameters)).chain(keys(&spec.response)).chain(keys(&scope.service.types));
    let found = unknown(Finding::UnknownPlace, name, "place", known);
    found.reason(
        "A place is a parameter or a response field with its path, a shared type, a code of the error table, or a part \
         of the action such as `errors`.",
    )
}

/// The finding for a regular expression that is none.
fn unusable_pattern(pattern: &Spanned<String>) -> Option<Diagnostic> {
    let error = aliyun_api_core::Pattern::check(&pattern.value).err()?;
    let message = format!("this regular expression does not compile: {error}");
    let found = Diagnostic::new(Finding::Pattern, pattern.span, message);
    Some(found.help("correct it; look-around and back-references are not available"))
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
