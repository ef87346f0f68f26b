//! What an error code means, whatever the service, and whether the request may be sent again: the client decides by it,
//! and the docs tell it.

use crate::repeatable::Repeatable;

/// What kind of refusal an error code stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// Requests come too fast: the server refuses for the moment, and has done nothing.
    Throttling,
    /// The request contradicts what is there: something exists already, is in use, or depends on it.
    Conflict,
    /// A resource is in a state that does not allow the request; the state may pass.
    NotReady,
    /// What the request names does not exist. Keys, actions, versions and products are no such things.
    NotFound,
    /// A limit on the number or the size of something is reached, or there is no stock.
    Quota,
    /// The caller may not do this: permission, signature, account, payment.
    Denied,
    /// The request itself is wrong: a parameter is absent, breaks a limit, or does not go with another.
    Invalid,
    /// The server is failing or unavailable, and may have carried the request out.
    Internal,
}

/// Codes, and the beginnings and ends of codes, that tell their class in every service. The first match counts.
struct Sign {
    class: ErrorClass,
    codes: &'static [&'static str],
    prefixes: &'static [&'static str],
    suffixes: &'static [&'static str],
}

const SIGNS: &[Sign] = &[
    Sign {
        class: ErrorClass::Throttling,
        codes: &["Throttling"],
        prefixes: &["Throttling."],
        suffixes: &[".Throttling"],
    },
    Sign {
        class: ErrorClass::Internal,
        codes: &["InternalError", "ServiceUnavailable", "UnknownError"],
        prefixes: &["InternalError."],
        suffixes: &[],
    },
    Sign {
        class: ErrorClass::Denied,
        codes: &[
            "Forbidden.RAM",
            "Forbidden.SubUser",
            "IncompleteSignature",
            "InvalidTimeStamp.Expired",
            "NoPermission",
            "SignatureDoesNotMatch",
            "SignatureNonceUsed",
            "Unauthorized",
        ],
        prefixes: &["InvalidAccessKeyId.", "InsufficientBalance", "InvalidSecurityToken."],
        suffixes: &[".FinancialLocked", ".NotEnoughBalance", ".BillsOutstanding", "NotAllowedByCaller"],
    },
    Sign {
        class: ErrorClass::Invalid,
        codes: &["InvalidParameter", "InvalidVersion", "IdempotentParameterMismatch"],
        prefixes: &[
            "Missing",
            "InvalidParameter.",
            "InvalidAction.",
            "InvalidVersion.",
            "InvalidProduct.",
            "InvalidApi.",
        ],
        suffixes: &[".Malformed", ".ValueNotSupported", ".ValueNotAllowed", ".NotNull"],
    },
    Sign {
        class: ErrorClass::Quota,
        codes: &["QuotaExceeded"],
        prefixes: &["QuotaExceeded.", "LimitExceed", "CountLimitExceed"],
        suffixes: &[".QuotaFull"],
    },
    Sign {
        class: ErrorClass::Conflict,
        codes: &["DependencyViolation"],
        prefixes: &["DependencyViolation."],
        suffixes: &[".AlreadyExist", ".AlreadyExists", ".Duplicate", ".Duplicated"],
    },
    Sign {
        class: ErrorClass::NotReady,
        codes: &["IncorrectStatus"],
        prefixes: &["IncorrectStatus.", "TaskConflict", "OperationConflict"],
        suffixes: &[".OperationNotAllowedInState"],
    },
];

impl ErrorClass {
    /// All classes.
    pub const ALL: [Self; 8] = [
        Self::Throttling,
        Self::Conflict,
        Self::NotReady,
        Self::NotFound,
        Self::Quota,
        Self::Denied,
        Self::Invalid,
        Self::Internal,
    ];

    /// The class as specs write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Throttling => "throttling",
            Self::Conflict => "conflict",
            Self::NotReady => "not_ready",
            Self::NotFound => "not_found",
            Self::Quota => "quota",
            Self::Denied => "denied",
            Self::Invalid => "invalid",
            Self::Internal => "internal",
        }
    }

    /// The class with a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.name() == name)
    }

    /// The class of a code, where the code alone tells it.
    pub fn of_code(code: &str) -> Option<Self> {
        let tells = |sign: &&Sign| {
            sign.codes.contains(&code)
                || sign.prefixes.iter().any(|prefix| code.starts_with(prefix))
                || sign.suffixes.iter().any(|suffix| code.ends_with(suffix))
        };
        let status = code.starts_with("Incorrect") && code.ends_with("Status");
        let gone = code.contains("NotFound") || code.contains("NotExist");
        SIGNS
            .iter()
            .find(tells)
            .map(|sign| sign.class)
            .or(status.then_some(Self::NotReady))
            .or(gone.then_some(Self::NotFound))
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
            Self::Conflict | Self::NotReady | Self::NotFound | Self::Quota | Self::Denied | Self::Invalid => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ActionKind;

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
            ("OperationFailed.Throttling", Some(ErrorClass::Throttling)),
            ("InvalidAccessKeyId.NotFound", Some(ErrorClass::Denied)),
            ("VpnGateway.FinancialLocked", Some(ErrorClass::Denied)),
            ("InvalidAction.NotFound", Some(ErrorClass::Invalid)),
            ("InvalidVersion.NotFound", Some(ErrorClass::Invalid)),
            ("InvalidParameter", Some(ErrorClass::Invalid)),
            ("InvalidParameter.Mismatch", Some(ErrorClass::Invalid)),
            ("MissingParameter", Some(ErrorClass::Invalid)),
            ("InvalidName.Malformed", Some(ErrorClass::Invalid)),
            ("QuotaExceeded.Vpc", Some(ErrorClass::Quota)),
            ("DependencyViolation.VSwitch", Some(ErrorClass::Conflict)),
            ("InvalidRouteEntry.Duplicate", Some(ErrorClass::Conflict)),
            ("IncorrectVpcStatus", Some(ErrorClass::NotReady)),
            ("IncorrectRole.NotInitiatingSide", None),
            ("InvalidCidrBlock", None),
            ("Forbidden.AssociateToVBR", None),
            ("QuotaExceededX", None),
        ] {
            assert_eq!(ErrorClass::of_code(code), class, "{code}");
        }
        assert_eq!(ErrorClass::of_status(429), Some(ErrorClass::Throttling));
        assert_eq!(ErrorClass::of_status(503), Some(ErrorClass::Internal));
        assert_eq!(ErrorClass::of_status(404), None);
    }

    #[test]
    fn classes_have_names() {
        for class in ErrorClass::ALL {
            assert_eq!(ErrorClass::named(class.name()), Some(class));
        }
        assert_eq!(ErrorClass::named("other"), None);
    }

    #[test]
    fn a_write_without_a_token_is_repeated_only_where_nothing_was_done() {
        let write = Repeatable::of(ActionKind::Write, false);
        assert!(ErrorClass::Throttling.retry(write) && !ErrorClass::Internal.retry(write));
        assert!(ErrorClass::Internal.retry(Repeatable::of(ActionKind::Write, true)));
        assert!(ErrorClass::Internal.retry(Repeatable::of(ActionKind::Read, false)));
        let others = ErrorClass::ALL.into_iter().filter(|class| class.retry(Repeatable::Yes));
        assert_eq!(others.collect::<Vec<_>>(), [ErrorClass::Throttling, ErrorClass::Internal]);
    }
}
