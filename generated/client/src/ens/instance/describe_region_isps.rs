// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeRegionIsps`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the Internet providers of an edge node.
///
/// The parameters of `DescribeRegionIsps`. Sent with [`Client::describe_region_isps`](super::super::Client::describe_region_isps); the response is a [`DescribeRegionIspsResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_region_isps().ens_region_id("cn-dalian-unicom").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRegionIspsRequest {
    /// Edge node to look up. Only one is supported.
    pub ens_region_id: Option<String>,
}

pub(crate) static DESCRIBE_REGION_ISPS_REQUEST: Schema = Schema::new(
    "DescribeRegionIspsRequest",
    &[Field::new("EnsRegionId", ValueType::String)],
);

aliyun_api_core::record!(
    DescribeRegionIspsRequest, DESCRIBE_REGION_ISPS_REQUEST, 0 => ens_region_id
);

impl DescribeRegionIspsRequest {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
}

/// The response of `DescribeRegionIsps`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRegionIspsResponse {
    /// Id of the request.
    pub request_id: String,
    /// The Internet providers.
    pub isps: Vec<RegionIsp>,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_REGION_ISPS_RESPONSE: Schema = Schema::new(
    "DescribeRegionIspsResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("Isps", ValueType::List(&ValueType::Record(&REGION_ISP))),
    ],
);

aliyun_api_core::record!(
    DescribeRegionIspsResponse, DESCRIBE_REGION_ISPS_RESPONSE, 0 => request_id, 1 => isps
);

aliyun_api_core::response!(DescribeRegionIspsResponse);

impl DescribeRegionIspsResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`isps`](Self#structfield.isps).
    #[inline]
    pub fn isps(
        mut self,
        value: impl IntoIterator<Item = impl Into<RegionIsp>>,
    ) -> Self {
        self.isps = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An Internet provider.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegionIsp {
    /// Code of the provider.
    pub code: Option<String>,
    /// Name of the provider.
    pub name: Option<String>,
}

pub(crate) static REGION_ISP: Schema = Schema::new(
    "RegionIsp",
    &[Field::new("Code", ValueType::String), Field::new("Name", ValueType::String)],
);

aliyun_api_core::record!(RegionIsp, REGION_ISP, 0 => code, 1 => name);

impl RegionIsp {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<String>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
}

static DESCRIBE_REGION_ISPS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeRegionIsps",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_REGION_ISPS_REQUEST,
    response: &DESCRIBE_REGION_ISPS_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeRegionIspsRequest {
    type Response = DescribeRegionIspsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_REGION_ISPS;
}

impl DescribeRegionIspsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the Internet providers of an edge node.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeRegionIspsRequest`].
    #[inline]
    pub fn describe_region_isps(&self) -> Call<DescribeRegionIspsRequest> {
        Call::new(&self.inner, DescribeRegionIspsRequest::new())
    }
}

impl Call<DescribeRegionIspsRequest> {
    /// Edge node to look up. Only one is supported.
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_region_id = value.into_option();
        self
    }
}
