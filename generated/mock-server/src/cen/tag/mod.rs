// Written by `cargo xtask gen` from the specs. Do not edit.

//! Tags: Tags of CEN instances, bandwidth packages and transit routers.

pub(super) mod list_tag_resources;
pub(super) mod tag_resources;
pub(super) mod untag_resources;
