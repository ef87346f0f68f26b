// Written by `cargo xtask gen` from the specs. Do not edit.

//! Tag: Keys and values that are attached to resources, to find and to group them.

mod describe_tag_keys;
mod describe_tags;
mod list_tag_resources;
mod tag_resources;
mod un_tag_resources;
pub use describe_tag_keys::*;
pub use describe_tags::*;
pub use list_tag_resources::*;
pub use tag_resources::*;
pub use un_tag_resources::*;
