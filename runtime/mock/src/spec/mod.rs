//! The paths below `/_mock/spec`: which OpenAPI documents there are, the documents, and a page that shows them.

mod document;
mod page;

use bytes::Bytes;
use http::{HeaderValue, Method, Response, header};
use serde_json::{Value, json};

use crate::ApiError;
use crate::catalog::Catalog;
use crate::http::{self as wire, Incoming};

/// Where the page, its files and the documents are; without the slash at its end, the list of documents.
pub(crate) const FOLDER: &str = "/_mock/spec/";

/// The profile of a document where a request names none.
const DEFAULT_PROFILE: &str = "path";

/// What goes out.
struct Content {
    kind: &'static str,
    /// In the encoding gzip, unless it is not packed.
    packed: bool,
    body: Bytes,
}

/// The documents that there are.
pub(crate) fn list(catalog: &Catalog) -> Value {
    let documents = catalog.services().flat_map(|service| {
        service.documents.iter().map(|document| {
            let url = format!("{FOLDER}{}.json?profile={}", service.info.id, document.profile);
            json!({ "service": service.info.id, "version": service.info.version, "profile": document.profile, "url": url })
        })
    });
    json!({ "documents": documents.collect::<Vec<_>>(), "page": FOLDER })
}

/// Responds to a request for something in the folder.
///
/// # Errors
/// There is no such thing, or it is asked for in a way that it cannot be.
pub(crate) fn respond(catalog: &Catalog, request: &Incoming, request_id: &str) -> Result<Response<Bytes>, ApiError> {
    if request.method != Method::GET && request.method != Method::HEAD {
        return Err(ApiError::new(405, "MethodNotAllowed", "This path is called with GET."));
    }
    let name = request.path.strip_prefix(FOLDER).unwrap_or_default();
    let content = match page::file(name) {
        Some(content) => content,
        None => {
            let host = request.header("host");
            let server = (if request.secure { "https" } else { "http" }, host.as_deref());
            let text = document::text(catalog, name, request.parameter("profile"), server)?;
            Content { kind: "application/json;charset=utf-8", packed: false, body: text.into() }
        }
    };
    Ok(written(content, request, request_id))
}

fn written(content: Content, request: &Incoming, request_id: &str) -> Response<Bytes> {
    let accepts = request.header("accept-encoding").is_some_and(|accepted| accepted.contains("gzip"));
    let send_packed = content.packed && accepts;
    let body = if content.packed && !accepts { document::unpacked(&content.body).into() } else { content.body };
    let mut response = wire::file_response(content.kind, body, request_id);
    let headers = response.headers_mut();
    if send_packed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    // Whatever a document says, the page asks nobody else.
    let policy = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    response
}
