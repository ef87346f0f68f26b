//! The log: one line a request, for the people who run the server.

use super::RequestRecord;
use crate::identity::DEFAULT_NAMESPACE;

/// The target of the lines about requests that were refused, at level `info`.
pub const REFUSALS: &str = "refusals";

/// The target of the lines about requests that were served, at level `info`.
pub const REQUESTS: &str = "requests";

/// Writes the line of a request into the log, if anybody wants it.
pub(crate) fn say(record: &RequestRecord) {
    if record.refusal.is_some() || record.fault.is_some() {
        tracing::info!(target: REFUSALS, "{}", line(record));
    } else {
        tracing::info!(target: REQUESTS, "{}", line(record));
    }
}

/// `refused CreateVSwitch: 400 InvalidCidrBlock.Malformed, CidrBlock: it must be an IPv4 CIDR block (in team1)`
fn line(record: &RequestRecord) -> String {
    let action = record.shown_action();
    let mut line = match (&record.refusal, record.status) {
        (Some(refusal), status) => {
            let status = status.map(|status| format!("{status} ")).unwrap_or_default();
            let about = refusal.parameter.as_ref().map(|name| format!("{name}: ")).unwrap_or_default();
            format!("refused {action}: {status}{}, {about}{}", refusal.code, refusal.reason)
        }
        (None, Some(status)) if record.fault.is_some() => format!("spoiled {action}: {status}"),
        (None, Some(status)) => format!("served {action}: {status} in {} µs", record.microseconds),
        (None, None) => format!("dropped {action}"),
    };
    if let Some(fault) = &record.fault {
        line.push_str(&format!(" (fault: {fault})"));
    }
    if *record.namespace != *DEFAULT_NAMESPACE {
        line.push_str(&format!(" (in {})", record.namespace));
    }
    // One line, whatever a name or a message holds.
    line.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
