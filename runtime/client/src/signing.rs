//! Parameters and credentials in, a signed HTTP request out, by either scheme.

use std::borrow::Cow;
use std::hash::{BuildHasher, RandomState};
use std::time::SystemTime;

use aliyun_api_core::sign::{acs3, percent, v1};
use aliyun_api_core::{PROTOCOL_PARAMETERS, ServiceInfo};
use jiff::Timestamp;

use crate::credentials::Credentials;
use crate::endpoint::Endpoint;
use crate::transport::HttpRequest;

/// A query longer than this goes into the body: servers and proxies limit the length of a URL.
const MAX_QUERY: usize = 8_000;
const METHOD: &str = "POST";
const FORM: &str = "application/x-www-form-urlencoded";

/// How requests are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignatureScheme {
    /// ACS3-HMAC-SHA256, in a header.
    #[default]
    Acs3,
    /// Version 1.0, HMAC-SHA1, as a parameter.
    V1,
}

impl SignatureScheme {
    /// Whether the client writes the parameter `name` itself. What ACS3 says in headers is free for actions, which some of
    /// the names do have.
    pub(crate) fn reserves(self, name: &str) -> bool {
        const OF_ACTIONS: [&str; 3] = ["Format", "SecurityToken", "Version"];
        PROTOCOL_PARAMETERS.contains(&name) && (self == Self::V1 || !OF_ACTIONS.contains(&name))
    }
}

/// What one attempt is signed with; no two attempts share it.
pub(crate) struct Stamp {
    pub(crate) date: String,
    pub(crate) nonce: String,
}

/// A text that nobody else has: for nonces and idempotency tokens.
pub(crate) fn unique() -> String {
    // Two programs that start at one moment may draw the same numbers; what the system gives a hasher differs.
    let own = RandomState::new().hash_one(fastrand::u64(..));
    format!("{own:016x}{:016x}", fastrand::u64(..))
}

impl Stamp {
    /// For a request at this time, by the clock of the service.
    pub(crate) fn at(time: SystemTime) -> Self {
        let now = Timestamp::try_from(time).unwrap_or_default();
        let second = Timestamp::from_second(now.as_second()).unwrap_or_default();
        Self { date: second.to_string(), nonce: unique() }
    }
}

/// What is signed, whatever the scheme.
pub(crate) struct Unsigned<'a> {
    pub(crate) service: &'a ServiceInfo,
    pub(crate) action: &'a str,
    pub(crate) endpoint: &'a Endpoint,
    pub(crate) parameters: &'a [(String, String)],
    pub(crate) user_agent: &'a str,
}

/// A request, and the text that was signed for it.
pub(crate) struct Signed {
    pub(crate) request: HttpRequest,
    /// Holds every parameter: it is compared, and never shown.
    pub(crate) text: String,
    /// What belongs to this one request: its nonce and its signature.
    pub(crate) marks: [String; 2],
}

type Headers = Vec<(Cow<'static, str>, String)>;

/// Signs a request.
pub(crate) fn sign(scheme: SignatureScheme, unsigned: &Unsigned<'_>, key: &Credentials, stamp: Stamp) -> Signed {
    match scheme {
        SignatureScheme::Acs3 => sign_acs3(unsigned, key, stamp),
        SignatureScheme::V1 => sign_v1(unsigned, key, stamp),
    }
}

fn sign_acs3(unsigned: &Unsigned<'_>, key: &Credentials, stamp: Stamp) -> Signed {
    let (query, body, content_type) = place(unsigned.parameters);
    let hashed_payload = acs3::hash(body.as_bytes());
    let mut headers = common_headers(unsigned, content_type);
    headers.extend(owned([
        ("x-acs-action", unsigned.action),
        ("x-acs-version", unsigned.service.version),
        ("x-acs-signature-nonce", &stamp.nonce),
        ("x-acs-content-sha256", &hashed_payload),
    ]));
    headers.push(("x-acs-date".into(), stamp.date));
    if let Some(token) = key.security_token() {
        headers.extend(owned([("x-acs-accesskey-id", key.access_key_id()), ("x-acs-security-token", token)]));
    }
    let signed_headers = &acs3::signed_headers(&headers);
    let signed_query = if content_type.is_some() { &[] } else { unsigned.parameters };
    let canonical = acs3::canonical_request(&acs3::Parts {
        method: METHOD,
        path: "/",
        query: signed_query,
        headers: &headers,
        signed_headers,
        hashed_payload: &hashed_payload,
    });
    let text = acs3::string_to_sign(&canonical);
    let signature = acs3::sign(key.access_key_secret(), &text);
    let authorization =
        acs3::Authorization { access_key_id: key.access_key_id(), signed_headers, signature: &signature };
    headers.push(("authorization".into(), authorization.value()));
    Signed { request: finish(unsigned, &query, body, headers), text, marks: [stamp.nonce, signature] }
}

fn sign_v1(unsigned: &Unsigned<'_>, key: &Credentials, stamp: Stamp) -> Signed {
    let mut pairs = vec![
        ("Action", unsigned.action),
        ("Version", unsigned.service.version),
        ("Format", "JSON"),
        ("AccessKeyId", key.access_key_id()),
        ("SignatureMethod", v1::METHOD),
        ("SignatureVersion", v1::VERSION),
        ("SignatureNonce", &stamp.nonce),
        ("Timestamp", &stamp.date),
    ];
    pairs.extend(key.security_token().map(|token| ("SecurityToken", token)));
    pairs.extend(unsigned.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let text = v1::string_to_sign(METHOD, &pairs);
    let signature = v1::sign(key.access_key_secret(), &text);
    pairs.push((v1::SIGNATURE, &signature));
    let (query, body, content_type) = place(&pairs);
    let headers = common_headers(unsigned, content_type);
    Signed { request: finish(unsigned, &query, body, headers), text, marks: [stamp.nonce, signature] }
}

/// The parameters as a query, or as a form in the body where they are long.
fn place<N: AsRef<str>, V: AsRef<str>>(pairs: &[(N, V)]) -> (String, String, Option<&'static str>) {
    let joined = percent::join(pairs);
    if joined.len() <= MAX_QUERY { (joined, String::new(), None) } else { (String::new(), joined, Some(FORM)) }
}

/// The headers of either scheme, with room for those of one.
fn common_headers(unsigned: &Unsigned<'_>, content_type: Option<&'static str>) -> Headers {
    let mut headers = Headers::with_capacity(12);
    headers.extend(owned([("host", unsigned.endpoint.host()), ("accept", "application/json")]));
    headers.extend(content_type.map(|kind| ("content-type".into(), kind.to_owned())));
    headers
}

fn finish(unsigned: &Unsigned<'_>, query: &str, body: String, mut headers: Headers) -> HttpRequest {
    // Not signed: proxies may change it.
    headers.push(("user-agent".into(), unsigned.user_agent.to_owned()));
    let mark = if query.is_empty() { "" } else { "?" };
    let url = [unsigned.endpoint.scheme(), unsigned.endpoint.host(), "/", mark, query].concat();
    let mut request = HttpRequest::new(METHOD, url);
    (request.headers, request.body) = (headers, body.into_bytes());
    request
}

fn owned<const N: usize>(pairs: [(&'static str, &str); N]) -> impl Iterator<Item = (Cow<'static, str>, String)> {
    pairs.into_iter().map(|(name, value)| (name.into(), value.to_owned()))
}
