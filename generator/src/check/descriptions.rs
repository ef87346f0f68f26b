//! Descriptions: a summary is one sentence, and no two actions say the same.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::ActionFile;
use crate::lookup::Scope;
use crate::yaml::shape::{SENTENCE, fits};

/// The summary of an action.
pub(super) fn action(_: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let summary = &action.spec.summary;
    if !fits(SENTENCE, summary) {
        let found =
            Diagnostic::new(Finding::Summary, summary.span, "a summary is one sentence that ends with a full stop");
        diagnostics.push(found.help("end it with a full stop; what is more goes into `description`"));
    }
}

/// The same summary on two actions, or the same long description on two.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let mut seen = HashMap::new();
    for action in &scope.service.actions {
        let spec = &action.spec;
        for text in [Some(&spec.summary), spec.description.as_ref()].into_iter().flatten() {
            if let Some(first) = seen.insert(text.trim(), text.span) {
                diagnostics.push(
                    Diagnostic::new(Finding::RepeatedWords, text.span, "two actions have the same description")
                        .label("second")
                        .related(first, "first")
                        .help("say what this action does that the other does not"),
                );
            }
        }
    }
}
