//! A namespace of a server for tests, with everything that is its own.

use std::fmt;
use std::sync::Arc;

use crate::coverage::CoverageReport;
use crate::record::Requests;
use crate::state::{DEFAULT_ACCOUNT, Faults, Space, State, Store};
use crate::{Clock, Snapshot, SnapshotError, StateMode};

/// A namespace: `mock.namespace("team1")`. Nothing in it is seen from another one.
#[derive(Clone)]
pub struct NamespaceHandle<'a> {
    state: &'a State,
    name: String,
}

impl<'a> NamespaceHandle<'a> {
    pub(crate) fn new(state: &'a State, name: &str) -> Self {
        Self { state, name: name.to_owned() }
    }

    /// What is there now: a reset may have given back what was there before.
    fn space(&self) -> Arc<Space> {
        self.state.space(&self.name)
    }

    /// Its name: what requests say in `x-mock-namespace`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its clock, which moves by itself.
    pub fn clock(&self) -> Clock {
        self.space().clock().clone()
    }

    /// What the default account has in it.
    pub fn store(&self) -> Store<'a> {
        Store::new(self.state, self.space(), DEFAULT_ACCOUNT)
    }

    /// Its requests until now, to ask which there were.
    pub fn requests(&self) -> Requests {
        self.state.requests(&self.space())
    }

    /// Its faults.
    pub fn faults(&self) -> Faults<'a> {
        Faults::new(self.state, Some(self.space()))
    }

    /// What was touched in it since its last reset.
    pub fn coverage(&self) -> CoverageReport {
        self.state.coverage_of(&self.space())
    }

    /// Says how its objects come from one state to the next, until it is reset.
    pub fn set_states(&self, mode: StateMode) {
        let space = self.space();
        space.set_states(mode);
        self.state.settle(&space);
    }

    /// Moves every object that is on the way to another state one state on, in any mode. Returns how many were moved: 0
    /// once all are where they stay.
    pub fn advance_states(&self) -> usize {
        let space = self.space();
        let moved = self.state.advance_states(&space, None);
        self.state.settle(&space);
        moved
    }

    /// Makes it as it was at first: without objects, tokens, nonces, records of requests and coverage, with the faults that
    /// the server was started with and those that were added for all namespaces, its clock where it would be if nobody had
    /// advanced it, its states in the mode of the server.
    pub fn reset(&self) {
        let space = self.space();
        self.state.reset(&space);
        self.state.settle(&space);
        self.state.give_back(&space);
    }

    /// What it holds: see [`Snapshot`].
    pub fn snapshot(&self) -> Snapshot {
        self.state.snapshot(&self.space())
    }

    /// Holds from now on what a snapshot of a single namespace, this one or another, has. Its records of requests, its
    /// coverage, faults and nonces stay.
    ///
    /// # Errors
    /// The snapshot has several namespaces, or objects that the server has no tables for. Nothing is changed then.
    pub fn restore(&self, snapshot: &Snapshot) -> Result<(), SnapshotError> {
        let space = self.space();
        self.state.restore(&space, snapshot)?;
        self.state.settle(&space);
        Ok(())
    }
}

impl fmt::Debug for NamespaceHandle<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NamespaceHandle").field("name", &self.name()).finish_non_exhaustive()
    }
}
