//! Calls that get no response, and transports other than the default one.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use aliyun_api_runtime::transport::{HttpRequest, HttpResponse, TransportError, TransportErrorKind};
use aliyun_api_runtime::{
    AnyRequest, Client, Config, Credentials, CredentialsError, Error, ErrorKind, Pending, ProvideCredentials, Timeouts,
    Transport,
};

use crate::server::{Server, http};
use crate::shapes::{Create, NET, client, config, describe};

fn hurried(attempt: u64, overall: u64) -> Timeouts {
    let (attempt, overall) = (Duration::from_millis(attempt), Duration::from_millis(overall));
    Timeouts { attempt, overall, ..Timeouts::default() }
}

#[tokio::test]
async fn a_silent_server_is_a_timeout() {
    let server = Server::start("").await;
    for timeouts in [hurried(100, 60_000), hurried(60_000, 100)] {
        let client = Client::new(&NET, &config().endpoint(server.endpoint()).timeouts(timeouts)).unwrap();
        let started = Instant::now();
        let error = client.send(&describe()).await.unwrap_err();
        assert!(started.elapsed() < Duration::from_secs(10));
        assert_eq!(error.kind(), ErrorKind::Timeout);
        let host = server.endpoint().replace("http://", "");
        assert_eq!(
            error.to_string(),
            format!("DescribeNets failed while receiving: no response within 100ms (host {host})")
        );
        assert!(error.may_have_reached_server() && error.is_retryable());
        let create = Create { password: "hunter2".into(), client_token: None };
        assert!(!client.send(&create).await.unwrap_err().is_retryable());
    }
}

#[tokio::test]
async fn a_refused_connection_never_reached_the_server() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let client = Client::new(&NET, &config().endpoint(format!("http://{address}"))).unwrap();
    let create = Create { password: "hunter2".into(), client_token: None };
    let error = client.send(&create).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(!error.may_have_reached_server() && error.is_retryable());
    let text = error.to_string();
    assert!(
        text.starts_with("CreateNet failed while connecting: no connection: ") && text.contains("refused"),
        "{text}"
    );
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[tokio::test]
async fn a_server_without_tls_is_a_tls_error() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        tokio::io::AsyncWriteExt::write_all(&mut stream, b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
        std::future::pending::<()>().await;
    });
    let client = Client::new(&NET, &config().endpoint(format!("https://{address}"))).unwrap();
    let error = client.send(&describe()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(
        error.to_string().starts_with("DescribeNets failed while encrypting the connection: no encrypted connection: "),
        "{error}"
    );
    assert!(!error.may_have_reached_server());
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_a_transport_error() {
    let server = Server::start("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"RequestId\"").await;
    let error = client(&server).send(&describe()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.to_string().contains("the response could not be read"), "{error}");
    assert!(error.may_have_reached_server());
    let server = Server::start("nonsense\r\n\r\n").await;
    let error = client(&server).send(&describe()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.may_have_reached_server());
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let server = Server::start(http("302 Found", "location: http://127.0.0.1:1/\r\n", "")).await;
    let error = client(&server).send(&describe()).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Service, Some(302)));
    assert_eq!(server.received().len(), 1);
}

/// Keeps the hosts that it is asked for.
#[derive(Clone, Debug, Default)]
struct Recorder(Arc<Mutex<Vec<String>>>);

impl Transport for Recorder {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        assert!(!format!("{request:?}").contains("Signature"));
        let url = request.url.split('?').next().unwrap().to_owned();
        self.0.lock().unwrap().push(url);
        let body = br#"{"TotalCount":1}"#.to_vec();
        Box::pin(std::future::ready(Ok(HttpResponse { status: 200, headers: Vec::new(), body })))
    }
}

#[tokio::test]
async fn the_region_of_the_request_chooses_the_host() {
    let recorder = Recorder::default();
    let client = Client::new(&NET, &config().region("cn-default").transport(recorder.clone())).unwrap();
    let mut request = describe();
    for region in ["cn-a", "cn-odd", ""] {
        request.region_id = Some(region.into());
        client.send(&request).await.unwrap();
    }
    client.send(&AnyRequest::new("AnyAction")).await.unwrap();
    let urls = recorder.0.lock().unwrap().clone();
    let expected = ["net.cn-a.example", "odd.example", "net.cn-default.example", "net.cn-default.example"];
    assert_eq!(urls, expected.map(|host| format!("https://{host}/")));
    request.region_id = Some("evil.example/".into());
    let error = client.send(&request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().starts_with("DescribeNets cannot be sent: the region is not an id"), "{error}");
}

#[derive(Debug)]
struct Broken;

impl Transport for Broken {
    fn send(&self, _: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        let error = TransportError::new(TransportErrorKind::Connect, false, "no route");
        Box::pin(std::future::ready(Err(error)))
    }
}

impl ProvideCredentials for Broken {
    fn credentials(&self) -> Pending<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::ready(Err(CredentialsError::Provider("the vault is shut".into()))))
    }
}

async fn failure(config: Config) -> Error {
    Client::new(&NET, &config.endpoint("http://127.0.0.1:1")).unwrap().send(&describe()).await.unwrap_err()
}

#[tokio::test]
async fn credentials_may_fail() {
    let error = failure(Config::new(Broken)).await;
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(error.to_string(), "DescribeNets cannot be sent: no credentials: the vault is shut");
    for key in [
        Credentials::new("id\n", "hunter2"),
        Credentials::new("", "hunter2"),
        Credentials::new("id", ""),
        Credentials::new("id", "hunter2").with_security_token("a\r\nb: hunter2"),
    ] {
        let error = failure(Config::new(key)).await;
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
    let error = failure(config().transport(Broken)).await;
    assert_eq!(error.to_string(), "DescribeNets failed: no connection: no route (host 127.0.0.1:1)");
}

#[test]
fn a_configuration_is_checked_when_the_client_is_made() {
    for wrong in [config().endpoint("not a host"), config().user_agent_suffix("a\r\nb")] {
        let error = Client::new(&NET, &wrong).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().starts_with("the client cannot be "), "{error}");
    }
    let shown = format!("{:?}", Client::new(&NET, &config()).unwrap());
    assert!(shown.contains("***") && !shown.contains(crate::shapes::SECRET), "{shown}");
}

#[test]
fn errors_and_clients_cross_threads() {
    fn crosses<T: Send + Sync + 'static>() {}
    crosses::<Error>();
    crosses::<Client>();
    fn sendable(_: impl Send) {}
    let client = Client::new(&NET, &config()).unwrap();
    sendable(async move { client.send(&describe()).await.map(drop) });
}
