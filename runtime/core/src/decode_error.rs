//! Where in a response or a request a value did not fit.

use std::fmt::{self, Write as _};

/// A value that does not fit its type: where it is and what was expected, never the value itself.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}expected {expected}, found {found}", At(path))]
pub struct DecodeError {
    /// Path from the root, such as `Vpcs.Vpc[3].IsDefault`; empty at the root.
    pub path: String,
    /// What the place holds, such as `an integer`.
    pub expected: String,
    /// What was there, such as `a string`.
    pub found: String,
}

impl DecodeError {
    const A_VALUE: &str = "a value";
    const NOTHING: &str = "nothing";

    /// Whether a required value is not there at all.
    pub fn is_missing(&self) -> bool {
        self.expected == Self::A_VALUE && self.found == Self::NOTHING
    }
}

struct At<'a>(&'a str);

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, "{}: ", self.0) }
    }
}

/// The way from the root to the value at hand.
#[derive(Clone, Debug, Default)]
pub struct Path {
    text: String,
    marks: Vec<usize>,
}

impl Path {
    /// Steps into a field.
    pub fn enter(&mut self, name: &str) {
        self.marks.push(self.text.len());
        if !self.text.is_empty() {
            self.text.push('.');
        }
        self.text.push_str(name);
    }

    /// Steps into an element, counted from 0.
    pub fn enter_index(&mut self, index: usize) {
        self.marks.push(self.text.len());
        // Writing to a string never fails.
        let _ = write!(self.text, "[{index}]");
    }

    /// Steps back out.
    pub fn leave(&mut self) {
        if let Some(mark) = self.marks.pop() {
            self.text.truncate(mark);
        }
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The error of a required value that is not there, at this place.
    pub fn missing(&self) -> DecodeError {
        self.error(DecodeError::A_VALUE, DecodeError::NOTHING)
    }

    /// An error at this place.
    pub fn error(&self, expected: impl Into<String>, found: impl Into<String>) -> DecodeError {
        DecodeError { path: self.text.clone(), expected: expected.into(), found: found.into() }
    }
}
