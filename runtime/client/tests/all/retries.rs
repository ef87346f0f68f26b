//! Retries as a server sees them: when, how often, with what.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aliyun_api_runtime::transport::{HttpRequest, HttpResponse, TransportError};
use aliyun_api_runtime::{
    CallOptions, Client, Config, Credentials, CredentialsError, ErrorKind, Pending, ProvideCredentials, RetryPolicy,
    Timeouts, Transport,
};
use tokio::time::Instant;

use crate::shapes::{Create, NET, config, describe};

/// Responds from a list, and keeps what it was sent and when.
#[derive(Clone, Debug, Default)]
struct Script(Arc<Mutex<Played>>);

#[derive(Debug, Default)]
struct Played {
    /// The responses that are left, the next one last.
    responses: Vec<HttpResponse>,
    sent: Vec<(Instant, HttpRequest)>,
}

impl Script {
    fn new(responses: impl IntoIterator<Item = HttpResponse>) -> Self {
        let mut responses: Vec<_> = responses.into_iter().collect();
        responses.reverse();
        Self(Arc::new(Mutex::new(Played { responses, sent: Vec::new() })))
    }

    fn sent(&self) -> Vec<(Instant, HttpRequest)> {
        self.0.lock().unwrap().sent.clone()
    }

    /// The time before each attempt but the first.
    fn delays(&self) -> Vec<Duration> {
        self.sent().windows(2).map(|pair| pair[1].0 - pair[0].0).collect()
    }
}

impl Transport for Script {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        let mut script = self.0.lock().unwrap();
        script.sent.push((Instant::now(), request));
        let response = script.responses.pop().unwrap_or_else(fine);
        Box::pin(std::future::ready(Ok(response)))
    }
}

fn fine() -> HttpResponse {
    HttpResponse::json(200, r#"{"RequestId":"r","TotalCount":1}"#)
}

fn refused(status: u16, code: &str) -> HttpResponse {
    HttpResponse::json(status, format!(r#"{{"RequestId":"r","Code":"{code}","Message":"m"}}"#))
}

fn throttled() -> HttpResponse {
    refused(400, "Throttling.User")
}

fn retrying(script: &Script) -> Config {
    config().retry(RetryPolicy::default()).transport(script.clone())
}

fn client(script: &Script) -> Client {
    Client::new(&NET, &retrying(script)).unwrap()
}

fn create() -> Create {
    Create { password: "p".into(), client_token: None }
}

#[tokio::test(start_paused = true)]
async fn three_times_throttled_and_then_served() {
    let script = Script::new([throttled(), throttled(), throttled()]);
    let described = client(&script).send(&describe()).await.unwrap();
    assert_eq!((described.total, described.metadata().attempts()), (1, 4));
    for (delay, (least, most)) in script.delays().into_iter().zip([(400, 801), (800, 1_601), (1_600, 3_201)]) {
        assert!((least..=most).contains(&delay.as_millis()), "{delay:?}");
    }
    let script = Script::new([throttled(), throttled(), throttled(), throttled()]);
    let error = client(&script).send(&describe()).await.unwrap_err();
    assert!(error.is_throttling() && error.attempts() == 4 && script.sent().len() == 4);
    assert!(error.to_string().ends_with("(host net.cn-a.example, status 400, request id r, sent 4 times)"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn the_service_says_when() {
    let later = |name: &str, value: String| throttled().with_header(name, value);
    let date = |time: SystemTime| {
        let zoned = jiff::Timestamp::try_from(time).unwrap().to_zoned(jiff::tz::TimeZone::UTC);
        jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&zoned.timestamp()).unwrap()
    };
    // The clock of the server is another.
    let now = SystemTime::now() - Duration::from_secs(86_400);
    let dated = later("retry-after", date(now + Duration::from_secs(9))).with_header("date", date(now));
    let script = Script::new([later("x-acs-retry-after", "7000".into()), later("Retry-After", "8".into()), dated]);
    client(&script).send(&describe()).await.unwrap();
    for (delay, told) in script.delays().into_iter().zip([7_000, 8_000, 9_000]) {
        assert!((told..=told + 201).contains(&delay.as_millis()), "{told}: {delay:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_longer_than_the_call_may_take() {
    let script = Script::new([throttled().with_header("retry-after", "3600")]);
    let started = Instant::now();
    let error = client(&script).send(&describe()).await.unwrap_err();
    assert!(error.is_throttling() && error.attempts() == 1 && started.elapsed() < Duration::from_secs(1));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3_600)));
    let quick = CallOptions::default().timeout(Duration::from_millis(100));
    let script = Script::new([throttled()]);
    let error = client(&script).send_with(&describe(), &quick).await.unwrap_err();
    assert!(error.is_throttling(), "what the service said, not that there is no time: {error}");
}

#[tokio::test(start_paused = true)]
async fn a_write_has_the_same_token_in_all_attempts_and_another_in_the_next_call() {
    let script = Script::new([refused(500, "InternalError"), throttled()]);
    let client = client(&script);
    client.send(&create()).await.unwrap();
    client.send(&create()).await.unwrap();
    let tokens: Vec<String> = script
        .sent()
        .iter()
        .map(|(_, request)| request.parameters().iter().find(|(name, _)| name == "ClientToken").unwrap().1.clone())
        .collect();
    assert!(tokens[0] == tokens[1] && tokens[1] == tokens[2] && tokens[2] != tokens[3], "{tokens:?}");
    assert!(tokens.iter().all(|token| token.len() == 32 && token.is_ascii()));
    let nonces: Vec<_> = script.sent().iter().map(|(_, request)| request.headers.clone()).collect();
    assert_ne!(nonces[0], nonces[1], "each attempt is signed anew");
    let own = Create { client_token: Some("mine".into()), ..create() };
    client.send(&own).await.unwrap();
    assert!(script.sent().pop().unwrap().1.parameters().contains(&("ClientToken".into(), "mine".into())));
}

#[tokio::test(start_paused = true)]
async fn a_call_has_a_policy_of_its_own() {
    let never = CallOptions::default().retry(RetryPolicy::never());
    let script = Script::new([throttled()]);
    let error = client(&script).send_with(&create(), &never).await.unwrap_err();
    assert_eq!((error.attempts(), script.sent().len()), (1, 1));
    assert!(!script.sent()[0].1.parameters().iter().any(|(name, _)| name == "ClientToken"), "it is sent as it is");
    let patient = CallOptions::default().retry(RetryPolicy::default().when_not_ready(true).max_attempts(9));
    let script = Script::new((0..8).map(|_| refused(400, "IncorrectNetStatus")));
    let options = patient.timeout(Duration::from_secs(600));
    assert_eq!(client(&script).send_with(&describe(), &options).await.unwrap().metadata().attempts(), 9);
}

#[tokio::test(start_paused = true)]
async fn a_service_that_is_down_is_not_flooded() {
    let script = Script::new((0..10_000).map(|_| refused(500, "InternalError")));
    let client = client(&script);
    for _ in 0..200 {
        client.send(&describe()).await.unwrap_err();
    }
    assert_eq!(script.sent().len(), 200 + 100, "the budget is used up");
}

#[tokio::test]
async fn the_clock_of_the_service_counts() {
    let ahead = SystemTime::now() + Duration::from_secs(7_200);
    let date = jiff::Timestamp::try_from(ahead).unwrap();
    let date = jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&date).unwrap();
    let late = || refused(400, "InvalidTimeStamp.Expired").with_header("Date", date.clone());
    let script = Script::new([late()]);
    let client = client(&script);
    client.send(&create()).await.unwrap();
    client.send(&describe()).await.unwrap();
    let stamps: Vec<jiff::Timestamp> = script
        .sent()
        .iter()
        .map(|(_, request)| request.headers.iter().find(|(name, _)| name == "x-acs-date").unwrap().1.parse().unwrap())
        .collect();
    let shift = |index: usize| stamps[index].as_second() - stamps[0].as_second();
    assert!((7_195..=7_205).contains(&shift(1)) && (7_195..=7_205).contains(&shift(2)), "{stamps:?}");
    // It helps once; a service that goes on saying so is believed.
    let script = Script::new([late(), late(), late()]);
    let error = self::client(&script).send(&describe()).await.unwrap_err();
    assert_eq!((error.code().as_str(), error.attempts()), (Some("InvalidTimeStamp.Expired"), 2));
    let script = Script::new([refused(400, "InvalidTimeStamp.Expired")]);
    let error = self::client(&script).send(&describe()).await.unwrap_err();
    assert_eq!(error.attempts(), 1, "it does not say what time it is");
}

/// Gives one token until it is told that it is over.
#[derive(Debug, Default)]
struct Tokens(Mutex<u32>);

impl ProvideCredentials for Tokens {
    fn credentials(&self) -> Pending<'_, Result<Credentials, CredentialsError>> {
        let token = Credentials::new("id", "secret").with_security_token(format!("token-{}", self.0.lock().unwrap()));
        Box::pin(std::future::ready(Ok(token)))
    }

    fn expired(&self, _: &Credentials) {
        *self.0.lock().unwrap() += 1;
    }
}

#[tokio::test]
async fn a_token_that_is_over_is_replaced_once() {
    let over = || refused(400, "InvalidSecurityToken.Expired");
    let with = |script: &Script| {
        let config = Config::new(Tokens::default()).transport(script.clone());
        Client::new(&NET, &config).unwrap()
    };
    let script = Script::new([over()]);
    with(&script).send(&create()).await.unwrap();
    let token = |index: usize| {
        let (_, request) = script.sent().swap_remove(index);
        request.headers.into_iter().find(|(name, _)| name == "x-acs-security-token").unwrap().1
    };
    assert_eq!((token(0), token(1)), ("token-0".to_owned(), "token-1".to_owned()));
    let script = Script::new([over(), over(), over()]);
    assert_eq!(with(&script).send(&describe()).await.unwrap_err().attempts(), 2);
    let script = Script::new([over()]);
    let error = client(&script).send(&describe()).await.unwrap_err();
    assert_eq!(error.attempts(), 1, "a key that stays the same is not tried again");
}

/// Gives a token once, and takes for ever to get another.
#[derive(Debug, Default)]
struct Slow(Mutex<bool>);

impl ProvideCredentials for Slow {
    fn credentials(&self) -> Pending<'_, Result<Credentials, CredentialsError>> {
        if std::mem::replace(&mut *self.0.lock().unwrap(), true) {
            return Box::pin(std::future::pending());
        }
        Box::pin(std::future::ready(Ok(Credentials::new("id", "secret").with_security_token("token"))))
    }
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_for_another_token_longer_than_the_call_may_take() {
    let script = Script::new([refused(400, "InvalidSecurityToken.Expired")]);
    let client = Client::new(&NET, &Config::new(Slow::default()).transport(script)).unwrap();
    let options = CallOptions::default().timeout(Duration::from_secs(5));
    let started = Instant::now();
    let error = client.send_with(&describe(), &options).await.unwrap_err();
    assert!(error.code() == "InvalidSecurityToken.Expired" && error.attempts() == 1, "{error}");
    assert!(started.elapsed() < Duration::from_secs(6), "{:?}", started.elapsed());
}

#[tokio::test(start_paused = true)]
async fn attempts_share_the_time_of_the_call() {
    #[derive(Debug)]
    struct Silent;
    impl Transport for Silent {
        fn send(&self, _: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
            Box::pin(std::future::pending())
        }
    }
    let seconds = Duration::from_secs;
    let timeouts = Timeouts { attempt: seconds(4), overall: seconds(10), ..Timeouts::default() };
    let config = config().retry(RetryPolicy::default()).timeouts(timeouts).transport(Silent);
    let started = Instant::now();
    let error = Client::new(&NET, &config).unwrap().send(&describe()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 3));
    assert!(started.elapsed() <= seconds(11), "{:?}", started.elapsed());
}
