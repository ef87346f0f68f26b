// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateDefaultVSwitch`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates the default VSwitch of a zone in the default VPC.
///
/// The region must have a default VPC, which CreateDefaultVpc creates, and the zone no default VSwitch yet. The CIDR block of the VSwitch cannot be changed.
/// Its first address and its last three are reserved. There are no multicasts and broadcasts in it, and the number of its cloud resources is limited by what the VPC has left of 15,000.
///
/// The VSwitch is created in the background; its `Status` in DescribeVSwitchAttributes changes from Pending to Available.
///
/// The parameters of `CreateDefaultVSwitch`. Sent with [`Client::create_default_vswitch`](super::super::Client::create_default_vswitch); the response is a [`CreateDefaultVSwitchResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc.create_default_vswitch("cn-hangzhou-b").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`InvalidVSwitchName.Malformed`](super::super::ErrorCode::InvalidVSwitchNameMalformed), [`InvalidVSwitchDiscription.Malformed`](super::super::ErrorCode::InvalidVSwitchDiscriptionMalformed), [`Abs.Vpc.InvalidDescription.Malformed`](super::super::ErrorCode::AbsVpcInvalidDescriptionMalformed), [`ResourceNotAvailable`](super::super::ErrorCode::ResourceNotAvailable), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidCidrBlock.Overlapped`](super::super::ErrorCode::InvalidCidrBlockOverlapped), [`QuotaExceeded.VSwitch`](super::super::ErrorCode::QuotaExceededVSwitch), [`IncorrectRouteEntryStatus`](super::super::ErrorCode::IncorrectRouteEntryStatus), [`IncorrectVSwitchStatus`](super::super::ErrorCode::IncorrectVSwitchStatus), [`InvalidCirdrBlock.MaskLength`](super::super::ErrorCode::InvalidCirdrBlockMaskLength), [`IncorrectVpcStatus`](super::super::ErrorCode::IncorrectVpcStatus), [`CreateVSwitch.IncorrectStatus.cbnStatus`](super::super::ErrorCode::CreateVSwitchIncorrectStatusCbnStatus), [`InvalidCidrBlock.Malformed`](super::super::ErrorCode::InvalidCidrBlockMalformed), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`VPC.SWITCH.RULE.QUOTA.NOT.EXISTS`](super::super::ErrorCode::VpcSwitchRuleQuotaNotExists), [`Forbidden.VpcNotFound`](super::super::ErrorCode::ForbiddenVpcNotFound), [`RouteConflict.AlreadyExist`](super::super::ErrorCode::RouteConflictAlreadyExist), [`OperationFailed.CidrAcross`](super::super::ErrorCode::OperationFailedCidrAcross), [`Duplicated.ClientToken`](super::super::ErrorCode::DuplicatedClientToken), [`OperationFailed.Ipv6CidrBlockExisted`](super::super::ErrorCode::OperationFailedIpv6CidrBlockExisted), [`IllegalParam.Ipv6CidrBlock`](super::super::ErrorCode::IllegalParamIpv6CidrBlock), [`OperationFailed.VpcIpv6Disabled`](super::super::ErrorCode::OperationFailedVpcIpv6Disabled), [`IncorrectStatus.cbnStatus`](super::super::ErrorCode::IncorrectStatusCbnStatus), [`OperationFailed.DefaultVpcNotExist`](super::super::ErrorCode::OperationFailedDefaultVpcNotExist), [`UnsupportedFeature.CloudBoxIpv6`](super::super::ErrorCode::UnsupportedFeatureCloudBoxIpv6), [`OperationDenied.VpcPeerExist`](super::super::ErrorCode::OperationDeniedVpcPeerExist), [`OperationDenied.CenAttached`](super::super::ErrorCode::OperationDeniedCenAttached), [`OperationDenied.NatgwExist`](super::super::ErrorCode::OperationDeniedNatgwExist), [`OperationDenied.OtherSubnetCreating`](super::super::ErrorCode::OperationDeniedOtherSubnetCreating), [`OperationFailed.DefaultVSwitchExist`](super::super::ErrorCode::OperationFailedDefaultVSwitchExist), [`Invalid.NotExist`](super::super::ErrorCode::InvalidNotExist), [`InvalidStatus.RouteEntry`](super::super::ErrorCode::InvalidStatusRouteEntry), [`InvalidZoneId.NotFound`](super::super::ErrorCode::InvalidZoneIdNotFound), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDefaultVSwitchRequest {
    /// Zone of the VSwitch.
    ///
    /// Required.
    pub zone_id: String,
    /// Region of the VSwitch.
    pub region_id: Option<String>,
    /// Last 8 bits of the IPv6 block of the VSwitch.
    ///
    /// 0 to 255.
    pub ipv6_cidr_block: Option<i64>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static CREATE_DEFAULT_VSWITCH_REQUEST: Schema = Schema::new(
    "CreateDefaultVSwitchRequest",
    &[
        Field::new("ZoneId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("Ipv6CidrBlock", ValueType::Integer),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateDefaultVSwitchRequest, CREATE_DEFAULT_VSWITCH_REQUEST, 0 => zone_id, 1 =>
    region_id, 2 => ipv6_cidr_block, 3 => client_token
);

impl CreateDefaultVSwitchRequest {
    /// Sets [`zone_id`](Self#structfield.zone_id).
    #[inline]
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = value.into();
        self
    }
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<i64>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `CreateDefaultVSwitch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDefaultVSwitchResponse {
    /// Id of the new VSwitch.
    pub vswitch_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_DEFAULT_VSWITCH_RESPONSE: Schema = Schema::new(
    "CreateDefaultVSwitchResponse",
    &[
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateDefaultVSwitchResponse, CREATE_DEFAULT_VSWITCH_RESPONSE, 0 => vswitch_id, 1 =>
    request_id
);

aliyun_api_core::response!(CreateDefaultVSwitchResponse);

impl CreateDefaultVSwitchResponse {
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_DEFAULT_VSWITCH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateDefaultVSwitch",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_DEFAULT_VSWITCH_REQUEST,
    response: &CREATE_DEFAULT_VSWITCH_RESPONSE,
    classes: &[
        ("ResourceNotAvailable", ErrorClass::Quota),
        ("InvalidCidrBlock.Overlapped", ErrorClass::Conflict),
        ("InvalidCirdrBlock.MaskLength", ErrorClass::Invalid),
        ("CreateVSwitch.IncorrectStatus.cbnStatus", ErrorClass::NotReady),
        ("TaskConflict", ErrorClass::Throttling),
        ("VPC.SWITCH.RULE.QUOTA.NOT.EXISTS", ErrorClass::Internal),
        ("OperationFailed.CidrAcross", ErrorClass::Conflict),
        ("Duplicated.ClientToken", ErrorClass::Conflict),
        ("OperationFailed.Ipv6CidrBlockExisted", ErrorClass::Conflict),
        ("IllegalParam.Ipv6CidrBlock", ErrorClass::Invalid),
        ("OperationFailed.VpcIpv6Disabled", ErrorClass::Conflict),
        ("UnsupportedFeature.CloudBoxIpv6", ErrorClass::Invalid),
        ("OperationDenied.VpcPeerExist", ErrorClass::Conflict),
        ("OperationDenied.CenAttached", ErrorClass::Conflict),
        ("OperationDenied.NatgwExist", ErrorClass::Conflict),
        ("OperationDenied.OtherSubnetCreating", ErrorClass::NotReady),
        ("OperationFailed.DefaultVSwitchExist", ErrorClass::Conflict),
        ("Invalid.NotExist", ErrorClass::Internal),
        ("InvalidStatus.RouteEntry", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateDefaultVSwitchRequest {
    type Response = CreateDefaultVSwitchResponse;
    const ACTION: &'static ActionInfo = &CREATE_DEFAULT_VSWITCH;
}

impl CreateDefaultVSwitchRequest {
    /// With what is required.
    #[inline]
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates the default VSwitch of a zone in the default VPC.
    ///
    /// The region must have a default VPC, which CreateDefaultVpc creates, and the zone no default VSwitch yet. The CIDR block of the VSwitch cannot be changed.
    /// Its first address and its last three are reserved. There are no multicasts and broadcasts in it, and the number of its cloud resources is limited by what the VPC has left of 15,000.
    ///
    /// The VSwitch is created in the background; its `Status` in DescribeVSwitchAttributes changes from Pending to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateDefaultVSwitchRequest`].
    #[inline]
    pub fn create_default_vswitch(
        &self,
        zone_id: impl Into<String>,
    ) -> Call<CreateDefaultVSwitchRequest> {
        Call::new(&self.inner, CreateDefaultVSwitchRequest::new(zone_id))
    }
}

impl Call<CreateDefaultVSwitchRequest> {
    /// Region of the VSwitch.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Last 8 bits of the IPv6 block of the VSwitch.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ipv6_cidr_block = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
}
