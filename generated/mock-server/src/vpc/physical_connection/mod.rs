// Written by `cargo xtask gen` from the specs. Do not edit.

//! Physical connection: Leased lines from a data center to an access point.

pub(super) mod apply_physical_connection_loa;
pub(super) mod cancel_physical_connection;
pub(super) mod complete_physical_connection_loa;
pub(super) mod create_physical_connection;
pub(super) mod create_physical_connection_occupancy_order;
pub(super) mod create_physical_connection_setup_order;
pub(super) mod delete_physical_connection;
pub(super) mod describe_physical_connection_loa;
pub(super) mod describe_physical_connections;
pub(super) mod enable_physical_connection;
pub(super) mod modify_physical_connection_attribute;
pub(super) mod terminate_physical_connection;
