// Written by `cargo xtask gen` from the specs. Do not edit.

//! VPC: Private networks.

mod allocate_vpc_ipv6_cidr;
mod associate_vpc_cidr_block;
mod create_default_vpc;
mod create_vpc;
mod delete_vpc;
mod deletion_protection;
mod describe_grant_rules_to_cen;
mod describe_vpc_attribute;
mod describe_vpcs;
mod grant_instance_to_cen;
mod modify_vpc_attribute;
mod revoke_instance_from_cen;
mod unassociate_vpc_cidr_block;
pub use allocate_vpc_ipv6_cidr::*;
pub use associate_vpc_cidr_block::*;
pub use create_default_vpc::*;
pub use create_vpc::*;
pub use delete_vpc::*;
pub use deletion_protection::*;
pub use describe_grant_rules_to_cen::*;
pub use describe_vpc_attribute::*;
pub use describe_vpcs::*;
pub use grant_instance_to_cen::*;
pub use modify_vpc_attribute::*;
pub use revoke_instance_from_cen::*;
pub use unassociate_vpc_cidr_block::*;
