//! Leaks that are made on purpose: what searches for secrets finds each of them.

use aliyun_api::transport::{HttpRequest, HttpResponse, TransportError};
use aliyun_api::{CallOptions, Config, Credentials, Error, Pending, Transport};
use aliyun_api_core::{ActionInfo, ActionKind, Endpoints, Field, Schema, ServiceInfo, ValueType, debug, record};
use aliyun_api_runtime::Client;
use serde_json::json;

use crate::log::Log;
use crate::pages::deriving;
use crate::search::Search;

/// A request with a password that its schema does not call sensitive.
#[derive(Clone, Default)]
struct Open {
    password: String,
}
static OPEN: Schema = Schema::new("Open", &[Field::new("Password", ValueType::String).required()]);
record!(Open, OPEN, 0 => password);

/// The same with one that says it.
#[derive(Clone, Default)]
struct Closed {
    password: String,
}
static CLOSED: Schema = Schema::new("Closed", &[Field::new("Password", ValueType::String).required().sensitive()]);
record!(Closed, CLOSED, 0 => password);

static SERVICE: ServiceInfo = ServiceInfo {
    id: "leaks",
    product: "Leaks",
    version: "2020-01-01",
    endpoints: Endpoints { central: "leaks.example", regional: None, internal: None, regions: &[] },
};

const fn action(request: &'static Schema) -> ActionInfo {
    ActionInfo {
        service: &SERVICE,
        name: "Leak",
        kind: ActionKind::Read,
        idempotency: None,
        request,
        response: &OPEN,
        classes: &[],
    }
}
static LEAK: ActionInfo = action(&OPEN);
static NO_LEAK: ActionInfo = action(&CLOSED);

const SECRET: &str = "hunter2-sesame";

/// The number of leaks that are found.
fn found(look: impl FnOnce(&mut Search)) -> usize {
    let mut search = Search::default();
    look(&mut search);
    search.leaks.len()
}

/// Refuses a request and repeats it in a way of its own.
#[derive(Debug)]
struct Repeats;

impl Transport for Repeats {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        let query = request.url.split_once('?').map_or("", |(_, query)| query);
        let body = json!({ "Code": "Invalid", "Message": format!("cannot use {query}"), "RequestId": "r" });
        let response = HttpResponse { status: 400, headers: Vec::new(), body: body.to_string().into_bytes() };
        Box::pin(std::future::ready(Ok(response)))
    }
}

async fn refused(action: &'static ActionInfo, request: &dyn aliyun_api::Record) -> Error {
    let config = Config::new(Credentials::new("testid", "testsecret")).transport(Repeats);
    let client = Client::new(&SERVICE, &config).unwrap();
    client.execute(action, request, &mut Open::default(), &CallOptions::default()).await.expect_err("it is refused")
}

#[test]
fn a_schema_that_does_not_say_what_is_sensitive_is_found() {
    let (open, closed) = (Open { password: SECRET.into() }, Closed { password: SECRET.into() });
    assert_eq!(found(|search| search.look("record", &format!("{open:?}"))), 1);
    assert_eq!(found(|search| search.look("record", &format!("{closed:?}"))), 0);
}

#[test]
fn required_parameters_are_shown_by_the_schema_of_their_request() {
    struct Required<'a>(&'a dyn aliyun_api::Record);
    impl std::fmt::Debug for Required<'_> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            debug::part("LeakRequired", self.0.schema(), &[(0, self.0.get(0))], f)
        }
    }
    let (open, closed) = (Open { password: SECRET.into() }, Closed { password: SECRET.into() });
    assert_eq!(found(|search| search.look("required", &format!("{:?}", Required(&open)))), 1);
    assert_eq!(format!("{:?}", Required(&closed)), "LeakRequired { Password: *** }");
}

#[tokio::test]
async fn an_error_that_hides_nothing_is_found() {
    let open = refused(&LEAK, &Open { password: SECRET.into() }).await;
    assert!(found(|search| search.error("error", &open)) >= 3, "in display, debug and message: {open}");
    let closed = refused(&NO_LEAK, &Closed { password: SECRET.into() }).await;
    assert_eq!(found(|search| search.error("error", &closed)), 0, "{closed}");
    assert_eq!(closed.message(), Some("cannot use Password=***"));
    assert_eq!(found(|search| search.look("raw message", closed.raw_message().unwrap())), 1);
}

#[test]
fn what_is_logged_is_found() {
    let log = Log::default();
    tracing::subscriber::with_default(log.subscriber(), || tracing::trace!(password = SECRET, "sent"));
    assert_eq!(found(|search| search.look("log", &log.text())), 1, "{}", log.text());
}

#[test]
fn half_a_secret_is_found_and_so_is_one_in_capitals() {
    for text in ["starts with HUNTER2-ses", "ends with 2-sesame", "%22hunter2%22"] {
        assert_eq!(found(|search| search.look("text", text)), 1, "{text}");
    }
    assert_eq!(found(|search| search.look("text", "***")), 0);
}

#[test]
fn a_struct_that_shows_its_fields_is_found() {
    let source = "/// A\n#[derive(Clone, Debug)]\n#[must_use]\npub struct Required {\n    pub password: String,\n}\n";
    assert_eq!(deriving(source), (vec!["Required".to_owned()], 1));
    for source in [
        "#[derive(Clone)]\npub struct A {\npub a: B,",
        "#[derive(Debug)]\npub struct A {\nb: B,\n}\npub c: D",
        "#[derive(Debug)]\npub struct A;",
    ] {
        assert_eq!(deriving(source).0, Vec::<String>::new(), "{source}");
    }
}
