// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsNetSaleDistrict`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeEnsNetSaleDistrict`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEnsNetSaleDistrictRequest {
    /// Code of a network level.
    pub net_level_code: NetLevel,
    /// Code of a district. If set, only what is below this district is returned; otherwise everything below NetLevelCode.
    pub net_district_code: Option<String>,
}

pub(crate) static DESCRIBE_ENS_NET_SALE_DISTRICT_REQUEST: Schema = Schema {
    name: "DescribeEnsNetSaleDistrictRequest",
    fields: &[
        Field::new("NetLevelCode", ValueType::Enum(<NetLevel as OpenEnum>::VALUES))
            .required(),
        Field::new("NetDistrictCode", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeEnsNetSaleDistrictRequest, DESCRIBE_ENS_NET_SALE_DISTRICT_REQUEST, 0 =>
    net_level_code, 1 => net_district_code
);

/// The response of `DescribeEnsNetSaleDistrict`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEnsNetSaleDistrictResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The districts.
    ///
    /// A list of `EnsNetDistrict`.
    pub ens_net_districts: Vec<EnsNetDistrict>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_ENS_NET_SALE_DISTRICT_RESPONSE: Schema = Schema {
    name: "DescribeEnsNetSaleDistrictResponse",
    fields: &[
        Field::new("Code", ValueType::Integer),
        Field::new(
                "EnsNetDistricts",
                ValueType::List(&ValueType::Record(&ENS_NET_DISTRICT)),
            )
            .wrapper("EnsNetDistrict"),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeEnsNetSaleDistrictResponse, DESCRIBE_ENS_NET_SALE_DISTRICT_RESPONSE, 0 =>
    code, 1 => ens_net_districts, 2 => request_id
);

/// A district with its providers.
#[derive(Clone, Default, PartialEq)]
pub struct EnsNetDistrict {
    /// Nodes of each provider.
    pub ens_region_id_count: Vec<EnsRegionIdCount>,
    /// Instances of each provider.
    pub instance_count: Vec<InstanceCount>,
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

pub(crate) static ENS_NET_DISTRICT: Schema = Schema {
    name: "EnsNetDistrict",
    fields: &[
        Field::new(
            "EnsRegionIdCount",
            ValueType::List(&ValueType::Record(&ENS_REGION_ID_COUNT)),
        ),
        Field::new(
            "InstanceCount",
            ValueType::List(&ValueType::Record(&INSTANCE_COUNT)),
        ),
        Field::new("NetDistrictCode", ValueType::String),
        Field::new("NetDistrictEnName", ValueType::String),
        Field::new("NetDistrictFatherCode", ValueType::String),
        Field::new("NetDistrictLevel", ValueType::Enum(<NetLevel as OpenEnum>::VALUES)),
        Field::new("NetDistrictName", ValueType::String),
    ],
};

aliyun_api_core::record!(
    EnsNetDistrict, ENS_NET_DISTRICT, 0 => ens_region_id_count, 1 => instance_count, 2 =>
    net_district_code, 3 => net_district_en_name, 4 => net_district_father_code, 5 =>
    net_district_level, 6 => net_district_name
);

/// Number of nodes of a provider.
#[derive(Clone, Default, PartialEq)]
pub struct EnsRegionIdCount {
    /// The number.
    pub count: Option<i64>,
    /// Chinese name of the provider.
    pub name: Option<String>,
    /// Code of the provider.
    pub code: Option<String>,
    /// Country of the provider.
    pub country: Option<String>,
}

pub(crate) static ENS_REGION_ID_COUNT: Schema = Schema {
    name: "EnsRegionIdCount",
    fields: &[
        Field::new("count", ValueType::Integer),
        Field::new("name", ValueType::String),
        Field::new("code", ValueType::String),
        Field::new("country", ValueType::String),
    ],
};

aliyun_api_core::record!(
    EnsRegionIdCount, ENS_REGION_ID_COUNT, 0 => count, 1 => name, 2 => code, 3 => country
);

/// Number of instances of a provider.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceCount {
    /// The number.
    pub count: Option<i64>,
    /// Code of the provider, or multiCarrier.
    pub code: Option<String>,
}

pub(crate) static INSTANCE_COUNT: Schema = Schema {
    name: "InstanceCount",
    fields: &[
        Field::new("count", ValueType::Integer),
        Field::new("code", ValueType::String),
    ],
};

aliyun_api_core::record!(InstanceCount, INSTANCE_COUNT, 0 => count, 1 => code);

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
    /// A request with what is required.
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
    /// # Errors
    /// `NoPermission`, `CallInterface`.
    ///
    /// Source: Edge Node Service API manual (2022), section 5.15.
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
    pub fn net_district_code(mut self, value: impl Into<String>) -> Self {
        self.request.net_district_code = Some(value.into());
        self
    }
}
