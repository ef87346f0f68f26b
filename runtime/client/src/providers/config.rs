//! What every source looks at and reaches: environment, home directory, network, time.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use super::clock::{Clock, SystemClock};
use crate::transport::Transport;

/// So long a process may take.
const PROCESS_TIME: Duration = Duration::from_secs(30);

type Get = dyn Fn(&str) -> Option<String> + Send + Sync;

/// What providers look at and reach. By default that is what the program itself has: its environment, the home directory
/// of its user, and the network. Tests give their own. Clones share their connections.
#[derive(Clone)]
pub struct ProviderConfig {
    get: Arc<Get>,
    home: Option<PathBuf>,
    transport: Option<Arc<dyn Transport>>,
    defaults: Arc<Defaults>,
    clock: Arc<dyn Clock>,
    process_time: Duration,
}

/// The transports where none is given, once they are needed.
#[derive(Default)]
struct Defaults {
    by_environment: OnceLock<Arc<dyn Transport>>,
    direct: OnceLock<Arc<dyn Transport>>,
}

impl ProviderConfig {
    /// The environment, the home directory, the network and the clock of the program.
    pub fn new() -> Self {
        Self {
            get: Arc::new(|name| std::env::var(name).ok()),
            home: std::env::home_dir(),
            transport: None,
            defaults: Arc::default(),
            clock: Arc::new(SystemClock),
            process_time: PROCESS_TIME,
        }
    }

    /// Reads these variables in place of the environment.
    #[must_use]
    pub fn variables<N: Into<String>, V: Into<String>>(mut self, list: impl IntoIterator<Item = (N, V)>) -> Self {
        let list: Vec<(String, String)> = list.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        let find = move |name: &str| list.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        self.get = Arc::new(find);
        self
    }

    /// Looks for files in this home directory.
    #[must_use]
    pub fn home(mut self, folder: impl Into<PathBuf>) -> Self {
        self.home = Some(folder.into());
        self
    }

    /// Reaches STS, the metadata server and URIs through this. By default, STS and URIs are reached as the environment
    /// says (proxies, certificates), and the metadata server directly.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Tells by this clock whether credentials are still good.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Sets how long a process may take that prints credentials: 30 seconds by default. Then it is killed.
    #[must_use]
    pub fn process_time(mut self, limit: Duration) -> Self {
        self.process_time = limit;
        self
    }

    /// What a variable holds, without space around it; nothing where that is empty.
    pub(super) fn variable(&self, name: &str) -> Option<String> {
        (self.get)(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
    }

    /// Whether a variable says `true`.
    pub(super) fn is_set(&self, name: &str) -> bool {
        self.variable(name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// A path below the home directory; `None` where the user has none.
    pub(super) fn in_home(&self, path: impl AsRef<Path>) -> Option<PathBuf> {
        self.home.as_ref().map(|home| home.join(path))
    }

    pub(super) fn shared_clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.clock)
    }

    pub(super) fn longest_process(&self) -> Duration {
        self.process_time
    }

    /// What reaches STS and URIs.
    pub(super) fn network(&self) -> Result<Arc<dyn Transport>, String> {
        self.transport_or(&self.defaults.by_environment, false)
    }

    /// What reaches the metadata server, which no proxy does.
    pub(super) fn link(&self) -> Result<Arc<dyn Transport>, String> {
        self.transport_or(&self.defaults.direct, true)
    }

    fn transport_or(&self, default: &OnceLock<Arc<dyn Transport>>, direct: bool) -> Result<Arc<dyn Transport>, String> {
        if let Some(transport) = self.transport.as_ref().or(default.get()) {
            return Ok(Arc::clone(transport));
        }
        let made = made(direct)?;
        Ok(Arc::clone(default.get_or_init(|| made)))
    }
}

#[cfg(feature = "hyper")]
fn made(direct: bool) -> Result<Arc<dyn Transport>, String> {
    use crate::transport::{HyperTransport, Proxy, Settings};
    let proxy = if direct { Proxy::Direct } else { Proxy::Environment };
    let settings = Settings { connect: Duration::from_secs(5), proxy, roots: Vec::new() };
    let made = HyperTransport::with_settings(&settings).map_err(|error| error.to_string())?;
    Ok(Arc::new(made))
}

#[cfg(not(feature = "hyper"))]
fn made(_: bool) -> Result<Arc<dyn Transport>, String> {
    Err("there is no transport: give one with `ProviderConfig::transport`, or turn on the feature `hyper`".to_owned())
}

impl Default for ProviderConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for ProviderConfig {
    /// Variables may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { home, transport, clock, process_time, .. } = self;
        let mut out = f.debug_struct("ProviderConfig");
        out.field("home", home).field("transport", transport).field("clock", clock);
        out.field("process_time", process_time).finish_non_exhaustive()
    }
}
