//! Every kind of finding, declared once: its id, how much it weighs, why it is one, and what it looks like.

mod table;

pub use table::Finding;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The specs cannot be generated from.
    Error,
    /// Something that is mostly a mistake; it is mended, or allowed in place with a reason.
    Warning,
    /// Something that reads badly or differs from what is like it; looked for where that is asked, and mended or
    /// allowed as a warning is.
    Note,
}

impl Severity {
    /// The word, in lower case.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// What `check --explain` and the page of findings say about a kind.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// What it is about, in a few words without a full stop.
    pub title: &'static str,
    /// Why it is a mistake and what to do, in a few sentences.
    pub text: &'static str,
    /// What a spec with the mistake says.
    pub wrong: &'static str,
    /// What it says once the mistake is mended.
    pub right: &'static str,
}

impl Finding {
    /// The kind with this id.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|finding| finding.id() == id)
    }

    /// The kind whose id a slip was most likely meant to be.
    pub fn nearest(id: &str) -> Option<Self> {
        crate::nearest::nearest(id, Self::ALL.iter().map(|finding| finding.id())).and_then(Self::named)
    }
}

/// Declares the kinds: the enum, the ids and the explanations from one list.
macro_rules! findings {
    (pub enum $kinds:ident; $($name:ident $id:literal $severity:ident { $title:literal $text:literal $wrong:literal => $right:literal })*) => {
        /// A kind of finding.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kinds {
            $(#[doc = concat!("`", $id, "`: ", $title, ".")] $name,)*
        }

        impl $kinds {
            /// All kinds, sorted by id.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The id, as in `unknown-key`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// How much it weighs.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }

            /// What it is about, why it is a mistake, and what it looks like.
            pub const fn explanation(self) -> Explanation {
                match self { $(Self::$name => Explanation { title: $title, text: $text, wrong: $wrong, right: $right },)* }
            }
        }
    };
}
use findings;
