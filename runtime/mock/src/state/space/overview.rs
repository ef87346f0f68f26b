//! The namespaces in numbers.

use std::cmp::Reverse;
use std::sync::Arc;

use super::{DEFAULT_ACCOUNT, Space, State};
use crate::StateMode;
use crate::identity::DEFAULT_NAMESPACE;

/// What is in a namespace, in numbers.
#[derive(Debug)]
pub(crate) struct Overview {
    pub(crate) name: Arc<str>,
    /// The objects of all accounts.
    pub(crate) objects: usize,
    /// The requests that a record is kept of.
    pub(crate) requests: usize,
    /// Those of which none is kept any more.
    pub(crate) forgotten: u64,
    /// The id of the newest record.
    pub(crate) last_request: Option<u64>,
    pub(crate) faults: usize,
    /// The time of its clock, in milliseconds since 1970.
    pub(crate) time: i64,
    pub(crate) states: StateMode,
}

impl State {
    /// Every namespace that was used, the default one first and the others by name.
    pub(crate) fn overview(&self) -> Vec<Overview> {
        let mut all: Vec<Overview> = self.spaces().iter().map(|space| self.overview_of(space)).collect();
        all.sort_by(|a, b| {
            let key = |of: &Overview| Reverse(*of.name == *DEFAULT_NAMESPACE);
            key(a).cmp(&key(b)).then_with(|| a.name.cmp(&b.name))
        });
        all
    }

    fn overview_of(&self, space: &Space) -> Overview {
        let accounts: Vec<String> = space.accounts.read().keys().cloned().collect();
        let mut objects: usize =
            accounts.iter().map(|account| self.with(space, account, |objects| objects.len())).sum();
        // The default account is not made before somebody asks for it; what it begins with is there all the same.
        if !accounts.iter().any(|account| account == DEFAULT_ACCOUNT) {
            objects += self.start.len();
        }
        let faults = space.faults.lock().len();
        let seen = space.seen.lock();
        Overview {
            name: space.shared_name(),
            objects,
            requests: seen.log.len(),
            forgotten: seen.log.forgotten(),
            last_request: seen.log.last().map(|record| record.id),
            faults,
            time: space.clock.now(),
            states: space.states(),
        }
    }
}
