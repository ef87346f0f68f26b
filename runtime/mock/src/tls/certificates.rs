//! Certificates for the names that clients ask for, made when they are asked for.

use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::Mutex;
use rcgen::KeyPair;
use rustls::pki_types::PrivateKeyDer;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::{CertifiedKey, SigningKey};

use super::authority::{Authority, AuthorityError, provider};
use crate::hosts::{Host, Hosts};
use crate::record::REFUSALS;

/// How many certificates are kept. Regions and names below `localhost` have no end; one is made in well under a
/// millisecond.
const KEPT: usize = 256;

/// The certificates of a server. They have one key: it is one server.
pub(super) struct Certificates {
    authority: Authority,
    hosts: Hosts,
    key: KeyPair,
    signing: Arc<dyn SigningKey>,
    made: Mutex<HashMap<Vec<String>, Arc<CertifiedKey>>>,
}

impl Certificates {
    pub(super) fn new(authority: Authority, hosts: Hosts) -> Result<Self, AuthorityError> {
        let key = KeyPair::generate()?;
        let private = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        let signing = provider().key_provider.load_private_key(private)?;
        Ok(Self { authority, hosts, key, signing, made: Mutex::default() })
    }

    /// The certificate of the authority, as PEM.
    pub(super) fn authority(&self) -> &str {
        self.authority.pem()
    }

    /// The certificate for these names and addresses.
    fn get(&self, names: Vec<String>) -> Result<Arc<CertifiedKey>, AuthorityError> {
        let mut made = self.made.lock();
        if let Some(known) = made.get(&names) {
            return Ok(Arc::clone(known));
        }
        let leaf = self.authority.sign(names.clone(), &self.key)?;
        let new = Arc::new(CertifiedKey::new(vec![leaf], Arc::clone(&self.signing)));
        if made.len() >= KEPT {
            made.clear();
        }
        made.insert(names, Arc::clone(&new));
        Ok(new)
    }

    /// The names of the certificate for a client that asks for `asked`, or for none and came to `meant`.
    fn names(&self, asked: Option<&str>, meant: Option<&str>) -> Option<Vec<String>> {
        let Some(asked) = asked else {
            let mut names: Vec<String> = self.hosts.own().chain(meant).map(str::to_owned).collect();
            names.sort_unstable();
            names.dedup();
            return Some(names);
        };
        // A name without a dot is one of a local network, such as that of a container.
        let is_local = !asked.contains('.');
        match self.hosts.find(asked) {
            Host::Own | Host::Served => {}
            Host::Unserved | Host::Foreign if is_local => {}
            Host::Unserved | Host::Foreign => {
                let services = self.hosts.services().join(", ");
                tracing::info!(target: REFUSALS, "refused a TLS connection for {asked}: it is no host of the services {services}");
                return None;
            }
        }
        Some(vec![asked.to_owned()])
    }
}

/// Chooses the certificate of one connection.
pub(super) struct Chosen {
    pub(super) certificates: Arc<Certificates>,
    /// What the client connected to, for those that name nothing in their greeting: an address, mostly.
    pub(super) meant: Option<String>,
}

impl ResolvesServerCert for Chosen {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let names = self.certificates.names(hello.server_name(), self.meant.as_deref())?;
        let got = self.certificates.get(names);
        got.inspect_err(|error| tracing::error!(%error, "a TLS connection got no certificate")).ok()
    }
}

impl std::fmt::Debug for Chosen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Chosen").field("meant", &self.meant).finish_non_exhaustive()
    }
}
