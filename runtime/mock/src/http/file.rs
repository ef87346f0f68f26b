//! Files of the pages that the program carries: sent packed where that is taken, and with a policy that keeps a page to
//! itself.

use std::io::Read as _;

use aliyun_api_core::sign::percent;
use bytes::Bytes;
use flate2::read::GzDecoder;
use http::{HeaderName, HeaderValue, Method, Response, StatusCode, header};

use super::{Incoming, file_response};
use crate::ApiError;

/// Whatever a page shows, it asks nobody else, and no page of another origin has it in a frame, where it could have a
/// person press what they do not see.
const RULES: [(HeaderName, &str); 2] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
    ),
    // For browsers that do not know the last part.
    (header::X_FRAME_OPTIONS, "DENY"),
];

/// What goes out.
pub(crate) struct File {
    /// The content type.
    pub(crate) kind: &'static str,
    /// In the encoding gzip, unless it is not packed.
    pub(crate) packed: bool,
    pub(crate) body: Bytes,
}

/// Checks that a request only reads.
///
/// # Errors
/// It is neither GET nor HEAD.
pub(crate) fn is_read(request: &Incoming) -> Result<(), ApiError> {
    if request.method == Method::GET || request.method == Method::HEAD {
        return Ok(());
    }
    Err(ApiError::new(405, "MethodNotAllowed", "This path is called with GET."))
}

/// The response that is a file.
pub(crate) fn write_file(file: File, request: &Incoming, request_id: &str) -> Response<Bytes> {
    let accepts = request.header("accept-encoding").is_some_and(|accepted| accepted.contains("gzip"));
    let send_packed = file.packed && accepts;
    let body = if file.packed && !accepts { unpacked(&file.body).into() } else { file.body };
    let mut response = file_response(file.kind, body, request_id);
    let headers = response.headers_mut();
    if send_packed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    for (name, value) in RULES {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// What was packed; as much of it as is whole.
pub(crate) fn unpacked(gzip: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    // It was packed when the program was built. Should it be broken, whoever reads on says so.
    let _ = GzDecoder::new(gzip).read_to_end(&mut text);
    text
}

/// The response that sends a request to another path, with its query.
pub(crate) fn redirect(path: &str, request: &Incoming, request_id: &str) -> Response<Bytes> {
    let query = percent::join(request.query());
    let to = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    let mut response = file_response("text/plain;charset=utf-8", format!("It is at {to}\n").into(), request_id);
    // What is percent-encoded fits into a header.
    if let Ok(to) = HeaderValue::try_from(to) {
        *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
        response.headers_mut().insert(header::LOCATION, to);
    }
    response
}
