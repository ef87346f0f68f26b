//! Bytes that are almost a request.

use aliyun_api_core::sign::percent;
use fastrand::Rng;

use super::Pairs;

/// Parts of heads that are wrong, or seldom.
const HEADERS: [&str; 12] = [
    "transfer-encoding: chunked",
    "content-length: -1",
    "content-length: 99999999999999999999",
    "content-length: 5\r\ncontent-length: 6",
    "content-encoding: gzip",
    "content-type: application/json",
    "content-type: multipart/form-data; boundary=",
    "content-type: \u{7f}",
    "host:",
    "expect: 100-continue",
    "upgrade: h2c\r\nconnection: upgrade",
    "x-mock-namespace: \u{1}",
];

/// A request with something wrong in its bytes.
pub(super) fn spoilt(pairs: &Pairs, rng: &mut Rng) -> Vec<u8> {
    let encoded: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", percent::encode(name), percent::encode(value))).collect();
    let query = encoded.join("&");
    let method = rng
        .choice(["GET", "POST", "PUT", "CONNECT", "TRACE", "get", "", "X".repeat(300).as_str()])
        .unwrap_or("GET")
        .to_owned();
    let target = match rng.u8(0..5) {
        0 => "*".to_owned(),
        1 => format!("//?{query}"),
        2 => format!("http://vpc.aliyuncs.com/?{query}"),
        _ => format!("/?{query}"),
    };
    let header = rng.choice(HEADERS).unwrap_or_default();
    let head = format!("{method} {target} HTTP/1.1\r\nhost: vpc.aliyuncs.com\r\n{header}\r\n\r\n");
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(query.as_bytes());
    for _ in 0..rng.usize(0..4) {
        let at = rng.usize(0..bytes.len());
        match rng.u8(0..4) {
            0 => bytes[at] = rng.u8(..),
            1 => bytes.truncate(at.max(1)),
            2 => bytes.insert(at, rng.u8(..)),
            _ => drop(bytes.splice(at..at, b"\r\n".repeat(rng.usize(1..40)))),
        }
    }
    bytes
}
