//! A namespace of a server for tests, with everything that is its own.

use std::fmt;
use std::sync::Arc;

use crate::coverage::CoverageReport;
use crate::record::Requests;
use crate::state::{DEFAULT_ACCOUNT, Faults, Space, State, Store};
use crate::{Clock, StateMode};

/// A namespace: `mock.namespace("team1")`. Nothing in it is seen from another one.
#[derive(Clone)]
pub struct NamespaceHandle<'a> {
    state: &'a State,
    space: Arc<Space>,
}

impl<'a> NamespaceHandle<'a> {
    pub(crate) fn new(state: &'a State, space: Arc<Space>) -> Self {
        Self { state, space }
    }

    /// Its name: what requests say in `x-mock-namespace`.
    pub fn name(&self) -> &str {
        self.space.name()
    }

    /// Its clock, which moves by itself.
    pub fn clock(&self) -> Clock {
        self.space.clock().clone()
    }

    /// What the default account has in it.
    pub fn store(&self) -> Store<'a> {
        Store::new(self.state, Arc::clone(&self.space), DEFAULT_ACCOUNT)
    }

    /// Its requests until now, to ask which there were.
    pub fn requests(&self) -> Requests {
        self.state.requests(&self.space)
    }

    /// Its faults.
    pub fn faults(&self) -> Faults<'a> {
        Faults::new(self.state, Some(Arc::clone(&self.space)))
    }

    /// What was touched in it since its last reset.
    pub fn coverage(&self) -> CoverageReport {
        self.state.coverage_of(&self.space)
    }

    /// Says how its objects come from one state to the next, until it is reset.
    pub fn set_states(&self, mode: StateMode) {
        self.space.set_states(mode);
    }

    /// Moves every object that is on the way to another state one state on, in any mode. Returns how many were moved: 0
    /// once all are where they stay.
    pub fn advance_states(&self) -> usize {
        self.state.advance_states(&self.space, None)
    }

    /// Makes it as it was at first: without objects, tokens, nonces, records of requests and coverage, with the faults that
    /// the server was started with and those that were added for all namespaces, its clock where it would be if nobody had
    /// advanced it, its states in the mode of the server.
    pub fn reset(&self) {
        self.state.reset(&self.space);
    }
}

impl fmt::Debug for NamespaceHandle<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NamespaceHandle").field("name", &self.name()).finish_non_exhaustive()
    }
}
