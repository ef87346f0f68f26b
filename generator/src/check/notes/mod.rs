//! Notes: style, and what differs from all that is like it. They are looked for where that is asked; each says what it
//! is about, by which it can be allowed.

mod alike;
mod descriptions;
mod examples;
mod fields;
mod names;
mod rows;
mod usual;
mod walk;
mod wording;

pub(super) use alike::{limits as limits_of_actions, values as values_of_actions};
pub(super) use examples::action as examples;
pub(super) use fields::service as fields;
pub(super) use names::service as names;
pub(super) use rows::service as rows;
pub(super) use wording::check as wording;
