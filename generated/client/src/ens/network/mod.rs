// Written by `cargo xtask gen` from the specs. Do not edit.

//! Networks: Private networks at an edge node.

mod create_network;
mod delete_network;
mod describe_network_attribute;
mod describe_networks;
mod modify_network_attribute;
pub use create_network::*;
pub use delete_network::*;
pub use describe_network_attribute::*;
pub use describe_networks::*;
pub use modify_network_attribute::*;
