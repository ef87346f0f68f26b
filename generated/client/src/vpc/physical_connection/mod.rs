// Written by `cargo xtask gen` from the specs. Do not edit.

//! Physical connection: Leased lines from a data center to an access point.

mod apply_physical_connection_loa;
mod cancel_physical_connection;
mod complete_physical_connection_loa;
mod create_physical_connection;
mod create_physical_connection_occupancy_order;
mod create_physical_connection_setup_order;
mod delete_physical_connection;
mod describe_physical_connection_loa;
mod describe_physical_connections;
mod enable_physical_connection;
mod modify_physical_connection_attribute;
mod terminate_physical_connection;
pub use apply_physical_connection_loa::*;
pub use cancel_physical_connection::*;
pub use complete_physical_connection_loa::*;
pub use create_physical_connection::*;
pub use create_physical_connection_occupancy_order::*;
pub use create_physical_connection_setup_order::*;
pub use delete_physical_connection::*;
pub use describe_physical_connection_loa::*;
pub use describe_physical_connections::*;
pub use enable_physical_connection::*;
pub use modify_physical_connection_attribute::*;
pub use terminate_physical_connection::*;
