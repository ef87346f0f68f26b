// Written by `cargo xtask gen` from the specs. Do not edit.

//! VRouter: The router that each private network has.

pub(super) mod describe_vrouters;
pub(super) mod modify_vrouter_attribute;
