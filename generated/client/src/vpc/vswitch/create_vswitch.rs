// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVSwitch`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a VSwitch in a VPC.
///
/// A VPC has up to 150 VSwitches. The first and the last three addresses of each are reserved: of 192.168.1.0/24 these are 192.168.1.0, 192.168.1.253, 192.168.1.254 and 192.168.1.255.
/// All VSwitches of a VPC together have room for 15,000 cloud instances, and an instance belongs to one VSwitch only. There is no broadcast or multicast.
/// VSwitches of one VPC are created one at a time.
///
/// The VSwitch is created in the background; its `Status` in DescribeVSwitchAttributes changes from Pending to Available.
///
/// The parameters of `CreateVSwitch`. Sent with [`Client::create_vswitch`](super::super::Client::create_vswitch); the response is a [`CreateVSwitchResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_vswitch(vpc::CreateVSwitchRequired {
///         cidr_block: "172.16.0.0/24".into(),
///         vpc_id: "vpc-257gq6nxxxxxxx".into(),
///         zone_id: "cn-hangzhou-b".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidZoneId.NotFound`](super::super::ErrorCode::InvalidZoneIdNotFound), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`InvalidVSwitchName.Malformed`](super::super::ErrorCode::InvalidVSwitchNameMalformed), [`ResourceNotAvailable`](super::super::ErrorCode::ResourceNotAvailable), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidCidrBlock.Overlapped`](super::super::ErrorCode::InvalidCidrBlockOverlapped), [`QuotaExceeded.VSwitch`](super::super::ErrorCode::QuotaExceededVSwitch), [`IncorrectRouteEntryStatus`](super::super::ErrorCode::IncorrectRouteEntryStatus), [`IncorrectVSwitchStatus`](super::super::ErrorCode::IncorrectVSwitchStatus), [`InvalidCirdrBlock.MaskLength`](super::super::ErrorCode::InvalidCirdrBlockMaskLength), [`IncorrectVpcStatus`](super::super::ErrorCode::IncorrectVpcStatus), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`Forbidden.VpcNotFound`](super::super::ErrorCode::ForbiddenVpcNotFound), [`OperationFailed.ResourceConflict`](super::super::ErrorCode::OperationFailedResourceConflict), [`OperationFailed.IdempotentTokenProcessing`](super::super::ErrorCode::OperationFailedIdempotentTokenProcessing), [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`InvalidVSwitchDiscription.Malformed`](super::super::ErrorCode::InvalidVSwitchDiscriptionMalformed), [`Abs.Vpc.InvalidDescription.Malformed`](super::super::ErrorCode::AbsVpcInvalidDescriptionMalformed), [`MissingParam.vpcId`](super::super::ErrorCode::MissingParamDotVpcId), [`CreateVSwitch.IncorrectStatus.cbnStatus`](super::super::ErrorCode::CreateVSwitchIncorrectStatusCbnStatus), [`InvalidCidrBlock.Malformed`](super::super::ErrorCode::InvalidCidrBlockMalformed), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`VPC.SWITCH.RULE.QUOTA.NOT.EXISTS`](super::super::ErrorCode::VpcSwitchRuleQuotaNotExists), [`RouteConflict.AlreadyExist`](super::super::ErrorCode::RouteConflictAlreadyExist), [`OperationFailed.CidrAcross`](super::super::ErrorCode::OperationFailedCidrAcross), [`Duplicated.ClientToken`](super::super::ErrorCode::DuplicatedClientToken), [`OperationFailed.Ipv6CidrBlockExisted`](super::super::ErrorCode::OperationFailedIpv6CidrBlockExisted), [`IllegalParam.Ipv6CidrBlock`](super::super::ErrorCode::IllegalParamIpv6CidrBlock), [`OperationFailed.VpcIpv6Disabled`](super::super::ErrorCode::OperationFailedVpcIpv6Disabled), [`IncorrectStatus.cbnStatus`](super::super::ErrorCode::IncorrectStatusCbnStatus), [`OperationFailed.NotifyCenCreate`](super::super::ErrorCode::OperationFailedNotifyCenCreate), [`OperationFailed.DistibuteLock`](super::super::ErrorCode::OperationFailedDistibuteLock), [`UnsupportedFeature.CloudBoxIpv6`](super::super::ErrorCode::UnsupportedFeatureCloudBoxIpv6), [`OperationDenied.VpcPeerExist`](super::super::ErrorCode::OperationDeniedVpcPeerExist), [`OperationDenied.CenAttached`](super::super::ErrorCode::OperationDeniedCenAttached), [`OperationDenied.NatgwExist`](super::super::ErrorCode::OperationDeniedNatgwExist), [`MissingParam.Ipv6CidrBlock`](super::super::ErrorCode::MissingParamIpv6CidrBlock), [`IllegalParam.VpcIpv6CidrBlock`](super::super::ErrorCode::IllegalParamVpcIpv6CidrBlock), [`OperationDenied.OtherSubnetCreating`](super::super::ErrorCode::OperationDeniedOtherSubnetCreating), [`OperationDenied.VpcPeerExists`](super::super::ErrorCode::OperationDeniedVpcPeerExists), [`IllegalParam.CidrBlock`](super::super::ErrorCode::IllegalParamCidrBlock), [`Invalid.NotExist`](super::super::ErrorCode::InvalidNotExist), [`InvalidStatus.RouteEntry`](super::super::ErrorCode::InvalidStatusRouteEntry).
///
/// Source: Virtual Private Cloud API reference (2019-09-18), section 7.4; Virtual Private Cloud API reference (2019-09-18), section 4; Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVSwitchRequest {
    /// CIDR block of the VSwitch, with a mask of 16 to 29 bits. It is a part of that of the VPC; one that is the same leaves no room for another VSwitch. It must not be the destination of a route of the VPC, but may be a part of one. It cannot be changed later.
    ///
    /// Required. Matches `.*/(1[6-9]|2[0-9])`; a CIDR block such as `10.0.0.0/8`; not in `100.64.0.0/10`.
    pub cidr_block: String,
    /// VPC to create the VSwitch in.
    ///
    /// Required.
    pub vpc_id: String,
    /// Zone to create the VSwitch in.
    ///
    /// Required.
    pub zone_id: String,
    /// Region to create the VSwitch in.
    pub region_id: Option<String>,
    /// Last eight bits of the IPv6 CIDR block, whose mask has 64 bits.
    ///
    /// 0 to 255.
    pub ipv6_cidr_block: Option<i64>,
    /// Description of the VSwitch. The manual has 2 to 256 characters, the first of them a letter.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the VSwitch. In the manual it starts with a letter; its page of ModifyVSwitchAttribute also says: 2 to 128 letters, digits, periods, underscores and hyphens.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub vswitch_name: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Account of the owner.
    pub owner_account: Option<String>,
    /// Tags of the new VSwitch.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// IPv6 CIDR block of the VPC that the block of the VSwitch is a part of.
    ///
    /// A CIDR block such as `10.0.0.0/8`.
    pub vpc_ipv6_cidr_block: Option<String>,
    /// Length of the mask of the IPv4 CIDR block.
    ///
    /// 16 to 29.
    pub cidr_mask: Option<i64>,
    /// Length of the mask of the IPv6 CIDR block.
    ///
    /// 1 to 128.
    pub ipv6_cidr_mask: Option<i64>,
}

pub(crate) static CREATE_VSWITCH_REQUEST: Schema = Schema::new(
    "CreateVSwitchRequest",
    &[
        Field::new("CidrBlock", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("ZoneId", ValueType::String).required(),
        Field::new("RegionId", ValueType::String),
        Field::new("Ipv6CidrBlock", ValueType::Integer),
        Field::new("Description", ValueType::String),
        Field::new("VSwitchName", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("OwnerAccount", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("VpcIpv6CidrBlock", ValueType::String),
        Field::new("CidrMask", ValueType::Integer),
        Field::new("Ipv6CidrMask", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    CreateVSwitchRequest, CREATE_VSWITCH_REQUEST, 0 => cidr_block, 1 => vpc_id, 2 =>
    zone_id, 3 => region_id, 4 => ipv6_cidr_block, 5 => description, 6 => vswitch_name, 7
    => client_token, 8 => owner_account, 9 => tag, 10 => vpc_ipv6_cidr_block, 11 =>
    cidr_mask, 12 => ipv6_cidr_mask
);

impl CreateVSwitchRequest {
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = value.into();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = value.into();
        self
    }
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
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`vswitch_name`](Self#structfield.vswitch_name).
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_name = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`owner_account`](Self#structfield.owner_account).
    #[inline]
    pub fn owner_account(mut self, value: impl IntoOption<String>) -> Self {
        self.owner_account = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vpc_ipv6_cidr_block`](Self#structfield.vpc_ipv6_cidr_block).
    #[inline]
    pub fn vpc_ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.vpc_ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`cidr_mask`](Self#structfield.cidr_mask).
    #[inline]
    pub fn cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.cidr_mask = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_mask`](Self#structfield.ipv6_cidr_mask).
    #[inline]
    pub fn ipv6_cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.ipv6_cidr_mask = value.into_option();
        self
    }
}

/// The response of `CreateVSwitch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVSwitchResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the new VSwitch.
    pub vswitch_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_VSWITCH_RESPONSE: Schema = Schema::new(
    "CreateVSwitchResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("VSwitchId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateVSwitchResponse, CREATE_VSWITCH_RESPONSE, 0 => request_id, 1 => vswitch_id
);

aliyun_api_core::response!(CreateVSwitchResponse);

impl CreateVSwitchResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
}

static CREATE_VSWITCH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateVSwitch",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_VSWITCH_REQUEST,
    response: &CREATE_VSWITCH_RESPONSE,
    classes: &[
        ("ResourceNotAvailable", ErrorClass::Quota),
        ("InvalidCidrBlock.Overlapped", ErrorClass::Conflict),
        ("InvalidCirdrBlock.MaskLength", ErrorClass::Invalid),
        ("OperationFailed.ResourceConflict", ErrorClass::Conflict),
        ("OperationFailed.IdempotentTokenProcessing", ErrorClass::NotReady),
        ("CreateVSwitch.IncorrectStatus.cbnStatus", ErrorClass::NotReady),
        ("TaskConflict", ErrorClass::Throttling),
        ("VPC.SWITCH.RULE.QUOTA.NOT.EXISTS", ErrorClass::Internal),
        ("OperationFailed.CidrAcross", ErrorClass::Conflict),
        ("Duplicated.ClientToken", ErrorClass::Conflict),
        ("OperationFailed.Ipv6CidrBlockExisted", ErrorClass::Conflict),
        ("IllegalParam.Ipv6CidrBlock", ErrorClass::Invalid),
        ("OperationFailed.VpcIpv6Disabled", ErrorClass::Conflict),
        ("OperationFailed.NotifyCenCreate", ErrorClass::Internal),
        ("OperationFailed.DistibuteLock", ErrorClass::Internal),
        ("UnsupportedFeature.CloudBoxIpv6", ErrorClass::Invalid),
        ("OperationDenied.VpcPeerExist", ErrorClass::Conflict),
        ("OperationDenied.CenAttached", ErrorClass::Conflict),
        ("OperationDenied.NatgwExist", ErrorClass::Conflict),
        ("IllegalParam.VpcIpv6CidrBlock", ErrorClass::Invalid),
        ("OperationDenied.OtherSubnetCreating", ErrorClass::NotReady),
        ("OperationDenied.VpcPeerExists", ErrorClass::Conflict),
        ("IllegalParam.CidrBlock", ErrorClass::Invalid),
        ("Invalid.NotExist", ErrorClass::Internal),
        ("InvalidStatus.RouteEntry", ErrorClass::NotReady),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateVSwitchRequest {
    type Response = CreateVSwitchResponse;
    const ACTION: &'static ActionInfo = &CREATE_VSWITCH;
}

/// What `CreateVSwitch` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateVSwitchRequired {
    /// CIDR block of the VSwitch, with a mask of 16 to 29 bits. It is a part of that of the VPC; one that is the same leaves no room for another VSwitch. It must not be the destination of a route of the VPC, but may be a part of one. It cannot be changed later.
    ///
    /// Required. Matches `.*/(1[6-9]|2[0-9])`; a CIDR block such as `10.0.0.0/8`; not in `100.64.0.0/10`.
    pub cidr_block: String,
    /// VPC to create the VSwitch in.
    ///
    /// Required.
    pub vpc_id: String,
    /// Zone to create the VSwitch in.
    ///
    /// Required.
    pub zone_id: String,
}

impl std::fmt::Debug for CreateVSwitchRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateVSwitchRequired",
            &CREATE_VSWITCH_REQUEST,
            &[(0, &self.cidr_block), (1, &self.vpc_id), (2, &self.zone_id)],
            f,
        )
    }
}

impl CreateVSwitchRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateVSwitchRequired) -> Self {
        Self {
            cidr_block: required.cidr_block,
            vpc_id: required.vpc_id,
            zone_id: required.zone_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a VSwitch in a VPC.
    ///
    /// A VPC has up to 150 VSwitches. The first and the last three addresses of each are reserved: of 192.168.1.0/24 these are 192.168.1.0, 192.168.1.253, 192.168.1.254 and 192.168.1.255.
    /// All VSwitches of a VPC together have room for 15,000 cloud instances, and an instance belongs to one VSwitch only. There is no broadcast or multicast.
    /// VSwitches of one VPC are created one at a time.
    ///
    /// The VSwitch is created in the background; its `Status` in DescribeVSwitchAttributes changes from Pending to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateVSwitchRequest`].
    #[inline]
    pub fn create_vswitch(
        &self,
        required: CreateVSwitchRequired,
    ) -> Call<CreateVSwitchRequest> {
        Call::new(&self.inner, CreateVSwitchRequest::new(required))
    }
}

impl Call<CreateVSwitchRequest> {
    /// Region to create the VSwitch in.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Last eight bits of the IPv6 CIDR block, whose mask has 64 bits.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ipv6_cidr_block = value.into_option();
        self
    }
    /// Description of the VSwitch. The manual has 2 to 256 characters, the first of them a letter.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Name of the VSwitch. In the manual it starts with a letter; its page of ModifyVSwitchAttribute also says: 2 to 128 letters, digits, periods, underscores and hyphens.
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_name = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Account of the owner.
    #[inline]
    pub fn owner_account(mut self, value: impl IntoOption<String>) -> Self {
        self.request.owner_account = value.into_option();
        self
    }
    /// Tags of the new VSwitch.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// IPv6 CIDR block of the VPC that the block of the VSwitch is a part of.
    #[inline]
    pub fn vpc_ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpc_ipv6_cidr_block = value.into_option();
        self
    }
    /// Length of the mask of the IPv4 CIDR block.
    #[inline]
    pub fn cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.cidr_mask = value.into_option();
        self
    }
    /// Length of the mask of the IPv6 CIDR block.
    #[inline]
    pub fn ipv6_cidr_mask(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ipv6_cidr_mask = value.into_option();
        self
    }
}
