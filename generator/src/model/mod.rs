//! The finished model that every output reads: names resolved, references linked, order fixed.
//!
//! Nothing here knows of YAML, and an emitter that reads it looks nothing up by name, converts no case and sorts
//! nothing.

mod action;
mod error;
mod guide;
mod ids;
mod index;
mod lookup;
mod program;
mod resource;
mod service;
mod source;
mod types;
mod walk;

pub use action::{Action, ActionNames, DecisionEffect, Discrepancy, Example, Limits, PageStyle, Pagination, Ram, Rule};
pub use aliyun_api_core::{ActionKind, Encoding, Format};
pub use error::{ErrorCode, ErrorRow, Expected, Subject, Toward, When};
pub use guide::{Guide, GuideLine, GuidePart, GuideTarget, GuideWords, PAGES};
pub use ids::{ActionId, DocumentId, GroupId, ResourceId, ServiceId};
pub use index::SharedCode;
pub use lookup::{Lookup, LookupArgument, Waiter};
pub use program::Program;
pub use resource::{
    BackRef, Blocker, CidrRelation, CidrRule, Creation, Each, Edit, Effect, ElementList, FieldValues, Filter, ForEach,
    How, Id, Known, Match, Part, Quota, RefCount, Reference, Resource, States, Target, Transition, Untie, ValueExpr,
};
pub use service::{Endpoints, Group, Service, ServiceNames};
pub use source::{Document, Source};
pub use types::{
    ArgumentKind, Deprecated, Enum, EnumId, EnumValue, Field, Owner, Record, RecordId, RecordRole, RefRegion, Type,
    ValueDoc,
};
pub use walk::Step;

pub(crate) use walk::walk;

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
    /// Programs that show how to begin, in the order in which they are shown.
    pub programs: Vec<Program>,
    /// Guides, in the order in which they are shown.
    pub guides: Vec<Guide>,
}

impl Model {
    /// The ids of all services.
    pub fn service_ids(&self) -> impl Iterator<Item = ServiceId> + use<> {
        (0..self.services.len()).map(ServiceId)
    }

    /// The service of an id.
    pub fn service(&self, id: ServiceId) -> &Service {
        &self.services[id.0]
    }

    /// The resource of an id.
    pub fn resource(&self, id: ResourceId) -> &Resource {
        &self.service(id.service).resources[id.index]
    }

    /// The ids of the resources of a service.
    pub fn resource_ids(&self, service: ServiceId) -> impl Iterator<Item = ResourceId> + use<> {
        (0..self.service(service).resources.len()).map(move |index| ResourceId { service, index })
    }

    /// The resources that a resource is co-created with.
    pub fn parents(&self, id: ResourceId) -> impl Iterator<Item = ResourceId> + '_ {
        let all = self.service_ids().flat_map(|service| self.resource_ids(service));
        all.filter(move |parent| self.resource(*parent).co_creates.iter().any(|part| part.resource == id))
    }
}
