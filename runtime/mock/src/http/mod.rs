//! HTTP: what a request says, which action it means, and how a response is written.

mod envelope;
mod path;
mod request;
mod response;
mod route;

pub(crate) use request::{Incoming, Secure, too_large};
pub(crate) use response::{Notes, file_response, json_response, preflight, write, write_error, write_json};
pub(crate) use route::{asked_action, route};

use path::{ActionPath, names_action};

/// The largest body, in bytes.
pub(crate) const MAX_BODY: usize = 10 * 1024 * 1024;
