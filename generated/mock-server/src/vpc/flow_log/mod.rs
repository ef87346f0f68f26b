// Written by `cargo xtask gen` from the specs. Do not edit.

//! Flow log: Records of the traffic of network interfaces, VSwitches and VPCs.

pub(super) mod active_flow_log;
pub(super) mod create_flow_log;
pub(super) mod deactive_flow_log;
pub(super) mod delete_flow_log;
pub(super) mod describe_flow_logs;
pub(super) mod modify_flow_log_attribute;
