//! A document as it is served: unpacked, with this server in place of those that it names.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::{DEFAULT_PROFILE, FOLDER};
use crate::catalog::Catalog;
use crate::http::unpacked;
use crate::{ApiError, Service};

/// The text of a document: `name` is that of its file, as in `vpc.json`.
///
/// # Errors
/// There is no such service or no such profile.
pub(super) fn text(
    catalog: &Catalog,
    name: &str,
    profile: Option<&str>,
    (scheme, host): (&str, Option<&str>),
) -> Result<String, ApiError> {
    let service = service(catalog, name)?;
    let wanted = profile.filter(|profile| !profile.is_empty()).unwrap_or(DEFAULT_PROFILE);
    let document = service.documents.iter().find(|document| document.profile == wanted).ok_or_else(|| {
        let known: Vec<&str> = service.documents.iter().map(|document| document.profile).collect();
        let message = format!("The parameter profile must be one of {}.", known.join(", "));
        ApiError::new(400, "InvalidParameter.profile", message)
    })?;
    // A path is relative to where the document comes from.
    let url = host.map_or_else(|| "/".to_owned(), |host| format!("{scheme}://{host}"));
    let servers = json!([{ "url": url, "description": "This mock server." }]);
    let text = unpacked(document.gzip);
    with_servers(&text, &servers).ok_or_else(|| {
        tracing::error!(service = service.info.id, profile = wanted, "an OpenAPI document cannot be read");
        ApiError::new(500, "InternalError", "The document cannot be read: it is not what the generator writes.")
    })
}

fn service(catalog: &Catalog, name: &str) -> Result<&'static Service, ApiError> {
    let id = name.strip_suffix(".json").unwrap_or_default();
    let all = || catalog.services().filter(|service| !service.documents.is_empty());
    all().find(|service| service.info.id == id).ok_or_else(|| {
        let known: Vec<String> = all().map(|service| format!("{FOLDER}{}.json", service.info.id)).collect();
        let documents = if known.is_empty() { "no documents".to_owned() } else { known.join(", ") };
        ApiError::new(404, "InvalidPath.NotFound", format!("There are {FOLDER} and {documents}."))
    })
}

/// The document with other servers, everything else as it was.
fn with_servers(document: &[u8], servers: &Value) -> Option<String> {
    let parts: Parts<'_> = serde_json::from_slice(document).ok()?;
    let mut out = String::with_capacity(document.len());
    for (name, value) in &parts.0 {
        out.push_str(if out.is_empty() { "{" } else { ",\n" });
        out.push_str(&Value::from(name.as_str()).to_string());
        out.push(':');
        if name == "servers" { out.push_str(&servers.to_string()) } else { out.push_str(value.get()) }
    }
    out.push('}');
    Some(out)
}

/// The keys of an object in their order, with their values as they are written.
struct Parts<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Parts<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Parts<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Parts<'de>, A::Error> {
                let mut parts = Vec::new();
                while let Some(part) = map.next_entry()? {
                    parts.push(part);
                }
                Ok(Parts(parts))
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_are_replaced_and_everything_else_stays() {
        let document = br#"{ "b": [1.0, {"y": 1, "x": 2}], "servers": [{"url": "http://a"}], "a": "\u0041" }"#;
        let servers = json!(["here"]);
        let text = with_servers(document, &servers).unwrap();
        assert_eq!(text, "{\"b\":[1.0, {\"y\": 1, \"x\": 2}],\n\"servers\":[\"here\"],\n\"a\":\"\\u0041\"}");
        assert_eq!(with_servers(b"[]", &servers), None);
        assert_eq!(with_servers(b"", &servers), None);
    }
}
