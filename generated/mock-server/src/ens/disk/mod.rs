// Written by `cargo xtask gen` from the specs. Do not edit.

//! Disks: Cloud disks of instances.

pub(super) mod attach_disk;
pub(super) mod create_disk;
pub(super) mod delete_disk;
pub(super) mod describe_cloud_disk_available_resource_info;
pub(super) mod describe_cloud_disk_types;
pub(super) mod describe_disks;
pub(super) mod detach_disk;
pub(super) mod re_init_disk;
pub(super) mod reset_disk;
pub(super) mod resize_disk;
