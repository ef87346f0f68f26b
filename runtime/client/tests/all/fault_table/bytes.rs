//! Responses as they go over the wire.

use std::io::Read;

use flate2::Compression;
use flate2::read::GzEncoder;

/// The body of a success.
pub(crate) const OK: &str = r#"{"RequestId":"r-1","TotalCount":1}"#;

/// A whole response that has a request id outside of its body.
pub(crate) fn respond(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let length = format!("content-length: {}\r\n", body.as_ref().len());
    [head(status, &format!("{headers}{length}")), body.as_ref().to_vec()].concat()
}

pub(crate) fn head(status: &str, headers: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status}\r\nx-acs-request-id: r-head\r\n{headers}\r\n").into_bytes()
}

/// A success with this body.
pub(crate) fn json(body: impl AsRef<[u8]>) -> Vec<u8> {
    respond("200 OK", "content-type: application/json\r\n", body)
}

pub(crate) fn ok() -> Vec<u8> {
    json(OK)
}

pub(crate) fn gzip(text: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    GzEncoder::new(text, Compression::fast()).read_to_end(&mut packed).unwrap();
    packed
}

/// The text in UTF-16 with the mark of its order.
pub(crate) fn utf16(text: &str) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}
