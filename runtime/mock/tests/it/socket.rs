//! The server behind a real socket.

use std::time::Duration;

use aliyun_api_mock_runtime::{RunningServer, Server};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::mini::{Mini, VPC};
use crate::support::builder;

pub(crate) async fn start() -> RunningServer {
    builder().read_timeout(Duration::from_millis(300)).start().await.unwrap()
}

/// Sends bytes and reads until the server closes the connection.
pub(crate) async fn exchange(server: &RunningServer, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(server.addr()).await.unwrap();
    // The server may close before it has read everything.
    let _ = stream.write_all(bytes).await;
    let mut response = Vec::new();
    let read = timeout(Duration::from_secs(10), stream.read_to_end(&mut response)).await;
    assert!(read.is_ok(), "the connection stays open");
    String::from_utf8_lossy(&response).into_owned()
}

pub(crate) fn close(request: &str) -> Vec<u8> {
    request.replacen("\r\n", "\r\nHost: vpc.aliyuncs.com\r\nConnection: close\r\n", 1).into_bytes()
}

#[tokio::test]
async fn a_request_gets_a_response_and_the_server_stops() {
    let server = start().await;
    assert_eq!(server.url(), format!("http://{}", server.addr()));
    assert!(server.addr().ip().is_loopback() && server.addr().port() != 0);
    let get = close("GET /?Action=DescribeZones&RegionId=cn-hangzhou&Format=JSON HTTP/1.1\r\n\r\n");
    let response = exchange(&server, &get).await;
    assert!(response.starts_with("HTTP/1.1 200 OK\r\n") && response.contains(r#""ZoneId":"b""#), "{response}");
    let body = "Action=DescribeZones&RegionId=y";
    let post = close(&format!("POST / HTTP/1.1\r\nContent-Length: {}\r\n\r\n{body}", body.len()));
    assert!(exchange(&server, &post).await.contains("<RegionId>y</RegionId>"));
    let chunked =
        format!("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n0\r\n\r\n", body.len());
    assert!(exchange(&server, &close(&chunked)).await.contains("<RegionId>y</RegionId>"));
    let head = exchange(&server, &close("HEAD / HTTP/1.1\r\n\r\n")).await;
    assert!(head.starts_with("HTTP/1.1 405 ") && head.contains("allow: GET, POST"), "{head}");
    let address = server.addr();
    server.shutdown().await;
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn slow_clients_get_a_response_or_are_closed() {
    let server = start().await;
    // No head at all, and a head that never ends.
    assert_eq!(exchange(&server, b"").await, "");
    assert!(!exchange(&server, b"GET /?Action=DescribeZones HTTP/1.1\r\nHost: x\r\n").await.contains(" 200 "));
    // A body that never comes.
    let slow = close("POST /?Format=JSON HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc");
    let response = exchange(&server, &slow).await;
    assert!(response.starts_with("HTTP/1.1 408 ") && response.contains(r#""Code":"RequestTimeout""#), "{response}");
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_in_the_envelope() {
    let server = start().await;
    let size = 11 * 1024 * 1024;
    let mut large = close(&format!("POST /?Format=JSON HTTP/1.1\r\nContent-Length: {size}\r\n\r\n"));
    large.resize(large.len() + size, b'a');
    let mut stream = TcpStream::connect(server.addr()).await.unwrap();
    let (mut read, mut write) = stream.split();
    let mut response = vec![0; 4096];
    let sent = async {
        let _ = write.write_all(&large).await;
    };
    let (_, length) = tokio::join!(sent, read.read(&mut response));
    let response = String::from_utf8_lossy(&response[..length.unwrap()]).into_owned();
    assert!(
        response.starts_with("HTTP/1.1 413 ") && response.contains(r#""Code":"RequestEntityTooLarge""#),
        "{response}"
    );
    server.requests().status(413).code("RequestEntityTooLarge").times(1);
}

#[tokio::test]
async fn garbage_does_not_stop_the_server() {
    let server = start().await;
    for bytes in [&b"\x16\x03\x01\x00\xa5\x01"[..], b"\r\n\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n"] {
        let response = exchange(&server, bytes).await;
        assert!(response.is_empty() || response.starts_with("HTTP/1.1 4"), "{response}");
    }
    let get = close("GET /_mock/health HTTP/1.1\r\n\r\n");
    assert!(exchange(&server, &get).await.contains(r#""status":"ok""#));
}

#[tokio::test]
async fn whoever_asks_with_head_gets_the_head_of_a_get() {
    let server = start().await;
    let head = exchange(&server, &close("HEAD /_mock/health HTTP/1.1\r\n\r\n")).await;
    let (top, body) = head.split_once("\r\n\r\n").unwrap();
    assert!(top.starts_with("HTTP/1.1 200 ") && top.contains("application/json") && body.is_empty(), "{head}");
    let get = exchange(&server, &close("GET /_mock/health HTTP/1.1\r\n\r\n")).await;
    let length = |text: &str| {
        text.to_ascii_lowercase().lines().find(|line| line.starts_with("content-length")).map(str::to_owned)
    };
    assert_eq!(length(&head), length(&get));
    for path in ["/", "/_mock/state"] {
        let response = exchange(&server, &close(&format!("OPTIONS {path} HTTP/1.1\r\nOrigin: http://x\r\n\r\n"))).await;
        assert!(
            response.starts_with("HTTP/1.1 204 ") && response.contains("access-control-allow-origin: *"),
            "{response}"
        );
    }
}

#[tokio::test]
async fn connections_are_kept_and_many_clients_share_the_state() {
    let server = builder().start().await.unwrap();
    let clients = (0..8).map(|_| {
        let address = server.addr();
        tokio::spawn(async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            for _ in 0..20 {
                let request = "GET /?Action=AllocateEip HTTP/1.1\r\nHost: x\r\n\r\n";
                stream.write_all(request.as_bytes()).await.unwrap();
                let mut response = vec![0; 2048];
                let length = stream.read(&mut response).await.unwrap();
                assert!(response[..length].starts_with(b"HTTP/1.1 200 "));
            }
        })
    });
    for client in clients.collect::<Vec<_>>() {
        client.await.unwrap();
    }
    assert_eq!(server.engine().store("default").count("vpc", "Eip"), 160);
}

#[tokio::test]
async fn a_busy_port_is_told_and_a_drop_frees_it() {
    let first = Server::builder().service(Mini(&VPC)).start().await.unwrap();
    let port = first.addr().port();
    let error = Server::builder().port(port).start().await.unwrap_err();
    let told = format!(
        "cannot listen on 127.0.0.1:{port}: another program listens there; take another port, or 0 for a free one"
    );
    assert_eq!(error.to_string(), told);
    drop(first);
    let again = || Server::builder().port(port).start();
    let mut rounds = 0;
    while again().await.is_err() {
        rounds += 1;
        assert!(rounds < 100, "the port stays taken");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
