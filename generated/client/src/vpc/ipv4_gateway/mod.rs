// Written by `cargo xtask gen` from the specs. Do not edit.

//! IPv4 gateway: Gateways between a VPC and the Internet, and the route tables of gateways.

mod associate_route_table_with_gateway;
mod create_ipv4_gateway;
mod delete_ipv4_gateway;
mod dissociate_route_table_from_gateway;
mod enable_vpc_ipv4_gateway;
mod get_ipv4_gateway_attribute;
mod list_gateway_route_table_entries;
mod list_ipv4_gateways;
mod update_gateway_route_table_entry_attribute;
mod update_ipv4_gateway_attribute;
pub use associate_route_table_with_gateway::*;
pub use create_ipv4_gateway::*;
pub use delete_ipv4_gateway::*;
pub use dissociate_route_table_from_gateway::*;
pub use enable_vpc_ipv4_gateway::*;
pub use get_ipv4_gateway_attribute::*;
pub use list_gateway_route_table_entries::*;
pub use list_ipv4_gateways::*;
pub use update_gateway_route_table_entry_attribute::*;
pub use update_ipv4_gateway_attribute::*;
