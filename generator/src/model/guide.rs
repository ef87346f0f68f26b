//! Guides: programs with prose between their code.

use super::{ActionId, Program, ResourceId, ServiceId};

/// The pages of the book, apart from those of services, that a guide may link to: their paths without `.md`.
pub const PAGES: [&str; 10] = [
    "README",
    "calling",
    "changes",
    "errors",
    "findings",
    "guides/README",
    "parameters",
    "programs",
    "python",
    "status",
];

/// A guide: how to do something with several actions, as a program that is explained step by step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// The name of its page: `two-zones`.
    pub page: String,
    /// The program as it is run, in which prose is plain comments; the name of the example is `guide_two_zones`.
    pub program: Program,
    /// The file as it stands among the specs.
    pub source: String,
    /// What one has at the end, as a sentence or two.
    pub summary: String,
    /// What there is to know before the first step.
    pub introduction: Vec<GuideLine>,
    /// Prose and code in turn.
    pub parts: Vec<GuidePart>,
}

/// A piece of a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuidePart {
    /// Lines of Markdown.
    Prose(Vec<GuideLine>),
    /// Lines of Rust.
    Code(String),
}

/// A line of prose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuideLine {
    /// A line inside of a fence, or the fence: verbatim.
    Fenced(String),
    /// A line of Markdown, empty between paragraphs.
    Words(Vec<GuideWords>),
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuideWords {
    /// Markdown; its links lead outside.
    Text(String),
    /// A link to a place in the book.
    Link {
        /// Its words.
        label: String,
        /// Where it leads.
        to: GuideTarget,
    },
}

/// Where a link of a guide leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideTarget {
    /// An action.
    Action(ServiceId, ActionId),
    /// A resource.
    Resource(ResourceId),
    /// One of [`PAGES`].
    Page(&'static str),
    /// Another guide: an index of all of them.
    Guide(usize),
}
