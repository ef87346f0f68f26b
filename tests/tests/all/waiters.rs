//! Waiters against the mock server without a socket: the clock of tokio stands still until somebody waits, and that of
//! the server follows it, so that minutes pass in milliseconds.

mod ends;
mod resources;
mod world;
