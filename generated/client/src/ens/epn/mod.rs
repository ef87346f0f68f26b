// Written by `cargo xtask gen` from the specs. Do not edit.

//! Edge private networks: Networks that connect instances of different edge nodes.

mod create_epn_instance;
mod delete_epn_instance;
mod describe_epn_instance_attribute;
mod describe_epn_instance_charge_type;
mod describe_epn_instance_sale_control;
mod describe_epn_instances;
mod join_public_ips_to_epn_instance;
mod join_vswitches_to_epn_instance;
mod modify_epn_instance;
mod remove_public_ips_from_epn_instance;
mod remove_vswitches_from_epn_instance;
mod start_epn_instance;
mod stop_epn_instance;
pub use create_epn_instance::*;
pub use delete_epn_instance::*;
pub use describe_epn_instance_attribute::*;
pub use describe_epn_instance_charge_type::*;
pub use describe_epn_instance_sale_control::*;
pub use describe_epn_instances::*;
pub use join_public_ips_to_epn_instance::*;
pub use join_vswitches_to_epn_instance::*;
pub use modify_epn_instance::*;
pub use remove_public_ips_from_epn_instance::*;
pub use remove_vswitches_from_epn_instance::*;
pub use start_epn_instance::*;
pub use stop_epn_instance::*;
