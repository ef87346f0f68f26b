// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsNetSaleDistrict`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists available districts, with the number of edge nodes and instances of each provider.
///
/// The parameters of `DescribeEnsNetSaleDistrict`. Sent with [`Client::describe_ens_net_sale_district`](super::super::Client::describe_ens_net_sale_district); the response is a [`DescribeEnsNetSaleDistrictResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_ens_net_sale_district("Big").net_district_code("100105").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.15; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEnsNetSaleDistrictRequest {
    /// Code of a network level.
    ///
    /// Required.
    pub net_level_code: NetLevel,
    /// Code of a district. If set, only what is below this district is returned; otherwise everything below NetLevelCode.
    pub net_district_code: Option<String>,
}

pub(crate) static DESCRIBE_ENS_NET_SALE_DISTRICT_REQUEST: Schema = Schema::new(
    "DescribeEnsNetSaleDistrictRequest",
    &[
        Field::new("NetLevelCode", ValueType::Enum(<NetLevel as OpenEnum>::VALUES))
            .required(),
        Field::new("NetDistrictCode", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeEnsNetSaleDistrictRequest, DESCRIBE_ENS_NET_SALE_DISTRICT_REQUEST, 0 =>
    net_level_code, 1 => net_district_code
);

impl DescribeEnsNetSaleDistrictRequest {
    /// Sets [`net_level_code`](Self#structfield.net_level_code).
    #[inline]
    pub fn net_level_code(mut self, value: impl Into<NetLevel>) -> Self {
        self.net_level_code = value.into();
        self
    }
    /// Sets [`net_district_code`](Self#structfield.net_district_code).
    #[inline]
    pub fn net_district_code(mut self, value: impl IntoOption<String>) -> Self {
        self.net_district_code = value.into_option();
        self
    }
}

/// The response of `DescribeEnsNetSaleDistrict`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEnsNetSaleDistrictResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The districts.
    ///
    /// A list of `EnsNetDistrict`.
    pub ens_net_districts: Vec<EnsNetDistrict>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_ENS_NET_SALE_DISTRICT_RESPONSE: Schema = Schema::new(
    "DescribeEnsNetSaleDistrictResponse",
    &[
        Field::new("Code", ValueType::Integer),
        Field::new(
                "EnsNetDistricts",
                ValueType::List(&ValueType::Record(&ENS_NET_DISTRICT)),
            )
            .wrapper("EnsNetDistrict"),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeEnsNetSaleDistrictResponse, DESCRIBE_ENS_NET_SALE_DISTRICT_RESPONSE, 0 =>
    code, 1 => ens_net_districts, 2 => request_id
);

aliyun_api_core::response!(DescribeEnsNetSaleDistrictResponse);

impl DescribeEnsNetSaleDistrictResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`ens_net_districts`](Self#structfield.ens_net_districts).
    #[inline]
    pub fn ens_net_districts(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnsNetDistrict>>,
    ) -> Self {
        self.ens_net_districts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A district with its providers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnsNetDistrict {
    /// Number of nodes of each provider: text with JSON, a list of objects with count, name, code and country.
    pub ens_region_id_count: Option<serde_json::Value>,
    /// Number of instances of each provider: text with JSON, a list of objects with count and code.
    pub instance_count: Option<serde_json::Value>,
    /// Code of the district.
    pub net_district_code: Option<String>,
    /// English name.
    pub net_district_en_name: Option<String>,
    /// Code of the parent district.
    pub net_district_father_code: Option<String>,
    /// Level of the district.
    pub net_district_level: Option<NetLevel>,
    /// Chinese name.
    pub net_district_name: Option<String>,
}

pub(crate) static ENS_NET_DISTRICT: Schema = Schema::new(
    "EnsNetDistrict",
    &[
        Field::new("EnsRegionIdCount", ValueType::Any),
        Field::new("InstanceCount", ValueType::Any),
        Field::new("NetDistrictCode", ValueType::String),
        Field::new("NetDistrictEnName", ValueType::String),
        Field::new("NetDistrictFatherCode", ValueType::String),
        Field::new("NetDistrictLevel", ValueType::Enum(<NetLevel as OpenEnum>::VALUES)),
        Field::new("NetDistrictName", ValueType::String),
    ],
);

aliyun_api_core::record!(
    EnsNetDistrict, ENS_NET_DISTRICT, 0 => ens_region_id_count, 1 => instance_count, 2 =>
    net_district_code, 3 => net_district_en_name, 4 => net_district_father_code, 5 =>
    net_district_level, 6 => net_district_name
);

impl EnsNetDistrict {
    /// Sets [`ens_region_id_count`](Self#structfield.ens_region_id_count).
    #[inline]
    pub fn ens_region_id_count(
        mut self,
        value: impl IntoOption<serde_json::Value>,
    ) -> Self {
        self.ens_region_id_count = value.into_option();
        self
    }
    /// Sets [`instance_count`](Self#structfield.instance_count).
    #[inline]
    pub fn instance_count(mut self, value: impl IntoOption<serde_json::Value>) -> Self {
        self.instance_count = value.into_option();
        self
    }
    /// Sets [`net_district_code`](Self#structfield.net_district_code).
    #[inline]
    pub fn net_district_code(mut self, value: impl IntoOption<String>) -> Self {
        self.net_district_code = value.into_option();
        self
    }
    /// Sets [`net_district_en_name`](Self#structfield.net_district_en_name).
    #[inline]
    pub fn net_district_en_name(mut self, value: impl IntoOption<String>) -> Self {
        self.net_district_en_name = value.into_option();
        self
    }
    /// Sets [`net_district_father_code`](Self#structfield.net_district_father_code).
    #[inline]
    pub fn net_district_father_code(mut self, value: impl IntoOption<String>) -> Self {
        self.net_district_father_code = value.into_option();
        self
    }
    /// Sets [`net_district_level`](Self#structfield.net_district_level).
    #[inline]
    pub fn net_district_level(mut self, value: impl IntoOption<NetLevel>) -> Self {
        self.net_district_level = value.into_option();
        self
    }
    /// Sets [`net_district_name`](Self#structfield.net_district_name).
    #[inline]
    pub fn net_district_name(mut self, value: impl IntoOption<String>) -> Self {
        self.net_district_name = value.into_option();
        self
    }
}

static DESCRIBE_ENS_NET_SALE_DISTRICT: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEnsNetSaleDistrict",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ENS_NET_SALE_DISTRICT_REQUEST,
    response: &DESCRIBE_ENS_NET_SALE_DISTRICT_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeEnsNetSaleDistrictRequest {
    type Response = DescribeEnsNetSaleDistrictResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ENS_NET_SALE_DISTRICT;
}

impl DescribeEnsNetSaleDistrictRequest {
    /// With what is required.
    #[inline]
    pub fn new(net_level_code: impl Into<NetLevel>) -> Self {
        Self {
            net_level_code: net_level_code.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Lists available districts, with the number of edge nodes and instances of each provider.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeEnsNetSaleDistrictRequest`].
    #[inline]
    pub fn describe_ens_net_sale_district(
        &self,
        net_level_code: impl Into<NetLevel>,
    ) -> Call<DescribeEnsNetSaleDistrictRequest> {
        Call::new(&self.inner, DescribeEnsNetSaleDistrictRequest::new(net_level_code))
    }
}

impl Call<DescribeEnsNetSaleDistrictRequest> {
    /// Code of a district. If set, only what is below this district is returned; otherwise everything below NetLevelCode.
    #[inline]
    pub fn net_district_code(mut self, value: impl IntoOption<String>) -> Self {
        self.request.net_district_code = value.into_option();
        self
    }
}
