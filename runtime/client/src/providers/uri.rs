//! Credentials that a server gives to who knows its address.

use std::fmt;
use std::time::Duration;

use super::body::{self, OF_SERVERS};
use super::config::ProviderConfig;
use super::found::{Search, broken, not_set};
use super::http;
use super::refresh::{Fetch, Fetched, Refreshing, refreshing_provider};
use crate::credentials::{CredentialsError, Pending};
use crate::endpoint::Endpoint;
use crate::redact::Secrets;
use crate::transport::HttpRequest;

pub(super) const NAME: &str = "the credentials URI";
const VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";
const LIMIT: Duration = Duration::from_secs(10);

/// The temporary credentials that a server responds with at an address.
#[derive(Debug)]
pub struct UriProvider(Refreshing<Source>);

struct Source {
    config: ProviderConfig,
    uri: String,
    /// What may be shown of the URI.
    endpoint: Endpoint,
}

impl fmt::Debug for Source {
    /// Path and query may hold a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UriProvider").field("endpoint", &self.endpoint).finish_non_exhaustive()
    }
}

impl UriProvider {
    /// What is at `uri`, which begins with `http://` or `https://`.
    ///
    /// # Errors
    /// It does not, or it has no host, or a user in it.
    pub fn new(config: &ProviderConfig, uri: impl Into<String>) -> Result<Self, CredentialsError> {
        let uri: String = uri.into();
        let scheme = ["http://", "https://"].into_iter().find(|scheme| uri.starts_with(scheme));
        let rest = scheme.and_then(|scheme| uri.strip_prefix(scheme));
        let visible = uri.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#');
        let (Some(scheme), Some(rest), true) = (scheme, rest, visible) else {
            return Err(broken(NAME, "it is not an address that begins with `http://` or `https://`"));
        };
        let host = rest.split(['/', '?']).next().unwrap_or_default();
        let endpoint = format!("{scheme}{host}").parse::<Endpoint>();
        let endpoint =
            endpoint.map_err(|_| broken(NAME, "its host is not a name or an address, perhaps with a port"))?;
        Ok(Self(Refreshing::new(Source { config: config.clone(), uri, endpoint }, config)))
    }

    /// What is at the address in `ALIBABA_CLOUD_CREDENTIALS_URI`.
    ///
    /// # Errors
    /// It is not set, or it is no address.
    pub fn from_env(config: &ProviderConfig) -> Result<Self, CredentialsError> {
        let uri = config.variable(VARIABLE).ok_or_else(|| broken(NAME, not_set(&[VARIABLE])))?;
        Self::new(config, uri)
    }
}

refreshing_provider!(UriProvider);

impl Source {
    async fn ask(&self) -> Result<Fetched, String> {
        let mut request = HttpRequest::new("GET", &self.uri);
        request.headers.push(("host".into(), self.endpoint.host().to_owned()));
        request.headers.push(("accept".into(), "application/json".to_owned()));
        let address = self.endpoint.to_string();
        // What follows the host says who asks.
        let path = self.uri.strip_prefix(&address).unwrap_or_default();
        let parts = path.split(['/', '?', '&', '=']).filter(|part| part.len() > 3).chain([path]);
        let secrets = Secrets::of(parts.map(str::to_owned));
        let response = http::send(&self.config.network()?, request, LIMIT, &secrets).await;
        let response = response.map_err(|unreached| unreached.what)?;
        let fields = body::fields(&response, None, &secrets)?;
        body::credentials(&fields, &OF_SERVERS, true, self.config.shared_clock().now())
    }
}

impl Fetch for Source {
    fn fetch(&self) -> Pending<'_, Result<Fetched, CredentialsError>> {
        Box::pin(async move { self.ask().await.map_err(|what| broken(NAME, format!("{}: {what}", self.endpoint))) })
    }
}

pub(super) fn search(config: &ProviderConfig) -> Result<Search, CredentialsError> {
    match config.variable(VARIABLE) {
        None => Ok(Search::Absent(not_set(&[VARIABLE]))),
        Some(uri) => UriProvider::new(config, uri).map(Search::found),
    }
}
