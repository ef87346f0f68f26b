//! What a recording never holds.

use aliyun_api_runtime::__core::sign::percent;
use aliyun_api_runtime::replay::{Recorder, Replay};
use aliyun_api_runtime::transport::{HttpRequest, HttpResponse, TransportError, TransportErrorKind};
use aliyun_api_runtime::{AnyRequest, Config, Credentials, Pending, SignatureScheme, Transport};
use serde_json::{Value, json};

use super::{Place, played, with};
use crate::server::{Server, json as response};
use crate::shapes::{Create, Secretive, describe};

const KEY_ID: &str = "LTAI-of-us";
const KEY_SECRET: &str = "key/secret+1";
const TOKEN: &str = "sesame+token==";
const PASSWORD: &str = "hunter2 &+é\"<\\>";
const PRIVATE_KEY: &str = "-----BEGIN KEY-----\nMIIE/x+y==\n-----END KEY-----\n";

fn config() -> Config {
    Config::new(Credentials::new(KEY_ID, KEY_SECRET).with_security_token(TOKEN))
}

fn create(password: &str) -> Create {
    Create { password: password.into(), client_token: Some("token-1".into()) }
}

/// The ways in which a secret may be written.
fn written(secret: &str) -> Vec<String> {
    let escaped = |text: &str| {
        let text = json!(text).to_string();
        text[1..text.len() - 1].to_owned()
    };
    let xml = secret.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let unicode: String = secret.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let once = [secret.to_owned(), percent::encode(secret), percent::encode(secret).replace("%20", "+"), xml, unicode];
    let mut all: Vec<String> = once.to_vec();
    all.extend(once.iter().map(|text| percent::encode(text)));
    all.extend(once.iter().map(|text| escaped(text)));
    all.extend(once.iter().map(|text| escaped(&escaped(text))));
    all
}

fn assert_without(text: &str, secrets: &[&str]) {
    for secret in secrets {
        for written in written(secret) {
            assert!(!text.contains(&written), "{written} in {text}");
        }
    }
}

/// Says everything that it was sent, in each of the ways, and the secrets that are not sent.
#[derive(Debug)]
struct Repeats(std::sync::Arc<std::sync::Mutex<Vec<String>>>);

impl Transport for Repeats {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        let mut pairs = percent::split(request.url.split_once('?').map_or("", |(_, query)| query));
        pairs.extend(request.headers.iter().map(|(name, value)| (name.to_string(), value.clone())));
        let values = |name: &str| {
            pairs.iter().filter(|(known, _)| known == name).map(|(_, value)| value.clone()).collect::<Vec<_>>()
        };
        let mut signed: Vec<String> = ["SignatureNonce", "Signature", "x-acs-signature-nonce"].map(values).concat();
        let authorization = values("authorization");
        signed.extend(authorization.iter().filter_map(|text| Some(text.split_once("Signature=")?.1.to_owned())));
        self.0.lock().unwrap().extend(signed);
        let all: Vec<String> = pairs.iter().map(|(_, value)| value.clone()).chain([KEY_SECRET.to_owned()]).collect();
        let said: Vec<Vec<String>> = all.iter().filter(|text| !text.is_empty()).map(|text| written(text)).collect();
        let body = json!({
            "Code": "Refused", "RequestId": "r", "Message": format!("{} {}", request.url, all.join(" ")),
            "Said": said, "Form": String::from_utf8_lossy(&request.body), "Headers": format!("{:?}", request.headers),
        });
        let response = HttpResponse::json(400, body).with_header("x-acs-request-id", all.join(" "));
        Box::pin(std::future::ready(Ok(response)))
    }
}

#[tokio::test]
async fn nothing_of_a_signed_request_is_kept_but_its_parameters() {
    let place = Place::new("repeated");
    for scheme in [SignatureScheme::Acs3, SignatureScheme::V1] {
        let signed = std::sync::Arc::default();
        let recorder = Recorder::new(Repeats(std::sync::Arc::clone(&signed)));
        let client = with(config().signature_scheme(scheme).transport(recorder.clone()));
        let expected = client.send(&create(PASSWORD)).await.unwrap_err();
        // What is long goes into the body.
        let long = format!("{PASSWORD}{}", "x".repeat(9_000));
        client.send(&create(&long)).await.unwrap_err();
        let parameters = [("Ike", r#"{"Psk":"sesame-2","Mode":"open"}"#), ("Db.Password", "sesame-3"), ("Pin", "7")];
        client.send(&AnyRequest::new("CreateDb").parameters(parameters)).await.unwrap_err();
        recorder.save(place.file()).unwrap();
        let text = place.text();
        let signed = signed.lock().unwrap().clone();
        assert!(signed.len() >= 4, "{signed:?}");
        assert_without(&text, &[KEY_ID, KEY_SECRET, TOKEN, PASSWORD, &long, "sesame-2", "sesame-3"]);
        assert_without(&text, &signed.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(!text.contains("hunter2"), "{text}");
        let recording: Value = serde_json::from_str(&text).unwrap();
        let sent = |number: usize| recording["exchanges"][number]["request"]["parameters"].to_string();
        assert_eq!(sent(0), r#"{"ClientToken":"token-1","Password":"***"}"#);
        assert_eq!(sent(1), r#"{"ClientToken":"token-1","Password":"***"}"#);
        assert_eq!(sent(2), r#"{"Db.Password":"***","Ike":"{\"Psk\":\"***\",\"Mode\":\"open\"}","Pin":"7"}"#);
        let replay = Replay::from_file(place.file()).unwrap();
        let error = played(&replay).send(&create("another")).await.unwrap_err();
        assert_eq!((error.code().as_str(), error.status()), (expected.code().as_str(), expected.status()));
        let parameters = [("Pin", "7"), ("Db.Password", "x"), ("Ike", r#"{"Psk":"y","Mode":"open"}"#)];
        assert!(
            played(&replay).send(&AnyRequest::new("CreateDb").parameters(parameters)).await.unwrap_err().code()
                == "Refused"
        );
    }
}

#[tokio::test]
async fn secrets_of_responses_are_hidden_wherever_they_stand() {
    let place = Place::new("responses");
    let recorder = super::recorder();
    let secretive = json!({
        "RequestId": "r", "PrivateKey": PRIVATE_KEY, "Count": 3, "Note": format!("it is {PRIVATE_KEY}"),
        "New": [{ "Password": "sesame-4", "Pin": 5 }], "AccessToken": 123_456, "Text": "{\"Psk\":\"sesame-5\"}",
    });
    let bodies = [
        secretive.to_string(),
        // Another action repeats it, as text and as a number, and the password of the next one, too.
        json!({ "RequestId": PRIVATE_KEY, "TotalCount": 123_456, "Hint": [PASSWORD, "sesame-5"] }).to_string(),
        "{\"TotalCount\":1}".to_owned(),
    ];
    for (number, body) in bodies.into_iter().enumerate() {
        let server = Server::start(response("200 OK", &body)).await;
        let client = with(config().endpoint(server.endpoint()).transport(recorder.clone()));
        match number {
            0 => drop(client.send(&Secretive {}).await.unwrap()),
            1 => drop(client.send(&describe()).await.unwrap()),
            _ => drop(client.send(&create(PASSWORD)).await.unwrap()),
        }
    }
    recorder.save(place.file()).unwrap();
    let text = place.text();
    assert_without(&text, &[PRIVATE_KEY, "MIIE/x+y==", PASSWORD, "sesame-4", "sesame-5", "123456"]);
    let replay = Replay::from_file(place.file()).unwrap();
    let response = played(&replay).send(&Secretive {}).await.unwrap();
    assert_eq!((response.private_key.as_str(), response.count), ("***", 3));
    let response = played(&replay).send(&describe()).await.unwrap();
    assert_eq!((response.request_id.as_str(), response.total), ("***", 0));
}

#[tokio::test]
async fn a_body_that_cannot_be_read_may_hold_secrets() {
    const LEFT_OUT: &str = "[left out: the body may hold secrets]";
    let place = Place::new("unread");
    for (body, kept) in [
        (&b"{\"PrivateKey\":\"hunter2"[..], LEFT_OUT),
        (b"<PRIVATEKEY>hunter2</PRIVATEKEY>", LEFT_OUT),
        (b"{\"Password\":\"hunter2", LEFT_OUT),
        (b"<?xml version='1.0'?><R><Password>hunter2</Password></R>", LEFT_OUT),
        (b"\xffkey/secret+1 hunter2", LEFT_OUT),
        (b"\x1f\x8b\x08\x00 hunter2", LEFT_OUT),
        (b"<html>key/secret+1</html>", "<html>***</html>"),
        (b"<html>bad gateway</html>", "<html>bad gateway</html>"),
    ] {
        #[derive(Debug)]
        struct Says(&'static [u8]);
        impl Transport for Says {
            fn send(&self, _: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
                let response = HttpResponse { status: 502, headers: Vec::new(), body: self.0.to_vec() };
                let error = TransportError::new(TransportErrorKind::Body, true, "it broke off, key/secret+1");
                Box::pin(std::future::ready(Err(error.with_received(response))))
            }
        }
        let recorder = Recorder::new(Says(body));
        with(config().transport(recorder.clone())).send(&Secretive {}).await.unwrap_err();
        recorder.save(place.file()).unwrap();
        let text = place.text();
        assert_without(&text, &["hunter2", KEY_SECRET]);
        let recording: Value = serde_json::from_str(&text).unwrap();
        let failure = &recording["exchanges"][0]["failure"];
        assert_eq!(failure["received"]["text"], kept);
        assert_eq!(failure["message"], "it broke off, ***");
    }
}

#[tokio::test]
async fn a_user_names_what_else_is_hidden() {
    let place = Place::new("named-text");
    let server =
        Server::start(response("200 OK", r#"{"TotalCount":1,"OwnerId":1234567890,"Owner":"Acme & Co"}"#)).await;
    let recorder = super::recorder().hide("1234567890").hide("Acme & Co").hide("");
    let client = with(config().endpoint(server.endpoint()).transport(recorder.clone()));
    client
        .send(&AnyRequest::new("DescribeNets").parameters([("OwnerId", "1234567890"), ("Query", "Acme%20%26%20Co")]))
        .await
        .unwrap();
    recorder.save(place.file()).unwrap();
    assert_without(&place.text(), &["1234567890", "Acme & Co"]);
    let value = played(&Replay::from_file(place.file()).unwrap())
        .send(&AnyRequest::new("DescribeNets").parameters([("OwnerId", "2"), ("Query", "")]))
        .await
        .unwrap();
    assert_eq!(value, json!({ "TotalCount": 1, "OwnerId": 0, "Owner": "***" }));
}
