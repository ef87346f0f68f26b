// Written by `cargo xtask gen` from the specs. Do not edit.

//! Router interface: Ends of a peering connection between two routers.

pub(super) mod activate_router_interface;
pub(super) mod connect_router_interface;
pub(super) mod create_router_interface;
pub(super) mod deactivate_router_interface;
pub(super) mod delete_router_interface;
pub(super) mod describe_router_interfaces;
pub(super) mod modify_router_interface_attribute;
pub(super) mod modify_router_interface_spec;
