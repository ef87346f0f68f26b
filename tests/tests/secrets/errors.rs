//! What errors show: of a server that repeats requests, of responses that cannot be read, of a transport that tells.

use aliyun_api::transport::{HttpRequest, HttpResponse, TransportError, TransportErrorKind};
use aliyun_api::{
    CallOptions, Config, Credentials, Error, ErrorKind, Pending, Record, RetryPolicy, SignatureScheme, Transport,
};
use aliyun_api_core::json;
use aliyun_api_mock::{Auth, MockServer};
use aliyun_api_runtime::Client;
use aliyun_api_tests::{Entry, actions};
use serde_json::Value;

use crate::plant::{Kind, Planter};
use crate::search::{BEGIN, Search};

/// A configuration whose secret is wrong, and whose secret and token are marked.
pub(crate) fn config() -> Config {
    Config::new(Credentials::new("testid", "hunter2 key/\"é sesame").with_security_token("hunter2/+=%41\"sesame"))
        .region("cn-hangzhou")
        .retry(RetryPolicy::never())
}

/// A request of the action with a secret in every place.
pub(crate) fn planted(entry: Entry) -> Box<dyn Record> {
    let mut request = (entry.operation.new_request)();
    Planter::new(Kind::Loud, entry.operation.action.name).record(&mut *request, false);
    request
}

/// The error of a call, or what is shown of its response.
async fn answered(entry: Entry, config: Config, request: &dyn Record) -> Result<String, Error> {
    let mut response = (entry.operation.new_response)();
    let client = Client::new(entry.service.info, &config).unwrap();
    let metadata = client.execute(entry.operation.action, request, &mut *response, &CallOptions::default()).await?;
    let problems: Vec<String> = metadata.problems().iter().map(ToString::to_string).collect();
    assert!(!problems.is_empty() && metadata.raw_body().is_some());
    Ok(format!("{response:?} {metadata:?} {problems:?}"))
}

/// Every action, signed by both schemes with a wrong secret, sent to a strict server over a socket. Secrets and tokens
/// are in each of the messages: the raw ones are looked at to be sure. Gives the number of secrets that were sent.
pub(crate) async fn wrong_secret(search: &mut Search) -> usize {
    let server = MockServer::builder().auth(Auth::Strict).start().await.unwrap();
    let mut sent = 0;
    for scheme in [SignatureScheme::Acs3, SignatureScheme::V1] {
        for entry in actions() {
            let request = planted(entry);
            let config = config().endpoint(server.url()).signature_scheme(scheme);
            let error = answered(entry, config, &*request).await.expect_err("the secret is wrong");
            assert!(error.code() == "SignatureDoesNotMatch", "{error}");
            let raw = error.raw_message().unwrap();
            assert!(raw.contains(BEGIN), "the server repeats the request: {raw}");
            assert!(error.to_string().contains("the access key secret is wrong"), "{error}");
            search.error(&entry.name(), &error);
            // Secret and token of the key.
            sent += aliyun_api_core::secrets(&*request).len() + 2;
        }
    }
    sent
}

/// Responds with the same body to everything.
#[derive(Debug)]
pub(crate) struct Responds(pub(crate) u16, pub(crate) Vec<u8>);

impl Transport for Responds {
    fn send(&self, _: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        let response = HttpResponse { status: self.0, headers: Vec::new(), body: self.1.clone() };
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// Responses that hold secrets and that break off, have another kind of value, or are no object. Gives their number.
pub(crate) async fn broken_responses(search: &mut Search) -> usize {
    let mut number = 0;
    for entry in actions().into_iter().filter(|entry| entry.operation.action.response.has_secrets()) {
        let mut response = (entry.operation.new_response)();
        let mut planter = Planter::new(Kind::Loud, entry.operation.action.name);
        planter.record(&mut *response, false);
        assert!(!planter.places.is_empty());
        for body in broken(&json::to_value(&*response)) {
            match answered(entry, config().transport(Responds(200, body)), &*planted(entry)).await {
                Ok(shown) => search.look(&entry.name(), &shown),
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
                    search.error(&entry.name(), &error);
                }
            }
            number += 1;
        }
    }
    number
}

/// A response in several states of being broken.
pub(crate) fn broken(response: &Value) -> Vec<Vec<u8>> {
    let whole = response.to_string();
    let cut = |part: usize| whole.char_indices().nth(whole.chars().count() * part / 4).map(|(end, _)| &whole[..end]);
    let mut bodies: Vec<String> = (1..4).filter_map(cut).map(str::to_owned).collect();
    bodies.push(format!("{whole} {BEGIN}"));
    bodies.push(Value::from(whole.as_str()).to_string());
    bodies.push(format!("[{whole}]"));
    let mut wrong = response.clone();
    unfit(&mut wrong);
    bodies.push(wrong.to_string());
    bodies.into_iter().map(String::into_bytes).collect()
}

/// Makes objects of texts.
fn unfit(value: &mut Value) {
    match value {
        Value::String(text) => *value = serde_json::json!({ text.clone(): text.clone() }),
        Value::Array(elements) => elements.iter_mut().for_each(unfit),
        Value::Object(fields) => fields.values_mut().for_each(unfit),
        _ => {}
    }
}

/// Fails and tells the whole request.
#[derive(Debug)]
pub(crate) struct Tells;

impl Transport for Tells {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        let HttpRequest { url, headers, body, .. } = &request;
        let told = format!("cannot send {url} {headers:?} {}", String::from_utf8_lossy(body));
        let cause = std::io::Error::other(told);
        Box::pin(std::future::ready(Err(TransportError::new(TransportErrorKind::Connect, false, cause))))
    }
}

/// Every action with a transport that tells what it was to send. Gives the number of requests.
pub(crate) async fn telling_transport(search: &mut Search) -> usize {
    let mut sent = 0;
    for entry in actions() {
        for scheme in [SignatureScheme::Acs3, SignatureScheme::V1] {
            let config = config().transport(Tells).signature_scheme(scheme);
            let error = answered(entry, config, &*planted(entry)).await.expect_err("it is refused");
            assert!(error.to_string().contains("cannot send https://"), "{error}");
            search.error(&entry.name(), &error);
            sent += 1;
        }
    }
    sent
}
