// Written by `cargo xtask gen` from the specs. Do not edit.

//! Elastic IP addresses: Public addresses that are associated with instances and load balancers.

mod associate_ens_eip_address;
mod create_eip_instance;
mod describe_ens_eip_addresses;
mod modify_ens_eip_address_attribute;
mod un_associate_ens_eip_address;
pub use associate_ens_eip_address::*;
pub use create_eip_instance::*;
pub use describe_ens_eip_addresses::*;
pub use modify_ens_eip_address_attribute::*;
pub use un_associate_ens_eip_address::*;
