// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateVSwitch`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a VSwitch at an edge node.
///
/// The parameters of `CreateVSwitch`. Sent with [`Client::create_vswitch`](super::super::Client::create_vswitch); the response is a [`CreateVSwitchResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .create_vswitch(ens::CreateVSwitchRequired {
///         ens_region_id: "cn-xian-unicom".into(),
///         cidr_block: "172.16.0.0/24".into(),
///     })
///     .vswitch_name("Test交换机")
///     .description("This is my vswitch.")
///     .network_id("n-257gqcdfvx6n****")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidSecurityGroupId.NotFound`](super::super::ErrorCode::InvalidSecurityGroupIdNotFound), [`SecurityGroupRuleConflict.Duplicated`](super::super::ErrorCode::SecurityGroupRuleConflictDuplicated), [`AuthorizationLimitExceed`](super::super::ErrorCode::AuthorizationLimitExceed), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError).
///
/// Source: Edge Node Service API manual (2022), section 9.1; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVSwitchRequest {
    /// Edge node to create the VSwitch at.
    ///
    /// Required.
    pub ens_region_id: String,
    /// CIDR block of the VSwitch, with a mask of 16 to 29 bits.
    ///
    /// Required. Matches `.*/(1[6-9]|2[0-9])`; a CIDR block such as `10.0.0.0/8`.
    pub cidr_block: String,
    /// Name of the VSwitch. If omitted, the VSwitch has no name.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub vswitch_name: Option<String>,
    /// Description of the VSwitch. It begins with a letter or a Chinese character.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Network to create the VSwitch in.
    pub network_id: Option<String>,
    /// Tags of the resource.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// IPv6 CIDR block of the VSwitch.
    pub ipv6_cidr_block: Option<String>,
}

pub(crate) static CREATE_VSWITCH_REQUEST: Schema = Schema::new(
    "CreateVSwitchRequest",
    &[
        Field::new("EnsRegionId", ValueType::String).required(),
        Field::new("CidrBlock", ValueType::String).required(),
        Field::new("VSwitchName", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("NetworkId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("Ipv6CidrBlock", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateVSwitchRequest, CREATE_VSWITCH_REQUEST, 0 => ens_region_id, 1 => cidr_block, 2
    => vswitch_name, 3 => description, 4 => network_id, 5 => tag, 6 => ipv6_cidr_block
);

impl CreateVSwitchRequest {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = value.into();
        self
    }
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = value.into();
        self
    }
    /// Sets [`vswitch_name`](Self#structfield.vswitch_name).
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_id = value.into_option();
        self
    }
    /// Sets [`tag`](Self#structfield.tag).
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
}

/// The response of `CreateVSwitch`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVSwitchResponse {
    /// Id of the new VSwitch.
    pub vswitch_id: String,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_VSWITCH_RESPONSE: Schema = Schema::new(
    "CreateVSwitchResponse",
    &[
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateVSwitchResponse, CREATE_VSWITCH_RESPONSE, 0 => vswitch_id, 1 => request_id
);

aliyun_api_core::response!(CreateVSwitchResponse);

impl CreateVSwitchResponse {
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static CREATE_VSWITCH: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateVSwitch",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_VSWITCH_REQUEST,
    response: &CREATE_VSWITCH_RESPONSE,
    classes: &[
        ("CallInterface", ErrorClass::Internal),
        ("AuthorizationLimitExceed", ErrorClass::Quota),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateVSwitchRequest {
    type Response = CreateVSwitchResponse;
    const ACTION: &'static ActionInfo = &CREATE_VSWITCH;
}

/// What `CreateVSwitch` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateVSwitchRequired {
    /// Edge node to create the VSwitch at.
    ///
    /// Required.
    pub ens_region_id: String,
    /// CIDR block of the VSwitch, with a mask of 16 to 29 bits.
    ///
    /// Required. Matches `.*/(1[6-9]|2[0-9])`; a CIDR block such as `10.0.0.0/8`.
    pub cidr_block: String,
}

impl std::fmt::Debug for CreateVSwitchRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateVSwitchRequired",
            &CREATE_VSWITCH_REQUEST,
            &[(0, &self.ens_region_id), (1, &self.cidr_block)],
            f,
        )
    }
}

impl CreateVSwitchRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateVSwitchRequired) -> Self {
        Self {
            ens_region_id: required.ens_region_id,
            cidr_block: required.cidr_block,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a VSwitch at an edge node.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateVSwitchRequest`].
    #[inline]
    pub fn create_vswitch(
        &self,
        required: CreateVSwitchRequired,
    ) -> Call<CreateVSwitchRequest> {
        Call::new(&self.inner, CreateVSwitchRequest::new(required))
    }
}

impl Call<CreateVSwitchRequest> {
    /// Name of the VSwitch. If omitted, the VSwitch has no name.
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_name = value.into_option();
        self
    }
    /// Description of the VSwitch. It begins with a letter or a Chinese character.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Network to create the VSwitch in.
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_id = value.into_option();
        self
    }
    /// Tags of the resource.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// IPv6 CIDR block of the VSwitch.
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_cidr_block = value.into_option();
        self
    }
}
