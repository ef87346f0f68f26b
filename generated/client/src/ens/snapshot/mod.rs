// Written by `cargo xtask gen` from the specs. Do not edit.

//! Snapshots: Copies of disks at a moment.

mod create_snapshot;
mod delete_snapshot;
mod describe_snapshots;
mod modify_snapshot_attribute;
pub use create_snapshot::*;
pub use delete_snapshot::*;
pub use describe_snapshots::*;
pub use modify_snapshot_attribute::*;
