//! What the tests of the whole share: the actions of the mock server, and what a sound response of one is.

mod actions;
mod canonical;
mod connection;
mod curl;
mod replay;
mod seed;
mod verdict;

pub use actions::{Entry, actions, find};
pub use canonical::{canonical, respelled};
pub use connection::{Answer, Connection};
pub use curl::{Curl, CurlError};
pub use replay::Replay;
pub use seed::{identified, put, seed, service_of, texts};
pub use verdict::{refused, responded, sound};
