//! Names of networks in, their VPCs out: those that are not there are created.

use aliyun_api::vpc::{Client, ErrorCode};

/// The id of the VPC with this name, and whether it had to be created.
///
/// # Errors
/// The service refused, or could not be reached.
pub async fn ensure(client: &Client, name: &str) -> Result<(String, bool), aliyun_api::Error> {
    let listed = client.describe_vpcs().vpc_name(name).await?;
    if let Some(id) = listed.vpcs.into_iter().find_map(|vpc| vpc.vpc_id) {
        return Ok((id, false));
    }
    let made = client.create_vpc().vpc_name(name).cidr_block("10.0.0.0/8").await?;
    Ok((made.vpc_id, true))
}

/// Deletes a VPC; one that is gone already is fine. Returns whether it is gone now: one in use stays.
///
/// # Errors
/// The service refused for another reason, or could not be reached.
pub async fn remove(client: &Client, id: &str) -> Result<bool, aliyun_api::Error> {
    match client.delete_vpc(id).await {
        Ok(_) => Ok(true),
        Err(error) if error.is_not_found() => Ok(true),
        Err(error) if error.code() == ErrorCode::DependencyViolationVSwitch => Ok(false),
        Err(error) => Err(error),
    }
}
