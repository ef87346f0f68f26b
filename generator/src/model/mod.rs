//! The finished model that every output reads: names resolved, references linked, order fixed.
//!
//! Nothing here knows of YAML, and an emitter that reads it looks nothing up by name, converts no case and sorts nothing.

mod action;
mod error;
mod resource;
mod service;
mod source;
mod types;

pub use action::{Action, ActionNames, Discrepancy, Example, Limits, PageStyle, Pagination, Ram, Rule};
pub use aliyun_api_core::{ActionKind, Encoding, Format};
pub use error::{ErrorCode, ErrorRow, When};
pub use resource::{BackRef, Edit, Effect, How, Id, Part, Quota, Resource, States, Target, Transition, ValueExpr};
pub use service::{Endpoints, Group, Service, ServiceNames};
pub use source::{Document, Source};
pub use types::{Deprecated, Enum, EnumId, EnumValue, Field, Owner, Record, RecordId, RecordRole, Refers, Type};

use aliyun_api_core::Owned;

/// A constraint of a value, as the core defines it.
pub type Constraint = aliyun_api_core::Constraint<Owned>;
/// What a rule demands, as the core defines it.
pub type Demand = aliyun_api_core::Demand<Owned>;
/// A condition of a rule, as the core defines it.
pub type Condition = aliyun_api_core::Condition<Owned>;

/// Everything that the specs say.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The services, sorted by id.
    pub services: Vec<Service>,
}
