//! A mock server of one's own behind a socket, and what is in it.

use std::collections::BTreeSet;

use aliyun_api_mock::StateMode;
use aliyun_api_mock_runtime::{Id, Resource};
use aliyun_api_tests::Entry;
use serde_json::{Map, Value};

use super::catalogue::{Catalogue, Kind};
use super::twin::Twin;
use crate::mock::{Answer, Connection, Mock, builder};

pub(crate) const REGION: &str = "cn-hangzhou";

/// An object that is there, as the state page shows it.
#[derive(Clone)]
pub(crate) struct Object {
    pub(crate) kind: Kind,
    pub(crate) fields: Map<String, Value>,
}

impl Object {
    pub(crate) fn resource(&self) -> &'static Resource {
        self.kind.resource
    }

    /// The value of a field as it travels; empty where there is none.
    pub(crate) fn text(&self, field: &str) -> String {
        self.fields.get(field).map(plain).unwrap_or_default()
    }

    /// The values that make the id, with `/` between several.
    pub(crate) fn id(&self) -> String {
        let parts: Vec<String> = self.resource().id.fields().iter().map(|field| self.text(field)).collect();
        parts.join("/")
    }

    pub(crate) fn is(&self, other: &Self) -> bool {
        self.resource() == other.resource() && self.id() == other.id()
    }
}

/// A scalar as it travels.
pub(crate) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
        other => other.to_string(),
    }
}

/// A mock server, what is in it, and the ids of what was in it.
pub(crate) struct World<'c> {
    catalogue: &'c Catalogue,
    mock: Mock,
    connection: Connection,
    /// What is there, in the order of the resources, oldest first.
    pub(crate) objects: Vec<Object>,
    /// The ids of what is no longer there.
    pub(crate) gone: BTreeSet<String>,
    pub(crate) calls: usize,
    /// A second server that must be the same.
    pub(crate) twin: Option<Twin>,
}

impl<'c> World<'c> {
    pub(crate) fn new(catalogue: &'c Catalogue, states: StateMode) -> Self {
        let mock = Mock::start(builder().states(states).strict_parameters(true));
        let connection = mock.connect();
        Self { catalogue, mock, connection, objects: Vec::new(), gone: BTreeSet::new(), calls: 0, twin: None }
    }

    /// One with a second server beside it.
    pub(crate) fn with_twin(catalogue: &'c Catalogue, states: StateMode) -> Self {
        Self { twin: Some(Twin::new(states)), ..Self::new(catalogue, states) }
    }

    pub(crate) fn catalogue(&self) -> &'c Catalogue {
        self.catalogue
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.mock.advance(seconds);
        self.twin.iter().for_each(|twin| twin.advance(seconds));
    }

    pub(crate) fn of(&self, resource: &'static Resource) -> impl Iterator<Item = &Object> {
        self.objects.iter().filter(move |object| object.resource() == resource)
    }

    /// Calls an action; what it did is seen afterwards.
    pub(crate) fn call(&mut self, entry: Entry, pairs: &[(String, String)]) -> Answer {
        let mut sent = pairs.to_vec();
        if !sent.iter().any(|(name, _)| name == "RegionId") {
            sent.push(("RegionId".to_owned(), REGION.to_owned()));
        }
        self.calls += 1;
        let (version, action) = (entry.service.info.version, entry.operation.action.name);
        let answer = self.connection.call(version, action, &sent);
        self.twin.iter_mut().for_each(|twin| twin.call(version, action, &sent, &answer));
        assert!(answer.status < 500, "{} with {pairs:?}: {} {}", entry.name(), answer.status, answer.body);
        answer
    }

    /// Looks at what is there.
    pub(crate) fn look(&mut self) {
        let path = "/_mock/state?limit=100000";
        let state = self.connection.exchange("GET", path, "").body;
        self.twin.iter_mut().for_each(|twin| twin.look(path, &state));
        let mut objects = Vec::new();
        for services in state["accounts"].as_object().into_iter().flat_map(Map::values) {
            for (service, resources) in services.as_object().into_iter().flatten() {
                for (name, found) in resources.as_object().into_iter().flatten() {
                    let kind = self.catalogue.kind(service, name);
                    let found = found["objects"].as_array().into_iter().flatten().filter_map(Value::as_object);
                    objects.extend(found.map(|fields| Object { kind, fields: fields.clone() }));
                }
            }
        }
        let ids = |objects: &[Object]| -> BTreeSet<String> {
            let own = objects.iter().filter(|object| matches!(object.resource().id, Id::Field { .. }));
            own.map(Object::id).collect()
        };
        let there = ids(&objects);
        self.gone.extend(ids(&self.objects));
        // What is made again with a name of its own is there again.
        self.gone.retain(|id| !there.contains(id));
        self.objects = objects;
    }
}
