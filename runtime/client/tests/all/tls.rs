//! TLS of servers, with certificates from an authority that nobody knows.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

pub(crate) struct Authority {
    issuer: Issuer<'static, KeyPair>,
    /// Its certificate.
    pub(crate) pem: String,
}

impl Authority {
    pub(crate) fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut own = CertificateParams::default();
        own.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let pem = own.self_signed(&key).unwrap().pem();
        Self { issuer: Issuer::new(own, key), pem }
    }

    /// The TLS of `localhost`.
    pub(crate) fn localhost(&self) -> rustls::ServerConfig {
        self.server(CertificateParams::new(vec!["localhost".to_owned()]).unwrap())
    }

    /// The TLS of a server that has such a certificate.
    pub(crate) fn server(&self, certificate: CertificateParams) -> rustls::ServerConfig {
        let key = KeyPair::generate().unwrap();
        let chain = vec![CertificateDer::from(certificate.signed_by(&key, &self.issuer).unwrap())];
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        tls.with_no_client_auth().with_single_cert(chain, key).unwrap()
    }
}

/// The TLS of a server that offers these protocols.
pub(crate) fn offering(mut tls: rustls::ServerConfig, protocols: &[&str]) -> TlsAcceptor {
    tls.alpn_protocols = protocols.iter().map(|protocol| protocol.as_bytes().to_vec()).collect();
    TlsAcceptor::from(Arc::new(tls))
}
