//! Where a page and its parts come from, and how old that is.

use super::link::Place;
use super::text::{Md, md};
use crate::model::{Action, DocumentId, Source};

/// The documents of an action with the dates of their issue, in one line, each once.
pub(super) fn line(place: &Place<'_>, action: &Action) -> Md {
    let mut seen: Vec<DocumentId> = Vec::new();
    for source in &action.sources {
        if !seen.contains(&source.document) {
            seen.push(source.document);
        }
    }
    // The page says of which service it is further down.
    let own = |dated: String| {
        let rest = dated.strip_prefix(&place.service.title).map(|rest| rest.trim_start_matches([',', ' ']));
        Md::literal(rest.filter(|rest| !rest.starts_with('(')).unwrap_or(&dated))
    };
    let one = |id: &DocumentId| own(place.service.document(*id).dated());
    Md::join(seen.iter().map(one), "; ")
}

/// What an action does, and whether it is still there, for lists.
pub(super) fn summary(action: &Action) -> Md {
    let summary = Md::prose(&action.summary);
    match (action.withdrawn, &action.deprecated) {
        (Some(_), _) => md!("{} Withdrawn.", summary),
        (None, Some(_)) => md!("{} Deprecated.", summary),
        (None, None) => summary,
    }
}

/// That the service no longer has an action, and which document shows it.
pub(super) fn withdrawn(place: &Place<'_>, action: &Action) -> Option<Md> {
    let document = place.service.document(action.withdrawn?);
    Some(md!(
        "The service no longer has this action: it is not in {}. The client can still call it, and the mock server answers it.",
        Md::literal(&document.dated()),
    ))
}

/// What came with a later document than the page, and what that changed, as a sentence; nothing of what the first
/// document has alone.
pub(super) fn of_part(place: &Place<'_>, documents: &[DocumentId]) -> Option<Md> {
    since(place, documents).map(|since| since.capital().sentence())
}

/// The same inside a sentence.
pub(super) fn since(place: &Place<'_>, documents: &[DocumentId]) -> Option<Md> {
    let issued = |id: &DocumentId| Md::literal(&place.service.document(*id).issued);
    match documents {
        [] => None,
        [only] => Some(md!("documented since {}", issued(only))),
        [first, .., last] => Some(md!("documented since {}, changed {}", issued(first), issued(last))),
    }
}

/// A document, its issue and the section.
pub(super) fn described(place: &Place<'_>, source: &Source) -> Md {
    let document = place.service.document(source.document);
    let mut parts = vec![Md::literal(&document.title), md!("issued {}", Md::literal(&document.issued))];
    parts.extend(source.section.as_deref().map(|section| md!("section {}", Md::literal(section))));
    Md::join(parts, ", ")
}
