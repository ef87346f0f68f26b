//! A text that is parsed by itself, and why it cannot be.

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// A text to parse: a file, or some lines of it.
#[derive(Clone)]
pub(super) struct Piece<'t> {
    pub(super) text: Cow<'t, str>,
    /// Where it stands in the file.
    pub(super) base: usize,
    pub(super) file: usize,
}

impl Piece<'_> {
    /// A place in the piece as a place in the file.
    pub(super) fn span(&self, bytes: Range<usize>) -> Span {
        Span::new(self.file, self.base + bytes.start..self.base + bytes.end)
    }
}

/// Why a piece is not YAML.
pub(super) struct Failure {
    /// What is wrong.
    pub(super) finding: Diagnostic,
    /// Where it was noticed, as an offset in the piece.
    pub(super) at: usize,
    /// Whether the parts of the piece may be good: it is not just too much.
    pub(super) local: bool,
    /// Whether the text does not hold together, rather than holding something that no spec has.
    pub(super) syntax: bool,
}
