// Written by `cargo xtask gen` from the specs. Do not edit.

//! Shared bandwidth: Bandwidth packages that several elastic IP addresses share.

mod add_common_bandwidth_package_ip;
mod cancel_common_bandwidth_package_ip_bandwidth;
#[allow(deprecated, reason = "what is deprecated is still sent and read")]
mod create_common_bandwidth_package;
mod delete_common_bandwidth_package;
#[allow(deprecated, reason = "what is deprecated is still sent and read")]
mod describe_common_bandwidth_packages;
mod modify_common_bandwidth_package_attribute;
mod modify_common_bandwidth_package_ip_bandwidth;
mod modify_common_bandwidth_package_spec;
mod remove_common_bandwidth_package_ip;
pub use add_common_bandwidth_package_ip::*;
pub use cancel_common_bandwidth_package_ip_bandwidth::*;
pub use create_common_bandwidth_package::*;
pub use delete_common_bandwidth_package::*;
pub use describe_common_bandwidth_packages::*;
pub use modify_common_bandwidth_package_attribute::*;
pub use modify_common_bandwidth_package_ip_bandwidth::*;
pub use modify_common_bandwidth_package_spec::*;
pub use remove_common_bandwidth_package_ip::*;
