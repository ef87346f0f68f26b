//! Writes responses: a record or an error in, JSON or XML out.

use aliyun_api_core::{Record, json, xml};
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use serde_json::Value;

use super::envelope::Envelope;
use super::{Incoming, names_action};
use crate::ApiError;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-acs-request-id");
const EXAMPLE: HeaderName = HeaderName::from_static("x-mock-example");
const WARNING: HeaderName = HeaderName::from_static("x-mock-warning");
const ANY: HeaderValue = HeaderValue::from_static("*");

/// How many warnings a response has at most, and how long each is, so that headers stay within what clients read.
const MAX_WARNINGS: usize = 8;
const MAX_WARNING: usize = 400;

/// What goes with every response.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    pub(crate) request_id: String,
    /// The host that the request was sent to.
    pub(crate) host: String,
    pub(crate) json: bool,
    pub(crate) warnings: Vec<String>,
    /// Whether the response is the documented example, and not what the server knows.
    pub(crate) example: bool,
}

impl Notes {
    /// The notes for a request: the format it asks for, and its host.
    pub(crate) fn of(request: &Incoming, request_id: &str) -> Self {
        let host = request.header("host").unwrap_or_default().chars().take(255).collect();
        Self { request_id: request_id.to_owned(), host, json: wants_json(request), ..Self::default() }
    }

    pub(crate) fn warn(&mut self, text: impl Into<String>) {
        self.warnings.push(text.into());
    }
}

/// The parameter decides, then the path, then the header, then the kind of signature: XML is the default of the older one,
/// and an action that is named by a path responds in JSON.
fn wants_json(request: &Incoming) -> bool {
    if let Some(format) = request.parameter("Format").filter(|format| !format.is_empty()) {
        return format.eq_ignore_ascii_case("json");
    }
    if names_action(&request.path) {
        return true;
    }
    let accept = request.header("accept").unwrap_or_default().to_ascii_lowercase();
    let any = accept.trim().is_empty() || accept.trim() == "*/*";
    accept.contains("application/json")
        || (any && request.header("x-acs-action").is_some() && request.parameter("Signature").is_none())
}

/// The response of an action.
pub(crate) fn write(action: &str, response: &dyn Record, notes: &Notes) -> Response<Bytes> {
    let body = if notes.json {
        json::encode(response)
    } else {
        xml::encode(&format!("{action}Response"), response).into_bytes()
    };
    http_response(StatusCode::OK, body, notes)
}

/// The response of an action as it is printed.
pub(crate) fn write_json(response: &Value, notes: &Notes) -> Response<Bytes> {
    http_response(StatusCode::OK, response.to_string().into_bytes(), notes)
}

/// The response of an action that was refused.
pub(crate) fn write_error(error: &ApiError, notes: &Notes) -> Response<Bytes> {
    let envelope = Envelope {
        request_id: notes.request_id.clone(),
        host_id: notes.host.clone(),
        code: error.code.clone(),
        message: error.message.clone(),
        recommend: error.recommend.clone(),
    };
    let body = if notes.json { json::encode(&envelope) } else { xml::encode("Error", &envelope).into_bytes() };
    let status = StatusCode::from_u16(error.status).ok().filter(|status| (200..=599).contains(&status.as_u16()));
    let mut response = http_response(status.unwrap_or(StatusCode::BAD_REQUEST), body, notes);
    if error.status == 405 {
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, POST"));
    }
    response
}

/// A response that is JSON whatever was asked for.
pub(crate) fn json_response(value: &Value, request_id: &str) -> Response<Bytes> {
    let notes = Notes { request_id: request_id.to_owned(), json: true, ..Notes::default() };
    write_json(value, &notes)
}

/// A file, of whatever kind.
pub(crate) fn file_response(kind: &'static str, body: Bytes, request_id: &str) -> Response<Bytes> {
    let notes = Notes { request_id: request_id.to_owned(), ..Notes::default() };
    let mut response = http_response(StatusCode::OK, Vec::new(), &notes);
    *response.body_mut() = body;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// The response to a browser that asks what a page of another origin may send.
pub(crate) fn preflight(request_id: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    headers.insert(REQUEST_ID, header_text(request_id));
    headers.insert(header::ALLOW, HeaderValue::from_static("GET, POST, OPTIONS"));
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, HEAD, POST, PUT, DELETE"));
    // The star leaves this one out.
    headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("*, authorization"));
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    response
}

fn http_response(status: StatusCode, body: Vec<u8>, notes: &Notes) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(body));
    *response.status_mut() = status;
    let kind = if notes.json { "application/json;charset=utf-8" } else { "text/xml;charset=utf-8" };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(REQUEST_ID, header_text(&notes.request_id));
    // Pages of any origin may read responses: nothing in a mock server is anybody's secret.
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, ANY);
    if notes.example {
        headers.insert(EXAMPLE, HeaderValue::from_static("true"));
    }
    for warning in notes.warnings.iter().take(MAX_WARNINGS) {
        headers.append(WARNING, header_text(warning));
    }
    response
}

/// Text that a header can hold: one line of ASCII, not too long.
fn header_text(text: &str) -> HeaderValue {
    let plain = |letter: char| if letter == ' ' || letter.is_ascii_graphic() { letter } else { '?' };
    let line: String = text.chars().take(MAX_WARNING).map(plain).collect();
    HeaderValue::try_from(line).unwrap_or_else(|_| HeaderValue::from_static(""))
}
