// Written by `cargo xtask gen` from the specs. Do not edit.

//! Edge private networks: Networks that connect instances of different edge nodes.

mod create_epn_instance;
pub use create_epn_instance::*;
