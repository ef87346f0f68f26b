//! `/_mock/faults`: the faults of the namespace, or with `all=true` of all.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{Ask, invalid};
use crate::ApiError;
use crate::faults::{FaultStatus, rules};
use crate::state::Faults;

fn faults<'a>(ask: &Ask<'a>) -> Faults<'a> {
    let space = (!ask.is_for_all()).then(|| Arc::clone(ask.space));
    Faults::new(ask.state, space)
}

/// The rules, with how often each was met.
pub(super) fn list(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let rule = |status: &FaultStatus| json!({ "id": status.id, "rule": status.rule.to_string(), "seen": status.seen, "met": status.met });
    Ok(json!({ "faults": faults(ask).list().iter().map(rule).collect::<Vec<_>>() }))
}

/// Adds rules: those of parameters `fault`, else those of the body, in text or JSON.
pub(super) fn add(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let wrong = |error: crate::FaultError| ApiError::new(400, "InvalidParameter.fault", error.to_string());
    let given: Vec<&str> =
        ask.request.parameters.iter().filter(|(name, _)| name == "fault").map(|(_, value)| value.as_str()).collect();
    let body = String::from_utf8_lossy(&ask.request.body);
    let texts = if given.is_empty() { vec![&*body] } else { given };
    let read: Result<Vec<_>, _> = texts.into_iter().map(rules).collect();
    let rules = read.map_err(wrong)?.concat();
    if rules.is_empty() {
        return Err(invalid("fault", "a rule such as 'CreateVpc nth=2 error=QuotaExceeded.Vpc', here or in the body"));
    }
    faults(ask).add_all(rules).map_err(wrong)?;
    list(ask)
}

/// Takes the rule with this `id` away, or all.
pub(super) fn remove(ask: &Ask<'_>) -> Result<Value, ApiError> {
    match ask.number("id")? {
        Some(id) if !faults(ask).remove(id) => {
            return Err(ApiError::new(404, "InvalidId.NotFound", format!("The namespace has no fault {id}.")));
        }
        Some(_) => {}
        None => faults(ask).clear(),
    }
    list(ask)
}
