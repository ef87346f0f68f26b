// Written by `cargo xtask gen` from the specs. Do not edit.

//! VPC: Private networks.

pub(super) mod allocate_vpc_ipv6_cidr;
pub(super) mod associate_vpc_cidr_block;
pub(super) mod create_default_vpc;
pub(super) mod create_vpc;
pub(super) mod delete_vpc;
pub(super) mod deletion_protection;
pub(super) mod describe_grant_rules_to_cen;
pub(super) mod describe_vpc_attribute;
pub(super) mod describe_vpcs;
pub(super) mod grant_instance_to_cen;
pub(super) mod modify_vpc_attribute;
pub(super) mod revoke_instance_from_cen;
pub(super) mod unassociate_vpc_cidr_block;
