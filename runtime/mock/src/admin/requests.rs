//! `/_mock/requests`: the requests of the namespace, the newest last.

use serde_json::{Value, json};

use super::{Ask, invalid};
use crate::ApiError;
use crate::record::Filter;

/// How many requests are shown unless told otherwise.
const SHOWN: u64 = 100;

/// The requests that fit: `action` is a glob, `since` the number of the last one that is known already, `limit` how many
/// of the newest are shown.
pub(super) fn list(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let status = match ask.request.parameter("status").map(str::parse) {
        Some(Ok(status)) => Some(Filter::Status(status)),
        Some(Err(_)) => return Err(invalid("status", "an HTTP status")),
        None => None,
    };
    let action = ask.request.parameter("action").map(Filter::action);
    if matches!(&action, Some(Filter::Action(_, None))) {
        return Err(invalid("action", "the name of an action, or a glob such as Create*"));
    }
    let refused = match ask.request.parameter("refused") {
        None => None,
        Some("true") => Some(Filter::Refused),
        Some("false") => Some(Filter::Served),
        Some(_) => return Err(invalid("refused", "true or false")),
    };
    let code = ask.request.parameter("code").map(|code| Filter::Code(code.to_owned()));
    let since = ask.number("since")?.map(Filter::Since);
    let limit = usize::try_from(ask.number("limit")?.unwrap_or(SHOWN)).unwrap_or(usize::MAX);
    let requests = ask.state.requests(ask.space).filtered([action, code, since, status, refused].into_iter().flatten());
    let fitting: Vec<_> = requests.iter().collect();
    let shown = fitting.iter().skip(fitting.len().saturating_sub(limit)).map(|record| record.to_json());
    Ok(json!({
        "namespace": ask.space.name(),
        "count": fitting.len(),
        "forgotten": requests.forgotten(),
        "requests": shown.collect::<Vec<_>>(),
    }))
}
