// Written by `cargo xtask gen` from the specs. Do not edit.

//! A mock server in this process.

use aliyun_api_mock_runtime::{
    Auth, Clock, Engine, RunningServer, Server, ServiceHandlers, StartError,
};

/// A mock server in this process. It stops when it is dropped.
#[derive(Debug)]
pub struct MockServer(RunningServer);

impl MockServer {
    /// Starts a server with default answers on a free port of the loopback interface.
    ///
    /// # Errors
    /// No port could be had.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }
    /// A server with settings of its own.
    pub fn builder() -> Builder {
        Builder {
            inner: Server::builder().auth(Auth::Warn),
            cen: Box::new(crate::cen::CenService(crate::Defaults)),
            ens: Box::new(crate::ens::EnsService(crate::Defaults)),
            vpc: Box::new(crate::vpc::VpcService(crate::Defaults)),
        }
    }
    /// A configuration with which a client reaches this server. The credentials are `testid` and `testsecret`.
    pub fn client_config(&self) -> aliyun_api::Config {
        aliyun_api::Config::new(aliyun_api::Credentials::new("testid", "testsecret"))
            .region("cn-hangzhou")
            .endpoint(self.0.url())
    }
    /// Stops the server after the answers that are under way.
    pub async fn shutdown(self) {
        self.0.shutdown().await;
    }
}

impl std::ops::Deref for MockServer {
    type Target = RunningServer;
    fn deref(&self) -> &RunningServer {
        &self.0
    }
}

/// Settings of a [`MockServer`].
pub struct Builder {
    inner: aliyun_api_mock_runtime::Builder,
    cen: Box<dyn ServiceHandlers>,
    ens: Box<dyn ServiceHandlers>,
    vpc: Box<dyn ServiceHandlers>,
}

impl Builder {
    /// Sets what answers the actions of Cloud Enterprise Network.
    #[must_use]
    pub fn cen(mut self, handlers: impl crate::cen::CenHandlers) -> Self {
        self.cen = Box::new(crate::cen::CenService(handlers));
        self
    }
    /// Sets what answers the actions of Edge Node Service.
    #[must_use]
    pub fn ens(mut self, handlers: impl crate::ens::EnsHandlers) -> Self {
        self.ens = Box::new(crate::ens::EnsService(handlers));
        self
    }
    /// Sets what answers the actions of Virtual Private Cloud.
    #[must_use]
    pub fn vpc(mut self, handlers: impl crate::vpc::VpcHandlers) -> Self {
        self.vpc = Box::new(crate::vpc::VpcService(handlers));
        self
    }
    /// How signatures are checked; by default a wrong one is a warning.
    #[must_use]
    pub fn auth(mut self, auth: Auth) -> Self {
        self.inner = self.inner.auth(auth);
        self
    }
    /// A pair of keys that strict checking knows, beside `testid` and `testsecret`.
    #[must_use]
    pub fn key(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.inner = self.inner.key(id, secret);
        self
    }
    /// The port; by default a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.inner = self.inner.port(port);
        self
    }
    /// The seed of ids: the same seed gives the same ids.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.inner = self.inner.seed(seed);
        self
    }
    /// The clock that states, tokens and signatures follow; by default the real time.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.inner = self.inner.clock(clock);
        self
    }
    /// Whether an unknown parameter is an error rather than a warning.
    #[must_use]
    pub fn strict_parameters(mut self, strict: bool) -> Self {
        self.inner = self.inner.strict_parameters(strict);
        self
    }
    /// Starts the server.
    ///
    /// # Errors
    /// The port could not be had.
    pub async fn start(self) -> Result<MockServer, StartError> {
        self.with_services().start().await.map(MockServer)
    }
    /// The engine without a network: requests in, answers out.
    pub fn build(self) -> Engine {
        self.with_services().build()
    }
    fn with_services(self) -> aliyun_api_mock_runtime::Builder {
        self.inner.service(self.cen).service(self.ens).service(self.vpc)
    }
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Builder").finish_non_exhaustive()
    }
}
