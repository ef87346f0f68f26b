//! Where in a response or a request a value did not fit.

use std::borrow::Cow;
use std::fmt;

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

/// The way from the root to the value at hand. It becomes text only where something is wrong.
#[derive(Clone, Debug, Default)]
pub struct Path(Vec<Step>);

#[derive(Clone, Debug)]
enum Step {
    Field(Cow<'static, str>),
    Element(usize),
}

impl Path {
    /// Steps into a field.
    pub fn enter(&mut self, name: impl Into<Cow<'static, str>>) {
        self.0.push(Step::Field(name.into()));
    }

    /// Steps into an element, counted from 0.
    pub fn enter_index(&mut self, index: usize) {
        self.0.push(Step::Element(index));
    }

    /// Steps back out.
    pub fn leave(&mut self) {
        self.0.pop();
    }

    /// The error of a required value that is not there, at this place.
    pub fn missing(&self) -> DecodeError {
        self.error(DecodeError::A_VALUE, DecodeError::NOTHING)
    }

    /// An error at this place.
    pub fn error(&self, expected: impl Into<String>, found: impl Into<String>) -> DecodeError {
        DecodeError { path: self.to_string(), expected: expected.into(), found: found.into() }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (depth, step) in self.0.iter().enumerate() {
            match step {
                Step::Field(name) => write!(f, "{}{name}", if depth == 0 { "" } else { "." })?,
                Step::Element(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
