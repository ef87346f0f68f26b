// Written by `cargo xtask gen` from the specs. Do not edit.

//! SSH key pairs: Key pairs for the login to instances.

pub(super) mod create_key_pair;
pub(super) mod delete_key_pairs;
pub(super) mod describe_key_pairs;
pub(super) mod import_key_pair;
