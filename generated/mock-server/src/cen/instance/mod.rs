// Written by `cargo xtask gen` from the specs. Do not edit.

//! CEN instances: The instances that connect networks with each other, and the networks that are attached to them.

pub(super) mod attach_cen_child_instance;
pub(super) mod create_cen;
pub(super) mod delete_cen;
pub(super) mod describe_cen_attached_child_instance_attribute;
pub(super) mod describe_cen_attached_child_instances;
pub(super) mod describe_cens;
pub(super) mod describe_grant_rules_to_cen;
pub(super) mod detach_cen_child_instance;
pub(super) mod modify_cen_attribute;
