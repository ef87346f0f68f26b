//! What errors show where a server, or a transport, repeats what it was sent.

use std::error::Error as _;

use aliyun_api_runtime::__core::sign::percent;
use aliyun_api_runtime::transport::{HttpRequest, HttpResponse, TransportError, TransportErrorKind};
use aliyun_api_runtime::{AnyRequest, Client, Config, Credentials, Error, Pending, SignatureScheme, Transport};
use serde_json::json;

use crate::server::{Server, http, json};
use crate::shapes::{Create, NET, Secretive, describe};

const PASSWORD: &str = "hunter2 &+é";
const SECRET: &str = "key/secret";
const TOKEN: &str = "sesame==";

fn config() -> Config {
    Config::new(Credentials::new("testid", SECRET).with_security_token(TOKEN))
}

fn create() -> Create {
    Create { password: PASSWORD.into(), client_token: Some("open".into()) }
}

/// Everything of an error that can end in a log.
fn shown(error: &Error) -> String {
    let mut texts = vec![error.to_string(), format!("{error:?}"), format!("{:?}", error.code())];
    let said = [error.message(), error.request_id(), error.host_id(), error.recommend(), error.body_start()];
    texts.extend(said.into_iter().flatten().map(str::to_owned));
    let causes = std::iter::successors(error.source(), |cause| (*cause).source());
    texts.extend(causes.map(|cause| format!("{cause} {cause:?}")));
    texts.join("\n")
}

fn assert_hidden(error: &Error) {
    let shown = shown(error);
    for secret in [PASSWORD, SECRET, TOKEN, "hunter2", "sesame"] {
        for text in [secret.to_owned(), percent::encode(secret), percent::encode(&percent::encode(secret))] {
            assert!(!shown.contains(&text), "{text} in {shown}");
        }
    }
}

async fn refused(response: String) -> Error {
    let server = Server::start(response).await;
    Client::new(&NET, &config().endpoint(server.endpoint())).unwrap().send(&create()).await.unwrap_err()
}

#[tokio::test]
async fn what_a_server_repeats_is_left_out_or_hidden() {
    let once = percent::encode(PASSWORD);
    let message = format!("{PASSWORD} or {once} or {} with {TOKEN} by {SECRET}", percent::encode(&once));
    let body = json!({
        "Code": format!("Invalid.{PASSWORD}"), "Message": message, "RequestId": format!("r-{TOKEN}"), "HostId": SECRET,
        "Recommend": format!("https://example/?q={once}"),
    });
    let error = refused(json("400 Bad Request", &body.to_string())).await;
    assert_hidden(&error);
    assert_eq!(error.message(), Some("*** or *** or *** with *** by ***"));
    assert_eq!(error.recommend(), Some("https://example/?q=***"));
    assert!(error.code() == "Invalid.***" && error.host_id() == Some("***"));
    assert_eq!(error.raw_message(), Some(message.as_str()), "kept for who asks for it");
}

#[tokio::test]
async fn a_page_and_a_broken_response_are_hidden_too() {
    let page = format!("<html>{}{}</html>", "x".repeat(500), PASSWORD.replace('&', "&amp;"));
    let error = refused(http("502 Bad Gateway", "", &page)).await;
    assert_hidden(&error);
    assert!(error.body_start().unwrap().ends_with("x***"), "{:?}", error.body_start());
    let error = refused(json("200 OK", &json!({ "RequestId": "r", "TotalCount": PASSWORD }).to_string())).await;
    assert_hidden(&error);
    assert_eq!(error.body_start(), Some(r#"{"RequestId":"r","TotalCount":"***"}"#));
}

#[tokio::test]
async fn a_response_that_may_hold_secrets_is_not_kept() {
    for (status, why) in [
        ("200 OK", "not valid JSON: EOF while parsing a value"),
        ("302 Found", "failed without an error code"),
        ("500 Internal Server Error", "failed without an error code"),
    ] {
        let body = r#"{"RequestId":"r","PrivateKey":"hunter2","Count":"#;
        let server = Server::start(json(status, body)).await;
        let client = Client::new(&NET, &config().endpoint(server.endpoint())).unwrap();
        let error = client.send(&Secretive::default()).await.unwrap_err();
        assert_hidden(&error);
        assert!(error.to_string().contains(why), "{error}");
        assert!(error.body_start().unwrap().starts_with("[left out"), "{status}: {:?}", error.body_start());
    }
}

#[tokio::test]
async fn parameters_without_a_schema_are_known_by_their_names() {
    let message = "no hunter2, no sesame-2, but this";
    let server = Server::start(json("400 Bad Request", &json!({ "Code": "A", "Message": message }).to_string())).await;
    let client = Client::new(&NET, &config().endpoint(server.endpoint())).unwrap();
    let parameters = [("Login.Password", "hunter2"), ("IkeConfig", r#"{"Psk":"sesame-2"}"#), ("Name", "this")];
    let error = client.send(&AnyRequest::new("CreateNet").parameters(parameters)).await.unwrap_err();
    assert_eq!(error.message(), Some("no ***, no ***, but this"));
}

/// Refuses with a code and with what the server says it signed, which is made from the request.
#[derive(Debug)]
struct Repeats(&'static str, fn(&HttpRequest) -> String);

impl Transport for Repeats {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        let message = format!(
            "Specified signature is not matched with our calculation. server string to sign is:{}",
            (self.1)(&request)
        );
        let body = json!({ "Code": self.0, "Message": message, "RequestId": "r" }).to_string();
        let response = HttpResponse { status: 400, headers: Vec::new(), body: body.into_bytes() };
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// The text that signature 1.0 is made over.
fn v1(request: &HttpRequest) -> String {
    let pairs = percent::split(request.url.split_once('?').unwrap().1);
    aliyun_api_runtime::__core::sign::v1::string_to_sign(request.method, &pairs)
}

async fn repeated(scheme: SignatureScheme, repeats: Repeats) -> Error {
    let config = config().signature_scheme(scheme).transport(repeats);
    Client::new(&NET, &config).unwrap().send(&create()).await.unwrap_err()
}

#[tokio::test]
async fn a_wrong_signature_says_which_half_is_wrong_and_not_what_was_signed() {
    for (repeats, hint) in [
        (v1 as fn(&HttpRequest) -> String, "signed the same text: the access key secret is wrong"),
        (|request| v1(request).replace("Version", "Vision"), "signed different texts: the request was changed"),
    ] {
        for code in ["SignatureDoesNotMatch", "IncompleteSignature"] {
            let error = repeated(SignatureScheme::V1, Repeats(code, repeats)).await;
            assert_hidden(&error);
            let message = error.message().unwrap();
            assert!(
                message.ends_with("server string to sign [.. the echoed request is left out: it holds parameters]"),
                "{message}"
            );
            assert!(error.to_string().contains(hint), "{error}");
            assert!(error.raw_message().unwrap().contains("hunter2"), "the whole of it stays within reach");
        }
    }
}

#[tokio::test]
async fn nothing_is_said_of_a_signature_where_there_is_nothing_to_compare() {
    let (wrong, other) = ("SignatureDoesNotMatch", "InvalidParameter");
    let named = |_: &HttpRequest| "see the documentation".to_owned();
    let canonical = |_: &HttpRequest| "POST\n/\n\nhost:net.example".to_owned();
    for (scheme, repeats) in [
        (SignatureScheme::V1, Repeats(other, v1)),
        (SignatureScheme::V1, Repeats(wrong, named)),
        (SignatureScheme::Acs3, Repeats(wrong, canonical)),
    ] {
        let error = repeated(scheme, repeats).await;
        assert_hidden(&error);
        assert!(!error.to_string().contains("service and client signed"), "{error}");
    }
    let another = |_: &HttpRequest| "ACS3-HMAC-SHA256\n0000".to_owned();
    let error = repeated(SignatureScheme::Acs3, Repeats(wrong, another)).await;
    assert!(error.to_string().contains("signed different texts"), "{error}");
}

#[tokio::test]
async fn a_secret_that_is_a_word_of_the_code_changes_no_class() {
    let server = Server::start(json("404 Not Found", r#"{"Code":"InvalidAccount.NotFound","Message":"m"}"#)).await;
    let client = Client::new(&NET, &config().endpoint(server.endpoint())).unwrap();
    let error = client.send(&Create { password: "Found".into(), client_token: None }).await.unwrap_err();
    assert!(error.is_not_found() && error.code() == "InvalidAccount.Not***", "{error}");
}

/// Fails with an error that tells the URL, as some HTTP clients do.
#[derive(Debug)]
struct Tells;

impl Transport for Tells {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        let inner = std::io::Error::other(format!("error sending request for url ({})", request.url));
        let error = TransportError::new(TransportErrorKind::Connect, false, inner);
        Box::pin(std::future::ready(Err(error)))
    }
}

#[tokio::test]
async fn the_causes_of_a_transport_are_hidden_where_they_tell_secrets() {
    let client = Client::new(&NET, &config().transport(Tells)).unwrap();
    let error = client.send(&create()).await.unwrap_err();
    assert_hidden(&error);
    assert!(error.to_string().contains("Password=***&ClientToken=open"), "{error}");
    let cause = error.source().unwrap().downcast_ref::<TransportError>().unwrap();
    assert_eq!((cause.kind(), cause.may_have_reached_server()), (TransportErrorKind::Connect, false));
    let open = client.send(&describe()).await.unwrap_err();
    let cause = open.source().unwrap().source().unwrap();
    assert!(cause.is::<std::io::Error>(), "causes without secrets stay what they are: {cause:?}");
}

#[test]
fn a_configuration_shows_no_password_of_an_endpoint() {
    let shown = |endpoint: &str| format!("{:?}", config().endpoint(endpoint));
    assert!(shown("http://127.0.0.1:1").contains("http://127.0.0.1:1"));
    let refused = shown("http://user:hunter2@127.0.0.1:1");
    assert!(!refused.contains("hunter2") && refused.contains("not an endpoint"), "{refused}");
}
