// Written by `cargo xtask gen` from the specs. Do not edit.

//! IPv6 gateway: Gateways for the IPv6 traffic of private networks, IPv6 addresses with their Internet bandwidth, and egress-only rules.

mod allocate_ipv6_address;
mod allocate_ipv6_internet_bandwidth;
mod create_ipv6_egress_only_rule;
mod create_ipv6_gateway;
mod delete_ipv6_egress_only_rule;
mod delete_ipv6_gateway;
mod delete_ipv6_internet_bandwidth;
mod describe_ipv6_addresses;
mod describe_ipv6_egress_only_rules;
mod describe_ipv6_gateway_attribute;
mod describe_ipv6_gateways;
mod modify_ipv6_address_attribute;
mod modify_ipv6_gateway_attribute;
mod modify_ipv6_internet_bandwidth;
mod release_ipv6_address;
pub use allocate_ipv6_address::*;
pub use allocate_ipv6_internet_bandwidth::*;
pub use create_ipv6_egress_only_rule::*;
pub use create_ipv6_gateway::*;
pub use delete_ipv6_egress_only_rule::*;
pub use delete_ipv6_gateway::*;
pub use delete_ipv6_internet_bandwidth::*;
pub use describe_ipv6_addresses::*;
pub use describe_ipv6_egress_only_rules::*;
pub use describe_ipv6_gateway_attribute::*;
pub use describe_ipv6_gateways::*;
pub use modify_ipv6_address_attribute::*;
pub use modify_ipv6_gateway_attribute::*;
pub use modify_ipv6_internet_bandwidth::*;
pub use release_ipv6_address::*;
