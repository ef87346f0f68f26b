// Written by `cargo xtask gen` from the specs. Do not edit.

//! `CreateInstance`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates one or more instances at an edge node.
///
/// Only accounts on the list of allowed buyers can create instances; others get `InvalidUserData.NotInWhiteList`.
/// The call takes a while: use a longer timeout.
///
/// A code of 0 and the ids mean that the request was accepted, not that the instances exist. Look them up by id to see whether they do.
///
/// The parameters of `CreateInstance`. Sent with [`Client::create_instance`](super::super::Client::create_instance); the response is a [`CreateInstanceResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .create_instance(ens::CreateInstanceRequired {
///         instance_type: "ens.se1.tiny".into(),
///         ens_region_id: "cn-hangzhou".into(),
///         period: "12".into(),
///         quantity: "1".into(),
///     })
///     .password("yourPassword:1")
///     .image_id("yourImage ID")
///     .system_disk(ens::CreateInstanceSystemDisk::default().size("40"))
///     .data_disk([ens::CreateInstanceDataDisk::default().size("50")])
///     .internet_charge_type("95BandwidthByMonth")
///     .auto_renew_period("12")
///     .auto_renew("True")
///     .ip_type("ipv4")
///     .key_pair_name("TestKeyPairName")
///     .user_data(
///         "IyEvYmluL3NoIGVjaG8gIkhlbGxvIFdvcmxkLiBUaGUgdGltZSBpcyBub3cgJChkYXRlIC1SKSEiIHwgdGVlIC9ob21lL291dHB1dC50eHQ=",
///     )
///     .vswitch_id("YourVSwitchId")
///     .private_ip_address("10.10.10.10")
///     .payment_type("Subscription")
///     .instance_name("test:Instance_Name.1-2")
///     .host_name("test-HostName")
///     .unique_suffix(false)
///     .public_ip_identification(true)
///     .password_inherit(false)
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`StockNotEnough`](super::super::ErrorCode::StockNotEnough), [`InvalidUserData.NotInWhiteList`](super::super::ErrorCode::InvalidUserDataNotInWhiteList), [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`NoPermission`](super::super::ErrorCode::NoPermission), [`CallInterface`](super::super::ErrorCode::CallInterface), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`InvalidDiskSize.ValueNotSupported`](super::super::ErrorCode::InvalidDiskSizeValueNotSupported), [`InvalidParameter.Bandwidth`](super::super::ErrorCode::InvalidParameterBandwidth), [`InvalidParameter.Image`](super::super::ErrorCode::InvalidParameterImage), [`InvalidParameter.InstanceType`](super::super::ErrorCode::InvalidParameterInstanceType), [`InvalidAccountStatus.NotEnoughBalance`](super::super::ErrorCode::InvalidAccountStatusNotEnoughBalance), [`unsupported_Ipv6Feature`](super::super::ErrorCode::UnsupportedIpv6Feature), [`Forbidden.CreateInstance`](super::super::ErrorCode::ForbiddenCreateInstance), [`ENS_OperationUnsupported_KeyPairName`](super::super::ErrorCode::EnsOperationUnsupportedKeyPairName), [`ENS_DependencyViolation_WindowsInstance`](super::super::ErrorCode::EnsDependencyViolationWindowsInstance), [`ENS_PASSWORDORKEYPAIRNAME_MODULE_NOT_CHOOSEN`](super::super::ErrorCode::EnsPasswordorkeypairnameModuleNotChoosen), [`InvalidPrivateIpAddress`](super::super::ErrorCode::InvalidPrivateIpAddress), [`InvalidVSwitchId.NotFound`](super::super::ErrorCode::InvalidVSwitchIdNotFound), [`InvalidPrivateIpAddress.Duplicated`](super::super::ErrorCode::InvalidPrivateIpAddressDuplicated), [`InvalidPasswordParam.Mismatch`](super::super::ErrorCode::InvalidPasswordParamMismatch).
///
/// Source: Edge Node Service API reference (2026-03-27); Edge Node Service API manual (2022), section 5.12; Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// Type of the instance.
    ///
    /// Required.
    pub instance_type: String,
    /// Edge node to create the instance at.
    ///
    /// Required.
    pub ens_region_id: String,
    /// Password of the instance, of letters, digits and the special characters ()\`~!@#$%^&\*-\_+=|{}\[\]:;'\<\>,.?/ (the manual does not list |, ' and ?).
    ///
    /// 8 to 30 characters; matches ``[A-Za-z0-9()`~!@#$%^&*\-_+=|{}\[\]:;'<>,.?/]+``; sensitive: never logged or shown.
    pub password: Option<String>,
    /// Subscription duration.
    ///
    /// Required. 1 to 9 or 12 months.
    pub period: String,
    /// Image that the instance starts from. The manual requires it.
    pub image_id: Option<String>,
    /// System disk to create the instance with.
    pub system_disk: Option<CreateInstanceSystemDisk>,
    /// Number of instances.
    ///
    /// Required.
    pub quantity: String,
    /// Data disks to create the instance with. Only the first one is documented.
    pub data_disk: Vec<CreateInstanceDataDisk>,
    /// Metering method of the traffic. If omitted, the metering method in use stays.
    pub internet_charge_type: Option<InstanceInternetChargeType>,
    /// Duration of each automatic renewal.
    ///
    /// 1 to 12 months.
    pub auto_renew_period: Option<String>,
    /// Whether the subscription is renewed automatically.
    ///
    /// Default: `False`.
    pub auto_renew: Option<AutoRenew>,
    /// IP version of the addresses of the instance.
    ///
    /// Default: `ipv4`.
    pub ip_type: Option<InstanceIpType>,
    /// Name of the key pair for the login. Only one is supported.
    pub key_pair_name: Option<String>,
    /// Script that starts with #! and runs on the instance, as Base64. Before the encoding it has up to 16 KB; the page also speaks of 256 characters, and a script that keeps to them is safe. Instance metadata is not filled in. It is not encrypted in transit: encrypt secrets before you encode it.
    ///
    /// At most 21848 bytes; Base64 text; sensitive: never logged or shown.
    pub user_data: Option<String>,
    /// VSwitch to connect the instance to.
    pub vswitch_id: Option<String>,
    /// Private address of the instance. It must be in an existing VSwitch.
    pub private_ip_address: Option<String>,
    /// Billing method of the instance.
    ///
    /// Default: `Subscription`.
    pub payment_type: Option<InstancePaymentType>,
    /// Name of the instance. If omitted, it is the id of the instance. The English documents do not mention Chinese characters.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_.-]*`; does not start with `http://` or `https://`.
    pub instance_name: Option<String>,
    /// Host name. Periods and hyphens must not be at its ends or next to each other.
    ///
    /// 2 to 64 characters; matches `[A-Za-z0-9]+([.-][A-Za-z0-9]+)*`.
    pub host_name: Option<String>,
    /// Whether a number from 001 to 999 is appended to HostName and InstanceName, as in LocalHost001 and LocalHost002.
    ///
    /// Default: `false`.
    pub unique_suffix: Option<bool>,
    /// Whether a public address can be assigned to the instance.
    ///
    /// Default: `true`.
    pub public_ip_identification: Option<bool>,
    /// Whether the password that is set in the image is used. Make sure that the image has one.
    pub password_inherit: Option<bool>,
}

pub(crate) static CREATE_INSTANCE_REQUEST: Schema = Schema::new(
    "CreateInstanceRequest",
    &[
        Field::new("InstanceType", ValueType::String).required(),
        Field::new("EnsRegionId", ValueType::String).required(),
        Field::new("Password", ValueType::String).sensitive(),
        Field::new("Period", ValueType::String).required(),
        Field::new("ImageId", ValueType::String),
        Field::new("SystemDisk", ValueType::Record(&CREATE_INSTANCE_SYSTEM_DISK))
            .encoding(Encoding::Flat),
        Field::new("Quantity", ValueType::String).required(),
        Field::new(
                "DataDisk",
                ValueType::List(&ValueType::Record(&CREATE_INSTANCE_DATA_DISK)),
            )
            .encoding(Encoding::Repeat),
        Field::new(
            "InternetChargeType",
            ValueType::Enum(<InstanceInternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new("AutoRenewPeriod", ValueType::String),
        Field::new("AutoRenew", ValueType::Enum(<AutoRenew as OpenEnum>::VALUES)),
        Field::new("IpType", ValueType::Enum(<InstanceIpType as OpenEnum>::VALUES)),
        Field::new("KeyPairName", ValueType::String),
        Field::new("UserData", ValueType::String).sensitive(),
        Field::new("VSwitchId", ValueType::String),
        Field::new("PrivateIpAddress", ValueType::String),
        Field::new(
            "PaymentType",
            ValueType::Enum(<InstancePaymentType as OpenEnum>::VALUES),
        ),
        Field::new("InstanceName", ValueType::String),
        Field::new("HostName", ValueType::String),
        Field::new("UniqueSuffix", ValueType::Boolean),
        Field::new("PublicIpIdentification", ValueType::Boolean),
        Field::new("PasswordInherit", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    CreateInstanceRequest, CREATE_INSTANCE_REQUEST, 0 => instance_type, 1 =>
    ens_region_id, 2 => password, 3 => period, 4 => image_id, 5 => system_disk, 6 =>
    quantity, 7 => data_disk, 8 => internet_charge_type, 9 => auto_renew_period, 10 =>
    auto_renew, 11 => ip_type, 12 => key_pair_name, 13 => user_data, 14 => vswitch_id, 15
    => private_ip_address, 16 => payment_type, 17 => instance_name, 18 => host_name, 19
    => unique_suffix, 20 => public_ip_identification, 21 => password_inherit
);

impl CreateInstanceRequest {
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = value.into();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = value.into();
        self
    }
    /// Sets [`password`](Self#structfield.password).
    #[inline]
    pub fn password(mut self, value: impl IntoOption<String>) -> Self {
        self.password = value.into_option();
        self
    }
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = value.into();
        self
    }
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.image_id = value.into_option();
        self
    }
    /// Sets [`system_disk`](Self#structfield.system_disk).
    #[inline]
    pub fn system_disk(
        mut self,
        value: impl IntoOption<CreateInstanceSystemDisk>,
    ) -> Self {
        self.system_disk = value.into_option();
        self
    }
    /// Sets [`quantity`](Self#structfield.quantity).
    #[inline]
    pub fn quantity(mut self, value: impl Into<String>) -> Self {
        self.quantity = value.into();
        self
    }
    /// Sets [`data_disk`](Self#structfield.data_disk).
    #[inline]
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<CreateInstanceDataDisk>>,
    ) -> Self {
        self.data_disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<InstanceInternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into_option();
        self
    }
    /// Sets [`auto_renew_period`](Self#structfield.auto_renew_period).
    #[inline]
    pub fn auto_renew_period(mut self, value: impl IntoOption<String>) -> Self {
        self.auto_renew_period = value.into_option();
        self
    }
    /// Sets [`auto_renew`](Self#structfield.auto_renew).
    #[inline]
    pub fn auto_renew(mut self, value: impl IntoOption<AutoRenew>) -> Self {
        self.auto_renew = value.into_option();
        self
    }
    /// Sets [`ip_type`](Self#structfield.ip_type).
    #[inline]
    pub fn ip_type(mut self, value: impl IntoOption<InstanceIpType>) -> Self {
        self.ip_type = value.into_option();
        self
    }
    /// Sets [`key_pair_name`](Self#structfield.key_pair_name).
    #[inline]
    pub fn key_pair_name(mut self, value: impl IntoOption<String>) -> Self {
        self.key_pair_name = value.into_option();
        self
    }
    /// Sets [`user_data`](Self#structfield.user_data).
    #[inline]
    pub fn user_data(mut self, value: impl IntoOption<String>) -> Self {
        self.user_data = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`private_ip_address`](Self#structfield.private_ip_address).
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.private_ip_address = value.into_option();
        self
    }
    /// Sets [`payment_type`](Self#structfield.payment_type).
    #[inline]
    pub fn payment_type(mut self, value: impl IntoOption<InstancePaymentType>) -> Self {
        self.payment_type = value.into_option();
        self
    }
    /// Sets [`instance_name`](Self#structfield.instance_name).
    #[inline]
    pub fn instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_name = value.into_option();
        self
    }
    /// Sets [`host_name`](Self#structfield.host_name).
    #[inline]
    pub fn host_name(mut self, value: impl IntoOption<String>) -> Self {
        self.host_name = value.into_option();
        self
    }
    /// Sets [`unique_suffix`](Self#structfield.unique_suffix).
    #[inline]
    pub fn unique_suffix(mut self, value: impl IntoOption<bool>) -> Self {
        self.unique_suffix = value.into_option();
        self
    }
    /// Sets [`public_ip_identification`](Self#structfield.public_ip_identification).
    #[inline]
    pub fn public_ip_identification(mut self, value: impl IntoOption<bool>) -> Self {
        self.public_ip_identification = value.into_option();
        self
    }
    /// Sets [`password_inherit`](Self#structfield.password_inherit).
    #[inline]
    pub fn password_inherit(mut self, value: impl IntoOption<bool>) -> Self {
        self.password_inherit = value.into_option();
        self
    }
}

/// The response of `CreateInstance`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    /// Ids of the new instances.
    pub instance_ids: Vec<String>,
    /// Return code; 0 is success.
    pub code: Option<i64>,
    metadata: Metadata,
}

pub(crate) static CREATE_INSTANCE_RESPONSE: Schema = Schema::new(
    "CreateInstanceResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("InstanceIds", ValueType::List(&ValueType::String))
            .required()
            .wrapper("InstanceId"),
        Field::new("Code", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    CreateInstanceResponse, CREATE_INSTANCE_RESPONSE, 0 => request_id, 1 => instance_ids,
    2 => code
);

aliyun_api_core::response!(CreateInstanceResponse);

impl CreateInstanceResponse {
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
    /// Sets [`instance_ids`](Self#structfield.instance_ids).
    #[inline]
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`code`](Self#structfield.code).
    #[inline]
    pub fn code(mut self, value: impl IntoOption<i64>) -> Self {
        self.code = value.into_option();
        self
    }
}

/// System disk to create the instance with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInstanceSystemDisk {
    /// Size of the disk.
    ///
    /// A multiple of 10; `20` or `40`; unit GiB.
    pub size: Option<String>,
}

pub(crate) static CREATE_INSTANCE_SYSTEM_DISK: Schema = Schema::new(
    "CreateInstanceSystemDisk",
    &[Field::new("Size", ValueType::String)],
);

aliyun_api_core::record!(
    CreateInstanceSystemDisk, CREATE_INSTANCE_SYSTEM_DISK, 0 => size
);

impl CreateInstanceSystemDisk {
    /// Sets [`size`](Self#structfield.size).
    #[inline]
    pub fn size(mut self, value: impl IntoOption<String>) -> Self {
        self.size = value.into_option();
        self
    }
}

/// A data disk.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInstanceDataDisk {
    /// Capacity of the data disk.
    ///
    /// At least 20 GiB; a multiple of 10.
    pub size: Option<String>,
}

pub(crate) static CREATE_INSTANCE_DATA_DISK: Schema = Schema::new(
    "CreateInstanceDataDisk",
    &[Field::new("Size", ValueType::String)],
);

aliyun_api_core::record!(CreateInstanceDataDisk, CREATE_INSTANCE_DATA_DISK, 0 => size);

impl CreateInstanceDataDisk {
    /// Sets [`size`](Self#structfield.size).
    #[inline]
    pub fn size(mut self, value: impl IntoOption<String>) -> Self {
        self.size = value.into_option();
        self
    }
}

/// Whether the subscription is renewed automatically.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoRenew {
    /// `True`: renewed automatically before it expires.
    True,
    /// `False`: expires at the end of its period.
    False,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(AutoRenew, True = "True", False = "False");

/// IP version of the addresses of the instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceIpType {
    /// `ipv4`: IPv4 only.
    Ipv4,
    /// `ipv6`: IPv6 only.
    Ipv6,
    /// `ipv4Andipv6`: IPv4 and IPv6.
    Ipv4AndIpv6,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    InstanceIpType, Ipv4 = "ipv4", Ipv6 = "ipv6", Ipv4AndIpv6 = "ipv4Andipv6"
);

/// Billing method of the instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstancePaymentType {
    /// `Subscription`: subscription.
    Subscription,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(InstancePaymentType, Subscription = "Subscription");

static CREATE_INSTANCE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "CreateInstance",
    kind: ActionKind::Write,
    idempotency: None,
    request: &CREATE_INSTANCE_REQUEST,
    response: &CREATE_INSTANCE_RESPONSE,
    classes: &[
        ("StockNotEnough", ErrorClass::Quota),
        ("InvalidUserData.NotInWhiteList", ErrorClass::Denied),
        ("CallInterface", ErrorClass::Internal),
        ("unsupported_Ipv6Feature", ErrorClass::Invalid),
        ("Forbidden.CreateInstance", ErrorClass::Denied),
        ("ENS_OperationUnsupported_KeyPairName", ErrorClass::Invalid),
        ("ENS_DependencyViolation_WindowsInstance", ErrorClass::Invalid),
        ("ENS_PASSWORDORKEYPAIRNAME_MODULE_NOT_CHOOSEN", ErrorClass::Invalid),
        ("InvalidPrivateIpAddress", ErrorClass::Invalid),
        ("InvalidPasswordParam.Mismatch", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for CreateInstanceRequest {
    type Response = CreateInstanceResponse;
    const ACTION: &'static ActionInfo = &CREATE_INSTANCE;
}

/// What `CreateInstance` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct CreateInstanceRequired {
    /// Type of the instance.
    ///
    /// Required.
    pub instance_type: String,
    /// Edge node to create the instance at.
    ///
    /// Required.
    pub ens_region_id: String,
    /// Subscription duration.
    ///
    /// Required. 1 to 9 or 12 months.
    pub period: String,
    /// Number of instances.
    ///
    /// Required.
    pub quantity: String,
}

impl std::fmt::Debug for CreateInstanceRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "CreateInstanceRequired",
            &CREATE_INSTANCE_REQUEST,
            &[
                (0, &self.instance_type),
                (1, &self.ens_region_id),
                (3, &self.period),
                (6, &self.quantity),
            ],
            f,
        )
    }
}

impl CreateInstanceRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: CreateInstanceRequired) -> Self {
        Self {
            instance_type: required.instance_type,
            ens_region_id: required.ens_region_id,
            period: required.period,
            quantity: required.quantity,
            ..Self::default()
        }
    }
}

impl Client {
    /// Creates one or more instances at an edge node.
    ///
    /// Only accounts on the list of allowed buyers can create instances; others get `InvalidUserData.NotInWhiteList`.
    /// The call takes a while: use a longer timeout.
    ///
    /// A code of 0 and the ids mean that the request was accepted, not that the instances exist. Look them up by id to see whether they do.
    ///
    /// Parameters with their limits, errors, and an example: [`CreateInstanceRequest`].
    #[inline]
    pub fn create_instance(
        &self,
        required: CreateInstanceRequired,
    ) -> Call<CreateInstanceRequest> {
        Call::new(&self.inner, CreateInstanceRequest::new(required))
    }
}

impl Call<CreateInstanceRequest> {
    /// Password of the instance, of letters, digits and the special characters ()\`~!@#$%^&\*-\_+=|{}\[\]:;'\<\>,.?/ (the manual does not list |, ' and ?).
    #[inline]
    pub fn password(mut self, value: impl IntoOption<String>) -> Self {
        self.request.password = value.into_option();
        self
    }
    /// Image that the instance starts from. The manual requires it.
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.image_id = value.into_option();
        self
    }
    /// System disk to create the instance with.
    #[inline]
    pub fn system_disk(
        mut self,
        value: impl IntoOption<CreateInstanceSystemDisk>,
    ) -> Self {
        self.request.system_disk = value.into_option();
        self
    }
    /// Data disks to create the instance with. Only the first one is documented.
    #[inline]
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<CreateInstanceDataDisk>>,
    ) -> Self {
        self.request.data_disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Metering method of the traffic. If omitted, the metering method in use stays.
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<InstanceInternetChargeType>,
    ) -> Self {
        self.request.internet_charge_type = value.into_option();
        self
    }
    /// Duration of each automatic renewal.
    #[inline]
    pub fn auto_renew_period(mut self, value: impl IntoOption<String>) -> Self {
        self.request.auto_renew_period = value.into_option();
        self
    }
    /// Whether the subscription is renewed automatically.
    #[inline]
    pub fn auto_renew(mut self, value: impl IntoOption<AutoRenew>) -> Self {
        self.request.auto_renew = value.into_option();
        self
    }
    /// IP version of the addresses of the instance.
    #[inline]
    pub fn ip_type(mut self, value: impl IntoOption<InstanceIpType>) -> Self {
        self.request.ip_type = value.into_option();
        self
    }
    /// Name of the key pair for the login. Only one is supported.
    #[inline]
    pub fn key_pair_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.key_pair_name = value.into_option();
        self
    }
    /// Script that starts with #! and runs on the instance, as Base64. Before the encoding it has up to 16 KB; the page also speaks of 256 characters, and a script that keeps to them is safe. Instance metadata is not filled in. It is not encrypted in transit: encrypt secrets before you encode it.
    #[inline]
    pub fn user_data(mut self, value: impl IntoOption<String>) -> Self {
        self.request.user_data = value.into_option();
        self
    }
    /// VSwitch to connect the instance to.
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_id = value.into_option();
        self
    }
    /// Private address of the instance. It must be in an existing VSwitch.
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.private_ip_address = value.into_option();
        self
    }
    /// Billing method of the instance.
    #[inline]
    pub fn payment_type(mut self, value: impl IntoOption<InstancePaymentType>) -> Self {
        self.request.payment_type = value.into_option();
        self
    }
    /// Name of the instance. If omitted, it is the id of the instance. The English documents do not mention Chinese characters.
    #[inline]
    pub fn instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_name = value.into_option();
        self
    }
    /// Host name. Periods and hyphens must not be at its ends or next to each other.
    #[inline]
    pub fn host_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.host_name = value.into_option();
        self
    }
    /// Whether a number from 001 to 999 is appended to HostName and InstanceName, as in LocalHost001 and LocalHost002.
    #[inline]
    pub fn unique_suffix(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.unique_suffix = value.into_option();
        self
    }
    /// Whether a public address can be assigned to the instance.
    #[inline]
    pub fn public_ip_identification(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.public_ip_identification = value.into_option();
        self
    }
    /// Whether the password that is set in the image is used. Make sure that the image has one.
    #[inline]
    pub fn password_inherit(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.password_inherit = value.into_option();
        self
    }
}
