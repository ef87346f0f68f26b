//! The functions of the crate against the mock server.

use std::error::Error;
use std::time::Duration;

use aliyun_api::vpc::{Client, CreateVSwitchRequired};
use aliyun_api_mock::MockServer;
use downstream::{ensure, remove};

#[tokio::test]
async fn a_vpc_is_made_once_and_removed_when_it_is_empty() -> Result<(), Box<dyn Error>> {
    let mock = MockServer::start().await?;
    let client = Client::new(&mock.client_config())?;
    let (id, made) = ensure(&client, "blue").await?;
    assert!(made);
    assert_eq!(ensure(&client, "blue").await?, (id.clone(), false));

    mock.clock().advance(Duration::from_secs(5));
    let vswitch = client.create_vswitch(CreateVSwitchRequired {
        cidr_block: "10.0.0.0/24".to_owned(),
        vpc_id: id.clone(),
        zone_id: "cn-hangzhou-b".to_owned(),
    });
    let vswitch = vswitch.await?.vswitch_id;
    assert!(!remove(&client, &id).await?);

    mock.clock().advance(Duration::from_secs(5));
    client.delete_vswitch(vswitch).await?;
    assert!(remove(&client, &id).await?);
    assert!(remove(&client, &id).await?);
    mock.shutdown().await;
    Ok(())
}
