//! Whom the client trusts: Mozilla's roots, those of the environment, and those of the configuration.

use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

use super::{TransportError, TransportErrorKind as Kind};

/// A file with certificates in PEM form.
const FILE: &str = "SSL_CERT_FILE";
/// Folders of such files.
const FOLDERS: &str = "SSL_CERT_DIR";

/// The TLS of a transport that trusts the certificates in these PEM texts too.
///
/// # Errors
/// A text or a file has no certificate in it, or the TLS library offers no version that it calls safe.
pub(super) fn config(
    texts: &[Arc<[u8]>],
    get: &dyn Fn(&str) -> Option<std::ffi::OsString>,
) -> Result<ClientConfig, TransportError> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for text in texts {
        add(&mut roots, text, "the root certificates of the configuration")?;
    }
    let variable = |name: &str| get(name).filter(|value| !value.is_empty());
    if let Some(file) = variable(FILE) {
        let place = format!("{}, which {FILE} names,", Path::new(&file).display());
        let text = std::fs::read(&file).map_err(|error| unusable(format!("{place} cannot be read: {error}")))?;
        add(&mut roots, &text, &place)?;
    }
    for folder in variable(FOLDERS).iter().flat_map(std::env::split_paths) {
        let place = format!("{}, which {FOLDERS} names,", folder.display());
        let entries =
            std::fs::read_dir(&folder).map_err(|error| unusable(format!("{place} cannot be read: {error}")))?;
        // Other files and links to nowhere are common there.
        for text in entries.flatten().filter_map(|entry| std::fs::read(entry.path()).ok()) {
            let found = CertificateDer::pem_slice_iter(&text).flatten().collect::<Vec<_>>();
            roots.add_parsable_certificates(found);
        }
    }
    ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map(|builder| builder.with_root_certificates(roots).with_no_client_auth())
        .map_err(|error| TransportError::new(Kind::Tls, false, error))
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
}
