//! Reads the table of examples of a service, and holds each against its action.

use std::fmt::Display;

use aliyun_api_core::{Record, json, query};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::Answer;
use crate::{Operation, Service, validate};

/// A row of the table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    action: String,
    title: String,
    request: Map<String, Value>,
    response: Map<String, Value>,
}

/// An example that fits its action.
pub(super) struct Example {
    pub(super) service: &'static Service,
    pub(super) operation: &'static Operation,
    pub(super) title: String,
    /// As the server decodes it when it is sent.
    pub(super) request: Box<dyn Record>,
    pub(super) answer: Answer,
}

impl Example {
    /// Why it does not fit.
    pub(super) fn unfit(&self, reason: impl Display) -> ExamplesError {
        ExamplesError::at(self.service, (self.operation.action.name, &self.title), reason)
    }
}

/// Documented examples that do not fit the actions of their service.
#[derive(Clone, Debug, thiserror::Error)]
#[error(
    "the examples of {service} do not fit: {reason}; `cargo xtask gen` writes table and actions from the same specs"
)]
pub struct ExamplesError {
    service: &'static str,
    reason: String,
}

impl ExamplesError {
    fn at(service: &Service, (action, title): (&str, &str), reason: impl Display) -> Self {
        Self { service: service.info.id, reason: format!("{action}, {title:?}: {reason}") }
    }
}

/// The examples of a service, in the order of its table.
pub(super) fn read(service: &'static Service, region: &str) -> Result<Vec<Example>, ExamplesError> {
    if service.examples.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = serde_json::from_str(service.examples)
        .map_err(|error| ExamplesError { service: service.info.id, reason: error.to_string() })?;
    rows.into_iter().map(|row| example(service, row, region)).collect()
}

fn example(service: &'static Service, row: Row, region: &str) -> Result<Example, ExamplesError> {
    let Row { action, title, request: written, response: printed } = row;
    let unfit = |reason: &dyn Display| ExamplesError::at(service, (&action, &title), reason);
    let operation = service.operations.iter().find(|operation| operation.action.name == action);
    let operation = operation.ok_or_else(|| unfit(&"there is no such action"))?;
    let mut typed = (operation.new_request)();
    json::decode_value(&Value::Object(written), &mut *typed).map_err(|error| unfit(&error))?;
    // What is compared with a request went the way of a request.
    let valid = validate::request(service, operation, &query::encode(&*typed), region, true);
    let request = valid.map_err(|refused| unfit(&refused.detail))?.request;
    let printed = Value::Object(printed);
    let mut response = (operation.new_response)();
    json::decode_value(&printed, &mut *response).map_err(|error| unfit(&error))?;
    let answer = Answer { typed: json::to_value(&*response), printed };
    Ok(Example { service, operation, title, request, answer })
}
