// Written by `cargo xtask gen` from the specs. Do not edit.

//! Router interface: Ends of a peering connection between two routers.

mod activate_router_interface;
mod connect_router_interface;
mod create_router_interface;
mod deactivate_router_interface;
mod delete_router_interface;
mod describe_router_interfaces;
mod modify_router_interface_attribute;
mod modify_router_interface_spec;
pub use activate_router_interface::*;
pub use connect_router_interface::*;
pub use create_router_interface::*;
pub use deactivate_router_interface::*;
pub use delete_router_interface::*;
pub use describe_router_interfaces::*;
pub use modify_router_interface_attribute::*;
pub use modify_router_interface_spec::*;
