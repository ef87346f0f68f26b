// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsRegions`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeEnsRegions`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEnsRegionsRequest {
    /// Id of an edge node. If omitted, all edge nodes are listed.
    pub ens_region_id: Option<String>,
}

pub(crate) static DESCRIBE_ENS_REGIONS_REQUEST: Schema = Schema {
    name: "DescribeEnsRegionsRequest",
    fields: &[Field::new("EnsRegionId", ValueType::String)],
};

aliyun_api_core::record!(
    DescribeEnsRegionsRequest, DESCRIBE_ENS_REGIONS_REQUEST, 0 => ens_region_id
);

/// The response of `DescribeEnsRegions`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEnsRegionsResponse {
    /// 0 for success; else an error code.
    pub code: Option<i64>,
    /// The nodes.
    ///
    /// A list of `EnsRegion`.
    pub ens_regions: Vec<EnsRegion>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_ENS_REGIONS_RESPONSE: Schema = Schema {
    name: "DescribeEnsRegionsResponse",
    fields: &[
        Field::new("Code", ValueType::Integer),
        Field::new("EnsRegions", ValueType::List(&ValueType::Record(&ENS_REGION)))
            .wrapper("EnsRegions"),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeEnsRegionsResponse, DESCRIBE_ENS_REGIONS_RESPONSE, 0 => code, 1 =>
    ens_regions, 2 => request_id
);

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
    /// A request with what is required.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists the edge nodes that can be used.
    ///
    /// # Errors
    /// The documentation lists no error for this action.
    ///
    /// Source: Edge Node Service API manual (2022), section 4.1.
    #[inline]
    pub fn describe_ens_regions(&self) -> Call<DescribeEnsRegionsRequest> {
        Call::new(&self.inner, DescribeEnsRegionsRequest::new())
    }
}

impl Call<DescribeEnsRegionsRequest> {
    /// Id of an edge node. If omitted, all edge nodes are listed.
    #[inline]
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.request.ens_region_id = Some(value.into());
        self
    }
}
