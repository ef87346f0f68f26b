//! The RAM role of an ECS instance, from its metadata server.

use std::sync::Arc;
use std::time::Duration;

use super::body::{self, OF_SERVERS};
use super::config::ProviderConfig;
use super::found::{Search, broken};
use super::http::{self, Unreached};
use super::refresh::{Fetch, Fetched, Refreshing, refreshing_provider};
use crate::credentials::{CredentialsError, Pending};
use crate::redact::Secrets;
use crate::transport::{HttpRequest, HttpResponse, Transport};

pub(super) const NAME: &str = "the ECS metadata server";
const ROLE: &str = "ALIBABA_CLOUD_ECS_METADATA";
const DISABLED: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
const TOKEN_REQUIRED: &str = "ALIBABA_CLOUD_IMDSV1_DISABLED";

const HOST: &str = "100.100.100.200";
const TOKEN: &str = "/latest/api/token";
const ROLES: &str = "/latest/meta-data/ram/security-credentials/";
/// It is next door: who waits longer is not on an instance.
const LIMIT: Duration = Duration::from_secs(1);
/// How long a token of the server is good, in seconds. Each renewal gets one of its own.
const TOKEN_LIFE: &str = "60";

/// The temporary credentials of the RAM role of the ECS instance that the program runs on.
///
/// The server is asked for a token first. Where it gives none, it is asked without one, unless that is forbidden.
#[derive(Debug)]
pub struct EcsMetadataProvider(Refreshing<Source>);

#[derive(Debug)]
struct Source {
    config: ProviderConfig,
    role: Option<String>,
    token_required: bool,
}

/// No credentials.
struct Failure {
    what: String,
    /// Whether it looks as if there were no server or no role, rather than as if something were wrong with them.
    absent: bool,
}

impl EcsMetadataProvider {
    /// The role that `ALIBABA_CLOUD_ECS_METADATA` names, else the one that the server names. With
    /// `ALIBABA_CLOUD_IMDSV1_DISABLED=true`, nothing is asked without a token.
    pub fn new(config: &ProviderConfig) -> Self {
        let (role, token_required) = (config.variable(ROLE), config.is_set(TOKEN_REQUIRED));
        Self(Refreshing::new(Source { config: config.clone(), role, token_required }, config))
    }

    /// Names the role, so that the server need not be asked for it.
    #[must_use]
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.0.source.role = Some(name.into());
        self
    }

    /// Asks nothing without a token.
    #[must_use]
    pub fn token_required(mut self) -> Self {
        self.0.source.token_required = true;
        self
    }
}

refreshing_provider!(EcsMetadataProvider);

impl Fetch for Source {
    fn fetch(&self) -> Pending<'_, Result<Fetched, CredentialsError>> {
        Box::pin(async move { self.ask().await.map_err(|failure| broken(NAME, failure.what)) })
    }
}

impl Source {
    async fn ask(&self) -> Result<Fetched, Failure> {
        let link = self.link()?;
        let token = self.token(&link).await?;
        let role = match &self.role {
            Some(role) => role.clone(),
            None => self.named(&link, token.as_deref()).await?,
        };
        if !role.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.@".contains(&byte)) || role.is_empty() {
            let what = "the role is not a name: letters, digits, `-`, `_`, `.` and `@`".to_owned();
            return Err(Failure { what, absent: false });
        }
        let told = |what| Failure { what: format!("role {role}: {what}"), absent: false };
        let path = format!("{ROLES}{role}");
        let secrets = Secrets::of(token.clone());
        let response = get(&link, &path, token.as_deref()).await.map_err(|unreached| told(unreached.what))?;
        let fields = body::fields(&response, None, &secrets).map_err(told)?;
        body::credentials(&fields, &OF_SERVERS, true, self.config.shared_clock().now()).map_err(told)
    }

    fn link(&self) -> Result<Arc<dyn Transport>, Failure> {
        self.config.link().map_err(|what| Failure { what, absent: true })
    }

    /// A token; none where the server gives none and need not.
    async fn token(&self, link: &Arc<dyn Transport>) -> Result<Option<String>, Failure> {
        let mut request = request("PUT", TOKEN);
        request.headers.push(("x-aliyun-ecs-metadata-token-ttl-seconds".into(), TOKEN_LIFE.to_owned()));
        let (what, absent) = match http::send(link, request, LIMIT, &Secrets::of([])).await {
            Err(Unreached { what, nobody: true }) => return Err(Failure { what, absent: true }),
            Err(Unreached { what, .. }) => (what, true),
            Ok(response) => {
                let text = String::from_utf8(response.body).unwrap_or_default();
                let token = text.trim();
                // A header must be able to hold it.
                if response.status == 200 && !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic()) {
                    return Ok(Some(token.to_owned()));
                }
                (format!("status {}", response.status), false)
            }
        };
        if self.token_required {
            return Err(Failure { what: format!("it gives no token: {what}"), absent });
        }
        Ok(None)
    }

    /// The role that the server names.
    async fn named(&self, link: &Arc<dyn Transport>, token: Option<&str>) -> Result<String, Failure> {
        let absent = |what| Failure { what, absent: true };
        let response = get(link, ROLES, token).await.map_err(|unreached| absent(unreached.what))?;
        if response.status != 200 {
            return Err(absent(format!("it names no role: status {}", response.status)));
        }
        let text = String::from_utf8(response.body).unwrap_or_default();
        let role = text.lines().map(str::trim).find(|line| !line.is_empty());
        role.map(str::to_owned).ok_or_else(|| absent("it names no role".to_owned()))
    }
}

fn request(method: &'static str, path: &str) -> HttpRequest {
    let mut request = HttpRequest::new(method, format!("http://{HOST}{path}"));
    request.headers.push(("host".into(), HOST.to_owned()));
    request
}

async fn get(link: &Arc<dyn Transport>, path: &str, token: Option<&str>) -> Result<HttpResponse, Unreached> {
    let mut request = request("GET", path);
    request.headers.extend(token.map(|token| ("x-aliyun-ecs-metadata-token".into(), token.to_owned())));
    http::send(link, request, LIMIT, &Secrets::of(token.map(str::to_owned))).await
}

/// Where no role is named, only the server itself can say whether there is one.
pub(super) async fn search(config: &ProviderConfig) -> Result<Search, CredentialsError> {
    if config.is_set(DISABLED) {
        return Ok(Search::Absent(format!("{DISABLED} is true")));
    }
    let provider = EcsMetadataProvider::new(config);
    if provider.0.source.role.is_some() {
        return Ok(Search::found(provider));
    }
    let source = &provider.0.source;
    let role = async {
        let link = source.link()?;
        let token = source.token(&link).await?;
        source.named(&link, token.as_deref()).await
    };
    match role.await {
        Ok(_) => Ok(Search::found(provider)),
        Err(Failure { what, absent: true }) => {
            Ok(Search::Absent(format!("{what}; only an ECS instance with a RAM role has one ({ROLE} names the role)")))
        }
        Err(Failure { what, .. }) => Err(broken(NAME, what)),
    }
}
