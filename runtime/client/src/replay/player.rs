//! The transport that responds from a recording.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::body::played;
use super::error::{RecordingError, UnusedExchanges};
use super::file;
use super::matcher::{Ignored, RequestMatcher};
use super::recording::{Exchange, Failure, Recording};
use crate::credentials::Pending;
use crate::transport::{HttpRequest, HttpResponse, Origin, Transport, TransportError, TransportErrorKind};

/// Responds from a recording, or with what it is given in code, each exchange once. Clones share what is left. See the
/// [module](super) for which request gets which response.
#[derive(Clone)]
pub struct Replay {
    exchanges: Arc<Mutex<Vec<Playable>>>,
    ignored: Ignored,
    /// The file of the recording.
    path: Option<PathBuf>,
}

struct Playable {
    matcher: RequestMatcher,
    /// `None` where a request had it.
    outcome: Option<Result<HttpResponse, TransportError>>,
}

impl Replay {
    /// Knows no exchange.
    pub fn new() -> Self {
        let ignored = Ignored { parameters: vec!["ClientToken".to_owned()], hosts_matter: false };
        Self { exchanges: Arc::default(), ignored, path: None }
    }

    /// Reads a recording that [`Recorder::save`](super::Recorder::save) wrote.
    ///
    /// # Errors
    /// The file cannot be read, or is no recording; the error names the place.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        let path = path.as_ref();
        Ok(Self { path: Some(path.to_owned()), ..Self::of(file::read(path)?) })
    }

    fn of(recording: Recording) -> Self {
        let replay = Self::new();
        for Exchange { request, response, failure } in recording.exchanges {
            let outcome = response.map(|response| Ok(played(response))).or(failure.map(|failure| Err(failed(failure))));
            replay.add(RequestMatcher::recorded(request), outcome);
        }
        replay
    }

    /// Adds an exchange: the next of these requests gets this response.
    #[must_use]
    pub fn respond(self, to: RequestMatcher, response: HttpResponse) -> Self {
        self.add(to, Some(Ok(response)));
        self
    }

    /// Adds an exchange: the next of these requests gets no response, but fails like this.
    #[must_use]
    pub fn fail(self, to: RequestMatcher, error: TransportError) -> Self {
        self.add(to, Some(Err(error)));
        self
    }

    /// Lets a parameter differ, with everything inside of it: one that is random in every run. `ClientToken` always
    /// may.
    #[must_use]
    pub fn ignore_parameter(mut self, name: impl Into<String>) -> Self {
        self.ignored.parameters.push(name.into());
        self
    }

    /// Responds only to requests for the host that the recorded one was for.
    #[must_use]
    pub fn match_hosts(mut self) -> Self {
        self.ignored.hosts_matter = true;
        self
    }

    /// Whether every exchange was asked for, for the end of a test.
    ///
    /// # Errors
    /// Some were not; the error names them.
    pub fn finish(&self) -> Result<(), UnusedExchanges> {
        let exchanges = self.exchanges();
        let unused = exchanges.iter().enumerate().filter(|(_, exchange)| exchange.outcome.is_some());
        let named = unused.map(|(index, exchange)| format!("exchange {} ({})", index + 1, exchange.matcher.title()));
        let exchanges: Vec<String> = named.collect();
        if exchanges.is_empty() { Ok(()) } else { Err(UnusedExchanges { exchanges }) }
    }

    fn add(&self, matcher: RequestMatcher, outcome: Option<Result<HttpResponse, TransportError>>) {
        self.exchanges().push(Playable { matcher, outcome });
    }

    fn exchanges(&self) -> MutexGuard<'_, Vec<Playable>> {
        self.exchanges.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the request gets.
    fn play(&self, request: &HttpRequest) -> Result<HttpResponse, TransportError> {
        let Some(origin) = request.origin() else {
            return Err(not_recorded("only requests that a client made are recorded"));
        };
        let mut exchanges = self.exchanges();
        let is_it = |exchange: &Playable| {
            exchange.matcher.is_about(origin) && exchange.matcher.differences(origin, &self.ignored).is_empty()
        };
        let outcome = exchanges
            .iter_mut()
            .filter(|exchange| exchange.outcome.is_some())
            .find(|exchange| is_it(exchange))
            .and_then(|exchange| exchange.outcome.take());
        outcome.unwrap_or_else(|| Err(not_recorded(&self.why_not(&exchanges, origin))))
    }

    /// Why no exchange is for the request, and what to do.
    fn why_not(&self, exchanges: &[Playable], origin: &Origin) -> String {
        let asked = format!("{} of {}", origin.action, origin.service.id);
        let about = exchanges.iter().enumerate().filter(|(_, exchange)| exchange.matcher.is_about(origin));
        let compared: Vec<_> = about
            .map(|(index, exchange)| {
                let differences = exchange.matcher.differences(origin, &self.ignored);
                (differences, exchange.outcome.is_none(), index + 1)
            })
            .collect();
        let same = compared.iter().filter(|(differences, ..)| differences.is_empty()).count();
        let nearest = compared.iter().min_by_key(|(differences, used, _)| (differences.len(), *used));
        let what = match nearest {
            None => format!("{asked} was never recorded; {}", what_is_there(exchanges)),
            Some(_) if same > 0 => {
                format!("{asked} was recorded {} with these parameters, and is asked for once more", times(same))
            }
            Some((differences, _, number)) => format!(
                "{asked} was not recorded with these parameters; in the nearest, exchange {number}: {}",
                differences.join("; ")
            ),
        };
        let anew = match &self.path {
            Some(path) => format!("to record it anew, send it through a Recorder and save {}", path.display()),
            None => "to respond to it, add it to the Replay".to_owned(),
        };
        format!("{what}; {anew}")
    }
}

impl Default for Replay {
    fn default() -> Self {
        Self::new()
    }
}

/// Reads the text of a recording, such as that of `include_str!`.
impl FromStr for Replay {
    type Err = RecordingError;

    fn from_str(text: &str) -> Result<Self, RecordingError> {
        Ok(Self::of(file::parse(text.as_bytes(), None)?))
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exchanges = self.exchanges();
        let left = exchanges.iter().filter(|exchange| exchange.outcome.is_some()).count();
        let mut out = f.debug_struct("Replay");
        out.field("path", &self.path).field("exchanges", &exchanges.len()).field("left", &left).finish_non_exhaustive()
    }
}

impl Transport for Replay {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        Box::pin(std::future::ready(self.play(&request)))
    }
}

fn not_recorded(what: &str) -> TransportError {
    TransportError::new(TransportErrorKind::NotRecorded, false, what).lasting()
}

fn failed(failure: Failure) -> TransportError {
    let Failure { kind, phase, may_have_reached_server, lasting, message, received } = failure;
    let mut error = TransportError::new(kind, may_have_reached_server, message);
    if let Some(phase) = phase {
        error = error.in_phase(phase);
    }
    if lasting {
        error = error.lasting();
    }
    match received {
        Some(received) => error.with_received(played(received)),
        None => error,
    }
}

/// The actions that were recorded, and how often.
fn what_is_there(exchanges: &[Playable]) -> String {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    for exchange in exchanges {
        *numbers.entry(exchange.matcher.title()).or_default() += 1;
    }
    let named: Vec<String> = numbers.iter().map(|(title, number)| format!("{title} ({})", times(*number))).collect();
    if named.is_empty() { "nothing was".to_owned() } else { format!("recorded is {}", named.join(", ")) }
}

fn times(number: usize) -> String {
    match number {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        more => format!("{more} times"),
    }
}
