//! What every request meets: the tables of the services, and what is remembered.

use std::sync::Arc;

use crate::catalog::Catalog;
use crate::state::State;

/// The tables and the state.
pub(crate) struct World {
    pub(crate) catalog: Arc<Catalog>,
    pub(crate) state: State,
}
