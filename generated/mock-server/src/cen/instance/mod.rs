// Written by `cargo xtask gen` from the specs. Do not edit.

//! CEN instances: The instances that hold the joined networks together.

pub(super) mod create_cen;
