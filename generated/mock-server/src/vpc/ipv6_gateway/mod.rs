// Written by `cargo xtask gen` from the specs. Do not edit.

//! IPv6 gateway: Gateways for the IPv6 traffic of private networks, IPv6 addresses with their Internet bandwidth, and egress-only rules.

pub(super) mod allocate_ipv6_address;
pub(super) mod allocate_ipv6_internet_bandwidth;
pub(super) mod create_ipv6_egress_only_rule;
pub(super) mod create_ipv6_gateway;
pub(super) mod delete_ipv6_egress_only_rule;
pub(super) mod delete_ipv6_gateway;
pub(super) mod delete_ipv6_internet_bandwidth;
pub(super) mod describe_ipv6_addresses;
pub(super) mod describe_ipv6_egress_only_rules;
pub(super) mod describe_ipv6_gateway_attribute;
pub(super) mod describe_ipv6_gateways;
pub(super) mod modify_ipv6_address_attribute;
pub(super) mod modify_ipv6_gateway_attribute;
pub(super) mod modify_ipv6_internet_bandwidth;
pub(super) mod release_ipv6_address;
