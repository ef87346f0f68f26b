// Written by `cargo xtask gen` from the specs. Do not edit.

//! VPC: Private networks.

pub(super) mod create_vpc;
pub(super) mod delete_vpc;
pub(super) mod describe_grant_rules_to_cen;
pub(super) mod describe_vpc_attribute;
pub(super) mod describe_vpcs;
pub(super) mod grant_instance_to_cen;
pub(super) mod modify_vpc_attribute;
pub(super) mod revoke_instance_from_cen;
