// Written by `cargo xtask gen` from the specs. Do not edit.

//! Networks: Private networks at an edge node.

pub(super) mod create_network;
pub(super) mod delete_network;
pub(super) mod describe_network_attribute;
pub(super) mod describe_networks;
pub(super) mod modify_network_attribute;
