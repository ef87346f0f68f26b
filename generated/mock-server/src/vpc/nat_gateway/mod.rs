// Written by `cargo xtask gen` from the specs. Do not edit.

//! NAT gateway: Gateways between a private network and the Internet, their DNAT and SNAT entries and bandwidth packages.

pub(super) mod add_bandwidth_package_ips;
pub(super) mod convert_bandwidth_package;
pub(super) mod create_bandwidth_package;
pub(super) mod create_forward_entry;
pub(super) mod create_nat_gateway;
pub(super) mod create_nat_ip;
pub(super) mod create_nat_ip_cidr;
pub(super) mod create_snat_entry;
pub(super) mod delete_bandwidth_package;
pub(super) mod delete_forward_entry;
pub(super) mod delete_nat_gateway;
pub(super) mod delete_nat_ip;
pub(super) mod delete_nat_ip_cidr;
pub(super) mod delete_snat_entry;
pub(super) mod describe_bandwidth_packages;
pub(super) mod describe_forward_table_entries;
pub(super) mod describe_nat_gateways;
pub(super) mod describe_snat_table_entries;
pub(super) mod get_nat_gateway_attribute;
pub(super) mod list_enhanhced_nat_gateway_available_zones;
pub(super) mod list_nat_ip_cidrs;
pub(super) mod list_nat_ips;
pub(super) mod modify_bandwidth_package_attribute;
pub(super) mod modify_bandwidth_package_spec;
pub(super) mod modify_forward_entry;
pub(super) mod modify_nat_gateway_attribute;
pub(super) mod modify_nat_gateway_spec;
pub(super) mod modify_nat_ip_attribute;
pub(super) mod modify_nat_ip_cidr_attribute;
pub(super) mod modify_snat_entry;
pub(super) mod remove_bandwidth_package_ips;
