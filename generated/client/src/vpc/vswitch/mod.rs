// Written by `cargo xtask gen` from the specs. Do not edit.

//! VSwitch: Subnets of a private network.

mod create_default_vswitch;
mod create_vswitch;
mod create_vswitch_cidr_reservation;
mod delete_vswitch;
mod delete_vswitch_cidr_reservation;
mod describe_vswitch_attributes;
mod describe_vswitches;
mod get_vswitch_cidr_reservation_usage;
mod list_vswitch_cidr_reservations;
mod modify_vswitch_attribute;
mod modify_vswitch_cidr_reservation_attribute;
pub use create_default_vswitch::*;
pub use create_vswitch::*;
pub use create_vswitch_cidr_reservation::*;
pub use delete_vswitch::*;
pub use delete_vswitch_cidr_reservation::*;
pub use describe_vswitch_attributes::*;
pub use describe_vswitches::*;
pub use get_vswitch_cidr_reservation_usage::*;
pub use list_vswitch_cidr_reservations::*;
pub use modify_vswitch_attribute::*;
pub use modify_vswitch_cidr_reservation_attribute::*;
