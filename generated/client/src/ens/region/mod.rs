// Written by `cargo xtask gen` from the specs. Do not edit.

//! Edge nodes: The edge nodes that can be used.

mod describe_ens_regions;
pub use describe_ens_regions::*;
