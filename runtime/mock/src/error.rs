//! The error that a handler returns: status, code and message, as the service documents them.

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
}

impl ApiError {
    /// An error that is made up freely.
    pub fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Self { status, code: code.into(), message: message.into(), recommend: None }
    }

    /// Adds where to read on.
    #[must_use]
    pub fn with_recommend(mut self, recommend: impl Into<String>) -> Self {
        self.recommend = Some(recommend.into());
        self
    }

    /// The error of a table row, with `name` in the place of `%s`. The message tells the element of a list, the code
    /// does not: programs compare it.
    pub(crate) fn of(row: &ErrorRow, name: &str) -> Self {
        Self::new(row.status, fill(row.code, &bare(name)), fill(row.message, name))
    }
}
