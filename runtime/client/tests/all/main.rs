//! Calls against a small server on a loopback port: what goes out, and what comes of each response.
#![cfg(feature = "hyper")]
#![allow(clippy::unwrap_used)] // helpers of tests unwrap as tests do

mod connections;
mod deadlines;
#[cfg(unix)] // the words of the system stand in its messages
mod fault_table;
mod faults;
mod http2;
mod lists;
mod metadata;
mod providers;
mod replay;
mod requests;
mod responses;
mod retries;
#[cfg(unix)]
mod retry_table;
mod secrets;
mod server;
mod shapes;
mod tls;
mod transports;
mod written;
