//! `ALIBABA_CLOUD_CREDENTIALS_URI`.

use aliyun_api_runtime::providers::{ProviderConfig, UriProvider};

use super::{Hand, failure, fields, id, told};
use crate::server::{Server, json};

fn provider(server: &Server) -> UriProvider {
    let uri = format!("{}/of/hunter2?key=sesame-key", server.endpoint());
    let config = ProviderConfig::new().clock(Hand::new()).variables([("ALIBABA_CLOUD_CREDENTIALS_URI", uri)]);
    UriProvider::from_env(&config).unwrap()
}

#[tokio::test]
async fn a_server_gives_credentials() {
    let server = Server::start(json("200 OK", &fields("id-uri", 3600))).await;
    assert_eq!(id(&provider(&server)).await, "id-uri");
    assert_eq!(server.received()[0].line, "GET /of/hunter2?key=sesame-key HTTP/1.1");
}

#[tokio::test]
async fn what_is_wrong_is_said_without_the_path() {
    let server = Server::start(json("404 Not Found", r#"{"Code":"Gone","Message":"no /of/hunter2 here"}"#)).await;
    assert_eq!(
        failure(&provider(&server)).await,
        format!("no credentials from the credentials URI: {}: Gone, status 404: no /of/*** here", server.endpoint())
    );
    let config = ProviderConfig::new();
    for uri in ["file:///hunter2", "http://user:hunter2@host/", "http:///hunter2", "https://host/ hunter2", "hunter2"] {
        let error = UriProvider::new(&config, uri).unwrap_err();
        assert!(told(&error).starts_with("no credentials from the credentials URI: it"), "{error}");
    }
}
