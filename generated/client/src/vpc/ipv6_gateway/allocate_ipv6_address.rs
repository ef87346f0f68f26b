// Written by `cargo xtask gen` from the specs. Do not edit.

//! `AllocateIpv6Address`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Allocates an IPv6 address in a VSwitch.
///
/// The parameters of `AllocateIpv6Address`. Sent with [`Client::allocate_ipv6_address`](super::super::Client::allocate_ipv6_address); the response is a [`AllocateIpv6AddressResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .allocate_ipv6_address("vsw-asdfjlnaue4g****")
///     .ipv6_address("2408:XXXX:153:3921:851c:c435:7b12:1c5f")
///     .ipv6_address_name("ipv6-name")
///     .resource_group_id("rg-bp67acfmxazb4ph****")
///     .tag([vpc::RequestTag::new("FinanceDept", "FinanceJoshua")])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`OperationFailed.IPv6AddressAlreadyAllocated`](super::super::ErrorCode::OperationFailedIPv6AddressAlreadyAllocated), [`OperationFailed.AddressNotInVSwitchCidr`](super::super::ErrorCode::OperationFailedAddressNotInVSwitchCidr), [`IllegalParam.IpAddress`](super::super::ErrorCode::IllegalParamIpAddress), [`OperationFailed.IPv6Disabled`](super::super::ErrorCode::OperationFailedIPv6Disabled), [`ResourceNotFound.VSwitch`](super::super::ErrorCode::ResourceNotFoundVSwitch).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateIpv6AddressRequest {
    /// Region of the address.
    pub region_id: Option<String>,
    /// VSwitch to take the address from.
    ///
    /// Required.
    pub vswitch_id: String,
    /// Address to allocate, a free one of the VSwitch. If omitted, one is chosen.
    pub ipv6_address: Option<String>,
    /// Name of the address.
    pub ipv6_address_name: Option<String>,
    /// Description of the address.
    pub ipv6_address_description: Option<String>,
    /// Resource group of the address.
    pub resource_group_id: Option<String>,
    /// Tags of the address.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    ///
    /// Default: `false`.
    pub dry_run: Option<bool>,
    /// Whether an address or a block is allocated.
    ///
    /// Default: `IPv6Address`.
    pub address_type: Option<Ipv6AddressType>,
}

pub(crate) static ALLOCATE_IPV6_ADDRESS_REQUEST: Schema = Schema::new(
    "AllocateIpv6AddressRequest",
    &[
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("Ipv6Address", ValueType::String),
        Field::new("Ipv6AddressName", ValueType::String),
        Field::new("Ipv6AddressDescription", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("ClientToken", ValueType::String),
        Field::new("DryRun", ValueType::Boolean),
        Field::new("AddressType", ValueType::Enum(<Ipv6AddressType as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    AllocateIpv6AddressRequest, ALLOCATE_IPV6_ADDRESS_REQUEST, 0 => region_id, 1 =>
    vswitch_id, 2 => ipv6_address, 3 => ipv6_address_name, 4 => ipv6_address_description,
    5 => resource_group_id, 6 => tag, 7 => client_token, 8 => dry_run, 9 => address_type
);

impl AllocateIpv6AddressRequest {
    /// Sets [`region_id`](Self#structfield.region_id).
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.region_id = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = value.into();
        self
    }
    /// Sets [`ipv6_address`](Self#structfield.ipv6_address).
    #[inline]
    pub fn ipv6_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_address = value.into_option();
        self
    }
    /// Sets [`ipv6_address_name`](Self#structfield.ipv6_address_name).
    #[inline]
    pub fn ipv6_address_name(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_address_name = value.into_option();
        self
    }
    /// Sets [`ipv6_address_description`](Self#structfield.ipv6_address_description).
    #[inline]
    pub fn ipv6_address_description(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_address_description = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
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
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
    /// Sets [`dry_run`](Self#structfield.dry_run).
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.dry_run = value.into_option();
        self
    }
    /// Sets [`address_type`](Self#structfield.address_type).
    #[inline]
    pub fn address_type(mut self, value: impl IntoOption<Ipv6AddressType>) -> Self {
        self.address_type = value.into_option();
        self
    }
}

/// The response of `AllocateIpv6Address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocateIpv6AddressResponse {
    /// Id of the new address.
    pub ipv6_address_id: String,
    /// The address itself.
    pub ipv6_address: Option<String>,
    /// Resource group of the address.
    pub resource_group_id: Option<String>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static ALLOCATE_IPV6_ADDRESS_RESPONSE: Schema = Schema::new(
    "AllocateIpv6AddressResponse",
    &[
        Field::new("Ipv6AddressId", ValueType::String).required(),
        Field::new("Ipv6Address", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    AllocateIpv6AddressResponse, ALLOCATE_IPV6_ADDRESS_RESPONSE, 0 => ipv6_address_id, 1
    => ipv6_address, 2 => resource_group_id, 3 => request_id
);

aliyun_api_core::response!(AllocateIpv6AddressResponse);

impl AllocateIpv6AddressResponse {
    /// Sets [`ipv6_address_id`](Self#structfield.ipv6_address_id).
    #[inline]
    pub fn ipv6_address_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address_id = value.into();
        self
    }
    /// Sets [`ipv6_address`](Self#structfield.ipv6_address).
    #[inline]
    pub fn ipv6_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_address = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

static ALLOCATE_IPV6_ADDRESS: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "AllocateIpv6Address",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &ALLOCATE_IPV6_ADDRESS_REQUEST,
    response: &ALLOCATE_IPV6_ADDRESS_RESPONSE,
    classes: &[
        ("OperationFailed.IPv6AddressAlreadyAllocated", ErrorClass::Conflict),
        ("OperationFailed.AddressNotInVSwitchCidr", ErrorClass::Invalid),
        ("IllegalParam.IpAddress", ErrorClass::Invalid),
        ("OperationFailed.IPv6Disabled", ErrorClass::Conflict),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for AllocateIpv6AddressRequest {
    type Response = AllocateIpv6AddressResponse;
    const ACTION: &'static ActionInfo = &ALLOCATE_IPV6_ADDRESS;
}

impl AllocateIpv6AddressRequest {
    /// With what is required.
    #[inline]
    pub fn new(vswitch_id: impl Into<String>) -> Self {
        Self {
            vswitch_id: vswitch_id.into(),
            ..Self::default()
        }
    }
}

impl Client {
    /// Allocates an IPv6 address in a VSwitch.
    ///
    /// Parameters with their limits, errors, and an example: [`AllocateIpv6AddressRequest`].
    #[inline]
    pub fn allocate_ipv6_address(
        &self,
        vswitch_id: impl Into<String>,
    ) -> Call<AllocateIpv6AddressRequest> {
        Call::new(&self.inner, AllocateIpv6AddressRequest::new(vswitch_id))
    }
}

impl Call<AllocateIpv6AddressRequest> {
    /// Region of the address.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Address to allocate, a free one of the VSwitch. If omitted, one is chosen.
    #[inline]
    pub fn ipv6_address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_address = value.into_option();
        self
    }
    /// Name of the address.
    #[inline]
    pub fn ipv6_address_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_address_name = value.into_option();
        self
    }
    /// Description of the address.
    #[inline]
    pub fn ipv6_address_description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ipv6_address_description = value.into_option();
        self
    }
    /// Resource group of the address.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags of the address.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Whether the request is only checked: if it could be carried out, the error is DryRunOperation.
    #[inline]
    pub fn dry_run(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.dry_run = value.into_option();
        self
    }
    /// Whether an address or a block is allocated.
    #[inline]
    pub fn address_type(mut self, value: impl IntoOption<Ipv6AddressType>) -> Self {
        self.request.address_type = value.into_option();
        self
    }
}
