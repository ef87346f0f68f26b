//! Signatures: what official clients sent, what is wrong with others, and what each mode does about it.

use std::time::Duration;

use aliyun_api_core::sign::{acs3, percent, v1};
use aliyun_api_core::{ActionInfo, ActionKind, Field, Record, Schema, record};
use aliyun_api_mock_runtime::{
    Auth, Clock, Context, Engine, HandlerFuture, Operation, Server, Service, ServiceHandlers,
};
use bytes::Bytes;
use http::{Request, Response};
use serde_json::Value;

use crate::mini::{Mini, VPC};
use crate::support::{NOW, json, send, text, warnings};

const CAPTURED: &str = include_str!("../../../../tests/fixtures/signing/captured-python-tea.jsonl");

#[derive(Clone, Default)]
struct Nothing {
    request_id: Option<String>,
}
static NOTHING: Schema = Schema::new("Nothing", &[Field::new("RequestId", aliyun_api_core::ValueType::String)]);
record!(Nothing, NOTHING, 0 => request_id);

/// A service that has whatever action the captured requests name.
struct Captured(&'static Service);

impl ServiceHandlers for Captured {
    fn service(&self) -> &'static Service {
        self.0
    }

    fn call<'a>(&'a self, _: usize, _: &'a Context, _: Box<dyn Record>) -> HandlerFuture<'a> {
        Box::pin(async { Ok(Box::new(Nothing::default()) as Box<dyn Record>) })
    }
}

struct Capture {
    line: Value,
    uri: String,
    method: String,
}

fn captures() -> Vec<Capture> {
    let lines = CAPTURED.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    lines
        .map(|line| {
            let start = text(&line, "request_line");
            let mut parts = start.split(' ').map(str::to_owned);
            let (method, uri) = (parts.next().unwrap(), parts.next().unwrap());
            Capture { line, uri, method }
        })
        .collect()
}

impl Capture {
    fn request(&self) -> http::request::Builder {
        let headers = self.line["headers"].as_array().unwrap().iter();
        headers.fold(Request::builder().method(self.method.as_str()).uri(&self.uri), |request, header| {
            request.header(header[0].as_str().unwrap(), header[1].as_str().unwrap())
        })
    }

    fn body(&self) -> Bytes {
        text(&self.line, "body").into()
    }

    /// A server that checks signatures at the time of the request.
    fn engine(&self, auth: Auth) -> Engine {
        self.engine_at(auth, &self.clock())
    }

    /// A clock that stands at the time of the request.
    fn clock(&self) -> Clock {
        let milliseconds = self.line["t"].as_f64().unwrap() * 1000.0;
        Clock::fixed(milliseconds as i64)
    }

    fn engine_at(&self, auth: Auth, clock: &Clock) -> Engine {
        let service = Captured(captured_service());
        Server::builder().service(service).auth(auth).signature_clock(clock.clone()).build()
    }
}

/// The tables live as long as the test program, made once.
fn captured_service() -> &'static Service {
    static SERVICE: std::sync::LazyLock<&'static Service> = std::sync::LazyLock::new(|| {
        let mut names: Vec<String> = captures().iter().map(|capture| text(&capture.line, "action")).collect();
        names.sort();
        names.dedup();
        let operations: Vec<Operation> = names
            .into_iter()
            .map(|name| {
                let action = ActionInfo {
                    service: VPC.info,
                    name: Box::leak(name.into_boxed_str()),
                    kind: ActionKind::Write,
                    idempotency: None,
                    request: &NOTHING,
                    response: &NOTHING,
                    classes: &[],
                };
                Operation {
                    action: Box::leak(Box::new(action)),
                    group: "captured",
                    new_request: || Box::new(Nothing::default()),
                    new_response: || Box::new(Nothing::default()),
                    checks: &[],
                    rules: &[],
                    states: &[],
                    defaults: &[],
                    refs: &[],
                    errors: &[],
                    pagination: None,
                    example: "{}",
                    effects: &[],
                }
            })
            .collect();
        let service = Service {
            info: VPC.info,
            operations: Box::leak(operations.into_boxed_slice()),
            resources: &[],
            errors: &[],
            examples: "",
            documents: &[],
        };
        Box::leak(Box::new(service))
    });
    *SERVICE
}

#[test]
fn what_official_clients_sign_is_accepted() {
    let captures = captures();
    assert!(captures.len() > 60);
    for capture in captures {
        let response = send(&capture.engine(Auth::Strict), capture.request().body(capture.body()).unwrap());
        assert_eq!(response.status(), 200, "{}: {:?}", capture.line["label"], response);
    }
}

#[test]
fn a_request_that_was_tampered_with_is_refused_with_the_string_to_sign() {
    for capture in captures() {
        let engine = capture.engine(Auth::Strict);
        let mark = if capture.uri.contains('?') { '&' } else { '?' };
        let uri = format!("{}{mark}Extra=%F0%9F%98%80", capture.uri);
        let response = send(&engine, capture.request().uri(uri).body(capture.body()).unwrap());
        assert_eq!(response.status(), 400);
        let error = String::from_utf8_lossy(response.body()).into_owned();
        assert!(error.contains("SignatureDoesNotMatch") && error.contains("string to sign is"), "{error}");
        let other = Bytes::from(format!("{}&x=y", text(&capture.line, "body")));
        let response = send(&engine, capture.request().body(other).unwrap());
        assert_eq!(response.status(), 400, "the body is signed");
    }
}

#[test]
fn a_request_counts_once_and_in_time() {
    for capture in captures().into_iter().step_by(7) {
        let request = || capture.request().body(capture.body()).unwrap();
        let engine = capture.engine(Auth::Strict);
        assert_eq!(send(&engine, request()).status(), 200);
        assert_eq!(code(&send(&engine, request())), "SignatureNonceUsed");
        let clock = capture.clock();
        let late = capture.engine_at(Auth::Strict, &clock);
        clock.advance(Duration::from_secs(15 * 60 - 5));
        assert_eq!(send(&late, request()).status(), 200);
        assert_eq!(code(&send(&late, request())), "SignatureNonceUsed");
        let other = capture.request().header("x-mock-namespace", "other").body(capture.body()).unwrap();
        assert_eq!(send(&late, other).status(), 200, "a namespace has nonces of its own");
        late.reset("default");
        assert_eq!(send(&late, request()).status(), 200, "a reset forgets them");
        clock.advance(Duration::from_secs(10));
        assert_eq!(code(&send(&late, request())), "InvalidTimeStamp.Expired");
    }
}

/// The code of an error in JSON or XML; nothing where there is no error.
fn code(response: &Response<Bytes>) -> String {
    let body = String::from_utf8_lossy(response.body()).into_owned();
    match body.split_once("<Code>") {
        Some((_, rest)) => rest.split("</Code>").next().unwrap().to_owned(),
        None if response.status() == 200 => String::new(),
        None => text(&json(response), "Code"),
    }
}

fn strict() -> Engine {
    let builder = Server::builder().service(Mini(&VPC)).signature_clock(Clock::fixed(NOW));
    builder.auth(Auth::Strict).key("me", "mine").build()
}

fn v1_pairs(id: &str) -> Vec<(String, String)> {
    let pairs = [
        ("Action", "DescribeZones"),
        ("Version", "2016-04-28"),
        ("RegionId", "a *~+中"),
        ("AccessKeyId", id),
        ("Timestamp", "2026-11-21T23:05:48Z"),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
        ("SignatureNonce", "n1"),
        ("SecurityToken", "any"),
    ];
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
}

fn sign_v1(mut pairs: Vec<(String, String)>, secret: &str) -> Response<Bytes> {
    let signature = v1::sign(secret, &v1::string_to_sign("POST", &pairs));
    pairs.push(("Signature".to_owned(), signature));
    // Half of the parameters in the query, half in the form.
    let (query, form) = pairs.split_at(4);
    let uri = format!("/?{}", percent::join(query));
    let request = Request::post(uri).header("content-type", "application/x-www-form-urlencoded");
    send(&strict(), request.body(percent::join(form).into()).unwrap())
}

#[test]
fn query_signatures_are_checked_part_by_part() {
    let with = |name: &str, value: Option<&str>| {
        let mut pairs = v1_pairs("me");
        pairs.retain(|(other, _)| other != name);
        pairs.extend(value.map(|value| (name.to_owned(), value.to_owned())));
        code(&sign_v1(pairs, "mine"))
    };
    assert_eq!(sign_v1(v1_pairs("me"), "mine").status(), 200);
    assert_eq!(code(&sign_v1(v1_pairs("me"), "wrong")), "SignatureDoesNotMatch");
    assert_eq!(code(&sign_v1(v1_pairs("stranger"), "mine")), "InvalidAccessKeyId.NotFound");
    assert_eq!(sign_v1(v1_pairs("stranger"), "mine").status(), 404);
    for name in ["AccessKeyId", "Timestamp", "SignatureNonce", "SignatureMethod", "SignatureVersion"] {
        assert_eq!(with(name, None), "MissingParameter", "{name}");
    }
    assert_eq!(with("SignatureMethod", Some("HMAC-SHA256")), "IncompleteSignature");
    assert_eq!(with("SignatureVersion", Some("2.0")), "IncompleteSignature");
    assert_eq!(with("Timestamp", Some("yesterday")), "InvalidTimeStamp.Format");
    assert_eq!(with("Timestamp", Some("2026-11-21T23:05:48.123456789Z")), "", "a fraction of a second is taken");
    assert_eq!(with("Timestamp", Some("2026-11-21T22:50:47Z")), "InvalidTimeStamp.Expired");
    assert_eq!(with("Timestamp", Some("2026-11-21T23:20:49Z")), "InvalidTimeStamp.Expired");
}

fn acs3_request(secret: &str, change: impl FnOnce(&mut Vec<(String, String)>, &mut String)) -> Response<Bytes> {
    let body = "RegionId=cn-hangzhou";
    let headers = [
        ("host", "vpc.aliyuncs.com"),
        ("x-acs-action", "DescribeZones"),
        ("x-acs-version", "2016-04-28"),
        ("x-acs-date", "2026-11-21T23:05:48Z"),
        ("x-acs-signature-nonce", "n1"),
        ("x-acs-content-sha256", &acs3::hash(body.as_bytes())),
    ];
    let mut headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
    let mut signed = acs3::signed_headers(&headers);
    change(&mut headers, &mut signed);
    let hash = headers.iter().find(|(name, _)| name == "x-acs-content-sha256").map(|(_, value)| value.clone());
    let canonical = acs3::canonical_request(&acs3::Parts {
        method: "POST",
        path: "/",
        query: &[],
        headers: &headers,
        signed_headers: &signed,
        hashed_payload: &hash.unwrap_or_default(),
    });
    let signature = acs3::sign(secret, &acs3::string_to_sign(&canonical));
    let authorization = acs3::Authorization { access_key_id: "me", signed_headers: &signed, signature: &signature };
    if !headers.iter().any(|(name, _)| name == "authorization") {
        headers.push(("authorization".to_owned(), authorization.value()));
    }
    let request = headers.iter().fold(Request::post("/"), |request, (name, value)| request.header(name, value));
    send(&strict(), request.body(body.into()).unwrap())
}

#[test]
fn header_signatures_are_checked_part_by_part() {
    let without = |name: &str| code(&acs3_request("mine", |headers, _| headers.retain(|(other, _)| other != name)));
    let with = |name: &str, value: &str| {
        let change = |headers: &mut Vec<(String, String)>, _: &mut String| {
            headers.retain(|(other, _)| other != name);
            headers.push((name.to_owned(), value.to_owned()));
        };
        code(&acs3_request("mine", change))
    };
    assert_eq!(acs3_request("mine", |_, _| {}).status(), 200);
    assert_eq!(code(&acs3_request("wrong", |_, _| {})), "SignatureDoesNotMatch");
    let message = text(&json(&acs3_request("wrong", |_, _| {})), "Message");
    assert!(message.contains("ACS3-HMAC-SHA256\n") && message.contains("canonical request is: POST\n/\n"), "{message}");
    for name in ["x-acs-date", "x-acs-signature-nonce", "x-acs-content-sha256"] {
        assert_eq!(without(name), "MissingParameter", "{name}");
    }
    assert_eq!(with("authorization", "ACS3-HMAC-SHA256 Credential=me"), "IncompleteSignature");
    assert_eq!(with("authorization", "ACS3-HMAC-SM3 Credential=me,SignedHeaders=a,Signature=b"), "IncompleteSignature");
    assert_eq!(with("x-acs-content-sha256", "0000"), "SignatureDoesNotMatch");
    assert_eq!(with("x-acs-date", "2026-11-21T22:00:00Z"), "InvalidTimeStamp.Expired");
    let unsigned = acs3_request("mine", |_, signed| *signed = signed.replace("x-acs-action;", ""));
    assert_eq!(code(&unsigned), "IncompleteSignature");
}

#[test]
fn warn_responds_and_tells_and_off_says_nothing() {
    for (auth, warned) in [(Auth::Warn, true), (Auth::Off, false)] {
        let engine = Server::builder().service(Mini(&VPC)).auth(auth).signature_clock(Clock::fixed(NOW)).build();
        let mut pairs = v1_pairs("stranger");
        pairs.push(("Signature".to_owned(), "garbage".to_owned()));
        pairs.push(("Password".to_owned(), "hunter2".to_owned()));
        let bad = Request::get(format!("/?{}", percent::join(&pairs))).body(Bytes::new()).unwrap();
        let response = send(&engine, bad);
        assert_eq!(response.status(), 200);
        let told = warnings(&response).iter().any(|warning| warning.contains("InvalidAccessKeyId.NotFound"));
        assert_eq!(told, warned);
        let wrong = Request::get(format!("/?{}", percent::join(&pairs).replace("stranger", "testid")));
        let response = send(&engine, wrong.body(Bytes::new()).unwrap());
        let all = warnings(&response).join("\n");
        assert_eq!((response.status().as_u16(), all.contains("SignatureDoesNotMatch")), (200, warned));
        assert!(!all.contains("hunter2"), "{all}");
    }
}

#[test]
fn an_unsigned_request_is_refused_in_strict_mode_only() {
    let request =
        || Request::get("/?Action=DescribeZones&RegionId=cn-hangzhou&Format=JSON").body(Bytes::new()).unwrap();
    assert_eq!(code(&send(&strict(), request())), "MissingParameter");
    assert!(!format!("{:?}", Server::builder().key("me", "mine")).contains("mine"));
}
