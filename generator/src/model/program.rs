//! Programs that show how to begin.

use super::ServiceId;

/// A program of the client's examples.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// The name of the example: `list_vpcs`.
    pub name: String,
    /// What it does, as a sentence.
    pub title: String,
    /// What there is to know about it; paragraphs of Markdown, or empty.
    pub doc: String,
    /// The whole file.
    pub text: String,
    /// The file without its documentation.
    pub code: String,
    /// The services that it speaks of.
    pub services: Vec<ServiceId>,
    /// Whether it needs calls without `async`.
    pub blocking: bool,
}
