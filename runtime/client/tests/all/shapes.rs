//! A service with one reading and one writing action.

use aliyun_api_runtime::__core::{
    ActionInfo, ActionKind, Encoding, Endpoints, ErrorClass, Field, Metadata, Request, Schema, ServiceInfo, ValueType,
    record, response,
};
use aliyun_api_runtime::{Client, Config, Credentials, Error, RetryPolicy};

use crate::server::Server;

pub(crate) static NET: ServiceInfo = ServiceInfo {
    id: "net",
    product: "Net",
    version: "2016-04-28",
    endpoints: Endpoints {
        central: "net.example",
        regional: Some("net.{region}.example"),
        internal: None,
        regions: &[("cn-odd", "odd.example")],
    },
};

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Describe {
    pub(crate) region_id: Option<String>,
    pub(crate) names: Vec<String>,
}
static DESCRIBE: Schema = Schema::new(
    "Describe",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Names", ValueType::List(&ValueType::String)).encoding(Encoding::Repeat),
    ],
);
record!(Describe, DESCRIBE, 0 => region_id, 1 => names);

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Described {
    pub(crate) request_id: String,
    pub(crate) total: i64,
    pub(crate) code: Option<String>,
    metadata: Metadata,
}
static DESCRIBED: Schema = Schema::new(
    "Described",
    &[
        Field::new("RequestId", ValueType::String).required(),
        Field::new("TotalCount", ValueType::Integer).required(),
        Field::new("Code", ValueType::String),
    ],
);
record!(Described, DESCRIBED, 0 => request_id, 1 => total, 2 => code);
response!(Described);

static DESCRIBE_ACTION: ActionInfo = ActionInfo {
    service: &NET,
    name: "DescribeNets",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE,
    response: &DESCRIBED,
    classes: &[],
};
impl Request for Describe {
    type Response = Described;
    const ACTION: &'static ActionInfo = &DESCRIBE_ACTION;
}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Create {
    pub(crate) password: String,
    pub(crate) client_token: Option<String>,
}
static CREATE: Schema = Schema::new(
    "Create",
    &[Field::new("Password", ValueType::String).required().sensitive(), Field::new("ClientToken", ValueType::String)],
);
record!(Create, CREATE, 0 => password, 1 => client_token);

static CREATE_ACTION: ActionInfo = ActionInfo {
    service: &NET,
    name: "CreateNet",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE,
    response: &DESCRIBED,
    classes: &[("TaskConflict.Busy", ErrorClass::Throttling), ("Odd%sCode", ErrorClass::Quota)],
};
impl Request for Create {
    type Response = Described;
    const ACTION: &'static ActionInfo = &CREATE_ACTION;
}

/// A reading action that responds with a secret.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Secretive {}
static SECRETIVE: Schema = Schema::new("Secretive", &[]);
record!(Secretive, SECRETIVE);

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Secretively {
    pub(crate) private_key: String,
    pub(crate) count: i64,
    metadata: Metadata,
}
static SECRETIVELY: Schema = Schema::new(
    "Secretively",
    &[Field::new("PrivateKey", ValueType::String).sensitive(), Field::new("Count", ValueType::Integer)],
);
record!(Secretively, SECRETIVELY, 0 => private_key, 1 => count);
response!(Secretively);

static SECRETIVE_ACTION: ActionInfo = ActionInfo {
    service: &NET,
    name: "DescribeKey",
    kind: ActionKind::Read,
    idempotency: None,
    request: &SECRETIVE,
    response: &SECRETIVELY,
    classes: &[],
};
impl Request for Secretive {
    type Response = Secretively;
    const ACTION: &'static ActionInfo = &SECRETIVE_ACTION;
}

pub(crate) const SECRET: &str = "testsecret";

/// A configuration that sends every request once.
pub(crate) fn config() -> Config {
    Config::new(Credentials::new("testid", SECRET)).retry(RetryPolicy::never())
}

pub(crate) fn client(server: &Server) -> Client {
    Client::new(&NET, &config().endpoint(server.endpoint())).unwrap()
}

pub(crate) fn describe() -> Describe {
    Describe { region_id: Some("cn-a".into()), names: vec!["a b*~".into(), String::new()] }
}

/// The error of a reading action whose response has these bytes.
pub(crate) async fn refused(response: String) -> Error {
    let server = Server::start(response).await;
    client(&server).send(&describe()).await.unwrap_err()
}
