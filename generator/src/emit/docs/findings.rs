//! The page of all kinds of findings: what `check --explain` says of one, for each.

use serde::Serialize;

use super::code::fence;
use super::link::Anchors;
use super::text::{Md, md};
use crate::findings::{Explanation, Finding, Severity};

/// The kinds of one severity.
#[derive(Serialize)]
pub(super) struct Part {
    title: &'static str,
    about: Md,
    kinds: Vec<Kind>,
}

#[derive(Serialize)]
struct Kind {
    /// The id as a link to its own heading.
    link: Md,
    id: Md,
    title: Md,
    /// The title as a sentence.
    lead: Md,
    text: Md,
    wrong: String,
    right: String,
}

/// The kinds by severity, and by id.
pub(super) fn parts() -> Vec<Part> {
    let mut anchors = Anchors::default();
    // The headings in the order of the page.
    anchors.next(PAGE);
    [
        (Severity::Error, "Errors", md!("Nothing is generated from specs with one of these. Those that begin with `audit` come of `check --audit` alone.")),
        (Severity::Warning, "Warnings", md!("Mostly a mistake. It is mended, or allowed in place with a reason.")),
        (Severity::Note, "Notes", md!("Style and consistency: what reads badly, or differs from what is like it. `check --strict` shows them; they are mended or allowed as warnings are.")),
    ]
    .map(|(severity, title, about)| {
        anchors.next(title);
        let kinds = Finding::ALL.iter().filter(|finding| finding.severity() == severity);
        Part { title, about, kinds: kinds.map(|finding| kind(*finding, &mut anchors)).collect() }
    })
    .into()
}

/// The title of the page.
const PAGE: &str = "Findings of the specs";

fn kind(finding: Finding, anchors: &mut Anchors) -> Kind {
    let Explanation { title, text, wrong, right } = finding.explanation();
    let id = Md::code(finding.id());
    Kind {
        link: Md::link(&id, &format!("#{}", anchors.next(finding.id()))),
        id,
        title: Md::prose(title),
        lead: Md::prose(title).capital().sentence(),
        text: Md::prose(text),
        wrong: fence("yaml", wrong),
        right: fence("yaml", right),
    }
}
