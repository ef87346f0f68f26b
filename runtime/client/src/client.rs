//! The client of one service: a request record in, its response out. Generated clients wrap it.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aliyun_api_core::{ActionInfo, Metadata, REGION_ID, Record, Repeatable, ServiceInfo, endpoint_variable, query};
use serde_json::Value;

use crate::config::Config;
use crate::credentials::Credentials;
use crate::endpoint::{Endpoint, choose};
use crate::error::{Error, ErrorKind};
use crate::limit::Limit;
use crate::options::CallOptions;
use crate::redact::{Secrets, Sent};
use crate::response::{self, Received};
use crate::retry::{Budget, RetryPolicy, Skew};
use crate::signing::{Signed, Stamp, Unsigned, sign, unique};
use crate::trace::{Attempt, Trace};
use crate::transport::{HttpResponse, Origin, Transport};

/// A client of one service. Clones are cheap and share connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    service: &'static ServiceInfo,
    config: Config,
    /// The endpoint for every request, where one is named.
    endpoint: Option<Endpoint>,
    transport: Arc<dyn Transport>,
    user_agent: String,
    /// What repetitions are paid from.
    budget: Budget,
    /// How far the clock of the service is from ours.
    skew: Skew,
}

/// What one call sends.
struct Call<'a> {
    action: &'a str,
    /// Shared by the attempts.
    parameters: Arc<Vec<(String, String)>>,
    /// What the parameters are made from; none where they are given as they are.
    record: Option<&'a dyn Record>,
    /// The action, where its types are known.
    info: Option<&'static ActionInfo>,
    /// Whether it may be carried out twice.
    repeatable: Repeatable,
    options: &'a CallOptions,
}

impl Call<'_> {
    /// The secrets of the call.
    fn secrets(&self, key: &Credentials) -> Secrets {
        Secrets::new(self.record.map_or(Sent::Pairs(&self.parameters), Sent::Record), key)
    }
}

/// A response, with what the request was signed with.
struct Exchange {
    response: HttpResponse,
    key: Credentials,
    /// The text that was signed.
    signed: String,
    /// How often the request was sent.
    attempts: u32,
}

impl Exchange {
    /// Reads the response, with what its errors may show.
    fn read<T>(self, call: &Call<'_>, reader: impl FnOnce(Received<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let Self { response, key, signed, attempts } = self;
        let secrets = &|| call.secrets(&key);
        reader(Received { response, action: call.info, signed, attempts, secrets })
    }
}

impl Client {
    /// A client of a service. Reads the environment variable `ALIYUN_ENDPOINT_<SERVICE>`, such as
    /// `ALIYUN_ENDPOINT_VPC`, where the configuration names no endpoint.
    ///
    /// # Errors
    /// The endpoint or the user agent cannot be used, or there is no transport.
    pub fn new(service: &'static ServiceInfo, config: &Config) -> Result<Self, Error> {
        Self::with_variables(service, config, &|name| std::env::var(name).ok())
    }

    fn with_variables(
        service: &'static ServiceInfo,
        config: &Config,
        get: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Self, Error> {
        let named = || get(&endpoint_variable(service.id)).filter(|endpoint| !endpoint.trim().is_empty());
        let endpoint = config.endpoint.clone().or_else(named);
        let endpoint = endpoint.map(|endpoint| endpoint.parse()).transpose().map_err(Error::endpoint)?;
        let transport = match &config.transport {
            Some(transport) => Arc::clone(transport),
            None => config.default_transport()?,
        };
        let user_agent = user_agent(config.user_agent.as_deref())?;
        let (budget, skew) = (Budget::default(), Skew::default());
        let config = config.clone();
        Ok(Self(Arc::new(Inner { service, config, endpoint, transport, user_agent, budget, skew })))
    }

    /// The service.
    pub fn service(&self) -> &'static ServiceInfo {
        self.0.service
    }

    /// Sends the parameters of a record and fills another from the response. Returns what came with it.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind). The response may be filled in part.
    pub async fn execute(
        &self,
        action: &'static ActionInfo,
        request: &dyn Record,
        response: &mut dyn Record,
        options: &CallOptions,
    ) -> Result<Metadata, Error> {
        let mut parameters = query::encode(request);
        let repeatable = self.repeatable(action, &mut parameters, options);
        let (record, info) = (Some(request), Some(action));
        let result = async {
            if action.service.id != self.0.service.id {
                let (its, ours) = (action.service.id, self.0.service.id);
                return Err(Error::config(format!("it is an action of {its}, and this is a client of {ours}")));
            }
            if let Some(place) = query::comma_in_element(request) {
                return Err(Error::config(format!(
                    "`{place}` has a comma, and the elements of this list are joined by commas: pass each one by itself"
                )));
            }
            self.add_region(action, &mut parameters, options)?;
            let parameters = Arc::new(parameters);
            let call = Call { action: action.name, parameters, record, info, repeatable, options };
            self.repeated(&call, |received| response::read(received, response)).await
        };
        result.await.map_err(|error| error.in_action(action.name, repeatable))
    }

    /// Sends an action by its name, and returns the JSON of the response.
    pub(crate) async fn execute_any(
        &self,
        action: &str,
        parameters: &[(String, String)],
        options: &CallOptions,
    ) -> Result<Value, Error> {
        let (parameters, repeatable) = (Arc::new(parameters.to_vec()), Repeatable::No);
        let call = Call { action, parameters, record: None, info: None, repeatable, options };
        let result = async {
            if action.is_empty() || !action.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return Err(Error::config("the name of an action has only letters and digits"));
            }
            self.repeated(&call, response::read_value).await
        };
        result.await.map_err(|error| error.in_action(action, Repeatable::No))
    }

    /// Adds the region to the parameters where the action has one and the request does not say it.
    fn add_region(
        &self,
        action: &ActionInfo,
        parameters: &mut Vec<(String, String)>,
        options: &CallOptions,
    ) -> Result<(), Error> {
        let field = action.request.fields.iter().find(|field| field.wire == REGION_ID);
        // No region has an empty id: it is what a variable holds that nobody set.
        parameters.retain(|(name, value)| name != REGION_ID || !value.is_empty());
        let Some(field) = field.filter(|_| requested_region(parameters).is_none()) else { return Ok(()) };
        match options.region.as_ref().or(self.0.config.region.as_ref()) {
            Some(region) => parameters.push((REGION_ID.to_owned(), region.clone())),
            None if field.required => {
                return Err(Error::config(
                    "it needs a region, and none is known: set `Config::region` or the environment variable \
                     ALIBABA_CLOUD_REGION_ID, or the region of the call",
                ));
            }
            None => {}
        }
        Ok(())
    }

    /// Whether the parameters may be sent twice. Adds an idempotency token where the action takes one, none is there and
    /// the request may be repeated.
    fn repeatable(
        &self,
        action: &ActionInfo,
        parameters: &mut Vec<(String, String)>,
        options: &CallOptions,
    ) -> Repeatable {
        let Some(name) = action.idempotency else { return Repeatable::of(action.kind, false) };
        let given = parameters.iter().find(|(known, _)| known == name).map(|(_, token)| !token.is_empty());
        if given.is_none() && self.policy(options).repeats() {
            parameters.push((name.to_owned(), unique()));
        }
        Repeatable::of(action.kind, given.unwrap_or_else(|| self.policy(options).repeats()))
    }

    fn policy<'a>(&'a self, options: &'a CallOptions) -> &'a RetryPolicy {
        options.retry.as_ref().unwrap_or(&self.0.config.retry)
    }

    /// One call within the overall time: sends it as often as its policy wants.
    async fn repeated<T>(
        &self,
        call: &Call<'_>,
        mut reader: impl FnMut(Received<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let Inner { service, config, budget, .. } = &*self.0;
        let endpoint = &self.endpoint(call)?;
        if let Some((name, _)) = call.parameters.iter().find(|(name, _)| config.scheme.reserves(name)) {
            return Err(Error::config(format!("the parameter `{name}` is written by the client, with the signature")));
        }
        let overall = Limit::from_now(call.options.timeout.unwrap_or(config.timeouts.overall));
        let trace = Trace::begin(service.id, call.action, endpoint.host());
        let work = async {
            let (mut attempts, mut corrected) = (0, false);
            loop {
                attempts += 1;
                let (result, key) = match self.attempt(call, endpoint, overall, attempts).await {
                    Ok(exchange) => {
                        let key = exchange.key.clone();
                        (exchange.read(call, &mut reader), Some(key))
                    }
                    Err(error) => (Err(error), None),
                };
                let error = match result {
                    Ok(response) => {
                        budget.refill();
                        return Ok(response);
                    }
                    Err(error) => error,
                };
                let unsent = matches!(error.kind(), ErrorKind::Config | ErrorKind::Credentials);
                let sent = if unsent { attempts - 1 } else { attempts };
                let error = error.in_action(call.action, call.repeatable).at(endpoint.host()).after(sent);
                let delay = if !corrected && self.correct(call, &error, key.as_ref(), overall).await? {
                    corrected = true;
                    Duration::ZERO
                } else {
                    match self.delay(call, &error, attempts) {
                        Some(delay) if overall.leaves(delay) => delay,
                        _ => return Err(error),
                    }
                };
                trace.repeat(attempts, &error, delay);
                if overall.keep(tokio::time::sleep(delay)).await?.is_none() {
                    return Err(error);
                }
            }
        };
        trace.follow(work).await
    }

    /// How long to wait before the request is sent again; `None` where it is not.
    fn delay(&self, call: &Call<'_>, error: &Error, attempts: u32) -> Option<Duration> {
        let policy = self.policy(call.options);
        let timeout = error.kind() == ErrorKind::Timeout;
        let again = policy.allows_after(attempts) && policy.is_for(error) && self.0.budget.take(timeout);
        again.then(|| policy.delay(attempts, error, fastrand::f64()))
    }

    /// Whether an error that lasts was about something that is put right now: the clock, or a token that is over.
    async fn correct(
        &self,
        call: &Call<'_>,
        error: &Error,
        key: Option<&Credentials>,
        overall: Limit,
    ) -> Result<bool, Error> {
        if !self.policy(call.options).repeats() {
            return Ok(false);
        }
        if error.code() == "InvalidTimeStamp.Expired" {
            let learnt = error.server_date().and_then(|date| self.0.skew.learn(date, SystemTime::now()));
            if let Some(seconds) = learnt {
                tracing::warn!(seconds, "the clock of the service is not ours: requests are signed with its time");
            }
            return Ok(learnt.is_some());
        }
        let Some(key) = key.filter(|_| error.code() == "InvalidSecurityToken.Expired") else { return Ok(false) };
        let provider = &self.0.config.credentials;
        provider.expired(key);
        // What does not come in time is no other key: the error of the service says more.
        let next = overall.keep(provider.credentials()).await?;
        Ok(next.is_some_and(|next| next.is_ok_and(|next| !next.is_same(key))))
    }

    /// One attempt: signed anew, sent once.
    async fn attempt(
        &self,
        call: &Call<'_>,
        endpoint: &Endpoint,
        overall: Limit,
        attempts: u32,
    ) -> Result<Exchange, Error> {
        let Inner { service, config, transport, user_agent, skew, .. } = &*self.0;
        let key = overall.keep(config.credentials.credentials()).await?;
        let key = key.ok_or_else(|| Error::late_credentials(overall.length()))?.map_err(Error::credentials)?;
        key.check().map_err(Error::credentials)?;
        let (action, parameters) = (call.action, call.parameters.as_slice());
        let unsigned = Unsigned { service, action, endpoint, parameters, user_agent };
        let Signed { mut request, text, marks } = sign(config.scheme, &unsigned, &key, Stamp::at(skew.now()));
        request.made_from(Origin {
            service,
            action: call.info.map_or_else(|| Cow::Owned(action.to_owned()), |info| info.name.into()),
            info: call.info,
            parameters: Arc::clone(&call.parameters),
            host: endpoint.shared_host(),
            secrets: call.secrets(&key),
            access_key_id: key.access_key_id().to_owned(),
            marks,
        });
        let attempt = Attempt::begin(attempts);
        let limit = Limit::from_now(config.timeouts.attempt).or_sooner(overall);
        request.deadline = limit.ends();
        let result = match limit.keep(transport.send(request)).await? {
            Some(Ok(response)) => Ok(response),
            Some(Err(error)) => {
                let error = response::broken(error, call.info.map(|action| action.response), &call.secrets(&key));
                Err(if limit.is_over() { error.in_time(limit.length()) } else { error })
            }
            None => Err(Error::timeout(limit.length())),
        };
        attempt.end(&result);
        result.map(|response| Exchange { response, key, signed: text, attempts })
    }

    fn endpoint(&self, call: &Call<'_>) -> Result<Endpoint, Error> {
        if let Some(endpoint) = &self.0.endpoint {
            return Ok(endpoint.clone());
        }
        let config = &self.0.config;
        let region = call.options.region.as_deref().or(config.region.as_deref());
        choose(self.0.service, config.network, region, requested_region(&call.parameters)).map_err(Error::endpoint)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { service, config, endpoint, .. } = &*self.0;
        f.debug_struct("Client")
            .field("service", &service.id)
            .field("endpoint", endpoint)
            .field("config", config)
            .finish_non_exhaustive()
    }
}

/// The region that the parameters name.
fn requested_region(parameters: &[(String, String)]) -> Option<&str> {
    parameters.iter().find(|(name, _)| name == REGION_ID).map(|(_, region)| region.as_str())
}

fn user_agent(suffix: Option<&str>) -> Result<String, Error> {
    const NAME: &str = concat!("aliyun-api/", env!("CARGO_PKG_VERSION"));
    match suffix {
        None => Ok(NAME.to_owned()),
        Some(suffix) if suffix.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) => {
            Ok(format!("{NAME} {}", suffix.trim()))
        }
        Some(_) => Err(Error::config("the user agent suffix holds characters that a header cannot hold")),
    }
}

#[cfg(test)]
mod tests {
    use aliyun_api_core::Endpoints;

    use super::*;
    use crate::credentials::{Credentials, Pending};
    use crate::transport::{HttpRequest, TransportError};

    static NET: ServiceInfo = ServiceInfo {
        id: "net-x",
        product: "Net",
        version: "2016-04-28",
        endpoints: Endpoints { central: "net.example", regional: None, internal: None, regions: &[] },
    };

    #[derive(Debug)]
    struct Unused;

    impl Transport for Unused {
        fn send(&self, _: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
            Box::pin(std::future::pending())
        }
    }

    fn endpoint(config: Config, variable: &'static str) -> Result<String, Error> {
        let get = move |name: &str| (name == "ALIYUN_ENDPOINT_NET_X").then(|| variable.to_owned());
        let client = Client::with_variables(&NET, &config.transport(Unused), &get)?;
        let options = &CallOptions::default();
        let call = Call {
            action: "A",
            parameters: Arc::default(),
            record: None,
            info: None,
            repeatable: Repeatable::No,
            options,
        };
        client.endpoint(&call).map(|endpoint| endpoint.to_string())
    }

    #[test]
    fn the_configuration_wins_over_the_environment_and_that_over_the_tables() {
        let config = || Config::new(Credentials::new("id", "secret"));
        let of = |config, variable| endpoint(config, variable).unwrap();
        assert_eq!(of(config().endpoint("http://127.0.0.1:1"), "http://127.0.0.1:2"), "http://127.0.0.1:1");
        assert_eq!(of(config(), "http://127.0.0.1:2"), "http://127.0.0.1:2");
        assert_eq!(of(config(), " "), "https://net.example");
        assert_eq!(endpoint(config(), "no host").unwrap_err().kind(), ErrorKind::Config);
    }
}
