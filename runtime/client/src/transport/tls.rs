//! Whom the client trusts: Mozilla's roots, those of the environment, and those of the configuration.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

use super::{TransportError, TransportErrorKind as Kind};

/// A file with certificates in PEM form.
const FILE: &str = "SSL_CERT_FILE";
/// Folders of such files.
const FOLDERS: &str = "SSL_CERT_DIR";

/// Certificates in PEM form.
#[derive(PartialEq)]
struct Text {
    /// Where it is from, for errors; of a text in which not everything need be a certificate, none.
    place: Option<String>,
    text: Vec<u8>,
}

/// The roots that were used last, and what they were read from. To read those of a whole system takes longer than some
/// calls, and programs that make a client for each region need them over and over.
static LAST: Mutex<Option<(Vec<Text>, Arc<RootCertStore>)>> = Mutex::new(None);

/// The TLS of a transport that trusts the certificates in these PEM texts too.
///
/// # Errors
/// A text or a file has no certificate in it, or the TLS library offers no version that it calls safe.
pub(super) fn config(
    texts: &[Arc<[u8]>],
    get: &dyn Fn(&str) -> Option<std::ffi::OsString>,
) -> Result<ClientConfig, TransportError> {
    let roots = roots(gathered(texts, get)?)?;
    ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map(|builder| builder.with_root_certificates(roots).with_no_client_auth())
        .map_err(|error| TransportError::new(Kind::Tls, false, error))
}

/// The texts with certificates: these, and those that the environment names.
fn gathered(
    texts: &[Arc<[u8]>],
    get: &dyn Fn(&str) -> Option<std::ffi::OsString>,
) -> Result<Vec<Text>, TransportError> {
    let own = |text: &Arc<[u8]>| Text {
        place: Some("the root certificates of the configuration".into()),
        text: text.to_vec(),
    };
    let mut all: Vec<Text> = texts.iter().map(own).collect();
    let variable = |name: &str| get(name).filter(|value| !value.is_empty());
    if let Some(file) = variable(FILE) {
        let place = format!("{}, which {FILE} names,", Path::new(&file).display());
        let text = std::fs::read(&file).map_err(|error| unusable(format!("{place} cannot be read: {error}")))?;
        all.push(Text { place: Some(place), text });
    }
    for folder in variable(FOLDERS).iter().flat_map(std::env::split_paths) {
        let unreadable =
            |error| unusable(format!("{}, which {FOLDERS} names, cannot be read: {error}", folder.display()));
        let entries = std::fs::read_dir(&folder).map_err(unreadable)?;
        // Other files and links to nowhere are common there.
        let texts = entries.flatten().filter_map(|entry| std::fs::read(entry.path()).ok());
        all.extend(texts.map(|text| Text { place: None, text }));
    }
    Ok(all)
}

/// Mozilla's roots and those of the texts.
fn roots(texts: Vec<Text>) -> Result<Arc<RootCertStore>, TransportError> {
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, known)) = last.as_ref().filter(|(from, _)| *from == texts) {
        return Ok(Arc::clone(known));
    }
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for Text { place, text } in &texts {
        match place {
            Some(place) => add(&mut roots, text, place)?,
            None => drop(roots.add_parsable_certificates(CertificateDer::pem_slice_iter(text).flatten())),
        }
    }
    let roots = Arc::new(roots);
    *last = Some((texts, Arc::clone(&roots)));
    Ok(roots)
}

fn add(roots: &mut RootCertStore, text: &[u8], place: &str) -> Result<(), TransportError> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(text).collect();
    let found = found.map_err(|error| unusable(format!("{place} is not PEM: {error}")))?;
    if found.is_empty() {
        return Err(unusable(format!("{place} holds no certificate: one begins with -----BEGIN CERTIFICATE-----")));
    }
    for certificate in found {
        roots.add(certificate).map_err(|error| unusable(format!("{place} holds an unusable certificate: {error}")))?;
    }
    Ok(())
}

fn unusable(what: String) -> TransportError {
    TransportError::new(Kind::Tls, false, what).lasting()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(texts: &[&str], variables: &[(&str, &str)]) -> String {
        let texts: Vec<Arc<[u8]>> = texts.iter().map(|text| Arc::from(text.as_bytes())).collect();
        let get = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into());
        config(&texts, &get).map_or_else(|error| error.to_string(), |_| String::new())
    }

    #[test]
    fn what_holds_no_certificate_is_said() {
        assert_eq!(told(&[], &[(FILE, ""), (FOLDERS, "")]), "");
        let text = told(&["nothing"], &[]);
        assert!(text.contains("the root certificates of the configuration holds no certificate"), "{text}");
        let text = told(&["-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n"], &[]);
        assert!(text.contains("is not PEM"), "{text}");
        let text = told(&["-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"], &[]);
        assert!(text.contains("an unusable certificate"), "{text}");
        let text = told(&[], &[(FILE, "/nowhere/ca.pem")]);
        assert!(text.contains("/nowhere/ca.pem, which SSL_CERT_FILE names, cannot be read"), "{text}");
        let text = told(&[], &[(FOLDERS, "/nowhere")]);
        assert!(text.contains("/nowhere, which SSL_CERT_DIR names, cannot be read"), "{text}");
    }

    #[test]
    fn what_has_changed_since_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let certificate = |name: &str| {
            let made = rcgen::generate_simple_self_signed([name.to_owned()]).unwrap();
            std::fs::write(folder.path().join(name), made.cert.pem()).unwrap();
        };
        let count = || {
            let get = |name: &str| (name == FOLDERS).then(|| folder.path().into());
            roots(gathered(&[], &get).unwrap()).unwrap().len() - webpki_roots::TLS_SERVER_ROOTS.len()
        };
        std::fs::write(folder.path().join("README"), "no certificate").unwrap();
        assert_eq!(count(), 0);
        certificate("one.example");
        assert_eq!((count(), count()), (1, 1));
        certificate("two.example");
        assert_eq!(count(), 2);
        std::fs::remove_file(folder.path().join("one.example")).unwrap();
        assert_eq!(count(), 1);
    }
}
