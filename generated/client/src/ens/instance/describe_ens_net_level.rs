// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsNetLevel`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeEnsNetLevel`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEnsNetLevelRequest {}

pub(crate) static DESCRIBE_ENS_NET_LEVEL_REQUEST: Schema = Schema {
    name: "DescribeEnsNetLevelRequest",
    fields: &[],
};

aliyun_api_core::record!(DescribeEnsNetLevelRequest, DESCRIBE_ENS_NET_LEVEL_REQUEST);

/// The response of `DescribeEnsNetLevel`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEnsNetLevelResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The levels.
    ///
    /// A list of `EnsNetLevel`.
    pub ens_net_levels: Vec<EnsNetLevel>,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static DESCRIBE_ENS_NET_LEVEL_RESPONSE: Schema = Schema {
    name: "DescribeEnsNetLevelResponse",
    fields: &[
        Field::new("Code", ValueType::Integer),
        Field::new("EnsNetLevels", ValueType::List(&ValueType::Record(&ENS_NET_LEVEL)))
            .wrapper("EnsNetLevel"),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    DescribeEnsNetLevelResponse, DESCRIBE_ENS_NET_LEVEL_RESPONSE, 0 => code, 1 =>
    ens_net_levels, 2 => request_id
);

/// A level.
#[derive(Clone, Default, PartialEq)]
pub struct EnsNetLevel {
    /// Code of the level.
    pub ens_net_level_code: Option<NetLevel>,
}

pub(crate) static ENS_NET_LEVEL: Schema = Schema {
    name: "EnsNetLevel",
    fields: &[
        Field::new("EnsNetLevelCode", ValueType::Enum(<NetLevel as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(EnsNetLevel, ENS_NET_LEVEL, 0 => ens_net_level_code);

static DESCRIBE_ENS_NET_LEVEL: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEnsNetLevel",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ENS_NET_LEVEL_REQUEST,
    response: &DESCRIBE_ENS_NET_LEVEL_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeEnsNetLevelRequest {
    type Response = DescribeEnsNetLevelResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ENS_NET_LEVEL;
}

impl DescribeEnsNetLevelRequest {
    /// A request with what is required.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// Lists the network levels that are supported.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 5.16.
    #[inline]
    pub fn describe_ens_net_level(&self) -> Call<DescribeEnsNetLevelRequest> {
        Call::new(&self.inner, DescribeEnsNetLevelRequest::new())
    }
}
