//! Discrepancies are about something that is there, and say what their decision changes.

use super::{unknown, unknown_place, warnings};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::ActionFile;
use crate::lookup::{Scope, place};
use crate::model::DecisionEffect;

/// The discrepancies of an action.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    for discrepancy in &action.spec.discrepancies {
        let places = &discrepancy.place.0;
        for name in places.iter().filter(|name| !place::is_there(scope, &action.spec, name)) {
            diagnostics.push(unknown_place(scope, &action.spec, name));
        }
        if DecisionEffect::named(&discrepancy.effect.value).is_none() {
            let known = DecisionEffect::ALL.map(DecisionEffect::name);
            diagnostics.push(unknown(Finding::UnknownEffect, &discrepancy.effect, "effect", known));
        }
    }
}

/// Decisions that say when a code is returned, where nothing makes it so.
pub(super) fn promises(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    if !action.spec.discrepancies.iter().any(|one| one.decision.contains(" returned")) {
        return;
    }
    let by_itself = warnings::returned(scope, action);
    let rows = || action.spec.errors.iter();
    for discrepancy in &action.spec.discrepancies {
        let decision = &discrepancy.decision;
        let promised = rows().find(|row| {
            let kept = by_itself.contains(row.code.value.as_str())
                || rows().any(|other| other.code.value == row.code.value && other.when.is_some());
            !kept && promises_code(decision, &row.code.value)
        });
        if let Some(row) = promised {
            let message = format!("nothing makes it so that `{}` is returned", row.code.value);
            let found =
                Diagnostic::new(Finding::IdleDecision, decision.span, message).related(row.code.span, "the row");
            diagnostics.push(found.help("add `when` to the row, or say what is true"));
        }
    }
}

/// Whether a text says that a code is returned: the code stands alone right before these words.
fn promises_code(text: &str, code: &str) -> bool {
    text.match_indices(" is returned").chain(text.match_indices(" are returned")).any(|(at, _)| {
        let before = text[..at].trim_end_matches(['`', '"']);
        before
            .strip_suffix(code)
            .is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric() || c == '.' || c == '_'))
    })
}
