//! The macros that generated code calls. They lie above the rest of the crate: what they expand to uses its traits and
//! codecs, and nothing in it calls them.

mod open_enum;
mod record;
mod serde;
