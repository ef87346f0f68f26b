//! `/_mock/state`: the objects of the namespace.

use serde_json::{Value, json};

use super::Ask;
use crate::ApiError;
use crate::state::Shown;

/// How many objects of a resource are shown unless told otherwise.
const SHOWN: u64 = 100;

/// The objects by account, service and resource: of all, or of those that the parameters `account`, `service` and
/// `resource` name, and of each resource the first `limit` of those whose id has the text `id` in it.
pub(super) fn list(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let limit = usize::try_from(ask.number("limit")?.unwrap_or(SHOWN)).unwrap_or(usize::MAX);
    let parameter = |name: &str| ask.request.parameter(name).filter(|value| !value.is_empty());
    let shown = Shown {
        account: parameter("account"),
        service: parameter("service"),
        resource: parameter("resource"),
        id: parameter("id"),
        limit,
    };
    Ok(json!({ "namespace": ask.space.name(), "accounts": ask.state.contents(ask.space, &shown) }))
}
