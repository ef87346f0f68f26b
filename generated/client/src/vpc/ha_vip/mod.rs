// Written by `cargo xtask gen` from the specs. Do not edit.

//! High-availability virtual IP address: Private addresses that move between servers of a VSwitch (HaVips).

mod associate_havip;
mod create_havip;
mod delete_havip;
mod describe_havips;
mod modify_havip_attribute;
mod unassociate_havip;
pub use associate_havip::*;
pub use create_havip::*;
pub use delete_havip::*;
pub use describe_havips::*;
pub use modify_havip_attribute::*;
pub use unassociate_havip::*;
