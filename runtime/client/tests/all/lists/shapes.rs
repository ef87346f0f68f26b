//! A service with lists in both styles, and a transport that is a function.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use aliyun_api_runtime::__core::{
    ActionInfo, ActionKind, Field, Metadata, PageStyle, PageTable, Paged, Request, Schema, ValueType, record, response,
};
use aliyun_api_runtime::transport::{HttpRequest, HttpResponse, TransportError};
use aliyun_api_runtime::{CallOptions, Client, Items, Pages, Pending, Transport};
use serde_json::{Value, json};

use crate::shapes::{NET, config};

/// A request for a page, its response, and how the list is split.
macro_rules! list {
    ($request:ident, $table:ident, $number:ty, $kind:ident, $response:ident, $item:ty, $items:ident, $style:expr) => {
        #[derive(Clone, Default, PartialEq)]
        pub(crate) struct $request {
            pub(crate) page: Option<$number>,
            pub(crate) size: Option<$number>,
            pub(crate) token: Option<String>,
        }
        static $table: Schema = Schema::new(stringify!($request), &[
                Field::new("PageNumber", ValueType::$kind),
                Field::new("PageSize", ValueType::$kind),
                Field::new("NextToken", ValueType::String),
            ]);
        record!($request, $table, 0 => page, 1 => size, 2 => token);
        impl Request for $request {
            type Response = $response;
            const ACTION: &'static ActionInfo = &ActionInfo {
                service: &NET,
                name: "DescribeThings",
                kind: ActionKind::Read,
                idempotency: None,
                request: &$table,
                response: &THINGS,
                classes: &[],
            };
        }
        impl Paged for $request {
            type Item = $item;
            const PAGES: &'static PageTable = &PageTable {
                style: $style,
                size: "PageSize",
                items: &[stringify!($items)],
                default_size: Some(10),
                max_size: Some(50),
            };
            fn into_items(response: $response) -> Vec<$item> {
                list!(@taken response $items)
            }
        }
    };
    (@taken $response:ident Things) => { $response.things.into_iter().map(|thing| thing.id).collect() };
    (@taken $response:ident Lines) => { $response.lines };
}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Thing {
    pub(crate) id: String,
}
static THING: Schema = Schema::new("Thing", &[Field::new("Id", ValueType::String)]);
record!(Thing, THING, 0 => id);

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Things {
    pub(crate) total: Option<i64>,
    pub(crate) page_size: Option<i64>,
    pub(crate) next: Option<String>,
    pub(crate) things: Vec<Thing>,
    pub(crate) lines: Vec<String>,
    metadata: Metadata,
}
static THINGS: Schema = Schema::new(
    "Things",
    &[
        Field::new("TotalCount", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("NextToken", ValueType::String),
        Field::new("Things", ValueType::List(&ValueType::Record(&THING))),
        Field::new("Lines", ValueType::List(&ValueType::String)),
    ],
);
record!(Things, THINGS, 0 => total, 1 => page_size, 2 => next, 3 => things, 4 => lines);
response!(Things);

const NUMBER: PageStyle = PageStyle::Number { page: "PageNumber", total: "TotalCount" };
const TOKEN: PageStyle = PageStyle::Token { token: "NextToken", next: "NextToken" };
list!(Numbered, NUMBERED, i64, Integer, Things, String, Things, NUMBER);
// As services do that have numbers as text.
list!(Texted, TEXTED, String, String, Things, String, Things, NUMBER);
list!(Lined, LINED, i64, Integer, Things, String, Lines, NUMBER);
list!(Tokened, TOKENED, i64, Integer, Things, String, Things, TOKEN);

/// What was asked for: the parameters of each request.
pub(crate) type Asked = Arc<Mutex<Vec<BTreeMap<String, String>>>>;

/// What responds: the parameters of a request, and how many came before.
type Respond = dyn Fn(&BTreeMap<String, String>, usize) -> Result<HttpResponse, TransportError> + Send + Sync;

/// The status of a response that does not come.
pub(crate) const NEVER: u16 = 0;

struct Script {
    respond: Box<Respond>,
    asked: Asked,
}

impl std::fmt::Debug for Script {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Script")
    }
}

impl Transport for Script {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let parameters: BTreeMap<String, String> = request.parameters().iter().cloned().collect();
            let before = {
                let mut asked = self.asked.lock().unwrap();
                asked.push(parameters.clone());
                asked.len() - 1
            };
            // Services take their time.
            tokio::task::yield_now().await;
            match (self.respond)(&parameters, before) {
                Ok(response) if response.status == NEVER => std::future::pending().await,
                result => result,
            }
        })
    }
}

/// A client of what responds so, and what it was asked.
pub(crate) fn client(
    respond: impl Fn(&BTreeMap<String, String>, usize) -> Result<HttpResponse, TransportError> + Send + Sync + 'static,
) -> (Client, Asked) {
    let asked = Asked::default();
    let script = Script { respond: Box::new(respond), asked: Arc::clone(&asked) };
    (Client::new(&NET, &config().endpoint("http://net.example").transport(script)).unwrap(), asked)
}

/// A client of what always responds with JSON.
pub(crate) fn list(
    respond: impl Fn(&BTreeMap<String, String>, usize) -> Value + Send + Sync + 'static,
) -> (Client, Asked) {
    client(move |parameters, before| Ok(HttpResponse::json(200, respond(parameters, before))))
}

pub(crate) fn items<R: Paged>(client: &Client, request: R) -> Items<R> {
    Items::new(client.clone(), request, CallOptions::default())
}

pub(crate) fn pages<R: Paged>(client: &Client, request: R) -> Pages<R> {
    Pages::new(client.clone(), request, CallOptions::default())
}

/// The number in a parameter.
pub(crate) fn number(parameters: &BTreeMap<String, String>, name: &str) -> Option<usize> {
    parameters.get(name).map(|text| text.parse().unwrap())
}

pub(crate) fn ids(numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
    numbers.into_iter().map(|number| format!("t{number}")).collect()
}

fn things(numbers: impl IntoIterator<Item = usize>) -> Value {
    ids(numbers).into_iter().map(|id| json!({ "Id": id })).collect()
}

/// The response that has these things.
pub(crate) fn page(numbers: impl IntoIterator<Item = usize>, more: Value) -> Value {
    let mut page = json!({ "RequestId": "r", "Things": things(numbers) });
    page.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    page
}

/// The page of a well-behaved list of so many things.
pub(crate) fn fair(parameters: &BTreeMap<String, String>, all: usize) -> Value {
    let size = number(parameters, "PageSize").unwrap_or(10).min(50);
    let skip = (number(parameters, "PageNumber").unwrap_or(1) - 1) * size;
    page((0..all).skip(skip).take(size), json!({ "TotalCount": all, "PageSize": size }))
}
