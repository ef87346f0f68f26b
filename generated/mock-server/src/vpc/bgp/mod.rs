// Written by `cargo xtask gen` from the specs. Do not edit.

//! BGP: BGP groups, peers and networks of virtual border routers.

pub(super) mod add_bgp_network;
pub(super) mod create_bgp_group;
pub(super) mod create_bgp_peer;
pub(super) mod delete_bgp_group;
pub(super) mod delete_bgp_network;
pub(super) mod delete_bgp_peer;
pub(super) mod describe_bgp_groups;
pub(super) mod describe_bgp_networks;
pub(super) mod describe_bgp_peers;
pub(super) mod modify_bgp_group_attribute;
pub(super) mod modify_bgp_peer_attribute;
