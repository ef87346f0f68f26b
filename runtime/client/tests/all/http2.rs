//! HTTP/2, where a server offers it.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_api_runtime::transport::Phase;
use aliyun_api_runtime::{Client, Config, Error, ErrorKind, SignatureScheme, Timeouts};
use bytes::Bytes;
use h2::server::SendResponse;
use h2::{Reason, RecvStream};
use http::{HeaderMap, Request, Response, Uri, Version};
use rcgen::CertificateParams;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::server::TlsStream;

use crate::shapes::{Create, NET, config, describe};
use crate::tls::{Authority, offering};

const BODY: &str = r#"{"RequestId":"r-1","TotalCount":1}"#;

/// What a server does with a request.
type Respond = fn(Request<RecvStream>, SendResponse<Bytes>);

/// A server of `localhost` and `net.example` that offers some protocols; what it was asked, by connection.
struct Server {
    config: Config,
    address: SocketAddr,
    asked: Arc<Mutex<Vec<Asked>>>,
}

/// A request, and the number of its connection.
struct Asked {
    connection: usize,
    version: Version,
    headers: HeaderMap,
    uri: Uri,
}

impl Server {
    async fn start(protocols: &[&str], respond: Respond) -> Self {
        let authority = Authority::new();
        let hosts = ["localhost", "net.example"].map(str::to_owned);
        let acceptor = offering(authority.server(CertificateParams::new(hosts).unwrap()), protocols);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let endpoint = format!("https://localhost:{}", address.port());
        let asked: Arc<Mutex<Vec<Asked>>> = Arc::default();
        let kept = Arc::clone(&asked);
        tokio::spawn(async move {
            for connection in 0.. {
                let (stream, _) = listener.accept().await.unwrap();
                let (acceptor, kept) = (acceptor.clone(), Arc::clone(&kept));
                tokio::spawn(async move {
                    let Ok(stream) = acceptor.accept(stream).await else { return };
                    if stream.get_ref().1.alpn_protocol() == Some(b"h2") {
                        let Ok(mut requests) = h2::server::handshake(stream).await else { return };
                        while let Some(Ok((request, responder))) = requests.accept().await {
                            let (headers, uri) = (request.headers().clone(), request.uri().clone());
                            kept.lock().unwrap().push(Asked { connection, version: Version::HTTP_2, headers, uri });
                            respond(request, responder);
                        }
                    } else {
                        let (version, headers, uri) = (Version::HTTP_11, HeaderMap::new(), Uri::default());
                        kept.lock().unwrap().push(Asked { connection, version, headers, uri });
                        plain(stream).await;
                    }
                });
            }
        });
        Self { config: config().endpoint(endpoint).root_certificates(authority.pem), address, asked }
    }

    fn client(&self) -> Client {
        Client::new(&NET, &self.config.clone()).unwrap()
    }

    fn versions(&self) -> Vec<Version> {
        self.asked.lock().unwrap().iter().map(|asked| asked.version).collect()
    }

    fn connections(&self) -> Vec<usize> {
        let mut all: Vec<_> = self.asked.lock().unwrap().iter().map(|asked| asked.connection).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// Responds once in HTTP/1.1.
async fn plain(mut stream: TlsStream<TcpStream>) {
    let _ = stream.read(&mut [0; 4096]).await;
    let text = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{BODY}", BODY.len());
    let _ = stream.write_all(text.as_bytes()).await;
    let _ = stream.shutdown().await;
}

fn whole(_: Request<RecvStream>, mut responder: SendResponse<Bytes>) {
    let mut body = responder.send_response(Response::new(()), false).unwrap();
    body.send_data(BODY.into(), true).unwrap();
}

/// The start of a response, and then a reset.
fn half(mut responder: SendResponse<Bytes>, reason: Reason) {
    let head = Response::builder().status(503).header("x-acs-request-id", "r-7").header("retry-after", "3");
    let mut body = responder.send_response(head.body(()).unwrap(), false).unwrap();
    body.send_data("{\"Code\":\"Bu".into(), false).unwrap();
    tokio::spawn(async move {
        // A reset discards what was not yet sent.
        tokio::time::sleep(Duration::from_millis(100)).await;
        body.send_reset(reason);
    });
}

fn create() -> Create {
    Create { password: "hunter2".into(), client_token: None }
}

async fn refused(respond: Respond) -> Error {
    let server = Server::start(&["h2"], respond).await;
    server.client().send(&create()).await.unwrap_err()
}

#[tokio::test]
async fn the_server_chooses_the_version() {
    for (offered, version) in [
        (&["h2", "http/1.1"][..], Version::HTTP_2),
        (&["http/1.1", "h2"], Version::HTTP_11),
        (&["h2"], Version::HTTP_2),
        (&["http/1.1"], Version::HTTP_11),
        (&[], Version::HTTP_11),
    ] {
        let server = Server::start(offered, whole).await;
        assert_eq!(server.client().send(&describe()).await.unwrap().total, 1);
        assert_eq!(server.versions(), [version], "{offered:?}");
    }
}

#[tokio::test]
async fn a_server_that_speaks_neither_is_a_tls_error() {
    let server = Server::start(&["spdy/3"], whole).await;
    let error = server.client().send(&describe()).await.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Transport, Some(Phase::Tls)), "{error}");
    assert!(!error.may_have_reached_server());
}

#[tokio::test]
async fn many_calls_share_a_connection() {
    let server = Server::start(&["h2", "http/1.1"], whole).await;
    let client = server.client();
    // The first ones begin while there is no connection yet.
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&describe()).await.unwrap().total })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), 1);
    }
    assert_eq!((server.versions().len(), server.connections().len()), (100, 1));
}

#[tokio::test]
async fn a_request_names_its_host_once() {
    let server = Server::start(&["h2"], whole).await;
    for scheme in [SignatureScheme::Acs3, SignatureScheme::V1] {
        let client = Client::new(&NET, &server.config.clone().signature_scheme(scheme)).unwrap();
        client.send(&describe()).await.unwrap();
        let Asked { headers, uri, .. } = server.asked.lock().unwrap().pop().unwrap();
        assert!(!headers.contains_key("host"), "{headers:?}");
        assert!(uri.authority().unwrap().as_str().starts_with("localhost:"), "{uri}");
        assert_eq!(headers["content-length"], "0");
    }
}

#[tokio::test]
async fn what_came_of_a_response_survives_a_reset() {
    // hyper takes the last two for an end.
    for respond in [
        (|_, responder| half(responder, Reason::INTERNAL_ERROR)) as Respond,
        |_, responder| half(responder, Reason::CANCEL),
        |_, responder| half(responder, Reason::NO_ERROR),
    ] {
        let error = refused(respond).await;
        assert_eq!((error.kind(), error.phase()), (ErrorKind::Transport, Some(Phase::Receive)), "{error}");
        assert_eq!((error.status(), error.request_id()), (Some(503), Some("r-7")));
        assert_eq!((error.body_start(), error.retry_after()), (Some("{\"Code\":\"Bu"), Some(Duration::from_secs(3))));
        assert!(error.may_have_reached_server() && !error.is_retryable());
    }
}

#[tokio::test]
async fn a_reset_without_a_response_may_have_been_carried_out() {
    let error = refused(|_, mut responder| responder.send_reset(Reason::INTERNAL_ERROR)).await;
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Transport, Some(Phase::Receive)), "{error}");
    assert!(error.may_have_reached_server() && !error.is_retryable());
}

#[tokio::test]
async fn a_refused_stream_was_not_carried_out() {
    let error = refused(|_, mut responder| responder.send_reset(Reason::REFUSED_STREAM)).await;
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(!error.may_have_reached_server() && error.is_retryable());
}

#[tokio::test]
async fn the_time_of_a_response_ends_the_stream_and_not_the_connection() {
    let server = Server::start(&["h2"], |request, mut responder| {
        if request.uri().query().is_some_and(|query| query.contains("Password")) {
            let head = Response::builder().header("x-acs-request-id", "r-7").body(()).unwrap();
            let body = responder.send_response(head, false).unwrap();
            tokio::spawn(async move {
                std::future::pending::<()>().await;
                drop(body)
            });
        } else {
            whole(request, responder);
        }
    })
    .await;
    let timeouts = Timeouts { attempt: Duration::from_millis(300), ..Timeouts::default() };
    let client = Client::new(&NET, &server.config.clone().timeouts(timeouts)).unwrap();
    client.send(&describe()).await.unwrap();
    let error = client.send(&create()).await.unwrap_err();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::Timeout, Some("r-7")), "{error}");
    client.send(&describe()).await.unwrap();
    assert_eq!(server.connections().len(), 1);
}

#[tokio::test]
async fn a_body_has_a_limit() {
    let server = Server::start(&["h2"], |_, mut responder| {
        let mut body = responder.send_response(Response::new(()), false).unwrap();
        tokio::spawn(async move {
            for _ in 0..33 {
                body.reserve_capacity(1 << 20);
                let mut left = 1 << 20;
                while left > 0 {
                    let Some(Ok(most)) = std::future::poll_fn(|cx| body.poll_capacity(cx)).await else { return };
                    let now = most.min(left);
                    left -= now;
                    if body.send_data(vec![b' '; now].into(), false).is_err() {
                        return;
                    }
                }
            }
        });
    })
    .await;
    let error = server.client().send(&describe()).await.unwrap_err();
    assert!(error.to_string().contains("larger than 33554432 bytes"), "{error}");
    assert!(!error.is_retryable());
}

/// A server of raw frames.
async fn raw(frames: &'static [u8]) -> Error {
    let authority = Authority::new();
    let acceptor = offering(authority.localhost(), &["h2"]);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        let mut stream = acceptor.accept(listener.accept().await.unwrap().0).await.unwrap();
        stream.write_all(SETTINGS).await.unwrap();
        // Until the headers of the request are there: a frame of type 1.
        let mut bytes = Vec::new();
        while !bytes.windows(9).any(|window| window[3] == 1 && window[5..] == [0, 0, 0, 1]) {
            assert_ne!(stream.read_buf(&mut bytes).await.unwrap(), 0);
        }
        stream.write_all(frames).await.unwrap();
        let _ = stream.read_to_end(&mut bytes).await;
    });
    let config = config().endpoint(endpoint).root_certificates(authority.pem);
    Client::new(&NET, &config).unwrap().send(&create()).await.unwrap_err()
}

const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];

#[tokio::test]
async fn what_is_behind_a_goaway_was_not_carried_out() {
    // The last stream that counts is none.
    let error = raw(&[0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]).await;
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(!error.may_have_reached_server() && error.is_retryable(), "{error}");
}

#[tokio::test]
async fn frames_that_are_none_are_not_worth_another_try() {
    // Data for the connection itself.
    let error = raw(&[0, 0, 1, 0, 0, 0, 0, 0, 0, 7]).await;
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Transport, Some(Phase::Receive)), "{error}");
    assert!(error.may_have_reached_server() && !error.is_retryable(), "{error}");
}

#[tokio::test]
async fn a_connection_that_is_going_away_takes_no_more_calls() {
    let authority = Authority::new();
    let acceptor = offering(authority.localhost(), &["h2"]);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    tokio::spawn(async move {
        loop {
            let stream = acceptor.accept(listener.accept().await.unwrap().0).await.unwrap();
            count.fetch_add(1, Ordering::Relaxed);
            let mut requests = h2::server::handshake(stream).await.unwrap();
            while let Some(Ok((request, responder))) = requests.accept().await {
                whole(request, responder);
                requests.graceful_shutdown();
            }
        }
    });
    let client = Client::new(&NET, &config().endpoint(endpoint).root_certificates(authority.pem)).unwrap();
    while connections.load(Ordering::Relaxed) < 5 {
        assert_eq!(client.send(&describe()).await.unwrap().total, 1);
    }
}

#[tokio::test]
async fn a_tunnel_carries_it_too() {
    let server = Server::start(&["h2", "http/1.1"], whole).await;
    let target = server.address;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let proxy = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            assert_ne!(stream.read_buf(&mut head).await.unwrap(), 0);
        }
        assert!(head.starts_with(b"CONNECT net.example:443 "));
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
        let mut server = TcpStream::connect(target).await.unwrap();
        let _ = tokio::io::copy_bidirectional(&mut stream, &mut server).await;
    });
    let config = server.config.clone().endpoint("https://net.example").proxy(proxy);
    assert_eq!(Client::new(&NET, &config).unwrap().send(&describe()).await.unwrap().total, 1);
    assert_eq!(server.versions(), [Version::HTTP_2]);
}
