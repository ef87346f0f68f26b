//! An object that a request names.

use crate::state::index::Seq;

/// An object that the request names.
pub(super) struct Named {
    /// The parameter.
    pub(super) name: String,
    /// What it says.
    pub(super) id: String,
    /// The object, where there is one.
    pub(super) seq: Option<Seq>,
}
