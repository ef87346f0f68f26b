// Written by `cargo xtask gen` from the specs. Do not edit.

//! Security groups: Groups of instances with common traffic rules.

pub(super) mod authorize_security_group;
pub(super) mod authorize_security_group_egress;
pub(super) mod create_security_group;
pub(super) mod delete_security_group;
pub(super) mod describe_security_group_attribute;
pub(super) mod describe_security_groups;
pub(super) mod join_security_group;
pub(super) mod leave_security_group;
pub(super) mod modify_security_group_attribute;
pub(super) mod revoke_security_group;
pub(super) mod revoke_security_group_egress;
