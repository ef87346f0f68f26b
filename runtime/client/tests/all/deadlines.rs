//! What is known of a call whose time is over.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use aliyun_api_runtime::transport::{HttpRequest, HttpResponse, HyperTransport, Phase, TransportError};
use aliyun_api_runtime::{
    Client, Config, Credentials, CredentialsError, Error, ErrorKind, Pending, ProvideCredentials, Timeouts, Transport,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::shapes::{Create, NET, config, describe};

const SHORT: Duration = Duration::from_millis(300);
const LONG: Duration = Duration::from_secs(60);

/// Once the attempt, once the whole call has little time.
fn hurried() -> [Timeouts; 2] {
    [
        Timeouts { connect: LONG, attempt: SHORT, overall: LONG },
        Timeouts { connect: LONG, attempt: LONG, overall: SHORT },
    ]
}

fn create() -> Create {
    Create { password: "hunter2".into(), client_token: None }
}

/// The error of a write, which must come in time.
async fn late(config: Config) -> Error {
    let client = Client::new(&NET, &config).unwrap();
    let started = Instant::now();
    let error = client.send(&create()).await.unwrap_err();
    assert!(started.elapsed() < SHORT + Duration::from_secs(5), "{:?}", started.elapsed());
    assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
    assert!(error.to_string().contains("no response within 300ms"), "{error}");
    error
}

/// A server that reads of each connection what comes first, and then writes these bytes and no more.
async fn halting(bytes: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let serve = move |mut stream: TcpStream| async move {
        let _ = stream.read(&mut [0; 4096]).await;
        let _ = stream.write_all(bytes).await;
        std::future::pending::<()>().await;
    };
    tokio::spawn(async move {
        loop {
            tokio::spawn(serve(listener.accept().await.unwrap().0));
        }
    });
    address
}

const HEAD: &[u8] =
    b"HTTP/1.1 503 Busy\r\nx-acs-request-id: r-7\r\nretry-after: 3\r\ncontent-length: 100\r\n\r\n{\"Code\":\"Bu";

#[tokio::test]
async fn what_came_of_a_response_survives_that_the_rest_does_not_come() {
    let endpoint = format!("http://{}", halting(HEAD).await);
    for timeouts in hurried() {
        let error = late(config().endpoint(&*endpoint).timeouts(timeouts)).await;
        assert_eq!((error.status(), error.request_id()), (Some(503), Some("r-7")));
        assert_eq!((error.body_start(), error.retry_after()), (Some("{\"Code\":\"Bu"), Some(Duration::from_secs(3))));
        assert_eq!(error.phase(), Some(Phase::Receive));
        assert!(error.may_have_reached_server() && !error.is_retryable());
    }
}

#[tokio::test]
async fn the_phase_says_who_kept_the_request_waiting() {
    let silent = halting(b"").await;
    let at = |endpoint: String| config().endpoint(endpoint);
    for timeouts in hurried() {
        for (config, phase) in [
            (at("http://net.example".to_owned()).proxy(format!("http://{silent}")), Phase::Connect),
            (at(format!("https://{silent}")), Phase::Tls),
            (at(format!("http://{silent}")), Phase::Receive),
        ] {
            let error = late(config.timeouts(timeouts)).await;
            assert_eq!(error.phase(), Some(phase), "{error}");
            let left = phase == Phase::Receive;
            assert_eq!((error.may_have_reached_server(), error.is_retryable()), (left, !left), "{error}");
        }
    }
}

#[tokio::test]
async fn the_time_for_a_connection_has_phases_too() {
    let silent = halting(b"").await;
    let timeouts = Timeouts { connect: SHORT, ..Timeouts::default() };
    let client = Client::new(&NET, &config().endpoint(format!("https://{silent}")).timeouts(timeouts)).unwrap();
    let error = client.send(&create()).await.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Timeout, Some(Phase::Tls)), "{error}");
    assert!(error.to_string().contains("no connection within 300ms"), "{error}");
    assert!(error.is_retryable() && !error.may_have_reached_server());
}

/// Passes requests on, or lets them lie.
#[derive(Clone, Debug, Default)]
struct Between(Option<Arc<HyperTransport>>, Arc<Mutex<Vec<Instant>>>);

impl Transport for Between {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        self.1.lock().unwrap().extend(request.deadline);
        match &self.0 {
            Some(next) => next.send(request),
            None => Box::pin(std::future::pending()),
        }
    }
}

#[tokio::test]
async fn other_transports_know_the_deadline_and_need_not_heed_it() {
    let endpoint = format!("http://{}", halting(HEAD).await);
    for timeouts in hurried() {
        let config = || config().endpoint(&*endpoint).timeouts(timeouts);
        let started = Instant::now();
        let lazy = Between::default();
        let error = late(config().transport(lazy.clone())).await;
        assert_eq!((error.status(), error.phase()), (None, None));
        assert!(error.may_have_reached_server());
        let deadline = lazy.1.lock().unwrap()[0];
        assert!(deadline >= started + SHORT && deadline <= Instant::now(), "{deadline:?}");
        let default = HyperTransport::new(Duration::from_secs(5)).unwrap();
        let error = late(config().transport(Between(Some(Arc::new(default)), Arc::default()))).await;
        assert_eq!((error.status(), error.phase()), (Some(503), Some(Phase::Receive)));
    }
}

#[derive(Debug)]
struct Nobody;

impl ProvideCredentials for Nobody {
    fn credentials(&self) -> Pending<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn credentials_that_do_not_come_have_sent_nothing() {
    let [_, overall] = hurried();
    let config = Config::new(Nobody).endpoint("http://127.0.0.1:1").timeouts(overall);
    let error = Client::new(&NET, &config).unwrap().send(&create()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("no credentials within 300ms"), "{error}");
    assert!(!error.may_have_reached_server() && error.is_retryable());
}

#[tokio::test]
async fn a_time_beyond_every_clock_never_ends() {
    const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 34\r\n\r\n{\"RequestId\":\"r-1\",\"TotalCount\":1}";
    let endpoint = format!("http://{}", halting(ANSWER).await);
    let timeouts = Timeouts { connect: Duration::MAX, attempt: Duration::MAX, overall: Duration::MAX };
    let client = Client::new(&NET, &config().endpoint(endpoint).timeouts(timeouts)).unwrap();
    assert_eq!(client.send(&describe()).await.unwrap().total, 1);
}
