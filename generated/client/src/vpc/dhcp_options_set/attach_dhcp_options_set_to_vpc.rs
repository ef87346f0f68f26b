// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AttachDhcpOptionsSetToVpc`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Attaches a DHCP options set to a VPC.
///
/// Sets are not attached to one VPC by several calls at once.
///
/// The set is attached in the background; the `DhcpOptionsSetStatus` of the VPC in DescribeVpcAttribute changes from Pending to InUse.
///
/// The parameters of `AttachDhcpOptionsSetToVpc`. Sent with [`Client::attach_dhcp_options_set_to_vpc`](super::super::Client::attach_dhcp_options_set_to_vpc); the response is a [`AttachDhcpOptionsSetToVpcResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .attach_dhcp_options_set_to_vpc(vpc::AttachDhcpOptionsSetToVpcRequired {
///         dhcp_options_set_id: "dopt-o6w0df4epg9zo8isy****".into(),
///         vpc_id: "vpc-sfdkfdjkdf****".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Forbidden.OperateShareResource`](super::super::ErrorCode::ForbiddenOperateShareResource), [`InvalidDhcpOptionsSetId.NotFound`](super::super::ErrorCode::InvalidDhcpOptionsSetIdNotFound), [`IncorrectStatus.DhcpOptionsSet`](super::super::ErrorCode::IncorrectStatusDhcpOptionsSet), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`IncorrectStatus.VpcDhcpOptionsSet`](super::super::ErrorCode::IncorrectStatusVpcDhcpOptionsSet), [`OperationFailed.AttachmentExist`](super::super::ErrorCode::OperationFailedAttachmentExist), [`QuotaExceeded.AttachVpcNumber`](super::super::ErrorCode::QuotaExceededAttachVpcNumber), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachDhcpOptionsSetToVpcRequest {
    /// Region of the set.
    pub region_id: Option<String>,
    /// Set to attach.
    ///
    /// Required.
    pub dhcp_options_set_id: String,
    /// VPC to attach the set to.
    ///
    /// Required.
    pub vpc_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
}

pub(crate) static ATTACH_DHCP_OPTIONS_SET_TO_VPC_REQUEST: Schema = Schema::new(
    "AttachDhcpOptionsSetToVpcRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("DhcpOptionsSetId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    AttachDhcpOptionsSetToVpcRequest, ATTACH_DHCP_OPTIONS_SET_TO_VPC_REQUEST, 0 =>
    region_id, 1 => dhcp_options_set_id, 2 => vpc_id, 3 => client_token, 4 => dry_run
);

impl AttachDhcpOptionsSetToVpcRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`dhcp_options_set_id`](Self#structfield.dhcp_options_set_id).
    #[inline]
    pub fn dhcp_options_set_id(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_id = value.into();
        self
    }
    /// Sets [`vpc_id`](Self#structfield.vpc_id).
    #[inline]
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
}

/// The response of `AttachDhcpOptionsSetToVpc`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachDhcpOptionsSetToVpcResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ATTACH_DHCP_OPTIONS_SET_TO_VPC_RESPONSE: Schema = Schema::new(
    "AttachDhcpOptionsSetToVpcResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    AttachDhcpOptionsSetToVpcResponse, ATTACH_DHCP_OPTIONS_SET_TO_VPC_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(AttachDhcpOptionsSetToVpcResponse);

impl AttachDhcpOptionsSetToVpcResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ATTACH_DHCP_OPTIONS_SET_TO_VPC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AttachDhcpOptionsSetToVpc",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ATTACH_DHCP_OPTIONS_SET_TO_VPC_REQUEST,
    response: &ATTACH_DHCP_OPTIONS_SET_TO_VPC_RESPONSE,
    classes: &[
        ("Forbidden.OperateShareResource", ErrorClass::Denied),
        ("OperationFailed.AttachmentExist", ErrorClass::Conflict),
        ("TaskConflict", ErrorClass::Throttling),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AttachDhcpOptionsSetToVpcRequest {
    type Response = AttachDhcpOptionsSetToVpcResponse;
    const ACTION: &'static ActionInfo = &ATTACH_DHCP_OPTIONS_SET_TO_VPC;
}

/// What `AttachDhcpOptionsSetToVpc` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct AttachDhcpOptionsSetToVpcRequired {
    /// Set to attach.
    ///
    /// Required.
    pub dhcp_options_set_id: String,
    /// VPC to attach the set to.
    ///
    /// Required.
    pub vpc_id: String,
}

impl std::fmt::Debug for AttachDhcpOptionsSetToVpcRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "AttachDhcpOptionsSetToVpcRequired",
            &ATTACH_DHCP_OPTIONS_SET_TO_VPC_REQUEST,
            &[(1, &self.dhcp_options_set_id), (2, &self.vpc_id)],
            f,
        )
    }
}

impl AttachDhcpOptionsSetToVpcRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: AttachDhcpOptionsSetToVpcRequired) -> Self {
        Self {
            dhcp_options_set_id: required.dhcp_options_set_id,
            vpc_id: required.vpc_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Attaches a DHCP options set to a VPC.
    ///
    /// Sets are not attached to one VPC by several calls at once.
    ///
    /// The set is attached in the background; the `DhcpOptionsSetStatus` of the VPC in DescribeVpcAttribute changes from Pending to InUse.
    ///
    /// Parameters with their limits, errors, and an example: [`AttachDhcpOptionsSetToVpcRequest`].
    #[inline]
    pub fn attach_dhcp_options_set_to_vpc(
        &self,
        required: AttachDhcpOptionsSetToVpcRequired,
    ) -> Call<AttachDhcpOptionsSetToVpcRequest> {
        Call::new(&self.inner, AttachDhcpOptionsSetToVpcRequest::new(required))
    }
}

impl Call<AttachDhcpOptionsSetToVpcRequest> {
    /// Region of the set.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
}
