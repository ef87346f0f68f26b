//! The mock server: how it is started, and how it answers requests that another one answered before.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::error::Error;
use std::time::Duration;

use aliyun_api::transport::HttpRequest;
use aliyun_api_mock::{Auth, Clock, MockServer};
use serde_json::{Value, json};

use crate::record::{Answer, Exchange, Record};

/// Milliseconds since 1970 at which its clock stands.
const NOON: i64 = 1_600_000_000_000;

/// A mock server that answers the same to the same, whenever it is asked, with a net of the first user.
pub async fn start() -> Result<MockServer, Box<dyn Error>> {
    let builder = MockServer::builder().clock(Clock::fixed(NOON)).auth(Auth::Off);
    // Each user has an account, and sees nothing of what belongs to others.
    let users = ["first", "second", "third"].into_iter().enumerate();
    let builder = users.fold(builder, |builder, (number, user)| builder.account_key(number.to_string(), user, "word"));
    let server = builder.start().await?;
    let Value::Object(net) = json!({ "NetId": "net-1", "Name": "old", "Status": "Available" }) else {
        return Ok(server);
    };
    // Where there is no such resource any more, its absence shows in the answers.
    server.engine().store("default").of_account("0").put("net", "Net", net);
    Ok(server)
}

/// How the old requests are answered otherwise. More than before, and what was refused, may come.
pub async fn differences(old: &Record) -> Result<Vec<String>, Box<dyn Error>> {
    let server = start().await?;
    let transport = server.client_config().default_transport()?;
    let mut ids = Ids::default();
    let mut found = Vec::new();
    for call in &old.calls {
        server.clock().advance(Duration::from_millis(call.advanced));
        for exchange in call.exchanges.iter().filter(|exchange| exchange.served) {
            let Some(before) = &exchange.answer else { continue };
            let response = transport.send(request(exchange, &server, &ids)).await?;
            let after = Answer {
                status: response.status,
                headers: Vec::new(),
                body: String::from_utf8_lossy(&response.body).into_owned(),
            };
            found.extend(other(before, &after, &mut ids).map(|what| format!("mock: {}: {what}", call.name)));
        }
    }
    found.dedup();
    Ok(found)
}

/// An old request for another server, with the ids that this one has given.
fn request(exchange: &Exchange, server: &MockServer, ids: &Ids) -> HttpRequest {
    let rest = exchange.url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).unwrap_or_default().1;
    let method = if exchange.method == "GET" { "GET" } else { "POST" };
    let mut request = HttpRequest::new(method, ids.renewed(&format!("{}/{rest}", server.url())));
    let host = server.addr().to_string();
    request.headers = exchange
        .headers
        .iter()
        .map(|(name, value)| (name.clone().into(), if name == "host" { host.clone() } else { value.clone() }))
        .collect();
    request.body = ids.renewed(&exchange.body).into_bytes();
    request
}

/// The ids of the old answers, and what is in their places now.
#[derive(Default)]
struct Ids(HashMap<String, String>);

impl Ids {
    fn renewed(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (old, new)| text.replace(old, new))
    }
}

/// What an answer has not that the other had.
fn other(before: &Answer, after: &Answer, ids: &mut Ids) -> Box<dyn Iterator<Item = String>> {
    let (ok, was_ok) = (after.status < 300, before.status < 300);
    if !was_ok && ok {
        // What was refused is taken.
        return Box::new(std::iter::empty());
    }
    let (old, new) = (leaves(&before.body), leaves(&after.body));
    let code = |leaves: &Leaves| leaves.get("/Code").map(|values| values.iter().cloned().collect::<Vec<_>>().join(""));
    if was_ok != ok || before.status != after.status || (!ok && code(&old) != code(&new)) {
        let told = |answer: &Answer, leaves: &Leaves| format!("{} {}", answer.status, code(leaves).unwrap_or_default());
        return Box::new(std::iter::once(format!("{} in place of {}", told(after, &new), told(before, &old))));
    }
    if !ok {
        return Box::new(std::iter::empty());
    }
    for (path, values) in &old {
        let now = new.get(path).into_iter().flatten();
        // Text in the same place that has changed is an id: the mock server has the same words each time.
        let pairs = values.iter().zip(now).filter(|(old, new)| old != new && old.len() > 6);
        ids.0.extend(pairs.map(|(old, new)| (old.clone(), new.clone())));
    }
    let gone: Vec<String> = old.keys().filter(|path| !new.contains_key(*path)).cloned().collect();
    Box::new(gone.into_iter().map(|path| format!("{path} is gone")))
}

/// The values at each path of a JSON text; the path ends with the kind of a value.
type Leaves = BTreeMap<String, BTreeSet<String>>;

fn leaves(text: &str) -> Leaves {
    let mut found = Leaves::new();
    collect("", &serde_json::from_str(text).unwrap_or_default(), &mut found);
    found
}

fn collect(path: &str, value: &Value, found: &mut Leaves) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| collect(&format!("{path}/{name}"), value, found))
        }
        Value::Array(items) => items.iter().for_each(|item| collect(&format!("{path}[]"), item, found)),
        Value::String(text) => _ = found.entry(path.to_owned()).or_default().insert(text.clone()),
        other => _ = found.entry(format!("{path} that is no text")).or_default().insert(other.to_string()),
    }
}
