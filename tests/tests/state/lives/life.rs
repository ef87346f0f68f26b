//! What happens in the life of a world: something is made, changed or deleted.

use std::collections::BTreeMap;

use aliyun_api_mock_runtime::Resource;
use fastrand::Rng;
use serde_json::{Map, Value};

use super::catalogue::{Action, Kind};
use super::requests::request;
use super::world::{Object, World};
use crate::mock::Answer;

/// How deep what something needs may need something.
const MAX_DEPTH: usize = 5;

/// A world with the source of what happens in it.
pub(crate) struct Life<'c> {
    pub(crate) world: World<'c>,
    pub(crate) rng: Rng,
    /// How often each action succeeded.
    pub(crate) done: BTreeMap<String, usize>,
    /// Why each action was refused last.
    pub(crate) refused: BTreeMap<String, String>,
    making: Vec<Kind>,
}

impl<'c> Life<'c> {
    pub(crate) fn new(world: World<'c>, seed: u64) -> Self {
        let rng = Rng::with_seed(seed);
        Self { world, rng, done: BTreeMap::new(), refused: BTreeMap::new(), making: Vec::new() }
    }

    /// Does something; time passes.
    pub(crate) fn step(&mut self) {
        match self.rng.u8(..10) {
            0..4 => {
                let made: Vec<Kind> = self.made_kinds();
                if let Some(kind) = self.choose(&made) {
                    self.make(kind);
                }
            }
            4..9 => self.act(Action::changes),
            _ => self.act(Action::deletes),
        }
        let seconds = self.rng.u64(..6);
        self.world.advance(seconds);
    }

    /// The resources that actions create.
    pub(crate) fn made_kinds(&self) -> Vec<Kind> {
        let catalogue = self.world.catalogue();
        catalogue.kinds.iter().copied().filter(|kind| catalogue.is_made(kind.resource)).collect()
    }

    /// Makes an object, after what its request names; whether it was made.
    pub(crate) fn make(&mut self, kind: Kind) -> bool {
        if self.making.len() >= MAX_DEPTH || self.making.iter().any(|other| other.resource == kind.resource) {
            return false;
        }
        let catalogue = self.world.catalogue();
        let ways = catalogue.which(|action| action.creates(kind.resource));
        let Some(action) = self.choose(&ways) else {
            let makers = catalogue.makers(kind.resource);
            let maker = self.choose(&makers);
            let maker = maker.and_then(|maker| catalogue.kinds.iter().find(|kind| kind.resource == maker));
            return maker.is_some_and(|maker| self.make(*maker));
        };
        self.making.push(kind);
        for reference in action.entry.operation.refs {
            let there = reference.to.iter().any(|resource| self.world.of(resource).next().is_some());
            let needed = if there { self.rng.u8(..6) == 0 } else { true };
            let known = reference.to.iter().any(|resource| resource.known.is_some());
            let kinds: Vec<Kind> =
                catalogue.kinds.iter().copied().filter(|kind| reference.to.contains(&kind.resource)).collect();
            if let Some(needs) = self.choose(&kinds).filter(|_| needed && !known) {
                self.make(needs);
                self.world.advance(60);
            }
        }
        self.making.pop();
        self.call(action, None).is_ok()
    }

    /// Makes an object whatever it takes: what its request names is made and changed until it can be made. Whether it was.
    pub(crate) fn make_at_last(&mut self, kind: Kind, attempts: usize) -> bool {
        let ways = self.world.catalogue().which(|action| action.creates(kind.resource));
        let refs = ways.iter().flat_map(|action| action.entry.operation.refs).flat_map(|reference| reference.to);
        let needed: Vec<&'static Resource> = refs.copied().filter(|resource| resource.known.is_none()).collect();
        self.making.push(kind);
        for other in self.world.catalogue().kinds.iter().copied().filter(|other| needed.contains(&other.resource)) {
            let is_new = !self.making.iter().any(|making| making.resource == other.resource);
            if is_new && self.world.of(other.resource).next().is_none() {
                self.make_at_last(other, attempts);
            }
        }
        self.making.pop();
        for _ in 0..attempts {
            let before = self.world.of(kind.resource).count();
            self.make(kind);
            if self.world.of(kind.resource).count() > before {
                return true;
            }
            let there: Vec<Object> = needed.iter().flat_map(|resource| self.world.of(resource)).cloned().collect();
            if let Some(object) = self.choose(&there) {
                let ways = self.world.catalogue().which(|action| action.changes(object.resource()));
                if let Some(action) = self.choose(&ways) {
                    self.call(action, Some(&object));
                }
            }
            self.world.advance(60);
        }
        false
    }

    /// Calls an action about an object that is there.
    fn act(&mut self, is_it: fn(&Action, &Resource) -> bool) {
        let there: Vec<Object> = self.world.objects.clone();
        let Some(object) = self.choose(&there) else { return };
        let ways = self.world.catalogue().which(|action| is_it(action, object.resource()));
        if let Some(action) = self.choose(&ways) {
            self.call(action, Some(&object));
        }
    }

    /// Calls an action with one of its examples.
    pub(crate) fn call(&mut self, action: &Action, target: Option<&Object>) -> Answer {
        let example = self.choose(&action.examples).unwrap_or_default();
        self.call_with(action, &example, target)
    }

    /// Calls an action with an example.
    pub(crate) fn call_with(
        &mut self,
        action: &Action,
        example: &Map<String, Value>,
        target: Option<&Object>,
    ) -> Answer {
        let pairs = request(&self.world, &mut self.rng, action, example, target);
        let pairs =
            pairs.unwrap_or_else(|error| panic!("the example of {}: {error}: {example:?}", action.entry.name()));
        let answer = self.world.call(action.entry, &pairs);
        if answer.is_ok() {
            *self.done.entry(action.entry.name()).or_default() += 1;
            self.world.look();
        } else {
            self.refused.insert(action.entry.name(), format!("{} {pairs:?}", answer.body));
        }
        answer
    }

    pub(crate) fn choose<T: Clone>(&mut self, among: &[T]) -> Option<T> {
        if among.is_empty() { None } else { among.get(self.rng.usize(..among.len())).cloned() }
    }
}
