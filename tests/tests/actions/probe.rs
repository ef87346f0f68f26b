//! Requests for one action, sent over a socket to a namespace of its own.

use std::cell::RefCell;
use std::collections::BTreeSet;

use aliyun_api_core::{Record, code_template, json, query};
use aliyun_api_mock::{MockServer, Store};
use aliyun_api_mock_runtime::ErrorRow;
use aliyun_api_mock_runtime::seed::seed;
use aliyun_api_tests::{Answer, Connection, Entry};
use serde_json::{Map, Value};

/// Whether an answer is the error of this row.
pub(crate) fn is(answer: &Answer, row: &ErrorRow) -> bool {
    let same = |documented: &str, sent: &str| documented == sent || code_template::filled(documented, sent).is_some();
    let message = answer.body["Message"].as_str().unwrap_or_default();
    answer.status == row.status && same(row.code, answer.code()) && same(row.message, message)
}

/// A documented request of an action, and where it is sent.
pub(crate) struct Probe<'a> {
    server: &'a MockServer,
    connection: &'a RefCell<Connection>,
    pub(crate) entry: Entry,
    /// The statuses that the OpenAPI document of the service has for the action.
    declared: &'a BTreeSet<u16>,
    record: Box<dyn Record>,
    /// The request as JSON, each parameter under its name.
    pub(crate) request: Map<String, Value>,
}

impl<'a> Probe<'a> {
    /// # Errors
    /// The request is none of the action.
    pub(crate) fn new(
        server: &'a MockServer,
        connection: &'a RefCell<Connection>,
        entry: Entry,
        declared: &'a BTreeSet<u16>,
        request: Map<String, Value>,
    ) -> Result<Self, String> {
        let mut record = (entry.operation.new_request)();
        json::decode_value(&Value::Object(request), &mut *record).map_err(|error| error.to_string())?;
        let Value::Object(request) = json::to_value(&*record) else { return Err("a request is an object".to_owned()) };
        Ok(Self { server, connection, entry, declared, record, request })
    }

    /// The same with another request; none where it is none of the action.
    pub(crate) fn about(&self, request: Map<String, Value>) -> Option<Self> {
        Self::new(self.server, self.connection, self.entry, self.declared, request).ok()
    }

    pub(crate) fn store(&self) -> Store<'_> {
        self.server.engine().store(&self.namespace())
    }

    fn namespace(&self) -> String {
        self.entry.name().replace("::", "-").to_lowercase()
    }

    /// Empties the namespace, and makes what the request names.
    pub(crate) fn arrange(&self) {
        self.server.engine().reset(&self.namespace());
        let seeded = seed(&self.store(), self.entry.operation, &*self.record);
        assert_eq!(seeded, Ok(()), "{}", self.entry.name());
    }

    /// The parameters of a request; none where a value does not fit its type.
    pub(crate) fn pairs(&self, request: &Map<String, Value>) -> Option<Vec<(String, String)>> {
        let mut record = (self.entry.operation.new_request)();
        json::decode_value(&Value::Object(request.clone()), &mut *record).ok()?;
        Some(query::encode(&*record))
    }

    /// Sends parameters. Whatever comes of it has a status that is declared.
    pub(crate) fn send(&self, pairs: Vec<(String, String)>) -> Answer {
        let mut connection = self.connection.borrow_mut();
        connection.enter(&self.namespace());
        let action = self.entry.operation.action.name;
        let answer = connection.call(self.entry.service.info.version, action, &pairs);
        assert!(self.declared.contains(&answer.status), "{action} is not declared to answer {}", answer.status);
        answer
    }
}
