//! Where a request goes: an explicit endpoint, else the host that the tables of the service give for a region.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use aliyun_api_core::{Endpoints, ServiceInfo};

/// The network that requests leave from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Network {
    /// The internet.
    #[default]
    Public,
    /// A VPC of Alibaba Cloud, where services have hosts of their own.
    Vpc,
}

/// Scheme, host and port of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    https: bool,
    /// Shared with every request that is sent there.
    host: Arc<str>,
}

impl Endpoint {
    /// Whether the connection is encrypted.
    pub fn is_https(&self) -> bool {
        self.https
    }

    /// The host, with a port where one was given.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The scheme, with what stands between it and the host.
    pub(crate) fn scheme(&self) -> &'static str {
        if self.https { "https://" } else { "http://" }
    }

    /// The host, for whoever keeps it.
    pub(crate) fn shared_host(&self) -> Arc<str> {
        Arc::clone(&self.host)
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.scheme(), self.host)
    }
}

impl FromStr for Endpoint {
    type Err = EndpointError;

    /// Reads `vpc.aliyuncs.com`, `https://vpc.aliyuncs.com` or `http://127.0.0.1:4580`; without a scheme it is `https`,
    /// on this machine itself `http`.
    fn from_str(text: &str) -> Result<Self, EndpointError> {
        let text = text.trim();
        let (https, rest) = match text.split_once("://") {
            // What listens on this machine alone is a mock server or a tunnel.
            None => (!is_loopback(without_port(text)), text),
            Some(("https", rest)) => (true, rest),
            Some(("http", rest)) => (false, rest),
            Some(_) => return Err(EndpointError::Malformed),
        };
        let host = rest.strip_suffix('/').unwrap_or(rest);
        if !is_host(host) {
            return Err(EndpointError::Malformed);
        }
        Ok(Self { https, host: host.into() })
    }
}

/// The host of a text that may go on with a port.
fn without_port(text: &str) -> &str {
    let end = if text.starts_with('[') { text.find(']').map(|at| at + 1) } else { text.find([':', '/']) };
    &text[..end.unwrap_or(text.len())]
}

/// Whether a host, an IPv6 address in brackets, is this machine itself.
pub(crate) fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<std::net::IpAddr>();
    host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
}

/// Whether `text` is a host name, an IPv4 address or a bracketed IPv6 address, perhaps with a port.
fn is_host(text: &str) -> bool {
    let (name, port) = match text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, rest)) => {
            if address.parse::<std::net::Ipv6Addr>().is_err() {
                return false;
            }
            ("ipv6", rest.strip_prefix(':').or((!rest.is_empty()).then_some("none")))
        }
        None => text.split_once(':').map_or((text, None), |(name, port)| (name, Some(port))),
    };
    let name_fits = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'));
    let port_fits = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port != 0) && !port.starts_with('+'));
    !name.is_empty() && !name.starts_with('.') && name_fits && port_fits
}

/// Why there is no endpoint to send to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EndpointError {
    /// Not a host, perhaps with a port, after `https://`, `http://` or nothing.
    #[error("the endpoint is not a host such as `vpc.aliyuncs.com` or an address such as `http://127.0.0.1:4580`")]
    Malformed,
    /// A region that cannot be part of a host name.
    #[error("the region is not an id such as `cn-hangzhou`: only letters, digits and `-` can be part of a host name")]
    Region,
    /// The service has no host inside a VPC.
    #[error("{0} has no endpoint inside a VPC; use the public network or name an endpoint")]
    NoInternal(&'static str),
    /// The host inside a VPC depends on the region, and there is none.
    #[error("the endpoint of {0} inside a VPC depends on the region; set a region in the configuration")]
    NoRegion(&'static str),
}

/// The endpoint for one request, by the tables of the service.
///
/// A service with one host a region goes by the `RegionId` of the request first; any other only by the configuration.
pub(crate) fn choose(
    service: &ServiceInfo,
    network: Network,
    configured: Option<&str>,
    requested: Option<&str>,
) -> Result<Endpoint, EndpointError> {
    let Endpoints { central, regional, internal, .. } = service.endpoints;
    let requested = requested.filter(|region| regional.is_some() && !region.is_empty());
    let region = requested.or(configured.filter(|region| !region.is_empty()));
    if region.is_some_and(|region| !region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')) {
        return Err(EndpointError::Region);
    }
    let host = match (network, region) {
        (Network::Vpc, region) => {
            let host = internal.ok_or(EndpointError::NoInternal(service.id))?;
            match region {
                None if host.contains(REGION) => return Err(EndpointError::NoRegion(service.id)),
                region => fill(host, region.unwrap_or_default()),
            }
        }
        (Network::Public, None) => central.to_owned(),
        (Network::Public, Some(region)) => service.endpoints.public(region),
    };
    Ok(Endpoint { https: true, host: host.into() })
}

const REGION: &str = "{region}";

fn fill(host: &str, region: &str) -> String {
    host.replace(REGION, region)
}

#[cfg(test)]
mod tests {
    use super::*;

    const VPC: ServiceInfo = ServiceInfo {
        id: "vpc",
        product: "Vpc",
        version: "2016-04-28",
        endpoints: Endpoints {
            central: "vpc.aliyuncs.com",
            regional: Some("vpc.{region}.aliyuncs.com"),
            internal: Some("vpc-vpc.{region}.aliyuncs.com"),
            regions: &[("cn-odd", "vpc-odd.aliyuncs.com")],
        },
    };
    const CEN: ServiceInfo = ServiceInfo {
        id: "cen",
        product: "Cbn",
        version: "2017-09-12",
        endpoints: Endpoints {
            central: "cbn.aliyuncs.com",
            regional: None,
            internal: Some("cen.vpc-proxy.aliyuncs.com"),
            regions: &[],
        },
    };

    #[test]
    fn the_tables_decide_by_network_and_region() {
        let public = Network::Public;
        let host = |service, network, configured, requested| {
            choose(service, network, configured, requested).map(|endpoint| endpoint.host)
        };
        for (service, network, configured, requested, expected) in [
            (&VPC, public, None, None, "vpc.aliyuncs.com"),
            (&VPC, public, None, Some(""), "vpc.aliyuncs.com"),
            (&VPC, public, Some("cn-a"), None, "vpc.cn-a.aliyuncs.com"),
            (&VPC, public, Some("cn-a"), Some("cn-b"), "vpc.cn-b.aliyuncs.com"),
            (&VPC, public, Some("cn-a"), Some("cn-odd"), "vpc-odd.aliyuncs.com"),
            (&VPC, Network::Vpc, None, Some("cn-b"), "vpc-vpc.cn-b.aliyuncs.com"),
            (&CEN, public, Some("cn-a"), Some("cn-b"), "cbn.aliyuncs.com"),
            (&CEN, Network::Vpc, None, None, "cen.vpc-proxy.aliyuncs.com"),
        ] {
            assert_eq!(host(service, network, configured, requested).as_deref(), Ok(expected));
        }
        assert_eq!(host(&VPC, Network::Vpc, None, None), Err(EndpointError::NoRegion("vpc")));
        let none = ServiceInfo { endpoints: Endpoints { internal: None, ..CEN.endpoints }, ..CEN };
        assert_eq!(host(&none, Network::Vpc, None, None), Err(EndpointError::NoInternal("cen")));
    }

    #[test]
    fn a_region_never_reaches_into_the_host() {
        for region in ["evil.example/", "a#", "a.b", "a b", "a@b", "a:1", "é"] {
            assert_eq!(choose(&VPC, Network::Public, None, Some(region)), Err(EndpointError::Region), "{region}");
        }
    }

    #[test]
    fn an_endpoint_is_a_host_or_an_address() {
        for (text, https, host) in [
            ("vpc.aliyuncs.com", true, "vpc.aliyuncs.com"),
            ("https://vpc.aliyuncs.com/", true, "vpc.aliyuncs.com"),
            (" http://127.0.0.1:4580 ", false, "127.0.0.1:4580"),
            ("http://[::1]:4580", false, "[::1]:4580"),
            ("localhost:1", false, "localhost:1"),
            ("127.0.0.1:4580/", false, "127.0.0.1:4580"),
            ("[::1]", false, "[::1]"),
            ("https://127.0.0.1", true, "127.0.0.1"),
            ("127.0.0.1.example", true, "127.0.0.1.example"),
        ] {
            let endpoint: Endpoint = text.parse().unwrap();
            assert_eq!((endpoint.is_https(), endpoint.host()), (https, host), "{text}");
        }
        for text in [
            "",
            "http://",
            "ftp://a",
            "a/b",
            "a?b",
            "u:p@a",
            "a:b",
            "a:0",
            "a:70000",
            "a:+1",
            "a b",
            "a\nb",
            "[::1",
            "[x]:1",
            "[::1]x",
            ":1",
            "http://http://a",
        ] {
            assert_eq!(text.parse::<Endpoint>(), Err(EndpointError::Malformed), "{text}");
        }
    }
}
