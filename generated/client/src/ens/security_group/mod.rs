// Written by `cargo xtask gen` from the specs. Do not edit.

//! Security groups: Groups of instances with common traffic rules.

mod authorize_security_group;
pub use authorize_security_group::*;
