//! The paths under `/_mock/`: health, reset, clock, state.

use std::time::Duration;

use bytes::Bytes;
use http::{Method, Response};
use serde_json::{Value, json};

use crate::ApiError;
use crate::http::{self as wire, Incoming, Notes};
use crate::state::State;

/// Handles one path.
type Page = fn(&State, &Incoming) -> Result<Value, ApiError>;

const PREFIX: &str = "/_mock";

/// How many objects of a resource the state shows unless told otherwise.
const SHOWN: usize = 100;

/// Whether a path is the server's own.
pub(crate) fn is_admin(path: &str) -> bool {
    path.strip_prefix(PREFIX).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Responds to a request to the server itself, always in JSON.
pub(crate) fn respond(state: &State, request: &Incoming, request_id: &str) -> Response<Bytes> {
    match page(state, request) {
        Ok(value) => wire::json_response(&value, request_id),
        Err(error) => {
            let notes = Notes { json: true, ..Notes::of(request, request_id) };
            wire::write_error(&error, &notes)
        }
    }
}

fn page(state: &State, request: &Incoming) -> Result<Value, ApiError> {
    let path = request.path.strip_prefix(PREFIX).unwrap_or_default().trim_matches('/');
    let (method, page): (Method, Page) = match path {
        "health" => (Method::GET, health),
        "state" => (Method::GET, objects),
        "reset" => (Method::POST, reset),
        "clock" => (Method::POST, clock),
        _ => {
            let message = "There are /_mock/health, /_mock/state, /_mock/reset and /_mock/clock.";
            return Err(ApiError::new(404, "InvalidPath.NotFound", message));
        }
    };
    if request.method != method {
        return Err(ApiError::new(405, "MethodNotAllowed", format!("This path is called with {method}.")));
    }
    page(state, request)
}

fn health(state: &State, _: &Incoming) -> Result<Value, ApiError> {
    let services = state.catalog().services().map(|service| {
        json!({ "id": service.info.id, "version": service.info.version, "actions": service.operations.len() })
    });
    Ok(json!({ "status": "ok", "time": state.clock().timestamp(), "services": services.collect::<Vec<_>>() }))
}

/// Shows one namespace, or all.
fn objects(state: &State, request: &Incoming) -> Result<Value, ApiError> {
    let limit = request.parameter("limit").map(str::parse);
    let limit = limit.transpose().map_err(|_| invalid("limit", "a number of objects"))?.unwrap_or(SHOWN);
    let all = state.names();
    let wanted = |name: &String| request.parameter("namespace").is_none_or(|wanted| wanted == name);
    let namespaces = all.into_iter().filter(wanted).map(|name| {
        let dump = state.dump(&name, limit);
        (name, dump)
    });
    Ok(json!({ "namespaces": namespaces.collect::<serde_json::Map<_, _>>() }))
}

/// Forgets one namespace, or all.
fn reset(state: &State, request: &Incoming) -> Result<Value, ApiError> {
    state.reset(request.parameter("namespace"));
    Ok(json!({ "status": "ok" }))
}

/// Moves the clock forward.
fn clock(state: &State, request: &Incoming) -> Result<Value, ApiError> {
    let body: Option<Value> = serde_json::from_slice(&request.body).ok();
    let from_body = || body.as_ref().and_then(|body| body.get("advance_seconds")).and_then(Value::as_f64);
    let seconds = request.parameter("advance_seconds").and_then(|text| text.parse().ok()).or_else(from_body);
    let by = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    let by = by.ok_or_else(|| invalid("advance_seconds", "a number of seconds, 0 or more"))?;
    state.clock().advance(by);
    Ok(json!({ "time": state.clock().timestamp() }))
}

fn invalid(name: &str, expected: &str) -> ApiError {
    ApiError::new(400, format!("InvalidParameter.{name}"), format!("The parameter {name} must be {expected}."))
}
