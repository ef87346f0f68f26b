//! The server without its socket: a request in, a response out.

use std::any::Any;
use std::fmt;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock};
use std::task::Poll;

use aliyun_api_core::{Record, Scalar};
use bytes::Bytes;
use http::{Method, Request, Response, request};
use parking_lot::Mutex;

use crate::admin;
use crate::auth::Verifier;
use crate::catalog::Catalog;
use crate::examples::{Answer, Examples, ExamplesError};
use crate::http::{self as wire, Incoming, Notes};
use crate::state::{DEFAULT_ACCOUNT, DEFAULT_NAMESPACE, Ids, Settings, Space, State};
use crate::{ApiError, Auth, Clock, Context, ServiceHandlers, StateMode, Store, identity, validate};

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
    strict_parameters: bool,
    examples: Arc<Examples>,
    /// Why the examples that shall be answered cannot be.
    unfit: Option<ExamplesError>,
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
        settings: Settings,
    ) -> Self {
        let catalog = Catalog::new(handlers.iter().map(|handler| handler.service()).collect());
        let request_ids = Mutex::new(Ids::new(settings.seed, "request ids"));
        let read = if settings.examples { Examples::read(&catalog, &settings.region) } else { Ok(Default::default()) };
        let (unfit, (examples, start)) = match read {
            Ok(read) => (None, read),
            Err(error) => (Some(error), Default::default()),
        };
        let state = Arc::new(State::new(catalog, settings, start));
        let examples = Arc::new(examples);
        Self { inner: Arc::new(Inner { state, handlers, verifier, request_ids, strict_parameters, examples, unfit }) }
    }

    /// Why the examples that it shall answer cannot be answered; it refuses every request then.
    pub(crate) fn unfit(&self) -> Option<&ExamplesError> {
        self.inner.unfit.as_ref()
    }

    /// Responds to a request: whatever it holds, the response is one of the service's or an error in its envelope.
    pub async fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        let request_id = self.inner.request_ids.lock().uuid();
        let (request, read) = Incoming::read(request);
        let mut notes = Notes::of(&request, &request_id);
        if let Err(error) = read {
            return wire::write_error(&error, &notes);
        }
        if request.method == Method::OPTIONS {
            return wire::preflight(&request_id);
        }
        let name = identity::namespace(&request);
        let space = match self.inner.state.admit(name.as_deref().unwrap_or(DEFAULT_NAMESPACE)) {
            Ok(space) => space,
            Err(error) => return wire::write_error(&error, &notes),
        };
        if admin::is_admin(&request.path) {
            return admin::respond(&self.inner.state, &space, &request, &request_id);
        }
        let responded = guarded(self.dispatch(space, &request, &mut notes)).await;
        let result = responded.unwrap_or_else(|panic| {
            tracing::error!(request_id, panic, "a handler panicked");
            Err(ApiError::new(500, "InternalError", "The handler of the action failed."))
        });
        match result {
            Ok(Reply { action, response, answer }) => {
                tracing::debug!(request_id, action, "responded");
                match answer.filter(|_| notes.json) {
                    Some(answer) => wire::write_json(&answer.printed, &notes),
                    None => wire::write(action, &*response, &notes),
                }
            }
            Err(error) => {
                // Without the message: it may show the string to sign, and with it every parameter.
                tracing::debug!(request_id, status = error.status, code = error.code, "refused");
                wire::write_error(&error, &notes)
            }
        }
    }

    /// The clock of the default namespace.
    pub fn clock(&self) -> &Clock {
        &self.inner.state.settings().clock
    }

    /// The clock of a namespace, which moves by itself: `default` is that of requests that name none.
    pub fn clock_of(&self, namespace: &str) -> Clock {
        self.inner.state.space(namespace).clock().clone()
    }

    /// What the default account has in a namespace: `default` is that of requests that name none.
    pub fn store(&self, namespace: &str) -> Store<'_> {
        Store::new(&self.inner.state, self.inner.state.space(namespace), DEFAULT_ACCOUNT)
    }

    /// Says how the objects of a namespace come from one state to the next, until it is reset.
    pub fn set_states(&self, namespace: &str, mode: StateMode) {
        self.inner.state.space(namespace).set_states(mode);
    }

    /// Moves every object of a namespace that is on the way to another state one state on, in any mode. Returns how many
    /// were moved: 0 once all are where they stay.
    pub fn advance_states(&self, namespace: &str) -> usize {
        let state = &self.inner.state;
        state.advance_states(&state.space(namespace), None)
    }

    /// Makes a namespace as it was at first: without objects, tokens and nonces, its clock where it would be if nobody had
    /// advanced it, its states in the mode of the server.
    pub fn reset(&self, namespace: &str) {
        let state = &self.inner.state;
        state.reset(&state.space(namespace));
    }

    /// What the server does about signatures.
    pub fn auth(&self) -> Auth {
        self.inner.verifier.mode()
    }

    /// The number of services and of actions.
    pub fn size(&self) -> (usize, usize) {
        let services = self.inner.state.catalog().services();
        (services.len(), services.map(|service| service.operations.len()).sum())
    }

    /// The response to a request whose body could not be read.
    pub(crate) fn refuse(&self, parts: request::Parts, error: &ApiError) -> Response<Bytes> {
        let request_id = self.inner.request_ids.lock().uuid();
        let (request, _) = Incoming::read(Request::from_parts(parts, Bytes::new()));
        wire::write_error(error, &Notes::of(&request, &request_id))
    }

    async fn dispatch(&self, space: Arc<Space>, request: &Incoming, notes: &mut Notes) -> Result<Reply, ApiError> {
        let inner = &self.inner;
        if let Some(error) = &inner.unfit {
            return Err(ApiError::new(500, "InternalError", error.to_string()));
        }
        if request.method != Method::GET && request.method != Method::POST {
            return Err(ApiError::new(405, "MethodNotAllowed", "Actions are called with GET or POST."));
        }
        let route = wire::route(inner.state.catalog(), request)?;
        notes.warnings.extend(route.warning);
        let sender = inner.verifier.check(request, space.nonces())?;
        if let Some(warning) = sender.warning {
            tracing::warn!(request_id = notes.request_id, warning);
            notes.warn(warning);
        }
        if request.unread_body {
            notes.warn("The body was not read: it is no application/x-www-form-urlencoded.");
        }
        let gone = || ApiError::new(404, "InvalidAction.NotFound", "The server has no such action.");
        let (service, operation) = inner.state.catalog().operation(route.action).ok_or_else(gone)?;
        let handler = inner.handlers.get(route.action.service).ok_or_else(gone)?;
        let region = identity::region(&service.info.endpoints, request);
        let region_id = region.unwrap_or_else(|| inner.state.settings().region.clone());
        let valid = validate::request(service, operation, &request.parameters, &region_id, inner.strict_parameters);
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
            space,
            account_id: sender.account,
            access_key_id: sender.access_key_id,
            region_id,
            dry_run: identity::dry_run(request),
            warnings: Mutex::default(),
            example: AtomicBool::default(),
            answer: OnceLock::new(),
        };
        let result = handler.call(route.action.operation, &cx, valid.request).await;
        notes.warnings.append(&mut cx.warnings.lock());
        notes.example = cx.example.into_inner();
        let mut response = result?;
        // What a handler changed is its own response.
        let answer = cx.answer.into_inner().filter(|answer| answer.is(&*response));
        if let Some(answer) = answer {
            notes.request_id = answer.request_id().unwrap_or(&notes.request_id).to_owned();
            return Ok(Reply { action: operation.action.name, response, answer: Some(answer) });
        }
        if let Some(index) = response.schema().position("RequestId") {
            // A field of another kind than text keeps what the handler wrote.
            let _ = response.slot(index).set(Scalar::Str(&notes.request_id));
        }
        Ok(Reply { action: operation.action.name, response, answer: None })
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
