// Written by `cargo xtask gen` from the specs. Do not edit.

//! VPC: Private networks.

mod create_vpc;
mod delete_vpc;
mod describe_vpcs;
mod modify_vpc_attribute;
pub use create_vpc::*;
pub use delete_vpc::*;
pub use describe_vpcs::*;
pub use modify_vpc_attribute::*;
