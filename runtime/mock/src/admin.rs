//! The paths under `/_mock/`: health, reset, clock, states, state, seed, snapshot, requests, faults, coverage, namespaces, spec, ca.pem, and a page. Each acts on the namespace of its request.

mod coverage;
mod faults;
mod namespaces;
mod objects;
mod requests;
mod seed;
mod snapshot;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Response};
use serde_json::{Value, json};

use crate::http::{self as wire, Incoming, Notes};
use crate::state::{Space, State};
use crate::{ApiError, StateMode, spec, status};

/// A request to the server itself.
struct Ask<'a> {
    state: &'a State,
    space: &'a Arc<Space>,
    request: &'a Incoming,
    /// Whether the server can do what it was told to.
    fit: bool,
}

/// Handles one path. What it returns is JSON, but for a text alone, which is plain text.
type Page = fn(&Ask<'_>) -> Result<Value, ApiError>;

/// The paths behind the prefix, with their methods.
const PAGES: [(&str, Method, Page); 20] = [
    ("health", Method::GET, health),
    ("ready", Method::GET, ready),
    ("namespaces", Method::GET, namespaces::list),
    ("state", Method::GET, objects::list),
    ("seed", Method::POST, seed::put),
    ("snapshot", Method::GET, snapshot::take),
    ("snapshot", Method::POST, snapshot::restore),
    ("snapshot", Method::PUT, snapshot::restore),
    ("requests", Method::GET, requests::list),
    ("faults", Method::GET, faults::list),
    ("faults", Method::POST, faults::add),
    ("faults", Method::DELETE, faults::remove),
    ("coverage", Method::GET, coverage::report),
    ("spec", Method::GET, documents),
    ("ca.pem", Method::GET, authority),
    ("reset", Method::POST, reset),
    ("clock", Method::POST, clock),
    ("states", Method::GET, mode),
    ("states", Method::POST, set_mode),
    ("states/advance", Method::POST, advance_states),
];

const PREFIX: &str = "/_mock";

/// Whether a path is the server's own.
pub(crate) fn is_admin(path: &str) -> bool {
    path.strip_prefix(PREFIX).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Responds to a request to the server itself, in JSON but for its pages.
pub(crate) fn respond(
    state: &State,
    space: &Arc<Space>,
    request: &Incoming,
    request_id: &str,
    fit: bool,
) -> Response<Bytes> {
    let responded = if request.path.starts_with(spec::FOLDER) {
        spec::respond(state.catalog(), request, request_id)
    } else if status::is_page(&request.path) {
        status::respond(request, request_id)
    } else {
        let page = page(&request.path, &request.method);
        let value = page.and_then(|page| page(&Ask { state, space, request, fit }));
        // What changed is kept before anybody learns of it.
        let value = if request.method == Method::GET {
            value
        } else {
            value.and_then(|value| state.commit_all().map(|()| value))
        };
        value.map(|value| match value {
            Value::String(text) => wire::file_response("text/plain;charset=utf-8", text.into(), request_id),
            value => wire::json_response(&value, request_id),
        })
    };
    match responded {
        Ok(response) => response,
        Err(error) => {
            let notes = Notes { json: true, ..Notes::of(request, request_id) };
            wire::write_error(&error, &notes)
        }
    }
}

fn page(path: &str, method: &Method) -> Result<Page, ApiError> {
    let path = path.strip_prefix(PREFIX).unwrap_or_default().trim_matches('/');
    // Whoever asks with HEAD gets what GET gets, without the body.
    let method = if *method == Method::HEAD { &Method::GET } else { method };
    let mut here = PAGES.iter().filter(|(name, ..)| *name == path).peekable();
    if here.peek().is_none() {
        let mut names = vec![status::PAGE.to_owned()];
        names.extend(PAGES.map(|(name, ..)| format!("{PREFIX}/{name}")));
        names.dedup();
        return Err(ApiError::new(404, "InvalidPath.NotFound", format!("There are {}.", names.join(", "))));
    }
    let methods: Vec<&str> = here.clone().map(|(_, method, _)| method.as_str()).collect();
    let found = here.find(|(_, own, _)| own == method).map(|(.., page)| *page);
    let wrong = || format!("This path is called with {}.", methods.join(" or "));
    found.ok_or_else(|| ApiError::new(405, "MethodNotAllowed", wrong()))
}

fn health(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let services = ask.state.catalog().services().map(|service| {
        json!({ "id": service.info.id, "version": service.info.version, "actions": service.operations.len() })
    });
    Ok(json!({
        "status": "ok",
        "version": env!("CARGO_PKG_VERSION"),
        "uptime_seconds": ask.state.age().as_secs(),
        "time": ask.space.clock().timestamp(),
        "services": services.collect::<Vec<_>>(),
    }))
}

/// Whether it serves requests: it does once it listens, if it can do what it was told to.
fn ready(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let unfit =
        || ApiError::new(503, "ServiceUnavailable", "The server cannot do what it was told to; any action says why.");
    if !ask.fit {
        return Err(unfit());
    }
    ask.state.check_kept()?;
    Ok(json!({ "status": "ready" }))
}

/// The OpenAPI documents.
fn documents(ask: &Ask<'_>) -> Result<Value, ApiError> {
    Ok(spec::list(ask.state.catalog()))
}

/// The certificate that clients trust, as PEM.
fn authority(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let none = || ApiError::new(404, "InvalidPath.NotFound", "The server takes plain HTTP alone: start it with --tls.");
    ask.state.settings().authority.clone().map(Value::from).ok_or_else(none)
}

/// Forgets everything, or, with `all=true`, everything in all namespaces.
fn reset(ask: &Ask<'_>) -> Result<Value, ApiError> {
    if ask.is_for_all() {
        ask.state.reset_all()
    } else {
        ask.state.reset(ask.space);
        ask.state.give_back(ask.space);
    }
    Ok(json!({ "status": "ok" }))
}

/// Moves the clock forward.
fn clock(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let from_body = || in_body(ask.request, "advance_seconds")?.as_f64();
    let seconds = ask.request.parameter("advance_seconds").and_then(|text| text.parse().ok()).or_else(from_body);
    let by = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    let by = by.ok_or_else(|| invalid("advance_seconds", "a number of seconds, 0 or more"))?;
    ask.space.clock().advance(by);
    Ok(json!({ "time": ask.space.clock().timestamp() }))
}

/// How objects come from one state to the next.
fn mode(ask: &Ask<'_>) -> Result<Value, ApiError> {
    Ok(json!({ "mode": ask.space.states().as_str() }))
}

/// Says how they do from now on, until a reset.
fn set_mode(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let text = text(ask.request, "mode").unwrap_or_default();
    let wanted: StateMode = text.parse().map_err(|_| invalid("mode", "one of timed, immediate, manual"))?;
    ask.space.set_states(wanted);
    mode(ask)
}

/// Moves every object, or the one with this `id`, one state on.
fn advance_states(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let id = text(ask.request, "id");
    Ok(json!({ "moved": ask.state.advance_states(ask.space, id.as_deref()) }))
}

impl Ask<'_> {
    /// Whether it is about all namespaces.
    fn is_for_all(&self) -> bool {
        self.request.parameter("all").is_some_and(|all| all.eq_ignore_ascii_case("true"))
    }

    /// A parameter that is a number.
    fn number(&self, name: &str) -> Result<Option<u64>, ApiError> {
        let number = self.request.parameter(name).map(str::parse);
        number.transpose().map_err(|_| invalid(name, "a whole number"))
    }
}

/// A parameter, or a field of a body in JSON.
fn text(request: &Incoming, name: &str) -> Option<String> {
    let from_body = || in_body(request, name)?.as_str().map(str::to_owned);
    request.parameter(name).map(str::to_owned).or_else(from_body)
}

fn in_body(request: &Incoming, name: &str) -> Option<Value> {
    serde_json::from_slice::<Value>(&request.body).ok()?.get_mut(name).map(Value::take)
}

fn invalid(name: &str, expected: &str) -> ApiError {
    ApiError::new(400, format!("InvalidParameter.{name}"), format!("The parameter {name} must be {expected}."))
}
