// Written by `cargo xtask gen` from the specs. Do not edit.

//! IPv4 gateway: Gateways between a VPC and the Internet, and the route tables of gateways.

pub(super) mod associate_route_table_with_gateway;
pub(super) mod create_ipv4_gateway;
pub(super) mod delete_ipv4_gateway;
pub(super) mod dissociate_route_table_from_gateway;
pub(super) mod enable_vpc_ipv4_gateway;
pub(super) mod get_ipv4_gateway_attribute;
pub(super) mod list_gateway_route_table_entries;
pub(super) mod list_ipv4_gateways;
pub(super) mod update_gateway_route_table_entry_attribute;
pub(super) mod update_ipv4_gateway_attribute;
