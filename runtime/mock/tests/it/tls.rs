//! HTTPS on the port that plain HTTP has, and the authority behind it.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use aliyun_api_mock_runtime::{RunningServer, StartError};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::support::builder;

/// TLS to a host over a connection, as a client has it that trusts a server.
pub(crate) async fn secure<I>(stream: I, ca: &str, host: &str) -> std::io::Result<TlsStream<I>>
where
    I: AsyncRead + AsyncWrite + Unpin,
{
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(ca.as_bytes()).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_root_certificates(roots).with_no_client_auth();
    TlsConnector::from(Arc::new(config)).connect(ServerName::try_from(host.to_owned()).unwrap(), stream).await
}

/// Sends a request, and reads until the connection ends.
pub(crate) async fn ask(mut stream: impl AsyncRead + AsyncWrite + Unpin, host: &str, path: &str) -> String {
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.unwrap();
    String::from_utf8_lossy(&response).into_owned()
}

async fn connect(server: &RunningServer) -> TcpStream {
    TcpStream::connect(server.addr()).await.unwrap()
}

/// The response to a request over HTTPS.
async fn get(server: &RunningServer, host: &str, path: &str) -> String {
    let stream = secure(connect(server).await, server.ca_pem().unwrap(), host).await.unwrap();
    ask(stream, host, path).await
}

#[tokio::test]
async fn https_and_http_have_one_port() {
    let server = builder().tls(true).start().await.unwrap();
    assert_eq!(server.https_url(), Some(format!("https://{}", server.addr())));
    let plain = ask(connect(&server).await, "localhost", "/_mock/ca.pem").await;
    assert!(plain.starts_with("HTTP/1.1 200 ") && plain.ends_with(server.ca_pem().unwrap()), "{plain}");
    for host in ["localhost", "team1.localhost", "127.0.0.1", "::1", "mock", "vpc.aliyuncs.com"] {
        let response = get(&server, host, "/_mock/health").await;
        assert!(response.starts_with("HTTP/1.1 200 ") && response.contains(r#""status":"ok""#), "{host}: {response}");
    }
    get(&server, "team1.localhost", "/?Action=CreateVpc").await;
    server.namespace("team1").requests().of("CreateVpc").times(1);
    // A host that leads here for a program that knows no other way.
    let response = get(&server, "vpc.cn-shanghai.aliyuncs.com", "/?Action=DescribeZones&Format=JSON").await;
    assert!(response.contains(r#""RegionId":"cn-shanghai""#), "{response}");
}

#[tokio::test]
async fn there_is_no_certificate_for_the_hosts_of_others() {
    let server = builder().tls(true).start().await.unwrap();
    for host in ["sts.aliyuncs.com", "ecs.cn-hangzhou.aliyuncs.com", "example.com"] {
        let refused = secure(connect(&server).await, server.ca_pem().unwrap(), host).await;
        assert!(refused.is_err(), "{host}");
    }
}

#[tokio::test]
async fn a_server_without_tls_says_so() {
    let server = builder().start().await.unwrap();
    assert_eq!((server.https_url(), server.ca_pem()), (None, None));
    let response = ask(connect(&server).await, "localhost", "/_mock/ca.pem").await;
    assert!(response.starts_with("HTTP/1.1 404 ") && response.contains("start it with --tls"), "{response}");
    let another = builder().tls(true).start().await.unwrap();
    assert!(secure(connect(&server).await, another.ca_pem().unwrap(), "localhost").await.is_err());
}

#[tokio::test]
async fn what_is_no_greeting_ends_the_connection() {
    let server = builder().tls(true).read_timeout(Duration::from_millis(200)).start().await.unwrap();
    let hello = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03";
    let garbage = b"\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16\x16";
    for bytes in [&b""[..], b"\x16", hello, garbage, b"\x16GET / HTTP/1.1\r\n\r\n", b"\x00\x01\x02\r\n\r\n"] {
        let mut stream = connect(&server).await;
        stream.write_all(bytes).await.unwrap();
        let mut response = Vec::new();
        // It ends, whether properly or not.
        let _ = stream.read_to_end(&mut response).await;
        assert!(!response.starts_with(b"HTTP/1.1 2"), "{bytes:?}");
    }
    assert!(get(&server, "localhost", "/_mock/health").await.starts_with("HTTP/1.1 200 "));
}

#[tokio::test]
async fn half_a_greeting_does_not_hold_the_shutdown() {
    let server = builder().tls(true).start().await.unwrap();
    let mut half = connect(&server).await;
    half.write_all(b"\x16\x03\x01").await.unwrap();
    let silent = connect(&server).await;
    // After this, both connections are with the server.
    get(&server, "localhost", "/_mock/health").await;
    // Time passes only where all wait for it, as for connections that do not end.
    tokio::time::pause();
    let started = tokio::time::Instant::now();
    server.shutdown().await;
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
    drop((half, silent));
}

#[tokio::test]
async fn the_authority_of_a_folder_stays_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("of/tests");
    let first = builder().ca_dir(&place).start().await.unwrap();
    let ca = fs::read_to_string(place.join("ca.pem")).unwrap();
    assert_eq!(first.ca_pem(), Some(&*ca));
    let key = fs::read(place.join("ca-key.pem")).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |name: &str| fs::metadata(place.join(name)).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode("ca.pem"), mode("ca-key.pem")), (0o644, 0o600));
    }
    drop(first);
    let second = builder().ca_dir(&place).start().await.unwrap();
    let stream = secure(connect(&second).await, &ca, "localhost").await.unwrap();
    assert!(ask(stream, "localhost", "/_mock/health").await.starts_with("HTTP/1.1 200 "));
    assert_eq!(fs::read(place.join("ca-key.pem")).unwrap(), key);
    assert_eq!(fs::read_dir(&place).unwrap().count(), 2, "nothing else is left there");

    // A run that broke off between the two.
    fs::remove_file(place.join("ca.pem")).unwrap();
    let third = builder().ca_dir(&place).start().await.unwrap();
    assert!(secure(connect(&third).await, &ca, "localhost").await.is_ok(), "who trusts the old one trusts the new one");
}

#[test]
fn servers_that_start_together_have_one_authority() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("shared");
    let start = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { builder().ca_dir(&place).start().await.unwrap().ca_pem().unwrap().to_owned() })
    };
    let all: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(start)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(all.iter().all(|pem| *pem == all[0]), "{all:?}");
}

async fn refusal(place: &Path) -> String {
    let error: StartError = builder().ca_dir(place).start().await.unwrap_err();
    error.to_string().replace(&*place.to_string_lossy(), "DIR").replace('\\', "/")
}

#[tokio::test]
async fn a_pair_that_does_not_fit_is_refused_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path();
    let (ca, key) = (place.join("ca.pem"), place.join("ca-key.pem"));
    drop(builder().ca_dir(place).start().await.unwrap());
    let (good_ca, good_key) = (fs::read(&ca).unwrap(), fs::read(&key).unwrap());
    let other = tempfile::tempdir().unwrap();
    drop(builder().ca_dir(other.path()).start().await.unwrap());
    let other_key = fs::read(other.path().join("ca-key.pem")).unwrap();

    let mut told = Vec::new();
    for (what, ca_text, key_text) in [
        ("a key of another authority", Some(&good_ca[..]), Some(&other_key[..])),
        ("half a key", Some(&good_ca), Some(&good_key[..60])),
        ("half a certificate", Some(&good_ca[..100]), Some(&good_key)),
        ("an empty certificate", Some(b""), Some(&good_key)),
        ("no key", Some(&good_ca), None),
    ] {
        for (path, text) in [(&ca, ca_text), (&key, key_text)] {
            match text {
                Some(text) => fs::write(path, text).unwrap(),
                None => fs::remove_file(path).unwrap(),
            }
        }
        told.push(format!("{what}: {}", refusal(place).await));
        assert_eq!((fs::read(&ca).ok().as_deref(), fs::read(&key).ok().as_deref()), (ca_text, key_text), "{what}");
    }
    let file = place.join("file");
    fs::write(&file, "").unwrap();
    told.push(format!("a file: {}", refusal(&file).await));
    insta::assert_snapshot!(told.join("\n"));
}
