//! What a handler knows of the request it handles, and what it can do: default responses, time, ids, objects.

use std::any::Any;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use aliyun_api_core::{Record, Request, json};
use parking_lot::Mutex;

use crate::effects::Scope;
use crate::examples::{Answer, Examples};
use crate::state::{Space, State};
use crate::{ApiError, Clock, Operation, Service, Store};

/// The request at hand and the server around it.
pub struct Context {
    pub(crate) state: Arc<State>,
    pub(crate) examples: Arc<Examples>,
    pub(crate) service: &'static Service,
    pub(crate) operation: &'static Operation,
    pub(crate) request_id: String,
    pub(crate) space: Arc<Space>,
    pub(crate) account_id: String,
    pub(crate) access_key_id: Option<String>,
    pub(crate) region_id: String,
    /// Whether the request shall only be tried.
    pub(crate) dry_run: bool,
    pub(crate) warnings: Mutex<Vec<String>>,
    /// Whether the response is the documented example.
    pub(crate) example: AtomicBool,
    /// The printed response, where the request is an example.
    pub(crate) answer: OnceLock<Arc<Answer>>,
}

impl Context {
    /// The response of the server itself: what the effects of the action on resources give where it has some, else the
    /// documented example with the values of the request, and the header `x-mock-example`. Of a server that answers the
    /// documented examples, a request that is one gets the response that is printed under it.
    ///
    /// # Errors
    /// What the service would refuse, with the documented code.
    pub fn default_response<R: Request>(&self, request: &R) -> Result<R::Response, ApiError> {
        let mut response = R::Response::default();
        self.fill(request, &mut response)?;
        Ok(response)
    }

    /// [`Context::default_response`] for a request and a response whose types are not known.
    ///
    /// # Errors
    /// What the service would refuse, with the documented code.
    pub fn fill(&self, request: &dyn Record, response: &mut dyn Record) -> Result<(), ApiError> {
        if let Some(answer) = self.examples.answer(self.service, self.operation, request) {
            let unfit =
                |error| ApiError::new(500, "InternalError", format!("The documented response does not fit: {error}"));
            json::decode_value(&answer.printed, response).map_err(unfit)?;
            // A handler that asks twice is answered twice, and responds with one of the two.
            let _ = self.answer.set(Arc::clone(answer));
            self.example.store(true, Ordering::Relaxed);
            return Ok(());
        }
        let (space, account, region) = (&self.space, &self.account_id, &self.region_id);
        let scope = Scope { space, account, region, dry_run: self.dry_run };
        crate::effects::respond(&self.state, (self.service, self.operation), scope, request, response)?;
        // Nothing is known of what the action is about.
        if self.operation.effects.is_empty() {
            self.example.store(true, Ordering::Relaxed);
            tracing::info!(action = self.operation.action.name, "responded with the documented example");
        }
        Ok(())
    }

    /// The error that the action documents under `code`, with the documented status and message.
    pub fn documented(&self, code: &str) -> ApiError {
        self.state.catalog().documented(self.service, self.operation, code)
    }

    /// The service of the action.
    pub fn service(&self) -> &'static Service {
        self.service
    }

    /// The action.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The id that the response will have in `RequestId`.
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// The namespace: the header `x-mock-namespace`, the first label of a host that ends in `.localhost`, or `default`.
    pub fn namespace(&self) -> &str {
        self.space.name()
    }

    /// The account that the access key of the sender belongs to, 16 digits unless the server was told otherwise.
    pub fn account_id(&self) -> &str {
        &self.account_id
    }

    /// The access key id of the sender, where the request has one.
    pub fn access_key_id(&self) -> Option<&str> {
        self.access_key_id.as_deref()
    }

    /// The region of the request: the parameter `RegionId`, that of the host, or the default of the server.
    pub fn region_id(&self) -> &str {
        &self.region_id
    }

    /// The clock of the namespace.
    pub fn clock(&self) -> &Clock {
        self.space.clock()
    }

    /// A new id from the seeded source: the prefix and random text.
    pub fn new_id(&self, prefix: &str) -> String {
        self.store().new_id(prefix)
    }

    /// The objects of the account in the namespace.
    pub fn store(&self) -> Store<'_> {
        Store::new(&self.state, Arc::clone(&self.space), self.account_id.as_str()).in_request()
    }

    /// Adds a header `x-mock-warning` to the response.
    pub fn warn(&self, text: impl Into<String>) {
        self.warnings.lock().push(text.into());
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("action", &self.operation.action.name)
            .field("request_id", &self.request_id)
            .field("namespace", &self.namespace())
            .finish_non_exhaustive()
    }
}

/// The request as the type that the `new_request` of its operation makes.
///
/// # Errors
/// It is another type: the handler was called for another operation.
pub fn take<R: Record>(request: Box<dyn Record>) -> Result<R, ApiError> {
    let request: Box<dyn Any> = request;
    let taken = request.downcast::<R>().map(|request| *request);
    taken.map_err(|_| ApiError::new(500, "InternalError", "The handler was called with the request of another action."))
}

/// The response of a handler, boxed.
///
/// # Errors
/// Those of the handler.
pub fn response<R: Record>(response: Result<R, ApiError>) -> Result<Box<dyn Record>, ApiError> {
    response.map(|response| Box::new(response) as Box<dyn Record>)
}
