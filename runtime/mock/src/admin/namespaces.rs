//! `/_mock/namespaces`: which there are, and what is in each, in numbers.

use serde_json::{Value, json};

use super::Ask;
use crate::ApiError;
use crate::clock::timestamp;
use crate::state::Overview;

/// The namespaces, `default` first and the others by name, beside the name of that of the request.
pub(super) fn list(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let namespaces: Vec<Value> = ask.state.overview().iter().map(shown).collect();
    Ok(json!({ "namespace": ask.space.name(), "namespaces": namespaces }))
}

fn shown(of: &Overview) -> Value {
    json!({
        "name": *of.name,
        "objects": of.objects,
        "requests": of.requests,
        "forgotten": of.forgotten,
        "last_request": of.last_request,
        "faults": of.faults,
        "time": timestamp(of.time),
        "states": of.states.as_str(),
    })
}
