// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DetachDhcpOptionsSetFromVpc`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Detaches a DHCP options set from a VPC.
///
/// Sets are not detached from one VPC by several calls at once.
///
/// The set is detached in the background; the `DhcpOptionsSetStatus` of the VPC in DescribeVpcAttribute changes from Pending to UnUsed.
///
/// The parameters of `DetachDhcpOptionsSetFromVpc`. Sent with [`Client::detach_dhcp_options_set_from_vpc`](super::super::Client::detach_dhcp_options_set_from_vpc); the response is a [`DetachDhcpOptionsSetFromVpcResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .detach_dhcp_options_set_from_vpc(vpc::DetachDhcpOptionsSetFromVpcRequired {
///         dhcp_options_set_id: "dopt-o6w0df4epg9zo8isy****".into(),
///         vpc_id: "vpc-dfdgrgthhy****".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidDhcpOptionsSetId.NotFound`](super::super::ErrorCode::InvalidDhcpOptionsSetIdNotFound), [`OperationFailed.AttachmentNotExist`](super::super::ErrorCode::OperationFailedAttachmentNotExist), [`IncorrectStatus.VpcDhcpOptionsSet`](super::super::ErrorCode::IncorrectStatusVpcDhcpOptionsSet), [`AttrMismatching.VpcDhcpOptionsSetId`](super::super::ErrorCode::AttrMismatchingVpcDhcpOptionsSetId), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`IncorrectStatus.DhcpOptionsSet`](super::super::ErrorCode::IncorrectStatusDhcpOptionsSet), [`OperationUnsupported.DhcpOptionsSet`](super::super::ErrorCode::OperationUnsupportedDhcpOptionsSet), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachDhcpOptionsSetFromVpcRequest {
    /// Region of the set.
    pub region_id: Option<String>,
    /// Set to detach.
    ///
    /// Required.
    pub dhcp_options_set_id: String,
    /// VPC to detach the set from.
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

pub(crate) static DETACH_DHCP_OPTIONS_SET_FROM_VPC_REQUEST: Schema = Schema::new(
    "DetachDhcpOptionsSetFromVpcRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("DhcpOptionsSetId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    DetachDhcpOptionsSetFromVpcRequest, DETACH_DHCP_OPTIONS_SET_FROM_VPC_REQUEST, 0 =>
    region_id, 1 => dhcp_options_set_id, 2 => vpc_id, 3 => client_token, 4 => dry_run
);

impl DetachDhcpOptionsSetFromVpcRequest {
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

/// The response of `DetachDhcpOptionsSetFromVpc`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachDhcpOptionsSetFromVpcResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DETACH_DHCP_OPTIONS_SET_FROM_VPC_RESPONSE: Schema = Schema::new(
    "DetachDhcpOptionsSetFromVpcResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DetachDhcpOptionsSetFromVpcResponse, DETACH_DHCP_OPTIONS_SET_FROM_VPC_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(DetachDhcpOptionsSetFromVpcResponse);

impl DetachDhcpOptionsSetFromVpcResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DETACH_DHCP_OPTIONS_SET_FROM_VPC: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DetachDhcpOptionsSetFromVpc",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DETACH_DHCP_OPTIONS_SET_FROM_VPC_REQUEST,
    response: &DETACH_DHCP_OPTIONS_SET_FROM_VPC_RESPONSE,
    classes: &[
        ("OperationFailed.AttachmentNotExist", ErrorClass::Conflict),
        ("AttrMismatching.VpcDhcpOptionsSetId", ErrorClass::Conflict),
        ("TaskConflict", ErrorClass::Throttling),
        ("OperationUnsupported.DhcpOptionsSet", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DetachDhcpOptionsSetFromVpcRequest {
    type Response = DetachDhcpOptionsSetFromVpcResponse;
    const ACTION: &'static ActionInfo = &DETACH_DHCP_OPTIONS_SET_FROM_VPC;
}

/// What `DetachDhcpOptionsSetFromVpc` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DetachDhcpOptionsSetFromVpcRequired {
    /// Set to detach.
    ///
    /// Required.
    pub dhcp_options_set_id: String,
    /// VPC to detach the set from.
    ///
    /// Required.
    pub vpc_id: String,
}

impl std::fmt::Debug for DetachDhcpOptionsSetFromVpcRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DetachDhcpOptionsSetFromVpcRequired",
            &DETACH_DHCP_OPTIONS_SET_FROM_VPC_REQUEST,
            &[(1, &self.dhcp_options_set_id), (2, &self.vpc_id)],
            f,
        )
    }
}

impl DetachDhcpOptionsSetFromVpcRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DetachDhcpOptionsSetFromVpcRequired) -> Self {
        Self {
            dhcp_options_set_id: required.dhcp_options_set_id,
            vpc_id: required.vpc_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Detaches a DHCP options set from a VPC.
    ///
    /// Sets are not detached from one VPC by several calls at once.
    ///
    /// The set is detached in the background; the `DhcpOptionsSetStatus` of the VPC in DescribeVpcAttribute changes from Pending to UnUsed.
    ///
    /// Parameters with their limits, errors, and an example: [`DetachDhcpOptionsSetFromVpcRequest`].
    #[inline]
    pub fn detach_dhcp_options_set_from_vpc(
        &self,
        required: DetachDhcpOptionsSetFromVpcRequired,
    ) -> Call<DetachDhcpOptionsSetFromVpcRequest> {
        Call::new(&self.inner, DetachDhcpOptionsSetFromVpcRequest::new(required))
    }
}

impl Call<DetachDhcpOptionsSetFromVpcRequest> {
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
