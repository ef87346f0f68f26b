// Written by `cargo xtask gen` from the specs. Do not edit.

//! Instances: Virtual machines at edge nodes.

pub(super) mod create_instance;
pub(super) mod describe_instances;
pub(super) mod describe_user_bandwidth_data;
pub(super) mod modify_instance_attribute;
