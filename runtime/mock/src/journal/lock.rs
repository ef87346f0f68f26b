//! That one server at a time has a file open: a lock that ends with the process, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use super::error::Why;

/// Held while the file is open. The lock is on a file beside it, because the file itself is replaced now and then.
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    pub(super) fn take(path: &Path) -> Result<Self, Why> {
        let mut name = path.as_os_str().to_owned();
        name.push(".lock");
        let told = |error: &dyn std::fmt::Display| Why::Lock(name.clone().into(), error.to_string());
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&name).map_err(|error| told(&error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Why::InUse),
            Err(TryLockError::Error(error)) => Err(told(&error)),
        }
    }
}
