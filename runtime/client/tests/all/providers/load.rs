//! A configuration from the chain.

use aliyun_api_runtime::providers::{CredentialsChain, ProviderConfig};
use aliyun_api_runtime::{Client, Config, ErrorKind};

use super::Home;
use crate::server::{Server, json};
use crate::shapes::{NET, describe};

const PROFILES: &str = r#"{"current":"p","profiles":[
    {"name":"p","mode":"AK","access_key_id":"id-profile","access_key_secret":"hunter2","region_id":"cn-p"}]}"#;

async fn region(config: &ProviderConfig) -> Option<String> {
    let server = Server::start(json("200 OK", r#"{"RequestId":"r","TotalCount":1}"#)).await;
    let config = Config::load_from(CredentialsChain::new(config)).await.unwrap().endpoint(server.endpoint());
    let mut request = describe();
    request.region_id = None;
    Client::new(&NET, &config).unwrap().send(&request).await.unwrap();
    let received = server.received().remove(0);
    assert!(received.header("authorization").unwrap().contains("Credential=id-profile,"));
    received.query().into_iter().find(|(name, _)| name == "RegionId").map(|(_, value)| value)
}

#[tokio::test]
async fn the_region_is_that_of_the_environment_else_of_the_profile() {
    let home = Home::with(&[(".aliyun/config.json", PROFILES)]);
    assert_eq!(region(&home.config).await.as_deref(), Some("cn-p"));
    let config = home.config.clone().variables([("ALIBABA_CLOUD_REGION_ID", " cn-e ")]);
    assert_eq!(region(&config).await.as_deref(), Some("cn-e"));
}

#[tokio::test]
async fn no_credentials_are_an_error_at_once() {
    let error = Config::load_from(CredentialsChain::new(&Home::new().config)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    let told = error.to_string();
    assert!(told.starts_with("the client cannot be made: no credentials: no source has any. Set "), "{told}");
    assert_eq!(told.lines().count(), 7, "a line for each source");
}
