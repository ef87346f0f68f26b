// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateCen`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `CreateCen`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCenRequest {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    ///
    /// ASCII characters only.
    pub client_token: Option<String>,
    /// Name of the instance. It may be empty.
    ///
    /// At most 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Description of the instance. It may be empty.
    ///
    /// At most 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Which overlap of CIDR blocks is allowed.
    ///
    /// Default: `REDUCED`.
    pub protection_level: Option<ProtectionLevel>,
    /// Tags of the instance.
    ///
    /// At most 20 elements.
    pub tag: Vec<Tag>,
}

pub(crate) static CREATE_CEN_REQUEST: Schema = Schema {
    name: "CreateCenRequest",
    fields: &[
        Field::new("ClientToken", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new(
            "ProtectionLevel",
            ValueType::Enum(<ProtectionLevel as OpenEnum>::VALUES),
        ),
        Field::new("Tag", ValueType::List(&ValueType::Record(&TAG)))
            .encoding(Encoding::Repeat),
    ],
};

aliyun_api_core::record!(
    CreateCenRequest, CREATE_CEN_REQUEST, 0 => client_token, 1 => name, 2 => description,
    3 => protection_level, 4 => tag
);

/// The response of `CreateCen`.
#[derive(Clone, Default, PartialEq)]
pub struct CreateCenResponse {
    /// Id of the new instance.
    pub cen_id: String,
    /// Id of the request.
    pub request_id: String,
}

pub(crate) static CREATE_CEN_RESPONSE: Schema = Schema {
    name: "CreateCenResponse",
    fields: &[
        Field::new("CenId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
};

aliyun_api_core::record!(
    CreateCenResponse, CREATE_CEN_RESPONSE, 0 => cen_id, 1 => request_id
);

static CREATE_CEN: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateCen",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_CEN_REQUEST,
    response: &CREATE_CEN_RESPONSE,
    classes: &[
        ("IllegalParam.ResourceGroupId", ErrorClass::Invalid),
        ("InvalidTagValue", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateCenRequest {
    type Response = CreateCenResponse;
    const ACTION: &'static ActionInfo = &CREATE_CEN;
}

impl CreateCenRequest {
    /// A request with what is required.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Creates a CEN instance.
    ///
    /// A CEN instance holds a network that spans one or more regions. Networks can be connected only after an instance exists.
    ///
    /// The response has the id at once, while the instance is still `Creating` and can only be queried. It is ready when DescribeCens shows `Active`.
    ///
    /// # Errors
    /// `IllegalParam.ResourceGroupId`, `InvalidTagValue`, `InvalidParameter`, `Unauthorized`.
    ///
    /// Source: Cloud Enterprise Network API reference (2025-08-07).
    #[inline]
    pub fn create_cen(&self) -> Call<CreateCenRequest> {
        Call::new(&self.inner, CreateCenRequest::new())
    }
}

impl Call<CreateCenRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    #[inline]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.request.client_token = Some(value.into());
        self
    }
    /// Name of the instance. It may be empty.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.request.name = Some(value.into());
        self
    }
    /// Description of the instance. It may be empty.
    #[inline]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.request.description = Some(value.into());
        self
    }
    /// Which overlap of CIDR blocks is allowed.
    #[inline]
    pub fn protection_level(mut self, value: impl Into<ProtectionLevel>) -> Self {
        self.request.protection_level = Some(value.into());
        self
    }
    /// Tags of the instance.
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.request.tag = value.into_iter().collect();
        self
    }
}
