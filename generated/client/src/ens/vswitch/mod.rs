// Written by `cargo xtask gen` from the specs. Do not edit.

//! VSwitches: Subnets of a network at an edge node.

mod create_vswitch;
mod delete_vswitch;
mod describe_vswitches;
mod modify_vswitch_attribute;
pub use create_vswitch::*;
pub use delete_vswitch::*;
pub use describe_vswitches::*;
pub use modify_vswitch_attribute::*;
