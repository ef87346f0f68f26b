// Written by `cargo xtask gen` from the specs. Do not edit.

//! VRouter: The router that each private network has.

mod describe_vrouters;
mod modify_vrouter_attribute;
pub use describe_vrouters::*;
pub use modify_vrouter_attribute::*;
