//! The page that shows the documents: Swagger UI, and the little that says which document it shows.

use bytes::Bytes;

use crate::http::File;

/// The files by name: what they are, whether they are packed, and what is in them.
const FILES: [(&str, &str, bool, &[u8]); 6] = [
    ("", "text/html;charset=utf-8", false, include_bytes!("page/index.html")),
    ("page.css", "text/css;charset=utf-8", false, include_bytes!("page/page.css")),
    ("page.js", "text/javascript;charset=utf-8", false, include_bytes!("page/page.js")),
    (
        "swagger-ui-bundle.js",
        "text/javascript;charset=utf-8",
        true,
        include_bytes!(concat!(env!("OUT_DIR"), "/swagger-ui-bundle.js.gz")),
    ),
    ("swagger-ui.css", "text/css;charset=utf-8", true, include_bytes!(concat!(env!("OUT_DIR"), "/swagger-ui.css.gz"))),
    ("favicon.png", "image/png", true, include_bytes!(concat!(env!("OUT_DIR"), "/favicon-32x32.png.gz"))),
];

/// The file of a name.
pub(super) fn file(name: &str) -> Option<File> {
    let (_, kind, packed, body) = FILES.into_iter().find(|(own, ..)| *own == name)?;
    Some(File { kind, packed, body: Bytes::from_static(body) })
}
