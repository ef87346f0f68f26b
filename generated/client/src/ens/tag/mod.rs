// Written by `cargo xtask gen` from the specs. Do not edit.

//! Tags: Tags of instances.

mod list_tag_resources;
mod tag_resources;
mod untag_resources;
pub use list_tag_resources::*;
pub use tag_resources::*;
pub use untag_resources::*;
