// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateNetwork`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a private network at an edge node.
///
/// The parameters of `CreateNetwork`. Sent with [`Client::create_network`](super::super::Client::create_network); the response is a [`CreateNetworkResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .create_network(ens::CreateNetworkRequired {
///         ens_region_id: "cn-beijing-telecom".into(),
///         cidr_block: "192.168.0.0/24".into(),
///     })
///     .network_name("abc")
///     .description("this is my first network")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidParameter.CidrBlock`](super::super::ErrorCode::InvalidParameterCidrBlock), [`Network.QuotaExceeded`](super::super::ErrorCode::NetworkQuotaExceeded), [`ens.interface.error`](super::super::ErrorCode::EnsInterfaceError), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InvalidEnsRegionId.NotFound`](super::super::ErrorCode::InvalidEnsRegionIdNotFound), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny).
///
/// Source: Edge Node Service API manual (2022), section 10.1; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNetworkRequest {
    /// Edge node to create the network at.
    ///
    /// Required.
    pub ens_region_id: String,
    /// CIDR block of the network: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or a part of one of them.
    ///
    /// Required. Matches `10(\.[0-9]{1,3}){3}/([89]|[12][0-9]|3[0-2])|172\.(1[6-9]|2[0-9]|3[01])(\.[0-9]{1,3}){2}/(1[2-9]|2[0-9]|3[0-2])|192\.168(\.[0-9]{1,3}){2}/(1[6-9]|2[0-9]|3[0-2])`; a CIDR block such as `10.0.0.0/8`.
    pub cidr_block: String,
    /// Name of the network.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_-]*`; does not start with `http://` or `https://`.
    pub network_name: Option<String>,
    /// Description of the network. It starts with a letter or a Chinese character.
    ///
    /// 2 to 256 characters; matches `(?s)[A-Za-z\p{Han}].*`; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Tags of the resource.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Whether the network has IPv6 addresses, too.
    pub enable_ipv6: Option<bool>,
    /// Internet provider of the IPv6 addresses.
    pub ipv6_isp: Option<String>,
}

pub(crate) static CREATE_NETWORK_REQUEST: Schema = Schema::new(
    "CreateNetworkRequest",
    &[
        Field::new("EnsRegionId", ValueType::String).required(),
        Field::new("CidrBlock", ValueType::String).required(),
        Field::new("NetworkName", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("EnableIpv6", ValueType::Boolean),
        Field::new("Ipv6Isp", ValueType::String),
    ],
);

aliyun_api_core::record!(
    CreateNetworkRequest, CREATE_NETWORK_REQUEST, 0 => ens_region_id, 1 => cidr_block, 2
    => network_name, 3 => description, 4 => tag, 5 => enable_ipv6, 6 => ipv6_isp
);

impl CreateNetworkRequest {
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
    /// Sets [`network_name`](Self#structfield.network_name).
    #[inline]
    pub fn network_name(mut self, value: impl IntoOption<String>) -> Self {
        self.network_name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
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
    /// Sets [`enable_ipv6`](Self#structfield.enable_ipv6).
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_ipv6 = value.into_option();
        self
    }
    /// Sets [`ipv6_isp`](Self#structfield.ipv6_isp).
    #[inline]
    pub fn ipv6_isp(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_isp = value.into_option();
        self
    }
}

/// The response of `CreateNetwork`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNetworkResponse {
    /// Id of the request.
    pub request_id: String,
    /// Id of the new network.
    pub network_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_NETWORK_RESPONSE: Schema = Schema::new(
    "CreateNetworkResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("NetworkId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateNetworkResponse, CREATE_NETWORK_RESPONSE, 0 => request_id, 1 => network_id
);

aliyun_api_core::response!(CreateNetworkResponse);

impl CreateNetworkResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = value.into();
        self
    }
}

static CREATE_NETWORK: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateNetwork",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_NETWORK_REQUEST,
    response: &CREATE_NETWORK_RESPONSE,
    classes: &[
        ("Network.QuotaExceeded", ErrorClass::Quota),
        ("ens.interface.error", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateNetworkRequest {
    type Response = CreateNetworkResponse;
    const ACTION: &'static ActionInfo = &CREATE_NETWORK;
}

/// What `CreateNetwork` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateNetworkRequired {
    /// Edge node to create the network at.
    ///
    /// Required.
    pub ens_region_id: String,
    /// CIDR block of the network: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or a part of one of them.
    ///
    /// Required. Matches `10(\.[0-9]{1,3}){3}/([89]|[12][0-9]|3[0-2])|172\.(1[6-9]|2[0-9]|3[01])(\.[0-9]{1,3}){2}/(1[2-9]|2[0-9]|3[0-2])|192\.168(\.[0-9]{1,3}){2}/(1[6-9]|2[0-9]|3[0-2])`; a CIDR block such as `10.0.0.0/8`.
    pub cidr_block: String,
}

impl std::fmt::Debug for CreateNetworkRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateNetworkRequired",
            &CREATE_NETWORK_REQUEST,
            &[(0, &self.ens_region_id), (1, &self.cidr_block)],
            f,
        )
    }
}

impl CreateNetworkRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateNetworkRequired) -> Self {
        Self {
            ens_region_id: required.ens_region_id,
            cidr_block: required.cidr_block,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates a private network at an edge node.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateNetworkRequest`].
    #[inline]
    pub fn create_network(
        &self,
        required: CreateNetworkRequired,
    ) -> Call<CreateNetworkRequest> {
        Call::new(&self.inner, CreateNetworkRequest::new(required))
    }
}

impl Call<CreateNetworkRequest> {
    /// Name of the network.
    #[inline]
    pub fn network_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.network_name = value.into_option();
        self
    }
    /// Description of the network. It starts with a letter or a Chinese character.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
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
    /// Whether the network has IPv6 addresses, too.
    #[inline]
    pub fn enable_ipv6(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.enable_ipv6 = value.into_option();
        self
    }
    /// Internet provider of the IPv6 addresses.
    #[inline]
    pub fn ipv6_isp(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_isp = value.into_option();
        self
    }
}
