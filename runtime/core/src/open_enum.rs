//! Enums that stay open: a value that the documentation does not list survives a round trip.

use std::fmt;

/// A value that is not among the documented ones, kept as it was sent.
///
/// Only the conversions of [`OpenEnum`] types make one, so it never holds a documented value.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    #[doc(hidden)]
    pub fn __new(text: &str) -> Self {
        Self(text.into())
    }

    /// The value as it was sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A generated enum whose values are text on the wire.
pub trait OpenEnum: Clone + PartialEq + Sized + Send + Sync + 'static {
    /// The documented values, in the order of the documentation.
    const VALUES: &'static [&'static str];
    /// The value on the wire.
    fn as_str(&self) -> &str;
    /// The variant for `text`; the unknown variant where none is documented for it.
    fn of(text: &str) -> Self;
}
