// Written by `cargo xtask gen` from the specs. Do not edit.

//! Instances: Virtual machines at edge nodes.

mod create_instance;
mod describe_instances;
mod describe_user_bandwidth_data;
mod modify_instance_attribute;
pub use create_instance::*;
pub use describe_instances::*;
pub use describe_user_bandwidth_data::*;
pub use modify_instance_attribute::*;
