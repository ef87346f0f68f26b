//! Every text for people says something: it has a letter or a digit, and is no placeholder.

use super::prose;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::ActionFile;
use crate::lookup::Scope;
use crate::source::Spanned;
use crate::yaml::{Node, NodeValue};

/// What stands where a text is still to be written.
const PLACEHOLDERS: &[&str] = &["TODO", "TBD", "FIXME"];

/// The texts of an action, and the values of its examples. Its summary, which must be a sentence, is looked at for that.
pub(super) fn action(_: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let summary = action.spec.summary.span;
    let (own, others): (Vec<_>, Vec<_>) = prose::of_action(action).into_iter().partition(|text| text.span == summary);
    own.into_iter().for_each(|text| placeholder(text, diagnostics));
    look(others, diagnostics);
    for example in &action.spec.examples {
        values(&example.request, diagnostics);
        values(&example.response, diagnostics);
    }
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
    for text in texts {
        if text.chars().any(char::is_alphanumeric) {
            placeholder(text, diagnostics);
        } else {
            let found = Diagnostic::new(Finding::EmptyValue, text.span, "this text says nothing").label("no word here");
            diagnostics.push(found.help("write it out, or remove the key"));
        }
    }
}

/// Reports a text with a placeholder in it.
fn placeholder(text: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '`');
    if let Some(word) = words.find(|word| PLACEHOLDERS.contains(word)) {
        let found = Diagnostic::new(Finding::PlaceholderText, text.span, format!("`{word}` is no text"));
        diagnostics.push(found.label("still to be written").help("write what it is, in a few words of our own"));
    }
}

/// Reports values of an example that are still to be found.
fn values(node: &Node, diagnostics: &mut Diagnostics) {
    match &node.value {
        NodeValue::Sequence(items) => items.iter().for_each(|item| values(item, diagnostics)),
        NodeValue::Mapping(entries) => entries.iter().for_each(|(_, value)| values(value, diagnostics)),
        _ if node.scalar().is_some_and(|text| PLACEHOLDERS.contains(&text)) => {
            let found = Diagnostic::new(Finding::PlaceholderText, node.span, "this value is still to be found");
            diagnostics.push(found.label("no value").help("take the value from the page, or leave the key out"));
        }
        _ => {}
    }
}
