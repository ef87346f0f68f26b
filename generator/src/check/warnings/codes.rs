//! Error rows and codes: rows that nobody can provoke, rows too long to compare, codes that look like a slip.

use std::collections::{BTreeMap, HashMap, HashSet};

use aliyun_api_core::ErrorClass;

use super::actions::mentions;
use crate::check::resource_fields::refer;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, ErrorSpec};
use crate::lookup::{Scope, Side};
use crate::semantics::classes;
use crate::source::Spanned;

/// The rows of an action.
pub(in crate::check) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    // Permission, payment, load and outage are not in a request.
    let outside = [ErrorClass::Denied, ErrorClass::Internal, ErrorClass::Throttling].map(Some);
    let silent = |row: &&ErrorSpec| row.when.is_none() && !outside.contains(&classes::of_row(row));
    let silent: Vec<&ErrorSpec> = action.spec.errors.iter().filter(silent).collect();
    if silent.is_empty() {
        return;
    }
    let returned = returned(scope, action);
    for row in silent.into_iter().filter(|row| !returned.contains(row.code.value.as_str())) {
        let message = format!("nothing says when `{}` is returned", row.code.value);
        let found = Diagnostic::new(Finding::ErrorWithoutCondition, row.code.span, message).subject(&row.code.value);
        diagnostics.push(
            found
                .reason("The mock server never returns it.")
                .help("add `when`, or allow it with the reason why no request can tell"),
        );
    }
}

/// The codes that rules and resources return by themselves.
pub(in crate::check) fn returned<'a>(scope: Scope<'a>, action: &'a ActionFile) -> HashSet<&'a str> {
    let rules = action.spec.rules.iter().filter(|rule| !rule.is_note());
    let mut codes: HashSet<&str> =
        rules.filter_map(|rule| rule.error.as_ref()).map(|code| code.value.as_str()).collect();
    let wire = action.spec.action.value.as_str();
    for (name, resource) in scope.service.resources.iter() {
        let about =
            scope.resource(&name.value).is_some_and(|id| refer(scope, &action.spec.parameters, Side::Request, id));
        if !about && !mentions(resource, wire) {
            continue;
        }
        let creates = resource.create.0.iter().any(|one| one.action.value == wire);
        let deletes = resource.delete.0.iter().any(|one| one.action.value == wire);
        let own = resource.transitions.iter().filter(|(name, _)| name.value == wire);
        let blocked = resource.blocked_by.iter().filter(|_| deletes);
        let blocked = blocked.chain(own.flat_map(|(_, transition)| transition.blocked_by.iter()));
        let blocked = blocked.map(|(_, blocker)| blocker.error.value.as_str());
        let others = [&resource.not_found_error, &resource.conflict_error].into_iter().flatten();
        let quota = resource.quota.iter().filter(|_| creates).map(|quota| &quota.error);
        let cidr = resource.cidr_rules.iter().filter(|_| creates).map(|rule| &rule.error);
        codes.extend(others.chain(quota).chain(cidr).map(|code| code.value.as_str()).chain(blocked));
    }
    codes
}

/// The codes of a service.
pub(in crate::check) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let rows = scope.service.actions.iter().flat_map(|action| &action.spec.errors);
    let rows: Vec<&ErrorSpec> = scope.service.service.errors.iter().chain(rows).collect();
    let mut first: BTreeMap<&str, &ErrorSpec> = BTreeMap::new();
    for row in rows {
        let code = row.code.value.as_str();
        let known = first.entry(code).or_insert(row);
        if known.status.value != row.status.value {
            let message =
                format!("`{code}` has the status {} here and {} elsewhere", row.status.value, known.status.value);
            let found = Diagnostic::new(Finding::CodeWithTwoStatuses, row.status.span, message).subject(code);
            diagnostics.push(
                found
                    .related(known.status.span, "elsewhere")
                    .help("compare both with their pages; allow the code in `service.yaml` where both are right"),
            );
        }
    }
    spellings(&first, diagnostics);
}

/// Codes that are the same but for capitals, signs, or one letter that is missing or another.
fn spellings(codes: &BTreeMap<&str, &ErrorSpec>, diagnostics: &mut Diagnostics) {
    let mut by_form: HashMap<String, &Spanned<String>> = HashMap::new();
    for row in codes.values() {
        let mut near = None;
        for form in forms(&row.code.value) {
            let known = by_form.entry(form).or_insert(&row.code);
            if known.value != row.code.value {
                near.get_or_insert(*known);
            }
        }
        if let Some(other) = near {
            let message = format!("`{}` looks like another spelling of `{}`", row.code.value, other.value);
            let found = Diagnostic::new(Finding::CodeSpelling, row.code.span, message).subject(&row.code.value);
            diagnostics.push(
                found.related(other.span, "the other").help(
                    "compare both with their pages; allow the code in `service.yaml` where the pages spell it so",
                ),
            );
        }
    }
}

/// What a code has in common with another spelling: its letters and digits in small letters, and the same without each
/// of its letters, some of which are equal. Digits tell codes apart, and so does any letter of a short word.
fn forms(code: &str) -> Vec<String> {
    const SHORTEST: usize = 8;
    const LONGEST: usize = 80;
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    if plain.is_empty() {
        return Vec::new();
    }
    let mut forms = vec![plain.clone()];
    if (SHORTEST..=LONGEST).contains(&plain.len()) {
        let letters = plain.char_indices().filter(|(_, c)| c.is_ascii_alphabetic());
        forms.extend(letters.map(|(at, _)| [&plain[..at], &plain[at + 1..]].concat()));
    }
    forms
}
