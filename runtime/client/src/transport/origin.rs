//! What a request was made from: URL, headers and body say it only to who knows how it is signed, and no schema.

use std::borrow::Cow;
use std::sync::Arc;

use aliyun_api_core::{ActionInfo, ServiceInfo};

use crate::redact::Secrets;

/// What a client made a request from. Has no `Debug`: it holds secrets.
pub(crate) struct Origin {
    pub(crate) service: &'static ServiceInfo,
    pub(crate) action: Cow<'static, str>,
    /// The action, where its types are known.
    pub(crate) info: Option<&'static ActionInfo>,
    /// Shared by the attempts of a call.
    pub(crate) parameters: Arc<Vec<(String, String)>>,
    pub(crate) host: Arc<str>,
    /// The secrets among the parameters, and those that the request is signed with.
    pub(crate) secrets: Secrets,
    pub(crate) access_key_id: String,
    /// What belongs to this one request: its nonce and its signature.
    pub(crate) marks: [String; 2],
}
