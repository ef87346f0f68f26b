//! Faults: which requests meet one, and what it does. A rule is text, JSON or a chain of calls, and one type in the end.

mod apply;
mod duration;
mod effect;
mod error;
mod parse;
mod rule;
mod script;
mod words;

pub(crate) use apply::{apply, mishap, refusal};
pub(crate) use effect::{Delay, Effect};
pub use error::FaultError;
pub(crate) use parse::rules;
pub use rule::FaultRule;
pub use script::FaultStatus;
pub(crate) use script::{Hit, Script};
