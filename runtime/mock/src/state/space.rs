//! The namespaces: each with a clock, nonces, accounts, records and faults of its own.

mod contents;
mod keep;
mod overview;
mod restore;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use parking_lot::{Mutex, RwLock};

use super::namespace::{Namespace, Placed};
use super::nonces::Nonces;
use crate::catalog::Catalog;
use crate::coverage::{Coverage, CoverageReport, Touched};
use crate::faults::{FaultError, FaultRule, Hit, Script};
use crate::identity::DEFAULT_NAMESPACE;
use crate::maps::HashMap;
use crate::record::{Log, RequestRecord, Requests};
use crate::snapshot::held::Space as Held;
use crate::{ApiError, Clock, StateMode};
use keep::{Data, Written};

pub(crate) use contents::Shown;
pub(crate) use overview::Overview;

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
    /// The faults that are there from the start, and after a reset.
    pub(crate) faults: Vec<FaultRule>,
    /// Documents of objects that are there from the start, and after a reset, with the file that each is from.
    pub(crate) fixtures: Vec<(Option<String>, String)>,
    /// The certificate that clients of a server with TLS trust, as PEM.
    pub(crate) authority: Option<String>,
}

/// How much is remembered: who sends requests without an end meets an error, and not the end of the memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The objects of an account in a namespace.
    pub(crate) objects: usize,
    /// The namespaces that requests may name.
    pub(crate) namespaces: usize,
    /// The requests of a namespace that a record is kept of.
    pub(crate) requests: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { objects: 100_000, namespaces: 1_000, requests: 10_000 }
    }
}

/// Everything that is remembered, with the tables that say of what.
pub(crate) struct State {
    catalog: Catalog,
    settings: Settings,
    begun: Instant,
    /// What every account has in every namespace before its first request.
    start: Vec<Placed>,
    spaces: RwLock<HashMap<String, Arc<Space>>>,
    /// How many requests there were.
    requests: AtomicU64,
    /// What was touched in all namespaces; a reset does not change it.
    coverage: Coverage,
    /// The faults of all namespaces that were added since the start.
    faults: Mutex<Vec<FaultRule>>,
    /// The file that keeps what the accounts have, where there is one.
    data: Option<Data>,
}

/// What each account has in a namespace.
type Accounts = HashMap<String, Arc<Mutex<Namespace>>>;

/// A namespace: nothing in it is seen from another one.
pub(crate) struct Space {
    name: Arc<str>,
    clock: Clock,
    states: Mutex<StateMode>,
    nonces: Mutex<Nonces>,
    accounts: RwLock<Accounts>,
    seen: Mutex<Seen>,
    faults: Mutex<Script>,
    /// What of it is in the data file; changed while nobody gives it other accounts.
    written: Mutex<Written>,
}

/// What is kept of the requests of a namespace.
#[derive(Default)]
struct Seen {
    log: Log,
    /// Made with the first request.
    coverage: Option<Coverage>,
}

impl State {
    pub(crate) fn new(catalog: Catalog, settings: Settings, start: Vec<Placed>) -> Self {
        let coverage = Coverage::new(&catalog);
        let (spaces, requests, faults) = (RwLock::default(), AtomicU64::new(0), Mutex::default());
        let begun = Instant::now();
        let state = Self { catalog, settings, begun, start, spaces, requests, coverage, faults, data: None };
        let default = state.new_space(DEFAULT_NAMESPACE, state.settings.clock.clone());
        state.spaces.write().insert(DEFAULT_NAMESPACE.to_owned(), default);
        state
    }

    /// A namespace that nobody has used, with the faults that all have.
    fn new_space(&self, name: &str, clock: Clock) -> Arc<Space> {
        let space = Arc::new(Space::new(name, clock, self.settings.states));
        self.begin_faults(&space);
        space
    }

    /// Gives a namespace the faults that it begins with, and no others.
    fn begin_faults(&self, space: &Space) {
        let rules = self.faults.lock();
        let mut script = Script::default();
        for rule in self.settings.faults.iter().chain(rules.iter()).filter(|rule| space.is_meant(rule)) {
            // They were checked when they were given.
            if let Ok(actions) = rule.check(&self.catalog) {
                script.add(rule.clone(), actions, self.settings.seed);
            }
        }
        *space.faults.lock() = script;
    }

    pub(crate) fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// Lets every namespace begin with what the default account has in one, which is gone then.
    pub(crate) fn begin_with(&mut self, space: &Space) {
        self.start = self.with(space, DEFAULT_ACCOUNT, |objects| objects.placed(&self.catalog));
        self.spaces.write().remove(space.name());
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// How long it has been there.
    pub(crate) fn age(&self) -> Duration {
        self.begun.elapsed()
    }

    /// The namespace of this name, made if it is not there.
    pub(crate) fn space(&self, name: &str) -> Arc<Space> {
        let known = self.spaces.read().get(name).cloned();
        known.unwrap_or_else(|| {
            let new = || self.new_space(name, self.settings.clock.another());
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
            let faults = self.start_faults();
            spaces.retain(|name, space| {
                let held = name == DEFAULT_NAMESPACE || Arc::strong_count(space) > 1;
                held || !space.is_as_new(self.settings.states, &faults)
            });
            if spaces.len() >= limit {
                return Err(limit_reached("namespaces", limit));
            }
        }
        let new = || self.new_space(name, self.settings.clock.another());
        Ok(Arc::clone(spaces.entry(name.to_owned()).or_insert_with(new)))
    }

    /// What an account has in a namespace, with its states as of now.
    pub(crate) fn with<T>(&self, space: &Space, account: &str, then: impl FnOnce(&mut Namespace) -> T) -> T {
        let known = space.accounts.read().get(account).cloned();
        let objects = known.unwrap_or_else(|| {
            let new = || {
                let mut objects = self.empty_account(&space.name, account);
                for object in &self.start {
                    objects.begin_with(object.clone(), space.clock.now());
                }
                if self.data.is_some() {
                    objects.watch_new();
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

    /// An account that has nothing, not even what is there from the start.
    fn empty_account(&self, space: &str, account: &str) -> Namespace {
        let other = (account != DEFAULT_ACCOUNT).then(|| format!("{space}/{account}"));
        Namespace::new(&self.catalog, self.settings.seed, other.as_deref().unwrap_or(space))
    }

    /// Makes a namespace as it was before its first request.
    pub(crate) fn reset(&self, space: &Space) {
        *space.nonces.lock() = Nonces::default();
        *space.seen.lock() = Seen::default();
        self.begin_faults(space);
        self.replace(space, &Held::default(), Accounts::default());
    }

    /// Lets go of a namespace that was reset, unless somebody else has it in hand: whoever asks for it next gets one that
    /// is as new.
    pub(crate) fn give_back(&self, space: &Arc<Space>) {
        // The default one is always there, and what was emptied is to be written.
        if space.name() == DEFAULT_NAMESPACE || self.data.is_some() {
            return;
        }
        let faults = self.start_faults();
        let mut spaces = self.spaces.write();
        // That of the map, and that of who asks for this: nobody gets another one meanwhile.
        if Arc::strong_count(space) == 2 && space.is_as_new(self.settings.states, &faults) {
            spaces.remove(space.name());
        }
    }

    /// Makes every namespace as it was before its first request, without the faults that were added for all of them.
    pub(crate) fn reset_all(&self) {
        self.faults.lock().clear();
        self.at_once(|| self.spaces().iter().for_each(|space| self.reset(space)));
    }

    /// The number of the next record.
    pub(crate) fn next_request(&self) -> u64 {
        self.requests.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Keeps the record of a request, and counts what it touched, where it was one of an action.
    pub(crate) fn keep(&self, space: &Space, record: Arc<RequestRecord>, touched: Option<&Touched<'_>>) {
        if let Some(touched) = touched {
            self.coverage.count(touched);
        }
        let mut seen = space.seen.lock();
        seen.log.push(record, self.settings.limits.requests);
        if let Some(touched) = touched {
            seen.coverage.get_or_insert_with(|| Coverage::new(&self.catalog)).count(touched);
        }
    }

    /// The records of a namespace.
    pub(crate) fn requests(&self, space: &Space) -> Requests {
        let seen = space.seen.lock();
        Requests::new(Arc::clone(&space.name), seen.log.all(), seen.log.forgotten())
    }

    /// What was touched in all namespaces.
    pub(crate) fn coverage(&self) -> CoverageReport {
        self.coverage.report(&self.catalog)
    }

    /// What was touched in a namespace since its last reset.
    pub(crate) fn coverage_of(&self, space: &Space) -> CoverageReport {
        let report = |coverage: &Coverage| coverage.report(&self.catalog);
        space.seen.lock().coverage.as_ref().map(report).unwrap_or_else(|| report(&Coverage::new(&self.catalog)))
    }

    /// The fault that a call meets.
    pub(crate) fn fault(&self, space: &Space, service: &str, action: &str) -> Option<Hit> {
        let mut script = space.faults.lock();
        if script.is_empty() { None } else { script.meet(service, action) }
    }

    /// Adds a rule: to the namespace that it names, else to this one, or to all where there is none. Returns its number,
    /// where it is in a single one.
    pub(crate) fn add_fault(&self, space: Option<&Space>, rule: FaultRule) -> Result<Option<u64>, FaultError> {
        let actions = rule.check(&self.catalog)?;
        let named = rule.namespace.as_deref().map(|name| self.space(name));
        if let Some(space) = named.as_deref().or(space) {
            return Ok(Some(space.faults.lock().add(rule, actions, self.settings.seed)));
        }
        // New namespaces wait until the rule is in the list, and those that are there get it now.
        let spaces = self.spaces.write();
        self.faults.lock().push(rule.clone());
        for space in spaces.values() {
            space.faults.lock().add(rule.clone(), actions.clone(), self.settings.seed);
        }
        Ok(None)
    }

    /// Takes the faults of all namespaces away.
    pub(crate) fn clear_faults(&self) {
        self.faults.lock().clear();
        self.spaces().iter().for_each(|space| space.faults.lock().clear());
    }

    /// The faults that every namespace begins with.
    fn start_faults(&self) -> Vec<FaultRule> {
        self.settings.faults.iter().chain(self.faults.lock().iter()).cloned().collect()
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
}

impl Space {
    fn new(name: &str, clock: Clock, states: StateMode) -> Self {
        let (nonces, accounts, states) = (Mutex::default(), RwLock::default(), Mutex::new(states));
        let (seen, faults, written) = (Mutex::default(), Mutex::default(), Mutex::default());
        Self { name: name.into(), clock, states, nonces, accounts, seen, faults, written }
    }

    /// Whether a rule is for this namespace.
    fn is_meant(&self, rule: &FaultRule) -> bool {
        rule.namespace.as_ref().is_none_or(|name| **name == *self.name)
    }

    /// Whether nothing in it, and nobody who holds its clock, would tell it from a new one.
    fn is_as_new(&self, states: StateMode, faults: &[FaultRule]) -> bool {
        self.clock.is_as_new()
            && self.states() == states
            && self.nonces.lock().is_empty()
            && self.accounts.read().is_empty()
            && self.seen.lock().log.is_empty()
            && self.faults.lock().is_as_new(faults.iter().filter(|rule| self.is_meant(rule)))
            && *self.written.lock() == Written::default()
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The name, for whoever keeps it.
    pub(crate) fn shared_name(&self) -> Arc<str> {
        Arc::clone(&self.name)
    }

    pub(crate) fn faults(&self) -> &Mutex<Script> {
        &self.faults
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
