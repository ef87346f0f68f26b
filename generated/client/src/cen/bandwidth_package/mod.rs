// Written by `cargo xtask gen` from the specs. Do not edit.

//! Bandwidth packages: Prepaid bandwidth between two areas.

mod associate_cen_bandwidth_package;
mod create_cen_bandwidth_package;
mod delete_cen_bandwidth_package;
mod describe_cen_bandwidth_packages;
mod describe_cen_geographic_span_remaining_bandwidth;
mod describe_cen_geographic_spans;
mod modify_cen_bandwidth_package_attribute;
mod modify_cen_bandwidth_package_spec;
mod unassociate_cen_bandwidth_package;
pub use associate_cen_bandwidth_package::*;
pub use create_cen_bandwidth_package::*;
pub use delete_cen_bandwidth_package::*;
pub use describe_cen_bandwidth_packages::*;
pub use describe_cen_geographic_span_remaining_bandwidth::*;
pub use describe_cen_geographic_spans::*;
pub use modify_cen_bandwidth_package_attribute::*;
pub use modify_cen_bandwidth_package_spec::*;
pub use unassociate_cen_bandwidth_package::*;
