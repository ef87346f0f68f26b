//! The actions of the mock server, in one list.

use aliyun_api_mock_runtime::{Operation, Resource, Service};

/// An action with its service.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The service.
    pub service: &'static Service,
    /// The action.
    pub operation: &'static Operation,
}

impl Entry {
    /// Its name, such as `vpc::CreateVpc`.
    pub fn name(&self) -> String {
        format!("{}::{}", self.service.info.id, self.operation.action.name)
    }
}

/// Every action of every service.
pub fn actions() -> Vec<Entry> {
    let services = aliyun_api_mock::services();
    let entries = services.iter().flat_map(|handlers| {
        let service = handlers.service();
        service.operations.iter().map(move |operation| Entry { service, operation })
    });
    entries.collect()
}

/// The action called `name` of the service with this id.
pub fn find(service: &str, name: &str) -> Option<Entry> {
    let named = |entry: &Entry| entry.service.info.id == service && entry.operation.action.name == name;
    actions().into_iter().find(named)
}

/// The service that has a resource.
pub fn service_of(resource: &Resource) -> Option<&'static Service> {
    let services = aliyun_api_mock::services();
    services.iter().map(|handlers| handlers.service()).find(|service| service.resources.contains(&resource))
}
