// Written by `cargo xtask gen` from the specs. Do not edit.

//! VSwitch: Subnets of a private network.

mod create_default_vswitch;
mod create_vswitch;
mod delete_vswitch;
mod describe_vswitch_attributes;
mod describe_vswitches;
mod modify_vswitch_attribute;
pub use create_default_vswitch::*;
pub use create_vswitch::*;
pub use delete_vswitch::*;
pub use describe_vswitch_attributes::*;
pub use describe_vswitches::*;
pub use modify_vswitch_attribute::*;
