//! What the mock server remembers: per namespace, the objects of every resource.

mod ids;
pub(crate) mod index;
mod made;
pub(crate) mod namespace;
mod store;
pub(crate) mod table;
pub(crate) mod tags;
pub(crate) mod tokens;

pub use store::Store;

pub(crate) use ids::Ids;
pub(crate) use namespace::State;
