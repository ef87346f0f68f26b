//! One run of the program: clients whose traffic is kept, and the calls so far.

use std::future::IntoFuture;
use std::time::Duration;

use aliyun_api::{Config, Credentials, Error, RetryPolicy};
use aliyun_api_mock::{Clock, MockServer};

use crate::record::{Answer, Call, Record};
use crate::wiretap::{Source, Wiretap};

/// A run: against the mock server, or against what it answered before.
pub struct Session {
    wiretap: Wiretap,
    endpoint: String,
    clock: Option<Clock>,
    old: Vec<Call>,
    calls: Vec<Call>,
    advanced: u64,
}

impl Session {
    /// A run against a server.
    pub fn recording(server: &MockServer) -> Result<Self, Error> {
        let wiretap = Wiretap::new(Source::Server(server.client_config().default_transport()?));
        let clock = Some(server.clock().clone());
        Ok(Self { wiretap, endpoint: server.url(), clock, old: Vec::new(), calls: Vec::new(), advanced: 0 })
    }

    /// A run in which each call gets the answers that it got before.
    pub fn replaying(old: &Record) -> Self {
        let wiretap = Wiretap::new(Source::Before([].into()));
        let endpoint = "http://127.0.0.1:9".to_owned();
        Self { wiretap, endpoint, clock: None, old: old.calls.clone(), calls: Vec::new(), advanced: 0 }
    }

    /// What was kept.
    pub fn into_record(self) -> Record {
        Record { calls: self.calls }
    }

    /// The configuration of a user, who sees nothing of what belongs to others.
    pub fn config(&self, user: &str) -> Config {
        self.config_of_region(user, "cn-hangzhou").endpoint(&self.endpoint)
    }

    /// A configuration without an endpoint: requests go where the service is.
    pub fn config_of_region(&self, user: &str, region: &str) -> Config {
        let retry = RetryPolicy::default().base_delay(Duration::from_millis(1)).max_delay(Duration::from_millis(2));
        let config = Config::new(Credentials::new(user, "word")).region(region);
        config.retry(retry).transport(self.wiretap.clone())
    }

    /// Lets time pass.
    pub fn advance(&mut self, time: Duration) {
        if let Some(clock) = &self.clock {
            clock.advance(time);
        }
        self.advanced += u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    }

    /// Makes a call, and keeps what travels and what is read from the response.
    pub async fn call<T>(
        &mut self,
        name: &str,
        call: impl IntoFuture<Output = Result<T, Error>>,
        read: impl FnOnce(&T) -> Vec<String>,
    ) -> Option<T> {
        if let Some(old) = self.old.get(self.calls.len()) {
            let answers = old.exchanges.iter().filter(|exchange| exchange.served);
            self.wiretap.answer_from(Source::Before(answers.filter_map(|exchange| exchange.answer.clone()).collect()));
        }
        let result = call.await;
        let read = result.as_ref().map_or_else(failure, read);
        let (name, exchanges) = (name.to_owned(), self.wiretap.take());
        self.calls.push(Call { name, advanced: std::mem::take(&mut self.advanced), exchanges, read });
        result.ok()
    }

    /// Makes a call that gets this answer in place of one of the server.
    pub async fn told<T>(
        &mut self,
        name: &str,
        answer: Answer,
        call: impl IntoFuture<Output = Result<T, Error>>,
        read: impl FnOnce(&T) -> Vec<String>,
    ) {
        self.without_server(name, Source::Same(answer), call, read).await;
    }

    /// Makes a call that is refused with this status and this code, in the form of the service.
    pub async fn refused<T>(
        &mut self,
        name: &str,
        (status, code): (u16, &str),
        call: impl IntoFuture<Output = Result<T, Error>>,
    ) {
        let body = format!("{{\"RequestId\":\"0ED8\",\"Code\":\"{code}\",\"Message\":\"No.\"}}");
        self.told(&format!("{name}: {code}"), answer(status, body), call, |_| vec!["a response".to_owned()]).await;
    }

    /// Makes a call whose connections break after the request was sent.
    pub async fn broken<T>(&mut self, name: &str, call: impl IntoFuture<Output = Result<T, Error>>) {
        self.without_server(name, Source::Broken, call, |_| vec!["a response".to_owned()]).await;
    }

    async fn without_server<T>(
        &mut self,
        name: &str,
        source: Source,
        call: impl IntoFuture<Output = Result<T, Error>>,
        read: impl FnOnce(&T) -> Vec<String>,
    ) {
        let old = std::mem::take(&mut self.old);
        let server = self.wiretap.answer_from(source);
        self.call(name, call, read).await;
        self.wiretap.answer_from(server);
        self.old = old;
    }
}

/// An answer with a body of JSON.
pub fn answer(status: u16, body: impl Into<String>) -> Answer {
    let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
    Answer { status, headers, body: body.into() }
}

/// What a program reads of an error. The message is for people.
fn failure(error: &Error) -> Vec<String> {
    let class = error.class().map_or("none", |class| class.name());
    vec![
        format!("error: {:?} with status {:?}", error.code(), error.status()),
        format!("net::ErrorCode: {}", crate::net::known(error)),
        format!("wire::ErrorCode: {}", crate::wire::known(error)),
        format!("class: {class}, retryable: {}, attempts: {}", error.is_retryable(), error.attempts()),
    ]
}
