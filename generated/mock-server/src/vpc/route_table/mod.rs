// Written by `cargo xtask gen` from the specs. Do not edit.

//! Route table: Route tables of VRouters and virtual border routers and their entries.

pub(super) mod associate_route_table;
pub(super) mod create_route_entries;
pub(super) mod create_route_entry;
pub(super) mod create_route_table;
pub(super) mod delete_route_entries;
pub(super) mod delete_route_entry;
pub(super) mod delete_route_table;
pub(super) mod describe_route_entry_list;
pub(super) mod describe_route_table_list;
pub(super) mod describe_route_tables;
pub(super) mod get_vpc_route_entry_summary;
pub(super) mod modify_route_entry;
pub(super) mod modify_route_table_attributes;
pub(super) mod unassociate_route_table;
