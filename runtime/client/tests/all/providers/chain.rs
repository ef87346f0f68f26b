//! The order of sources, and what comes where none is there.

use aliyun_api_runtime::providers::{CredentialsChain, EnvironmentProvider, ProviderConfig};
use aliyun_api_runtime::transport::{HttpRequest, HttpResponse, TransportError, TransportErrorKind};
use aliyun_api_runtime::{Pending, ProvideCredentials, Transport};

use super::{Hand, Here, Home, NO_METADATA, failure, fields, given, id};
use crate::server::{Server, http, json};

const ENVIRONMENT: [(&str, &str); 2] =
    [("ALIBABA_CLOUD_ACCESS_KEY_ID", "id-env"), ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "hunter2")];
const PROFILES: &str = r#"{"current":"p","profiles":[
    {"name":"p","mode":"AK","access_key_id":"id-profile","access_key_secret":"hunter2","region_id":"cn-p"}]}"#;
const INI: &str = "[default]\ntype=access_key\naccess_key_id=id-ini\naccess_key_secret=hunter2\nregion_id=cn-i\n";

/// No network at all.
#[derive(Debug)]
struct Alone;

impl Transport for Alone {
    fn send(&self, _: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        let error = TransportError::new(TransportErrorKind::Connect, false, "no route");
        Box::pin(std::future::ready(Err(error)))
    }
}

#[tokio::test]
async fn the_first_source_that_is_there_wins() {
    let server = Server::start_with(|received| {
        let body = match (received.method(), received.target()) {
            ("PUT", _) => return http("200 OK", "", "token").into(),
            ("POST", _) => given("id-oidc", 3600),
            (_, "/uri") => fields("id-uri", 3600),
            (_, "/latest/meta-data/ram/security-credentials/") => return http("200 OK", "", "role").into(),
            _ => fields("id-ecs", 3600),
        };
        json("200 OK", &body).into()
    })
    .await;
    let home = Home::with(&[
        ("token", "jwt-of-me"),
        (".aliyun/config.json", PROFILES),
        (".alibabacloud/credentials.ini", INI),
    ]);
    let mut variables: Vec<(String, String)> = Vec::new();
    let mut put = |list: &[(&str, &str)]| {
        variables.extend(list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        variables.clone()
    };
    let base = ProviderConfig::new().clock(Hand::new()).transport(Here::at(&server.address));
    let all = base.clone().home(home.folder.path());
    let uri = put(&[("ALIBABA_CLOUD_CREDENTIALS_URI", "http://127.0.0.1/uri")]);
    let mut not_ecs = uri.clone();
    not_ecs.push(("ALIBABA_CLOUD_ECS_METADATA_DISABLED".to_owned(), "true".to_owned()));
    let oidc = put(&[
        ("ALIBABA_CLOUD_ROLE_ARN", "r"),
        ("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", "p"),
        ("ALIBABA_CLOUD_OIDC_TOKEN_FILE", &home.path("token")),
    ]);
    let environment = put(&ENVIRONMENT);
    let nowhere = base.clone().home("/nowhere");
    let ini = Home::with(&[(".alibabacloud/credentials.ini", INI)]);
    for (config, expected, source) in [
        (all.clone().variables(environment), "id-env", "the environment"),
        (all.clone().variables(oidc), "id-oidc", "OIDC"),
        (all.clone().variables(uri.clone()), "id-profile", "the profile file"),
        (base.clone().home(ini.folder.path()).variables(uri.clone()), "id-ini", "the ini file"),
        (nowhere.clone().variables(uri), "id-ecs", "the ECS metadata server"),
        (nowhere.variables(not_ecs), "id-uri", "the credentials URI"),
    ] {
        let chain = CredentialsChain::new(&config);
        assert_eq!((id(&chain).await.as_str(), chain.source().await.unwrap()), (expected, source));
    }
}

#[tokio::test]
async fn what_was_decided_is_remembered() {
    let home = Home::with(&[(".alibabacloud/credentials.ini", INI)]);
    let chain = CredentialsChain::new(&home.config);
    assert_eq!(id(&chain).await, "id-ini");
    std::fs::create_dir_all(home.path(".aliyun")).unwrap();
    std::fs::write(home.path(".aliyun/config.json"), PROFILES).unwrap();
    assert_eq!(id(&chain.clone()).await, "id-ini");
    assert_eq!(id(&CredentialsChain::new(&home.config)).await, "id-profile");
    assert_eq!(format!("{chain:?}"), r#"CredentialsChain { source: Some("the ini file"), .. }"#);
    // What is not there may come.
    let home = Home::new();
    let chain = CredentialsChain::new(&home.config);
    assert!(failure(&chain).await.contains("no source has any"));
    std::fs::create_dir_all(home.path(".aliyun")).unwrap();
    std::fs::write(home.path(".aliyun/config.json"), PROFILES).unwrap();
    assert_eq!(id(&chain).await, "id-profile");
}

#[tokio::test]
async fn where_nothing_is_there_each_source_says_why() {
    let home = Home::new();
    let config = home.config.clone().variables([("", ""); 0]).transport(Alone);
    let told = home.relative(&failure(&CredentialsChain::new(&config)).await);
    assert_eq!(
        told,
        "no credentials: no source has any. Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, \
         run `aliyun configure`, or give credentials to the configuration. What was looked for:\n  \
         the environment: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are not set\n  \
         OIDC: ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_OIDC_TOKEN_FILE are not set\n  \
         the profile file: ~/.aliyun/config.json is not there; `aliyun configure` makes it\n  \
         the ini file: ~/.alibabacloud/credentials.ini is not there\n  \
         the ECS metadata server: no connection: no route; only an ECS instance with a RAM role has one \
         (ALIBABA_CLOUD_ECS_METADATA names the role)\n  \
         the credentials URI: ALIBABA_CLOUD_CREDENTIALS_URI is not set"
    );
    let off = home.config.clone().variables(NO_METADATA);
    let told = failure(&CredentialsChain::new(&off)).await;
    assert!(told.contains("the ECS metadata server: ALIBABA_CLOUD_ECS_METADATA_DISABLED is true\n"), "{told}");
}

#[tokio::test]
async fn a_source_that_is_there_and_wrong_is_not_passed_over() {
    let broken = "{\"profiles\": [hunter2]}";
    let home = Home::with(&[(".aliyun/config.json", broken), (".alibabacloud/credentials.ini", INI)]);
    let profile = r#"{"current":"q","profiles":[]}"#;
    let other = Home::with(&[(".aliyun/config.json", profile), (".alibabacloud/credentials.ini", INI)]);
    for (config, expected) in [
        (home.config.clone(), "no credentials from the profile file: ~/.aliyun/config.json:1:15: this is not JSON"),
        (
            other.config.clone(),
            "no credentials from the profile file: ~/.aliyun/config.json has no profile `q`; the profiles are none",
        ),
        (
            home.config.clone().variables([("ALIBABA_CLOUD_ACCESS_KEY_ID", "id")]),
            "no credentials: set ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment, or give credentials to the configuration",
        ),
        (
            home.config.clone().variables([("ALIBABA_CLOUD_ACCESS_KEY_ID", "a b"), ENVIRONMENT[1]]),
            "the access key id is empty or holds characters that cannot be sent",
        ),
        (
            home.config
                .clone()
                .variables([("ALIBABA_CLOUD_OIDC_TOKEN_FILE", "/token"), ("ALIBABA_CLOUD_ROLE_ARN", "r")]),
            "no credentials from OIDC: ALIBABA_CLOUD_OIDC_PROVIDER_ARN is not set",
        ),
        (
            home.config.clone().variables([("ALIBABA_CLOUD_CONFIG_FILE", "/nowhere/f")]),
            "no credentials from the profile file: ALIBABA_CLOUD_CONFIG_FILE names /nowhere/f, which is not there",
        ),
        (
            Home::new().config.variables([("ALIBABA_CLOUD_CREDENTIALS_URI", "hunter2"), NO_METADATA[0]]),
            "no credentials from the credentials URI: it is not an address that begins with `http://` or `https://`",
        ),
        (
            Home::new().config.transport(Alone).variables([("ALIBABA_CLOUD_ECS_METADATA", "my-role")]),
            "no credentials from the ECS metadata server: role my-role: no connection: no route",
        ),
    ] {
        let told = failure(&CredentialsChain::new(&config)).await;
        assert_eq!(other.relative(&home.relative(&told)), expected);
    }
}

#[tokio::test]
async fn any_number_of_first_calls_looks_once() {
    let server = Server::start_with(|received| match (received.method(), received.target()) {
        ("PUT", _) => http("200 OK", "", "token").into(),
        (_, "/latest/meta-data/ram/security-credentials/") => http("200 OK", "", "role").into(),
        _ => json("200 OK", &fields("id-ecs", 3600)).into(),
    })
    .await;
    let config = ProviderConfig::new().home("/nowhere").variables([("", ""); 0]).clock(Hand::new());
    let chain = CredentialsChain::new(&config.transport(Here::at(&server.address)));
    let call = |_| {
        let chain = chain.clone();
        tokio::spawn(async move { id(&chain).await })
    };
    let calls: Vec<_> = (0..1000).map(call).collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), "id-ecs");
    }
    // Whether there is a role, and what it has.
    assert_eq!(server.received().len(), 2 + 3);
}

#[tokio::test]
async fn a_profile_that_was_asked_for_is_not_somebody_else() {
    let home = Home::with(&[(".aliyun/config.json", PROFILES), (".alibabacloud/credentials.ini", INI)]);
    let asked = |name| CredentialsChain::new(&home.config.clone().variables([("ALIBABA_CLOUD_PROFILE", name)]));
    assert_eq!((id(&asked("p")).await, id(&asked("default")).await), ("id-profile".to_owned(), "id-ini".to_owned()));
    assert_eq!(
        home.relative(&failure(&asked("gone")).await),
        "no credentials from the profile: ALIBABA_CLOUD_PROFILE names `gone`, and no file has it: \
         ~/.aliyun/config.json has no profile `gone`; the profiles are `p`; \
         ~/.alibabacloud/credentials.ini has no section [gone]"
    );
}

#[tokio::test]
async fn a_role_alone_may_be_meant_for_something_else() {
    let home = Home::with(&[(".alibabacloud/credentials.ini", INI)]);
    let config = home.config.clone().variables([("ALIBABA_CLOUD_ROLE_ARN", "r")]);
    assert_eq!(id(&CredentialsChain::new(&config)).await, "id-ini");
}

#[tokio::test]
async fn the_environment_alone_is_a_provider() {
    let config = ProviderConfig::new().variables(ENVIRONMENT);
    assert_eq!(id(&EnvironmentProvider::new(&config)).await, "id-env");
    let shown = format!("{config:?} {:?}", EnvironmentProvider::new(&config));
    assert!(!shown.contains("hunter2"), "{shown}");
    let none = EnvironmentProvider::new(&ProviderConfig::new().variables([("", ""); 0]));
    assert!(none.credentials().await.is_err());
}
