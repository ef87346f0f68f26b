// Written by `cargo xtask gen` from the specs. Do not edit.

//! VSwitches: Subnets of a network at an edge node.

pub(super) mod create_vswitch;
pub(super) mod delete_vswitch;
pub(super) mod describe_vswitches;
pub(super) mod modify_vswitch_attribute;
