// Written by `cargo xtask gen` from the specs. Do not edit.

//! Edge private networks: Networks that connect instances of different edge nodes.

pub(super) mod create_epn_instance;
pub(super) mod delete_epn_instance;
pub(super) mod describe_epn_instance_attribute;
pub(super) mod describe_epn_instance_charge_type;
pub(super) mod describe_epn_instance_sale_control;
pub(super) mod describe_epn_instances;
pub(super) mod join_public_ips_to_epn_instance;
pub(super) mod join_vswitches_to_epn_instance;
pub(super) mod modify_epn_instance;
pub(super) mod remove_public_ips_from_epn_instance;
pub(super) mod remove_vswitches_from_epn_instance;
pub(super) mod start_epn_instance;
pub(super) mod stop_epn_instance;
