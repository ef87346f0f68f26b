// Written by `cargo xtask gen` from the specs. Do not edit.

//! Security groups: Groups of instances with common traffic rules.

mod authorize_security_group;
mod authorize_security_group_egress;
mod create_security_group;
mod delete_security_group;
mod describe_security_group_attribute;
mod describe_security_groups;
mod join_security_group;
mod leave_security_group;
mod modify_security_group_attribute;
mod revoke_security_group;
mod revoke_security_group_egress;
pub use authorize_security_group::*;
pub use authorize_security_group_egress::*;
pub use create_security_group::*;
pub use delete_security_group::*;
pub use describe_security_group_attribute::*;
pub use describe_security_groups::*;
pub use join_security_group::*;
pub use leave_security_group::*;
pub use modify_security_group_attribute::*;
pub use revoke_security_group::*;
pub use revoke_security_group_egress::*;
