// Written by `cargo xtask gen` from the specs. Do not edit.

//! Instances: Virtual machines at edge nodes.

pub(super) mod add_network_interface_to_instance;
pub(super) mod attach_ens_instances;
pub(super) mod create_instance;
pub(super) mod describe_available_resource;
pub(super) mod describe_available_resource_info;
pub(super) mod describe_band_withd_charge_type;
pub(super) mod describe_ens_net_level;
pub(super) mod describe_ens_net_sale_district;
pub(super) mod describe_ens_region_id_ipv6_info;
pub(super) mod describe_image_infos;
pub(super) mod describe_instance_auto_renew_attribute;
pub(super) mod describe_instance_monitor_data;
pub(super) mod describe_instance_spec;
pub(super) mod describe_instance_types;
pub(super) mod describe_instance_vnc_url;
pub(super) mod describe_instances;
pub(super) mod describe_price;
pub(super) mod describe_region_isps;
pub(super) mod describe_user_bandwidth_data;
pub(super) mod modify_instance_attribute;
pub(super) mod modify_instance_auto_renew_attribute;
pub(super) mod modify_instance_charge_type;
pub(super) mod modify_prepay_instance_spec;
pub(super) mod reboot_instance;
pub(super) mod reinit_instance;
pub(super) mod release_post_paid_instance;
pub(super) mod release_pre_paid_instance;
pub(super) mod renew_instance;
pub(super) mod run_instances;
pub(super) mod start_instance;
pub(super) mod stop_instance;
