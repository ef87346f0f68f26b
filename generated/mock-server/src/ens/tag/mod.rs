// Written by `cargo xtask gen` from the specs. Do not edit.

//! Tags: Tags of instances.

pub(super) mod list_tag_resources;
pub(super) mod tag_resources;
pub(super) mod untag_resources;
