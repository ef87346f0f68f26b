// Written by `cargo xtask gen` from the specs. Do not edit.

//! Elastic IP addresses: Public addresses that are associated with cloud resources.

pub(super) mod allocate_eip_address;
pub(super) mod associate_eip_address;
pub(super) mod describe_eip_addresses;
pub(super) mod describe_eip_gateway_info;
pub(super) mod describe_eip_monitor_data;
pub(super) mod modify_eip_address_attribute;
pub(super) mod release_eip_address;
pub(super) mod unassociate_eip_address;
