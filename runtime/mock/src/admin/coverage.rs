//! `/_mock/coverage`: what was touched in the namespace, or with `all=true` in all.

use serde_json::Value;

use super::{Ask, invalid};
use crate::ApiError;

/// The report, in JSON or, with `format=text`, to read.
pub(super) fn report(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let report = if ask.is_for_all() { ask.state.coverage() } else { ask.state.coverage_of(ask.space) };
    match ask.request.parameter("format") {
        None | Some("json") => Ok(report.to_json()),
        Some("text") => Ok(Value::String(report.to_string())),
        Some(_) => Err(invalid("format", "json or text")),
    }
}
