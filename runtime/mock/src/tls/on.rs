//! TLS as a server has it.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use rustls::server::ServerConfig;
use rustls::{AlertDescription, Error};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::authority::{Authority, AuthorityError, provider};
use super::certificates::{Certificates, Chosen};
use super::files;
use crate::hosts::Hosts;
use crate::record::REFUSALS;

/// What a server is told of TLS.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    /// Whether it takes TLS; what follows implies it.
    pub(crate) wanted: bool,
    /// Where its authority is kept; else it is gone with the server.
    pub(crate) folder: Option<PathBuf>,
    /// Whether it is a proxy, too.
    pub(crate) proxy: bool,
}

impl Options {
    pub(crate) fn is_wanted(&self) -> bool {
        self.wanted || self.proxy || self.folder.is_some()
    }
}

/// The TLS of a server.
pub(crate) struct Tls {
    certificates: Arc<Certificates>,
    config: ServerConfig,
}

impl Tls {
    /// TLS for these hosts, with the authority of the folder, or one of its own.
    pub(crate) fn new(options: &Options, hosts: Hosts) -> Result<Self, AuthorityError> {
        let authority = match &options.folder {
            Some(folder) => files::open(folder)?,
            None => Authority::new()?,
        };
        let certificates = Arc::new(Certificates::new(authority, hosts)?);
        let chosen = Chosen { certificates: Arc::clone(&certificates), meant: None };
        let builder = ServerConfig::builder_with_provider(provider()).with_safe_default_protocol_versions()?;
        let mut config = builder.with_no_client_auth().with_cert_resolver(Arc::new(chosen));
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self { certificates, config })
    }

    /// The certificate of its authority, as PEM.
    pub(crate) fn authority(&self) -> &str {
        self.certificates.authority()
    }

    /// Ends the TLS of a connection. `meant` is what the client connected to.
    pub(crate) async fn accept<I>(&self, stream: I, meant: Option<String>) -> io::Result<TlsStream<I>>
    where
        I: AsyncRead + AsyncWrite + Unpin,
    {
        let mut config = self.config.clone();
        config.cert_resolver = Arc::new(Chosen { certificates: Arc::clone(&self.certificates), meant });
        let accepted = TlsAcceptor::from(Arc::new(config)).accept(stream).await;
        accepted.inspect_err(|error| {
            if is_distrust(error) {
                tracing::info!(target: REFUSALS, "a client ended its TLS connection: it does not trust the authority, whose certificate is at /_mock/ca.pem");
            }
        })
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls").finish_non_exhaustive()
    }
}

/// Whether a client says that it does not know who signed.
fn is_distrust(error: &io::Error) -> bool {
    let said = error.get_ref().and_then(|error| error.downcast_ref::<Error>());
    let Some(Error::AlertReceived(alert)) = said else { return false };
    matches!(
        alert,
        AlertDescription::UnknownCA | AlertDescription::BadCertificate | AlertDescription::CertificateUnknown
    )
}
