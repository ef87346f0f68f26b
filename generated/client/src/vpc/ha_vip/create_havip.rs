// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateHaVip`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates a high-availability virtual IP address (HaVip) in a VSwitch.
///
/// The HaVip is created in the background; its `Status` in DescribeHaVips changes from Creating to Available.
///
/// The parameters of `CreateHaVip`. Sent with [`Client::create_havip`](super::super::Client::create_havip); the response is a [`CreateHaVipResponse`]. The region comes from the configuration where it is not set.
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::vpc;
/// # async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
/// let response = vpc
///     .create_havip("vsw-asdfjlnaue4g****")
///     .name("test")
///     .ip_address("192.XX.XX.10")
///     .description("This is my HaVip.")
///     .tag([vpc::RequestTag::new("FinanceDept", "FinanceJoshua")])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`InvalidDescription.Malformed`](super::super::ErrorCode::InvalidDescriptionMalformed), [`InvalidIPAddress.OutOfRange`](super::super::ErrorCode::InvalidIPAddressOutOfRange), [`InvalidIPAddress.NotAvailable`](super::super::ErrorCode::InvalidIPAddressNotAvailable), [`InvalidIPAddress.AlreadyUsed`](super::super::ErrorCode::InvalidIPAddressAlreadyUsed), [`InvalidIPAddress.Malformed`](super::super::ErrorCode::InvalidIPAddressMalformed), [`Abs.Vpc.InvalidName.Malformed`](super::super::ErrorCode::AbsVpcInvalidNameMalformed), [`InvalidIPAddress.OutOfVswCIDR`](super::super::ErrorCode::InvalidIPAddressOutOfVswCIDR), [`InvalidIPAddress.AlreadyInUse`](super::super::ErrorCode::InvalidIPAddressAlreadyInUse), [`UnsupportedFeature.CloudBoxHaVip`](super::super::ErrorCode::UnsupportedFeatureCloudBoxHaVip), [`CountLimitExceed.HaVipInVpc`](super::super::ErrorCode::CountLimitExceedHaVipInVpc), [`Forbidden.HaVip`](super::super::ErrorCode::ForbiddenHaVip), [`QuotaExceeded.HaVip`](super::super::ErrorCode::QuotaExceededHaVip), [`InvalidRegionId.NotFound`](super::super::ErrorCode::InvalidRegionIdNotFound), [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound), [`IllegalParam.ResourceGroupId`](super::super::ErrorCode::IllegalParamResourceGroupId).
///
/// Source: Virtual Private Cloud, OpenAPI document (2024-06); Virtual Private Cloud, API metadata (2026-04); Virtual Private Cloud, SDK for Python (alibabacloud\_vpc20160428) (2026-11); Virtual Private Cloud API reference (2019-09-18), section 4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHaVipRequest {
    /// Name of the HaVip.
    ///
    /// 1 to 128 characters; does not start with `http://` or `https://`.
    pub name: Option<String>,
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    ///
    /// 1 to 64 characters; ASCII characters only.
    pub client_token: Option<String>,
    /// Region of the HaVip.
    pub region_id: Option<String>,
    /// VSwitch of the HaVip.
    ///
    /// Required.
    pub vswitch_id: String,
    /// Address of the HaVip, a free one of the VSwitch. If omitted, one is chosen at random.
    pub ip_address: Option<String>,
    /// Description of the HaVip. The metadata has 255 characters at most.
    ///
    /// 1 to 256 characters; does not start with `http://` or `https://`.
    pub description: Option<String>,
    /// Resource group of the HaVip.
    pub resource_group_id: Option<String>,
    /// Tags of the HaVip.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
}

pub(crate) static CREATE_HAVIP_REQUEST: Schema = Schema::new(
    "CreateHaVipRequest",
    &[
        Field::new("Name", ValueType::String),
        Field::new("ClientToken", ValueType::String),
        Field::new("RegionId", ValueType::String).required(),
        Field::new("VSwitchId", ValueType::String).required(),
        Field::new("IpAddress", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
    ],
);

aliyun_api_core::record!(
    CreateHaVipRequest, CREATE_HAVIP_REQUEST, 0 => name, 1 => client_token, 2 =>
    region_id, 3 => vswitch_id, 4 => ip_address, 5 => description, 6 =>
    resource_group_id, 7 => tag
);

impl CreateHaVipRequest {
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`client_token`](Self#structfield.client_token).
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.client_token = value.into_option();
        self
    }
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
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
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
}

/// The response of `CreateHaVip`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHaVipResponse {
    /// Id of the request.
    pub request_id: String,
    /// Address of the HaVip.
    pub ip_address: Option<String>,
    /// Id of the new HaVip.
    pub havip_id: String,
    metadata: Metadata,
}

pub(crate) static CREATE_HAVIP_RESPONSE: Schema = Schema::new(
    "CreateHaVipResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("IpAddress", ValueType::String),
        Field::new("HaVipId", ValueType::String).required(),
    ],
);

aliyun_api_core::record!(
    CreateHaVipResponse, CREATE_HAVIP_RESPONSE, 0 => request_id, 1 => ip_address, 2 =>
    havip_id
);

aliyun_api_core::response!(CreateHaVipResponse);

impl CreateHaVipResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`ip_address`](Self#structfield.ip_address).
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ip_address = value.into_option();
        self
    }
    /// Sets [`havip_id`](Self#structfield.havip_id).
    #[inline]
    pub fn havip_id(mut self, value: impl Into<String>) -> Self {
        self.havip_id = value.into();
        self
    }
}

static CREATE_HAVIP: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateHaVip",
    kind: ActionKind::Write,
    idempotency: Some("ClientToken"),
    request: &CREATE_HAVIP_REQUEST,
    response: &CREATE_HAVIP_RESPONSE,
    classes: &[
        ("InvalidIPAddress.OutOfRange", ErrorClass::Invalid),
        ("InvalidIPAddress.NotAvailable", ErrorClass::Conflict),
        ("InvalidIPAddress.AlreadyUsed", ErrorClass::Conflict),
        ("InvalidIPAddress.OutOfVswCIDR", ErrorClass::Invalid),
        ("InvalidIPAddress.AlreadyInUse", ErrorClass::Conflict),
        ("UnsupportedFeature.CloudBoxHaVip", ErrorClass::Conflict),
        ("Forbidden.HaVip", ErrorClass::Denied),
        ("IllegalParam.ResourceGroupId", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateHaVipRequest {
    type Response = CreateHaVipResponse;
    const ACTION: &'static ActionInfo = &CREATE_HAVIP;
}

impl CreateHaVipRequest {
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
    /// Creates a high-availability virtual IP address (HaVip) in a VSwitch.
    ///
    /// The HaVip is created in the background; its `Status` in DescribeHaVips changes from Creating to Available.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateHaVipRequest`].
    #[inline]
    pub fn create_havip(
        &self,
        vswitch_id: impl Into<String>,
    ) -> Call<CreateHaVipRequest> {
        Call::new(&self.inner, CreateHaVipRequest::new(vswitch_id))
    }
}

impl Call<CreateHaVipRequest> {
    /// Name of the HaVip.
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.name = value.into_option();
        self
    }
    /// Idempotency token that the client generates for each request: a retry with the same token is not executed again.
    #[inline]
    pub fn client_token(mut self, value: impl IntoOption<String>) -> Self {
        self.request.client_token = value.into_option();
        self
    }
    /// Region of the HaVip.
    #[inline]
    pub fn region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.region_id = value.into_option();
        self
    }
    /// Address of the HaVip, a free one of the VSwitch. If omitted, one is chosen at random.
    #[inline]
    pub fn ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ip_address = value.into_option();
        self
    }
    /// Description of the HaVip. The metadata has 255 characters at most.
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.request.description = value.into_option();
        self
    }
    /// Resource group of the HaVip.
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.resource_group_id = value.into_option();
        self
    }
    /// Tags of the HaVip.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
}
