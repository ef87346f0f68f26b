//! A second server that gets the same requests, and is taken down and put back in between: it must not show.

use std::collections::BTreeSet;

use aliyun_api_mock::StateMode;
use serde_json::Value;
use tempfile::TempDir;

use crate::mock::{Answer, Connection, Mock, builder};

/// How many requests there are between two changes of servers.
const STRIDE: usize = 67;

/// How the state comes to the next server, in turn.
#[derive(Clone, Copy, Debug)]
enum How {
    /// The data file is opened by another server.
    Reopened,
    /// A snapshot is put back into an empty server.
    PutBack,
}

/// The second server.
pub(crate) struct Twin {
    states: StateMode,
    folder: TempDir,
    mock: Option<Mock>,
    connection: Connection,
    calls: usize,
    /// How many servers there were.
    servers: usize,
}

impl Twin {
    pub(crate) fn new(states: StateMode) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mock = start(states, &folder, 0);
        let connection = mock.connect();
        Self { states, folder, mock: Some(mock), connection, calls: 0, servers: 1 }
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.mock.iter().for_each(|mock| mock.advance(seconds));
    }

    /// Sends the request that the other server gave this answer to.
    pub(crate) fn call(&mut self, version: &str, action: &str, pairs: &[(String, String)], other: &Answer) {
        self.calls += 1;
        if self.calls.is_multiple_of(STRIDE) {
            self.change(if self.servers.is_multiple_of(2) { How::PutBack } else { How::Reopened });
        }
        let answer = self.connection.call(version, action, pairs);
        let (own, other) = (without_id(&answer), without_id(other));
        assert_eq!(own, other, "{action} with {pairs:?}, call {} of server {}", self.calls, self.servers);
    }

    /// Shows the state, where the other server showed this one.
    pub(crate) fn look(&mut self, path: &str, other: &Value) {
        let own = self.connection.exchange("GET", path, "").body;
        let differs = difference(&own, other);
        assert!(differs.is_none(), "server {} differs at {}", self.servers, differs.unwrap_or_default());
    }

    /// How many servers there were.
    pub(crate) fn servers(&self) -> usize {
        self.servers
    }

    fn change(&mut self, how: How) {
        // A clock that was moved in this process is kept with the next request.
        let before = self.connection.exchange("POST", "/_mock/clock?advance_seconds=0", "");
        assert!(before.is_ok(), "{how:?}: {before:?}");
        let snapshot = self.connection.exchange("GET", "/_mock/snapshot", "");
        assert!(snapshot.is_ok(), "{how:?}: {snapshot:?}");
        drop(self.mock.take());
        self.servers += 1;
        let file = match how {
            How::Reopened => self.servers - 2,
            How::PutBack => self.servers - 1,
        };
        let mock = start(self.states, &self.folder, file / 2);
        self.connection = mock.connect();
        if let How::PutBack = how {
            let put = self.connection.exchange("POST", "/_mock/snapshot", &snapshot.body.to_string());
            assert!(put.is_ok(), "{put:?}");
        }
        let again = self.connection.exchange("GET", "/_mock/snapshot", "");
        let differs = difference(&again.body, &snapshot.body);
        assert!(differs.is_none(), "{how:?}: server {} differs at {}", self.servers, differs.unwrap_or_default());
        self.mock = Some(mock);
    }
}

fn start(states: StateMode, folder: &TempDir, file: usize) -> Mock {
    let path = folder.path().join(file.to_string());
    Mock::start(builder().states(states).strict_parameters(true).data(path))
}

/// What both servers must have in common: each request has an id of its own.
fn without_id(answer: &Answer) -> (u16, Value) {
    let mut body = answer.body.clone();
    if let Some(fields) = body.as_object_mut() {
        fields.remove("RequestId");
    }
    (answer.status, body)
}

/// The first place where two values differ, with what is there.
fn difference(one: &Value, other: &Value) -> Option<String> {
    let inside = |at: String, one: Option<&Value>, other: Option<&Value>| match (one, other) {
        (Some(one), Some(other)) => difference(one, other).map(|rest| format!("{at}.{rest}")),
        (one, other) => Some(format!("{at}: {one:?} in place of {other:?}")),
    };
    match (one, other) {
        _ if one == other => None,
        (Value::Object(one), Value::Object(other)) => {
            let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            let differs = |name: &String| {
                let (one, other) = (one.get(name), other.get(name));
                (one != other).then(|| inside(name.clone(), one, other)).flatten()
            };
            names.into_iter().find_map(differs)
        }
        (Value::Array(one), Value::Array(other)) => (0..one.len().max(other.len()))
            .filter(|at| one.get(*at) != other.get(*at))
            .find_map(|at| inside(at.to_string(), one.get(at), other.get(at)))
            .map(|place| format!("[{place}]")),
        _ => Some(format!(": {one} in place of {other}")),
    }
}
