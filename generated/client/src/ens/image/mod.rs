// Written by `cargo xtask gen` from the specs. Do not edit.

//! Images: Custom images and who may use them.

mod create_image;
mod delete_image;
mod describe_image_share_permission;
mod describe_images;
mod describe_self_images;
mod modify_image_attribute;
mod modify_image_share_permission;
pub use create_image::*;
pub use delete_image::*;
pub use describe_image_share_permission::*;
pub use describe_images::*;
pub use describe_self_images::*;
pub use modify_image_attribute::*;
pub use modify_image_share_permission::*;
