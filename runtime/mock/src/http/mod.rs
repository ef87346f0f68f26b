//! HTTP: what a request says, which action it means, and how a response is written.

mod envelope;
mod file;
mod path;
mod request;
mod response;
mod route;

pub(crate) use file::{File, is_read, redirect, unpacked, write_file};
pub(crate) use request::{Incoming, Secure, too_large};
pub(crate) use response::{Notes, file_response, json_response, preflight, write, write_error, write_json};
pub(crate) use route::{asked_action, route};

use path::{ActionPath, names_action};

/// The largest body of a request, in bytes.
const MAX_BODY: usize = 10 * 1024 * 1024;

/// The largest snapshot, in bytes: as much as some hundred thousand objects take.
const MAX_SNAPSHOT: usize = 512 * 1024 * 1024;

/// The path that takes snapshots.
const SNAPSHOT: &str = "/_mock/snapshot";

/// The largest body that a path takes, in bytes.
pub(crate) fn max_body(path: &str) -> usize {
    if takes_snapshot(path) { MAX_SNAPSHOT } else { MAX_BODY }
}

fn takes_snapshot(path: &str) -> bool {
    path.trim_end_matches('/') == SNAPSHOT
}
