//! The state of the mock server whatever happens to it: random lives of objects of every resource, a second description
//! of what must be there, and what parts one namespace from another.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail a test with it")]

mod isolation;
mod lives;
mod mock;
mod model;
mod mutated;
mod ties;

/// Where the random choices start: `SEED`, or always the same.
fn seed() -> u64 {
    let said = std::env::var("SEED").ok();
    said.map_or(0, |text| text.parse().expect("SEED is a number"))
}
