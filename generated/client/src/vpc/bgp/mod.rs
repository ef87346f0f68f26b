// Written by `cargo xtask gen` from the specs. Do not edit.

//! BGP: BGP groups, peers and networks of virtual border routers.

mod add_bgp_network;
mod create_bgp_group;
mod create_bgp_peer;
mod delete_bgp_group;
mod delete_bgp_network;
mod delete_bgp_peer;
mod describe_bgp_groups;
mod describe_bgp_networks;
mod describe_bgp_peers;
mod modify_bgp_group_attribute;
mod modify_bgp_peer_attribute;
pub use add_bgp_network::*;
pub use create_bgp_group::*;
pub use create_bgp_peer::*;
pub use delete_bgp_group::*;
pub use delete_bgp_network::*;
pub use delete_bgp_peer::*;
pub use describe_bgp_groups::*;
pub use describe_bgp_networks::*;
pub use describe_bgp_peers::*;
pub use modify_bgp_group_attribute::*;
pub use modify_bgp_peer_attribute::*;
