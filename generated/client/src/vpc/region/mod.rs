// Written by `cargo xtask gen` from the specs. Do not edit.

//! Region: Regions, zones and access points.

mod describe_access_points;
mod describe_regions;
mod describe_zones;
pub use describe_access_points::*;
pub use describe_regions::*;
pub use describe_zones::*;
