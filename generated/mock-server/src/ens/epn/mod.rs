// Written by `cargo xtask gen` from the specs. Do not edit.

//! Edge private networks: Networks that connect instances of different edge nodes.

pub(super) mod create_epn_instance;
