//! Drives the engine with a small service whose tables are written by hand.

mod auth;
mod fuzz;
mod http;
mod mini;
mod pages;
mod socket;
mod state;
mod support;
mod validation;
