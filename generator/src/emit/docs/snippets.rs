//! Example calls for a shell and for Python: any value comes through unharmed.

use serde_json::Value;

use super::wire::Pairs;
use crate::model::{Action, Service};

/// Where the mock server listens unless told otherwise.
const MOCK: &str = "127.0.0.1:4580";

/// A call of the mock server with curl.
pub(super) fn curl(service: &Service, action: &Action, pairs: &Pairs) -> String {
    let fixed = [("Action", action.wire.as_str()), ("Version", &service.version), ("Format", "JSON")];
    let fixed: Vec<String> =
        fixed.iter().map(|(name, value)| format!("-d {}", word(&format!("{name}={value}")))).collect();
    let mut lines = vec![format!("curl -s {} {}", quoted(&format!("http://{MOCK}/")), fixed.join(" "))];
    lines.extend(pairs.iter().map(|(name, value)| format!("--data-urlencode {}", quoted(&format!("{name}={value}")))));
    lines.join(" \\\n  ")
}

/// A call with the command-line tool of the vendor.
pub(super) fn aliyun(service: &Service, action: &Action, pairs: &Pairs) -> String {
    let mut lines = vec![format!("aliyun {} {}", word(&service.names.command), word(&action.wire))];
    lines.extend(pairs.iter().map(|(name, value)| {
        // A value that looks like an option must be joined to its name.
        if value.starts_with('-') {
            word(&format!("--{name}={value}"))
        } else {
            format!("{} {}", word(&format!("--{name}")), word(value))
        }
    }));
    lines.join(" \\\n  ")
}

/// A call of the mock server with the vendor's generic Python client.
pub(super) fn python(service: &Service, action: &Action, pairs: &Pairs) -> String {
    let query: String =
        pairs.iter().map(|(name, value)| format!("    {}: {},\n", json_string(name), json_string(value))).collect();
    let query = if query.is_empty() { "{}".to_owned() } else { format!("{{\n{query}}}") };
    format!(
        r#"from alibabacloud_tea_openapi import models
from alibabacloud_tea_openapi.client import Client
from alibabacloud_tea_util.models import RuntimeOptions

client = Client(models.Config(
    access_key_id="test", access_key_secret="test", protocol="http", endpoint="{MOCK}",
))
params = models.Params(
    action={}, version={}, protocol="HTTP", method="POST", pathname="/",
    auth_type="AK", style="RPC", req_body_type="formData", body_type="json",
)
request = models.OpenApiRequest(query={query})
print(client.call_api(params, request, RuntimeOptions())["body"])"#,
        json_string(&action.wire),
        json_string(&service.version),
    )
}

/// JSON in readable form.
pub(super) fn json(value: &impl serde::Serialize) -> String {
    json_literal(&serde_json::to_string_pretty(value).unwrap_or_default())
}

/// JSON text in which no two braces stand side by side inside a string: mdBook reads `{{` as a command.
pub(super) fn json_literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    let mut escaped = false;
    for c in text.chars() {
        if inside && c == '{' && out.ends_with('{') {
            out.push_str("\\u007b");
        } else {
            out.push(c);
        }
        inside = if c == '"' && !escaped { !inside } else { inside };
        escaped = inside && c == '\\' && !escaped;
    }
    out
}

/// A string that reads the same in JSON and Python.
fn json_string(text: &str) -> String {
    json_literal(&Value::from(text).to_string())
}

/// A word for a POSIX shell, bare where that is safe.
fn word(text: &str) -> String {
    let bare = |c: char| c.is_ascii_alphanumeric() || "-._/:=,+@%".contains(c);
    if !text.is_empty() && !text.starts_with('=') && text.chars().all(bare) { text.to_owned() } else { quoted(text) }
}

/// A word for a POSIX shell, in single quotes.
fn quoted(text: &str) -> String {
    // The braces are split for mdBook, which reads `{{` as a command.
    format!("'{}'", text.replace('\'', "'\\''").replace("{{", "{''{").replace("{{", "{''{"))
}
