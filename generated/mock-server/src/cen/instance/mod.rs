// Written by `cargo xtask gen` from the specs. Do not edit.

//! CEN instances: The instances that connect networks with each other.

pub(super) mod create_cen;
