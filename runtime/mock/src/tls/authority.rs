//! The certificate authority: a key, and a certificate that clients trust.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SerialNumber, date_time_ymd,
};
use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long an authority is valid, and a certificate of it: some clients refuse one of more than about 400 days.
const LIFE: Duration = Duration::from_secs(3650 * DAY.as_secs());
const LEAF_LIFE: Duration = Duration::from_secs(397 * DAY.as_secs());

/// The certificate authority cannot be used.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum AuthorityError {
    #[error("cannot {what} {}: {reason}", .path.display())]
    File { what: &'static str, path: PathBuf, reason: String },
    #[error("{} is there, and its key {} is not: put the key back, or delete the certificate, so that both are made anew", .certificate.display(), .key.display())]
    NoKey { certificate: PathBuf, key: PathBuf },
    #[error("{} holds {what}: put back what the server wrote there, or delete {}, so that they are made anew", .path.display(), .pair)]
    Damaged { path: PathBuf, what: &'static str, pair: String },
    #[error("{} and {} cannot be used together ({reason}): put back what the server wrote there, or delete both, so that they are made anew", .certificate.display(), .key.display())]
    Mismatch { certificate: PathBuf, key: PathBuf, reason: String },
    #[error("cannot make a certificate: {0}")]
    Signing(String),
}

impl From<rcgen::Error> for AuthorityError {
    fn from(error: rcgen::Error) -> Self {
        Self::Signing(error.to_string())
    }
}

impl From<rustls::Error> for AuthorityError {
    fn from(error: rustls::Error) -> Self {
        Self::Signing(error.to_string())
    }
}

/// Signs certificates.
pub(super) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Authority {
    /// An authority that nobody knows yet.
    pub(super) fn new() -> Result<Self, AuthorityError> {
        let key = KeyPair::generate()?;
        let pem = certificate_of(&key)?;
        Ok(Self::of(key, pem))
    }

    /// The authority of a key, with the certificate that was made for it.
    pub(super) fn of(key: KeyPair, pem: String) -> Self {
        // What is signed depends on the key and on the name alone, which is the same for all.
        Self { issuer: Issuer::new(own(), key), pem }
    }

    /// Its certificate, as PEM.
    pub(super) fn pem(&self) -> &str {
        &self.pem
    }

    /// A certificate for hosts and addresses that have this key.
    pub(super) fn sign(&self, names: Vec<String>, key: &KeyPair) -> Result<CertificateDer<'static>, AuthorityError> {
        let mut leaf = CertificateParams::new(names)?;
        leaf.distinguished_name = name("aliyun-mock");
        // Two certificates of one authority must not have one number, also those of another run.
        leaf.serial_number = Some(SerialNumber::from(fastrand::u64(1..=u64::MAX >> 1)));
        leaf.use_authority_key_identifier_extension = true;
        leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        live(&mut leaf, LEAF_LIFE);
        Ok(leaf.signed_by(key, &self.issuer)?.into())
    }

    /// Why a client that trusts the certificate would not take what the authority signs: because of another key, an end
    /// that is over, another name.
    pub(super) fn check(&self) -> Result<(), String> {
        let text = |error: &dyn std::error::Error| error.to_string();
        let leaf_key = KeyPair::generate().map_err(|error| text(&error))?;
        let leaf = self.sign(vec!["localhost".to_owned()], &leaf_key).map_err(|error| text(&error))?;
        let own = CertificateDer::from_pem_slice(self.pem.as_bytes()).map_err(|error| text(&error))?;
        let mut roots = RootCertStore::empty();
        roots.add(own).map_err(|error| text(&error))?;
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider()).build();
        let verifier = verifier.map_err(|error| text(&error))?;
        let host = ServerName::try_from("localhost").map_err(|error| text(&error))?;
        let checked = verifier.verify_server_cert(&leaf, &[], &host, &[], UnixTime::now());
        checked.map(drop).map_err(|error| text(&error))
    }
}

/// The certificate of a key that signs others, as PEM.
pub(super) fn certificate_of(key: &KeyPair) -> Result<String, AuthorityError> {
    Ok(own().self_signed(key)?.pem())
}

pub(super) fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

/// What every authority says of itself.
fn own() -> CertificateParams {
    let mut own = CertificateParams::default();
    own.distinguished_name = name("aliyun-mock local authority");
    own.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    own.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    live(&mut own, LIFE);
    own
}

fn name(common: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::CommonName, common);
    name
}

/// Valid from yesterday on: not every clock is right.
fn live(certificate: &mut CertificateParams, life: Duration) {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let epoch = date_time_ymd(1970, 1, 1);
    certificate.not_before = epoch + now.saturating_sub(DAY);
    certificate.not_after = epoch + (now + life - DAY);
}
