// Written by `cargo xtask gen` from the specs. Do not edit.

//! Virtual border router: Routers between a physical connection and private networks.

mod associate_physical_connection_to_virtual_border_router;
mod create_virtual_border_router;
mod delete_virtual_border_router;
mod describe_virtual_border_routers;
mod describe_virtual_border_routers_for_physical_connection;
mod modify_virtual_border_router_attribute;
mod recover_virtual_border_router;
mod terminate_virtual_border_router;
mod unassociate_physical_connection_from_virtual_border_router;
pub use associate_physical_connection_to_virtual_border_router::*;
pub use create_virtual_border_router::*;
pub use delete_virtual_border_router::*;
pub use describe_virtual_border_routers::*;
pub use describe_virtual_border_routers_for_physical_connection::*;
pub use modify_virtual_border_router_attribute::*;
pub use recover_virtual_border_router::*;
pub use terminate_virtual_border_router::*;
pub use unassociate_physical_connection_from_virtual_border_router::*;
