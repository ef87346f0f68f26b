//! The client of one group, over a transport of one's own.

use aliyun_api::vpc::{Client, VSwitchStatus};
use aliyun_api::{Config, Credentials, Error, ErrorKind};
use one_group::Canned;

#[tokio::test]
async fn the_transport_responds() -> Result<(), Error> {
    let body =
        r#"{"RequestId":"r","TotalCount":1,"VSwitches":{"VSwitch":[{"VSwitchId":"vsw-1","Status":"Available"}]}}"#;
    let config = Config::new(Credentials::new("id", "secret")).region("cn-hangzhou").transport(Canned::new([body]));
    let client = Client::new(&config)?;
    let response = client.describe_vswitches().await?;
    assert_eq!(response.vswitches[0].status, Some(VSwitchStatus::Available));
    let error = client.describe_vswitches().await.expect_err("there is no second response");
    assert_eq!(error.kind(), ErrorKind::Transport);
    Ok(())
}

#[test]
fn without_a_transport_a_client_says_what_to_do() {
    let error = Client::new(&Config::new(Credentials::new("id", "secret"))).expect_err("there is no transport");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("hyper"), "{error}");
}
