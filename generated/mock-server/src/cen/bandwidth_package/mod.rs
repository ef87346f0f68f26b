// Written by `cargo xtask gen` from the specs. Do not edit.

//! Bandwidth packages: Prepaid bandwidth between two areas.

pub(super) mod associate_cen_bandwidth_package;
pub(super) mod create_cen_bandwidth_package;
pub(super) mod delete_cen_bandwidth_package;
pub(super) mod describe_cen_bandwidth_packages;
pub(super) mod describe_cen_geographic_span_remaining_bandwidth;
pub(super) mod describe_cen_geographic_spans;
pub(super) mod modify_cen_bandwidth_package_attribute;
pub(super) mod modify_cen_bandwidth_package_spec;
pub(super) mod unassociate_cen_bandwidth_package;
