//! Drives the engine with a small service whose tables are written by hand.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail a test with it")]

mod auth;
mod coverage;
mod edge;
mod examples;
mod faults;
mod fuzz;
mod http;
mod identity;
mod mini;
mod pages;
#[cfg(feature = "tls")]
mod proxy;
mod relations;
mod requests;
mod snapshot;
mod socket;
mod state;
mod status;
mod support;
mod tags;
#[cfg(feature = "tls")]
mod tls;
mod validation;
