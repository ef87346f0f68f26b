//! The client over HTTPS and through the proxy, with the endpoints that it has by itself.

use aliyun_api::{Config, Credentials, Error, RetryPolicy, cen, ens, vpc};
use aliyun_api_mock::MockServer;
use aliyun_api_mock_runtime::StateMode;

use crate::server::builder;

/// A configuration that knows nothing of the server but a proxy and an authority.
fn through(mock: &MockServer, proxy: &str) -> Config {
    let config =
        Config::new(Credentials::new("testid", "testsecret")).region("cn-shanghai").retry(RetryPolicy::never());
    config.proxy(proxy).root_certificates(mock.ca_pem().unwrap())
}

fn over_https(mock: &MockServer) -> Config {
    mock.client_config().endpoint(mock.https_url().unwrap()).root_certificates(mock.ca_pem().unwrap())
}

#[tokio::test]
async fn the_endpoints_of_the_client_are_the_server() {
    let mock = builder().proxy(true).states(StateMode::Immediate).start().await.unwrap();
    let config = through(&mock, &mock.url());
    let vpc = vpc::Client::new(&config).unwrap();
    let made = vpc.create_vpc().await.unwrap();
    let listed = vpc.describe_vpcs().vpc_id([&made.vpc_id]).await.unwrap();
    assert_eq!(listed.vpcs[0].region_id.as_deref(), Some("cn-shanghai"));
    cen::Client::new(&config).unwrap().create_cen().await.unwrap();
    ens::Client::new(&config).unwrap().describe_ens_regions().await.unwrap();
    mock.requests().served().times(4);

    let team = through(&mock, &mock.url().replace("http://", "http://team1@"));
    assert!(vpc::Client::new(&team).unwrap().describe_vpcs().await.unwrap().vpcs.is_empty());
    mock.namespace("team1").requests().of("DescribeVpcs").times(1);
}

#[tokio::test]
async fn a_host_that_the_proxy_refuses_is_told() {
    let mock = builder().proxy(true).start().await.unwrap();
    let config = through(&mock, &mock.url()).endpoint("https://sts.aliyuncs.com");
    let error = vpc::Client::new(&config).unwrap().describe_vpcs().await.unwrap_err();
    let told = error.to_string();
    assert!(told.contains("goes through a proxy") && told.contains("(host sts.aliyuncs.com)"), "{told}");
    mock.requests().code("Forbidden.MockServer").times(1);
}

#[tokio::test]
async fn who_does_not_trust_the_authority_does_not_call() {
    let mock = builder().tls(true).start().await.unwrap();
    let config = mock.client_config().endpoint(mock.https_url().unwrap());
    assert!(vpc::Client::new(&config).unwrap().create_vpc().await.is_err());
    mock.requests().never();
    vpc::Client::new(&over_https(&mock)).unwrap().create_vpc().await.unwrap();
}

#[tokio::test]
async fn faults_are_the_same_over_https() {
    let mock = builder().tls(true).start().await.unwrap();
    let told = async |config: Config| {
        let client = vpc::Client::new(&config.retry(RetryPolicy::never())).unwrap();
        let error: Error = client.describe_vpcs().await.unwrap_err();
        (error.kind(), error.status(), error.phase())
    };
    for fault in ["drop", "drop=after", "truncate", "gateway", "empty", "throttle"] {
        mock.faults().add(&format!("DescribeVpcs {fault}")).unwrap();
        assert_eq!(told(over_https(&mock)).await, told(mock.client_config()).await, "{fault}");
        mock.reset();
        mock.faults().clear();
    }
}
