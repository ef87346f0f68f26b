//! Documents, and places in them.

/// A document that facts come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Id, as sources name it.
    pub id: String,
    /// Title.
    pub title: String,
    /// Date of issue.
    pub issued: String,
    /// Language, as in `en`.
    pub language: String,
}

/// Where a fact can be checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Id of the document.
    pub document: String,
    /// Section, where the document has numbered ones.
    pub section: Option<String>,
}
