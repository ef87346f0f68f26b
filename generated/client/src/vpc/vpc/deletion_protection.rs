// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DeletionProtection`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Turns the deletion protection of an EIP, a shared bandwidth package or a NAT gateway on or off.
///
/// What is protected cannot be deleted before the protection is turned off.
///
/// The parameters of `DeletionProtection`. Sent with [`Client::deletion_protection`](super::super::Client::deletion_protection); the response is a [`DeletionProtectionResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .deletion_protection(vpc::DeletionProtectionRequired {
///         r#type: "EIP".into(),
///         instance_id: "eip-uf6id7gvguruxe41v****".into(),
///         protection_enable: true,
///     })
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`DeletionProtection.ResourceNotExist`](super::super::ErrorCode::DeletionProtectionResourceNotExist), [`DeletionProtection.PrePaidNotSupport`](super::super::ErrorCode::DeletionProtectionPrePaidNotSupport), [`DeletionProtection.TypeNotSupport`](super::super::ErrorCode::DeletionProtectionTypeNotSupport), [`DeletionProtection.AlreadyEnabled`](super::super::ErrorCode::DeletionProtectionAlreadyEnabled), [`DeletionProtection.OwnerError`](super::super::ErrorCode::DeletionProtectionOwnerError), [`InvalidAllocationId.NotFound`](super::super::ErrorCode::InvalidAllocationIdNotFound), [`DeletionProtection.NotExist`](super::super::ErrorCode::DeletionProtectionNotExist).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletionProtectionRequest {
    /// Region of the resource.
    pub region_id: Option<String>,
    /// Whether the resource is protected.
    ///
    /// Required.
    pub protection_enable: bool,
    /// Type of the resource.
    ///
    /// Required.
    pub r#type: DeletionProtectionType,
    /// Id of the resource.
    ///
    /// Required.
    pub instance_id: String,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
}

pub(crate) static DELETION_PROTECTION_REQUEST: Schema = Schema::new(
    "DeletionProtectionRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("ProtectionEnable", ValueType::Boolean).required(),
        Field::new("Type", ValueType::Enum(<DeletionProtectionType as OpenEnum>::VALUES))
            .required(),
        Field::new("InstanceId", ValueType::String).required(),
        Field::new("ClientToken", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DeletionProtectionRequest, DELETION_PROTECTION_REQUEST, 0 => region_id, 1 =>
    protection_enable, 2 => r#type, 3 => instance_id, 4 => client_token
);

impl DeletionProtectionRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`protection_enable`](Self#structfield.protection_enable).
    #[inline]
    pub fn protection_enable(mut self, value: bool) -> Self {
        self.protection_enable = value;
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl Into<DeletionProtectionType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = value.into();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
}

/// The response of `DeletionProtection`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletionProtectionResponse {
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DELETION_PROTECTION_RESPONSE: Schema = Schema::new(
    "DeletionProtectionResponse",
    &[Field::new("RequestId", ValueType::String)],
);

aliyun_api_core::record!(
    DeletionProtectionResponse, DELETION_PROTECTION_RESPONSE, 0 => request_id
);

aliyun_api_core::response!(DeletionProtectionResponse);

impl DeletionProtectionResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// Type of the resource.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeletionProtectionType {
    /// `EIP`: elastic IP address.
    Eip,
    /// `CBWP`: shared bandwidth package.
    Cbwp,
    /// `NATGW`: NAT gateway.
    Natgw,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    DeletionProtectionType, Eip = "EIP", Cbwp = "CBWP", Natgw = "NATGW"
);

static DELETION_PROTECTION: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DeletionProtection",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &DELETION_PROTECTION_REQUEST,
    response: &DELETION_PROTECTION_RESPONSE,
    classes: &[
        ("DeletionProtection.PrePaidNotSupport", ErrorClass::Conflict),
        ("DeletionProtection.TypeNotSupport", ErrorClass::Invalid),
        ("DeletionProtection.AlreadyEnabled", ErrorClass::Conflict),
        ("DeletionProtection.OwnerError", ErrorClass::Denied),
        ("DeletionProtection.NotExist", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DeletionProtectionRequest {
    type Response = DeletionProtectionResponse;
    const ACTION: &'static ActionInfo = &DELETION_PROTECTION;
}

/// What `DeletionProtection` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DeletionProtectionRequired {
    /// Type of the resource.
    ///
    /// Required.
    pub r#type: DeletionProtectionType,
    /// Id of the resource.
    ///
    /// Required.
    pub instance_id: String,
    /// Whether the resource is protected.
    ///
    /// Required.
    pub protection_enable: bool,
}

impl std::fmt::Debug for DeletionProtectionRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DeletionProtectionRequired",
            &DELETION_PROTECTION_REQUEST,
            &[(1, &self.protection_enable), (2, &self.r#type), (3, &self.instance_id)],
            f,
        )
    }
}

impl DeletionProtectionRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DeletionProtectionRequired) -> Self {
        Self {
            r#type: required.r#type,
            instance_id: required.instance_id,
            protection_enable: required.protection_enable,
            ..Self::default()
        }
    }
}

impl Client {
    /// Turns the deletion protection of an EIP, a shared bandwidth package or a NAT gateway on or off.
    ///
    /// What is protected cannot be deleted before the protection is turned off.
    ///
    /// Parameters with their limits, errors, and an example: [`DeletionProtectionRequest`].
    #[inline]
    pub fn deletion_protection(
        &self,
        required: DeletionProtectionRequired,
    ) -> Call<DeletionProtectionRequest> {
        Call::new(&self.inner, DeletionProtectionRequest::new(required))
    }
}

impl Call<DeletionProtectionRequest> {
    /// Region of the resource.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
}
