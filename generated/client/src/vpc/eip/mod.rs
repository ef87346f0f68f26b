// Written by `cargo xtask gen` from the specs. Do not edit.

//! Elastic IP addresses: Public addresses that are associated with cloud resources.

mod allocate_eip_address;
mod associate_eip_address;
mod describe_eip_addresses;
mod describe_eip_gateway_info;
mod describe_eip_monitor_data;
mod modify_eip_address_attribute;
mod release_eip_address;
mod unassociate_eip_address;
pub use allocate_eip_address::*;
pub use associate_eip_address::*;
pub use describe_eip_addresses::*;
pub use describe_eip_gateway_info::*;
pub use describe_eip_monitor_data::*;
pub use modify_eip_address_attribute::*;
pub use release_eip_address::*;
pub use unassociate_eip_address::*;
