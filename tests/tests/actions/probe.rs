//! Requests for one action, sent over a socket to a namespace of its own.

use std::io::{Read, Write};
use std::net::TcpStream;

use aliyun_api_core::sign::percent;
use aliyun_api_core::{Record, code_template, json, query};
use aliyun_api_mock::{MockServer, Store};
use aliyun_api_mock_runtime::ErrorRow;
use aliyun_api_tests::{Entry, seed};
use serde_json::{Map, Value};

/// What was answered.
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// Whether the answer says of itself that it is an example.
    pub(crate) is_example: bool,
    pub(crate) code: String,
    pub(crate) message: String,
}

impl Reply {
    /// Whether it is the error of this row.
    pub(crate) fn is(&self, row: &ErrorRow) -> bool {
        let same =
            |documented: &str, sent: &str| documented == sent || code_template::filled(documented, sent).is_some();
        self.status == row.status && same(row.code, &self.code) && same(row.message, &self.message)
    }
}

/// A documented request of an action, and where it is sent.
pub(crate) struct Probe<'a> {
    server: &'a MockServer,
    pub(crate) entry: Entry,
    record: Box<dyn Record>,
    /// The request as JSON, each parameter under its name.
    pub(crate) request: Map<String, Value>,
}

impl<'a> Probe<'a> {
    /// # Errors
    /// The request is none of the action.
    pub(crate) fn new(server: &'a MockServer, entry: Entry, request: Map<String, Value>) -> Result<Self, String> {
        let mut record = (entry.operation.new_request)();
        json::decode_value(&Value::Object(request), &mut *record).map_err(|error| error.to_string())?;
        let Value::Object(request) = json::to_value(&*record) else { return Err("a request is an object".to_owned()) };
        Ok(Self { server, entry, record, request })
    }

    /// The same with another request; none where it is none of the action.
    pub(crate) fn about(&self, request: Map<String, Value>) -> Option<Self> {
        Self::new(self.server, self.entry, request).ok()
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
        let seeded = seed(self.store(), self.entry, &*self.record);
        assert_eq!(seeded, Ok(()), "{}", self.entry.name());
    }

    /// The parameters of a request; none where a value does not fit its type.
    pub(crate) fn pairs(&self, request: &Map<String, Value>) -> Option<Vec<(String, String)>> {
        let mut record = (self.entry.operation.new_request)();
        json::decode_value(&Value::Object(request.clone()), &mut *record).ok()?;
        Some(query::encode(&*record))
    }

    /// Sends parameters. What cannot be read of the response is a failure of the test.
    pub(crate) fn send(&self, mut pairs: Vec<(String, String)>) -> Reply {
        pairs.push(("Action".to_owned(), self.entry.operation.action.name.to_owned()));
        pairs.push(("Version".to_owned(), self.entry.service.info.version.to_owned()));
        pairs.push(("Format".to_owned(), "JSON".to_owned()));
        let body = percent::join(&pairs);
        let head = format!(
            "POST / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nx-mock-namespace: {}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n",
            self.namespace(),
            body.len()
        );
        let mut stream = TcpStream::connect(self.server.addr()).expect("the server accepts");
        stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body.as_bytes())).expect("the server reads");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("the server answers in UTF-8");
        let (head, body) = text.split_once("\r\n\r\n").expect("a head and a body");
        let status = head.split(' ').nth(1).and_then(|word| word.parse().ok()).expect("a status");
        let body: Value = serde_json::from_str(body).expect("JSON");
        let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let is_example = head.to_ascii_lowercase().contains("\r\nx-mock-example:");
        Reply { status, is_example, code: text("Code"), message: text("Message") }
    }
}
