//! The finished model that every output reads: names resolved, references linked, order fixed.
//!
//! Nothing here knows of YAML, and an emitter that reads it looks nothing up by name, converts no case and sorts nothing.

mod action;
mod constraint;
mod error;
mod ids;
mod resource;
mod service;
mod types;
mod walk;

pub use action::{
    Action, ActionNames, Condition, Demand, Discrepancy, Example, Kind, Limits, PageStyle, Pagination, Ram, Rule,
};
pub use constraint::{Constraint, Format};
pub use error::{ErrorCode, ErrorRow, When};
pub use ids::{ActionId, ResourceId, ServiceId};
pub use resource::{
    BackRef, Blocker, Edit, Effect, Filter, How, Id, Part, Quota, RefCount, Reference, Resource, States, Target,
    Transition, ValueExpr,
};
pub use service::{Document, Endpoints, Group, Service, Source};
pub use types::{Deprecated, Encoding, Enum, EnumId, EnumValue, Field, Owner, Record, RecordId, RecordRole, Type};
pub use walk::Step;

pub(crate) use walk::walk;

/// Everything that the specs say.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The services, sorted by id.
    pub services: Vec<Service>,
}
