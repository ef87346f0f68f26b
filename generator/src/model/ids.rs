//! What the parts of the model name one another by: places, not names.

use super::{Model, Resource, Service};

/// A service, by its place in the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServiceId(pub usize);

/// A resource of any service, by its place there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceId {
    /// The service.
    pub service: ServiceId,
    /// The place among the resources of the service.
    pub index: usize,
}

/// An action, by its place in its service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionId(pub usize);

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

    /// The resources that a resource comes into being with.
    pub fn parents(&self, id: ResourceId) -> impl Iterator<Item = ResourceId> + '_ {
        let all = self.service_ids().flat_map(|service| self.resource_ids(service));
        all.filter(move |parent| self.resource(*parent).co_creates.iter().any(|part| part.resource == id))
    }
}
