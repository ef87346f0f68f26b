//! What can be asked for: every action with its tables and its documented requests, every resource with its actions.

use std::path::Path;

use aliyun_api_mock_runtime::{Effect, Resource, Service, Target};
use aliyun_api_tests::{Entry, find};
use serde_json::{Map, Value};

const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");

/// An action with its documented requests.
pub(crate) struct Action {
    pub(crate) entry: Entry,
    pub(crate) examples: Vec<Map<String, Value>>,
}

impl Action {
    pub(crate) fn effects(&self) -> &'static [Effect] {
        self.entry.operation.effects
    }

    /// What the action does to an object that is there.
    pub(crate) fn targets(&self) -> impl Iterator<Item = &'static Target> + use<> {
        self.effects().iter().filter_map(Effect::target)
    }

    fn has(&self, is_it: impl Fn(&Effect) -> bool) -> bool {
        self.effects().iter().any(is_it)
    }

    pub(crate) fn creates(&self, resource: &Resource) -> bool {
        self.has(|effect| matches!(effect, Effect::Create(creation) if creation.resource == resource))
    }

    pub(crate) fn lists(&self, resource: &Resource) -> bool {
        self.has(|effect| matches!(effect, Effect::List { resource: of, .. } if *of == resource))
    }

    pub(crate) fn reads(&self, resource: &Resource) -> bool {
        self.has(|effect| matches!(effect, Effect::Read(target) if target.resource == resource))
    }

    pub(crate) fn deletes(&self, resource: &Resource) -> bool {
        self.has(|effect| matches!(effect, Effect::Delete(target) if target.resource == resource))
    }

    pub(crate) fn changes(&self, resource: &Resource) -> bool {
        let is_it = |effect: &Effect| match effect {
            Effect::Change(target) | Effect::Transition(target, _) => target.resource == resource,
            _ => false,
        };
        self.has(is_it)
    }
}

/// A resource with its service.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    pub(crate) service: &'static Service,
    pub(crate) resource: &'static Resource,
}

impl Kind {
    /// `vpc::Vpc`.
    pub(crate) fn name(self) -> String {
        format!("{}::{}", self.service.info.id, self.resource.name)
    }
}

/// Everything that the mock server serves.
pub(crate) struct Catalogue {
    pub(crate) actions: Vec<Action>,
    pub(crate) kinds: Vec<Kind>,
}

impl Catalogue {
    pub(crate) fn load() -> Self {
        let model = aliyun_api_generator::load(Path::new(SPECS)).model.expect("the specs have no finding");
        let mut actions = Vec::new();
        for service in &model.services {
            for action in &service.actions {
                let entry = find(&service.id, &action.wire).expect("the mock server has every action");
                let examples = action.examples.iter().map(|example| example.request.clone()).collect();
                actions.push(Action { entry, examples });
            }
        }
        let services = aliyun_api_mock::services();
        let kinds = services.iter().map(|handlers| handlers.service());
        let kinds = kinds.flat_map(|service| service.resources.iter().map(|resource| Kind { service, resource }));
        Self { actions, kinds: kinds.collect() }
    }

    pub(crate) fn kind(&self, service: &str, name: &str) -> Kind {
        let named = |kind: &&Kind| kind.service.info.id == service && kind.resource.name == name;
        *self.kinds.iter().find(named).expect("the state has resources of the tables alone")
    }

    /// The actions for which something holds.
    pub(crate) fn which(&self, holds: impl Fn(&Action) -> bool) -> Vec<&Action> {
        self.actions.iter().filter(|action| holds(action)).collect()
    }

    /// The resources that an action makes, by itself or with another resource.
    pub(crate) fn is_made(&self, resource: &Resource) -> bool {
        self.actions.iter().any(|action| action.creates(resource)) || !self.makers(resource).is_empty()
    }

    /// The resources with which this one is made.
    pub(crate) fn makers(&self, resource: &Resource) -> Vec<&'static Resource> {
        let kinds = self.kinds.iter().map(|kind| kind.resource);
        kinds.filter(|other| other.co_creates.iter().any(|part| part.resource == resource)).collect()
    }
}
