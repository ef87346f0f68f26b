//! Every text for people says something: it has a letter or a digit.

use super::prose;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::ActionFile;
use crate::lookup::Scope;
use crate::source::Spanned;

/// The texts of an action. Its summary, which must be a sentence, is looked at for that.
pub(super) fn action(_: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let summary = action.spec.summary.span;
    look(prose::of_action(action).into_iter().filter(|text| text.span != summary), diagnostics);
}

/// The texts of a service, its types and its resources.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let (folder, spec) = (scope.service, &scope.service.service);
    let titles = spec.documents.iter().map(|(_, document)| &document.title);
    let titles = titles.chain(spec.groups.iter().map(|(_, group)| &group.title));
    look([&spec.title, &spec.product].into_iter().chain(titles), diagnostics);
    for texts in [prose::of_service(folder), prose::of_types(folder), prose::of_resources(folder)] {
        look(texts, diagnostics);
    }
}

fn look<'a>(texts: impl IntoIterator<Item = &'a Spanned<String>>, diagnostics: &mut Diagnostics) {
    for text in texts.into_iter().filter(|text| !text.chars().any(char::is_alphanumeric)) {
        let found = Diagnostic::new(Finding::EmptyValue, text.span, "this text says nothing").label("no word here");
        diagnostics.push(found.help("write it out, or remove the key"));
    }
}
