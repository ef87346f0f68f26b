// Written by `cargo xtask gen` from the specs. Do not edit.

//! Region: Regions, zones and access points.

pub(super) mod describe_access_points;
pub(super) mod describe_regions;
pub(super) mod describe_zones;
