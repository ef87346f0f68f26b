//! The version that follows from changes, by the rules of cargo.

use std::fmt;

use super::{Item, Verdict};

/// What kind of release the changes are, and its version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bump {
    /// The version that is there.
    pub from: String,
    /// The version that follows; the same where nothing changed.
    pub to: String,
}

impl Bump {
    /// A version below 1.0 says with its second number what others say with the first one.
    pub(super) fn of(items: &[Item], version: &str) -> Self {
        let same = Self { from: version.to_owned(), to: version.to_owned() };
        let mut numbers = version.split(['.', '-', '+']).map(str::parse::<u64>);
        let (Some(Ok(major)), Some(Ok(minor)), Some(Ok(patch))) = (numbers.next(), numbers.next(), numbers.next())
        else {
            return same;
        };
        let breaking = items.iter().any(|item| item.verdict() == Verdict::Breaking);
        let more = items.iter().any(|item| item.verdict() == Verdict::Dangerous || item.kind.id().contains("added"));
        let to = match (major, breaking, more) {
            _ if items.is_empty() => return same,
            (0, true, _) => format!("0.{}.0", minor + 1),
            (0, false, _) => format!("0.{minor}.{}", patch + 1),
            (_, true, _) => format!("{}.0.0", major + 1),
            (_, false, true) => format!("{major}.{}.0", minor + 1),
            (_, false, false) => format!("{major}.{minor}.{}", patch + 1),
        };
        Self { to, ..same }
    }
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from == self.to { write!(f, "stays {}", self.to) } else { write!(f, "suggests {}", self.to) }
    }
}
