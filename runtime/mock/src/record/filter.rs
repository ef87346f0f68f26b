//! What a request must be, to be one of those that are asked for.

use std::fmt;

use globset::{Glob, GlobMatcher};

use super::RequestRecord;

/// What a request must be.
#[derive(Clone, Debug)]
pub(crate) enum Filter {
    /// The glob, or nothing where the text is none: then no action is meant.
    Action(String, Option<GlobMatcher>),
    With(String, String),
    Naming(String),
    Without(String),
    Status(u16),
    Code(String),
    Refused,
    Served,
    Since(u64),
    Fault,
}

impl Filter {
    /// Those of actions that fit a glob.
    pub(crate) fn action(glob: &str) -> Self {
        Self::Action(glob.to_owned(), Glob::new(glob).ok().map(|glob| glob.compile_matcher()))
    }

    pub(super) fn fits(&self, record: &RequestRecord) -> bool {
        match self {
            Self::Action(_, glob) => glob.as_ref().is_some_and(|glob| glob.is_match(record.shown_action())),
            Self::With(name, value) => record.parameters.iter().any(|(own, sent)| own == name && sent == value),
            Self::Naming(name) => record.parameter(name).is_some(),
            Self::Without(name) => record.parameter(name).is_none(),
            Self::Status(status) => record.status == Some(*status),
            Self::Code(code) => record.code() == Some(code),
            Self::Refused => record.refusal.is_some(),
            Self::Served => record.refusal.is_none(),
            Self::Since(id) => record.id > *id,
            Self::Fault => record.fault.is_some(),
        }
    }
}

impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Action(name, Some(_)) => write!(f, "of {name}"),
            Self::Action(name, None) => write!(f, "of {name} (which is no glob)"),
            Self::With(name, value) => write!(f, "with {name}={value:?}"),
            Self::Naming(name) => write!(f, "naming {name}"),
            Self::Without(name) => write!(f, "without {name}"),
            Self::Status(status) => write!(f, "with status {status}"),
            Self::Code(code) => write!(f, "with code {code}"),
            Self::Refused => f.write_str("that were refused"),
            Self::Served => f.write_str("that were served"),
            Self::Since(id) => write!(f, "after #{id}"),
            Self::Fault => f.write_str("that met a fault"),
        }
    }
}
