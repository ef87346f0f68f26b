// Written by `cargo xtask gen` from the specs. Do not edit.

//! `RunInstances`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Creates one or more instances, pay-as-you-go or by subscription.
///
/// The instances are created in the background. DescribeInstances shows them.
///
/// The parameters of `RunInstances`. Sent with [`Client::run_instances`](super::super::Client::run_instances); the response is a [`RunInstancesResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .run_instances()
///     .instance_type("ens.sn1.small")
///     .instance_charge_type("PostPaid")
///     .image_id("m-5si16wo6simkt267p8b7h****")
///     .schedule_area_level("Region")
///     .ens_region_id("cn-foshan-telecom")
///     .password("testPassword")
///     .internet_charge_type("BandwidthByDay")
///     .system_disk(ens::RunInstancesSystemDisk::default().size(50).category("local_ssd"))
///     .data_disk([
///         ens::RunInstancesDataDisk::default().size(20).category("cloud_efficiency").encrypted(false),
///     ])
///     .internet_max_bandwidth_out(1)
///     .amount(1)
///     .vswitch_id("vsw-5sagnw7m613oulalkd10n****")
///     .instance_name("TestName")
///     .tag([ens::RequestTag::new("team", "tagValue")])
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`Invalid%s`](super::super::ErrorCode::InvalidAny), [`Missing%s`](super::super::ErrorCode::MissingAny), [`NoPermission`](super::super::ErrorCode::NoPermission).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunInstancesRequest {
    /// Type of the instances.
    pub instance_type: Option<String>,
    /// Billing method of the instances.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// Image that the instances start from. Every type needs one except those on ARM cards.
    pub image_id: Option<String>,
    /// Code of the area to create the instances in. It has no effect if ScheduleAreaLevel is Region.
    pub net_district_code: Option<String>,
    /// Internet provider, as in DescribeRegionIsps. At a node of several providers it chooses one; if omitted, an instance has all of them.
    pub carrier: Option<String>,
    /// Whether a node is given or chosen in an area.
    pub schedule_area_level: Option<ScheduleAreaLevel>,
    /// How the instances are spread over nodes. At a given node it is Concentrate.
    pub scheduling_strategy: Option<SchedulingStrategy>,
    /// Edge node to create the instances at. It has no effect where a node is chosen in an area.
    pub ens_region_id: Option<String>,
    /// Password of the instances. CreateInstance asks for 8 to 30 characters of three kinds.
    ///
    /// Sensitive: never logged or shown.
    pub password: Option<String>,
    /// Name of the key pair for the login.
    pub key_pair_name: Option<String>,
    /// Metering method of the bandwidth. It is chosen with the first purchase and stays for later ones.
    pub internet_charge_type: Option<InstanceInternetChargeType>,
    /// System disk to create each instance with.
    pub system_disk: Option<RunInstancesSystemDisk>,
    /// Data disks to create each instance with.
    pub data_disk: Option<Vec<RunInstancesDataDisk>>,
    /// Subscription duration in PeriodUnit. With Day, it is 3.
    ///
    /// 1 to 9 or 12.
    pub period: Option<i64>,
    /// Largest public bandwidth. Above 0 each instance gets a public address.
    ///
    /// At least 0 Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Number of instances.
    ///
    /// 1 to 100.
    pub amount: Option<i64>,
    /// Network of the instances.
    pub net_work_id: Option<String>,
    /// VSwitch to connect the instances to.
    pub vswitch_id: Option<String>,
    /// Security group of the instances.
    pub security_id: Option<String>,
    /// Host name of the instances, under the same naming limits as in CreateInstance.
    pub host_name: Option<String>,
    /// Name of the instances. If omitted, each is called by its id.
    ///
    /// 2 to 128 characters; matches `[A-Za-z\p{Han}][A-Za-z0-9\p{Han}:_.-]*`; does not start with `http://` or `https://`.
    pub instance_name: Option<String>,
    /// Whether a number from 001 to 999 is appended to HostName and InstanceName.
    pub unique_suffix: Option<bool>,
    /// User data of the instances, as Base64. Before the encoding it has up to 16 KB.
    ///
    /// At most 21848 bytes; Base64 text; sensitive: never logged or shown.
    pub user_data: Option<String>,
    /// Whether the subscription is renewed automatically. It has no effect on pay-as-you-go instances.
    ///
    /// Default: `false`.
    pub auto_renew: Option<bool>,
    /// Which price comes first where a node is chosen.
    ///
    /// Default: `PriceLowPriority`.
    pub scheduling_price_strategy: Option<SchedulingPriceStrategy>,
    /// Private address of the instance. It needs VSwitchId and an Amount of 1.
    pub private_ip_address: Option<String>,
    /// Unit of Period.
    ///
    /// Default: `Month`.
    pub period_unit: Option<PeriodUnit>,
    /// Whether a public address can be assigned to the instances.
    ///
    /// Default: `true`.
    pub public_ip_identification: Option<bool>,
    /// Whether the password that is set in the image is used.
    pub password_inherit: Option<bool>,
    /// What is billed. If omitted, the account as a whole.
    pub instance_charge_strategy: Option<InstanceChargeStrategy>,
    /// Billing cycle of the computing resources of pay-as-you-go instances that are billed one by one.
    pub billing_cycle: Option<InstanceBillingCycle>,
    /// IP version of the addresses of the instances.
    ///
    /// Default: `ipv4`.
    pub ip_type: Option<RunInstancesIpType>,
    /// Whether coupons are used.
    ///
    /// `true` or `false`. Default: `true`.
    pub auto_use_coupon: Option<String>,
    /// Tags of the instances.
    ///
    /// At most 20 elements.
    pub tag: Vec<RequestTag>,
    /// When pay-as-you-go instances are released automatically, in UTC and at least an hour from now. The seconds count as 00.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub auto_release_time: Option<Timestamp>,
    /// Bidding strategy of pay-as-you-go instances.
    ///
    /// Default: `NoSpot`.
    pub spot_strategy: Option<SpotStrategy>,
    /// Whether the instances are protected against deletion.
    pub deletion_protection: Option<bool>,
    /// Number of IPv6 addresses of each instance.
    ///
    /// At least 0.
    pub ipv6_address_count: Option<i64>,
    /// Id of the launch template for what the request does not say.
    pub launch_template_id: Option<String>,
    /// Name of the launch template for what the request does not say.
    pub launch_template_name: Option<String>,
    /// Version of the launch template.
    ///
    /// At least 1.
    pub launch_template_version: Option<i64>,
    /// Time in which a preemptible instance is not released. After it, and with 0 from the start, the market price and the stock decide.
    ///
    /// 0 to 1 hours. Default: `1`.
    pub spot_duration: Option<i64>,
    /// Whether Cloud Assistant is installed.
    pub auto_install_cloud_assistant: Option<bool>,
    /// Region of Cloud Assistant.
    pub cloud_assistant_region: Option<String>,
    /// Deployment set of the instances.
    pub deployment_set_id: Option<String>,
    /// VPD of the instances.
    pub vpd_id: Option<String>,
    /// VSwitches of the instances in a VPD.
    pub vpd_vswitch_ids: Option<Vec<String>>,
}

pub(crate) static RUN_INSTANCES_REQUEST: Schema = Schema::new(
    "RunInstancesRequest",
    &[
        Field::new("InstanceType", ValueType::String),
        Field::new(
            "InstanceChargeType",
            ValueType::Enum(<InstanceChargeType as OpenEnum>::VALUES),
        ),
        Field::new("ImageId", ValueType::String),
        Field::new("NetDistrictCode", ValueType::String),
        Field::new("Carrier", ValueType::String),
        Field::new(
            "ScheduleAreaLevel",
            ValueType::Enum(<ScheduleAreaLevel as OpenEnum>::VALUES),
        ),
        Field::new(
            "SchedulingStrategy",
            ValueType::Enum(<SchedulingStrategy as OpenEnum>::VALUES),
        ),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("Password", ValueType::String).sensitive(),
        Field::new("KeyPairName", ValueType::String),
        Field::new(
            "InternetChargeType",
            ValueType::Enum(<InstanceInternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new("SystemDisk", ValueType::Record(&RUN_INSTANCES_SYSTEM_DISK))
            .encoding(Encoding::Json),
        Field::new(
                "DataDisk",
                ValueType::List(&ValueType::Record(&RUN_INSTANCES_DATA_DISK)),
            )
            .encoding(Encoding::Json),
        Field::new("Period", ValueType::Integer),
        Field::new("InternetMaxBandwidthOut", ValueType::Integer),
        Field::new("Amount", ValueType::Integer),
        Field::new("NetWorkId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("SecurityId", ValueType::String),
        Field::new("HostName", ValueType::String),
        Field::new("InstanceName", ValueType::String),
        Field::new("UniqueSuffix", ValueType::Boolean),
        Field::new("UserData", ValueType::String).sensitive(),
        Field::new("AutoRenew", ValueType::Boolean),
        Field::new(
            "SchedulingPriceStrategy",
            ValueType::Enum(<SchedulingPriceStrategy as OpenEnum>::VALUES),
        ),
        Field::new("PrivateIpAddress", ValueType::String),
        Field::new("PeriodUnit", ValueType::Enum(<PeriodUnit as OpenEnum>::VALUES)),
        Field::new("PublicIpIdentification", ValueType::Boolean),
        Field::new("PasswordInherit", ValueType::Boolean),
        Field::new(
            "InstanceChargeStrategy",
            ValueType::Enum(<InstanceChargeStrategy as OpenEnum>::VALUES),
        ),
        Field::new(
            "BillingCycle",
            ValueType::Enum(<InstanceBillingCycle as OpenEnum>::VALUES),
        ),
        Field::new("IpType", ValueType::Enum(<RunInstancesIpType as OpenEnum>::VALUES)),
        Field::new("AutoUseCoupon", ValueType::String),
        Field::new("Tag", ValueType::List(&ValueType::Record(&REQUEST_TAG)))
            .encoding(Encoding::Repeat),
        Field::new("AutoReleaseTime", ValueType::String),
        Field::new("SpotStrategy", ValueType::Enum(<SpotStrategy as OpenEnum>::VALUES)),
        Field::new("DeletionProtection", ValueType::Boolean),
        Field::new("Ipv6AddressCount", ValueType::Integer),
        Field::new("LaunchTemplateId", ValueType::String),
        Field::new("LaunchTemplateName", ValueType::String),
        Field::new("LaunchTemplateVersion", ValueType::Integer),
        Field::new("SpotDuration", ValueType::Integer),
        Field::new("AutoInstallCloudAssistant", ValueType::Boolean),
        Field::new("CloudAssistantRegion", ValueType::String),
        Field::new("DeploymentSetId", ValueType::String),
        Field::new("VpdId", ValueType::String),
        Field::new("VpdVSwitchIds", ValueType::List(&ValueType::String))
            .encoding(Encoding::Json),
    ],
);

aliyun_api_core::record!(
    RunInstancesRequest, RUN_INSTANCES_REQUEST, 0 => instance_type, 1 =>
    instance_charge_type, 2 => image_id, 3 => net_district_code, 4 => carrier, 5 =>
    schedule_area_level, 6 => scheduling_strategy, 7 => ens_region_id, 8 => password, 9
    => key_pair_name, 10 => internet_charge_type, 11 => system_disk, 12 => data_disk, 13
    => period, 14 => internet_max_bandwidth_out, 15 => amount, 16 => net_work_id, 17 =>
    vswitch_id, 18 => security_id, 19 => host_name, 20 => instance_name, 21 =>
    unique_suffix, 22 => user_data, 23 => auto_renew, 24 => scheduling_price_strategy, 25
    => private_ip_address, 26 => period_unit, 27 => public_ip_identification, 28 =>
    password_inherit, 29 => instance_charge_strategy, 30 => billing_cycle, 31 => ip_type,
    32 => auto_use_coupon, 33 => tag, 34 => auto_release_time, 35 => spot_strategy, 36 =>
    deletion_protection, 37 => ipv6_address_count, 38 => launch_template_id, 39 =>
    launch_template_name, 40 => launch_template_version, 41 => spot_duration, 42 =>
    auto_install_cloud_assistant, 43 => cloud_assistant_region, 44 => deployment_set_id,
    45 => vpd_id, 46 => vpd_vswitch_ids
);

impl RunInstancesRequest {
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_type = value.into_option();
        self
    }
    /// Sets [`instance_charge_type`](Self#structfield.instance_charge_type).
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = value.into_option();
        self
    }
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.image_id = value.into_option();
        self
    }
    /// Sets [`net_district_code`](Self#structfield.net_district_code).
    #[inline]
    pub fn net_district_code(mut self, value: impl IntoOption<String>) -> Self {
        self.net_district_code = value.into_option();
        self
    }
    /// Sets [`carrier`](Self#structfield.carrier).
    #[inline]
    pub fn carrier(mut self, value: impl IntoOption<String>) -> Self {
        self.carrier = value.into_option();
        self
    }
    /// Sets [`schedule_area_level`](Self#structfield.schedule_area_level).
    #[inline]
    pub fn schedule_area_level(
        mut self,
        value: impl IntoOption<ScheduleAreaLevel>,
    ) -> Self {
        self.schedule_area_level = value.into_option();
        self
    }
    /// Sets [`scheduling_strategy`](Self#structfield.scheduling_strategy).
    #[inline]
    pub fn scheduling_strategy(
        mut self,
        value: impl IntoOption<SchedulingStrategy>,
    ) -> Self {
        self.scheduling_strategy = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`password`](Self#structfield.password).
    #[inline]
    pub fn password(mut self, value: impl IntoOption<String>) -> Self {
        self.password = value.into_option();
        self
    }
    /// Sets [`key_pair_name`](Self#structfield.key_pair_name).
    #[inline]
    pub fn key_pair_name(mut self, value: impl IntoOption<String>) -> Self {
        self.key_pair_name = value.into_option();
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
    /// Sets [`system_disk`](Self#structfield.system_disk).
    #[inline]
    pub fn system_disk(
        mut self,
        value: impl IntoOption<RunInstancesSystemDisk>,
    ) -> Self {
        self.system_disk = value.into_option();
        self
    }
    /// Sets [`data_disk`](Self#structfield.data_disk).
    #[inline]
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<RunInstancesDataDisk>>,
    ) -> Self {
        self.data_disk = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.period = value.into_option();
        self
    }
    /// Sets [`internet_max_bandwidth_out`](Self#structfield.internet_max_bandwidth_out).
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: impl IntoOption<i64>) -> Self {
        self.internet_max_bandwidth_out = value.into_option();
        self
    }
    /// Sets [`amount`](Self#structfield.amount).
    #[inline]
    pub fn amount(mut self, value: impl IntoOption<i64>) -> Self {
        self.amount = value.into_option();
        self
    }
    /// Sets [`net_work_id`](Self#structfield.net_work_id).
    #[inline]
    pub fn net_work_id(mut self, value: impl IntoOption<String>) -> Self {
        self.net_work_id = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`security_id`](Self#structfield.security_id).
    #[inline]
    pub fn security_id(mut self, value: impl IntoOption<String>) -> Self {
        self.security_id = value.into_option();
        self
    }
    /// Sets [`host_name`](Self#structfield.host_name).
    #[inline]
    pub fn host_name(mut self, value: impl IntoOption<String>) -> Self {
        self.host_name = value.into_option();
        self
    }
    /// Sets [`instance_name`](Self#structfield.instance_name).
    #[inline]
    pub fn instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_name = value.into_option();
        self
    }
    /// Sets [`unique_suffix`](Self#structfield.unique_suffix).
    #[inline]
    pub fn unique_suffix(mut self, value: impl IntoOption<bool>) -> Self {
        self.unique_suffix = value.into_option();
        self
    }
    /// Sets [`user_data`](Self#structfield.user_data).
    #[inline]
    pub fn user_data(mut self, value: impl IntoOption<String>) -> Self {
        self.user_data = value.into_option();
        self
    }
    /// Sets [`auto_renew`](Self#structfield.auto_renew).
    #[inline]
    pub fn auto_renew(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_renew = value.into_option();
        self
    }
    /// Sets [`scheduling_price_strategy`](Self#structfield.scheduling_price_strategy).
    #[inline]
    pub fn scheduling_price_strategy(
        mut self,
        value: impl IntoOption<SchedulingPriceStrategy>,
    ) -> Self {
        self.scheduling_price_strategy = value.into_option();
        self
    }
    /// Sets [`private_ip_address`](Self#structfield.private_ip_address).
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.private_ip_address = value.into_option();
        self
    }
    /// Sets [`period_unit`](Self#structfield.period_unit).
    #[inline]
    pub fn period_unit(mut self, value: impl IntoOption<PeriodUnit>) -> Self {
        self.period_unit = value.into_option();
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
    /// Sets [`instance_charge_strategy`](Self#structfield.instance_charge_strategy).
    #[inline]
    pub fn instance_charge_strategy(
        mut self,
        value: impl IntoOption<InstanceChargeStrategy>,
    ) -> Self {
        self.instance_charge_strategy = value.into_option();
        self
    }
    /// Sets [`billing_cycle`](Self#structfield.billing_cycle).
    #[inline]
    pub fn billing_cycle(
        mut self,
        value: impl IntoOption<InstanceBillingCycle>,
    ) -> Self {
        self.billing_cycle = value.into_option();
        self
    }
    /// Sets [`ip_type`](Self#structfield.ip_type).
    #[inline]
    pub fn ip_type(mut self, value: impl IntoOption<RunInstancesIpType>) -> Self {
        self.ip_type = value.into_option();
        self
    }
    /// Sets [`auto_use_coupon`](Self#structfield.auto_use_coupon).
    #[inline]
    pub fn auto_use_coupon(mut self, value: impl IntoOption<String>) -> Self {
        self.auto_use_coupon = value.into_option();
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
    /// Sets [`auto_release_time`](Self#structfield.auto_release_time).
    #[inline]
    pub fn auto_release_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.auto_release_time = value.into_option();
        self
    }
    /// Sets [`spot_strategy`](Self#structfield.spot_strategy).
    #[inline]
    pub fn spot_strategy(mut self, value: impl IntoOption<SpotStrategy>) -> Self {
        self.spot_strategy = value.into_option();
        self
    }
    /// Sets [`deletion_protection`](Self#structfield.deletion_protection).
    #[inline]
    pub fn deletion_protection(mut self, value: impl IntoOption<bool>) -> Self {
        self.deletion_protection = value.into_option();
        self
    }
    /// Sets [`ipv6_address_count`](Self#structfield.ipv6_address_count).
    #[inline]
    pub fn ipv6_address_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.ipv6_address_count = value.into_option();
        self
    }
    /// Sets [`launch_template_id`](Self#structfield.launch_template_id).
    #[inline]
    pub fn launch_template_id(mut self, value: impl IntoOption<String>) -> Self {
        self.launch_template_id = value.into_option();
        self
    }
    /// Sets [`launch_template_name`](Self#structfield.launch_template_name).
    #[inline]
    pub fn launch_template_name(mut self, value: impl IntoOption<String>) -> Self {
        self.launch_template_name = value.into_option();
        self
    }
    /// Sets [`launch_template_version`](Self#structfield.launch_template_version).
    #[inline]
    pub fn launch_template_version(mut self, value: impl IntoOption<i64>) -> Self {
        self.launch_template_version = value.into_option();
        self
    }
    /// Sets [`spot_duration`](Self#structfield.spot_duration).
    #[inline]
    pub fn spot_duration(mut self, value: impl IntoOption<i64>) -> Self {
        self.spot_duration = value.into_option();
        self
    }
    /// Sets [`auto_install_cloud_assistant`](Self#structfield.auto_install_cloud_assistant).
    #[inline]
    pub fn auto_install_cloud_assistant(mut self, value: impl IntoOption<bool>) -> Self {
        self.auto_install_cloud_assistant = value.into_option();
        self
    }
    /// Sets [`cloud_assistant_region`](Self#structfield.cloud_assistant_region).
    #[inline]
    pub fn cloud_assistant_region(mut self, value: impl IntoOption<String>) -> Self {
        self.cloud_assistant_region = value.into_option();
        self
    }
    /// Sets [`deployment_set_id`](Self#structfield.deployment_set_id).
    #[inline]
    pub fn deployment_set_id(mut self, value: impl IntoOption<String>) -> Self {
        self.deployment_set_id = value.into_option();
        self
    }
    /// Sets [`vpd_id`](Self#structfield.vpd_id).
    #[inline]
    pub fn vpd_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpd_id = value.into_option();
        self
    }
    /// Sets [`vpd_vswitch_ids`](Self#structfield.vpd_vswitch_ids).
    #[inline]
    pub fn vpd_vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vpd_vswitch_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

/// The response of `RunInstances`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunInstancesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Ids of the new instances.
    pub instance_ids: Vec<String>,
    /// Id of the order.
    pub order_id: Option<String>,
    metadata: Metadata,
}

pub(crate) static RUN_INSTANCES_RESPONSE: Schema = Schema::new(
    "RunInstancesResponse",
    &[
        Field::new("RequestId", ValueType::String),
        Field::new("InstanceIds", ValueType::List(&ValueType::String)).required(),
        Field::new("OrderId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    RunInstancesResponse, RUN_INSTANCES_RESPONSE, 0 => request_id, 1 => instance_ids, 2
    => order_id
);

aliyun_api_core::response!(RunInstancesResponse);

impl RunInstancesResponse {
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
    /// Sets [`order_id`](Self#structfield.order_id).
    #[inline]
    pub fn order_id(mut self, value: impl IntoOption<String>) -> Self {
        self.order_id = value.into_option();
        self
    }
}

/// System disk to create each instance with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunInstancesSystemDisk {
    /// Size of the disk.
    ///
    /// At least 1 GiB.
    pub size: Option<i64>,
    /// Kind of storage.
    pub category: Option<CloudDiskCategory>,
}

pub(crate) static RUN_INSTANCES_SYSTEM_DISK: Schema = Schema::new(
    "RunInstancesSystemDisk",
    &[
        Field::new("Size", ValueType::Integer),
        Field::new("Category", ValueType::Enum(<CloudDiskCategory as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    RunInstancesSystemDisk, RUN_INSTANCES_SYSTEM_DISK, 0 => size, 1 => category
);

impl RunInstancesSystemDisk {
    /// Sets [`size`](Self#structfield.size).
    #[inline]
    pub fn size(mut self, value: impl IntoOption<i64>) -> Self {
        self.size = value.into_option();
        self
    }
    /// Sets [`category`](Self#structfield.category).
    #[inline]
    pub fn category(mut self, value: impl IntoOption<CloudDiskCategory>) -> Self {
        self.category = value.into_option();
        self
    }
}

/// A data disk.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunInstancesDataDisk {
    /// Size of the disk.
    ///
    /// At least 1 GiB.
    pub size: Option<i64>,
    /// Kind of storage.
    pub category: Option<CloudDiskCategory>,
    /// Whether the disk is encrypted.
    ///
    /// Default: `false`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for the encryption. If omitted, an encrypted disk has the default key of the service.
    pub kms_key_id: Option<String>,
}

pub(crate) static RUN_INSTANCES_DATA_DISK: Schema = Schema::new(
    "RunInstancesDataDisk",
    &[
        Field::new("Size", ValueType::Integer),
        Field::new("Category", ValueType::Enum(<CloudDiskCategory as OpenEnum>::VALUES)),
        Field::new("Encrypted", ValueType::Boolean),
        Field::new("KMSKeyId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    RunInstancesDataDisk, RUN_INSTANCES_DATA_DISK, 0 => size, 1 => category, 2 =>
    encrypted, 3 => kms_key_id
);

impl RunInstancesDataDisk {
    /// Sets [`size`](Self#structfield.size).
    #[inline]
    pub fn size(mut self, value: impl IntoOption<i64>) -> Self {
        self.size = value.into_option();
        self
    }
    /// Sets [`category`](Self#structfield.category).
    #[inline]
    pub fn category(mut self, value: impl IntoOption<CloudDiskCategory>) -> Self {
        self.category = value.into_option();
        self
    }
    /// Sets [`encrypted`](Self#structfield.encrypted).
    #[inline]
    pub fn encrypted(mut self, value: impl IntoOption<bool>) -> Self {
        self.encrypted = value.into_option();
        self
    }
    /// Sets [`kms_key_id`](Self#structfield.kms_key_id).
    #[inline]
    pub fn kms_key_id(mut self, value: impl IntoOption<String>) -> Self {
        self.kms_key_id = value.into_option();
        self
    }
}

/// Whether a node is given or chosen in an area.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleAreaLevel {
    /// `Big`: in a greater area.
    Big,
    /// `Middle`: in a province.
    Middle,
    /// `Small`: in a city.
    Small,
    /// `Region`: at the node in EnsRegionId.
    Region,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ScheduleAreaLevel, Big = "Big", Middle = "Middle", Small = "Small", Region = "Region"
);

/// How the instances are spread over nodes. At a given node it is Concentrate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SchedulingStrategy {
    /// `Concentrate`: as close together as possible.
    Concentrate,
    /// `Disperse`: over different nodes.
    Disperse,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    SchedulingStrategy, Concentrate = "Concentrate", Disperse = "Disperse"
);

/// Which price comes first where a node is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SchedulingPriceStrategy {
    /// `PriceHighPriority`: the high one.
    PriceHighPriority,
    /// `PriceLowPriority`: the low one.
    PriceLowPriority,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    SchedulingPriceStrategy, PriceHighPriority = "PriceHighPriority", PriceLowPriority =
    "PriceLowPriority"
);

/// What is billed. If omitted, the account as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceChargeStrategy {
    /// `instance`: each instance.
    Instance,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(InstanceChargeStrategy, Instance = "instance");

/// Billing cycle of the computing resources of pay-as-you-go instances that are billed one by one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceBillingCycle {
    /// `Month`: by the month.
    Month,
    /// `Day`: by the day.
    Day,
    /// `Hour`: by the hour.
    Hour,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    InstanceBillingCycle, Month = "Month", Day = "Day", Hour = "Hour"
);

/// IP version of the addresses of the instances.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunInstancesIpType {
    /// `ipv4`: IPv4 only.
    Ipv4,
    /// `ipv6`: IPv6 only.
    Ipv6,
    /// `ipv4Andipv6`: IPv4 and IPv6, single stack.
    Ipv4AndIpv6,
    /// `ipv4Withipv6`: IPv4 and IPv6, dual stack.
    Ipv4WithIpv6,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    RunInstancesIpType, Ipv4 = "ipv4", Ipv6 = "ipv6", Ipv4AndIpv6 = "ipv4Andipv6",
    Ipv4WithIpv6 = "ipv4Withipv6"
);

/// Bidding strategy of pay-as-you-go instances.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpotStrategy {
    /// `NoSpot`: not preemptible.
    NoSpot,
    /// `SpotAsPriceGo`: preemptible at the market price of the moment.
    SpotAsPriceGo,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    SpotStrategy, NoSpot = "NoSpot", SpotAsPriceGo = "SpotAsPriceGo"
);

static RUN_INSTANCES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "RunInstances",
    kind: ActionKind::Write,
    idempotency: None,
    request: &RUN_INSTANCES_REQUEST,
    response: &RUN_INSTANCES_RESPONSE,
    classes: &[
        ("Invalid%s", ErrorClass::Invalid),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for RunInstancesRequest {
    type Response = RunInstancesResponse;
    const ACTION: &'static ActionInfo = &RUN_INSTANCES;
}

impl RunInstancesRequest {
    /// Without any parameter.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Creates one or more instances, pay-as-you-go or by subscription.
    ///
    /// The instances are created in the background. DescribeInstances shows them.
    ///
    /// Parameters with their limits, errors, and an example: [`RunInstancesRequest`].
    #[inline]
    pub fn run_instances(&self) -> Call<RunInstancesRequest> {
        Call::new(&self.inner, RunInstancesRequest::new())
    }
}

impl Call<RunInstancesRequest> {
    /// Type of the instances.
    #[inline]
    pub fn instance_type(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_type = value.into_option();
        self
    }
    /// Billing method of the instances.
    #[inline]
    pub fn instance_charge_type(
        mut self,
        value: impl IntoOption<InstanceChargeType>,
    ) -> Self {
        self.request.instance_charge_type = value.into_option();
        self
    }
    /// Image that the instances start from. Every type needs one except those on ARM cards.
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.image_id = value.into_option();
        self
    }
    /// Code of the area to create the instances in. It has no effect if ScheduleAreaLevel is Region.
    #[inline]
    pub fn net_district_code(mut self, value: impl IntoOption<String>) -> Self {
        self.request.net_district_code = value.into_option();
        self
    }
    /// Internet provider, as in DescribeRegionIsps. At a node of several providers it chooses one; if omitted, an instance has all of them.
    #[inline]
    pub fn carrier(mut self, value: impl IntoOption<String>) -> Self {
        self.request.carrier = value.into_option();
        self
    }
    /// Whether a node is given or chosen in an area.
    #[inline]
    pub fn schedule_area_level(
        mut self,
        value: impl IntoOption<ScheduleAreaLevel>,
    ) -> Self {
        self.request.schedule_area_level = value.into_option();
        self
    }
    /// How the instances are spread over nodes. At a given node it is Concentrate.
    #[inline]
    pub fn scheduling_strategy(
        mut self,
        value: impl IntoOption<SchedulingStrategy>,
    ) -> Self {
        self.request.scheduling_strategy = value.into_option();
        self
    }
    /// Edge node to create the instances at. It has no effect where a node is chosen in an area.
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.ens_region_id = value.into_option();
        self
    }
    /// Password of the instances. CreateInstance asks for 8 to 30 characters of three kinds.
    #[inline]
    pub fn password(mut self, value: impl IntoOption<String>) -> Self {
        self.request.password = value.into_option();
        self
    }
    /// Name of the key pair for the login.
    #[inline]
    pub fn key_pair_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.key_pair_name = value.into_option();
        self
    }
    /// Metering method of the bandwidth. It is chosen with the first purchase and stays for later ones.
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl IntoOption<InstanceInternetChargeType>,
    ) -> Self {
        self.request.internet_charge_type = value.into_option();
        self
    }
    /// System disk to create each instance with.
    #[inline]
    pub fn system_disk(
        mut self,
        value: impl IntoOption<RunInstancesSystemDisk>,
    ) -> Self {
        self.request.system_disk = value.into_option();
        self
    }
    /// Data disks to create each instance with.
    #[inline]
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<RunInstancesDataDisk>>,
    ) -> Self {
        self.request.data_disk = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Subscription duration in PeriodUnit. With Day, it is 3.
    #[inline]
    pub fn period(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.period = value.into_option();
        self
    }
    /// Largest public bandwidth. Above 0 each instance gets a public address.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.internet_max_bandwidth_out = value.into_option();
        self
    }
    /// Number of instances.
    #[inline]
    pub fn amount(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.amount = value.into_option();
        self
    }
    /// Network of the instances.
    #[inline]
    pub fn net_work_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.net_work_id = value.into_option();
        self
    }
    /// VSwitch to connect the instances to.
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vswitch_id = value.into_option();
        self
    }
    /// Security group of the instances.
    #[inline]
    pub fn security_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.security_id = value.into_option();
        self
    }
    /// Host name of the instances, under the same naming limits as in CreateInstance.
    #[inline]
    pub fn host_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.host_name = value.into_option();
        self
    }
    /// Name of the instances. If omitted, each is called by its id.
    #[inline]
    pub fn instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.instance_name = value.into_option();
        self
    }
    /// Whether a number from 001 to 999 is appended to HostName and InstanceName.
    #[inline]
    pub fn unique_suffix(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.unique_suffix = value.into_option();
        self
    }
    /// User data of the instances, as Base64. Before the encoding it has up to 16 KB.
    #[inline]
    pub fn user_data(mut self, value: impl IntoOption<String>) -> Self {
        self.request.user_data = value.into_option();
        self
    }
    /// Whether the subscription is renewed automatically. It has no effect on pay-as-you-go instances.
    #[inline]
    pub fn auto_renew(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_renew = value.into_option();
        self
    }
    /// Which price comes first where a node is chosen.
    #[inline]
    pub fn scheduling_price_strategy(
        mut self,
        value: impl IntoOption<SchedulingPriceStrategy>,
    ) -> Self {
        self.request.scheduling_price_strategy = value.into_option();
        self
    }
    /// Private address of the instance. It needs VSwitchId and an Amount of 1.
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.request.private_ip_address = value.into_option();
        self
    }
    /// Unit of Period.
    #[inline]
    pub fn period_unit(mut self, value: impl IntoOption<PeriodUnit>) -> Self {
        self.request.period_unit = value.into_option();
        self
    }
    /// Whether a public address can be assigned to the instances.
    #[inline]
    pub fn public_ip_identification(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.public_ip_identification = value.into_option();
        self
    }
    /// Whether the password that is set in the image is used.
    #[inline]
    pub fn password_inherit(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.password_inherit = value.into_option();
        self
    }
    /// What is billed. If omitted, the account as a whole.
    #[inline]
    pub fn instance_charge_strategy(
        mut self,
        value: impl IntoOption<InstanceChargeStrategy>,
    ) -> Self {
        self.request.instance_charge_strategy = value.into_option();
        self
    }
    /// Billing cycle of the computing resources of pay-as-you-go instances that are billed one by one.
    #[inline]
    pub fn billing_cycle(
        mut self,
        value: impl IntoOption<InstanceBillingCycle>,
    ) -> Self {
        self.request.billing_cycle = value.into_option();
        self
    }
    /// IP version of the addresses of the instances.
    #[inline]
    pub fn ip_type(mut self, value: impl IntoOption<RunInstancesIpType>) -> Self {
        self.request.ip_type = value.into_option();
        self
    }
    /// Whether coupons are used.
    #[inline]
    pub fn auto_use_coupon(mut self, value: impl IntoOption<String>) -> Self {
        self.request.auto_use_coupon = value.into_option();
        self
    }
    /// Tags of the instances.
    #[inline]
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestTag>>,
    ) -> Self {
        self.request.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// When pay-as-you-go instances are released automatically, in UTC and at least an hour from now. The seconds count as 00.
    #[inline]
    pub fn auto_release_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.request.auto_release_time = value.into_option();
        self
    }
    /// Bidding strategy of pay-as-you-go instances.
    #[inline]
    pub fn spot_strategy(mut self, value: impl IntoOption<SpotStrategy>) -> Self {
        self.request.spot_strategy = value.into_option();
        self
    }
    /// Whether the instances are protected against deletion.
    #[inline]
    pub fn deletion_protection(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.deletion_protection = value.into_option();
        self
    }
    /// Number of IPv6 addresses of each instance.
    #[inline]
    pub fn ipv6_address_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.ipv6_address_count = value.into_option();
        self
    }
    /// Id of the launch template for what the request does not say.
    #[inline]
    pub fn launch_template_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.launch_template_id = value.into_option();
        self
    }
    /// Name of the launch template for what the request does not say.
    #[inline]
    pub fn launch_template_name(mut self, value: impl IntoOption<String>) -> Self {
        self.request.launch_template_name = value.into_option();
        self
    }
    /// Version of the launch template.
    #[inline]
    pub fn launch_template_version(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.launch_template_version = value.into_option();
        self
    }
    /// Time in which a preemptible instance is not released. After it, and with 0 from the start, the market price and the stock decide.
    #[inline]
    pub fn spot_duration(mut self, value: impl IntoOption<i64>) -> Self {
        self.request.spot_duration = value.into_option();
        self
    }
    /// Whether Cloud Assistant is installed.
    #[inline]
    pub fn auto_install_cloud_assistant(mut self, value: impl IntoOption<bool>) -> Self {
        self.request.auto_install_cloud_assistant = value.into_option();
        self
    }
    /// Region of Cloud Assistant.
    #[inline]
    pub fn cloud_assistant_region(mut self, value: impl IntoOption<String>) -> Self {
        self.request.cloud_assistant_region = value.into_option();
        self
    }
    /// Deployment set of the instances.
    #[inline]
    pub fn deployment_set_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.deployment_set_id = value.into_option();
        self
    }
    /// VPD of the instances.
    #[inline]
    pub fn vpd_id(mut self, value: impl IntoOption<String>) -> Self {
        self.request.vpd_id = value.into_option();
        self
    }
    /// VSwitches of the instances in a VPD.
    #[inline]
    pub fn vpd_vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.vpd_vswitch_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
