// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsNetLevel`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Lists the network levels that are supported.
///
/// The parameters of `DescribeEnsNetLevel`. Sent with [`Client::describe_ens_net_level`](super::super::Client::describe_ens_net_level); the response is a [`DescribeEnsNetLevelResponse`].
///
/// # Example
///
/// ```no_run
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens.describe_ens_net_level().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 5.16; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEnsNetLevelRequest {}

pub(crate) static DESCRIBE_ENS_NET_LEVEL_REQUEST: Schema = Schema::new(
    "DescribeEnsNetLevelRequest",
    &[],
);

aliyun_api_core::record!(DescribeEnsNetLevelRequest, DESCRIBE_ENS_NET_LEVEL_REQUEST);

/// The response of `DescribeEnsNetLevel`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEnsNetLevelResponse {
    /// Return code; 0 is success.
    pub code: Option<i64>,
    /// The levels.
    ///
    /// A list of `EnsNetLevel`.
    pub ens_net_levels: Vec<EnsNetLevel>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_ENS_NET_LEVEL_RESPONSE: Schema = Schema::new(
    "DescribeEnsNetLevelResponse",
    &[
        Field::new("Code", ValueType::Integer),
        Field::new("EnsNetLevels", ValueType::List(&ValueType::Record(&ENS_NET_LEVEL)))
            .wrapper("EnsNetLevel"),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribeEnsNetLevelResponse, DESCRIBE_ENS_NET_LEVEL_RESPONSE, 0 => code, 1 =>
    ens_net_levels, 2 => request_id
);

aliyun_api_core::response!(DescribeEnsNetLevelResponse);

impl DescribeEnsNetLevelResponse {
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
    /// Sets [`ens_net_levels`](Self#structfield.ens_net_levels).
    #[inline]
    pub fn ens_net_levels(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnsNetLevel>>,
    ) -> Self {
        self.ens_net_levels = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// A level.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnsNetLevel {
    /// Code of the level.
    pub ens_net_level_code: Option<NetLevel>,
}

pub(crate) static ENS_NET_LEVEL: Schema = Schema::new(
    "EnsNetLevel",
    &[Field::new("EnsNetLevelCode", ValueType::Enum(<NetLevel as OpenEnum>::VALUES))],
);

aliyun_api_core::record!(EnsNetLevel, ENS_NET_LEVEL, 0 => ens_net_level_code);

impl EnsNetLevel {
    /// Sets [`ens_net_level_code`](Self#structfield.ens_net_level_code).
    #[inline]
    pub fn ens_net_level_code(mut self, value: impl IntoOption<NetLevel>) -> Self {
        self.ens_net_level_code = value.into_option();
        self
    }
}

static DESCRIBE_ENS_NET_LEVEL: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEnsNetLevel",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ENS_NET_LEVEL_REQUEST,
    response: &DESCRIBE_ENS_NET_LEVEL_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribeEnsNetLevelRequest {
    type Response = DescribeEnsNetLevelResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ENS_NET_LEVEL;
}

impl DescribeEnsNetLevelRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// Lists the network levels that are supported.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribeEnsNetLevelRequest`].
    #[inline]
    pub fn describe_ens_net_level(&self) -> Call<DescribeEnsNetLevelRequest> {
        Call::new(&self.inner, DescribeEnsNetLevelRequest::new())
    }
}
