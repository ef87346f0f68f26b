//! The server without its socket: a request in, a response out.

use std::any::Any;
use std::fmt;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::pin::pin;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock};
use std::task::Poll;
use std::time::Instant;

use aliyun_api_core::{Record, Scalar};
use bytes::Bytes;
use http::{Method, Request, Response, request};
use parking_lot::Mutex;

use crate::admin;
use crate::auth::Verifier;
use crate::catalog::Catalog;
use crate::course::Course;
use crate::coverage::CoverageReport;
use crate::examples::{Answer, Examples, ExamplesError};
use crate::faults::{self, FaultError};
use crate::fixtures::FixturesError;
use crate::http::{self as wire, Incoming, Notes};
use crate::identity::DEFAULT_NAMESPACE;
use crate::record::Requests;
use crate::state::{DEFAULT_ACCOUNT, Ids, Settings, Space, State};
use crate::{
    ApiError, Auth, Clock, Context, DataError, Faults, NamespaceHandle, ServiceHandlers, Snapshot, SnapshotError,
    StateMode, Store, identity, validate,
};

/// Responds to requests. Clones share everything.
#[derive(Clone)]
pub struct Engine {
    inner: Arc<Inner>,
}

/// What the clones of an engine share.
struct Inner {
    state: Arc<State>,
    handlers: Vec<Box<dyn ServiceHandlers>>,
    verifier: Verifier,
    request_ids: Mutex<Ids>,
    /// Those of requests to the server itself: whoever looks at it changes no response to others.
    own_ids: Mutex<Ids>,
    strict_parameters: bool,
    examples: Arc<Examples>,
    /// Why it cannot do what it was told to.
    unfit: Option<Unfit>,
}

/// What a server was told to do and cannot.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum Unfit {
    #[error(transparent)]
    Examples(#[from] ExamplesError),
    #[error(transparent)]
    Fault(#[from] FaultError),
    #[error(transparent)]
    Fixtures(#[from] FixturesError),
    #[error(transparent)]
    Data(#[from] DataError),
    #[error(transparent)]
    Snapshot(#[from] SnapshotError),
}

/// What is there from before the start.
#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) snapshot: Option<Snapshot>,
    pub(crate) data: Option<PathBuf>,
}

impl Kept {
    /// Gives a state what is there. Returns how many records the data file had.
    fn begin(self, state: &mut State) -> Result<u64, Unfit> {
        let written = self.data.map(|path| state.open(&path)).transpose()?.unwrap_or(0);
        // What a file has is younger than what it once began with.
        if let Some(snapshot) = self.snapshot.filter(|_| written == 0) {
            state.restore_all(&snapshot)?;
        }
        Ok(written)
    }
}

/// Puts the objects of the documents there that every namespace begins with.
fn begin_with_fixtures(state: &mut State) -> Result<(), Unfit> {
    if state.settings().fixtures.is_empty() {
        return Ok(());
    }
    let space = state.space("what every namespace begins with");
    let store = Store::new(state, Arc::clone(&space), DEFAULT_ACCOUNT);
    for (file, text) in &state.settings().fixtures {
        store.seed_all(text).map_err(|error| error.in_file(file.as_deref()))?;
    }
    state.begin_with(&space);
    Ok(())
}

/// What becomes of a request that is not refused.
enum Done {
    Reply(Reply),
    /// A fault keeps it from being carried out.
    Unserved,
}

/// The response of an action.
struct Reply {
    action: &'static str,
    response: Box<dyn Record>,
    /// Where the response is a printed one.
    answer: Option<Arc<Answer>>,
}

impl Engine {
    pub(crate) fn new(
        handlers: Vec<Box<dyn ServiceHandlers>>,
        verifier: Verifier,
        strict_parameters: bool,
        (settings, kept): (Settings, Kept),
    ) -> Self {
        let catalog = Catalog::new(handlers.iter().map(|handler| handler.service()).collect());
        let read = if settings.examples { Examples::read(&catalog, &settings.region) } else { Ok(Default::default()) };
        let (unfit, (examples, start)) = match read {
            Ok(read) => (None, read),
            Err(error) => (Some(Unfit::from(error)), Default::default()),
        };
        let wrong = settings.faults.iter().find_map(|rule| rule.check(&catalog).err());
        let unfit = unfit.or(wrong.map(Unfit::from));
        let seed = settings.seed;
        let mut state = State::new(catalog, settings, start);
        let begun = unfit.map_or_else(|| begin_with_fixtures(&mut state).and_then(|()| kept.begin(&mut state)), Err);
        let (unfit, written) = match begun {
            Ok(written) => (None, written),
            Err(unfit) => (Some(unfit), 0),
        };
        // What was responded before is not responded again.
        let requests = if written == 0 { "request ids" } else { &format!("request ids {written}") };
        let request_ids = Mutex::new(Ids::new(seed, requests));
        let own_ids = Mutex::new(Ids::new(seed, "ids of requests to the server itself"));
        let state = Arc::new(state);
        let examples = Arc::new(examples);
        let inner = Inner { state, handlers, verifier, request_ids, own_ids, strict_parameters, examples, unfit };
        Self { inner: Arc::new(inner) }
    }

    /// Why it cannot do what it was told to; it refuses every request then.
    pub(crate) fn unfit(&self) -> Option<&Unfit> {
        self.inner.unfit.as_ref()
    }

    /// Responds to a request: whatever it holds, the response is one of the service's or an error in its envelope, or what
    /// a fault makes of it. Faults of the connection do not show here: a response that would come late comes at once, one
    /// that would never come is an empty one with the status 502.
    pub async fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        let started = Instant::now();
        let own = admin::is_admin(request.uri().path());
        let request_id = if own { &self.inner.own_ids } else { &self.inner.request_ids }.lock().uuid();
        let (request, read) = Incoming::read(request);
        let mut notes = Notes::of(&request, &request_id);
        if read.is_ok() && request.method == Method::OPTIONS {
            return wire::preflight(&request_id);
        }
        let name = if own { identity::namespace_of_link(&request) } else { identity::namespace(&request) };
        let space = match self.inner.state.admit(name.as_deref().unwrap_or(DEFAULT_NAMESPACE)) {
            Ok(space) => space,
            Err(error) => return wire::write_error(&error, &notes),
        };
        if own {
            let own = |()| admin::respond(&self.inner.state, &space, &request, &request_id, self.inner.unfit.is_none());
            return read.map_or_else(|error| wire::write_error(&error, &notes), own);
        }
        let mut course = Course::begun(started);
        let result = match read {
            Ok(()) => guarded(self.dispatch(&space, &request, &mut notes, &mut course)).await.unwrap_or_else(|panic| {
                tracing::error!(request_id, panic, "a handler panicked");
                Err(ApiError::new(500, "InternalError", "The handler of the action failed."))
            }),
            Err(error) => Err(error),
        };
        // Before anybody learns what was done, it is kept.
        let result = self.inner.state.commit(&space).and(result);
        let (response, error) = match result {
            Ok(Done::Reply(Reply { action, response, answer })) => {
                let response = match answer.filter(|_| notes.json) {
                    Some(answer) => wire::write_json(&answer.printed, &notes),
                    None => wire::write(action, &*response, &notes),
                };
                (response, None)
            }
            Ok(Done::Unserved) => (Response::new(Bytes::new()), None),
            Err(error) => (wire::write_error(&error, &notes), Some(error)),
        };
        let response = match &course.fault {
            Some(hit) => faults::apply(hit, response),
            None => response,
        };
        course.end(&self.inner.state, &space, request, notes, (&response, error));
        response
    }

    /// A namespace: its clock, objects, requests, faults and coverage. `default` is that of requests that name none.
    pub fn namespace(&self, name: &str) -> NamespaceHandle<'_> {
        NamespaceHandle::new(&self.inner.state, name)
    }

    /// The requests of the default namespace, to ask which there were.
    pub fn requests(&self) -> Requests {
        self.namespace(DEFAULT_NAMESPACE).requests()
    }

    /// The faults of the default namespace; [`Faults::everywhere`] are those of all.
    pub fn faults(&self) -> Faults<'_> {
        self.namespace(DEFAULT_NAMESPACE).faults()
    }

    /// What was touched in all namespaces since the start, whatever was reset.
    pub fn coverage(&self) -> CoverageReport {
        self.inner.state.coverage()
    }

    /// The clock of the default namespace.
    pub fn clock(&self) -> &Clock {
        &self.inner.state.settings().clock
    }

    /// The clock of a namespace, which moves by itself: `default` is that of requests that name none.
    pub fn clock_of(&self, namespace: &str) -> Clock {
        self.namespace(namespace).clock()
    }

    /// What the default account has in a namespace: `default` is that of requests that name none.
    pub fn store(&self, namespace: &str) -> Store<'_> {
        self.namespace(namespace).store()
    }

    /// Says how the objects of a namespace come from one state to the next, until it is reset.
    pub fn set_states(&self, namespace: &str, mode: StateMode) {
        self.namespace(namespace).set_states(mode);
    }

    /// Moves every object of a namespace that is on the way to another state one state on, in any mode. Returns how many
    /// were moved: 0 once all are where they stay.
    pub fn advance_states(&self, namespace: &str) -> usize {
        self.namespace(namespace).advance_states()
    }

    /// Makes a namespace as it was at first: see [`NamespaceHandle::reset`].
    pub fn reset(&self, namespace: &str) {
        self.namespace(namespace).reset();
    }

    /// What all namespaces hold: see [`Snapshot`].
    pub fn snapshot(&self) -> Snapshot {
        self.inner.state.snapshot_all()
    }

    /// Holds from now on what a snapshot has; namespaces that it has not hold nothing. Records of requests, coverage,
    /// faults and nonces stay.
    ///
    /// # Errors
    /// The snapshot has objects that the server has no tables for, or too many namespaces. Nothing is changed then.
    pub fn restore(&self, snapshot: &Snapshot) -> Result<(), SnapshotError> {
        self.inner.state.restore_all(snapshot)
    }

    /// What the server does about signatures.
    pub fn auth(&self) -> Auth {
        self.inner.verifier.mode()
    }

    /// The certificate that clients of a server with TLS trust, as PEM.
    #[cfg(feature = "tls")]
    pub(crate) fn authority(&self) -> Option<&str> {
        self.inner.state.settings().authority.as_deref()
    }

    /// The number of services and of actions.
    pub fn size(&self) -> (usize, usize) {
        let services = self.inner.state.catalog().services();
        (services.len(), services.map(|service| service.operations.len()).sum())
    }

    /// The response to a request whose body could not be read.
    pub(crate) fn refuse(&self, parts: request::Parts, error: &ApiError) -> Response<Bytes> {
        let mut course = Course::begun(Instant::now());
        let request_id = self.inner.request_ids.lock().uuid();
        let (request, _) = Incoming::read(Request::from_parts(parts, Bytes::new()));
        let notes = Notes::of(&request, &request_id);
        let response = wire::write_error(error, &notes);
        let name = identity::namespace(&request);
        let space = self.inner.state.admit(name.as_deref().unwrap_or(DEFAULT_NAMESPACE));
        if let Some(space) = space.ok().filter(|_| !admin::is_admin(&request.path)) {
            course.asked_for(&request);
            course.end(&self.inner.state, &space, request, notes, (&response, Some(error.clone())));
        }
        response
    }

    async fn dispatch(
        &self,
        space: &Arc<Space>,
        request: &Incoming,
        notes: &mut Notes,
        course: &mut Course,
    ) -> Result<Done, ApiError> {
        let inner = &self.inner;
        if let Some(error) = &inner.unfit {
            return Err(ApiError::new(500, "InternalError", error.to_string()));
        }
        inner.state.check_kept().inspect_err(|_| course.asked_for(request))?;
        if request.method != Method::GET && request.method != Method::POST {
            return Err(ApiError::new(405, "MethodNotAllowed", "Actions are called with GET or POST."));
        }
        let route = wire::route(inner.state.catalog(), request).inspect_err(|_| course.asked_for(request))?;
        let gone = || ApiError::new(404, "InvalidAction.NotFound", "The server has no such action.");
        let (service, operation) = inner.state.catalog().operation(route.action).ok_or_else(gone)?;
        course.action = Some((route.action, service, operation));
        notes.warnings.extend(route.warning);
        let sender = inner.verifier.check(request, space.nonces())?;
        if let Some(warning) = sender.warning {
            tracing::warn!(request_id = notes.request_id, warning);
            notes.warn(warning);
        }
        course.account = Some(sender.account);
        if request.unread_body {
            notes.warn("The body was not read: it is no application/x-www-form-urlencoded.");
        }
        let handler = inner.handlers.get(route.action.service).ok_or_else(gone)?;
        let region = identity::region(&service.info.endpoints, request);
        let region_id = region.unwrap_or_else(|| inner.state.settings().region.clone());
        course.region = Some(region_id);
        course.fault = inner.state.fault(space, service.info.id, operation.action.name);
        if let Some(hit) = &course.fault {
            if let Some(error) = faults::refusal(hit, inner.state.catalog(), service, operation) {
                return Err(error);
            }
            if !hit.is_carried_out() {
                return Ok(Done::Unserved);
            }
        }
        let region_id = course.region.as_deref().unwrap_or_default();
        let valid = validate::request(service, operation, &request.parameters, region_id, inner.strict_parameters);
        let valid = valid.map_err(|refused| {
            notes.warn(refused.detail);
            refused.error
        })?;
        notes.warnings.extend(valid.warnings);
        let cx = Context {
            state: Arc::clone(&inner.state),
            examples: Arc::clone(&inner.examples),
            service,
            operation,
            request_id: notes.request_id.clone(),
            space: Arc::clone(space),
            account_id: course.account.take().unwrap_or_default(),
            access_key_id: sender.access_key_id,
            region_id: course.region.take().unwrap_or_default(),
            dry_run: identity::dry_run(request),
            warnings: Mutex::default(),
            example: AtomicBool::default(),
            answer: OnceLock::new(),
        };
        let result = handler.call(route.action.operation, &cx, valid.request).await;
        notes.warnings.append(&mut cx.warnings.lock());
        notes.example = cx.example.into_inner();
        (course.account, course.region) = (Some(cx.account_id), Some(cx.region_id));
        let mut response = result?;
        // What a handler changed is its own response.
        let answer = cx.answer.into_inner().filter(|answer| answer.is(&*response));
        if let Some(answer) = answer {
            notes.request_id = answer.request_id().unwrap_or(&notes.request_id).to_owned();
            return Ok(Done::Reply(Reply { action: operation.action.name, response, answer: Some(answer) }));
        }
        if let Some(index) = response.schema().position("RequestId") {
            // A field of another kind than text keeps what the handler wrote.
            let _ = response.slot(index).set(Scalar::Str(&notes.request_id));
        }
        Ok(Done::Reply(Reply { action: operation.action.name, response, answer: None }))
    }
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (services, actions) = self.size();
        f.debug_struct("Engine").field("services", &services).field("actions", &actions).finish_non_exhaustive()
    }
}

/// Runs a future; a panic in it is its error, with the message where there is one.
async fn guarded<T>(future: impl Future<Output = T>) -> Result<T, String> {
    let mut future = pin!(future);
    poll_fn(|cx| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx))) {
        Ok(Poll::Pending) => Poll::Pending,
        Ok(Poll::Ready(value)) => Poll::Ready(Ok(value)),
        Err(panic) => Poll::Ready(Err(message(&*panic))),
    })
    .await
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("no message").to_owned()
}
