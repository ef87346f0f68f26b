//! What an error code means, whatever the service: slow down, out of order, not there.

/// Codes of a server that refuses for the moment, whatever the request does.
pub(crate) fn is_throttling(code: &str) -> bool {
    code == "Throttling" || code.starts_with("Throttling.") || code == "Rejected.Throttling"
}

/// Codes of a server that is out of order, and that may have carried the request out.
pub(crate) fn is_outage(code: &str) -> bool {
    matches!(code, "ServiceUnavailable" | "InternalError")
}

/// Codes that name a thing that is not there. Keys, actions and versions are no things.
pub(crate) fn is_not_found(code: &str) -> bool {
    let call = ["InvalidAccessKeyId.", "InvalidAction.", "InvalidVersion", "InvalidProduct.", "InvalidApi."];
    !call.iter().any(|prefix| code.starts_with(prefix)) && (code.contains("NotFound") || code.contains("NotExist"))
}
