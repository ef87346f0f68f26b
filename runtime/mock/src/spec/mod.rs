//! The paths below `/_mock/spec`: which OpenAPI documents there are, the documents, and a page that shows them.

mod document;
mod page;

use bytes::Bytes;
use http::Response;
use serde_json::{Value, json};

use crate::ApiError;
use crate::catalog::Catalog;
use crate::http::{self as wire, File, Incoming};

/// Where the page, its files and the documents are; without the slash at its end, the list of documents.
pub(crate) const FOLDER: &str = "/_mock/spec/";

/// The profile of a document where a request names none.
const DEFAULT_PROFILE: &str = "path";

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
    wire::is_read(request)?;
    let name = request.path.strip_prefix(FOLDER).unwrap_or_default();
    let file = match page::file(name) {
        Some(file) => file,
        None => {
            let host = request.header("host");
            let server = (if request.secure { "https" } else { "http" }, host.as_deref());
            let text = document::text(catalog, name, request.parameter("profile"), server)?;
            File { kind: "application/json;charset=utf-8", packed: false, body: text.into() }
        }
    };
    Ok(wire::write_file(file, request, request_id))
}
