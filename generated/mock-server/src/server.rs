// Written by `cargo xtask gen` from the specs. Do not edit.

//! A mock server in this process.

use aliyun_api::transport::{
    HttpRequest, HttpResponse, TransportError, TransportErrorKind,
};
use aliyun_api::{Config, Credentials, Pending, Transport};
use aliyun_api_mock_runtime::{FixtureError, RunningServer, StartError};
use crate::Stored;

/// A mock server in this process. It stops when it is dropped.
#[derive(Debug)]
pub struct MockServer(RunningServer);

/// The settings of a [`MockServer`].
pub type Builder = aliyun_api_mock_runtime::Builder<MockServer>;

impl MockServer {
    /// Starts a server with default responses on a free port of the loopback interface.
    ///
    /// # Errors
    /// No port could be had.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }
    /// A server with settings of its own. It has every service; handlers of one's own take the place of the
    /// default ones with `service`.
    pub fn builder() -> Builder {
        crate::services().into_iter().fold(Builder::default(), Builder::service)
    }
    /// A configuration with which a client reaches this server. The credentials are `testid` and
    /// `testsecret`.
    pub fn client_config(&self) -> Config {
        Config::new(Credentials::new("testid", "testsecret"))
            .region("cn-hangzhou")
            .endpoint(self.0.url())
    }
    /// [`client_config`](Self::client_config) for a namespace of this server, so that several tests share it and
    /// see nothing of each other. `namespace` gives what is behind it.
    pub fn client_config_in(&self, namespace: impl Into<String>) -> Config {
        let config = self.client_config();
        let transport = InNamespace {
            config: config.clone(),
            name: namespace.into(),
        };
        config.transport(transport)
    }
    /// Puts an object into the default namespace as if it had been created; see [`Stored::seed`]. For another
    /// namespace or account, `object.seed(&mock.namespace("team1").store())`.
    ///
    /// # Errors
    /// It has a value that does not fit, refers to what is not there, and so on: see
    /// [`Store::seed`](crate::Store::seed). Nothing changes then.
    pub fn seed<T: Stored>(&self, object: T) -> Result<T, FixtureError> {
        object.seed(&self.0.store())
    }
    /// Every object of a resource in the default namespace, oldest first, as the service would list it.
    pub fn list<T: Stored>(&self) -> Vec<T> {
        T::list(&self.0.store())
    }
    /// An object of the default namespace, as the service would list it.
    pub fn find<T: Stored>(&self, id: &str) -> Option<T> {
        T::find(&self.0.store(), id)
    }
    /// Stops the server after the requests in flight.
    pub async fn shutdown(self) {
        self.0.shutdown().await;
    }
}

/// Says in each request which namespace it is for.
#[derive(Debug)]
struct InNamespace {
    config: Config,
    name: String,
}

impl Transport for InNamespace {
    fn send(
        &self,
        mut request: HttpRequest,
    ) -> Pending<'_, Result<HttpResponse, TransportError>> {
        request.headers.push(("x-mock-namespace".into(), self.name.clone()));
        Box::pin(async move {
            let failed = |error| {
                TransportError::new(TransportErrorKind::Connect, false, error).lasting()
            };
            self.config.default_transport().map_err(failed)?.send(request).await
        })
    }
}

impl From<RunningServer> for MockServer {
    fn from(server: RunningServer) -> Self {
        Self(server)
    }
}

impl std::ops::Deref for MockServer {
    type Target = RunningServer;
    fn deref(&self) -> &RunningServer {
        &self.0
    }
}
