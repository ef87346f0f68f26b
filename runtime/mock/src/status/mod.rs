//! The status page, for people: what the server has, which requests came, and what they may change. It is files alone,
//! and asks the paths beside it for everything that it shows.

use bytes::Bytes;
use http::Response;

use crate::ApiError;
use crate::http::{self as wire, File, Incoming};

/// Where the page is; its files lie beside it, so that without the slash at its end their names would lead elsewhere.
pub(crate) const PAGE: &str = "/_mock/";

/// Where the files of the page are.
const FOLDER: &str = "/_mock/page/";

const HTML: &str = "text/html;charset=utf-8";
const CSS: &str = "text/css;charset=utf-8";
const SCRIPT: &str = "text/javascript;charset=utf-8";

/// The page itself.
const INDEX: &[u8] = include_bytes!("page/index.html");

/// Its files by name.
const FILES: [(&str, &str, &[u8]); 11] = [
    ("page.css", CSS, include_bytes!("page/page.css")),
    ("rows.css", CSS, include_bytes!("page/rows.css")),
    ("main.js", SCRIPT, include_bytes!("page/main.js")),
    ("ask.js", SCRIPT, include_bytes!("page/ask.js")),
    ("elements.js", SCRIPT, include_bytes!("page/elements.js")),
    ("head.js", SCRIPT, include_bytes!("page/head.js")),
    ("objects.js", SCRIPT, include_bytes!("page/objects.js")),
    ("requests.js", SCRIPT, include_bytes!("page/requests.js")),
    ("faults.js", SCRIPT, include_bytes!("page/faults.js")),
    ("coverage.js", SCRIPT, include_bytes!("page/coverage.js")),
    ("reset.js", SCRIPT, include_bytes!("page/reset.js")),
];

/// Whether a path is of the page or of one of its files.
pub(crate) fn is_page(path: &str) -> bool {
    path == PAGE || is_without_slash(path) || path.starts_with(FOLDER)
}

fn is_without_slash(path: &str) -> bool {
    PAGE.strip_suffix('/') == Some(path)
}

/// Responds to a request for the page or for one of its files.
///
/// # Errors
/// There is no such file, or it is asked for in a way that it cannot be.
pub(crate) fn respond(request: &Incoming, request_id: &str) -> Result<Response<Bytes>, ApiError> {
    wire::is_read(request)?;
    if is_without_slash(&request.path) {
        return Ok(wire::redirect(PAGE, request, request_id));
    }
    let (kind, body) = match request.path.strip_prefix(FOLDER) {
        None => (HTML, INDEX),
        Some(name) => {
            let file = FILES.into_iter().find(|(own, ..)| *own == name);
            let none = || {
                let known = FILES.map(|(name, ..)| name).join(", ");
                ApiError::new(404, "InvalidPath.NotFound", format!("There are {PAGE} and in {FOLDER} {known}."))
            };
            file.map(|(_, kind, body)| (kind, body)).ok_or_else(none)?
        }
    };
    let file = File { kind, packed: false, body: Bytes::from_static(body) };
    Ok(wire::write_file(file, request, request_id))
}
