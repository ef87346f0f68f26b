//! Which edition of an API a service is, and of its documents: dates and languages.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::lookup::Scope;
use crate::yaml::shape::{DATE, ISSUED, LANGUAGE, fits};

/// The version of a service, and the dates and languages of its documents.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let spec = &scope.service.service;
    if !fits(DATE, &spec.version) {
        let message = format!("`{}` is not a version: it is a date", spec.version.value);
        let found = Diagnostic::new(Finding::Date, spec.version.span, message);
        diagnostics.push(found.help("write the version that every request carries, as in `\"2016-04-28\"`"));
    }
    for (_, document) in spec.documents.iter() {
        if !fits(ISSUED, &document.issued) {
            let message = format!("`{}` is not a date", document.issued.value);
            let found = Diagnostic::new(Finding::Date, document.issued.span, message);
            diagnostics
                .push(found.help("write the day, the month or the year: `\"2019-09-18\"`, `\"2019-09\"`, `\"2019\"`"));
        }
        if !fits(LANGUAGE, &document.language) {
            let message = format!("`{}` is not the code of a language", document.language.value);
            let found = Diagnostic::new(Finding::Language, document.language.span, message);
            diagnostics.push(found.help("write two letters, as in `en` or `zh`"));
        }
    }
}
