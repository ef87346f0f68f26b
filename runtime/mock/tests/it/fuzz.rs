//! Whatever bytes come in: a response in the envelope, no 5xx, no panic.

use aliyun_api_mock_runtime::{Auth, Engine};
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, Response, Uri};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::mini::{Mini, ROUTES, VPC};
use crate::support::{builder, send};

/// Text that means something to the server, or none.
fn word() -> impl Strategy<Value = String> {
    let names: Vec<&str> = VPC
        .operations
        .iter()
        .chain(ROUTES.operations)
        .filter(|operation| operation.action.name != "Panic")
        .flat_map(|operation| {
            operation.action.request.fields.iter().map(|field| field.wire).chain([operation.action.name])
        })
        .chain(["Action", "Version", "Format", "JSON", "Signature", "AccessKeyId", "testid", "Timestamp", "Tag.1.Key"])
        .chain(["Filter.1.Key", "Filter.1.Value.1", "Filter.2.Value.1", "Cidr", "entryId", "vr-1", "ri-"])
        .chain(["Tag.4294967296.Key", "Tag.01.Key", "Disk", "[{\"Size\":1}]", "{", "true", "-1", "1e999", "a,b", "["])
        .chain([
            "2026-11-21T23:05:48Z",
            "9223372036854775808",
            "%",
            "%zz",
            "%ff%fe",
            "+",
            "&",
            "=",
            "\u{0}",
            "\u{fffe}",
        ])
        .collect();
    prop_oneof![4 => select(names).prop_map(str::to_owned), 1 => ".{0,12}"]
}

fn pairs() -> impl Strategy<Value = String> {
    let pair = (word(), option::of(word()), any::<bool>()).prop_map(|(name, value, encode)| {
        let text = |text: &str| if encode { aliyun_api_core::sign::percent::encode(text) } else { text.to_owned() };
        value.map_or_else(|| text(&name), |value| format!("{}={}", text(&name), text(&value)))
    });
    vec(pair, 0..8).prop_map(|pairs| pairs.join("&"))
}

fn method() -> impl Strategy<Value = Method> {
    let methods = [Method::GET, Method::POST, Method::HEAD, Method::PUT, Method::TRACE, Method::CONNECT];
    prop_oneof![4 => select(methods.to_vec()), 1 => "[A-Z]{1,8}".prop_map(|name| name.parse().unwrap_or(Method::GET))]
}

fn header() -> impl Strategy<Value = (HeaderName, HeaderValue)> {
    let names = ["host", "accept", "content-type", "authorization", "x-acs-action", "x-acs-version", "x-acs-date"];
    let more = ["x-acs-signature-nonce", "x-acs-content-sha256", "x-mock-namespace", "x-acs-accesskey-id"];
    let names: Vec<&'static str> = names.into_iter().chain(more).collect();
    let values = ["application/json", "*/*", "application/x-www-form-urlencoded", "vpc.aliyuncs.com", "2016-04-28"];
    let signature = "ACS3-HMAC-SHA256 Credential=testid,SignedHeaders=host;x-acs-action,Signature=00";
    let value = prop_oneof![
        select(values.to_vec()).prop_map(|text| text.as_bytes().to_vec()),
        Just(signature.as_bytes().to_vec()),
        word().prop_map(String::into_bytes),
        vec(any::<u8>(), 0..20),
    ];
    (select(names), value).prop_map(|(name, value)| {
        (HeaderName::from_static(name), HeaderValue::from_bytes(&value).unwrap_or(HeaderValue::from_static("")))
    })
}

fn path() -> impl Strategy<Value = String> {
    let alias = word().prop_map(|action| format!("/vpc/2016-04-28/{action}"));
    let known = [
        "/",
        "/_mock/health",
        "/_mock/state",
        "/_mock/reset",
        "/_mock/clock",
        "/_mock",
        "/_mock/",
        "/_mock/namespaces",
        "//",
        "/ens/x/DescribeShared",
    ];
    prop_oneof![3 => select(known.to_vec()).prop_map(str::to_owned), 2 => alias, 1 => "/[ -~]{0,20}"]
}

fn check(engine: &Engine, request: Request<Bytes>) {
    let shown = format!("{request:?}");
    let response: Response<Bytes> = send(engine, request);
    let status = response.status().as_u16();
    assert!((200..500).contains(&status), "{status} for {shown}");
    assert!(response.headers().contains_key("x-acs-request-id"));
    let kind = response.headers().get("content-type").unwrap().to_str().unwrap();
    if kind.starts_with("application/json") {
        let body: serde_json::Value = serde_json::from_slice(response.body()).expect("the response is JSON");
        let error = ["RequestId", "HostId", "Code", "Message"].iter().all(|name| body.get(name).is_some());
        assert!(status == 200 || error, "{body}");
    } else {
        let body = std::str::from_utf8(response.body()).expect("the response is UTF-8");
        // The page of the server itself, and the way to it.
        if let (200, "text/html;charset=utf-8") | (308, "text/plain;charset=utf-8") = (status, kind) {
            return;
        }
        let mut nothing = Nothing::default();
        aliyun_api_core::xml::decode(body.as_bytes(), &mut nothing).expect("the response is XML");
        assert!(status == 200 || nothing.code.is_some(), "{body}");
    }
}

/// The part of an error that must be there.
#[derive(Clone, Default)]
struct Nothing {
    code: Option<String>,
}
static NOTHING: aliyun_api_core::Schema =
    aliyun_api_core::Schema::new("Nothing", &[aliyun_api_core::Field::new("Code", aliyun_api_core::ValueType::String)]);
aliyun_api_core::record!(Nothing, NOTHING, 0 => code);

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn every_request_has_a_proper_response(
        requests in vec((method(), path(), pairs(), vec(header(), 0..6), prop_oneof![
            pairs().prop_map(String::into_bytes), vec(any::<u8>(), 0..64),
        ]), 1..4),
        auth in select(vec![Auth::Off, Auth::Warn, Auth::Strict]),
        strict in any::<bool>(),
    ) {
        let engine = builder().service(Mini(&ROUTES)).auth(auth).strict_parameters(strict).build();
        for (method, path, query, headers, body) in requests {
            let Ok(uri) = format!("{path}?{query}").parse::<Uri>() else { continue };
            let mut request = Request::new(Bytes::from(body));
            *request.method_mut() = method;
            *request.uri_mut() = uri;
            request.headers_mut().extend(headers);
            // The one handler that fails on purpose.
            let panics = format!("{request:?}").contains("Panic");
            if !panics {
                check(&engine, request);
            }
        }
    }
}
