//! Documented errors.

use aliyun_api_core::ErrorClass;

use super::{ActionId, DocumentId, FieldValues, ResourceId};

/// A row of an action's error table.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorRow {
    /// HTTP status.
    pub status: u16,
    /// Code, verbatim.
    pub code: String,
    /// Message, verbatim.
    pub message: String,
    /// What kind of refusal it is.
    pub class: ErrorClass,
    /// Why it happens.
    pub cause: Option<String>,
    /// What to do.
    pub fix: Option<String>,
    /// When this row is returned.
    pub when: Vec<When>,
    /// The documents that have it, the oldest first; none where it is the action's first.
    pub sources: Vec<DocumentId>,
}

/// A condition for an error.
#[derive(Clone, Debug, PartialEq)]
pub enum When {
    /// A required parameter is absent; an empty list means any.
    Missing(Vec<String>),
    /// A value breaks one of its limits; an empty list means that of any parameter.
    Invalid(Vec<String>),
    /// A value is one that its parameter forbids.
    Forbidden(Vec<String>),
    /// A value is the id of something that does not exist.
    Unknown(Vec<String>),
    /// A resource is in none of these states.
    StateNot {
        /// The object.
        subject: Subject,
        /// The states.
        states: Vec<String>,
    },
    /// A resource has each of these fields with one of the values, as text.
    With {
        /// The object.
        subject: Subject,
        /// What its fields are.
        fields: FieldValues,
    },
    /// The limit of a resource is reached.
    Quota(ResourceId),
}

/// The object that a condition is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    /// The parameter with the id; none where it is the object that the request names in whatever way.
    pub parameter: Option<Vec<String>>,
    /// The resource that the request names, what that refers to, and so on: the last one is meant.
    pub path: Vec<ResourceId>,
}

/// A documented error code of a service.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorCode {
    /// Code, perhaps with `%s`.
    pub wire: String,
    /// Name of the variant.
    pub rust: String,
    /// The different pairs of status and message, in order of the actions.
    pub messages: Vec<(u16, String)>,
    /// The actions that document it; empty for one that any action may return.
    pub actions: Vec<ActionId>,
}
