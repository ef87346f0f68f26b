// Written by `cargo xtask gen` from the specs. Do not edit.

//! Flow log: Records of the traffic of network interfaces, VSwitches and VPCs.

mod active_flow_log;
mod create_flow_log;
mod deactive_flow_log;
mod delete_flow_log;
mod describe_flow_logs;
mod modify_flow_log_attribute;
pub use active_flow_log::*;
pub use create_flow_log::*;
pub use deactive_flow_log::*;
pub use delete_flow_log::*;
pub use describe_flow_logs::*;
pub use modify_flow_log_attribute::*;
