//! Why a request got no response: what went wrong, in which phase, and what is known of a response that broke off.

use std::fmt;

use super::HttpResponse;

/// What went wrong on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: name resolution, refused, unreachable, proxy.
    Connect,
    /// Nothing came in time.
    Timeout,
    /// No encrypted connection, such as for a certificate that is not trusted.
    Tls,
    /// The response broke off, is too large, or is no HTTP.
    Body,
    /// A [`Replay`](crate::replay::Replay) has no response to it.
    NotRecorded,
    /// Anything else.
    Other,
}

impl fmt::Display for TransportErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connect => "no connection",
            Self::Timeout => "no response in time",
            Self::Tls => "no encrypted connection",
            Self::Body => "the response could not be read",
            Self::NotRecorded => "no recorded response",
            Self::Other => "the request could not be sent",
        })
    }
}

/// How far a request had come when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// The address of the host was looked up.
    Resolve,
    /// A connection was opened, through a proxy where there is one.
    Connect,
    /// The connection was encrypted.
    Tls,
    /// The request was sent.
    Send,
    /// The response was received.
    Receive,
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Resolve => "looking up the host",
            Self::Connect => "connecting",
            Self::Tls => "encrypting the connection",
            Self::Send => "sending",
            Self::Receive => "receiving",
        })
    }
}

/// A request that got no response, or no whole one.
#[derive(Debug, thiserror::Error)]
#[error("{kind}: {}", root(.source.as_ref()))]
pub struct TransportError {
    kind: TransportErrorKind,
    reached: bool,
    phase: Option<Phase>,
    lasting: bool,
    hint: Option<&'static str>,
    received: Option<Box<HttpResponse>>,
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl TransportError {
    /// An error of the given kind; `reached` where the request may have come as far as the server.
    pub fn new(
        kind: TransportErrorKind,
        reached: bool,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { kind, reached, phase: None, lasting: false, hint: None, received: None, source: source.into() }
    }

    /// Says how far the request had come.
    #[must_use]
    pub fn in_phase(mut self, phase: Phase) -> Self {
        self.phase = Some(phase);
        self
    }

    /// Says that the same request meets the same error: a certificate that is not trusted, a response that is too
    /// large.
    #[must_use]
    pub fn lasting(mut self) -> Self {
        self.lasting = true;
        self
    }

    /// Keeps what came of the response before it broke off: status, headers, and the start of the body.
    #[must_use]
    pub fn with_received(mut self, response: HttpResponse) -> Self {
        self.received = Some(Box::new(response));
        self
    }

    /// The error without what may not be shown: where `shown` changes any text of its causes, one cause with what may
    /// be shown stands in for all of them.
    pub(crate) fn shown(self, shown: &dyn Fn(&str) -> String) -> Self {
        let source: &(dyn std::error::Error + 'static) = self.source.as_ref();
        let causes = std::iter::successors(Some(source), |cause| cause.source());
        let open = |text: String| shown(&text) == text;
        if causes.clone().all(|cause| open(cause.to_string()) && open(format!("{cause:?}"))) {
            return self;
        }
        let told = shown(&causes.map(ToString::to_string).collect::<Vec<_>>().join(": "));
        Self { source: told.into(), ..self }
    }

    /// What went wrong.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// How far the request had come, where the transport knows.
    pub fn phase(&self) -> Option<Phase> {
        self.phase
    }

    /// Whether the request may have come as far as the server, so that a write may have been carried out.
    pub fn may_have_reached_server(&self) -> bool {
        self.reached
    }

    /// Whether the same request meets the same error, so that sending it again does not help.
    pub fn is_lasting(&self) -> bool {
        self.lasting
    }

    /// What came of the response before it broke off. **Its body may hold secrets.**
    pub fn received(&self) -> Option<&HttpResponse> {
        self.received.as_deref()
    }

    #[cfg(feature = "hyper")]
    pub(super) fn with_hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The innermost cause, and what may help.
    pub(crate) fn told(&self) -> String {
        let cause = root(self.source.as_ref());
        self.hint.map_or_else(|| cause.to_string(), |hint| format!("{cause}; {hint}"))
    }

    /// What may help.
    pub(crate) fn hint(&self) -> Option<&'static str> {
        self.hint
    }

    /// Takes out what came of the response.
    pub(crate) fn take_received(&mut self) -> Option<HttpResponse> {
        self.received.take().map(|response| *response)
    }
}

/// The innermost cause: the outer ones only say that something inside failed.
fn root<'a>(error: &'a (dyn std::error::Error + 'static)) -> &'a (dyn std::error::Error + 'static) {
    std::iter::successors(Some(error), |error| error.source()).last().unwrap_or(error)
}
