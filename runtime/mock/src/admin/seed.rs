//! `/_mock/seed`: puts objects there.

use std::sync::Arc;

use serde_json::{Value, json};

use super::Ask;
use crate::ApiError;
use crate::state::{DEFAULT_ACCOUNT, Store};

/// Puts the objects of the body there, all or none: those of the default account, unless an `account` is named.
pub(super) fn put(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let account = ask.request.parameter("account").unwrap_or(DEFAULT_ACCOUNT);
    let document = String::from_utf8_lossy(&ask.request.body);
    let ids = Store::new(ask.state, Arc::clone(ask.space), account).seed_all(&document);
    let ids = ids.map_err(|error| ApiError::new(400, "InvalidParameter.fixtures", error.to_string()))?;
    Ok(json!({ "ids": ids }))
}
