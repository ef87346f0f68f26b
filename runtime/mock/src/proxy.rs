//! The proxy: requests for other hosts, which the server answers in their place or refuses. It passes nothing on.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue, Uri, header};

use crate::ApiError;
use crate::hosts::{Host, Hosts};
use crate::identity::NAMESPACE_HEADER;

/// Says which requests for other hosts the server takes.
#[derive(Debug)]
pub(crate) struct Proxy {
    hosts: Hosts,
}

impl Proxy {
    #[cfg(feature = "tls")]
    pub(crate) fn new(hosts: Hosts) -> Self {
        Self { hosts }
    }

    /// The host that a request for it is for, in small letters. One that is no host of the services is refused, with what
    /// to do.
    pub(crate) fn host(&self, uri: &Uri) -> Result<String, ApiError> {
        let host = uri.host().unwrap_or_default().to_ascii_lowercase();
        let services = self.hosts.services().join(", ");
        let because = match self.hosts.find(&host) {
            Host::Own | Host::Served => return Ok(host),
            Host::Unserved if is_for_credentials(&host) => format!(
                "{host} is asked for roles and their credentials, which the mock server does not give: use a fixed access \
                 key in place of a role. It has {services}, and passes nothing on. Only with {host} in NO_PROXY, the \
                 program asks the real service, with real credentials."
            ),
            Host::Unserved => format!(
                "{host} is a host of a service that the mock server has not: it has {services}, and passes nothing on, so \
                 that no credentials leave this machine. Only with {host} in NO_PROXY, the program asks the real service."
            ),
            Host::Foreign => format!(
                "{host} is no host of the services of the mock server ({services}), which passes nothing on: add {host} to \
                 NO_PROXY, so that the program asks it itself."
            ),
        };
        Err(ApiError::new(403, "Forbidden.MockServer", because))
    }
}

/// Whether a host is one that programs ask for credentials.
fn is_for_credentials(host: &str) -> bool {
    let label = host.split('.').next().unwrap_or_default();
    ["sts", "ram"]
        .iter()
        .any(|name| label.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')))
}

/// Why `CONNECT` does not work where nobody asked for a proxy.
pub(crate) fn no_proxy() -> ApiError {
    ApiError::new(405, "MethodNotAllowed", "The mock server is no proxy: it was started without --proxy.")
}

/// Why `CONNECT` does not work inside of a tunnel.
pub(crate) fn no_tunnel_inside() -> ApiError {
    ApiError::new(405, "MethodNotAllowed", "CONNECT inside of a tunnel leads nowhere.")
}

/// The namespace of a client of the proxy: the user of its URL, as in `http://team1@127.0.0.1:4580`.
pub(crate) fn namespace(headers: &HeaderMap) -> Option<HeaderValue> {
    let text = headers.get(header::PROXY_AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = text.split_once(' ')?;
    let decoded = STANDARD.decode(encoded.trim()).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let user = decoded.split(|byte| *byte == b':').next().filter(|user| !user.is_empty())?;
    HeaderValue::from_bytes(user).ok()
}

/// Puts a request into a namespace, unless it names one itself.
pub(crate) fn put_into(namespace: Option<HeaderValue>, headers: &mut HeaderMap) {
    if let Some(namespace) = namespace {
        headers.entry(HeaderName::from_static(NAMESPACE_HEADER)).or_insert(namespace);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_user_of_the_proxy_is_the_namespace() {
        for (text, name) in [
            ("Basic dGVhbTE6", Some("team1")),
            ("basic dGVhbTE6c2VjcmV0", Some("team1")),
            ("Basic dGVhbTE=", Some("team1")),
            ("Basic OnNlY3JldA==", None),
            ("Basic !", None),
            ("Bearer dGVhbTE6", None),
            ("Basic", None),
        ] {
            let headers = HeaderMap::from_iter([(header::PROXY_AUTHORIZATION, text.parse().unwrap())]);
            assert_eq!(namespace(&headers), name.map(HeaderValue::from_static), "{text}");
        }
    }
}
