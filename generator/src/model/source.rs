//! Documents, and places in them.

use super::DocumentId;

/// A document that facts come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Name in the specs.
    pub id: String,
    /// Title.
    pub title: String,
    /// Date of issue.
    pub issued: String,
    /// Language, as in `en`.
    pub language: String,
}

impl Document {
    /// What it is called, and how old it is.
    pub fn dated(&self) -> String {
        format!("{} ({})", self.title, self.issued)
    }
}

/// Where a fact can be checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The document.
    pub document: DocumentId,
    /// Section, where the document has numbered ones.
    pub section: Option<String>,
}
