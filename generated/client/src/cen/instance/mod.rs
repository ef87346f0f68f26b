// Written by `cargo xtask gen` from the specs. Do not edit.

//! CEN instances: The instances that connect networks with each other.

mod create_cen;
pub use create_cen::*;
