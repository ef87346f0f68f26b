// Written by `cargo xtask gen` from the specs. Do not edit.

//! VPC: Private networks.

mod create_vpc;
mod delete_vpc;
mod describe_grant_rules_to_cen;
mod describe_vpc_attribute;
mod describe_vpcs;
mod grant_instance_to_cen;
mod modify_vpc_attribute;
mod revoke_instance_from_cen;
pub use create_vpc::*;
pub use delete_vpc::*;
pub use describe_grant_rules_to_cen::*;
pub use describe_vpc_attribute::*;
pub use describe_vpcs::*;
pub use grant_instance_to_cen::*;
pub use modify_vpc_attribute::*;
pub use revoke_instance_from_cen::*;
