//! Taking down what is held, and putting it back.

use serde_json::{Value, json};

use super::Ask;
use crate::snapshot::Snapshot;
use crate::{ApiError, SnapshotError};

/// What the namespace holds, or, with `all=true`, all of them.
pub(super) fn take(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let taken = if ask.is_for_all() { ask.state.snapshot_all() } else { ask.state.snapshot(ask.space) };
    serde_json::to_value(taken).map_err(|error| ApiError::new(500, "InternalError", error.to_string()))
}

/// Puts the snapshot in the body in place of what the namespace holds, or, with `all=true`, of what all hold.
pub(super) fn restore(ask: &Ask<'_>) -> Result<Value, ApiError> {
    let refused = |error: SnapshotError| {
        ApiError::new(400, "InvalidSnapshot", format!("The snapshot was not put back: {error}."))
    };
    let snapshot = Snapshot::parse(&ask.request.body).map_err(refused)?;
    let restored =
        if ask.is_for_all() { ask.state.restore_all(&snapshot) } else { ask.state.restore(ask.space, &snapshot) };
    restored.map_err(refused)?;
    Ok(json!({ "status": "ok" }))
}
