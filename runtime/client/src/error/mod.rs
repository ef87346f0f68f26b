//! The one error type of calls.

mod details;
mod shown;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aliyun_api_core::{ActionInfo, Code, ErrorClass, Repeatable};
use serde_json::Value;

use crate::credentials::CredentialsError;
use crate::endpoint::EndpointError;
use crate::redact::Secrets;
use crate::transport::{Phase, TransportError};
pub(crate) use details::Details;

/// What kind of failure a call met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client or the request cannot be used as it is configured.
    Config,
    /// There are no credentials to sign with.
    Credentials,
    /// The request got no response.
    Transport,
    /// The request got no response in time.
    Timeout,
    /// The service refused the request or failed.
    Service,
    /// The response cannot be read.
    Decode,
    /// What was waited for did not come in time.
    WaitTimeout,
    /// What was waited for does not come: the object is in another state, which it does not leave by itself, or is gone.
    WaitFailed,
}

/// A failed call: what happened, to which action, and what the service said about it.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    action: Option<String>,
    /// The host that the request was for.
    host: Option<String>,
    phase: Option<Phase>,
    /// Whether the same request meets the same error.
    lasting: bool,
    /// Whether sending the same request twice does what sending it once does.
    repeatable: Repeatable,
    /// Whether the request may have been carried out.
    reached: bool,
    /// How often the request was sent, or was about to be.
    attempts: u32,
    what: String,
    details: Details,
    /// Decided before secrets are hidden: a password may be a word of the code.
    class: Option<ErrorClass>,
    /// The message as it was sent, where that is not what may be shown. Part of no `Display` or `Debug`.
    raw_message: Option<String>,
    /// What may help: what the signatures of client and service say about each other, or what the transport knows.
    hint: Option<&'static str>,
    body_start: Option<String>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    fn new(kind: ErrorKind, what: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            action: None,
            host: None,
            phase: None,
            lasting: false,
            repeatable: Repeatable::No,
            reached: false,
            attempts: 0,
            what: what.into(),
            details: Details::default(),
            class: None,
            raw_message: None,
            hint: None,
            body_start: None,
            source: None,
        }))
    }

    fn with_source(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    pub(crate) fn config(what: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, what)
    }

    pub(crate) fn endpoint(error: EndpointError) -> Self {
        Self::config(error.to_string()).with_source(error)
    }

    pub(crate) fn credentials(error: CredentialsError) -> Self {
        Self::new(ErrorKind::Credentials, error.to_string()).with_source(error)
    }

    /// The error of a request that got no response. A transport may tell anything of the request that it was given.
    pub(crate) fn transport(error: TransportError, secrets: &Secrets) -> Self {
        Self::of_transport(error.shown(&|text| secrets.shown(text)))
    }

    /// The error of settings that no transport can be made from.
    #[cfg(feature = "hyper")]
    pub(crate) fn of_settings(error: TransportError) -> Self {
        Self::config(error.to_string()).with_source(error)
    }

    /// The error of a transport that knows of no request.
    fn of_transport(error: TransportError) -> Self {
        let timeout = error.kind() == crate::transport::TransportErrorKind::Timeout;
        let kind = if timeout { ErrorKind::Timeout } else { ErrorKind::Transport };
        let mut made = Self::new(kind, error.to_string());
        made.0.reached = error.may_have_reached_server();
        (made.0.phase, made.0.lasting) = (error.phase(), error.is_lasting());
        made.0.hint = error.hint();
        made.with_source(error)
    }

    /// Adds what came of a response before it broke off.
    pub(crate) fn with_details(mut self, details: Details, secrets: &Secrets) -> Self {
        self.0.details = details.shown(secrets);
        self
    }

    /// The error of a transport that was still busy when its time was over.
    pub(crate) fn timeout(limit: Duration) -> Self {
        let mut made = Self::new(ErrorKind::Timeout, "").in_time(limit);
        made.0.reached = true;
        made
    }

    /// The error of credentials that did not come in time.
    pub(crate) fn late_credentials(limit: Duration) -> Self {
        Self::new(ErrorKind::Timeout, format!("no credentials within {limit:?}"))
    }

    /// Says how much time there was, where that is what it lacked.
    pub(crate) fn in_time(mut self, limit: Duration) -> Self {
        if self.0.kind == ErrorKind::Timeout {
            self.0.what = format!("no response within {limit:?}");
        }
        self
    }

    /// What the service says about a call of an action; `signed` is the text that the client signed.
    pub(crate) fn service(details: Details, action: Option<&ActionInfo>, signed: &str, secrets: &Secrets) -> Self {
        let raw_message = details.message.clone();
        let mut made = Self::new(ErrorKind::Service, "");
        made.0.reached = true;
        made.0.class = details.class(action);
        made.0.hint = details.signature_hint(signed);
        made.0.details = details.shown(secrets);
        made.0.raw_message = raw_message.filter(|message| made.message() != Some(message));
        made
    }

    pub(crate) fn decode(what: &str, details: Details, secrets: &Secrets) -> Self {
        let mut made = Self::new(ErrorKind::Decode, secrets.shown(what));
        made.0.reached = true;
        made.0.details = details.shown(secrets);
        made
    }

    /// The error of a list that does not end or holds what it was not asked for.
    pub(crate) fn odd_list(action: &str, what: &str) -> Self {
        Self::new(ErrorKind::Decode, what).in_action(action, Repeatable::No)
    }

    /// The error of an object that did not become what was waited for; `cause` is what the last look met.
    pub(crate) fn waiting(kind: ErrorKind, action: &str, what: String, cause: Option<Self>) -> Self {
        let made = Self::new(kind, what).in_action(action, Repeatable::No);
        match cause {
            Some(cause) => made.with_source(cause),
            None => made,
        }
    }

    pub(crate) fn with_body_start(mut self, body: &[u8], secrets: &Secrets) -> Self {
        const START: usize = 512;
        self.0.body_start = Some(secrets.shown_start(body, START));
        self
    }

    /// Says that the body is not kept, since a response of the action holds secrets.
    pub(crate) fn without_body_start(mut self) -> Self {
        self.0.body_start = Some("[left out: a response of this action holds secrets]".to_owned());
        self
    }

    pub(crate) fn in_action(mut self, action: &str, repeatable: Repeatable) -> Self {
        self.0.action = Some(action.to_owned());
        self.0.repeatable = repeatable;
        self
    }

    /// Says how often the request was sent.
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// What time it is for the server that refused the request.
    pub(crate) fn server_date(&self) -> Option<SystemTime> {
        self.0.details.date
    }

    pub(crate) fn at(mut self, host: &str) -> Self {
        self.0.host = Some(host.to_owned());
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The error code of the service; compares with text and with the documented codes. Secrets that the request sent
    /// are `***` in it, too; [`class`](Self::class) is that of the code as it was sent.
    pub fn code(&self) -> Code<'_> {
        Code::new(self.0.details.code.as_deref())
    }

    /// The message of the service. What it repeats of the request is left out, and secrets that the request sent are
    /// `***`, so that it can be logged.
    pub fn message(&self) -> Option<&str> {
        self.0.details.message.as_deref()
    }

    /// The message of the service verbatim. **It may hold secrets and must not be logged**: to a wrong signature,
    /// services respond with the whole request, with passwords and tokens. [`message`](Self::message) can be shown.
    pub fn raw_message(&self) -> Option<&str> {
        self.0.raw_message.as_deref().or(self.message())
    }

    /// The id of the request, which support asks for.
    pub fn request_id(&self) -> Option<&str> {
        self.0.details.request_id.as_deref()
    }

    /// The host that the request was for; `None` where the error came before one was chosen.
    pub fn host(&self) -> Option<&str> {
        self.0.host.as_deref()
    }

    /// How far a request that got no response had come, where the transport knows.
    pub fn phase(&self) -> Option<Phase> {
        self.0.phase
    }

    /// What else the service says about the error, by the name in the body: `AccessDeniedDetail` has the policy and the
    /// permission that were missing. Secrets that the request sent are `***` in it.
    pub fn field(&self, name: &str) -> Option<&Value> {
        self.0.details.others.get(name)
    }

    /// The host that responded, in the words of the service.
    pub fn host_id(&self) -> Option<&str> {
        self.0.details.host_id.as_deref()
    }

    /// The HTTP status of the response.
    pub fn status(&self) -> Option<u16> {
        self.0.details.status
    }

    /// The name of the action; `None` where the error came before any action.
    pub fn action(&self) -> Option<&str> {
        self.0.action.as_deref()
    }

    /// Where the service says more about the error, a URL.
    pub fn recommend(&self) -> Option<&str> {
        self.0.details.recommend.as_deref()
    }

    /// How long the service asks to wait before the next request.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.details.retry_after
    }

    /// The first bytes of a response that could not be read, or of a failure without an error code, as text. Secrets
    /// that the request sent are `***`; where a response of the action may itself hold secrets, it is left out,
    /// whatever the status. What an [`AnyRequest`](crate::AnyRequest) gets may hold secrets of the response, as
    /// nothing is known of it.
    pub fn body_start(&self) -> Option<&str> {
        self.0.body_start.as_deref()
    }

    /// How often the request was sent, this error being the last; 0 where it never came to that.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the request may have been carried out although there is no response that says so.
    pub fn may_have_reached_server(&self) -> bool {
        self.0.reached
    }

    /// What kind of refusal it is: what the code stands for in the action or by itself, or what the status tells where
    /// there is no code.
    pub fn class(&self) -> Option<ErrorClass> {
        self.0.class
    }

    /// Whether the service refused because requests come too fast.
    pub fn is_throttling(&self) -> bool {
        self.class() == Some(ErrorClass::Throttling)
    }

    /// Whether the thing that the request names is not there.
    pub fn is_not_found(&self) -> bool {
        self.class() == Some(ErrorClass::NotFound)
    }

    /// Whether sending the same request again may help and has no other effect: it was throttled, it never left, or the
    /// service is failing or unavailable and the request changes nothing or carries an idempotency token.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Config | ErrorKind::Credentials | ErrorKind::Decode => false,
            ErrorKind::WaitTimeout | ErrorKind::WaitFailed => false,
            ErrorKind::Transport | ErrorKind::Timeout => {
                !self.0.lasting && (!self.0.reached || self.0.repeatable != Repeatable::No)
            }
            ErrorKind::Service => self.class().is_some_and(|class| class.retry(self.0.repeatable)),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| source.as_ref() as _)
    }
}
