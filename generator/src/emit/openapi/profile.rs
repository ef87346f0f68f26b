//! The two ways in which one document describes a service.

use serde_json::{Map, Value, json};

use crate::model::{Action, Service};

/// Where the mock server listens unless told otherwise.
pub(super) const MOCK: &str = "http://127.0.0.1:4580";

/// How the actions of a document are told apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Profile {
    /// By the parameter `Action`, as the service takes it.
    Wire,
    /// By paths, which the mock server alone has.
    Path,
}

impl Profile {
    pub(super) const ALL: [Self; 2] = [Self::Wire, Self::Path];

    /// The part of the file name, and what requests for a document call it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Wire => "wire",
            Self::Path => "path",
        }
    }

    /// The path of an action. Nothing behind the number sign is sent: it makes the keys differ, as they must.
    pub(super) fn path(self, service: &Service, action: &Action) -> String {
        match self {
            Self::Wire => format!("/#Action={}", action.wire),
            Self::Path => format!("/{}/{}/{}", service.id, service.version, action.wire),
        }
    }

    /// The parameters that say which action is meant and that the response is JSON. Each has one value, which is its
    /// default too, so that what is generated from it fills them in.
    pub(super) fn fixed(self, service: &Service, action: &Action) -> Vec<(&'static str, Value)> {
        let constant =
            |value: &str, doc: &str| json!({ "type": "string", "const": value, "default": value, "description": doc });
        match self {
            Self::Path => Vec::new(),
            Self::Wire => vec![
                ("Action", constant(&action.wire, "The action.")),
                ("Version", constant(&service.version, "The version of the API.")),
                ("Format", constant("JSON", "The format of the response; without it the service responds in XML.")),
            ],
        }
    }

    /// Where the service is reached.
    pub(super) fn servers(self, service: &Service) -> Value {
        let mock =
            json!({ "url": MOCK, "description": "The mock server, `aliyun-mock`, where it listens by default." });
        if self == Self::Path {
            return json!([mock]);
        }
        let endpoints = &service.endpoints;
        let mut servers = Vec::new();
        if let Some(regional) = &endpoints.regional {
            servers.push(in_region(regional, "The service in a region."));
        }
        servers.push(json!({
            "url": format!("https://{}", endpoints.central),
            "description": "The service, whatever the region.",
        }));
        if let Some(internal) = &endpoints.internal {
            servers.push(in_region(internal, "The service from inside of a VPC."));
        }
        servers.push(mock);
        Value::Array(servers)
    }
}

fn in_region(host: &str, doc: &str) -> Value {
    let mut server =
        Map::from_iter([("url".to_owned(), format!("https://{host}").into()), ("description".to_owned(), doc.into())]);
    if host.contains("{region}") {
        let region = json!({ "default": "cn-hangzhou", "description": "Id of the region." });
        server.insert("variables".to_owned(), json!({ "region": region }));
    }
    Value::Object(server)
}
