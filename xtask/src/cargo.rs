//! The cargo that started this program, which starts others.

use std::path::PathBuf;

/// Where it is, or its name where something else started this program.
pub(crate) fn cargo() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
