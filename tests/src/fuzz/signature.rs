//! A signed request of somebody who does not know the secret.

use aliyun_api_mock::{Auth, MockServer};
use aliyun_api_mock_runtime::Engine;
use bytes::Bytes;
use http::{HeaderValue, Request};

use super::ask::now;
use super::{choice, chosen};

thread_local! {
    static SERVER: Engine = MockServer::builder().auth(Auth::Strict).key("testid", "sesame-open-4711").build();
}

/// The headers of the newer signature, in the order of the lines.
const HEADERS: [&str; 9] = [
    "authorization",
    "x-acs-action",
    "x-acs-version",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-acs-content-sha256",
    "x-acs-security-token",
    "host",
    "content-type",
];

/// Whatever it says, it is refused, and the refusal does not say the secret.
pub(super) fn run(bytes: &[u8]) {
    let (how, bytes) = choice(bytes);
    let mut lines = bytes.split(|byte| *byte == b'\n');
    let target = String::from_utf8_lossy(lines.next().unwrap_or_default());
    let Ok(uri) = http::Uri::try_from(&*target) else { return };
    if uri.path().starts_with("/_mock") {
        return;
    }
    let mut builder = Request::builder().method(if how % 2 == 0 { "GET" } else { "POST" }).uri(uri);
    for (name, value) in HEADERS.into_iter().zip(lines.by_ref()) {
        if let (Ok(value), false) = (HeaderValue::from_bytes(value), value.is_empty()) {
            builder = builder.header(name, value);
        }
    }
    let body = lines.next().unwrap_or_default();
    let Ok(request) = builder.body(Bytes::copy_from_slice(body)) else { return };
    let response = SERVER.with(|engine| now(engine.handle(request)));
    let text = String::from_utf8_lossy(response.body());
    assert!((400..500).contains(&response.status().as_u16()), "{}: {text}", response.status());
    assert!(!text.contains("sesame"), "{text}");
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let older = "/?Action=DescribeVpcs&Version=2016-04-28&Format=JSON&AccessKeyId=testid&SignatureMethod=HMAC-SHA1\
                 &SignatureVersion=1.0&SignatureNonce=1&Timestamp=2026-11-27T12%3A00%3A00Z&Signature=AAAA%2B%2F%3D";
    let sha = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let newer = format!(
        "/?RegionId=cn-hangzhou\nACS3-HMAC-SHA256 Credential=testid,SignedHeaders=host;x-acs-action;x-acs-date,Signature={sha}\n\
         DescribeVpcs\n2016-04-28\n2026-11-27T12:00:00Z\nnonce\n{sha}\n\nvpc.aliyuncs.com\n"
    );
    vec![chosen(0, older), chosen(0, newer.clone()), chosen(1, newer)]
}
