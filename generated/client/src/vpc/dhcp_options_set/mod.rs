// Written by `cargo xtask gen` from the specs. Do not edit.

//! DHCP options set: DNS servers and domains of the ECS instances in VPCs.

mod attach_dhcp_options_set_to_vpc;
mod create_dhcp_options_set;
mod delete_dhcp_options_set;
mod detach_dhcp_options_set_from_vpc;
mod get_dhcp_options_set;
mod list_dhcp_options_sets;
mod replace_vpc_dhcp_options_set;
mod update_dhcp_options_set_attribute;
pub use attach_dhcp_options_set_to_vpc::*;
pub use create_dhcp_options_set::*;
pub use delete_dhcp_options_set::*;
pub use detach_dhcp_options_set_from_vpc::*;
pub use get_dhcp_options_set::*;
pub use list_dhcp_options_sets::*;
pub use replace_vpc_dhcp_options_set::*;
pub use update_dhcp_options_set_attribute::*;
