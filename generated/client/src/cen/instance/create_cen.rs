// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateCen`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a CEN instance.
///
/// A CEN instance holds a network that spans one or more regions. Networks can be connected only after an instance exists.
///
/// The response has the id at once, while the instance is still `Creating` and can only be queried. It is ready when DescribeCens shows `Active`.
///
/// The parameters of `CreateCen`. Sent with [`Client::create_cen`](super::super::Client::create_cen); the response is a [`CreateCenResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::cen;
/// # async fn example(cen: aliyun_api::cen::Client) -> Result<(), aliyun_api::Error> {
/// let response = cen
///     .create_cen()
///     .client_token("02fb3da4-130e-11e9-8e44-001****")
///     .name("testname")
///     .description("testdesc")
///     .protection_level("REDUCED")
///     .tag([cen::Tag::new("tagtest", "tagtest")])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`IllegalParam.ResourceGroupId`](super::super::ErrorCode::IllegalParamResourceGroupId), [`InvalidTagValue`](super::super::ErrorCode::InvalidTagValue), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`Unauthorized`](super::super::ErrorCode::Unauthorized).
///
/// Source: Cloud Enterprise Network API reference (2025-08-07); Cloud Enterprise Network, OpenAPI document (2024-06); Cloud Enterprise Network, API metadata (2026-04); Cloud Enterprise Network, SDK for Python (alibabacloud\_cbn20170912) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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

pub(crate) static CREATE_CEN_REQUEST: Schema = Schema::new(
    "CreateCenRequest",
    &[
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
);

aliyun_api_core::record!(
    CreateCenRequest, CREATE_CEN_REQUEST, 0 => client_token, 1 => name, 2 => description,
    3 => protection_level, 4 => tag
);

impl CreateCenRequest {
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`protection_level`](Self#structfield.protection_level).
    #[inline]
    pub fn protection_level(mut self, value: impl IntoOption<ProtectionLevel>) -> Self {
        self.protection_level = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `CreateCen`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCenResponse {
    /// Id of the new instance.
    pub cen_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_CEN_RESPONSE: Schema = Schema::new(
    "CreateCenResponse",
    &[
        Field::new("CenId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateCenResponse, CREATE_CEN_RESPONSE, 0 => cen_id, 1 => request_id
);

aliyun_api_core::response!(CreateCenResponse);

impl CreateCenResponse {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

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
    /// Without any parameter.
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
    /// Parameters with their limits, errors, and an example: [`CreateCenRequest`].
    #[inline]
    pub fn create_cen(&self) -> Call<CreateCenRequest> {
        Call::new(&self.inner, CreateCenRequest::new())
    }
}

impl Call<CreateCenRequest> {
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again. If omitted, the RequestId is used.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Name of the instance. It may be empty.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Description of the instance. It may be empty.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Which overlap of CIDR blocks is allowed.
    #[inline]
    pub fn protection_level(mut self, value: impl IntoOption<ProtectionLevel>) -> Self {
        self.request.protection_level = value.into_option();
        self
    }
    /// Tags of the instance.
    #[inline]
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
