//! Sources name documents that the service declares.

use super::unknown;
use crate::diagnostic::Diagnostics;
use crate::findings::Finding;
use crate::format::ActionFile;
use crate::lookup::{Scope, keys};

/// The sources of an action.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    for source in &action.spec.source.0 {
        if scope.document(&source.document).is_none() {
            diagnostics.push(unknown(
                Finding::UnknownDocument,
                &source.document,
                "document",
                keys(&scope.service.service.documents),
            ));
        }
    }
}
