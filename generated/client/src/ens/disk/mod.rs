// Written by `cargo xtask gen` from the specs. Do not edit.

//! Disks: Cloud disks of instances.

mod attach_disk;
mod create_disk;
mod delete_disk;
mod describe_cloud_disk_available_resource_info;
mod describe_cloud_disk_types;
mod describe_disks;
mod detach_disk;
mod re_init_disk;
mod reset_disk;
mod resize_disk;
pub use attach_disk::*;
pub use create_disk::*;
pub use delete_disk::*;
pub use describe_cloud_disk_available_resource_info::*;
pub use describe_cloud_disk_types::*;
pub use describe_disks::*;
pub use detach_disk::*;
pub use re_init_disk::*;
pub use reset_disk::*;
pub use resize_disk::*;
