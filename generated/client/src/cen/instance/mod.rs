// Written by `cargo xtask gen` from the specs. Do not edit.

//! CEN instances: The instances that hold the joined networks together.

mod create_cen;
pub use create_cen::*;
