//! Connections: who shares them, how long they last, and whom they trust.

use std::future::Future;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll, Waker};

use aliyun_api_runtime::transport::{HttpRequest, HttpResponse, Phase, TransportError};
use aliyun_api_runtime::{Client, Config, ErrorKind, Pending, ProvideCredentials, Transport};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::shapes::{NET, config, describe};
use crate::tls::{Authority, offering};

const ANSWER: &str = "HTTP/1.1 200 OK\r\ncontent-length: 34\r\n\r\n{\"RequestId\":\"r-1\",\"TotalCount\":1}";

/// A server of its own threads that keeps its connections; their number.
struct Keeping {
    endpoint: String,
    connections: Arc<AtomicUsize>,
}

impl Keeping {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let connections = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&connections);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                count.fetch_add(1, Ordering::Relaxed);
                std::thread::spawn(move || serve(stream.unwrap()));
            }
        });
        Self { endpoint, connections }
    }

    fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }
}

fn serve(mut stream: TcpStream) {
    let mut bytes = Vec::new();
    let mut some = [0; 4096];
    while let Ok(read @ 1..) = stream.read(&mut some) {
        bytes.extend_from_slice(&some[..read]);
        if bytes.windows(4).any(|window| window == b"\r\n\r\n") {
            bytes.clear();
            if stream.write_all(ANSWER.as_bytes()).is_err() {
                return;
            }
        }
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn a_client_may_be_used_in_one_runtime_after_another() {
    static SERVER: LazyLock<Keeping> = LazyLock::new(Keeping::start);
    static CLIENT: LazyLock<Client> =
        LazyLock::new(|| Client::new(&NET, &config().endpoint(&*SERVER.endpoint)).unwrap());
    let call = || runtime().block_on(async { CLIENT.send(&describe()).await.unwrap() }).total;
    let many = || (0..100).for_each(|_| assert_eq!(call(), 1));
    std::thread::scope(|scope| (0..4).for_each(|_| drop(scope.spawn(many))));
}

#[tokio::test]
async fn the_clients_of_a_configuration_share_their_connections() {
    let server = Keeping::start();
    let shared = config().endpoint(&*server.endpoint);
    for config in [shared.clone().region("cn-a"), shared.clone().region("cn-b")] {
        let client = Client::new(&NET, &config).unwrap();
        for _ in 0..3 {
            client.send(&describe()).await.unwrap();
        }
    }
    assert_eq!(server.connections(), 1);
    Client::new(&NET, &shared.no_proxy()).unwrap().send(&describe()).await.unwrap();
    assert_eq!(server.connections(), 2, "other settings make other connections");
}

#[test]
fn a_call_outside_of_a_runtime_is_an_error() {
    let client = Client::new(&NET, &config().endpoint("http://127.0.0.1:1")).unwrap();
    let request = describe();
    let mut call = pin!(client.send(&request));
    let Poll::Ready(result) = call.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("nothing can wake it")
    };
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("there is no tokio runtime"), "{error}");
}

#[derive(Debug)]
struct Always;

impl Transport for Always {
    fn send(&self, _: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        let body = ANSWER.rsplit("\r\n").next().unwrap_or_default().into();
        Box::pin(std::future::ready(Ok(HttpResponse { status: 200, headers: Vec::new(), body })))
    }
}

#[tokio::test]
async fn what_is_shared_already_can_be_given() {
    let transport: Arc<dyn Transport> = Arc::new(Always);
    let credentials: Arc<dyn ProvideCredentials> = Arc::new(aliyun_api_runtime::Credentials::new("id", "secret"));
    let client = Client::new(&NET, &Config::new(credentials).transport(Arc::clone(&transport))).unwrap();
    assert_eq!(client.send(&describe()).await.unwrap().total, 1);
}

/// A server with a certificate from an authority that nobody knows; the authority.
async fn with_own_authority() -> (String, String) {
    let authority = Authority::new();
    let acceptor = offering(authority.localhost(), &[]);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(ANSWER.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    (endpoint, authority.pem)
}

#[tokio::test]
async fn an_authority_of_ones_own_can_be_trusted() {
    let (endpoint, pem) = with_own_authority().await;
    let config = || config().endpoint(&*endpoint);
    let error = Client::new(&NET, &config()).unwrap().send(&describe()).await.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Transport, Some(Phase::Tls)));
    assert!(!error.is_retryable() && !error.may_have_reached_server());
    assert!(error.to_string().contains("nobody that is trusted vouches for its certificate"), "{error}");
    let client = Client::new(&NET, &config().root_certificates(&*pem)).unwrap();
    assert_eq!(client.send(&describe()).await.unwrap().total, 1);
    // It is for another host, which no authority helps.
    let elsewhere = endpoint.replace("localhost", "127.0.0.1");
    let client = Client::new(&NET, &config().root_certificates(&*pem).endpoint(elsewhere)).unwrap();
    let error = client.send(&describe()).await.unwrap_err();
    assert!(error.phase() == Some(Phase::Tls) && !error.is_retryable(), "{error}");
    assert!(!error.to_string().contains("nobody that is trusted"), "{error}");
    let error = Client::new(&NET, &config().root_certificates("none")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("holds no certificate"), "{error}");
}
