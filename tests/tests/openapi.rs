//! The paths of the actions, and the OpenAPI documents that the mock server serves: what is told there is what comes.

use std::path::Path;

use aliyun_api_core::sign::percent;
use aliyun_api_core::{json, query};
use aliyun_api_generator::model::{Action, Example};
use aliyun_api_mock::{Auth, Clock, Engine, MockServer};
use aliyun_api_mock_runtime::seed::seed;
use aliyun_api_tests::{Entry, find};
use bytes::Bytes;
use http::{Request, Response, header};
use jsonschema::{Draft, Registry};
use serde_json::{Value, json};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
/// 2026-11-21T23:05:48Z.
const NOW: i64 = 1_795_302_348_000;
const FORM: &str = "application/x-www-form-urlencoded";

/// Every documented request of every action.
fn requests() -> Vec<(Entry, Action, Example)> {
    let model = aliyun_api_generator::load(&Path::new(ROOT).join("specs")).model.expect("the specs have no findings");
    let mut requests = Vec::new();
    for service in &model.services {
        for action in &service.actions {
            let entry = find(&service.id, &action.wire).expect("the mock server has every action");
            requests.extend(action.examples.iter().map(|example| (entry, action.clone(), example.clone())));
        }
    }
    requests
}

/// A document as it was generated.
fn generated(service: &str, profile: &str) -> Value {
    let file = Path::new(ROOT).join(format!("generated/openapi/{service}.{profile}.json"));
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).expect("it is JSON")
}

fn engine() -> Engine {
    MockServer::builder().auth(Auth::Off).seed(7).clock(Clock::fixed(NOW)).build()
}

async fn get(engine: &Engine, path: &str) -> Response<Bytes> {
    engine.handle(Request::get(path).header("host", "mock.test:80").body(Bytes::new()).expect("a request")).await
}

fn body(response: &Response<Bytes>) -> Value {
    serde_json::from_slice(response.body()).unwrap_or_else(|error| panic!("{error}: {response:?}"))
}

fn header_of<'r>(response: &'r Response<Bytes>, name: &str) -> &'r str {
    response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// What an engine in which there is what the request names says to it, and what kind of text that is.
async fn answer(entry: Entry, example: &Example, path: &str, more: &[(&str, &str)], is_form: bool) -> (u16, Value) {
    let engine = engine();
    let mut record = (entry.operation.new_request)();
    json::decode_value(&Value::Object(example.request.clone()), &mut *record).expect("an example is a request");
    seed(&engine.store("default"), entry.operation, &*record).expect("the example can be served");
    let mut pairs = query::encode(&*record);
    pairs.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let pairs = percent::join(&pairs);
    let request = if is_form {
        Request::post(path).header(header::CONTENT_TYPE, FORM).body(Bytes::from(pairs))
    } else {
        Request::get(format!("{path}?{pairs}")).body(Bytes::new())
    };
    let response = engine.handle(request.expect("a request")).await;
    assert_eq!(header_of(&response, "content-type"), "application/json;charset=utf-8", "{path}");
    (response.status().as_u16(), body(&response))
}

#[tokio::test]
async fn a_path_answers_for_every_action_what_the_parameter_does() {
    let mut answered = 0;
    for (entry, action, example) in requests() {
        let (service, version) = (entry.service.info.id, entry.service.info.version);
        let fixed = [("Action", action.wire.as_str()), ("Version", version), ("Format", "JSON")];
        let wire = answer(entry, &example, "/", &fixed, true).await;
        let path = format!("/{service}/{version}/{}", action.wire);
        for is_form in [true, false] {
            assert_eq!(answer(entry, &example, &path, &[], is_form).await, wire, "{path}");
        }
        answered += usize::from(wire.0 == 200);
    }
    assert!(answered >= 392, "only {answered} examples are answered");
}

#[tokio::test]
async fn what_an_action_answers_conforms_to_its_schema_and_has_a_declared_status() {
    let mut checked = 0;
    let requests = requests();
    let mut services: Vec<&str> = requests.iter().map(|(entry, ..)| entry.service.info.id).collect();
    services.dedup();
    for service in services {
        let document = generated(service, "path");
        let registry = Registry::new().add("urn:document", &document).expect("a name").prepare().expect("a document");
        for (entry, action, example) in requests.iter().filter(|(entry, ..)| entry.service.info.id == service) {
            let path = format!("/{service}/{}/{}", entry.service.info.version, action.wire);
            let (status, body) = answer(*entry, example, &path, &[], true).await;
            let pointer = format!("/paths/{}/post/responses/{status}", path.replace('/', "~1"));
            let mut at = pointer.clone();
            if let Some(shared) = document.pointer(&pointer).and_then(|response| response["$ref"].as_str()) {
                at = shared.trim_start_matches('#').to_owned();
            }
            assert!(document.pointer(&at).is_some(), "{path}: {status} is not declared");
            let schema = json!({ "$ref": format!("urn:document#{at}/content/application~1json/schema") });
            let options = jsonschema::options().with_draft(Draft::Draft202012).with_registry(&registry);
            let validator = options.build(&schema).unwrap_or_else(|error| panic!("{path}: {error}"));
            let wrong: Vec<String> =
                validator.iter_errors(&body).map(|error| format!("{error} at {}", error.instance_path())).collect();
            assert!(wrong.is_empty(), "{path}: {wrong:#?}\n{body:#}");
            checked += 1;
        }
    }
    assert!(checked >= 392, "only {checked}");
}

#[tokio::test]
async fn an_action_that_is_named_by_a_path_responds_in_json_unless_xml_is_asked_for() {
    let engine = engine();
    for (path, kind, code) in [
        ("/vpc/2016-04-28/DescribeVpcs", "application/json;charset=utf-8", 200),
        ("/vpc/2016-04-28/DescribeVpcs?Format=XML", "text/xml;charset=utf-8", 200),
        ("/vpc/2016-04-28/DescribeVpcs?Format=json", "application/json;charset=utf-8", 200),
        ("/vpc/2016-04-28/NoSuchAction", "application/json;charset=utf-8", 404),
        ("/?Action=DescribeVpcs&Version=2016-04-28", "text/xml;charset=utf-8", 200),
    ] {
        let response = get(&engine, path).await;
        assert_eq!((response.status().as_u16(), header_of(&response, "content-type")), (code, kind), "{path}");
    }
    let strict = MockServer::builder().auth(Auth::Strict).build();
    let response = get(&strict, "/vpc/2016-04-28/DescribeVpcs").await;
    assert_eq!((response.status().as_u16(), body(&response)["Code"].as_str()), (400, Some("MissingParameter")));
}

#[tokio::test]
async fn the_documents_are_served_with_this_server_in_them() {
    let engine = engine();
    let list = body(&get(&engine, "/_mock/spec").await);
    let documents = list["documents"].as_array().expect("a list");
    assert_eq!(documents.len(), 6, "{list}");
    for told in documents {
        let (service, profile) = (told["service"].as_str().unwrap(), told["profile"].as_str().unwrap());
        let response = get(&engine, told["url"].as_str().unwrap()).await;
        assert_eq!(header_of(&response, "content-type"), "application/json;charset=utf-8");
        let mut served = body(&response);
        assert_eq!(served["servers"][0]["url"], "http://mock.test:80");
        assert_eq!(served["servers"].as_array().map(Vec::len), Some(1));
        let document = generated(service, profile);
        served["servers"] = document["servers"].clone();
        assert_eq!(served, document, "{service} {profile}");
        if profile == "path" {
            let usual = get(&engine, &format!("/_mock/spec/{service}.json")).await;
            assert_eq!(usual.body(), response.body(), "the profile of who names none");
        }
    }
    for (path, status, code, words) in [
        ("/_mock/spec/nothing.json", 404, "InvalidPath.NotFound", "/_mock/spec/vpc.json"),
        ("/_mock/spec/vpc", 404, "InvalidPath.NotFound", "/_mock/spec/vpc.json"),
        ("/_mock/spec/vpc.json?profile=grpc", 400, "InvalidParameter.profile", "wire, path"),
    ] {
        let response = get(&engine, path).await;
        let error = body(&response);
        assert_eq!((response.status().as_u16(), error["Code"].as_str()), (status, Some(code)), "{path}");
        assert!(error["Message"].as_str().is_some_and(|message| message.contains(words)), "{error}");
    }
    let request = Request::post("/_mock/spec/vpc.json").body(Bytes::new()).expect("a request");
    let response = engine.handle(request).await;
    assert_eq!((response.status().as_u16(), body(&response)["Code"].as_str()), (405, Some("MethodNotAllowed")));
}

#[tokio::test]
async fn the_page_of_the_documents_asks_nobody_else() {
    let engine = engine();
    let page = get(&engine, "/_mock/spec/").await;
    assert_eq!(header_of(&page, "content-type"), "text/html;charset=utf-8");
    let policy = header_of(&page, "content-security-policy");
    assert!(policy.starts_with("default-src 'self'") && policy.ends_with("frame-ancestors 'none'"), "{policy}");
    assert_eq!(header_of(&page, "x-frame-options"), "DENY");
    let text = String::from_utf8(page.body().to_vec()).expect("text");
    let mut files = 0;
    for attribute in ["src=\"", "href=\""] {
        for link in text.split(attribute).skip(1) {
            let name = link.split('"').next().unwrap_or_default();
            assert!(!name.contains(':') && !name.starts_with('/'), "{name}");
            if name.starts_with("..") {
                continue;
            }
            let plain = get(&engine, &format!("/_mock/spec/{name}")).await;
            assert_eq!(plain.status(), 200, "{name}");
            assert!(plain.body().len() > 100 && !plain.headers().contains_key(header::CONTENT_ENCODING), "{name}");
            let request = Request::get(format!("/_mock/spec/{name}")).header("accept-encoding", "gzip, br");
            let packed = engine.handle(request.body(Bytes::new()).expect("a request")).await;
            // What is small is not smaller for that.
            let large = plain.body().len() > 10_000;
            assert!(!large || packed.body().len() < plain.body().len() / 2, "{name}");
            files += 1;
        }
    }
    assert_eq!(files, 5, "{text}");
}
