//! Documented errors.

use aliyun_api_core::ErrorClass;

use super::{ActionId, DocumentId, ResourceId};

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
        /// The path of each field inside objects, and what it may be.
        fields: Vec<(Vec<String>, Vec<Expected>)>,
    },
    /// There is an object of a resource that has each of these fields with one of the values.
    Exists {
        /// The resource.
        resource: ResourceId,
        /// The path of each field inside objects, and what it may be.
        fields: Vec<(Vec<String>, Vec<Expected>)>,
    },
    /// The request has each of these parameters with one of the values.
    Request {
        /// The path of each parameter inside objects, and what it may be.
        parameters: Vec<(Vec<String>, Vec<Expected>)>,
        /// Conditions one of which must hold, too, where there are any.
        and: Vec<When>,
    },
    /// The limit of a resource is reached.
    Quota(ResourceId),
}

/// What a field, or a parameter, may be.
#[derive(Clone, Debug, PartialEq)]
pub enum Expected {
    /// This text.
    Text(String),
    /// Nothing: it is absent or empty.
    Absent,
    /// What this parameter is, or what the object that it names has in a field.
    Parameter(Vec<String>),
    /// What this field of the same object is, or what the object that it names has in a field.
    Field(Vec<String>),
    /// Something, and none of these.
    Not(Vec<Expected>),
}

/// The object that a condition is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    /// The parameter with the id; none where it is the object that the request names in whatever way.
    pub parameter: Option<Vec<String>>,
    /// The resource that the request names.
    pub named: ResourceId,
    /// The way from there to the one that is meant.
    pub steps: Vec<Toward>,
}

/// A step from one object to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// To what it refers to.
    Referred(ResourceId),
    /// To what refers to it.
    Referring(ResourceId),
}

impl Toward {
    /// Where it leads.
    pub fn to(self) -> ResourceId {
        match self {
            Self::Referred(to) | Self::Referring(to) => to,
        }
    }
}

impl Subject {
    /// The resource that is meant.
    pub fn resource(&self) -> ResourceId {
        self.steps.last().map_or(self.named, |step| step.to())
    }

    /// The resources on the way, from the one that the request names to the one that is meant.
    pub fn path(&self) -> impl Iterator<Item = ResourceId> + use<'_> {
        std::iter::once(self.named).chain(self.steps.iter().map(|step| step.to()))
    }
}

impl When {
    /// The object that a condition is about; those beside a condition on the request are conditions of their own.
    pub fn subject_mut(&mut self) -> Option<&mut Subject> {
        match self {
            Self::StateNot { subject, .. } | Self::With { subject, .. } => Some(subject),
            Self::Missing(_)
            | Self::Invalid(_)
            | Self::Forbidden(_)
            | Self::Unknown(_)
            | Self::Exists { .. }
            | Self::Request { .. }
            | Self::Quota(_) => None,
        }
    }
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
