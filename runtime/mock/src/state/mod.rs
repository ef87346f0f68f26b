//! What the mock server remembers: per namespace, the objects of every resource, and what actions do to them.

mod clock;
mod effects;
mod ids;
mod index;
mod namespace;
mod store;
mod table;
mod tokens;
mod value;

pub use clock::Clock;
pub use store::Store;

pub(crate) use clock::parse_timestamp;
pub(crate) use effects::answer;
pub(crate) use ids::Ids;
pub(crate) use namespace::State;
pub(crate) use value::view_text;
