//! What an error code means, whatever the service, and whether the request may be sent again: the client decides by it,
//! and the docs tell it.

use crate::ActionKind;

/// What kind of refusal an error code stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// The server refuses for the moment because requests come too fast, and has done nothing.
    Throttling,
    /// The server is failing or unavailable, and may have carried the request out.
    Internal,
    /// What the request names does not exist. Keys, actions, versions and products are no such things.
    NotFound,
}

impl ErrorClass {
    /// The class of a code, where the code alone tells it.
    pub fn of_code(code: &str) -> Option<Self> {
        let call = ["InvalidAccessKeyId.", "InvalidAction.", "InvalidVersion", "InvalidProduct.", "InvalidApi."];
        if code == "Throttling" || code.starts_with("Throttling.") || code == "Rejected.Throttling" {
            Some(Self::Throttling)
        } else if matches!(code, "ServiceUnavailable" | "InternalError") {
            Some(Self::Internal)
        } else if !call.iter().any(|prefix| code.starts_with(prefix))
            && (code.contains("NotFound") || code.contains("NotExist"))
        {
            Some(Self::NotFound)
        } else {
            None
        }
    }

    /// The class of a response that has no code, by its HTTP status.
    pub fn of_status(status: u16) -> Option<Self> {
        match status {
            429 => Some(Self::Throttling),
            500 | 502 | 503 | 504 => Some(Self::Internal),
            _ => None,
        }
    }

    /// Whether a request that met this error may be sent again as it is.
    pub fn retry(self, repeatable: Repeatable) -> bool {
        match self {
            Self::Throttling => true,
            Self::Internal => repeatable != Repeatable::No,
            Self::NotFound => false,
        }
    }
}

/// Whether sending a request twice does what sending it once does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeatable {
    /// It changes nothing.
    Yes,
    /// It carries an idempotency token.
    ByToken,
    /// A second one would be carried out again.
    No,
}

impl Repeatable {
    /// For a request to an action of this kind, with or without an idempotency token.
    pub fn of(kind: ActionKind, has_token: bool) -> Self {
        match kind {
            ActionKind::Read => Self::Yes,
            ActionKind::Write if has_token => Self::ByToken,
            ActionKind::Write => Self::No,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_tells_its_class() {
        for (code, class) in [
            ("Throttling", Some(ErrorClass::Throttling)),
            ("Throttling.User", Some(ErrorClass::Throttling)),
            ("Rejected.Throttling", Some(ErrorClass::Throttling)),
            ("ThrottlingX", None),
            ("ServiceUnavailable", Some(ErrorClass::Internal)),
            ("InternalError", Some(ErrorClass::Internal)),
            ("InvalidVpcId.NotFound", Some(ErrorClass::NotFound)),
            ("InstanceNotExist", Some(ErrorClass::NotFound)),
            ("InvalidAccessKeyId.NotFound", None),
            ("InvalidAction.NotFound", None),
            ("InvalidParameter", None),
        ] {
            assert_eq!(ErrorClass::of_code(code), class, "{code}");
        }
        assert_eq!(ErrorClass::of_status(429), Some(ErrorClass::Throttling));
        assert_eq!(ErrorClass::of_status(503), Some(ErrorClass::Internal));
        assert_eq!(ErrorClass::of_status(404), None);
    }

    #[test]
    fn a_write_without_a_token_is_repeated_only_where_nothing_was_done() {
        let write = Repeatable::of(ActionKind::Write, false);
        assert!(ErrorClass::Throttling.retry(write) && !ErrorClass::Internal.retry(write));
        assert!(ErrorClass::Internal.retry(Repeatable::of(ActionKind::Write, true)));
        assert!(ErrorClass::Internal.retry(Repeatable::of(ActionKind::Read, false)));
        assert!(!ErrorClass::NotFound.retry(Repeatable::Yes));
    }
}
