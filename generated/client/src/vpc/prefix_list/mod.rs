// Written by `cargo xtask gen` from the specs. Do not edit.

//! Prefix list: Sets of CIDR blocks for routes.

mod create_vpc_prefix_list;
mod delete_vpc_prefix_list;
mod get_vpc_prefix_list_associations;
mod get_vpc_prefix_list_entries;
mod list_prefix_lists;
mod modify_vpc_prefix_list;
pub use create_vpc_prefix_list::*;
pub use delete_vpc_prefix_list::*;
pub use get_vpc_prefix_list_associations::*;
pub use get_vpc_prefix_list_entries::*;
pub use list_prefix_lists::*;
pub use modify_vpc_prefix_list::*;
