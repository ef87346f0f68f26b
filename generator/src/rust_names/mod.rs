//! From wire names to Rust names: `case` spells one name, `types` names every type of a service.

pub(crate) mod case;
pub(crate) mod types;
