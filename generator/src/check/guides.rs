//! The links of guides: each leads to something in the book.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::Specs;
use crate::lookup::link::{FORMS, target};

/// Looks for links of guides that lead nowhere.
pub(super) fn check(specs: &Specs) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (label, link) in specs.guides.iter().flat_map(|guide| guide.links()) {
        if label.trim().is_empty() {
            let diagnostic = Diagnostic::new(Finding::GuideLink, link.span, "this link has no words in its line");
            found.push(diagnostic.reason("A link stands in one line, with its words before it.").help(FORMS));
        }
        let Err(unknown) = target(specs, &link.value) else { continue };
        let message = match unknown.form {
            true => format!("`{}` is no link that a guide can have", unknown.link),
            false => format!("there is no {}", unknown.what),
        };
        let diagnostic = Diagnostic::new(Finding::GuideLink, link.span, message).reason(FORMS);
        found.push(match unknown.near {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic.help("correct the link, or write its words alone"),
        });
    }
    found
}
