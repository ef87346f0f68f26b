// Written by `cargo xtask gen` from the specs. Do not edit.

//! Snapshots: Copies of disks at a moment.

pub(super) mod create_snapshot;
pub(super) mod delete_snapshot;
pub(super) mod describe_snapshots;
pub(super) mod modify_snapshot_attribute;
