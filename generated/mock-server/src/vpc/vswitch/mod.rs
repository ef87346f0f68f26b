// Written by `cargo xtask gen` from the specs. Do not edit.

//! VSwitch: Subnets of a private network.

pub(super) mod create_default_vswitch;
pub(super) mod create_vswitch;
pub(super) mod create_vswitch_cidr_reservation;
pub(super) mod delete_vswitch;
pub(super) mod delete_vswitch_cidr_reservation;
pub(super) mod describe_vswitch_attributes;
pub(super) mod describe_vswitches;
pub(super) mod get_vswitch_cidr_reservation_usage;
pub(super) mod list_vswitch_cidr_reservations;
pub(super) mod modify_vswitch_attribute;
pub(super) mod modify_vswitch_cidr_reservation_attribute;
