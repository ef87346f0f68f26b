//! The page of all kinds of changes: what `diff --explain` says of one, for each.

use serde::Serialize;

use super::code::fence;
use super::link::Anchors;
use super::text::Md;
use crate::changes::{Change, Explanation};

#[derive(Serialize)]
pub(super) struct Row {
    /// The id as a link to its own heading.
    link: Md,
    id: Md,
    wire: &'static str,
    source: &'static str,
    title: Md,
    /// The title as a sentence.
    lead: Md,
    text: Md,
    before: String,
    after: String,
}

/// The title of the page.
const PAGE: &str = "Changes of the specs";

pub(super) fn rows() -> Vec<Row> {
    let mut anchors = Anchors::default();
    // The headings in the order of the page.
    anchors.next(PAGE);
    Change::ALL.iter().map(|change| row(*change, &mut anchors)).collect()
}

fn row(change: Change, anchors: &mut Anchors) -> Row {
    let Explanation { title, text, before, after } = change.explanation();
    let id = Md::code(change.id());
    Row {
        link: Md::link(&id, &format!("#{}", anchors.next(change.id()))),
        id,
        wire: change.wire().word(),
        source: change.source().word(),
        title: Md::prose(title),
        lead: Md::prose(title).capital().sentence(),
        text: Md::prose(text),
        before: fence("yaml", before),
        after: fence("yaml", after),
    }
}
