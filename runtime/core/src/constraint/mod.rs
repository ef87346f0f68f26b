//! What a value must satisfy: what each constraint means, what is wrong with a value that breaks it, and how it reads.
//!
//! The generator checks the examples of the specs by it, the mock server the requests, and the docs tell it.

mod block;
mod description;
mod forbidden;
mod format;
mod pattern;

pub use block::Block;
pub use description::{Description, Part};
pub use forbidden::Forbidden;
pub use format::Format;
pub use pattern::{Pattern, PatternError};

use crate::storage::{Fixed, Storage, Texts, joined};

/// What a single value must satisfy; for a list, what its number of elements must.
///
/// Values are compared as the text that travels: a number that is sent as text has the same constraints as one that is
/// not.
#[derive(Clone, Debug, PartialEq)]
pub enum Constraint<S: Storage = Fixed> {
    /// Number of characters, both ends included; an open end is `None`.
    Length(Option<u64>, Option<u64>),
    /// Largest number of bytes.
    MaxBytes(u64),
    /// Number of elements of a list, both ends included; an open end is `None`.
    Count(Option<u64>, Option<u64>),
    /// In one of these ranges, both ends included; an open end is `None`.
    Range(S::List<Bounds>),
    /// A multiple of this.
    MultipleOf(i64),
    /// Matches this regular expression from start to end.
    Pattern(S::Text),
    /// Does not start with one of these.
    ForbidPrefix(Texts<S>),
    /// Does not contain one of these.
    ForbidText(Texts<S>),
    /// Is one of these.
    Values(Texts<S>),
    /// Is none of these.
    Not(S::List<Forbidden<S>>),
    /// Has this format.
    Format(Format),
}

/// A range of whole numbers, both ends included; an open end is `None`.
pub type Bounds = (Option<i64>, Option<i64>);

impl<S: Storage> Constraint<S> {
    /// What is wrong with a value; `None` where it conforms. The value is never part of it, since it may be a secret.
    ///
    /// A number of elements cannot be checked on one value: see [`count_breach`](Self::count_breach).
    pub fn breach(&self, value: &str) -> Option<String> {
        let conforms = match self {
            Self::Count(..) => true,
            Self::Length(least, most) => within(length(value), *least, *most),
            Self::MaxBytes(most) => value.len() as u64 <= *most,
            Self::Range(ranges) => holds(value, ranges.as_ref()),
            Self::MultipleOf(step) => value.parse::<i64>().is_ok_and(|number| number.checked_rem(*step) == Some(0)),
            Self::Pattern(pattern) => Pattern::matches(pattern.as_ref(), value),
            Self::ForbidPrefix(prefixes) => !prefixes.as_ref().iter().any(|prefix| value.starts_with(prefix.as_ref())),
            Self::ForbidText(parts) => !parts.as_ref().iter().any(|part| value.contains(part.as_ref())),
            Self::Values(values) => values.as_ref().iter().any(|known| known.as_ref() == value),
            Self::Not(forbidden) => !forbidden.as_ref().iter().any(|forbidden| forbidden.is(value)),
            Self::Format(format) => format.matches(value),
        };
        if conforms {
            return None;
        }
        let found = match self {
            Self::Length(..) => format!(", and has {}", length(value)),
            Self::MaxBytes(_) => format!(", and has {}", value.len()),
            _ => String::new(),
        };
        Some(format!("{}{found}", self.demand()))
    }

    /// What is wrong with the number of elements of a list; `None` where it conforms. A list without elements is one
    /// that was not sent, and breaks nothing.
    pub fn count_breach(&self, elements: usize) -> Option<String> {
        let Self::Count(least, most) = self else { return None };
        let conforms = elements == 0 || within(elements as u64, *least, *most);
        (!conforms).then(|| format!("{}, and has {elements}", self.demand()))
    }

    /// What a value must do, as the end of a sentence about it: `it must be 1 to 100`.
    pub fn demand(&self) -> String {
        let listed = |texts: &Texts<S>| joined(texts.as_ref(), ", ");
        match self {
            Self::Length(..) | Self::MaxBytes(_) | Self::Count(..) => {
                format!("it must have {}", self.description().plain())
            }
            Self::Range(_) | Self::MultipleOf(_) | Self::Format(_) => {
                format!("it must be {}", self.description().plain())
            }
            Self::Pattern(pattern) => format!("it must match {}", pattern.as_ref()),
            Self::ForbidPrefix(prefixes) => format!("it must not start with {}", listed(prefixes)),
            Self::ForbidText(parts) => format!("it must not contain {}", listed(parts)),
            Self::Values(values) => format!("it must be one of {}", listed(values)),
            Self::Not(forbidden) => {
                format!("it must not be {}", Description::default().any_of(forbidden.as_ref()).plain())
            }
        }
    }
}

fn length(value: &str) -> u64 {
    value.chars().count() as u64
}

fn within(number: u64, least: Option<u64>, most: Option<u64>) -> bool {
    least.is_none_or(|least| least <= number) && most.is_none_or(|most| number <= most)
}

/// Whether a value is a number in one of the ranges.
fn holds(value: &str, ranges: &[Bounds]) -> bool {
    match (value.parse::<i64>(), value.parse::<f64>()) {
        (Ok(whole), _) => ranges
            .iter()
            .any(|(least, most)| least.is_none_or(|least| least <= whole) && most.is_none_or(|most| whole <= most)),
        (Err(_), Ok(number)) if number.is_finite() => ranges.iter().any(|(least, most)| {
            least.is_none_or(|least| least as f64 <= number) && most.is_none_or(|most| number <= most as f64)
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
