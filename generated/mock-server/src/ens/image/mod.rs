// Written by `cargo xtask gen` from the specs. Do not edit.

//! Images: Custom images and who may use them.

pub(super) mod create_image;
pub(super) mod delete_image;
pub(super) mod describe_image_share_permission;
pub(super) mod describe_images;
pub(super) mod describe_self_images;
pub(super) mod modify_image_attribute;
pub(super) mod modify_image_share_permission;
