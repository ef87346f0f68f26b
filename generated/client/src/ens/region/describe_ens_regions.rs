// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsRegions`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the edge nodes that can be used.
///
/// The parameters of `DescribeEnsRegions`. Sent with [`Client::describe_ens_regions`](super::super::Client::describe_ens_regions); the response is a [`DescribeEnsRegionsResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_ens_regions().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 4.1; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEnsRegionsRequest {
    /// Id of an edge node. If omitted, all edge nodes are listed.
    pub ens_region_id: Option<String>,
}

pub(crate) static DESCRIBE_ENS_REGIONS_REQUEST: Schema = Schema::new(
    "DescribeEnsRegionsRequest",
    &[Field::new("EnsRegionId", ValueType::String)],
);

aliyun_api_core::record!(
    DescribeEnsRegionsRequest, DESCRIBE_ENS_REGIONS_REQUEST, 0 => ens_region_id
);

impl DescribeEnsRegionsRequest {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
}

/// The response of `DescribeEnsRegions`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEnsRegionsResponse {
    /// 0 for success; else an error code.
    pub code: Option<i64>,
    /// The nodes.
    ///
    /// A list of `EnsRegion`.
    pub ens_regions: Vec<EnsRegion>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_ENS_REGIONS_RESPONSE: Schema = Schema::new(
    "DescribeEnsRegionsResponse",
    &[
        Field::new("Code", ValueType::Integer),
        Field::new("EnsRegions", ValueType::List(&ValueType::Record(&ENS_REGION)))
            .wrapper("EnsRegions"),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeEnsRegionsResponse, DESCRIBE_ENS_REGIONS_RESPONSE, 0 => code, 1 =>
    ens_regions, 2 => request_id
);

aliyun_api_core::response!(DescribeEnsRegionsResponse);

impl DescribeEnsRegionsResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`ens_regions`](Self#structfield.ens_regions).
    #[inline]
    pub fn ens_regions(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnsRegion>>,
    ) -> Self {
        self.ens_regions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static DESCRIBE_ENS_REGIONS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEnsRegions",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ENS_REGIONS_REQUEST,
    response: &DESCRIBE_ENS_REGIONS_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeEnsRegionsRequest {
    type Response = DescribeEnsRegionsResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ENS_REGIONS;
}

impl DescribeEnsRegionsRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the edge nodes that can be used.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeEnsRegionsRequest`].
    #[inline]
    pub fn describe_ens_regions(&self) -> Call<DescribeEnsRegionsRequest> {
        Call::new(&self.inner, DescribeEnsRegionsRequest::new())
    }
}

impl Call<DescribeEnsRegionsRequest> {
    /// Id of an edge node. If omitted, all edge nodes are listed.
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_region_id = value.into_option();
        self
    }
}
