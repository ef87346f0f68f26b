//! One writer at a time. The system frees the lock when a process ends, however it ends.

use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

use super::OutputError;
use super::folder::refuse_links;

/// The folder of the outputs, and the file in it that is locked; no output owns either. It stays: removing it would let
/// two processes hold a lock each.
const FOLDER: &str = "generated";
const FILE: &str = "generated/.gen.lock";

/// What a run is about to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Compare: beside others that compare. Writes nothing, so that a disk without rights to write will do.
    Read,
    /// Write: alone.
    Write,
}

/// Held until it is dropped.
#[derive(Debug)]
pub struct Lock {
    _file: Option<File>,
}

/// Waits until no other process is in the way; calls `waiting` first where one is. To be taken before the specs are
/// read, so that of two runs the later one writes what the specs are by then.
///
/// # Errors
/// The file could not be made, opened or locked, or is a link.
pub fn lock(repository: &Path, access: Access, waiting: impl FnOnce()) -> Result<Lock, OutputError> {
    refuse_links(repository, FILE)?;
    let path = repository.join(FILE);
    let file = match access {
        Access::Read => match File::open(&path) {
            // Nobody has ever written here.
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Lock { _file: None }),
            opened => opened,
        },
        Access::Write => {
            let folder = repository.join(FOLDER);
            fs::create_dir_all(&folder).map_err(OutputError::io("make", &folder))?;
            File::options().create(true).truncate(false).write(true).open(&path)
        }
    };
    let file = file.map_err(OutputError::io("open", &path))?;
    let tried = match access {
        Access::Read => file.try_lock_shared(),
        Access::Write => file.try_lock(),
    };
    let locked = match tried {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => {
            waiting();
            match access {
                Access::Read => file.lock_shared(),
                Access::Write => file.lock(),
            }
        }
        // Some disks know no locks; there it is as it would be without.
        Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => Ok(()),
        Err(TryLockError::Error(error)) => Err(error),
    };
    locked.map_err(OutputError::io("lock", &path))?;
    Ok(Lock { _file: Some(file) })
}
