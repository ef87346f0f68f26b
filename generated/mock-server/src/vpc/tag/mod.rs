// Written by `cargo xtask gen` from the specs. Do not edit.

//! Tag: Keys and values that are attached to resources, to find and to group them.

pub(super) mod describe_tag_keys;
pub(super) mod describe_tags;
pub(super) mod list_tag_resources;
pub(super) mod tag_resources;
pub(super) mod un_tag_resources;
