//! What is wrong with a rule.

use crate::names::nearest;

/// A rule for faults cannot be used: which word of it, why, and what is allowed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the fault {rule:?} cannot be used: {reason}")]
pub struct FaultError {
    rule: String,
    reason: String,
}

/// How many letters of a text are repeated.
const MAX_SHOWN: usize = 120;

impl FaultError {
    pub(crate) fn new(rule: &str, reason: impl Into<String>) -> Self {
        Self { rule: cut(rule), reason: reason.into() }
    }
}

/// The beginning of a text, where it is long.
pub(super) fn cut(text: &str) -> String {
    match text.char_indices().nth(MAX_SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// The end of a sentence about a name that is not known: `; did you mean Nearest?` where one is near, else a full stop.
pub(super) fn hint<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    nearest(name, known).map_or(".".to_owned(), |near| format!("; did you mean {near}?"))
}
