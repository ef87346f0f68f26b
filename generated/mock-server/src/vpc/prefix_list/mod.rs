// Written by `cargo xtask gen` from the specs. Do not edit.

//! Prefix list: Sets of CIDR blocks for routes.

pub(super) mod create_vpc_prefix_list;
pub(super) mod delete_vpc_prefix_list;
pub(super) mod get_vpc_prefix_list_associations;
pub(super) mod get_vpc_prefix_list_entries;
pub(super) mod list_prefix_lists;
pub(super) mod modify_vpc_prefix_list;
