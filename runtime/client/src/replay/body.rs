//! The body of a response in the form in which a recording has it, and back.

use serde_json::Value;

use super::recording::Response;
use crate::transport::HttpResponse;

/// The headers that mean something to the client: the others only make recordings differ.
const HEADERS: [&str; 4] = ["content-type", "retry-after", "x-acs-request-id", "x-acs-retry-after"];

/// A response as it is recorded, secrets and all.
pub(super) fn recorded(response: &HttpResponse) -> Response {
    let HttpResponse { status, headers, body } = response;
    let known = |name: &str| HEADERS.contains(&name);
    let headers = headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone()));
    let mut recorded = Response {
        status: *status,
        headers: headers.filter(|(name, _)| known(name)).collect(),
        json: None,
        text: None,
        base64: None,
    };
    // The mark of the order of bytes means nothing, and JSON cannot have it.
    let plain = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let structured = plain.trim_ascii_start().starts_with(b"{") || plain.trim_ascii_start().starts_with(b"[");
    match (serde_json::from_slice::<Value>(plain), std::str::from_utf8(body)) {
        (Ok(mut value), _) if structured => {
            value.sort_all_objects();
            recorded.json = Some(value);
        }
        (_, Ok("")) => {}
        (_, Ok(text)) => recorded.text = Some(text.to_owned()),
        (_, Err(_)) => recorded.base64 = Some(body.clone()),
    }
    recorded
}

/// The response that a recorded one stands for.
pub(super) fn played(recorded: Response) -> HttpResponse {
    let Response { status, headers, json, text, base64 } = recorded;
    let body = match (json, text, base64) {
        (Some(json), ..) => json.to_string().into_bytes(),
        (_, Some(text), _) => text.into_bytes(),
        (.., bytes) => bytes.unwrap_or_default(),
    };
    HttpResponse { status, headers: headers.into_iter().collect(), body }
}
