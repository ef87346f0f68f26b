// Written by `cargo xtask gen` from the specs. Do not edit.

//! NAT gateway: Gateways between a private network and the Internet, their DNAT and SNAT entries and bandwidth packages.

mod add_bandwidth_package_ips;
mod convert_bandwidth_package;
mod create_bandwidth_package;
mod create_forward_entry;
#[allow(deprecated, reason = "what is deprecated is still sent and read")]
mod create_nat_gateway;
mod create_snat_entry;
mod delete_bandwidth_package;
mod delete_forward_entry;
mod delete_nat_gateway;
mod delete_snat_entry;
mod describe_bandwidth_packages;
mod describe_forward_table_entries;
mod describe_nat_gateways;
mod describe_snat_table_entries;
mod modify_bandwidth_package_attribute;
mod modify_bandwidth_package_spec;
mod modify_forward_entry;
mod modify_nat_gateway_attribute;
mod modify_nat_gateway_spec;
mod modify_snat_entry;
mod remove_bandwidth_package_ips;
pub use add_bandwidth_package_ips::*;
pub use convert_bandwidth_package::*;
pub use create_bandwidth_package::*;
pub use create_forward_entry::*;
pub use create_nat_gateway::*;
pub use create_snat_entry::*;
pub use delete_bandwidth_package::*;
pub use delete_forward_entry::*;
pub use delete_nat_gateway::*;
pub use delete_snat_entry::*;
pub use describe_bandwidth_packages::*;
pub use describe_forward_table_entries::*;
pub use describe_nat_gateways::*;
pub use describe_snat_table_entries::*;
pub use modify_bandwidth_package_attribute::*;
pub use modify_bandwidth_package_spec::*;
pub use modify_forward_entry::*;
pub use modify_nat_gateway_attribute::*;
pub use modify_nat_gateway_spec::*;
pub use modify_snat_entry::*;
pub use remove_bandwidth_package_ips::*;
