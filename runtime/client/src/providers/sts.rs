//! The requests to STS that a role is assumed with.

use std::time::Duration;

use aliyun_api_core::sign::percent;
use aliyun_api_core::{Endpoints, ErrorClass, ServiceInfo};

use super::again::{Failed, again};
use super::body::{self, OF_SERVERS};
use super::config::ProviderConfig;
use super::http::{self, Unreached};
use super::refresh::Fetched;
use crate::credentials::Credentials;
use crate::endpoint::{Endpoint, Network, choose};
use crate::redact::{Secrets, Sent};
use crate::signing::{SignatureScheme, Signed, Stamp, Unsigned, sign};
use crate::transport::{HttpRequest, HttpResponse, Origin};

static STS: ServiceInfo = ServiceInfo {
    id: "sts",
    product: "Sts",
    version: "2015-04-01",
    endpoints: Endpoints {
        central: "sts.aliyuncs.com",
        regional: Some("sts.{region}.aliyuncs.com"),
        internal: Some("sts-vpc.{region}.aliyuncs.com"),
        regions: &[],
    },
};

const REGION: &str = "ALIBABA_CLOUD_STS_REGION";
const SESSION: &str = "ALIBABA_CLOUD_ROLE_SESSION_NAME";
const USER_AGENT: &str = concat!("aliyun-api/", env!("CARGO_PKG_VERSION"));
const LIMIT: Duration = Duration::from_secs(10);
/// How long the credentials of a role are good where nothing else is said, in seconds.
const DURATION: u64 = 3600;

/// A role, and how it is assumed.
#[derive(Clone, Debug)]
pub(super) struct Role {
    pub(super) config: ProviderConfig,
    pub(super) arn: String,
    pub(super) session_name: Option<String>,
    pub(super) seconds: Option<u64>,
    pub(super) policy: Option<String>,
    pub(super) external_id: Option<String>,
    pub(super) region: Option<String>,
    pub(super) inside_vpc: bool,
    pub(super) endpoint: Option<String>,
}

impl Role {
    pub(super) fn new(config: &ProviderConfig, arn: impl Into<String>) -> Self {
        Self {
            config: config.clone(),
            arn: arn.into(),
            session_name: None,
            seconds: None,
            policy: None,
            external_id: None,
            region: None,
            inside_vpc: false,
            endpoint: None,
        }
    }

    fn endpoint(&self) -> Result<Endpoint, String> {
        if let Some(endpoint) = &self.endpoint {
            return endpoint.parse().map_err(|error: crate::endpoint::EndpointError| error.to_string());
        }
        let region = self.region.clone().or_else(|| self.config.variable(REGION));
        let network = if self.inside_vpc && region.is_some() { Network::Vpc } else { Network::Public };
        choose(&STS, network, region.as_deref(), None).map_err(|error| error.to_string())
    }

    /// The parameters that every way to assume a role has.
    fn parameters(&self) -> Vec<(String, String)> {
        let name = self.session_name.clone().or_else(|| self.config.variable(SESSION));
        let mut list = vec![
            ("RoleArn", self.arn.clone()),
            ("RoleSessionName", name.unwrap_or_else(|| "aliyun-api".to_owned())),
            ("DurationSeconds", self.seconds.unwrap_or(DURATION).to_string()),
        ];
        list.extend(self.policy.clone().map(|policy| ("Policy", policy)));
        list.extend(self.external_id.clone().map(|id| ("ExternalId", id)));
        list.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// Assumes the role as who has an access key.
    pub(super) async fn assume(&self, key: &Credentials) -> Result<Fetched, String> {
        key.check().map_err(|error| error.to_string())?;
        again(|| Box::pin(self.assume_once(key))).await
    }

    async fn assume_once(&self, key: &Credentials) -> Result<Fetched, Failed> {
        let (action, endpoint, parameters) = ("AssumeRole", self.endpoint()?, self.parameters());
        let stamp = Stamp::at(self.config.shared_clock().now());
        let unsigned =
            Unsigned { service: &STS, action, endpoint: &endpoint, parameters: &parameters, user_agent: USER_AGENT };
        let Signed { request, marks, .. } = sign(SignatureScheme::default(), &unsigned, key, stamp);
        let secrets = Secrets::new(Sent::Pairs(&parameters), key);
        let access_key_id = key.access_key_id().to_owned();
        self.ask(request, &endpoint, Asked { action, parameters, secrets, access_key_id, marks }).await
    }

    /// Assumes the role with a token of somebody whom the provider of identities knows. Nothing is signed: the token is
    /// the proof.
    pub(super) async fn assume_with_token(&self, provider_arn: &str, token: &str) -> Result<Fetched, String> {
        again(|| Box::pin(self.assume_with_token_once(provider_arn, token))).await
    }

    async fn assume_with_token_once(&self, provider_arn: &str, token: &str) -> Result<Fetched, Failed> {
        let (action, endpoint) = ("AssumeRoleWithOIDC", self.endpoint()?);
        let mut parameters = self.parameters();
        parameters.push(("OIDCProviderArn".to_owned(), provider_arn.to_owned()));
        parameters.push(("OIDCToken".to_owned(), token.to_owned()));
        let Stamp { date, nonce } = Stamp::at(self.config.shared_clock().now());
        let query = [
            ("Action", action),
            ("Version", STS.version),
            ("Format", "JSON"),
            ("Timestamp", &date),
            ("SignatureNonce", &nonce),
        ];
        let mut request = HttpRequest::new("POST", format!("{endpoint}/?{}", percent::join(&query)));
        let headers = [
            ("host", endpoint.host()),
            ("accept", "application/json"),
            ("content-type", "application/x-www-form-urlencoded"),
            ("user-agent", USER_AGENT),
        ];
        request.headers = headers.iter().map(|(name, value)| ((*name).into(), (*value).to_owned())).collect();
        request.body = percent::join(&parameters).into_bytes();
        let secrets = Secrets::of([token.to_owned()]);
        // There is neither key nor signature.
        let (access_key_id, marks) = (nonce.clone(), [nonce.clone(), nonce]);
        self.ask(request, &endpoint, Asked { action, parameters, secrets, access_key_id, marks }).await
    }

    async fn ask(&self, mut request: HttpRequest, endpoint: &Endpoint, asked: Asked) -> Result<Fetched, Failed> {
        let Asked { action, parameters, secrets, access_key_id, marks } = asked;
        let told = |what: String| format!("{action} at {}: {what}", endpoint.host());
        request.made_from(Origin {
            service: &STS,
            action: action.into(),
            info: None,
            parameters: parameters.into(),
            host: endpoint.shared_host(),
            secrets: secrets.clone(),
            access_key_id,
            marks,
        });
        let transport = self.config.network()?;
        let response = http::send(&transport, request, LIMIT, &secrets).await;
        // A role is assumed as often as anybody likes: no attempt does harm.
        let response = response.map_err(|Unreached { what, nobody }| Failed { what: told(what), passing: nobody })?;
        let fields = body::fields(&response, Some("Credentials"), &secrets);
        let fields = fields.map_err(|what| Failed { what: told(what), passing: is_passing(&response) })?;
        Ok(body::credentials(&fields, &OF_SERVERS, true, self.config.shared_clock().now()).map_err(told)?)
    }

    /// Uses another configuration.
    pub(super) fn configured(&mut self, config: &ProviderConfig) {
        self.config = config.clone();
    }
}

/// Whether a response says that another attempt may help.
fn is_passing(response: &HttpResponse) -> bool {
    let code = serde_json::from_slice(&response.body).ok();
    let code = code.as_ref().and_then(|body: &serde_json::Value| body.get("Code")?.as_str());
    response.status == 429
        || response.status >= 500
        || code.is_some_and(|code| ErrorClass::of_code(code) == Some(ErrorClass::Throttling))
}

/// What is known of a request for credentials, for whoever tells of it.
struct Asked {
    action: &'static str,
    parameters: Vec<(String, String)>,
    secrets: Secrets,
    access_key_id: String,
    marks: [String; 2],
}

/// The setters that the ways to assume a role share.
macro_rules! role_setters {
    ($provider:ident) => {
        impl $provider {
            /// Names the session in the logs of the service; `ALIBABA_CLOUD_ROLE_SESSION_NAME`, else `aliyun-api`, by
            /// default.
            #[must_use]
            pub fn session_name(mut self, name: impl Into<String>) -> Self {
                self.0.source.role.session_name = Some(name.into());
                self
            }

            /// Sets how long credentials are good; an hour by default.
            #[must_use]
            pub fn duration(mut self, length: std::time::Duration) -> Self {
                self.0.source.role.seconds = Some(length.as_secs());
                self
            }

            /// Allows less than the role does: a policy, as JSON.
            #[must_use]
            pub fn policy(mut self, policy: impl Into<String>) -> Self {
                self.0.source.role.policy = Some(policy.into());
                self
            }

            /// Asks the STS of this region; that of `ALIBABA_CLOUD_STS_REGION`, else the central one, by default.
            #[must_use]
            pub fn sts_region(mut self, region: impl Into<String>) -> Self {
                self.0.source.role.region = Some(region.into());
                self
            }

            /// Asks STS at this host or address.
            #[must_use]
            pub fn sts_endpoint(mut self, endpoint: impl Into<String>) -> Self {
                self.0.source.role.endpoint = Some(endpoint.into());
                self
            }

            /// Looks at and reaches what this configuration says.
            #[must_use]
            pub fn config(self, config: &$crate::providers::ProviderConfig) -> Self {
                let mut source = self.0.source;
                source.role.configured(config);
                Self($crate::providers::refresh::Refreshing::new(source, config))
            }
        }

        $crate::providers::refresh::refreshing_provider!($provider);
    };
}
pub(super) use role_setters;
