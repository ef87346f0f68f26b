//! Every example of every spec, over a real socket: the generated types carry the documented request to the mock
//! server and the documented response back, and the default response is one that the documentation allows.

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

use aliyun_api::{CallOptions, Config, Credentials, ErrorKind, Record, RetryPolicy, SignatureScheme};
use aliyun_api_core::sign::percent;
use aliyun_api_core::{Schema, json, query, xml};
use aliyun_api_generator::model::{Example, Model};
use aliyun_api_mock::{Auth, MockServer, ServiceHandlers};
use aliyun_api_mock_runtime::Server;
use aliyun_api_mock_runtime::seed::seed;
use aliyun_api_runtime::Client;
use aliyun_api_tests::{Entry, Replay, actions, answering, canonical, find, refused, respelled, sound};
use http::Request;
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;

const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");

type Outcome = Result<(), Box<dyn Error>>;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let Some(model) = aliyun_api_generator::load(Path::new(SPECS)).model else {
        eprintln!("the specs have findings; `cargo xtask check` shows them");
        return ExitCode::FAILURE;
    };
    libtest_mimic::run(&arguments, trials(&model)).exit_code()
}

fn trials(model: &Model) -> Vec<Trial> {
    let mut trials = Vec::new();
    let mut names = Vec::new();
    for service in &model.services {
        for action in &service.actions {
            let name = format!("{}::{}", service.id, action.wire);
            for example in &action.examples {
                let title = format!("{name}: {}", example.title);
                let (documented, default) = (example.clone(), example.clone());
                let entry = find(&service.id, &action.wire);
                let run = move || finish(entry, |entry| documented_response(entry, documented));
                trials.push(Trial::test(title.clone(), run).with_kind("documented response"));
                let run = move || finish(entry, |entry| default_response(entry, default));
                trials.push(Trial::test(title.clone(), run).with_kind("default response"));
                let printed = example.clone();
                let run = move || finish(entry, |entry| printed_response(entry, printed));
                trials.push(Trial::test(title, run).with_kind("printed response"));
            }
            names.push(name);
        }
    }
    trials.push(Trial::test("every action of the mock server has a spec", move || same_actions(names)));
    let counts: Vec<(String, usize)> = model
        .services
        .iter()
        .map(|service| (service.id.clone(), service.actions.iter().map(|action| action.examples.len()).sum()))
        .collect();
    trials.push(Trial::test("every example is in the table of the mock server", move || same_examples(&counts)));
    trials
}

/// Runs a test of its own runtime.
fn finish<F: Future<Output = Outcome>>(entry: Option<Entry>, test: impl FnOnce(Entry) -> F) -> Result<(), Failed> {
    let entry = entry.ok_or("the mock server does not have the action: run `cargo xtask gen`")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(test(entry)).map_err(Failed::from)
}

fn same_actions(mut specified: Vec<String>) -> Result<(), Failed> {
    let mut served: Vec<String> = actions().iter().map(Entry::name).collect();
    specified.sort();
    served.sort();
    if served == specified { Ok(()) } else { Err(format!("served: {served:?}\nspecified: {specified:?}").into()) }
}

fn same_examples(specified: &[(String, usize)]) -> Result<(), Failed> {
    let services = aliyun_api_mock::services();
    let count = |handlers: &dyn ServiceHandlers| {
        let service = handlers.service();
        let table: Vec<Value> = serde_json::from_str(service.examples)?;
        Ok((service.info.id.to_owned(), table.len()))
    };
    let served =
        services.iter().map(|handlers| count(handlers.as_ref())).collect::<Result<Vec<_>, serde_json::Error>>()?;
    if served == specified { Ok(()) } else { Err(format!("served: {served:?}\nspecified: {specified:?}").into()) }
}

fn equal(what: &str, got: &Value, wanted: &Value) -> Outcome {
    if got == wanted { Ok(()) } else { Err(format!("{what}\n   got: {got:#}\nwanted: {wanted:#}").into()) }
}

/// The request of an example, as its type.
fn typed(entry: Entry, example: &Example) -> Result<Box<dyn Record>, Box<dyn Error>> {
    let written = Value::Object(example.request.clone());
    let mut request = (entry.operation.new_request)();
    json::decode_value(&written, &mut *request)?;
    equal(
        "the typed request differs from the documented one",
        &canonical(&json::to_value(&*request)),
        &canonical(&written),
    )?;
    Ok(request)
}

/// The fields of a response, without the id of the request, which is the server's own.
fn fields(response: Value, schema: &Schema) -> Value {
    let mut response = respelled(response, schema);
    if let Some(fields) = response.as_object_mut() {
        fields.remove("RequestId");
    }
    canonical(&response)
}

async fn documented_response(entry: Entry, example: Example) -> Outcome {
    let request = typed(entry, &example)?;
    let written = Value::Object(example.response);
    let schema = entry.operation.action.response;
    let wanted = fields(written.clone(), schema);
    let replay = Replay::new(entry.service, written);
    let builder = Server::builder().service(replay.clone()).auth(Auth::Strict).strict_parameters(true);
    let server = builder.start().await?;
    for scheme in [SignatureScheme::Acs3, SignatureScheme::V1] {
        let config = Config::new(Credentials::new("testid", "testsecret")).endpoint(server.url());
        // Without a token of the client: the example is sent as it is.
        let config = config.retry(RetryPolicy::never());
        let client = Client::new(entry.service.info, &config.signature_scheme(scheme))?;
        let mut response = (entry.operation.new_response)();
        client.execute(entry.operation.action, &*request, &mut *response, &CallOptions::default()).await?;
        equal(
            "the typed response differs from the documented one",
            &fields(json::to_value(&*response), schema),
            &wanted,
        )?;
    }
    let mut response = (entry.operation.new_response)();
    xml::decode(&ask_for_xml(entry, &replay, &*request).await?, &mut *response)?;
    equal("the XML response differs from the documented one", &fields(json::to_value(&*response), schema), &wanted)?;
    let received = replay.take_received();
    if received.len() != 3 {
        return Err(format!("three requests were sent, and {} arrived", received.len()).into());
    }
    let mut sent = json::to_value(&*request);
    // A handler is given the region of the call, also where the request does not say it.
    let says_region = entry.operation.action.request.position("RegionId").is_some() && entry.service.is_regional();
    if let (true, Some(fields)) = (says_region, sent.as_object_mut()) {
        fields.entry("RegionId").or_insert_with(|| "cn-hangzhou".into());
    }
    received.iter().try_for_each(|received| equal("the server decoded another request", received, &sent))
}

/// The body of the response to a request that names no format.
async fn ask_for_xml(entry: Entry, replay: &Replay, request: &dyn Record) -> Result<Vec<u8>, Box<dyn Error>> {
    let engine = Server::builder().service(replay.clone()).auth(Auth::Off).build();
    let mut parameters = query::encode(request);
    parameters.push(("Action".to_owned(), entry.operation.action.name.to_owned()));
    let response = engine.handle(Request::post("/").body(percent::join(&parameters).into())?).await;
    let root = format!("<{}Response", entry.operation.action.name);
    let body = response.into_body().to_vec();
    if !String::from_utf8_lossy(&body).contains(&root) {
        return Err(format!("no {root}> in {}", String::from_utf8_lossy(&body)).into());
    }
    Ok(body)
}

/// Where nothing is there, an example is served or refused as documented; where everything that it names is
/// there, it is served.
async fn default_response(entry: Entry, example: Example) -> Outcome {
    let request = typed(entry, &example)?;
    let server = MockServer::builder().auth(Auth::Strict).strict_parameters(true).start().await?;
    let client = Client::new(entry.service.info, &server.client_config())?;
    let mut response = (entry.operation.new_response)();
    match client.execute(entry.operation.action, &*request, &mut *response, &CallOptions::default()).await {
        Ok(_) => sound(&*response)?,
        Err(error) if error.kind() == ErrorKind::Service => {
            let code = error.code().as_str().unwrap_or_default();
            refused(entry, error.status().unwrap_or_default(), code).map_err(|what| format!("{what}: {error}"))?;
        }
        Err(error) => return Err(error.into()),
    }
    let server = MockServer::builder().auth(Auth::Strict).strict_parameters(true).start().await?;
    seed(&server.engine().store("default"), entry.operation, &*request)?;
    let client = Client::new(entry.service.info, &server.client_config())?;
    let mut response = (entry.operation.new_response)();
    client.execute(entry.operation.action, &*request, &mut *response, &CallOptions::default()).await?;
    Ok(sound(&*response)?)
}

/// Where the server answers the examples, the client gets the response that is printed, whatever it adds to a request
/// by itself.
async fn printed_response(entry: Entry, example: Example) -> Outcome {
    let request = typed(entry, &example)?;
    let mut wanted = (entry.operation.new_response)();
    json::decode_value(&Value::Object(example.response), &mut *wanted)?;
    let config = Config::new(Credentials::new("testid", "testsecret")).region("cn-hangzhou").endpoint(answering()?);
    let client = Client::new(entry.service.info, &config)?;
    let mut response = (entry.operation.new_response)();
    client.execute(entry.operation.action, &*request, &mut *response, &CallOptions::default()).await?;
    equal("another response than the printed one", &json::to_value(&*response), &json::to_value(&*wanted))
}
