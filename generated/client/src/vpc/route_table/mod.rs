// Written by `cargo xtask gen` from the specs. Do not edit.

//! Route table: Route tables of VRouters and virtual border routers and their entries.

mod associate_route_table;
mod create_route_entries;
mod create_route_entry;
mod create_route_table;
mod delete_route_entries;
mod delete_route_entry;
mod delete_route_table;
mod describe_route_entry_list;
mod describe_route_table_list;
mod describe_route_tables;
mod get_vpc_route_entry_summary;
mod modify_route_entry;
mod modify_route_table_attributes;
mod unassociate_route_table;
pub use associate_route_table::*;
pub use create_route_entries::*;
pub use create_route_entry::*;
pub use create_route_table::*;
pub use delete_route_entries::*;
pub use delete_route_entry::*;
pub use delete_route_table::*;
pub use describe_route_entry_list::*;
pub use describe_route_table_list::*;
pub use describe_route_tables::*;
pub use get_vpc_route_entry_summary::*;
pub use modify_route_entry::*;
pub use modify_route_table_attributes::*;
pub use unassociate_route_table::*;
