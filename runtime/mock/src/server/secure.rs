//! HTTPS and the proxy, as settings of a server and as what is known of one that runs.

use std::net::IpAddr;
use std::path::PathBuf;

use super::{Builder, RunningServer};
use crate::hosts::Hosts;
use crate::proxy::Proxy;
use crate::tls::{AuthorityError, Options, Tls};

impl<S> Builder<S> {
    /// Whether the port takes HTTPS beside plain HTTP. The certificates are signed by an authority that the server makes
    /// for itself: [`RunningServer::ca_pem`] is what clients have to trust.
    #[must_use]
    pub fn tls(mut self, tls: bool) -> Self {
        self.tls.wanted = tls;
        self
    }

    /// The folder that the authority is kept in, `ca.pem` with `ca-key.pem`, so that clients trust it also after another
    /// start; it is made where it is not there. Implies [`tls`](Self::tls).
    #[must_use]
    pub fn ca_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.tls.folder = Some(folder.into());
        self
    }

    /// Whether the server is also an HTTP proxy that answers in place of every host of its services, and refuses every
    /// other one: for programs whose endpoints cannot be changed. It passes nothing on. Implies [`tls`](Self::tls).
    #[must_use]
    pub fn proxy(mut self, proxy: bool) -> Self {
        self.tls.proxy = proxy;
        self
    }

    /// What the settings say, for a server that listens on an address, which then shows its authority.
    pub(super) fn secured(&mut self, address: IpAddr) -> Result<(Option<Tls>, Option<Proxy>), AuthorityError> {
        let options: &Options = &self.tls;
        if !options.is_wanted() {
            return Ok((None, None));
        }
        let services = self.services.iter().map(|handlers| handlers.service().info).collect();
        // An address that stands for all is nobody's.
        let address = (!address.is_unspecified()).then(|| address.to_string());
        let name = Some(self.host.clone()).filter(|host| host.parse::<IpAddr>().is_err());
        let hosts = Hosts::new(services, address.into_iter().chain(name));
        let proxy = options.proxy.then(|| Proxy::new(hosts.clone()));
        let tls = Tls::new(options, hosts)?;
        self.settings.authority = Some(tls.authority().to_owned());
        Ok((Some(tls), proxy))
    }
}

impl RunningServer {
    /// Where the server is reached with TLS, such as `https://127.0.0.1:4580`; none where it has none.
    pub fn https_url(&self) -> Option<String> {
        self.ca_pem().map(|_| format!("https://{}", self.address))
    }

    /// The certificate that clients have to trust, as PEM; none where the server has no TLS.
    pub fn ca_pem(&self) -> Option<&str> {
        self.engine.authority()
    }
}
