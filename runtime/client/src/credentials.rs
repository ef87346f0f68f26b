//! Who calls: an access key, perhaps a temporary one, and where it comes from.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};

/// A boxed future, so that traits with asynchronous methods can be objects.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

const ACCESS_KEY_ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const ACCESS_KEY_SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const SECURITY_TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

/// An access key, with a security token where it is temporary. `Debug` shows neither secret nor token.
/// Clones are cheap and share the secrets.
#[derive(Clone)]
pub struct Credentials(Arc<Parts>);

#[derive(Clone)]
struct Parts {
    access_key_id: String,
    access_key_secret: SecretString,
    security_token: Option<SecretString>,
}

impl Credentials {
    /// A permanent access key.
    pub fn new(access_key_id: impl Into<String>, access_key_secret: impl Into<String>) -> Self {
        Self(Arc::new(Parts {
            access_key_id: access_key_id.into(),
            access_key_secret: SecretString::from(access_key_secret.into()),
            security_token: None,
        }))
    }

    /// Makes the access key a temporary one.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.0).security_token = Some(SecretString::from(token.into()));
        self
    }

    /// The access key of the environment: `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` and,
    /// where it is set, `ALIBABA_CLOUD_SECURITY_TOKEN`. Space around the values is dropped.
    ///
    /// # Errors
    /// Id or secret is not set or empty; the error names what is missing.
    pub fn from_env() -> Result<Self, CredentialsError> {
        Self::from_variables(&|name| std::env::var(name).ok())
    }

    pub(crate) fn from_variables(get: &dyn Fn(&str) -> Option<String>) -> Result<Self, CredentialsError> {
        let get = |name| get(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        match (get(ACCESS_KEY_ID), get(ACCESS_KEY_SECRET)) {
            (Some(id), Some(secret)) => {
                let credentials = Self::new(id, secret);
                Ok(match get(SECURITY_TOKEN) {
                    Some(token) => credentials.with_security_token(token),
                    None => credentials,
                })
            }
            (None, None) => Err(CredentialsError::Missing(&[ACCESS_KEY_ID, ACCESS_KEY_SECRET])),
            (None, Some(_)) => Err(CredentialsError::Missing(&[ACCESS_KEY_ID])),
            (Some(_), None) => Err(CredentialsError::Missing(&[ACCESS_KEY_SECRET])),
        }
    }

    /// The access key id, which is no secret.
    pub fn access_key_id(&self) -> &str {
        &self.0.access_key_id
    }

    pub(crate) fn access_key_secret(&self) -> &str {
        self.0.access_key_secret.expose_secret()
    }

    pub(crate) fn security_token(&self) -> Option<&str> {
        self.0.security_token.as_ref().map(ExposeSecret::expose_secret)
    }

    /// Everything that is a secret.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &str> {
        [Some(self.access_key_secret()), self.security_token()].into_iter().flatten()
    }

    /// Whether these are the same, secrets included.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.access_key_id() == other.access_key_id()
            && self.access_key_secret() == other.access_key_secret()
            && self.security_token() == other.security_token()
    }

    /// Refuses what a header cannot hold, before it is sent.
    pub(crate) fn check(&self) -> Result<(), CredentialsError> {
        let visible = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
        if !visible(self.access_key_id()) {
            return Err(CredentialsError::Malformed("access key id"));
        }
        if self.access_key_secret().is_empty() {
            return Err(CredentialsError::Malformed("access key secret"));
        }
        match self.security_token() {
            Some(token) if !visible(token) => Err(CredentialsError::Malformed("security token")),
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hidden = format_args!("***");
        let mut out = f.debug_struct("Credentials");
        out.field("access_key_id", &self.access_key_id()).field("access_key_secret", &hidden);
        if self.security_token().is_some() {
            out.field("security_token", &hidden);
        }
        out.finish()
    }
}

/// Where credentials come from. Asked before every request, so that temporary ones can be renewed.
///
/// `Debug` must not show secrets: it is part of the `Debug` of a configuration.
pub trait ProvideCredentials: fmt::Debug + Send + Sync {
    /// The credentials to sign the next request with.
    fn credentials(&self) -> Pending<'_, Result<Credentials, CredentialsError>>;

    /// The service says that these are no longer valid, although they were given for a request: whoever keeps them should
    /// get others. The request is sent once more where the next ones are not the same.
    fn expired(&self, credentials: &Credentials) {
        let _ = credentials;
    }
}

impl ProvideCredentials for Credentials {
    fn credentials(&self) -> Pending<'_, Result<Credentials, CredentialsError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

impl<P: ProvideCredentials + ?Sized> ProvideCredentials for Arc<P> {
    fn credentials(&self) -> Pending<'_, Result<Credentials, CredentialsError>> {
        (**self).credentials()
    }

    fn expired(&self, credentials: &Credentials) {
        (**self).expired(credentials);
    }
}

/// Why there are no credentials to sign with.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CredentialsError {
    /// Environment variables that are not set or empty.
    #[error("no credentials: set {} in the environment, or give credentials to the configuration", .0.join(" and "))]
    Missing(&'static [&'static str]),
    /// A part that cannot be sent, such as one with a line break in it.
    #[error("the {0} is empty or holds characters that cannot be sent")]
    Malformed(&'static str),
    /// A provider could not get credentials. [`Error`](crate::Error) shows `Display`, `Debug` and the causes of this
    /// error verbatim: they must hold no secret.
    #[error("no credentials: {0}")]
    Provider(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A source is there, and something is wrong with it.
    #[error("no credentials from {name}: {what}")]
    Source {
        /// What the source is called.
        name: &'static str,
        /// What is wrong with it.
        what: String,
    },
    /// No source is there: what each is called, and why it is passed over.
    #[error("no credentials: no source has any. Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, \
             run `aliyun configure`, or give credentials to the configuration. What was looked for:{}", listed(.0))]
    NoSource(Vec<(&'static str, String)>),
    /// What another call was told that asked for the same credentials at the same time.
    #[error(transparent)]
    Shared(Arc<CredentialsError>),
}

/// A line for each source.
fn listed(sources: &[(&'static str, String)]) -> String {
    sources.iter().map(|(name, why)| format!("\n  {name}: {why}")).collect()
}
