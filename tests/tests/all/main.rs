//! The typed client against the mock server, and both against what the official SDKs sent and the documentation says.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail a test with it")]

mod answers;
mod api;
mod blocking;
mod budget;
mod calls;
mod cen;
mod conditions;
mod container;
mod docs;
mod ens;
mod faults;
mod fixtures;
mod forbidden;
mod gateways;
mod handlers;
mod identity;
mod lists;
mod manifests;
mod printed;
mod readme;
mod recorded;
mod regions;
mod responses;
mod routes;
mod secure;
mod server;
mod settings;
mod several;
mod signing;
mod tags;
mod tokens;
mod vpc;
mod vswitch;
mod waiters;
