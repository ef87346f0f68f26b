// Written by `cargo xtask gen` from the specs. Do not edit.

//! Inter-region bandwidth: The share of a bandwidth package that two regions use.

mod describe_cen_inter_region_bandwidth_limits;
mod set_cen_inter_region_bandwidth_limit;
pub use describe_cen_inter_region_bandwidth_limits::*;
pub use set_cen_inter_region_bandwidth_limit::*;
