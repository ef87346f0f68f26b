//! HTTPS: a local certificate authority, and certificates of it for the hosts that the server is.

#[cfg(feature = "tls")]
mod authority;
#[cfg(feature = "tls")]
mod certificates;
#[cfg(feature = "tls")]
mod files;
#[cfg(not(feature = "tls"))]
mod off;
#[cfg(feature = "tls")]
mod on;

#[cfg(feature = "tls")]
pub(crate) use authority::AuthorityError;
#[cfg(not(feature = "tls"))]
pub(crate) use off::Tls;
#[cfg(feature = "tls")]
pub(crate) use on::{Options, Tls};
