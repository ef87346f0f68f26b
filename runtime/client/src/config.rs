//! Who calls, where, and how patiently: everything a [`Client`](crate::Client) is made from.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use crate::credentials::{Credentials, CredentialsError, ProvideCredentials};
use crate::endpoint::{Endpoint, Network};
use crate::error::Error;
use crate::providers::CredentialsChain;
use crate::retry::RetryPolicy;
use crate::signing::SignatureScheme;
use crate::transport::{Proxy, Settings, Transport};

const REGION_ID: &str = "ALIBABA_CLOUD_REGION_ID";

/// How long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// For a connection, with name resolution and TLS. Used only by the default transport.
    pub connect: Duration,
    /// For one attempt, from connecting to the last byte of the response.
    pub attempt: Duration,
    /// For the whole call: all attempts, the time between them, and fetching credentials.
    pub overall: Duration,
}

impl Default for Timeouts {
    /// 5, 30 and 60 seconds.
    fn default() -> Self {
        Self { connect: Duration::from_secs(5), attempt: Duration::from_secs(30), overall: Duration::from_secs(60) }
    }
}

/// The configuration of clients. Values are checked when a client is made.
#[derive(Clone)]
pub struct Config {
    pub(crate) credentials: Arc<dyn ProvideCredentials>,
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<String>,
    pub(crate) network: Network,
    pub(crate) scheme: SignatureScheme,
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: RetryPolicy,
    pub(crate) user_agent: Option<String>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    /// How the default transport reaches servers.
    pub(crate) settings: Settings,
    /// The default transport, once a client needs it: those of clones of this configuration share it.
    pub(crate) shared: Arc<OnceLock<Arc<dyn Transport>>>,
}

impl Config {
    /// A configuration with the given credentials and defaults for the rest.
    pub fn new(credentials: impl ProvideCredentials + 'static) -> Self {
        Self {
            credentials: Arc::new(credentials),
            region: None,
            endpoint: None,
            network: Network::default(),
            scheme: SignatureScheme::default(),
            timeouts: Timeouts::default(),
            retry: RetryPolicy::default(),
            user_agent: None,
            transport: None,
            settings: Settings { connect: Timeouts::default().connect, proxy: Proxy::Environment, roots: Vec::new() },
            shared: Arc::default(),
        }
    }

    /// A configuration from the environment: the credentials of [`Credentials::from_env`], and the region of
    /// `ALIBABA_CLOUD_REGION_ID` where it is set.
    ///
    /// # Errors
    /// The environment has no credentials.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(&|name| std::env::var(name).ok()).map_err(Error::credentials)
    }

    fn from_variables(get: &dyn Fn(&str) -> Option<String>) -> Result<Self, CredentialsError> {
        let config = Self::new(Credentials::from_variables(get)?);
        let region = get(REGION_ID).map(|region| region.trim().to_owned()).filter(|region| !region.is_empty());
        Ok(Self { region, ..config })
    }

    /// A configuration from where programs of Alibaba Cloud look for credentials: the environment, files, the instance;
    /// [`CredentialsChain`] has the list. The region is that of `ALIBABA_CLOUD_REGION_ID`, else that of the profile.
    ///
    /// # Errors
    /// No source has credentials: the error lists all of them. Or the first one that is there is wrong.
    pub async fn load() -> Result<Self, Error> {
        Self::load_from(CredentialsChain::default_chain()).await
    }

    /// A configuration from a chain of one's own, such as one that reaches STS through another transport.
    ///
    /// # Errors
    /// Those of [`load`](Self::load).
    pub async fn load_from(chain: CredentialsChain) -> Result<Self, Error> {
        // Asked now, so that what is wrong shows where the program begins.
        chain.credentials().await.map_err(Error::credentials)?;
        let region = chain.region().await.map_err(Error::credentials)?;
        Ok(Self { region, ..Self::new(chain) })
    }

    /// Sets the region for requests that name none.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sends every request to this endpoint, whatever its region: a host such as `vpc.aliyuncs.com`, or an address
    /// such as `http://127.0.0.1:4580`. Wins over the environment variable `ALIYUN_ENDPOINT_<SERVICE>`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets the network that requests leave from.
    #[must_use]
    pub fn network(mut self, network: Network) -> Self {
        self.network = network;
        self
    }

    /// Sets how requests are signed.
    #[must_use]
    pub fn signature_scheme(mut self, scheme: SignatureScheme) -> Self {
        self.scheme = scheme;
        self
    }

    /// Sets how long to wait.
    #[must_use]
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self.with_settings(|settings| settings.connect = timeouts.connect)
    }

    /// Sends requests through this proxy, whatever the environment says: `http://proxy.example:3128` or
    /// `socks5://proxy.example:1080`, perhaps with `user:password@` before the host. Loopback addresses are reached
    /// directly. Used only by the default transport.
    #[must_use]
    pub fn proxy(self, address: impl Into<String>) -> Self {
        let address = Proxy::Address(address.into());
        self.with_settings(|settings| settings.proxy = address)
    }

    /// Sends requests directly, whatever the environment says. Used only by the default transport.
    #[must_use]
    pub fn no_proxy(self) -> Self {
        self.with_settings(|settings| settings.proxy = Proxy::Direct)
    }

    /// Trusts the certificates in a PEM text, such as that of a company's own authority, beside Mozilla's and those of
    /// the environment variables `SSL_CERT_FILE` and `SSL_CERT_DIR`. Used only by the default transport.
    #[must_use]
    pub fn root_certificates(self, pem: impl Into<Vec<u8>>) -> Self {
        let pem = pem.into().into();
        self.with_settings(|settings| settings.roots.push(pem))
    }

    /// Other settings make another transport.
    fn with_settings(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(&mut self.settings);
        self.shared = Arc::default();
        self
    }

    /// Adds a word about the application to the user agent.
    #[must_use]
    pub fn user_agent_suffix(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// Sets how calls are repeated that fail; by default as [`RetryPolicy`] says.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// What carries requests where [`transport`](Self::transport) names nothing else: with the proxies and certificates of
    /// this configuration, and one pool of connections for its clones. For a transport of your own that goes around it,
    /// such as a [`Recorder`](crate::replay::Recorder).
    ///
    /// # Errors
    /// A certificate or a proxy cannot be used, or the feature `hyper` is off.
    pub fn default_transport(&self) -> Result<Arc<dyn Transport>, Error> {
        if let Some(shared) = self.shared.get() {
            return Ok(Arc::clone(shared));
        }
        let made = made(&self.settings)?;
        Ok(Arc::clone(self.shared.get_or_init(|| made)))
    }

    /// Sets what carries requests. Clients that are made from clones of this configuration share it, as they do the
    /// connections of the default one.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }
}

#[cfg(feature = "hyper")]
fn made(settings: &Settings) -> Result<Arc<dyn Transport>, Error> {
    let made = crate::transport::HyperTransport::with_settings(settings).map_err(Error::of_settings)?;
    Ok(Arc::new(made))
}

#[cfg(not(feature = "hyper"))]
fn made(_: &Settings) -> Result<Arc<dyn Transport>, Error> {
    Err(Error::config("it has no transport: give one to the configuration, or turn on the feature `hyper`"))
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { credentials, region, endpoint, network, scheme, timeouts, retry, .. } = self;
        let Self { user_agent, transport, settings, .. } = self;
        // What is not an endpoint may have the name and the password of a user in it.
        let checked = |endpoint: &String| match endpoint.parse::<Endpoint>() {
            Ok(endpoint) => endpoint.to_string(),
            Err(_) => "(not an endpoint)".to_owned(),
        };
        let endpoint = endpoint.as_ref().map(checked);
        let mut out = f.debug_struct("Config");
        out.field("credentials", credentials).field("region", region).field("endpoint", &endpoint);
        out.field("network", network).field("scheme", scheme).field("timeouts", timeouts).field("retry", retry);
        out.field("user_agent", user_agent)
            .field("transport", transport)
            .field("settings", settings)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables<'a>(list: &'a [(&'a str, &'a str)]) -> impl Fn(&str) -> Option<String> + 'a {
        |name| list.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    }

    const KEY: [(&str, &str); 2] =
        [("ALIBABA_CLOUD_ACCESS_KEY_ID", " id\n"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hunter2\n")];

    #[test]
    fn the_environment_gives_credentials_and_region() {
        let mut list = KEY.to_vec();
        let config = Config::from_variables(&variables(&list)).unwrap();
        assert_eq!(config.region, None);
        list.extend([("ALIBABA_CLOUD_REGION_ID", "cn-a"), ("ALIBABA_CLOUD_SECURITY_TOKEN", "token")]);
        assert_eq!(Config::from_variables(&variables(&list)).unwrap().region.as_deref(), Some("cn-a"));
        let credentials = Credentials::from_variables(&variables(&list)).unwrap();
        let parts = (credentials.access_key_id(), credentials.access_key_secret(), credentials.security_token());
        assert_eq!(parts, ("id", "hunter2", Some("token")));
    }

    #[test]
    fn what_is_missing_is_named() {
        let message = |list: &[(&str, &str)]| Config::from_variables(&variables(list)).unwrap_err().to_string();
        let both = message(&[]);
        assert!(both.contains("ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET"), "{both}");
        let secret = message(&[KEY[0], ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", " ")]);
        assert!(secret.contains("set ALIBABA_CLOUD_ACCESS_KEY_SECRET in"), "{secret}");
        let id = message(&[KEY[1]]);
        assert!(id.contains("set ALIBABA_CLOUD_ACCESS_KEY_ID in") && !id.contains("hunter2"), "{id}");
    }

    #[test]
    fn debug_hides_secrets() {
        let credentials = Credentials::new("id", "hunter2").with_security_token("sesame");
        let shown = format!("{credentials:?} {:?}", Config::new(credentials.clone()).region("cn-a"));
        assert!(shown.contains("***") && shown.contains("cn-a"), "{shown}");
        assert!(!shown.contains("hunter2") && !shown.contains("sesame"), "{shown}");
    }
}
