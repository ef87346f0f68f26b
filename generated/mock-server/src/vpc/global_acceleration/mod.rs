// Written by `cargo xtask gen` from the specs. Do not edit.

//! Global acceleration: Instances that accelerate access from other regions.

pub(super) mod add_global_acceleration_instance_ip;
pub(super) mod associate_global_acceleration_instance;
pub(super) mod create_global_acceleration_instance;
pub(super) mod delete_global_acceleration_instance;
pub(super) mod describe_global_acceleration_instances;
pub(super) mod describe_server_related_global_acceleration_instances;
pub(super) mod modify_global_acceleration_instance_attributes;
pub(super) mod modify_global_acceleration_instance_spec;
pub(super) mod remove_global_acceleration_instance_ip;
pub(super) mod unassociate_global_acceleration_instance;
