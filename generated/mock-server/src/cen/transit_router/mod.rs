// Written by `cargo xtask gen` from the specs. Do not edit.

//! Transit routers: The router of a CEN instance in a region, and its VPC connections.

pub(super) mod create_transit_router;
pub(super) mod create_transit_router_vpc_attachment;
pub(super) mod delete_transit_router;
pub(super) mod delete_transit_router_vpc_attachment;
pub(super) mod list_transit_router_available_resource;
pub(super) mod list_transit_router_vpc_attachments;
pub(super) mod list_transit_routers;
pub(super) mod update_transit_router;
pub(super) mod update_transit_router_vpc_attachment_attribute;
pub(super) mod update_transit_router_vpc_attachment_zones;
