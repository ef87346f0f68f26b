// Written by `cargo xtask gen` from the specs. Do not edit.

//! Security groups: Groups of instances with common traffic rules.

pub(super) mod authorize_security_group;
