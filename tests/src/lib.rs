//! What the tests of the whole share: the actions of the mock server, and what a sound response of one is.

mod actions;
mod answering;
mod canonical;
mod connection;
mod curl;
pub mod fuzz;
mod replay;
mod verdict;

pub use actions::{Entry, actions, find, service_of};
pub use answering::answering;
pub use canonical::{canonical, respelled};
pub use connection::{Answer, Connection};
pub use curl::{Curl, CurlError, words};
pub use replay::Replay;
pub use verdict::{refused, responded, sound};
