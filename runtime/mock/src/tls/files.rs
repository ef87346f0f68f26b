//! An authority that is kept in a folder: made once, and used again.
//!
//! The key is written first and never over another one, and the certificate follows from it. So a run that breaks off, and
//! several that begin at one moment, leave a pair that fits.

use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use rcgen::KeyPair;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;

use super::authority::{Authority, AuthorityError, certificate_of};

/// The certificate, which clients trust.
const CERTIFICATE: &str = "ca.pem";
/// The private key, which nobody else may read.
const KEY: &str = "ca-key.pem";

/// The authority of a folder; it is made there if there is none.
pub(super) fn open(folder: &Path) -> Result<Authority, AuthorityError> {
    let (certificate, key) = (folder.join(CERTIFICATE), folder.join(KEY));
    // In this order: another run writes the key first.
    let pem = read(&certificate)?;
    let key_pem = match read(&key)? {
        Some(text) => text,
        None if pem.is_some() => return Err(AuthorityError::NoKey { certificate, key }),
        None => {
            fs::create_dir_all(folder).map_err(|error| failed("make the folder", folder, &error))?;
            keep(&key, &KeyPair::generate()?.serialize_pem(), false)?
        }
    };
    let pair = || format!("{} and {}", certificate.display(), key.display());
    let damaged = |path: &PathBuf, what| AuthorityError::Damaged { path: path.clone(), what, pair: pair() };
    let read_key = KeyPair::from_pem(&key_pem).map_err(|_| damaged(&key, "no private key that can be used"))?;
    let pem = match pem {
        Some(pem) => pem,
        None => keep(&certificate, &certificate_of(&read_key)?, true)?,
    };
    if CertificateDer::from_pem_slice(pem.as_bytes()).is_err() {
        return Err(damaged(&certificate, "no certificate"));
    }
    let authority = Authority::of(read_key, pem);
    match authority.check() {
        Ok(()) => Ok(authority),
        Err(reason) => Err(AuthorityError::Mismatch { certificate, key, reason }),
    }
}

fn read(path: &Path) -> Result<Option<String>, AuthorityError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed("read", path, &error)),
    }
}

/// Writes a file as a whole, unless it is there by now. Returns what it holds.
fn keep(path: &Path, text: &str, public: bool) -> Result<String, AuthorityError> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(if public { 0o644 } else { 0o600 }));
    }
    #[cfg(not(unix))]
    let _ = public;
    let folder = path.parent().unwrap_or(Path::new("."));
    let file = builder.prefix(".aliyun-mock-").tempfile_in(folder);
    let mut file = file.map_err(|error| failed("write", path, &error))?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.as_file().sync_all());
    written.map_err(|error| failed("write", path, &error))?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(text.to_owned()),
        // Another run was faster.
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => {
            let gone = || failed("read", path, &ErrorKind::NotFound.into());
            read(path)?.ok_or_else(gone)
        }
        Err(error) => Err(failed("write", path, &error.error)),
    }
}

fn failed(what: &'static str, path: &Path, error: &std::io::Error) -> AuthorityError {
    AuthorityError::File { what, path: path.to_owned(), reason: error.to_string() }
}
