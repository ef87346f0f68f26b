//! What a server says and reads that looks at nothing.

/// A response with the headers of the service.
pub(crate) fn response(json: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\ndate: Thu, 26 Nov 2026 15:39:46 GMT\r\ncontent-type: application/json;charset=utf-8\r\n\
         content-length: {}\r\nconnection: keep-alive\r\nkeep-alive: timeout=25\r\naccess-control-allow-origin: *\r\n\
         access-control-expose-headers: *\r\nx-acs-request-id: 473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E\r\n\
         x-acs-trace-id: 5a4e5e2d5d9d9a2d7d0e8b1c6f3a2b10\r\netag: 1Z1Jm6iGyDPTVbyzEyqMLPg2\r\n\r\n{json}",
        json.len()
    )
}

/// Whether what was read is a request to its end, where it has no body.
pub(crate) fn is_request(bytes: &[u8]) -> bool {
    bytes.ends_with(b"\r\n\r\n")
}
