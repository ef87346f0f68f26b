//! The namespaces: each with a clock, nonces and accounts of its own.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::Arc;

use parking_lot::{Mutex, RwLock};
use serde_json::{Value, json};

use super::namespace::{Namespace, Placed};
use super::nonces::Nonces;
use crate::catalog::Catalog;
use crate::value::Fields;
use crate::{ApiError, Clock, StateMode};

/// The namespace of requests that name none.
pub(crate) const DEFAULT_NAMESPACE: &str = "default";

/// The account of every access key that was not given to another one.
pub(crate) const DEFAULT_ACCOUNT: &str = "1234567890123456";

/// What a state begins with.
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) clock: Clock,
    pub(crate) states: StateMode,
    /// The region of requests that name none.
    pub(crate) region: String,
    /// Whether regions and zones exist that no catalogue has.
    pub(crate) any_region: bool,
    /// Whether the documented examples are answered as they are printed, and what they name is there.
    pub(crate) examples: bool,
    pub(crate) limits: Limits,
}

/// How much is remembered: who sends requests without an end meets an error, and not the end of the memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The objects of an account in a namespace.
    pub(crate) objects: usize,
    /// The namespaces that requests may name.
    pub(crate) namespaces: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { objects: 100_000, namespaces: 1_000 }
    }
}

/// Everything that is remembered, with the tables that say of what.
pub(crate) struct State {
    catalog: Catalog,
    settings: Settings,
    /// What every account has in every namespace before its first request.
    start: Vec<Placed>,
    spaces: RwLock<HashMap<String, Arc<Space>>>,
}

/// A namespace: nothing in it is seen from another one.
pub(crate) struct Space {
    name: String,
    clock: Clock,
    states: Mutex<StateMode>,
    nonces: Mutex<Nonces>,
    accounts: RwLock<HashMap<String, Arc<Mutex<Namespace>>>>,
}

impl State {
    pub(crate) fn new(catalog: Catalog, settings: Settings, start: Vec<Placed>) -> Self {
        let default = Space::new(DEFAULT_NAMESPACE, settings.clock.clone(), settings.states);
        let spaces = HashMap::from([(DEFAULT_NAMESPACE.to_owned(), Arc::new(default))]);
        Self { catalog, settings, start, spaces: RwLock::new(spaces) }
    }

    pub(crate) fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The namespace of this name, made if it is not there.
    pub(crate) fn space(&self, name: &str) -> Arc<Space> {
        let known = self.spaces.read().get(name).cloned();
        known.unwrap_or_else(|| {
            let new = || Arc::new(Space::new(name, self.settings.clock.another(), self.settings.states));
            Arc::clone(self.spaces.write().entry(name.to_owned()).or_insert_with(new))
        })
    }

    /// The namespace that a request names, made if it is not there. Where there are too many, those go that are as they
    /// were before their first request.
    pub(crate) fn admit(&self, name: &str) -> Result<Arc<Space>, ApiError> {
        if let Some(known) = self.spaces.read().get(name) {
            return Ok(Arc::clone(known));
        }
        let limit = self.settings.limits.namespaces;
        let mut spaces = self.spaces.write();
        if spaces.len() >= limit && !spaces.contains_key(name) {
            spaces.retain(|name, space| name == DEFAULT_NAMESPACE || !space.is_as_new(self.settings.states));
            if spaces.len() >= limit {
                return Err(limit_reached("namespaces", limit));
            }
        }
        let new = || Arc::new(Space::new(name, self.settings.clock.another(), self.settings.states));
        Ok(Arc::clone(spaces.entry(name.to_owned()).or_insert_with(new)))
    }

    /// What an account has in a namespace, with its states as of now.
    pub(crate) fn with<T>(&self, space: &Space, account: &str, then: impl FnOnce(&mut Namespace) -> T) -> T {
        let known = space.accounts.read().get(account).cloned();
        let objects = known.unwrap_or_else(|| {
            let seed =
                if account == DEFAULT_ACCOUNT { space.name.clone() } else { format!("{}/{account}", space.name) };
            let new = || {
                let mut objects = Namespace::new(&self.catalog, self.settings.seed, &seed);
                for object in &self.start {
                    objects.begin_with(object.clone(), space.clock.now());
                }
                Arc::new(Mutex::new(objects))
            };
            Arc::clone(space.accounts.write().entry(account.to_owned()).or_insert_with(new))
        });
        let mut objects = objects.lock();
        match space.states() {
            StateMode::Timed => objects.advance(space.clock.now()),
            StateMode::Immediate => objects.advance(i64::MAX),
            StateMode::Manual => {}
        }
        then(&mut objects)
    }

    /// Makes a namespace as it was before its first request.
    pub(crate) fn reset(&self, space: &Space) {
        space.accounts.write().clear();
        *space.nonces.lock() = Nonces::default();
        *space.states.lock() = self.settings.states;
        space.clock.reset();
    }

    /// Every namespace that was used.
    pub(crate) fn spaces(&self) -> Vec<Arc<Space>> {
        self.spaces.read().values().cloned().collect()
    }

    /// Moves objects that are on the way to another state one state on, only the one with this id where there is one.
    /// Returns how many were moved.
    pub(crate) fn advance_states(&self, space: &Space, id: Option<&str>) -> usize {
        let step = |account: &String| self.with(space, account, |objects| objects.step(id, space.clock.now()));
        self.accounts(space).iter().map(step).sum()
    }

    /// The accounts that have something in a namespace, in order.
    fn accounts(&self, space: &Space) -> Vec<String> {
        let mut accounts: BTreeSet<String> = space.accounts.read().keys().cloned().collect();
        if !self.start.is_empty() {
            accounts.insert(DEFAULT_ACCOUNT.to_owned());
        }
        accounts.into_iter().collect()
    }

    /// What a namespace holds, as JSON: by account, service and resource the number of objects and the first `limit` of
    /// them.
    pub(crate) fn dump(&self, space: &Space, limit: usize) -> Value {
        let accounts = self.accounts(space).into_iter().map(|account| {
            let objects = self.with(space, &account, |objects| self.dump_account(objects, limit));
            (account, objects)
        });
        Value::Object(accounts.collect())
    }

    fn dump_account(&self, objects: &Namespace, limit: usize) -> Value {
        let mut services = Fields::new();
        let tables = self.catalog.resources().zip(objects.tables());
        for ((service, resource), table) in tables.filter(|(_, table)| table.len() > 0) {
            let shown = table.all().iter().take(limit).filter_map(|seq| table.get(*seq));
            let objects: Vec<Fields> = shown.map(|object| self.catalog.without_secrets(&object.fields)).collect();
            let of_service = services.entry(service.info.id).or_insert_with(|| json!({}));
            if let Value::Object(of_service) = of_service {
                of_service.insert(resource.name.to_owned(), json!({ "count": table.len(), "objects": objects }));
            }
        }
        Value::Object(services)
    }
}

impl Space {
    fn new(name: &str, clock: Clock, states: StateMode) -> Self {
        let (nonces, accounts) = (Mutex::default(), RwLock::default());
        Self { name: name.to_owned(), clock, states: Mutex::new(states), nonces, accounts }
    }

    /// Whether nothing in it, and nobody who holds it, would tell it from a new one.
    fn is_as_new(self: &Arc<Self>, states: StateMode) -> bool {
        Arc::strong_count(self) == 1
            && self.clock.is_as_new()
            && self.states() == states
            && self.nonces.lock().is_empty()
            && self.accounts.read().is_empty()
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(crate) fn nonces(&self) -> &Mutex<Nonces> {
        &self.nonces
    }

    pub(crate) fn states(&self) -> StateMode {
        *self.states.lock()
    }

    pub(crate) fn set_states(&self, mode: StateMode) {
        *self.states.lock() = mode;
    }
}

/// The error for more than the server remembers. The code is the server's own.
pub(crate) fn limit_reached(what: &str, limit: usize) -> ApiError {
    let message = format!(
        "The mock server keeps {limit} {what} at most. POST /_mock/reset gives those of a namespace back, and with all=true those of all."
    );
    ApiError::new(400, "QuotaExceeded.MockServer", message)
}

impl fmt::Debug for Space {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Space").field("name", &self.name).finish_non_exhaustive()
    }
}
