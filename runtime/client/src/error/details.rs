//! What a response says about a failure.

use std::time::{Duration, SystemTime};

use aliyun_api_core::{ActionInfo, ErrorClass};
use serde_json::{Map, Value};

use crate::redact::{self, Secrets};

/// The service signed what the client signed, with another secret.
const SAME_TEXT: &str = "service and client signed the same text: the access key secret is wrong";
/// The service signed something else.
const OTHER_TEXT: &str =
    "service and client signed different texts: the request was changed on its way, or the client signs it wrongly";

/// What a response says about a failure. In an error, only what may be shown of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Details {
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) host_id: Option<String>,
    pub(crate) recommend: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    /// What time it is for the server.
    pub(crate) date: Option<SystemTime>,
    /// What else stands in the body, such as `AccessDeniedDetail`.
    pub(crate) others: Map<String, Value>,
}

impl Details {
    /// What the code stands for in an action, where that is known.
    pub(super) fn class(&self, action: Option<&ActionInfo>) -> Option<ErrorClass> {
        match (&self.code, action) {
            (Some(code), Some(action)) => action.class_of(code),
            (Some(code), None) => ErrorClass::of_code(code),
            (None, _) => self.status.and_then(ErrorClass::of_status),
        }
    }

    /// What a refused signature is wrong about; `None` where the message holds nothing to compare with `signed`.
    pub(super) fn signature_hint(&self, signed: &str) -> Option<&'static str> {
        let message = self.message.as_deref()?;
        if !matches!(self.code.as_deref(), Some("SignatureDoesNotMatch" | "IncompleteSignature")) {
            return None;
        }
        if message.contains(signed) {
            return Some(SAME_TEXT);
        }
        redact::holds_signed_text(message).then_some(OTHER_TEXT)
    }

    pub(super) fn shown(self, secrets: &Secrets) -> Self {
        let shown = |text: Option<String>| text.map(|text| secrets.shown(&text));
        Self {
            code: shown(self.code),
            message: shown(self.message),
            request_id: shown(self.request_id),
            host_id: shown(self.host_id),
            recommend: shown(self.recommend),
            others: self
                .others
                .into_iter()
                .map(|(name, value)| (secrets.shown(&name), secrets.shown_value(value)))
                .collect(),
            ..self
        }
    }
}
