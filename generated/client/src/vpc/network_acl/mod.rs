// Written by `cargo xtask gen` from the specs. Do not edit.

//! Network ACL: Rules for the traffic that enters and leaves VSwitches.

mod associate_network_acl;
mod copy_network_acl_entries;
mod create_network_acl;
mod delete_network_acl;
mod describe_network_acl_attributes;
mod describe_network_acls;
mod modify_network_acl_attributes;
mod unassociate_network_acl;
mod update_network_acl_entries;
pub use associate_network_acl::*;
pub use copy_network_acl_entries::*;
pub use create_network_acl::*;
pub use delete_network_acl::*;
pub use describe_network_acl_attributes::*;
pub use describe_network_acls::*;
pub use modify_network_acl_attributes::*;
pub use unassociate_network_acl::*;
pub use update_network_acl_entries::*;
