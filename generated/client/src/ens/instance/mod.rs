// Written by `cargo xtask gen` from the specs. Do not edit.

//! Instances: Virtual machines at edge nodes.

mod add_network_interface_to_instance;
mod attach_ens_instances;
mod create_instance;
mod describe_available_resource_info;
mod describe_band_withd_charge_type;
mod describe_ens_net_level;
mod describe_ens_net_sale_district;
mod describe_ens_region_id_ipv6_info;
mod describe_image_infos;
mod describe_instance_auto_renew_attribute;
mod describe_instance_monitor_data;
mod describe_instance_spec;
mod describe_instances;
mod describe_user_bandwidth_data;
mod modify_instance_attribute;
mod reboot_instance;
mod release_post_paid_instance;
mod start_instance;
mod stop_instance;
pub use add_network_interface_to_instance::*;
pub use attach_ens_instances::*;
pub use create_instance::*;
pub use describe_available_resource_info::*;
pub use describe_band_withd_charge_type::*;
pub use describe_ens_net_level::*;
pub use describe_ens_net_sale_district::*;
pub use describe_ens_region_id_ipv6_info::*;
pub use describe_image_infos::*;
pub use describe_instance_auto_renew_attribute::*;
pub use describe_instance_monitor_data::*;
pub use describe_instance_spec::*;
pub use describe_instances::*;
pub use describe_user_bandwidth_data::*;
pub use modify_instance_attribute::*;
pub use reboot_instance::*;
pub use release_post_paid_instance::*;
pub use start_instance::*;
pub use stop_instance::*;
