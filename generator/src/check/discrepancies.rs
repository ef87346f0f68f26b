//! Discrepancies are about something that is there, and say what their decision changes.

use super::{unknown, unknown_place};
use crate::diagnostic::Diagnostics;
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
