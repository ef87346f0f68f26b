// Written by `cargo xtask gen` from the specs. Do not edit.

//! CEN instances: The instances that connect networks with each other, and the networks that are attached to them.

mod attach_cen_child_instance;
mod create_cen;
mod delete_cen;
mod describe_cen_attached_child_instance_attribute;
mod describe_cen_attached_child_instances;
mod describe_cens;
mod describe_grant_rules_to_cen;
mod detach_cen_child_instance;
mod modify_cen_attribute;
pub use attach_cen_child_instance::*;
pub use create_cen::*;
pub use delete_cen::*;
pub use describe_cen_attached_child_instance_attribute::*;
pub use describe_cen_attached_child_instances::*;
pub use describe_cens::*;
pub use describe_grant_rules_to_cen::*;
pub use detach_cen_child_instance::*;
pub use modify_cen_attribute::*;
