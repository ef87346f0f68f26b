// Written by `cargo xtask gen` from the specs. Do not edit.

//! Tags: Tags of CEN instances, bandwidth packages and transit routers.

mod list_tag_resources;
mod tag_resources;
mod untag_resources;
pub use list_tag_resources::*;
pub use tag_resources::*;
pub use untag_resources::*;
