// Written by `cargo xtask gen` from the specs. Do not edit.

//! Virtual border router: Routers between a physical connection and private networks.

pub(super) mod associate_physical_connection_to_virtual_border_router;
pub(super) mod create_virtual_border_router;
pub(super) mod delete_virtual_border_router;
pub(super) mod describe_virtual_border_routers;
pub(super) mod describe_virtual_border_routers_for_physical_connection;
pub(super) mod modify_virtual_border_router_attribute;
pub(super) mod recover_virtual_border_router;
pub(super) mod terminate_virtual_border_router;
pub(super) mod unassociate_physical_connection_from_virtual_border_router;
