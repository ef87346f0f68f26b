//! What the mock server remembers: per namespace and account, the objects of every resource.

mod coming;
mod faults;
mod ids;
pub(crate) mod index;
mod made;
pub(crate) mod namespace;
mod nonces;
mod space;
mod store;
pub(crate) mod table;
pub(crate) mod tags;
pub(crate) mod tokens;
pub(crate) mod wanted;

pub use faults::{FaultBuilder, Faults};
pub use store::Store;

pub(crate) use ids::{Ids, hash};
pub(crate) use nonces::Nonces;
pub(crate) use space::{DEFAULT_ACCOUNT, Limits, Overview, Settings, Shown, Space, State, limit_reached};
