// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ReplaceVpcDhcpOptionsSet`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Attaches another DHCP options set to a VPC that has one.
///
/// The sets of one VPC are not replaced by several calls at once.
///
/// The set is replaced in the background; the `DhcpOptionsSetStatus` of the VPC in DescribeVpcAttribute changes from Pending to InUse.
///
/// The parameters of `ReplaceVpcDhcpOptionsSet`. Sent with [`Client::replace_vpc_dhcp_options_set`](super::super::Client::replace_vpc_dhcp_options_set); the response is a [`ReplaceVpcDhcpOptionsSetResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .replace_vpc_dhcp_options_set(vpc::ReplaceVpcDhcpOptionsSetRequired {
///         dhcp_options_set_id: "dopt-o6w0df4epg9zo8isy****".into(),
///         vpc_id: "vpc-dsferghthth****".into(),
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationFailed.AttachmentNotExist`](super::super::ErrorCode::OperationFailedAttachmentNotExist), [`IncorrectStatus.VpcDhcpOptionsSet`](super::super::ErrorCode::IncorrectStatusVpcDhcpOptionsSet), [`AttrMismatching.VpcDhcpOptionsSetId`](super::super::ErrorCode::AttrMismatchingVpcDhcpOptionsSetId), [`TaskConflict`](super::super::ErrorCode::TaskConflict), [`InvalidVpcId.NotFound`](super::super::ErrorCode::InvalidVpcIdNotFound), [`InvalidDhcpOptionsSetId.NotFound`](super::super::ErrorCode::InvalidDhcpOptionsSetIdNotFound), [`IncorrectStatus.DhcpOptionsSet`](super::super::ErrorCode::IncorrectStatusDhcpOptionsSet).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceVpcDhcpOptionsSetRequest {
    /// Region of the set.
    pub region_id: Option<String>,
    /// Set that the VPC gets.
    ///
    /// Required.
    pub dhcp_options_set_id: String,
    /// VPC whose set is replaced.
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

pub(crate) static REPLACE_VPC_DHCP_OPTIONS_SET_REQUEST: Schema = Schema::new(
    "ReplaceVpcDhcpOptionsSetRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("DhcpOptionsSetId", ValueType::String).required(),
        Field::new("VpcId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    ReplaceVpcDhcpOptionsSetRequest, REPLACE_VPC_DHCP_OPTIONS_SET_REQUEST, 0 =>
    region_id, 1 => dhcp_options_set_id, 2 => vpc_id, 3 => client_token, 4 => dry_run
);

impl ReplaceVpcDhcpOptionsSetRequest {
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

/// The response of `ReplaceVpcDhcpOptionsSet`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceVpcDhcpOptionsSetResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static REPLACE_VPC_DHCP_OPTIONS_SET_RESPONSE: Schema = Schema::new(
    "ReplaceVpcDhcpOptionsSetResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    ReplaceVpcDhcpOptionsSetResponse, REPLACE_VPC_DHCP_OPTIONS_SET_RESPONSE, 0 =>
    request_id
);

aliyun_api_core::response!(ReplaceVpcDhcpOptionsSetResponse);

impl ReplaceVpcDhcpOptionsSetResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static REPLACE_VPC_DHCP_OPTIONS_SET: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "ReplaceVpcDhcpOptionsSet",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &REPLACE_VPC_DHCP_OPTIONS_SET_REQUEST,
    response: &REPLACE_VPC_DHCP_OPTIONS_SET_RESPONSE,
    classes: &[
        ("OperationFailed.AttachmentNotExist", ErrorClass::Conflict),
        ("AttrMismatching.VpcDhcpOptionsSetId", ErrorClass::Conflict),
        ("TaskConflict", ErrorClass::Throttling),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for ReplaceVpcDhcpOptionsSetRequest {
    type Response = ReplaceVpcDhcpOptionsSetResponse;
    const ACTION: &'static ActionInfo = &REPLACE_VPC_DHCP_OPTIONS_SET;
}

/// What `ReplaceVpcDhcpOptionsSet` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct ReplaceVpcDhcpOptionsSetRequired {
    /// Set that the VPC gets.
    ///
    /// Required.
    pub dhcp_options_set_id: String,
    /// VPC whose set is replaced.
    ///
    /// Required.
    pub vpc_id: String,
}

impl std::fmt::Debug for ReplaceVpcDhcpOptionsSetRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "ReplaceVpcDhcpOptionsSetRequired",
            &REPLACE_VPC_DHCP_OPTIONS_SET_REQUEST,
            &[(1, &self.dhcp_options_set_id), (2, &self.vpc_id)],
            f,
        )
    }
}

impl ReplaceVpcDhcpOptionsSetRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: ReplaceVpcDhcpOptionsSetRequired) -> Self {
        Self {
            dhcp_options_set_id: required.dhcp_options_set_id,
            vpc_id: required.vpc_id,
            ..Self::default()
        }
    }
}

impl Client {
    /// Attaches another DHCP options set to a VPC that has one.
    ///
    /// The sets of one VPC are not replaced by several calls at once.
    ///
    /// The set is replaced in the background; the `DhcpOptionsSetStatus` of the VPC in DescribeVpcAttribute changes from Pending to InUse.
    ///
    /// Parameters with their limits, errors, and an example: [`ReplaceVpcDhcpOptionsSetRequest`].
    #[inline]
    pub fn replace_vpc_dhcp_options_set(
        &self,
        required: ReplaceVpcDhcpOptionsSetRequired,
    ) -> Call<ReplaceVpcDhcpOptionsSetRequest> {
        Call::new(&self.inner, ReplaceVpcDhcpOptionsSetRequest::new(required))
    }
}

impl Call<ReplaceVpcDhcpOptionsSetRequest> {
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
