// Written by `cargo xtask gen` from the specs. Do not edit.

//! Elastic IP addresses: Public addresses that are associated with instances and load balancers.

pub(super) mod associate_ens_eip_address;
pub(super) mod create_eip_instance;
pub(super) mod describe_ens_eip_addresses;
pub(super) mod modify_ens_eip_address_attribute;
pub(super) mod un_associate_ens_eip_address;
