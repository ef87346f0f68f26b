//! Which hosts the server is: those of its services, and its own.

use std::net::IpAddr;

use aliyun_api_core::ServiceInfo;

/// The hosts of the services of a server, and the names and addresses that it has itself.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hosts {
    services: Vec<&'static ServiceInfo>,
    own: Vec<String>,
}

/// What a host is to a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Host {
    /// The server itself, as in `localhost`.
    Own,
    /// A host of one of its services.
    Served,
    /// A host of another service of the same vendor.
    Unserved,
    /// Anything else.
    Foreign,
}

impl Hosts {
    /// The hosts of services, and `own`: what the server listens on.
    #[cfg(any(feature = "tls", test))]
    pub(crate) fn new(services: Vec<&'static ServiceInfo>, own: impl IntoIterator<Item = String>) -> Self {
        Self { services, own: own.into_iter().map(|name| name.to_ascii_lowercase()).collect() }
    }

    /// What a host is; a port does not belong to it.
    pub(crate) fn find(&self, host: &str) -> Host {
        let host = plain(host);
        if is_local(&host) || self.own.contains(&host) {
            return Host::Own;
        }
        if self.services.iter().any(|service| is_of(service, &host)) {
            return Host::Served;
        }
        let is_sibling = |service: &&ServiceInfo| domain(service).is_some_and(|domain| is_inside(&host, domain));
        if self.services.iter().any(is_sibling) { Host::Unserved } else { Host::Foreign }
    }

    /// The ids of the services, for messages.
    pub(crate) fn services(&self) -> Vec<&'static str> {
        self.services.iter().map(|service| service.id).collect()
    }

    /// The names that whoever names none is taken to have meant.
    #[cfg(feature = "tls")]
    pub(crate) fn own(&self) -> impl Iterator<Item = &str> {
        ["localhost", "127.0.0.1", "::1"].into_iter().chain(self.own.iter().map(String::as_str))
    }
}

/// A host in small letters, without the brackets of an address and the dot of a whole name.
fn plain(host: &str) -> String {
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    bare.strip_suffix('.').unwrap_or(bare).to_ascii_lowercase()
}

fn is_local(host: &str) -> bool {
    host == "localhost"
        || host.ends_with(".localhost")
        || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

/// Whether a host is one of a service: a documented one, or one that is called alike. The documents do not list every
/// region and every kind of network.
fn is_of(service: &ServiceInfo, host: &str) -> bool {
    let endpoints = &service.endpoints;
    let names = || [Some(endpoints.central), endpoints.regional, endpoints.internal].into_iter().flatten();
    if names().any(|name| name == host || filled(name, host).is_some()) {
        return true;
    }
    if endpoints.regions.iter().any(|(_, other)| *other == host) {
        return true;
    }
    let Some(label) = host.split('.').next() else { return false };
    let is_alike = |name: &str| {
        let own = name.split('.').next().unwrap_or_default();
        label == own || label.strip_prefix(own).is_some_and(|rest| rest.starts_with('-'))
    };
    domain(service).is_some_and(|domain| is_inside(host, domain)) && names().any(is_alike)
}

/// The domain that the hosts of a service are in, as in `aliyuncs.com`.
fn domain(service: &ServiceInfo) -> Option<&'static str> {
    service.endpoints.central.split_once('.').map(|(_, domain)| domain).filter(|domain| domain.contains('.'))
}

fn is_inside(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
}

/// What stands in a host for `{region}` of a template.
pub(crate) fn filled<'h>(template: &str, host: &'h str) -> Option<&'h str> {
    let (before, after) = template.split_once("{region}")?;
    let region = host.strip_prefix(before)?.strip_suffix(after)?;
    let is_label = region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (is_label && !region.is_empty()).then_some(region)
}

#[cfg(test)]
mod tests {
    use aliyun_api_core::Endpoints;

    use super::*;

    static VPC: ServiceInfo = ServiceInfo {
        id: "vpc",
        product: "Vpc",
        version: "2016-04-28",
        endpoints: Endpoints {
            central: "vpc.aliyuncs.com",
            regional: Some("vpc.{region}.aliyuncs.com"),
            internal: Some("vpc-vpc.{region}.aliyuncs.com"),
            regions: &[("here", "here.example.com")],
        },
    };
    static CEN: ServiceInfo = ServiceInfo {
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
    fn a_host_is_served_also_where_the_documents_do_not_list_it() {
        let hosts = Hosts::new(vec![&VPC, &CEN], ["Box.example.org".to_owned(), "10.0.0.7".to_owned()]);
        for (host, found) in [
            ("vpc.aliyuncs.com", Host::Served),
            ("VPC.aliyuncs.com.", Host::Served),
            ("vpc.cn-shanghai.aliyuncs.com", Host::Served),
            ("vpc-vpc.cn-shanghai.aliyuncs.com", Host::Served),
            ("vpc.vpc-proxy.aliyuncs.com", Host::Served),
            ("vpc-intl.aliyuncs.com", Host::Served),
            ("cbn.cn-newest.aliyuncs.com", Host::Served),
            ("cen.vpc-proxy.aliyuncs.com", Host::Served),
            ("here.example.com", Host::Served),
            ("sts.aliyuncs.com", Host::Unserved),
            ("vpcpeer.aliyuncs.com", Host::Unserved),
            ("ram.vpc.aliyuncs.com", Host::Unserved),
            ("aliyuncs.com", Host::Foreign),
            ("vpc.aliyuncs.com.example.com", Host::Foreign),
            ("notaliyuncs.com", Host::Foreign),
            ("vpc.notaliyuncs.com", Host::Foreign),
            ("169.254.169.254", Host::Foreign),
            ("", Host::Foreign),
            ("localhost", Host::Own),
            ("team1.localhost", Host::Own),
            ("127.0.0.1", Host::Own),
            ("[::1]", Host::Own),
            ("10.0.0.7", Host::Own),
            ("box.example.org", Host::Own),
        ] {
            assert_eq!(hosts.find(host), found, "{host}");
        }
    }
}
