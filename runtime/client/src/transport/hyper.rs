//! The transport that a configuration has by default: hyper over rustls.

use std::error::Error as StdError;
use std::fmt;
use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::header::InvalidHeaderName;
use http::header::{ACCEPT_ENCODING, AUTHORIZATION, CONTENT_LENGTH, HOST};
use http::uri::Authority;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, Uri, Version};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::capture_connection;
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::runtime::{Handle, Id};

use super::connect::{Proxied, Timed};
use super::deadline::{Deadline, Late};
use super::progress::{Progress, Step};
use super::sending::Sending;
use super::settings::{Proxy, Settings};
use super::{HttpRequest, HttpResponse, Phase, Transport, TransportError, TransportErrorKind as Kind};
use super::{failure, gzip, tls};
use crate::credentials::Pending;

/// The largest response that is read, in bytes.
const MAX_BODY: usize = 32 * 1024 * 1024;
/// So much is kept of a body that breaks off, in bytes.
const KEPT: usize = 4096;
/// Servers drop idle connections after half a minute or more; a request on one of those fails.
const IDLE: Duration = Duration::from_secs(15);
/// All calls to a host share one connection of HTTP/2. After so long without a word it is asked for a sign of life, and
/// given up on as long after that, so that the next calls do not wait on a dead one.
const SIGN_OF_LIFE: Duration = Duration::from_secs(10);
/// So many runtimes have connections of their own at a time.
const MOST_RUNTIMES: usize = 64;

type Connections = Client<Timed<HttpsConnector<Proxied>>, Sending>;

/// Sends requests with hyper over rustls, in pooled connections: HTTP/2 where the server offers it over TLS, else
/// HTTP/1.1.
///
/// Certificates are checked against Mozilla's roots, the file of `SSL_CERT_FILE` and those in the folders of
/// `SSL_CERT_DIR`. The proxy comes from `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`: `http://` or
/// `socks5://`; loopback addresses are always reached directly. It may be used in several runtimes: each has
/// connections of its own, since they end with it.
pub struct HyperTransport {
    connector: Timed<HttpsConnector<Proxied>>,
    /// By runtime, the one that was used last at the end.
    clients: Mutex<Vec<(Id, Connections)>>,
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HyperTransport")
    }
}

impl HyperTransport {
    /// A transport that waits `connect` for a connection.
    ///
    /// # Errors
    /// The environment names certificates that cannot be used, or the TLS library offers no version that it calls safe.
    pub fn new(connect: Duration) -> Result<Self, TransportError> {
        Self::with_settings(&Settings { connect, proxy: Proxy::Environment, roots: Vec::new() })
    }

    pub(crate) fn with_settings(settings: &Settings) -> Result<Self, TransportError> {
        let proxies = match &settings.proxy {
            Proxy::Environment => Matcher::from_env(),
            Proxy::Direct => Matcher::builder().build(),
            Proxy::Address(address) => {
                let proxies = Matcher::builder().all(address.as_str()).build();
                let anywhere = Uri::from_static("https://vpc.aliyuncs.com");
                if proxies.intercept(&anywhere).is_none() {
                    let what = "the proxy is not an address such as `http://proxy.example:3128`";
                    return Err(TransportError::new(Kind::Connect, false, what).lasting());
                }
                proxies
            }
        };
        let tls = tls::config(&settings.roots, &|name| std::env::var_os(name))?;
        let connector = HttpsConnectorBuilder::new().with_tls_config(tls).https_or_http().enable_all_versions();
        let connector = Timed::new(connector.wrap_connector(Proxied::new(proxies)), settings.connect);
        Ok(Self { connector, clients: Mutex::new(Vec::new()) })
    }

    /// The connections of the runtime that this is called in: those of another one may have ended with it.
    fn connections(&self) -> Result<Connections, TransportError> {
        let outside = |_| TransportError::new(Kind::Other, false, "there is no tokio runtime to send it in").lasting();
        let runtime = Handle::try_current().map_err(outside)?.id();
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = clients.iter().position(|(id, _)| *id == runtime) {
            let found = clients.remove(at);
            clients.push(found.clone());
            return Ok(found.1);
        }
        if clients.len() == MOST_RUNTIMES {
            clients.remove(0);
        }
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE)
            .http2_keep_alive_interval(SIGN_OF_LIFE)
            .http2_keep_alive_timeout(SIGN_OF_LIFE)
            .build(self.connector.clone());
        clients.push((runtime, client.clone()));
        Ok(client)
    }
}

impl Transport for HyperTransport {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let connections = self.connections()?;
            let (mut deadline, progress) = (Deadline::at(request.deadline), Progress::default());
            let mut request = prepare(request, &progress)?;
            let connection = capture_connection(&mut request);
            let sending = progress.follow(connections.request(request));
            let response = deadline.wait(sending).await.map_err(|late| {
                // Another thread may be about to send what a connection was given.
                if connection.connection_metadata().is_some() {
                    progress.reach(Step::Sending);
                }
                failure::of_time(late, &progress)
            })?;
            read(response.map_err(|error| failure::of_request(error, &progress))?, deadline).await
        })
    }
}

fn prepare(request: HttpRequest, progress: &Progress) -> Result<Request<Sending>, TransportError> {
    let refused = |error: http::Error| TransportError::new(Kind::Other, false, error);
    let uri = Uri::try_from(request.url).map_err(|error| refused(error.into()))?;
    let spoken = uri.authority().filter(|_| !names_default_port(&uri)).map(Authority::as_str);
    let mut headers = HeaderMap::with_capacity(request.headers.len() + 2);
    // Some gateways return 411 to an empty POST without a length.
    headers.insert(CONTENT_LENGTH, request.body.len().into());
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    for (name, value) in request.headers {
        // HTTP/2 has the authority in its place, and hyper writes the same into HTTP/1.1.
        if name == HOST.as_str() && spoken.is_some_and(|authority| authority == value) {
            continue;
        }
        let name = header_name(&name).map_err(|error| refused(error.into()))?;
        let mut value = HeaderValue::try_from(value).map_err(|error| refused(error.into()))?;
        value.set_sensitive(name == AUTHORIZATION || name == SECURITY_TOKEN);
        headers.append(name, value);
    }
    let body = Sending::new(request.body, progress.clone());
    let mut prepared = Request::builder().method(request.method).uri(uri).body(body).map_err(refused)?;
    *prepared.headers_mut() = headers;
    Ok(prepared)
}

const SECURITY_TOKEN: HeaderName = HeaderName::from_static("x-acs-security-token");
/// What signed requests have: a name that is not made anew takes no memory.
static NAMES: [HeaderName; 6] = [
    HeaderName::from_static("x-acs-action"),
    HeaderName::from_static("x-acs-content-sha256"),
    HeaderName::from_static("x-acs-date"),
    HeaderName::from_static("x-acs-signature-nonce"),
    HeaderName::from_static("x-acs-version"),
    SECURITY_TOKEN,
];

fn header_name(name: &str) -> Result<HeaderName, InvalidHeaderName> {
    NAMES.iter().find(|known| *known == name).cloned().map_or_else(|| name.parse(), Ok)
}

/// hyper leaves such a port out of the host.
fn names_default_port(uri: &Uri) -> bool {
    matches!((uri.scheme_str(), uri.port_u16()), (Some("https"), Some(443)) | (Some("http"), Some(80)))
}

async fn read(response: Response<Incoming>, mut deadline: Deadline) -> Result<HttpResponse, TransportError> {
    let (head, body) = response.into_parts();
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = head.headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
    let mut received = HttpResponse { status: head.status.as_u16(), headers, body: Vec::new() };
    let mut body = pin!(Limited::new(body, MAX_BODY));
    loop {
        match deadline.wait(body.frame()).await {
            // hyper takes some resets of HTTP/2 for the end of a body.
            Ok(None) if head.version == Version::HTTP_2 && !body.is_end_stream() => {
                return Err(broken("the server reset the stream before the end of the body".into(), received));
            }
            Ok(None) => break,
            Ok(Some(Ok(frame))) => {
                frame.into_data().into_iter().for_each(|data| received.body.extend_from_slice(&data));
            }
            Ok(Some(Err(error))) => return Err(broken(error, received)),
            Err(late) => return Err(broken(late.into(), received)),
        }
    }
    if is_packed(&received) {
        match gzip::decoded(&received.body, MAX_BODY) {
            Ok(text) => received.body = text,
            Err(error) => {
                received.body = gzip::start(&received.body, KEPT);
                return Err(failure::of_body(error.into()).lasting().with_received(received));
            }
        }
    }
    Ok(received)
}

fn is_packed(response: &HttpResponse) -> bool {
    response.header("content-encoding").is_some_and(|coding| coding.trim().eq_ignore_ascii_case("gzip"))
}

/// The error of a body that broke off behind what was received.
fn broken(error: Box<dyn StdError + Send + Sync>, mut received: HttpResponse) -> TransportError {
    if is_packed(&received) {
        received.body = gzip::start(&received.body, KEPT);
    }
    received.body.truncate(KEPT);
    let error = if error.is::<Late>() {
        TransportError::new(Kind::Timeout, true, error).in_phase(Phase::Receive)
    } else if error.is::<LengthLimitError>() {
        failure::of_body(format!("the body is larger than {MAX_BODY} bytes").into()).lasting()
    } else {
        failure::of_body(error)
    };
    error.with_received(received)
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    fn get(url: &str) -> HttpRequest {
        HttpRequest::new("GET", url)
    }

    fn settings(proxy: Proxy) -> Settings {
        Settings { connect: Duration::from_secs(5), proxy, roots: Vec::new() }
    }

    async fn via(proxy: &str, url: &str) -> Result<HttpResponse, TransportError> {
        let proxy = Proxy::Address(proxy.to_owned());
        HyperTransport::with_settings(&settings(proxy))?.send(get(url)).await
    }

    #[tokio::test]
    async fn a_proxy_is_asked_for_a_tunnel() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let proxy = format!("http://user:word@{}", listener.local_addr().unwrap());
        let asked = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut heads = Vec::new();
            for response in ["HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 204 No Content\r\n\r\n"] {
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") {
                    assert_ne!(stream.read_buf(&mut head).await.unwrap(), 0);
                }
                heads.push(String::from_utf8(head).unwrap());
                stream.write_all(response.as_bytes()).await.unwrap();
            }
            heads
        });
        assert_eq!(via(&proxy, "http://net.example/?A=1").await.unwrap().status, 204);
        let heads = asked.await.unwrap();
        assert!(heads[0].starts_with("CONNECT net.example:80 HTTP/1.1\r\n"), "{}", heads[0]);
        assert!(heads[0].to_ascii_lowercase().contains("proxy-authorization: basic dxnlcjp3b3jk"), "{}", heads[0]);
        assert!(heads[1].starts_with("GET /?A=1 HTTP/1.1\r\n"), "{}", heads[1]);
    }

    #[tokio::test]
    async fn loopback_is_reached_directly_and_other_proxies_are_refused() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 1000]).await;
            let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await;
        });
        assert_eq!(via("socks5://net.example:1", &format!("http://{address}/")).await.unwrap().status, 204);
        let error = via("https://127.0.0.1:1", "http://net.example/").await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_reached_server()), (Kind::Connect, false));
        assert!(error.to_string().contains("only proxies with an http:// or socks5:// address"), "{error}");
        let error = via("no address", "http://net.example/").await.unwrap_err();
        assert!(error.is_lasting() && error.to_string().contains("the proxy is not an address"), "{error}");
    }

    #[tokio::test]
    async fn a_socks_proxy_looks_the_host_up_and_knows_the_user() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let proxy = format!("socks5h://user:word@{}", listener.local_addr().unwrap());
        let asked = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut heard = Vec::new();
            // Methods, user and password, and the way; then the request itself.
            for answer in [
                &b"\x05\x02"[..],
                b"\x01\x00",
                b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50",
                b"HTTP/1.1 204 No Content\r\n\r\n",
            ] {
                let mut bytes = [0; 1000];
                let read = stream.read(&mut bytes).await.unwrap();
                heard.push(String::from_utf8_lossy(&bytes[..read]).into_owned());
                stream.write_all(answer).await.unwrap();
            }
            heard
        });
        assert_eq!(via(&proxy, "http://net.example/?A=1").await.unwrap().status, 204);
        let heard = asked.await.unwrap();
        assert!(heard[1].contains("user") && heard[1].contains("word"), "{heard:?}");
        assert!(heard[2].contains("net.example"), "{heard:?}");
        assert!(heard[3].starts_with("GET /?A=1 HTTP/1.1\r\n"), "{heard:?}");
    }

    #[tokio::test]
    async fn a_proxy_that_wants_a_password_gets_none_later_either() {
        for (status, lasting, hint) in
            [("407 Who", true, "name user and password in its address"), ("502 Bad", false, "check its address")]
        {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let proxy = format!("http://{}", listener.local_addr().unwrap());
            tokio::spawn(async move {
                let (mut stream, _) = listener.accept().await.unwrap();
                let _ = stream.read(&mut [0; 1000]).await;
                let _ = stream.write_all(format!("HTTP/1.1 {status}\r\n\r\n").as_bytes()).await;
            });
            let error = via(&proxy, "http://net.example/").await.unwrap_err();
            assert_eq!((error.kind(), error.phase()), (Kind::Connect, Some(Phase::Connect)));
            assert_eq!(error.is_lasting(), lasting, "{error}");
            assert!(!error.may_have_reached_server() && error.hint().is_some_and(|told| told.contains(hint)));
        }
    }

    #[tokio::test]
    async fn a_body_has_a_limit() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 1000]).await;
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await;
            while stream.write_all(&[b' '; 65_536]).await.is_ok() {}
        });
        let transport = HyperTransport::with_settings(&settings(Proxy::Direct)).unwrap();
        let error = transport.send(get(&format!("http://{address}/"))).await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_reached_server()), (Kind::Body, true));
        assert!(error.to_string().contains("larger than 33554432 bytes"), "{error}");
    }
}
