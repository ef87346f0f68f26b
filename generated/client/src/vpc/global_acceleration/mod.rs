// Written by `cargo xtask gen` from the specs. Do not edit.

//! Global acceleration: Instances that accelerate access from other regions.

mod add_global_acceleration_instance_ip;
mod associate_global_acceleration_instance;
mod create_global_acceleration_instance;
mod delete_global_acceleration_instance;
mod describe_global_acceleration_instances;
mod describe_server_related_global_acceleration_instances;
mod modify_global_acceleration_instance_attributes;
mod modify_global_acceleration_instance_spec;
mod remove_global_acceleration_instance_ip;
mod unassociate_global_acceleration_instance;
pub use add_global_acceleration_instance_ip::*;
pub use associate_global_acceleration_instance::*;
pub use create_global_acceleration_instance::*;
pub use delete_global_acceleration_instance::*;
pub use describe_global_acceleration_instances::*;
pub use describe_server_related_global_acceleration_instances::*;
pub use modify_global_acceleration_instance_attributes::*;
pub use modify_global_acceleration_instance_spec::*;
pub use remove_global_acceleration_instance_ip::*;
pub use unassociate_global_acceleration_instance::*;
