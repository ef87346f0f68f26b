// Written by `cargo xtask gen` from the specs. Do not edit.

//! Network ACL: Rules for the traffic that enters and leaves VSwitches.

pub(super) mod associate_network_acl;
pub(super) mod copy_network_acl_entries;
pub(super) mod create_network_acl;
pub(super) mod delete_network_acl;
pub(super) mod describe_network_acl_attributes;
pub(super) mod describe_network_acls;
pub(super) mod modify_network_acl_attributes;
pub(super) mod unassociate_network_acl;
pub(super) mod update_network_acl_entries;
