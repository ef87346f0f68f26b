//! Warnings: what is mostly a mistake, and sometimes right. Each says what it is about, by which it can be allowed.

mod actions;
mod codes;
mod names;
mod parameters;
mod states;
mod types;
mod unused;
mod values;

pub(crate) use actions::reads_by_name;
pub(super) use actions::{action, listings};
pub(super) use codes::{action as rows, returned, service as codes};
pub(super) use names::{action as names, service as names_of_service};
pub(super) use parameters::action as parameters;
pub(super) use states::service as states;
pub(super) use types::service as types;
pub(super) use unused::service as unused;
pub(super) use values::{action as values, service as values_of_service};
