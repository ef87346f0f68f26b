//! The proxy: every host of the services is the server, and every other host is refused.

use std::time::Duration;

use aliyun_api_mock_runtime::RunningServer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::builder;
use crate::tls::{ask, secure};

async fn start() -> RunningServer {
    builder().proxy(true).start().await.unwrap()
}

/// Asks for a tunnel, and reads the head of the response and what there is of a body.
async fn connect(server: &RunningServer, target: &str, header: &str) -> (TcpStream, String) {
    let mut stream = TcpStream::connect(server.addr()).await.unwrap();
    let request = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n{header}\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let response = head(&mut stream).await;
    (stream, response)
}

/// A head, and the body that it promises.
async fn head(stream: &mut (impl tokio::io::AsyncRead + Unpin)) -> String {
    let mut text = String::new();
    while !text.ends_with("\r\n\r\n") {
        text.push(char::from(stream.read_u8().await.unwrap()));
    }
    let length = text.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).await.unwrap();
    text + &String::from_utf8_lossy(&body)
}

async fn tunnel(server: &RunningServer, target: &str) -> TcpStream {
    let (stream, response) = connect(server, target, "").await;
    assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
    stream
}

#[tokio::test]
async fn the_hosts_of_the_services_are_the_server() {
    let server = start().await;
    let ca = server.ca_pem().unwrap();
    // The second one is in no document.
    for (host, region) in [("vpc.cn-shanghai.aliyuncs.com", "cn-shanghai"), ("vpc-intl.aliyuncs.com", "cn-hangzhou")] {
        let stream = tunnel(&server, &format!("{host}:443")).await;
        let stream = secure(stream, ca, host).await.unwrap();
        let response = ask(stream, host, "/?Action=DescribeZones&Format=JSON").await;
        assert!(response.contains(&format!(r#""RegionId":"{region}""#)), "{host}: {response}");
    }
    // Without TLS inside.
    let host = "vpc.cn-shanghai.aliyuncs.com";
    let response = ask(tunnel(&server, &format!("{host}:80")).await, host, "/?Action=DescribeZones").await;
    assert!(response.contains("<RegionId>cn-shanghai</RegionId>"), "{response}");
    // Without a tunnel.
    let stream = TcpStream::connect(server.addr()).await.unwrap();
    let response = ask(stream, host, &format!("http://{host}/?Action=DescribeZones")).await;
    assert!(response.contains("<RegionId>cn-shanghai</RegionId>"), "{response}");
    // The server itself, for clients that ask everything of the proxy.
    let own = server.addr().to_string();
    let stream = TcpStream::connect(server.addr()).await.unwrap();
    assert!(ask(stream, &own, &format!("http://{own}/_mock/health")).await.starts_with("HTTP/1.1 200 "));
    let stream = secure(tunnel(&server, &own).await, ca, "127.0.0.1").await.unwrap();
    assert!(ask(stream, &own, "/_mock/health").await.starts_with("HTTP/1.1 200 "));
}

#[tokio::test]
async fn one_tunnel_carries_many_requests() {
    let server = start().await;
    let stream = tunnel(&server, "vpc.aliyuncs.com:443").await;
    let mut stream = secure(stream, server.ca_pem().unwrap(), "vpc.aliyuncs.com").await.unwrap();
    for _ in 0..3 {
        let request = b"GET /?Action=AllocateEip HTTP/1.1\r\nHost: vpc.aliyuncs.com\r\n\r\n";
        stream.write_all(request).await.unwrap();
        assert!(head(&mut stream).await.starts_with("HTTP/1.1 200 "));
    }
    assert_eq!(server.engine().store("default").count("vpc", "Eip"), 3);
}

#[tokio::test]
async fn every_other_host_is_refused_with_what_to_do() {
    let server = start().await;
    let mut told = Vec::new();
    for target in
        ["sts.aliyuncs.com:443", "ram.aliyuncs.com:443", "ecs.cn-hangzhou.aliyuncs.com:443", "example.com:443"]
    {
        let (mut stream, response) = connect(&server, target, "").await;
        // The connection goes on: what is inside of it never left.
        stream.write_all(b"GET /_mock/health HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
        assert!(head(&mut stream).await.starts_with("HTTP/1.1 200 "));
        let status = response.lines().next().unwrap_or_default();
        let body = response.split("\r\n\r\n").nth(1).unwrap_or_default();
        let message = body.split("<Message>").nth(1).and_then(|rest| rest.split("</Message>").next());
        assert_eq!(status, format!("HTTP/1.1 403 {}", message.unwrap_or_default()));
        told.push(format!("CONNECT {target}\n{status}"));
    }
    let stream = TcpStream::connect(server.addr()).await.unwrap();
    let path = "http://sts.aliyuncs.com/?Action=AssumeRole&Format=JSON";
    let response = ask(stream, "sts.aliyuncs.com", path).await;
    let body = response.split("\r\n\r\n").nth(1).unwrap_or_default();
    let start = body.find(r#""Code""#).or_else(|| body.find(r#""HostId""#)).unwrap_or_default();
    assert!(
        response.starts_with("HTTP/1.1 403 ") && body[start..].contains("sts.aliyuncs.com is asked for roles"),
        "{response}"
    );
    server.requests().of("AssumeRole").code("Forbidden.MockServer").times(1);
    server.requests().status(403).times(5);

    let mut stream = tunnel(&server, "vpc.aliyuncs.com:443").await;
    stream.write_all(b"CONNECT vpc.aliyuncs.com:443 HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    told.push(format!("CONNECT inside of a tunnel\n{}", head(&mut stream).await.lines().next().unwrap_or_default()));
    let plain = builder().start().await.unwrap();
    let (_, response) = connect(&plain, "vpc.aliyuncs.com:443", "").await;
    told.push(format!("CONNECT without --proxy\n{}", response.lines().next().unwrap_or_default()));
    insta::assert_snapshot!(told.join("\n"));
}

#[tokio::test]
async fn the_user_of_the_proxy_is_a_namespace() {
    let server = start().await;
    let team1 = "Proxy-Authorization: Basic dGVhbTE6\r\n";
    let (stream, _) = connect(&server, "vpc.aliyuncs.com:443", team1).await;
    let stream = secure(stream, server.ca_pem().unwrap(), "vpc.aliyuncs.com").await.unwrap();
    ask(stream, "vpc.aliyuncs.com", "/?Action=CreateVpc").await;
    let mut stream = TcpStream::connect(server.addr()).await.unwrap();
    let get = "GET http://vpc.aliyuncs.com/?Action=CreateVpc HTTP/1.1\r\nHost: vpc.aliyuncs.com\r\n";
    stream.write_all(format!("{get}{team1}\r\n").as_bytes()).await.unwrap();
    head(&mut stream).await;
    server.namespace("team1").requests().of("CreateVpc").times(2);
    server.requests().never();
}

#[tokio::test]
async fn an_open_tunnel_does_not_hold_the_shutdown() {
    let server = start().await;
    let silent = tunnel(&server, "vpc.aliyuncs.com:443").await;
    let mut half = tunnel(&server, "vpc.aliyuncs.com:443").await;
    half.write_all(b"\x16\x03\x01").await.unwrap();
    let idle = tunnel(&server, "vpc.aliyuncs.com:443").await;
    let mut idle = secure(idle, server.ca_pem().unwrap(), "vpc.aliyuncs.com").await.unwrap();
    idle.write_all(b"GET /_mock/health HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    head(&mut idle).await;
    // Time passes only where all wait for it, as for connections that do not end.
    tokio::time::pause();
    let started = tokio::time::Instant::now();
    server.shutdown().await;
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
    assert!(idle.read_u8().await.is_err(), "it is closed");
    drop((silent, half));
}

#[tokio::test]
async fn garbage_in_a_tunnel_ends_it() {
    let server = builder().proxy(true).read_timeout(Duration::from_millis(200)).start().await.unwrap();
    for bytes in [
        &b""[..],
        b"\x16",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"\x16GET / HTTP/1.1\r\n\r\n",
        b"\x00\r\n\r\n",
    ] {
        let mut stream = tunnel(&server, "vpc.aliyuncs.com:443").await;
        stream.write_all(bytes).await.unwrap();
        let mut response = Vec::new();
        let _ = stream.read_to_end(&mut response).await;
        assert!(!response.starts_with(b"HTTP/1.1 2"), "{bytes:?}");
    }
    for target in ["", ":443", "vpc.aliyuncs.com", "vpc.aliyuncs.com:port", "[::1", "http://vpc.aliyuncs.com/", "/"] {
        let mut stream = TcpStream::connect(server.addr()).await.unwrap();
        stream.write_all(format!("CONNECT {target} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes()).await.unwrap();
        let mut response = Vec::new();
        let _ = stream.read_to_end(&mut response).await;
        let response = String::from_utf8_lossy(&response);
        assert!(response.is_empty() || response.starts_with("HTTP/1.1 "), "{target}: {response}");
    }
    let response = ask(tunnel(&server, "vpc.aliyuncs.com:443").await, "x", "/_mock/health").await;
    assert!(response.starts_with("HTTP/1.1 200 "));
}
