//! One record of each request: what came, what was made of it, and why. Logs, `/_mock/requests`, assertions of tests and
//! the coverage of a run are read off it.

mod filter;
mod hide;
mod json;
mod line;
mod log;
mod query;
mod report;

use std::borrow::Cow;
use std::sync::Arc;

use http::Method;

pub(crate) use filter::Filter;
pub(crate) use hide::parameters;
pub(crate) use line::say;
pub use line::{REFUSALS, REQUESTS};
pub(crate) use log::Log;
pub use query::Requests;

/// What the server keeps of a request. Secrets are not in it: `***` stands for the value of each parameter that may be
/// one, as it does for parameters that the action does not have.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestRecord {
    /// Counts the requests of the server, from 1.
    pub id: u64,
    /// When it came, in milliseconds since 1970: in real time, wherever the clock of the namespace stands.
    pub time: i64,
    /// The id in the response.
    pub request_id: String,
    /// The namespace.
    pub namespace: Arc<str>,
    /// The account of the sender; none where the request was refused before anyone asked.
    pub account: Option<String>,
    /// The region of the call; none where the request was refused before anyone asked.
    pub region: Option<String>,
    /// The HTTP method.
    pub method: Method,
    /// The id of the service, such as `vpc`; none where there is no such action.
    pub service: Option<&'static str>,
    /// The action: one of the server's, or the name that was asked for in vain, where it looks like one.
    pub action: Option<Cow<'static, str>>,
    /// The parameters as they were sent, such as `Tag.1.Key`, without those of the protocol and without signatures. Long
    /// values end in `…`.
    pub parameters: Vec<(String, String)>,
    /// The parameters that were sent and are not kept: a record has an end.
    pub more_parameters: usize,
    /// The HTTP status; none where a fault dropped the connection before a response.
    pub status: Option<u16>,
    /// Why the request was refused; none where it was served.
    pub refusal: Option<Refusal>,
    /// What the headers `x-mock-warning` say.
    pub warnings: Vec<String>,
    /// The rule of the fault that it met.
    pub fault: Option<Arc<str>>,
    /// Whether the response is the documented example.
    pub example: bool,
    /// How long it took to handle it, in microseconds, without the delay of a fault.
    pub microseconds: u64,
}

/// Why a request was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The error code.
    pub code: String,
    /// The parameter that was refused, such as `Tag.1.Key`, where it is one.
    pub parameter: Option<String>,
    /// What is wrong, in words.
    pub reason: String,
    /// The documented row that it is, where it is documented.
    pub row: Option<Row>,
}

/// A row of the table of errors of an action, or of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Row {
    /// The action; none where any action of the service may have it.
    pub action: Option<&'static str>,
    /// The code, perhaps with `%s`.
    pub code: &'static str,
    /// The message, perhaps with `%s`.
    pub message: &'static str,
}

impl RequestRecord {
    /// The first parameter of this name, such as `Tag.1.Key`.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The error code, where the request was refused.
    pub fn code(&self) -> Option<&str> {
        self.refusal.as_ref().map(|refusal| refusal.code.as_str())
    }

    /// The action; `?` where the request names none.
    fn shown_action(&self) -> &str {
        self.action.as_deref().unwrap_or("?")
    }
}
