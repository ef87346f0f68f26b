//! Example calls for a shell and for Python: any value comes through unharmed.

use serde::Serialize;
use serde_json::Value;

use super::wire::Pairs;
use crate::model::{Action, Model, Service};

/// Where the mock server listens unless told otherwise.
const MOCK: &str = "127.0.0.1:4580";

/// A call of the mock server with curl.
pub(super) fn curl(service: &Service, action: &Action, pairs: &Pairs) -> String {
    let data = |name: &str, value: &str| format!("-d {}", word(&format!("{name}={value}")));
    // No line is longer than the box of a page.
    let mut lines = vec![
        format!("curl -s {} {}", word(&format!("http://{MOCK}/")), data("Action", &action.wire)),
        format!("{} {}", data("Version", &service.version), data("Format", "JSON")),
    ];
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

/// A call from Python, by the function of the page about that.
pub(super) fn python(service: &Service, action: &Action, pairs: &Pairs) -> String {
    let parameters: String =
        pairs.iter().map(|(name, value)| format!("    {}: {},\n", json_string(name), json_string(value))).collect();
    let parameters = if parameters.is_empty() { "{}".to_owned() } else { format!("{{\n{parameters}}}") };
    format!("print(call({}, {}, {parameters}))", json_string(&service.id), json_string(&action.wire))
}

/// What the page about calls from Python is made from.
#[derive(Serialize)]
pub(super) struct Python {
    /// Where the mock server listens.
    mock: String,
    services: Vec<PythonService>,
}

/// A service; each part as text of Python.
#[derive(Serialize)]
struct PythonService {
    id: String,
    version: String,
    endpoint: String,
}

/// The page about calls from Python.
pub(super) fn python_page(model: &Model) -> Python {
    let services = model.services.iter().map(|service| PythonService {
        id: json_string(&service.id),
        version: json_string(&service.version),
        endpoint: json_string(&service.endpoints.central),
    });
    Python { mock: json_string(MOCK), services: services.collect() }
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
