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

/// Networks for teams, each in a VPC of its own: what a program of one's own may look like.
pub mod teams {
    use aliyun_api::vpc::{Client, CreateVSwitchRequired, ErrorCode};
    use aliyun_api::{Error, ErrorClass};

    /// Why a team got no network.
    #[derive(Debug)]
    pub enum Refused {
        /// The account has as many VPCs as it may have.
        Full,
        /// Anything else.
        Failed(Error),
    }

    impl From<Error> for Refused {
        fn from(error: Error) -> Self {
            let is_full = error.code() == ErrorCode::QuotaExceededVpc || error.class() == Some(ErrorClass::Quota);
            if is_full { Self::Full } else { Self::Failed(error) }
        }
    }

    /// The VPC of a team with a VSwitch, made where it is not there.
    pub async fn network(vpc: &Client, team: &str, zone: &str) -> Result<String, Refused> {
        let there = vpc.describe_vpcs().vpc_name(team).items().next().await.transpose()?;
        if let Some(id) = there.and_then(|found| found.vpc_id) {
            return Ok(id);
        }
        let made = vpc.create_vpc().vpc_name(team).cidr_block("10.0.0.0/8").await?;
        vpc.wait_until_vpc_available(&made.vpc_id).await?;
        let required = CreateVSwitchRequired {
            vpc_id: made.vpc_id.clone(),
            zone_id: zone.to_owned(),
            cidr_block: "10.0.1.0/24".to_owned(),
        };
        vpc.create_vswitch(required).await?;
        Ok(made.vpc_id)
    }
}
