//! What a client can send: a typed request, or any action by its name.

use std::fmt;
use std::future::Future;

use aliyun_api_core::{Request, Response as _};
use serde_json::Value;

use crate::client::Client;
use crate::error::Error;
use crate::options::CallOptions;

/// A request that a client can send. Every typed request is one, and [`AnyRequest`].
pub trait Callable: Clone + fmt::Debug + Send + Sync + 'static {
    /// What comes of it.
    type Output: Send + 'static;

    /// Sends it through a client of its service.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    fn send_through(
        &self,
        client: &Client,
        options: &CallOptions,
    ) -> impl Future<Output = Result<Self::Output, Error>> + Send;
}

impl Client {
    /// Sends a request: a typed one, or any action by its name.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    #[inline]
    pub async fn send<R: Callable>(&self, request: &R) -> Result<R::Output, Error> {
        self.send_with(request, &CallOptions::default()).await
    }

    /// Sends a request, with what this call does differently from the configuration.
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    #[inline]
    pub async fn send_with<R: Callable>(&self, request: &R, options: &CallOptions) -> Result<R::Output, Error> {
        request.send_through(self, options).await
    }
}

impl<R: Request> Callable for R {
    type Output = R::Response;

    async fn send_through(&self, client: &Client, options: &CallOptions) -> Result<R::Response, Error> {
        let mut response = R::Response::default();
        let metadata = client.execute(R::ACTION, self, &mut response, options).await?;
        *response.__metadata_mut() = metadata;
        Ok(response)
    }
}

/// An action by its name, with parameters as they are on the wire: for what the typed requests do not have yet. What
/// comes of it is the JSON of the response.
///
/// The configuration adds no region to it. `Debug` shows the names of the parameters alone, since any value may be a
/// secret.
#[derive(Clone, PartialEq, Eq)]
pub struct AnyRequest {
    action: String,
    parameters: Vec<(String, String)>,
}

impl AnyRequest {
    /// An action without parameters.
    pub fn new(action: impl Into<String>) -> Self {
        Self { action: action.into(), parameters: Vec::new() }
    }

    /// Adds a parameter. Its name is the one on the wire, such as `VpcId` or `Tag.1.Key`.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Adds parameters: pairs of name and value.
    #[must_use]
    pub fn parameters(mut self, pairs: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.parameters.extend(pairs.into_iter().map(|(name, value)| (name.into(), value.into())));
        self
    }

    /// The name of the action.
    pub fn action(&self) -> &str {
        &self.action
    }

    /// Name and value of the parameters, in the order in which they were added.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.parameters
    }
}

impl fmt::Debug for AnyRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.parameters.iter().map(|(name, _)| name).collect();
        f.debug_struct("AnyRequest").field("action", &self.action).field("parameters", &names).finish_non_exhaustive()
    }
}

impl Callable for AnyRequest {
    type Output = Value;

    async fn send_through(&self, client: &Client, options: &CallOptions) -> Result<Value, Error> {
        client.execute_any(&self.action, &self.parameters, options).await
    }
}
