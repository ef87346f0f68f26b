// Written by `cargo xtask gen` from the specs. Do not edit.

//! DHCP options set: DNS servers and domains of the ECS instances in VPCs.

pub(super) mod attach_dhcp_options_set_to_vpc;
pub(super) mod create_dhcp_options_set;
pub(super) mod delete_dhcp_options_set;
pub(super) mod detach_dhcp_options_set_from_vpc;
pub(super) mod get_dhcp_options_set;
pub(super) mod list_dhcp_options_sets;
pub(super) mod replace_vpc_dhcp_options_set;
pub(super) mod update_dhcp_options_set_attribute;
