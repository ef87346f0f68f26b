//! The error that a handler returns: status, code and message, as the service documents them.

use std::fmt;

use aliyun_api_core::code_template::fill;

use crate::ErrorRow;
use crate::names::bare;

/// An error in the response of an action.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{status} {code}: {message}")]
pub struct ApiError {
    /// HTTP status.
    pub status: u16,
    /// Error code, such as `InvalidVpcId.NotFound`.
    pub code: String,
    /// Message for people.
    pub message: String,
    /// Where to read on.
    pub recommend: Option<String>,
    /// What the record of the request tells of it, beside what is sent.
    pub(crate) told: Told,
}

/// Why a request was refused, as far as the response does not say it. All are equal: they make no other error.
#[derive(Clone, Default)]
pub(crate) struct Told(Option<Box<Reason>>);

#[derive(Clone, Default)]
struct Reason {
    row: Option<&'static ErrorRow>,
    parameter: Option<String>,
    reason: Option<String>,
}

impl Told {
    /// The documented row that it is.
    pub(crate) fn row(&self) -> Option<&'static ErrorRow> {
        self.0.as_ref()?.row
    }

    /// The name that it is about: mostly a parameter, which may be a place inside of one, such as `Tag.1.Key`.
    pub(crate) fn about(&self) -> Option<&str> {
        self.0.as_ref()?.parameter.as_deref()
    }

    /// What is wrong, where the message does not say it or says too much. Never with a value.
    pub(crate) fn reason(&self) -> Option<&str> {
        self.0.as_ref()?.reason.as_deref()
    }
}

impl PartialEq for Told {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Told {}

impl fmt::Debug for Told {
    // The tables lead from a row to resources and round again.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Told").field("row", &self.row().map(|row| row.code)).field("about", &self.about()).finish()
    }
}

impl ApiError {
    /// An error that is made up freely.
    pub fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { status, code: code.into(), message: message.into(), recommend: None, told: Told::default() }
    }

    /// Adds where to read on.
    #[must_use]
    pub fn with_recommend(mut self, recommend: impl Into<String>) -> Self {
        self.recommend = Some(recommend.into());
        self
    }

    /// The error of a table row, with `name` in the place of `%s`. The message tells the element of a list, the code
    /// does not: programs compare it.
    pub(crate) fn of(row: &'static ErrorRow, name: &str) -> Self {
        let mut error = Self::new(row.status, fill(row.code, &bare(name)), fill(row.message, name));
        let reason = error.reason();
        reason.row = Some(row);
        reason.parameter = (!name.is_empty()).then(|| name.to_owned());
        error
    }

    /// Says which parameter it is about, and what is wrong with it.
    pub(crate) fn about(mut self, parameter: &str, reason: impl Into<String>) -> Self {
        self.reason().parameter = Some(parameter.to_owned());
        self.because(reason)
    }

    /// Says what is wrong in words that may be logged.
    pub(crate) fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason().reason = Some(reason.into());
        self
    }

    fn reason(&mut self) -> &mut Reason {
        self.told.0.get_or_insert_default()
    }
}
