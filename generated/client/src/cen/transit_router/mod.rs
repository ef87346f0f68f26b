// Written by `cargo xtask gen` from the specs. Do not edit.

//! Transit routers: The router of a CEN instance in a region, and its VPC connections.

mod create_transit_router;
mod create_transit_router_vpc_attachment;
mod delete_transit_router;
mod delete_transit_router_vpc_attachment;
mod list_transit_router_available_resource;
mod list_transit_router_vpc_attachments;
mod list_transit_routers;
mod update_transit_router;
mod update_transit_router_vpc_attachment_attribute;
mod update_transit_router_vpc_attachment_zones;
pub use create_transit_router::*;
pub use create_transit_router_vpc_attachment::*;
pub use delete_transit_router::*;
pub use delete_transit_router_vpc_attachment::*;
pub use list_transit_router_available_resource::*;
pub use list_transit_router_vpc_attachments::*;
pub use list_transit_routers::*;
pub use update_transit_router::*;
pub use update_transit_router_vpc_attachment_attribute::*;
pub use update_transit_router_vpc_attachment_zones::*;
