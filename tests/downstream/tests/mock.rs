//! The functions of the crate against the mock server.

use std::error::Error;
use std::time::Duration;

use aliyun_api::vpc::{Client, CreateVSwitchRequired};
use aliyun_api_mock::MockServer;
use downstream::{ensure, remove};

#[tokio::test]
async fn a_vpc_is_made_once_and_removed_when_it_is_empty() -> Result<(), Box<dyn Error>> {
    let mock = MockServer::start().await?;
    let client = Client::new(mock.client_config())?;
    let region = "cn-hangzhou";
    let (id, made) = ensure(&client, region, "blue").await?;
    assert!(made);
    assert_eq!(ensure(&client, region, "blue").await?, (id.clone(), false));

    mock.clock().advance(Duration::from_secs(5));
    let vswitch = client.create_vswitch(CreateVSwitchRequired {
        cidr_block: "10.0.0.0/24".to_owned(),
        vpc_id: id.clone(),
        zone_id: "cn-hangzhou-b".to_owned(),
        region_id: region.to_owned(),
    });
    let vswitch = vswitch.send().await?.vswitch_id;
    assert!(!remove(&client, region, &id).await?);

    mock.clock().advance(Duration::from_secs(5));
    client.delete_vswitch(vswitch).send().await?;
    assert!(remove(&client, region, &id).await?);
    assert!(remove(&client, region, &id).await?);
    mock.shutdown().await;
    Ok(())
}
