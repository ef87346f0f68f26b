//! The server that people start: settings in, a running server or an engine out.

#[cfg(feature = "tls")]
mod secure;

use std::fmt;
use std::io;
use std::marker::PhantomData;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::auth::{Keys, Verifier};
use crate::coverage::CoverageReport;
use crate::engine::{Kept, Unfit};
use crate::faults::{FaultError, FaultRule};
use crate::identity::DEFAULT_NAMESPACE;
use crate::record::Requests;
use crate::socket::{Entry, Timeouts, serve};
use crate::state::{Limits, Settings};
use crate::{
    Auth, Clock, DataError, Engine, ExamplesError, Faults, FixturesError, NamespaceHandle, ServiceHandlers, Snapshot,
    SnapshotError, StateMode, Store,
};

/// Where a mock server begins.
#[derive(Debug)]
pub struct Server;

impl Server {
    /// A server on a free port of this machine that warns of wrong signatures and knows `testid` with `testsecret`.
    pub fn builder() -> Builder {
        Builder::default()
    }
}

/// The settings of a server; `S` is what starts: a [`RunningServer`], or a type of one's own around it.
pub struct Builder<S = RunningServer> {
    services: Vec<Box<dyn ServiceHandlers>>,
    auth: Auth,
    keys: Keys,
    host: String,
    port: u16,
    strict_parameters: bool,
    settings: Settings,
    kept: Kept,
    signature_clock: Clock,
    timeouts: Timeouts,
    #[cfg(feature = "tls")]
    tls: crate::tls::Options,
    started: PhantomData<fn() -> S>,
}

impl<S> Default for Builder<S> {
    fn default() -> Self {
        Self {
            services: Vec::new(),
            auth: Auth::default(),
            keys: Keys::default(),
            host: "127.0.0.1".to_owned(),
            port: 0,
            strict_parameters: false,
            settings: Settings {
                seed: 0,
                clock: Clock::real(),
                states: StateMode::default(),
                region: "cn-hangzhou".to_owned(),
                any_region: false,
                examples: false,
                limits: Limits::default(),
                faults: Vec::new(),
                fixtures: Vec::new(),
                authority: None,
            },
            kept: Kept::default(),
            signature_clock: Clock::real(),
            timeouts: Timeouts::default(),
            #[cfg(feature = "tls")]
            tls: crate::tls::Options::default(),
            started: PhantomData,
        }
    }
}

impl<S> Builder<S> {
    /// Adds a service, in place of one with the same id.
    #[must_use]
    pub fn service(mut self, handlers: impl ServiceHandlers) -> Self {
        let id = handlers.service().info.id;
        match self.services.iter_mut().find(|other| other.service().info.id == id) {
            Some(same) => *same = Box::new(handlers),
            None => self.services.push(Box::new(handlers)),
        }
        self
    }

    /// What the server does about signatures.
    #[must_use]
    pub fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }

    /// Adds an access key of the default account, which is that of every key that the server does not know, too.
    #[must_use]
    pub fn key(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.keys.add(id.into(), secret.into(), None);
        self
    }

    /// Adds an access key of another account, such as `1000000000000002`. Accounts do not see each other's objects; the
    /// keys of one account do.
    #[must_use]
    pub fn account_key(mut self, account: impl Into<String>, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.keys.add(id.into(), secret.into(), Some(account.into()));
        self
    }

    /// The address or name to listen on; an IPv6 address may stand in brackets, `[::1]`.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        let host = host.into();
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).map(str::to_owned);
        self.host = bare.unwrap_or(host);
        self
    }

    /// The port to listen on; 0 takes a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Where ids start: the same seed and the same requests give the same ids.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// The clock that states and tokens of the default namespace follow. Every other namespace has one that is made like
    /// it.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.settings.clock = clock;
        self
    }

    /// The clock that signatures are checked by, in place of the real time: for requests that were signed long ago.
    #[must_use]
    pub fn signature_clock(mut self, clock: Clock) -> Self {
        self.signature_clock = clock;
        self
    }

    /// How objects come from one state to the next.
    #[must_use]
    pub fn states(mut self, mode: StateMode) -> Self {
        self.settings.states = mode;
        self
    }

    /// The region of requests that name none; `cn-hangzhou` unless told otherwise.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.region = region.into();
        self
    }

    /// Whether parameters that an action does not have are refused, instead of warned of.
    #[must_use]
    pub fn strict_parameters(mut self, strict: bool) -> Self {
        self.strict_parameters = strict;
        self
    }

    /// Whether every region and zone exists, beside those that the documentation names: for private regions and for
    /// those that are newer than the documentation. A single one may be put into the [`Store`](crate::Store) instead.
    #[must_use]
    pub fn any_region(mut self, any: bool) -> Self {
        self.settings.any_region = any;
        self
    }

    /// Whether the documented examples are true: what they name is there from the start, in every namespace and again
    /// after a reset, and a request that says exactly what an example says is answered with the response that is printed
    /// under it, with the header `x-mock-example`. Every other request is served from what is remembered.
    #[must_use]
    pub fn examples(mut self, examples: bool) -> Self {
        self.settings.examples = examples;
        self
    }

    /// How many objects an account may have in a namespace; 100,000 unless told otherwise. A request that would make more
    /// is refused with `QuotaExceeded.MockServer`.
    #[must_use]
    pub fn max_objects(mut self, objects: usize) -> Self {
        self.settings.limits.objects = objects;
        self
    }

    /// How many namespaces requests may name; 1,000 unless told otherwise. A request that would be in one more is refused
    /// with `QuotaExceeded.MockServer`. One that was reset counts no longer.
    #[must_use]
    pub fn max_namespaces(mut self, namespaces: usize) -> Self {
        self.settings.limits.namespaces = namespaces;
        self
    }

    /// Of how many requests a namespace keeps the record, the newest ones; 10,000 unless told otherwise.
    #[must_use]
    pub fn max_requests(mut self, requests: usize) -> Self {
        self.settings.limits.requests = requests;
        self
    }

    /// Faults that every namespace begins with, also after a reset: those of [`Faults::add`], read by
    /// [`FaultRule`]'s `FromStr`. That the server has their actions and errors is seen when it starts.
    #[must_use]
    pub fn faults(mut self, rules: impl IntoIterator<Item = FaultRule>) -> Self {
        self.settings.faults.extend(rules);
        self
    }

    /// Objects that every namespace begins with, also after a reset: a document as [`Store::seed_all`](crate::Store::seed_all)
    /// takes it. That it can be put there is seen when the server starts.
    #[must_use]
    pub fn fixtures(mut self, document: impl Into<String>) -> Self {
        self.settings.fixtures.push((None, document.into()));
        self
    }

    /// [`Builder::fixtures`] from a file, which errors name.
    #[cfg(feature = "cli")]
    pub(crate) fn fixtures_of(mut self, file: String, document: String) -> Self {
        self.settings.fixtures.push((Some(file), document));
        self
    }

    /// A file that keeps what is remembered when the server ends, however it ends: every change is in it before its
    /// response is sent. It is made if it is not there, holds secrets, and one server at a time has it open. That it can
    /// be used is seen when the server starts; a file that is damaged, or something else, is never changed.
    #[must_use]
    pub fn data(mut self, path: impl Into<PathBuf>) -> Self {
        self.kept.data = Some(path.into());
        self
    }

    /// What the server holds at first. With a data file, what that has from before counts. A reset empties.
    #[must_use]
    pub fn snapshot(mut self, snapshot: Snapshot) -> Self {
        self.kept.snapshot = Some(snapshot);
        self
    }

    /// How long the server waits for the head and for the body of a request.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.timeouts = Timeouts { head: timeout, body: timeout, ..self.timeouts };
        self
    }

    /// The engine without a socket. If it shall answer examples that do not fit the actions, have faults of actions that it
    /// has not, or begin with objects, a data file or a snapshot that it cannot use, it refuses every request and says why.
    pub fn build(self) -> Engine {
        let verifier = Verifier::new(self.auth, self.keys, self.signature_clock);
        Engine::new(self.services, verifier, self.strict_parameters, (self.settings, self.kept))
    }

    /// Starts the server on the running tokio runtime.
    ///
    /// # Errors
    /// The address cannot be listened on, the examples that shall be answered do not fit the actions, a fault is one of
    /// an action or an error that the server has not, or the certificate authority of a folder, the objects that it
    /// shall begin with, the data file or the snapshot cannot be used.
    #[cfg_attr(not(feature = "tls"), allow(unused_mut, reason = "nothing else changes the settings"))]
    pub async fn start(mut self) -> Result<S, StartError>
    where
        S: From<RunningServer>,
    {
        let (host, port, timeouts) = (self.host.clone(), self.port, self.timeouts);
        let failed = |source| StartError(Why::Listen { host: host.clone(), port, source });
        let listener = TcpListener::bind((host.as_str(), port)).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        #[cfg(feature = "tls")]
        let (tls, proxy) = self.secured(address.ip()).map_err(|error| StartError(Why::Authority(error)))?;
        #[cfg(not(feature = "tls"))]
        let (tls, proxy) = (None, None);
        let engine = self.build();
        if let Some(error) = engine.unfit() {
            return Err(StartError(match error.clone() {
                Unfit::Examples(error) => Why::Examples(error),
                Unfit::Fault(error) => Why::Fault(error),
                Unfit::Fixtures(error) => Why::Fixtures(error),
                Unfit::Data(error) => Why::Data(error),
                Unfit::Snapshot(error) => Why::Snapshot(error),
            }));
        }
        let (stop, stopped) = watch::channel(false);
        let entry = Entry { engine: engine.clone(), timeouts, tls, proxy };
        let task = tokio::spawn(serve(listener, entry, stopped));
        Ok(RunningServer { engine, address, stop, task }.into())
    }
}

impl<S> fmt::Debug for Builder<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let services: Vec<&str> = self.services.iter().map(|handlers| handlers.service().info.id).collect();
        f.debug_struct("Builder")
            .field("services", &services)
            .field("auth", &self.auth)
            .field("keys", &self.keys)
            .field("host", &self.host)
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

/// The server could not be started.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct StartError(Why);

#[derive(Debug, thiserror::Error)]
enum Why {
    #[error("cannot listen on {host}:{port}: {}", reason(source))]
    Listen { host: String, port: u16, source: io::Error },
    #[error(transparent)]
    Examples(ExamplesError),
    #[error(transparent)]
    Fault(FaultError),
    #[error(transparent)]
    Fixtures(FixturesError),
    #[error(transparent)]
    Data(DataError),
    #[error(transparent)]
    Snapshot(SnapshotError),
    #[cfg(feature = "tls")]
    #[error(transparent)]
    Authority(crate::tls::AuthorityError),
}

fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::AddrInUse => "another program listens there; take another port, or 0 for a free one".to_owned(),
        io::ErrorKind::PermissionDenied => "this user may not; ports below 1024 often need more rights".to_owned(),
        io::ErrorKind::AddrNotAvailable => "this machine does not have the address".to_owned(),
        _ => error.to_string(),
    }
}

/// A server that runs. It stops when this is dropped.
#[derive(Debug)]
pub struct RunningServer {
    engine: Engine,
    address: SocketAddr,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl RunningServer {
    /// Where the server is reached, such as `http://127.0.0.1:4580`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address it listens on.
    pub fn addr(&self) -> SocketAddr {
        self.address
    }

    /// The clock of its default namespace.
    pub fn clock(&self) -> &Clock {
        self.engine.clock()
    }

    /// A namespace: its clock, objects, requests, faults and coverage. `default` is that of requests that name none.
    pub fn namespace(&self, name: &str) -> NamespaceHandle<'_> {
        self.engine.namespace(name)
    }

    /// What the default account has in the default namespace.
    pub fn store(&self) -> Store<'_> {
        self.engine.namespace(DEFAULT_NAMESPACE).store()
    }

    /// The requests of the default namespace until now, to ask which there were.
    pub fn requests(&self) -> Requests {
        self.engine.requests()
    }

    /// The faults of the default namespace; [`Faults::everywhere`] are those of all.
    pub fn faults(&self) -> Faults<'_> {
        self.engine.faults()
    }

    /// What was touched in all namespaces since the start, whatever was reset.
    pub fn coverage(&self) -> CoverageReport {
        self.engine.coverage()
    }

    /// Makes the default namespace as it was at first: see [`NamespaceHandle::reset`].
    pub fn reset(&self) {
        self.engine.reset(DEFAULT_NAMESPACE);
    }

    /// What all its namespaces hold: see [`Snapshot`].
    pub fn snapshot(&self) -> Snapshot {
        self.engine.snapshot()
    }

    /// Holds from now on what a snapshot has: see [`Engine::restore`].
    ///
    /// # Errors
    /// The snapshot has objects that the server has no tables for, or too many namespaces. Nothing is changed then.
    pub fn restore(&self, snapshot: &Snapshot) -> Result<(), SnapshotError> {
        self.engine.restore(snapshot)
    }

    /// What handles its requests, for calls without the socket.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Stops the server; requests that are being served are finished first.
    pub async fn shutdown(mut self) {
        let _ = self.stop.send(true);
        if let Err(error) = (&mut self.task).await {
            tracing::error!(%error, "the server did not stop by itself");
        }
    }
}

impl Drop for RunningServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}
