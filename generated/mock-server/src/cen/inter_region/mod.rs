// Written by `cargo xtask gen` from the specs. Do not edit.

//! Inter-region bandwidth: The share of a bandwidth package that two regions use.

pub(super) mod describe_cen_inter_region_bandwidth_limits;
pub(super) mod set_cen_inter_region_bandwidth_limit;
