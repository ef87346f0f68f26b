// Written by `cargo xtask gen` from the specs. Do not edit.

//! High-availability virtual IP address: Private addresses that move between servers of a VSwitch (HaVips).

pub(super) mod associate_havip;
pub(super) mod create_havip;
pub(super) mod delete_havip;
pub(super) mod describe_havips;
pub(super) mod modify_havip_attribute;
pub(super) mod unassociate_havip;
