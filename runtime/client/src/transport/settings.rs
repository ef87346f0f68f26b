//! How the default transport reaches servers.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// What a configuration says about connections.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// For a connection, with name resolution and TLS.
    pub(crate) connect: Duration,
    pub(crate) proxy: Proxy,
    /// Certificates in PEM form that are trusted beside the usual ones.
    pub(crate) roots: Vec<Arc<[u8]>>,
}

/// Which way requests take.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Proxy {
    /// What the environment says.
    Environment,
    /// None.
    Direct,
    /// This address.
    Address(String),
}

impl fmt::Debug for Proxy {
    /// The address may have the password of a user in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Environment => "Environment",
            Self::Direct => "Direct",
            Self::Address(_) => "Address(***)",
        })
    }
}
