//! Whose request it is, where it goes and whether it is meant: its namespace, its region, and what says that it is only
//! tried.

use std::borrow::Cow;

use aliyun_api_core::{Endpoints, REGION_ID};

use crate::hosts::filled;
use crate::http::Incoming;

/// The namespace of requests that name none.
pub(crate) const DEFAULT_NAMESPACE: &str = "default";

/// The header that names a namespace.
pub(crate) const NAMESPACE_HEADER: &str = "x-mock-namespace";

/// The parameter that names one in a link to the server itself.
const LINK: &str = "namespace";

/// A longer name of a namespace is cut.
const MAX_NAMESPACE: usize = 128;

/// The namespace that a request names: with the header `x-mock-namespace`, or with the first label of a host that ends
/// in `.localhost`.
pub(crate) fn namespace(request: &Incoming) -> Option<String> {
    let header = request.header(NAMESPACE_HEADER).filter(|name| !name.is_empty());
    header.map(|name| cut(&name)).or_else(|| label(&host(request)).map(cut))
}

/// The namespace that a request to the server itself names: with the parameter `namespace`, for links, which have no
/// headers; else as any request does.
pub(crate) fn namespace_of_link(request: &Incoming) -> Option<String> {
    let named = request.query().iter().find(|(name, value)| name == LINK && !value.is_empty());
    named.map(|(_, name)| cut(name)).or_else(|| namespace(request))
}

fn cut(name: &str) -> String {
    name.chars().take(MAX_NAMESPACE).collect()
}

/// The region that a request names: with a parameter, or with the host of a region.
pub(crate) fn region(endpoints: &Endpoints, request: &Incoming) -> Option<String> {
    let sent = request.parameter(REGION_ID).filter(|region| !region.is_empty());
    sent.map(str::to_owned).or_else(|| region_of(endpoints, &host(request)).map(str::to_owned))
}

/// Whether a request shall only be tried, also where its action does not say that it can be: whoever sends that does not
/// expect that something happens.
pub(crate) fn dry_run(request: &Incoming) -> bool {
    request.parameter("DryRun").is_some_and(|value| value.eq_ignore_ascii_case("true"))
}

/// The host that a request was sent to, in small letters and without its port.
fn host(request: &Incoming) -> String {
    let host = request.header("host").unwrap_or(Cow::Borrowed(""));
    let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
    name.map_or(&*host, |(name, _)| name).to_ascii_lowercase()
}

/// `team1` for `team1.localhost`.
fn label(host: &str) -> Option<&str> {
    host.strip_suffix(".localhost")?.split('.').next().filter(|label| !label.is_empty())
}

/// The region whose endpoint a host is. A host that serves several regions says none.
fn region_of<'h>(endpoints: &Endpoints, host: &'h str) -> Option<&'h str> {
    if host == endpoints.central {
        return None;
    }
    let mut own = endpoints.regions.iter().filter(|(_, other)| *other == host).map(|(region, _)| *region);
    if let Some(first) = own.next() {
        return own.next().is_none().then_some(first);
    }
    let templates = [endpoints.regional, endpoints.internal].into_iter().flatten();
    templates.filter_map(|template| filled(template, host)).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    const VPC: Endpoints = Endpoints {
        central: "vpc.aliyuncs.com",
        regional: Some("vpc.{region}.aliyuncs.com"),
        internal: Some("vpc-vpc.{region}.aliyuncs.com"),
        regions: &[
            ("cn-qingdao", "vpc.aliyuncs.com"),
            ("here", "here.example.com"),
            ("one", "both.example.com"),
            ("two", "both.example.com"),
        ],
    };

    #[test]
    fn a_host_says_the_region_whose_endpoint_it_is() {
        for (host, region) in [
            ("vpc.cn-shanghai.aliyuncs.com", Some("cn-shanghai")),
            ("vpc-vpc.cn-shanghai.aliyuncs.com", Some("cn-shanghai")),
            ("here.example.com", Some("here")),
            ("both.example.com", None),
            ("vpc.aliyuncs.com", None),
            ("vpc..aliyuncs.com", None),
            ("vpc.a.b.aliyuncs.com", None),
            ("ecs.cn-shanghai.aliyuncs.com", None),
            ("127.0.0.1", None),
            ("", None),
        ] {
            assert_eq!(region_of(&VPC, host), region, "{host}");
        }
    }

    #[test]
    fn the_first_label_before_localhost_is_a_namespace() {
        for (host, name) in [
            ("team1.localhost", Some("team1")),
            ("a.b.localhost", Some("a")),
            ("localhost", None),
            (".localhost", None),
            ("localhost.example.com", None),
        ] {
            assert_eq!(label(host), name, "{host}");
        }
    }
}
