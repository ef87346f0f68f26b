// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsRegionIdIpv6Info`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads whether an edge node supports IPv6.
///
/// The parameters of `DescribeEnsRegionIdIpv6Info`. Sent with [`Client::describe_ens_region_id_ipv6_info`](super::super::Client::describe_ens_region_id_ipv6_info); the response is a [`DescribeEnsRegionIdIpv6InfoResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_ens_region_id_ipv6_info("cn-chengdu-xxxx-4").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`StockNotEnough`](super::super::ErrorCode::StockNotEnough), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service API manual (2022), section 5.10; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdIpv6InfoRequest {
    /// Edge node to look up. Only one is supported.
    ///
    /// Required.
    pub ens_region_id: String,
}

pub(crate) static DESCRIBE_ENS_REGION_ID_IPV6_INFO_REQUEST: Schema = Schema::new(
    "DescribeEnsRegionIdIpv6InfoRequest",
    &[Field::new("EnsRegionId", ValueType::String).required()],
);

aliyun_api_core::record!(
    DescribeEnsRegionIdIpv6InfoRequest, DESCRIBE_ENS_REGION_ID_IPV6_INFO_REQUEST, 0 =>
    ens_region_id
);

impl DescribeEnsRegionIdIpv6InfoRequest {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = value.into();
        self
    }
}

/// The response of `DescribeEnsRegionIdIpv6Info`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEnsRegionIdIpv6InfoResponse {
    /// Id of the request.
    pub request_id: String,
    /// IPv6 support of the edge node.
    pub support_ipv6_info: Option<SupportIpv6Info>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_ENS_REGION_ID_IPV6_INFO_RESPONSE: Schema = Schema::new(
    "DescribeEnsRegionIdIpv6InfoResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("SupportIpv6Info", ValueType::Record(&SUPPORT_IPV6_INFO)),
    ],
);

aliyun_api_core::record!(
    DescribeEnsRegionIdIpv6InfoResponse, DESCRIBE_ENS_REGION_ID_IPV6_INFO_RESPONSE, 0 =>
    request_id, 1 => support_ipv6_info
);

aliyun_api_core::response!(DescribeEnsRegionIdIpv6InfoResponse);

impl DescribeEnsRegionIdIpv6InfoResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`support_ipv6_info`](Self#structfield.support_ipv6_info).
    #[inline]
    pub fn support_ipv6_info(mut self, value: impl IntoOption<SupportIpv6Info>) -> Self {
        self.support_ipv6_info = value.into_option();
        self
    }
}

/// IPv6 support of the edge node.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportIpv6Info {
    /// Id of the node.
    pub ens_region_id: Option<String>,
    /// Whether the node supports IPv6.
    pub support_ipv6: Option<bool>,
}

pub(crate) static SUPPORT_IPV6_INFO: Schema = Schema::new(
    "SupportIpv6Info",
    &[
        Field::new("EnsRegionId", ValueType::String),
        Field::new("SupportIpv6", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    SupportIpv6Info, SUPPORT_IPV6_INFO, 0 => ens_region_id, 1 => support_ipv6
);

impl SupportIpv6Info {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`support_ipv6`](Self#structfield.support_ipv6).
    #[inline]
    pub fn support_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.support_ipv6 = value.into_option();
        self
    }
}

static DESCRIBE_ENS_REGION_ID_IPV6_INFO: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEnsRegionIdIpv6Info",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ENS_REGION_ID_IPV6_INFO_REQUEST,
    response: &DESCRIBE_ENS_REGION_ID_IPV6_INFO_RESPONSE,
    classes: &[
        ("StockNotEnough", ErrorClass::Quota),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeEnsRegionIdIpv6InfoRequest {
    type Response = DescribeEnsRegionIdIpv6InfoResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ENS_REGION_ID_IPV6_INFO;
}

impl DescribeEnsRegionIdIpv6InfoRequest {
    /// With what is required.
    #[inline]
    pub fn new(ens_region_id: impl Into<String>) -> Self {
        Self {
            ens_region_id: ens_region_id.into(),
        }
    }
}

impl Client {
    /// Reads whether an edge node supports IPv6.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeEnsRegionIdIpv6InfoRequest`].
    #[inline]
    pub fn describe_ens_region_id_ipv6_info(
        &self,
        ens_region_id: impl Into<String>,
    ) -> Call<DescribeEnsRegionIdIpv6InfoRequest> {
        Call::new(&self.inner, DescribeEnsRegionIdIpv6InfoRequest::new(ens_region_id))
    }
}
