// Written by `cargo xtask gen` from the specs. Do not edit.

//! SSH key pairs: Key pairs for the login to instances.

mod create_key_pair;
mod delete_key_pairs;
mod describe_key_pairs;
mod import_key_pair;
pub use create_key_pair::*;
pub use delete_key_pairs::*;
pub use describe_key_pairs::*;
pub use import_key_pair::*;
