// Written by `cargo xtask gen` from the specs. Do not edit.

//! Objects and enums that more than one action uses.

#[allow(unused_imports, reason = "not every module has every kind of type")]
use aliyun_api_core::{
    Encoding, Field, IntoOption, OpenEnum, Schema, Timestamp, UnknownValue, ValueType,
};

/// A disk of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceDisk {
    /// More detail about Category.
    pub device_type: Option<DiskCategory>,
    /// Whether it is the system disk or a data disk.
    pub disk_type: Option<DiskType>,
    /// Size of the disk.
    ///
    /// Unit MiB.
    pub size: Option<i64>,
    /// Name of the disk.
    pub disk_name: Option<String>,
    /// UUID of the disk.
    pub uuid: Option<String>,
    /// Capacity of the disk.
    ///
    /// Unit MiB.
    pub storage: Option<i64>,
    /// Id of the disk.
    pub disk_id: Option<String>,
    /// Kind of storage.
    pub category: Option<DiskCategory>,
    /// The name a second time.
    pub name: Option<String>,
    /// Size of a data disk in another unit.
    ///
    /// Unit GiB.
    pub disk_size: Option<i64>,
    /// Whether a data disk is encrypted.
    pub encrypted: Option<bool>,
    /// Id of the key that a data disk is encrypted with.
    pub encrypt_key_id: Option<String>,
}

pub(crate) static INSTANCE_DISK: Schema = Schema::new(
    "InstanceDisk",
    &[
        Field::new("device_type", ValueType::Enum(<DiskCategory as OpenEnum>::VALUES)),
        Field::new("disk_type", ValueType::Enum(<DiskType as OpenEnum>::VALUES)),
        Field::new("Size", ValueType::Integer),
        Field::new("DiskName", ValueType::String),
        Field::new("uuid", ValueType::String),
        Field::new("storage", ValueType::Integer),
        Field::new("DiskId", ValueType::String),
        Field::new("Category", ValueType::Enum(<DiskCategory as OpenEnum>::VALUES)),
        Field::new("name", ValueType::String),
        Field::new("DiskSize", ValueType::Integer),
        Field::new("Encrypted", ValueType::Boolean),
        Field::new("EncryptKeyId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    InstanceDisk, INSTANCE_DISK, 0 => device_type, 1 => disk_type, 2 => size, 3 =>
    disk_name, 4 => uuid, 5 => storage, 6 => disk_id, 7 => category, 8 => name, 9 =>
    disk_size, 10 => encrypted, 11 => encrypt_key_id
);

impl InstanceDisk {
    /// Sets [`device_type`](Self#structfield.device_type).
    #[inline]
    pub fn device_type(mut self, value: impl IntoOption<DiskCategory>) -> Self {
        self.device_type = value.into_option();
        self
    }
    /// Sets [`disk_type`](Self#structfield.disk_type).
    #[inline]
    pub fn disk_type(mut self, value: impl IntoOption<DiskType>) -> Self {
        self.disk_type = value.into_option();
        self
    }
    /// Sets [`size`](Self#structfield.size).
    #[inline]
    pub fn size(mut self, value: impl IntoOption<i64>) -> Self {
        self.size = value.into_option();
        self
    }
    /// Sets [`disk_name`](Self#structfield.disk_name).
    #[inline]
    pub fn disk_name(mut self, value: impl IntoOption<String>) -> Self {
        self.disk_name = value.into_option();
        self
    }
    /// Sets [`uuid`](Self#structfield.uuid).
    #[inline]
    pub fn uuid(mut self, value: impl IntoOption<String>) -> Self {
        self.uuid = value.into_option();
        self
    }
    /// Sets [`storage`](Self#structfield.storage).
    #[inline]
    pub fn storage(mut self, value: impl IntoOption<i64>) -> Self {
        self.storage = value.into_option();
        self
    }
    /// Sets [`disk_id`](Self#structfield.disk_id).
    #[inline]
    pub fn disk_id(mut self, value: impl IntoOption<String>) -> Self {
        self.disk_id = value.into_option();
        self
    }
    /// Sets [`category`](Self#structfield.category).
    #[inline]
    pub fn category(mut self, value: impl IntoOption<DiskCategory>) -> Self {
        self.category = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`disk_size`](Self#structfield.disk_size).
    #[inline]
    pub fn disk_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.disk_size = value.into_option();
        self
    }
    /// Sets [`encrypted`](Self#structfield.encrypted).
    #[inline]
    pub fn encrypted(mut self, value: impl IntoOption<bool>) -> Self {
        self.encrypted = value.into_option();
        self
    }
    /// Sets [`encrypt_key_id`](Self#structfield.encrypt_key_id).
    #[inline]
    pub fn encrypt_key_id(mut self, value: impl IntoOption<String>) -> Self {
        self.encrypt_key_id = value.into_option();
        self
    }
}

/// An address of an instance with its network.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceIpAddress {
    /// The address.
    pub ip: Option<String>,
    /// Gateway of the address.
    pub gateway: Option<String>,
    /// Internet provider.
    pub isp: Option<String>,
}

pub(crate) static INSTANCE_IP_ADDRESS: Schema = Schema::new(
    "InstanceIpAddress",
    &[
        Field::new("Ip", ValueType::String),
        Field::new("GateWay", ValueType::String),
        Field::new("Isp", ValueType::String),
    ],
);

aliyun_api_core::record!(
    InstanceIpAddress, INSTANCE_IP_ADDRESS, 0 => ip, 1 => gateway, 2 => isp
);

impl InstanceIpAddress {
    /// Sets [`ip`](Self#structfield.ip).
    #[inline]
    pub fn ip(mut self, value: impl IntoOption<String>) -> Self {
        self.ip = value.into_option();
        self
    }
    /// Sets [`gateway`](Self#structfield.gateway).
    #[inline]
    pub fn gateway(mut self, value: impl IntoOption<String>) -> Self {
        self.gateway = value.into_option();
        self
    }
    /// Sets [`isp`](Self#structfield.isp).
    #[inline]
    pub fn isp(mut self, value: impl IntoOption<String>) -> Self {
        self.isp = value.into_option();
        self
    }
}

/// An instance as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Instance {
    /// When it was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// State it is in.
    pub status: Option<InstanceStatus>,
    /// Code of the instance type.
    pub spec_name: Option<String>,
    /// Family of the instance type.
    pub instance_type_family: Option<InstanceTypeFamily>,
    /// How it was purchased.
    pub instance_resource_type: Option<InstanceResourceType>,
    /// Host name, under the same naming limits as in CreateInstance.
    pub host_name: Option<String>,
    /// Id of the instance.
    pub instance_id: Option<String>,
    /// Largest downstream bandwidth.
    ///
    /// Unit Mbit/s.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Largest upstream bandwidth.
    ///
    /// Unit Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Edge node it runs at.
    pub ens_region_id: Option<String>,
    /// Number of vCPUs.
    pub cpu: Option<String>,
    /// When the subscription expires, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub expired_time: Option<Timestamp>,
    /// Name of the instance.
    pub instance_name: Option<String>,
    /// Size of all disks together.
    ///
    /// Unit MiB.
    pub disk: Option<i64>,
    /// Size of the memory.
    ///
    /// Unit MB.
    pub memory: Option<i64>,
    /// Name of the image.
    pub os_name: Option<String>,
    /// Id of the image.
    pub image_id: Option<String>,
    /// The data disks.
    ///
    /// A list of `InstanceDisk`.
    pub data_disk: Vec<InstanceDisk>,
    /// Public addresses with gateway and provider.
    ///
    /// A list of `InstanceIpAddress`.
    pub public_ip_addresses: Vec<InstanceIpAddress>,
    /// Private addresses with gateway and provider.
    ///
    /// A list of `InstanceIpAddress`.
    pub private_ip_addresses: Vec<InstanceIpAddress>,
    /// Security groups it belongs to.
    pub security_group_ids: Vec<String>,
    /// Internal addresses.
    pub inner_ip_address: Vec<String>,
    /// Public addresses alone.
    pub public_ip_address: Vec<String>,
    /// The system disk.
    pub system_disk: Option<InstanceDisk>,
    /// Network and VSwitch of the instance.
    pub network_attributes: Option<InstanceNetwork>,
    /// Tags of the instance. The document of 2024 says that they are not returned yet.
    ///
    /// A list of `InstanceTag`.
    pub tags: Vec<InstanceTag>,
    /// When it is released automatically.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub auto_release_time: Option<Timestamp>,
    /// Bidding strategy of a preemptible instance; NoSpot is for one that is not preemptible.
    pub spot_strategy: Option<String>,
    /// Whether it is protected against deletion.
    pub deletion_protection: Option<bool>,
    /// Name of the key pair for the login.
    pub key_pair_name: Option<String>,
    /// Network interfaces of the instance.
    ///
    /// A list of `InstanceNetworkInterface`.
    pub network_interfaces: Vec<InstanceNetworkInterface>,
    /// State of the service on the instance.
    pub service_status: Option<String>,
}

pub(crate) static INSTANCE: Schema = Schema::new(
    "Instance",
    &[
        Field::new("CreationTime", ValueType::String),
        Field::new("Status", ValueType::Enum(<InstanceStatus as OpenEnum>::VALUES)),
        Field::new("SpecName", ValueType::String),
        Field::new(
            "InstanceTypeFamily",
            ValueType::Enum(<InstanceTypeFamily as OpenEnum>::VALUES),
        ),
        Field::new(
            "InstanceResourceType",
            ValueType::Enum(<InstanceResourceType as OpenEnum>::VALUES),
        ),
        Field::new("HostName", ValueType::String),
        Field::new("InstanceId", ValueType::String),
        Field::new("InternetMaxBandwidthIn", ValueType::Integer),
        Field::new("InternetMaxBandwidthOut", ValueType::Integer),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("Cpu", ValueType::String),
        Field::new("ExpiredTime", ValueType::String),
        Field::new("InstanceName", ValueType::String),
        Field::new("Disk", ValueType::Integer),
        Field::new("Memory", ValueType::Integer),
        Field::new("OSName", ValueType::String),
        Field::new("ImageId", ValueType::String),
        Field::new("DataDisk", ValueType::List(&ValueType::Record(&INSTANCE_DISK)))
            .wrapper("DataDisk"),
        Field::new(
                "PublicIpAddresses",
                ValueType::List(&ValueType::Record(&INSTANCE_IP_ADDRESS)),
            )
            .wrapper("PublicIpAddress"),
        Field::new(
                "PrivateIpAddresses",
                ValueType::List(&ValueType::Record(&INSTANCE_IP_ADDRESS)),
            )
            .wrapper("PrivateIpAddress"),
        Field::new("SecurityGroupIds", ValueType::List(&ValueType::String))
            .wrapper("SecurityGroupId"),
        Field::new("InnerIpAddress", ValueType::List(&ValueType::String))
            .wrapper("IpAddress"),
        Field::new("PublicIpAddress", ValueType::List(&ValueType::String))
            .wrapper("IpAddress"),
        Field::new("SystemDisk", ValueType::Record(&INSTANCE_DISK)),
        Field::new("NetworkAttributes", ValueType::Record(&INSTANCE_NETWORK)),
        Field::new("Tags", ValueType::List(&ValueType::Record(&INSTANCE_TAG)))
            .wrapper("Tags"),
        Field::new("AutoReleaseTime", ValueType::String),
        Field::new("SpotStrategy", ValueType::String),
        Field::new("DeletionProtection", ValueType::Boolean),
        Field::new("KeyPairName", ValueType::String),
        Field::new(
                "NetworkInterfaces",
                ValueType::List(&ValueType::Record(&INSTANCE_NETWORK_INTERFACE)),
            )
            .wrapper("NetworkInterfaces"),
        Field::new("ServiceStatus", ValueType::String),
    ],
);

aliyun_api_core::record!(
    Instance, INSTANCE, 0 => creation_time, 1 => status, 2 => spec_name, 3 =>
    instance_type_family, 4 => instance_resource_type, 5 => host_name, 6 => instance_id,
    7 => internet_max_bandwidth_in, 8 => internet_max_bandwidth_out, 9 => ens_region_id,
    10 => cpu, 11 => expired_time, 12 => instance_name, 13 => disk, 14 => memory, 15 =>
    os_name, 16 => image_id, 17 => data_disk, 18 => public_ip_addresses, 19 =>
    private_ip_addresses, 20 => security_group_ids, 21 => inner_ip_address, 22 =>
    public_ip_address, 23 => system_disk, 24 => network_attributes, 25 => tags, 26 =>
    auto_release_time, 27 => spot_strategy, 28 => deletion_protection, 29 =>
    key_pair_name, 30 => network_interfaces, 31 => service_status
);

impl Instance {
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<InstanceStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`spec_name`](Self#structfield.spec_name).
    #[inline]
    pub fn spec_name(mut self, value: impl IntoOption<String>) -> Self {
        self.spec_name = value.into_option();
        self
    }
    /// Sets [`instance_type_family`](Self#structfield.instance_type_family).
    #[inline]
    pub fn instance_type_family(
        mut self,
        value: impl IntoOption<InstanceTypeFamily>,
    ) -> Self {
        self.instance_type_family = value.into_option();
        self
    }
    /// Sets [`instance_resource_type`](Self#structfield.instance_resource_type).
    #[inline]
    pub fn instance_resource_type(
        mut self,
        value: impl IntoOption<InstanceResourceType>,
    ) -> Self {
        self.instance_resource_type = value.into_option();
        self
    }
    /// Sets [`host_name`](Self#structfield.host_name).
    #[inline]
    pub fn host_name(mut self, value: impl IntoOption<String>) -> Self {
        self.host_name = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`internet_max_bandwidth_in`](Self#structfield.internet_max_bandwidth_in).
    #[inline]
    pub fn internet_max_bandwidth_in(mut self, value: impl IntoOption<i64>) -> Self {
        self.internet_max_bandwidth_in = value.into_option();
        self
    }
    /// Sets [`internet_max_bandwidth_out`](Self#structfield.internet_max_bandwidth_out).
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: impl IntoOption<i64>) -> Self {
        self.internet_max_bandwidth_out = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`cpu`](Self#structfield.cpu).
    #[inline]
    pub fn cpu(mut self, value: impl IntoOption<String>) -> Self {
        self.cpu = value.into_option();
        self
    }
    /// Sets [`expired_time`](Self#structfield.expired_time).
    #[inline]
    pub fn expired_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.expired_time = value.into_option();
        self
    }
    /// Sets [`instance_name`](Self#structfield.instance_name).
    #[inline]
    pub fn instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_name = value.into_option();
        self
    }
    /// Sets [`disk`](Self#structfield.disk).
    #[inline]
    pub fn disk(mut self, value: impl IntoOption<i64>) -> Self {
        self.disk = value.into_option();
        self
    }
    /// Sets [`memory`](Self#structfield.memory).
    #[inline]
    pub fn memory(mut self, value: impl IntoOption<i64>) -> Self {
        self.memory = value.into_option();
        self
    }
    /// Sets [`os_name`](Self#structfield.os_name).
    #[inline]
    pub fn os_name(mut self, value: impl IntoOption<String>) -> Self {
        self.os_name = value.into_option();
        self
    }
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.image_id = value.into_option();
        self
    }
    /// Sets [`data_disk`](Self#structfield.data_disk).
    #[inline]
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceDisk>>,
    ) -> Self {
        self.data_disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`public_ip_addresses`](Self#structfield.public_ip_addresses).
    #[inline]
    pub fn public_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceIpAddress>>,
    ) -> Self {
        self.public_ip_addresses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`private_ip_addresses`](Self#structfield.private_ip_addresses).
    #[inline]
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceIpAddress>>,
    ) -> Self {
        self.private_ip_addresses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`security_group_ids`](Self#structfield.security_group_ids).
    #[inline]
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`inner_ip_address`](Self#structfield.inner_ip_address).
    #[inline]
    pub fn inner_ip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.inner_ip_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`public_ip_address`](Self#structfield.public_ip_address).
    #[inline]
    pub fn public_ip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_ip_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`system_disk`](Self#structfield.system_disk).
    #[inline]
    pub fn system_disk(mut self, value: impl IntoOption<InstanceDisk>) -> Self {
        self.system_disk = value.into_option();
        self
    }
    /// Sets [`network_attributes`](Self#structfield.network_attributes).
    #[inline]
    pub fn network_attributes(
        mut self,
        value: impl IntoOption<InstanceNetwork>,
    ) -> Self {
        self.network_attributes = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceTag>>,
    ) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
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
    pub fn spot_strategy(mut self, value: impl IntoOption<String>) -> Self {
        self.spot_strategy = value.into_option();
        self
    }
    /// Sets [`deletion_protection`](Self#structfield.deletion_protection).
    #[inline]
    pub fn deletion_protection(mut self, value: impl IntoOption<bool>) -> Self {
        self.deletion_protection = value.into_option();
        self
    }
    /// Sets [`key_pair_name`](Self#structfield.key_pair_name).
    #[inline]
    pub fn key_pair_name(mut self, value: impl IntoOption<String>) -> Self {
        self.key_pair_name = value.into_option();
        self
    }
    /// Sets [`network_interfaces`](Self#structfield.network_interfaces).
    #[inline]
    pub fn network_interfaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceNetworkInterface>>,
    ) -> Self {
        self.network_interfaces = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`service_status`](Self#structfield.service_status).
    #[inline]
    pub fn service_status(mut self, value: impl IntoOption<String>) -> Self {
        self.service_status = value.into_option();
        self
    }
}

/// Network and VSwitch of the instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceNetwork {
    /// Network it belongs to.
    pub network_id: Option<String>,
    /// VSwitch it is connected to.
    pub vswitch_id: Option<String>,
    /// Private addresses from the VSwitch. There is one only if the creation asked for an address.
    pub private_ip_address: Vec<String>,
}

pub(crate) static INSTANCE_NETWORK: Schema = Schema::new(
    "InstanceNetwork",
    &[
        Field::new("NetworkId", ValueType::String),
        Field::new("VSwitchId", ValueType::String),
        Field::new("PrivateIpAddress", ValueType::List(&ValueType::String))
            .wrapper("IpAddress"),
    ],
);

aliyun_api_core::record!(
    InstanceNetwork, INSTANCE_NETWORK, 0 => network_id, 1 => vswitch_id, 2 =>
    private_ip_address
);

impl InstanceNetwork {
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_id = value.into_option();
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
    pub fn private_ip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_address = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A tag of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTag {
    /// Key of the tag.
    pub tag_key: Option<String>,
    /// Value of the tag.
    pub tag_value: Option<String>,
}

pub(crate) static INSTANCE_TAG: Schema = Schema::new(
    "InstanceTag",
    &[
        Field::new("TagKey", ValueType::String).aliases(&["Key"]),
        Field::new("TagValue", ValueType::String).aliases(&["Value"]),
    ],
);

aliyun_api_core::record!(InstanceTag, INSTANCE_TAG, 0 => tag_key, 1 => tag_value);

impl InstanceTag {
    /// Sets [`tag_key`](Self#structfield.tag_key).
    #[inline]
    pub fn tag_key(mut self, value: impl IntoOption<String>) -> Self {
        self.tag_key = value.into_option();
        self
    }
    /// Sets [`tag_value`](Self#structfield.tag_value).
    #[inline]
    pub fn tag_value(mut self, value: impl IntoOption<String>) -> Self {
        self.tag_value = value.into_option();
        self
    }
}

/// A network interface of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceNetworkInterface {
    /// Id of the interface.
    pub network_interface_id: Option<String>,
    /// Type of the interface.
    pub r#type: Option<String>,
    /// MAC address of the interface.
    pub mac_address: Option<String>,
    /// Primary private address.
    pub primary_ip_address: Option<String>,
    /// Private addresses.
    ///
    /// A list of `InterfacePrivateIp`.
    pub private_ip_sets: Vec<InterfacePrivateIp>,
    /// IPv6 addresses.
    ///
    /// A list of `InterfaceIpv6`.
    pub ipv6_sets: Vec<InterfaceIpv6>,
    /// Id of its VPD.
    pub vpd_id: Option<String>,
    /// Id of its VSwitch in the VPD.
    pub vpd_vswitch_id: Option<String>,
}

pub(crate) static INSTANCE_NETWORK_INTERFACE: Schema = Schema::new(
    "InstanceNetworkInterface",
    &[
        Field::new("NetworkInterfaceId", ValueType::String),
        Field::new("Type", ValueType::String),
        Field::new("MacAddress", ValueType::String),
        Field::new("PrimaryIpAddress", ValueType::String),
        Field::new(
                "PrivateIpSets",
                ValueType::List(&ValueType::Record(&INTERFACE_PRIVATE_IP)),
            )
            .wrapper("PrivateIpSet"),
        Field::new("Ipv6Sets", ValueType::List(&ValueType::Record(&INTERFACE_IPV6)))
            .wrapper("Ipv6Set"),
        Field::new("VpdId", ValueType::String),
        Field::new("VpdVSwitchId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    InstanceNetworkInterface, INSTANCE_NETWORK_INTERFACE, 0 => network_interface_id, 1 =>
    r#type, 2 => mac_address, 3 => primary_ip_address, 4 => private_ip_sets, 5 =>
    ipv6_sets, 6 => vpd_id, 7 => vpd_vswitch_id
);

impl InstanceNetworkInterface {
    /// Sets [`network_interface_id`](Self#structfield.network_interface_id).
    #[inline]
    pub fn network_interface_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_interface_id = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`mac_address`](Self#structfield.mac_address).
    #[inline]
    pub fn mac_address(mut self, value: impl IntoOption<String>) -> Self {
        self.mac_address = value.into_option();
        self
    }
    /// Sets [`primary_ip_address`](Self#structfield.primary_ip_address).
    #[inline]
    pub fn primary_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.primary_ip_address = value.into_option();
        self
    }
    /// Sets [`private_ip_sets`](Self#structfield.private_ip_sets).
    #[inline]
    pub fn private_ip_sets(
        mut self,
        value: impl IntoIterator<Item = impl Into<InterfacePrivateIp>>,
    ) -> Self {
        self.private_ip_sets = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`ipv6_sets`](Self#structfield.ipv6_sets).
    #[inline]
    pub fn ipv6_sets(
        mut self,
        value: impl IntoIterator<Item = impl Into<InterfaceIpv6>>,
    ) -> Self {
        self.ipv6_sets = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`vpd_id`](Self#structfield.vpd_id).
    #[inline]
    pub fn vpd_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpd_id = value.into_option();
        self
    }
    /// Sets [`vpd_vswitch_id`](Self#structfield.vpd_vswitch_id).
    #[inline]
    pub fn vpd_vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vpd_vswitch_id = value.into_option();
        self
    }
}

/// A private address of an interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterfacePrivateIp {
    /// The address.
    pub private_ip_address: Option<String>,
    /// Whether it is the primary one.
    pub primary: Option<bool>,
}

pub(crate) static INTERFACE_PRIVATE_IP: Schema = Schema::new(
    "InterfacePrivateIp",
    &[
        Field::new("PrivateIpAddress", ValueType::String),
        Field::new("Primary", ValueType::Boolean),
    ],
);

aliyun_api_core::record!(
    InterfacePrivateIp, INTERFACE_PRIVATE_IP, 0 => private_ip_address, 1 => primary
);

impl InterfacePrivateIp {
    /// Sets [`private_ip_address`](Self#structfield.private_ip_address).
    #[inline]
    pub fn private_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.private_ip_address = value.into_option();
        self
    }
    /// Sets [`primary`](Self#structfield.primary).
    #[inline]
    pub fn primary(mut self, value: impl IntoOption<bool>) -> Self {
        self.primary = value.into_option();
        self
    }
}

/// An IPv6 address of an interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterfaceIpv6 {
    /// The address.
    pub ipv6_address: Option<String>,
}

pub(crate) static INTERFACE_IPV6: Schema = Schema::new(
    "InterfaceIpv6",
    &[Field::new("Ipv6Address", ValueType::String)],
);

aliyun_api_core::record!(InterfaceIpv6, INTERFACE_IPV6, 0 => ipv6_address);

impl InterfaceIpv6 {
    /// Sets [`ipv6_address`](Self#structfield.ipv6_address).
    #[inline]
    pub fn ipv6_address(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_address = value.into_option();
        self
    }
}

/// An edge node.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnsRegion {
    /// Code of the part of the country.
    pub area: Option<String>,
    /// English name.
    pub en_name: Option<String>,
    /// Id of the node.
    pub ens_region_id: Option<String>,
    /// Chinese name.
    pub name: Option<String>,
    /// Province of the node.
    pub province: Option<String>,
}

pub(crate) static ENS_REGION: Schema = Schema::new(
    "EnsRegion",
    &[
        Field::new("Area", ValueType::String),
        Field::new("EnName", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Province", ValueType::String),
    ],
);

aliyun_api_core::record!(
    EnsRegion, ENS_REGION, 0 => area, 1 => en_name, 2 => ens_region_id, 3 => name, 4 =>
    province
);

impl EnsRegion {
    /// Sets [`area`](Self#structfield.area).
    #[inline]
    pub fn area(mut self, value: impl IntoOption<String>) -> Self {
        self.area = value.into_option();
        self
    }
    /// Sets [`en_name`](Self#structfield.en_name).
    #[inline]
    pub fn en_name(mut self, value: impl IntoOption<String>) -> Self {
        self.en_name = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`name`](Self#structfield.name).
    #[inline]
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
    /// Sets [`province`](Self#structfield.province).
    #[inline]
    pub fn province(mut self, value: impl IntoOption<String>) -> Self {
        self.province = value.into_option();
        self
    }
}

/// An SSH key pair as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyPair {
    /// When it was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Fingerprint of the key pair.
    pub key_pair_finger_print: Option<String>,
    /// Name of the key pair.
    pub key_pair_name: Option<String>,
    /// Id of the key pair.
    pub key_pair_id: Option<String>,
}

pub(crate) static KEY_PAIR: Schema = Schema::new(
    "KeyPair",
    &[
        Field::new("CreationTime", ValueType::String),
        Field::new("KeyPairFingerPrint", ValueType::String),
        Field::new("KeyPairName", ValueType::String),
        Field::new("KeyPairId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    KeyPair, KEY_PAIR, 0 => creation_time, 1 => key_pair_finger_print, 2 =>
    key_pair_name, 3 => key_pair_id
);

impl KeyPair {
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`key_pair_finger_print`](Self#structfield.key_pair_finger_print).
    #[inline]
    pub fn key_pair_finger_print(mut self, value: impl IntoOption<String>) -> Self {
        self.key_pair_finger_print = value.into_option();
        self
    }
    /// Sets [`key_pair_name`](Self#structfield.key_pair_name).
    #[inline]
    pub fn key_pair_name(mut self, value: impl IntoOption<String>) -> Self {
        self.key_pair_name = value.into_option();
        self
    }
    /// Sets [`key_pair_id`](Self#structfield.key_pair_id).
    #[inline]
    pub fn key_pair_id(mut self, value: impl IntoOption<String>) -> Self {
        self.key_pair_id = value.into_option();
        self
    }
}

/// A security group as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityGroup {
    /// When it was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Number of instances in the group.
    pub instance_count: Option<i64>,
    /// Description of the group.
    pub description: Option<String>,
    /// Id of the group.
    pub security_group_id: Option<String>,
    /// Name of the group.
    pub security_group_name: Option<String>,
    /// Instances in the group.
    pub instance_ids: Vec<String>,
    /// Network interfaces in the group.
    pub network_interface_ids: Vec<String>,
}

pub(crate) static SECURITY_GROUP: Schema = Schema::new(
    "SecurityGroup",
    &[
        Field::new("CreationTime", ValueType::String),
        Field::new("InstanceCount", ValueType::Integer),
        Field::new("Description", ValueType::String),
        Field::new("SecurityGroupId", ValueType::String),
        Field::new("SecurityGroupName", ValueType::String),
        Field::new("InstanceIds", ValueType::List(&ValueType::String))
            .wrapper("InstanceId"),
        Field::new("NetworkInterfaceIds", ValueType::List(&ValueType::String))
            .wrapper("NetworkInterfaceId"),
    ],
);

aliyun_api_core::record!(
    SecurityGroup, SECURITY_GROUP, 0 => creation_time, 1 => instance_count, 2 =>
    description, 3 => security_group_id, 4 => security_group_name, 5 => instance_ids, 6
    => network_interface_ids
);

impl SecurityGroup {
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`instance_count`](Self#structfield.instance_count).
    #[inline]
    pub fn instance_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.instance_count = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`security_group_id`](Self#structfield.security_group_id).
    #[inline]
    pub fn security_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.security_group_id = value.into_option();
        self
    }
    /// Sets [`security_group_name`](Self#structfield.security_group_name).
    #[inline]
    pub fn security_group_name(mut self, value: impl IntoOption<String>) -> Self {
        self.security_group_name = value.into_option();
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
    /// Sets [`network_interface_ids`](Self#structfield.network_interface_ids).
    #[inline]
    pub fn network_interface_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A VSwitch as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VSwitch {
    /// IPv4 CIDR block of the VSwitch.
    pub cidr_block: Option<String>,
    /// When it was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub created_time: Option<Timestamp>,
    /// Description of the VSwitch.
    pub description: Option<String>,
    /// Edge node it is at.
    pub ens_region_id: Option<String>,
    /// Number of addresses that are still free.
    pub free_ip_count: Option<i64>,
    /// Network it belongs to.
    pub network_id: Option<String>,
    /// State it is in.
    pub status: Option<VSwitchStatus>,
    /// Id of the VSwitch.
    pub vswitch_id: Option<String>,
    /// Name of the VSwitch.
    pub vswitch_name: Option<String>,
    /// IPv6 CIDR block of the VSwitch.
    pub ipv6_cidr_block: Option<String>,
    /// Tags of the VSwitch.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
}

pub(crate) static VSWITCH: Schema = Schema::new(
    "VSwitch",
    &[
        Field::new("CidrBlock", ValueType::String),
        Field::new("CreatedTime", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("FreeIpCount", ValueType::Integer),
        Field::new("NetworkId", ValueType::String),
        Field::new("Status", ValueType::Enum(<VSwitchStatus as OpenEnum>::VALUES)),
        Field::new("VSwitchId", ValueType::String),
        Field::new("VSwitchName", ValueType::String),
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
    ],
);

aliyun_api_core::record!(
    VSwitch, VSWITCH, 0 => cidr_block, 1 => created_time, 2 => description, 3 =>
    ens_region_id, 4 => free_ip_count, 5 => network_id, 6 => status, 7 => vswitch_id, 8
    => vswitch_name, 9 => ipv6_cidr_block, 10 => tags
);

impl VSwitch {
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
        self
    }
    /// Sets [`created_time`](Self#structfield.created_time).
    #[inline]
    pub fn created_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.created_time = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`free_ip_count`](Self#structfield.free_ip_count).
    #[inline]
    pub fn free_ip_count(mut self, value: impl IntoOption<i64>) -> Self {
        self.free_ip_count = value.into_option();
        self
    }
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_id = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<VSwitchStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`vswitch_name`](Self#structfield.vswitch_name).
    #[inline]
    pub fn vswitch_name(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_name = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A network as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Network {
    /// Edge node it is at.
    pub ens_region_id: Option<String>,
    /// Id of the network.
    pub network_id: Option<String>,
    /// Name of the network.
    pub network_name: Option<String>,
    /// IPv4 CIDR block of the network.
    pub cidr_block: Option<String>,
    /// State it is in.
    pub status: Option<NetworkStatus>,
    /// Description of the network.
    pub description: Option<String>,
    /// When it was created, as a timestamp or as milliseconds since 1970.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub created_time: Option<Timestamp>,
    /// VSwitches in the network.
    pub vswitch_ids: Vec<String>,
    /// Route table of the network.
    pub router_table_id: Option<String>,
    /// Network ACL of the network.
    pub network_acl_id: Option<String>,
    /// Route table of the gateway.
    pub gateway_route_table_id: Option<String>,
    /// IPv6 CIDR blocks of the network.
    ///
    /// A list of `NetworkIpv6CidrBlock`.
    pub ipv6_cidr_blocks: Vec<NetworkIpv6CidrBlock>,
    /// Route table of the network, as in RouterTableId.
    pub route_table_id: Option<String>,
    /// All route tables of the network.
    pub route_table_ids: Vec<String>,
    /// Further CIDR blocks of the network.
    pub secondary_cidr_blocks: Vec<String>,
    /// Tags of the network.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
}

pub(crate) static NETWORK: Schema = Schema::new(
    "Network",
    &[
        Field::new("EnsRegionId", ValueType::String),
        Field::new("NetworkId", ValueType::String),
        Field::new("NetworkName", ValueType::String),
        Field::new("CidrBlock", ValueType::String),
        Field::new("Status", ValueType::Enum(<NetworkStatus as OpenEnum>::VALUES)),
        Field::new("Description", ValueType::String),
        Field::new("CreatedTime", ValueType::String).aliases(&["CreateTime"]),
        Field::new("VSwitchIds", ValueType::List(&ValueType::String))
            .wrapper("VSwitchId"),
        Field::new("RouterTableId", ValueType::String),
        Field::new("NetworkAclId", ValueType::String),
        Field::new("GatewayRouteTableId", ValueType::String),
        Field::new(
                "Ipv6CidrBlocks",
                ValueType::List(&ValueType::Record(&NETWORK_IPV6_CIDR_BLOCK)),
            )
            .wrapper("Ipv6CidrBlock"),
        Field::new("RouteTableId", ValueType::String),
        Field::new("RouteTableIds", ValueType::List(&ValueType::String))
            .wrapper("RouteTableId"),
        Field::new("SecondaryCidrBlocks", ValueType::List(&ValueType::String))
            .wrapper("SecondaryCidrBlock"),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
    ],
);

aliyun_api_core::record!(
    Network, NETWORK, 0 => ens_region_id, 1 => network_id, 2 => network_name, 3 =>
    cidr_block, 4 => status, 5 => description, 6 => created_time, 7 => vswitch_ids, 8 =>
    router_table_id, 9 => network_acl_id, 10 => gateway_route_table_id, 11 =>
    ipv6_cidr_blocks, 12 => route_table_id, 13 => route_table_ids, 14 =>
    secondary_cidr_blocks, 15 => tags
);

impl Network {
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`network_id`](Self#structfield.network_id).
    #[inline]
    pub fn network_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_id = value.into_option();
        self
    }
    /// Sets [`network_name`](Self#structfield.network_name).
    #[inline]
    pub fn network_name(mut self, value: impl IntoOption<String>) -> Self {
        self.network_name = value.into_option();
        self
    }
    /// Sets [`cidr_block`](Self#structfield.cidr_block).
    #[inline]
    pub fn cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.cidr_block = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<NetworkStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`created_time`](Self#structfield.created_time).
    #[inline]
    pub fn created_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.created_time = value.into_option();
        self
    }
    /// Sets [`vswitch_ids`](Self#structfield.vswitch_ids).
    #[inline]
    pub fn vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vswitch_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`router_table_id`](Self#structfield.router_table_id).
    #[inline]
    pub fn router_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.router_table_id = value.into_option();
        self
    }
    /// Sets [`network_acl_id`](Self#structfield.network_acl_id).
    #[inline]
    pub fn network_acl_id(mut self, value: impl IntoOption<String>) -> Self {
        self.network_acl_id = value.into_option();
        self
    }
    /// Sets [`gateway_route_table_id`](Self#structfield.gateway_route_table_id).
    #[inline]
    pub fn gateway_route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.gateway_route_table_id = value.into_option();
        self
    }
    /// Sets [`ipv6_cidr_blocks`](Self#structfield.ipv6_cidr_blocks).
    #[inline]
    pub fn ipv6_cidr_blocks(
        mut self,
        value: impl IntoIterator<Item = impl Into<NetworkIpv6CidrBlock>>,
    ) -> Self {
        self.ipv6_cidr_blocks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`route_table_id`](Self#structfield.route_table_id).
    #[inline]
    pub fn route_table_id(mut self, value: impl IntoOption<String>) -> Self {
        self.route_table_id = value.into_option();
        self
    }
    /// Sets [`route_table_ids`](Self#structfield.route_table_ids).
    #[inline]
    pub fn route_table_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.route_table_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`secondary_cidr_blocks`](Self#structfield.secondary_cidr_blocks).
    #[inline]
    pub fn secondary_cidr_blocks(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.secondary_cidr_blocks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// An IPv6 CIDR block of a network.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkIpv6CidrBlock {
    /// The CIDR block.
    pub ipv6_cidr_block: Option<String>,
    /// Internet provider of the addresses.
    pub ipv6_isp: Option<String>,
    /// Type of the CIDR block.
    pub r#type: Option<String>,
}

pub(crate) static NETWORK_IPV6_CIDR_BLOCK: Schema = Schema::new(
    "NetworkIpv6CidrBlock",
    &[
        Field::new("Ipv6CidrBlock", ValueType::String),
        Field::new("Ipv6Isp", ValueType::String),
        Field::new("Type", ValueType::String),
    ],
);

aliyun_api_core::record!(
    NetworkIpv6CidrBlock, NETWORK_IPV6_CIDR_BLOCK, 0 => ipv6_cidr_block, 1 => ipv6_isp, 2
    => r#type
);

impl NetworkIpv6CidrBlock {
    /// Sets [`ipv6_cidr_block`](Self#structfield.ipv6_cidr_block).
    #[inline]
    pub fn ipv6_cidr_block(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_cidr_block = value.into_option();
        self
    }
    /// Sets [`ipv6_isp`](Self#structfield.ipv6_isp).
    #[inline]
    pub fn ipv6_isp(mut self, value: impl IntoOption<String>) -> Self {
        self.ipv6_isp = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }
}

/// A VSwitch to add to the network of an EPN instance or to remove from it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EpnVSwitchInfo {
    /// Id of the VSwitch.
    pub vswitch_id: Option<String>,
}

pub(crate) static EPN_VSWITCH_INFO: Schema = Schema::new(
    "EpnVSwitchInfo",
    &[Field::new("VSwitchId", ValueType::String)],
);

aliyun_api_core::record!(EpnVSwitchInfo, EPN_VSWITCH_INFO, 0 => vswitch_id);

impl EpnVSwitchInfo {
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
}

/// An instance to add to the network of an EPN instance or to remove from it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EpnInstanceInfo {
    /// Public address of the instance.
    pub public_ip_address: Option<String>,
}

pub(crate) static EPN_INSTANCE_INFO: Schema = Schema::new(
    "EpnInstanceInfo",
    &[Field::new("PublicIpAddress", ValueType::String)],
);

aliyun_api_core::record!(EpnInstanceInfo, EPN_INSTANCE_INFO, 0 => public_ip_address);

impl EpnInstanceInfo {
    /// Sets [`public_ip_address`](Self#structfield.public_ip_address).
    #[inline]
    pub fn public_ip_address(mut self, value: impl IntoOption<String>) -> Self {
        self.public_ip_address = value.into_option();
        self
    }
}

/// A backend server to add or to remove.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendServerInput {
    /// Id of the instance or the network interface.
    pub server_id: String,
    /// Weight of the server; one with 0 gets no requests.
    ///
    /// 0 to 100. Default: `100`.
    pub weight: Option<i64>,
    /// Type of the server.
    pub r#type: Option<BackendServerType>,
    /// Address of the server.
    ///
    /// An IPv4 address.
    pub ip: Option<String>,
    /// Port of the server.
    ///
    /// 0 to 65535.
    pub port: Option<i64>,
}

pub(crate) static BACKEND_SERVER_INPUT: Schema = Schema::new(
    "BackendServerInput",
    &[
        Field::new("ServerId", ValueType::String).required(),
        Field::new("Weight", ValueType::Integer),
        Field::new("Type", ValueType::Enum(<BackendServerType as OpenEnum>::VALUES)),
        Field::new("Ip", ValueType::String),
        Field::new("Port", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    BackendServerInput, BACKEND_SERVER_INPUT, 0 => server_id, 1 => weight, 2 => r#type, 3
    => ip, 4 => port
);

impl BackendServerInput {
    /// With what is required.
    #[inline]
    pub fn new(server_id: impl Into<String>) -> Self {
        Self {
            server_id: server_id.into(),
            ..Self::default()
        }
    }
}

impl BackendServerInput {
    /// Sets [`server_id`](Self#structfield.server_id).
    #[inline]
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = value.into();
        self
    }
    /// Sets [`weight`](Self#structfield.weight).
    #[inline]
    pub fn weight(mut self, value: impl IntoOption<i64>) -> Self {
        self.weight = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<BackendServerType>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`ip`](Self#structfield.ip).
    #[inline]
    pub fn ip(mut self, value: impl IntoOption<String>) -> Self {
        self.ip = value.into_option();
        self
    }
    /// Sets [`port`](Self#structfield.port).
    #[inline]
    pub fn port(mut self, value: impl IntoOption<i64>) -> Self {
        self.port = value.into_option();
        self
    }
}

/// A backend server.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendServer {
    /// Id of the instance or the network interface.
    pub server_id: Option<String>,
    /// Weight of the server; one with 0 gets no requests.
    ///
    /// 0 to 100.
    pub weight: Option<i64>,
    /// Type of the server.
    pub r#type: Option<BackendServerType>,
    /// Address of the server.
    pub ip: Option<String>,
    /// Port of the server.
    pub port: Option<i64>,
}

pub(crate) static BACKEND_SERVER: Schema = Schema::new(
    "BackendServer",
    &[
        Field::new("ServerId", ValueType::String),
        Field::new("Weight", ValueType::Integer),
        Field::new("Type", ValueType::Enum(<BackendServerType as OpenEnum>::VALUES)),
        Field::new("Ip", ValueType::String),
        Field::new("Port", ValueType::Integer),
    ],
);

aliyun_api_core::record!(
    BackendServer, BACKEND_SERVER, 0 => server_id, 1 => weight, 2 => r#type, 3 => ip, 4
    => port
);

impl BackendServer {
    /// Sets [`server_id`](Self#structfield.server_id).
    #[inline]
    pub fn server_id(mut self, value: impl IntoOption<String>) -> Self {
        self.server_id = value.into_option();
        self
    }
    /// Sets [`weight`](Self#structfield.weight).
    #[inline]
    pub fn weight(mut self, value: impl IntoOption<i64>) -> Self {
        self.weight = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<BackendServerType>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`ip`](Self#structfield.ip).
    #[inline]
    pub fn ip(mut self, value: impl IntoOption<String>) -> Self {
        self.ip = value.into_option();
        self
    }
    /// Sets [`port`](Self#structfield.port).
    #[inline]
    pub fn port(mut self, value: impl IntoOption<i64>) -> Self {
        self.port = value.into_option();
        self
    }
}

/// A tag in a request.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestTag {
    /// Key of the tag. It must not be empty.
    ///
    /// 1 to 128 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub key: Option<String>,
    /// Value of the tag. It may be empty.
    ///
    /// At most 128 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub value: Option<String>,
}

pub(crate) static REQUEST_TAG: Schema = Schema::new(
    "RequestTag",
    &[Field::new("Key", ValueType::String), Field::new("Value", ValueType::String)],
);

aliyun_api_core::record!(RequestTag, REQUEST_TAG, 0 => key, 1 => value);

impl RequestTag {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for RequestTag {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl RequestTag {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<String>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

/// A tag of a resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    pub key: Option<String>,
    /// Value of the tag.
    pub value: Option<String>,
}

pub(crate) static TAG: Schema = Schema::new(
    "Tag",
    &[
        Field::new("Key", ValueType::String).aliases(&["TagKey"]),
        Field::new("Value", ValueType::String).aliases(&["TagValue"]),
    ],
);

aliyun_api_core::record!(Tag, TAG, 0 => key, 1 => value);

impl Tag {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for Tag {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl Tag {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<String>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

/// A disk as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Disk {
    /// Kind of storage.
    pub category: Option<CloudDiskCategory>,
    /// When it was created.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub creation_time: Option<Timestamp>,
    /// Billing method of the disk.
    pub disk_charge_type: Option<DiskChargeType>,
    /// Id of the disk.
    pub disk_id: Option<String>,
    /// Name of the disk.
    pub disk_name: Option<String>,
    /// Edge node it is at.
    pub ens_region_id: Option<String>,
    /// Instance it is attached to.
    pub instance_id: Option<String>,
    /// Name of the instance.
    pub instance_name: Option<String>,
    /// Size of the disk.
    ///
    /// Unit MiB.
    pub size: Option<i64>,
    /// State it is in.
    pub status: Option<DiskStatus>,
    /// Whether it is a system disk or a data disk.
    pub r#type: Option<DiskUse>,
    /// Whether it can be detached and exists by itself. Local disks and subscription data disks exist as long as their instance.
    pub portable: Option<bool>,
    /// Snapshot of the disk.
    pub snapshot_id: Option<String>,
    /// Serial number of the disk.
    pub serial_id: Option<String>,
    /// Whether it is encrypted.
    pub encrypted: Option<bool>,
    /// Id of the KMS key of the encryption.
    pub encrypted_key_id: Option<String>,
    /// Whether it is deleted with its instance.
    pub delete_with_instance: Option<bool>,
    /// Description of the disk.
    pub description: Option<String>,
    /// Tags of the disk.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
}

pub(crate) static DISK: Schema = Schema::new(
    "Disk",
    &[
        Field::new("Category", ValueType::Enum(<CloudDiskCategory as OpenEnum>::VALUES)),
        Field::new("CreationTime", ValueType::String),
        Field::new(
            "DiskChargeType",
            ValueType::Enum(<DiskChargeType as OpenEnum>::VALUES),
        ),
        Field::new("DiskId", ValueType::String),
        Field::new("DiskName", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("InstanceId", ValueType::String),
        Field::new("InstanceName", ValueType::String),
        Field::new("Size", ValueType::Integer),
        Field::new("Status", ValueType::Enum(<DiskStatus as OpenEnum>::VALUES)),
        Field::new("Type", ValueType::Enum(<DiskUse as OpenEnum>::VALUES)),
        Field::new("Portable", ValueType::Boolean),
        Field::new("SnapshotId", ValueType::String),
        Field::new("SerialId", ValueType::String),
        Field::new("Encrypted", ValueType::Boolean),
        Field::new("EncryptedKeyId", ValueType::String),
        Field::new("DeleteWithInstance", ValueType::Boolean),
        Field::new("Description", ValueType::String),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tags"),
    ],
);

aliyun_api_core::record!(
    Disk, DISK, 0 => category, 1 => creation_time, 2 => disk_charge_type, 3 => disk_id, 4
    => disk_name, 5 => ens_region_id, 6 => instance_id, 7 => instance_name, 8 => size, 9
    => status, 10 => r#type, 11 => portable, 12 => snapshot_id, 13 => serial_id, 14 =>
    encrypted, 15 => encrypted_key_id, 16 => delete_with_instance, 17 => description, 18
    => tags
);

impl Disk {
    /// Sets [`category`](Self#structfield.category).
    #[inline]
    pub fn category(mut self, value: impl IntoOption<CloudDiskCategory>) -> Self {
        self.category = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`disk_charge_type`](Self#structfield.disk_charge_type).
    #[inline]
    pub fn disk_charge_type(mut self, value: impl IntoOption<DiskChargeType>) -> Self {
        self.disk_charge_type = value.into_option();
        self
    }
    /// Sets [`disk_id`](Self#structfield.disk_id).
    #[inline]
    pub fn disk_id(mut self, value: impl IntoOption<String>) -> Self {
        self.disk_id = value.into_option();
        self
    }
    /// Sets [`disk_name`](Self#structfield.disk_name).
    #[inline]
    pub fn disk_name(mut self, value: impl IntoOption<String>) -> Self {
        self.disk_name = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`instance_id`](Self#structfield.instance_id).
    #[inline]
    pub fn instance_id(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_id = value.into_option();
        self
    }
    /// Sets [`instance_name`](Self#structfield.instance_name).
    #[inline]
    pub fn instance_name(mut self, value: impl IntoOption<String>) -> Self {
        self.instance_name = value.into_option();
        self
    }
    /// Sets [`size`](Self#structfield.size).
    #[inline]
    pub fn size(mut self, value: impl IntoOption<i64>) -> Self {
        self.size = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<DiskStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<DiskUse>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`portable`](Self#structfield.portable).
    #[inline]
    pub fn portable(mut self, value: impl IntoOption<bool>) -> Self {
        self.portable = value.into_option();
        self
    }
    /// Sets [`snapshot_id`](Self#structfield.snapshot_id).
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.snapshot_id = value.into_option();
        self
    }
    /// Sets [`serial_id`](Self#structfield.serial_id).
    #[inline]
    pub fn serial_id(mut self, value: impl IntoOption<String>) -> Self {
        self.serial_id = value.into_option();
        self
    }
    /// Sets [`encrypted`](Self#structfield.encrypted).
    #[inline]
    pub fn encrypted(mut self, value: impl IntoOption<bool>) -> Self {
        self.encrypted = value.into_option();
        self
    }
    /// Sets [`encrypted_key_id`](Self#structfield.encrypted_key_id).
    #[inline]
    pub fn encrypted_key_id(mut self, value: impl IntoOption<String>) -> Self {
        self.encrypted_key_id = value.into_option();
        self
    }
    /// Sets [`delete_with_instance`](Self#structfield.delete_with_instance).
    #[inline]
    pub fn delete_with_instance(mut self, value: impl IntoOption<bool>) -> Self {
        self.delete_with_instance = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A snapshot as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Snapshot {
    /// Id of the snapshot.
    pub snapshot_id: Option<String>,
    /// When it was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<Timestamp>,
    /// State it is in.
    pub status: Option<SnapshotStatus>,
    /// Size of the disk.
    ///
    /// Unit MiB.
    pub size: Option<String>,
    /// Disk that the snapshot is of. It stays when the disk is deleted.
    pub source_disk_id: Option<String>,
    /// Whether the disk is a system disk or a data disk.
    pub source_disk_type: Option<DiskUse>,
    /// Kind of storage of the disk.
    pub source_disk_category: Option<CloudDiskCategory>,
    /// Name of the snapshot, where the creation had one.
    pub snapshot_name: Option<String>,
    /// Description of the snapshot.
    pub description: Option<String>,
    /// Edge node it is at.
    pub ens_region_id: Option<String>,
    /// Snapshot that it is a copy of.
    pub source_snapshot_id: Option<String>,
    /// Edge node of that snapshot.
    pub source_ens_region_id: Option<String>,
    /// Type of the snapshot.
    pub snapshot_type: Option<String>,
}

pub(crate) static SNAPSHOT: Schema = Schema::new(
    "Snapshot",
    &[
        Field::new("SnapshotId", ValueType::String),
        Field::new("CreationTime", ValueType::String),
        Field::new("Status", ValueType::Enum(<SnapshotStatus as OpenEnum>::VALUES)),
        Field::new("Size", ValueType::String),
        Field::new("SourceDiskId", ValueType::String),
        Field::new("SourceDiskType", ValueType::Enum(<DiskUse as OpenEnum>::VALUES)),
        Field::new(
            "SourceDiskCategory",
            ValueType::Enum(<CloudDiskCategory as OpenEnum>::VALUES),
        ),
        Field::new("SnapshotName", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("SourceSnapshotId", ValueType::String),
        Field::new("SourceEnsRegionId", ValueType::String),
        Field::new("SnapshotType", ValueType::String),
    ],
);

aliyun_api_core::record!(
    Snapshot, SNAPSHOT, 0 => snapshot_id, 1 => creation_time, 2 => status, 3 => size, 4
    => source_disk_id, 5 => source_disk_type, 6 => source_disk_category, 7 =>
    snapshot_name, 8 => description, 9 => ens_region_id, 10 => source_snapshot_id, 11 =>
    source_ens_region_id, 12 => snapshot_type
);

impl Snapshot {
    /// Sets [`snapshot_id`](Self#structfield.snapshot_id).
    #[inline]
    pub fn snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.snapshot_id = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<SnapshotStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`size`](Self#structfield.size).
    #[inline]
    pub fn size(mut self, value: impl IntoOption<String>) -> Self {
        self.size = value.into_option();
        self
    }
    /// Sets [`source_disk_id`](Self#structfield.source_disk_id).
    #[inline]
    pub fn source_disk_id(mut self, value: impl IntoOption<String>) -> Self {
        self.source_disk_id = value.into_option();
        self
    }
    /// Sets [`source_disk_type`](Self#structfield.source_disk_type).
    #[inline]
    pub fn source_disk_type(mut self, value: impl IntoOption<DiskUse>) -> Self {
        self.source_disk_type = value.into_option();
        self
    }
    /// Sets [`source_disk_category`](Self#structfield.source_disk_category).
    #[inline]
    pub fn source_disk_category(
        mut self,
        value: impl IntoOption<CloudDiskCategory>,
    ) -> Self {
        self.source_disk_category = value.into_option();
        self
    }
    /// Sets [`snapshot_name`](Self#structfield.snapshot_name).
    #[inline]
    pub fn snapshot_name(mut self, value: impl IntoOption<String>) -> Self {
        self.snapshot_name = value.into_option();
        self
    }
    /// Sets [`description`](Self#structfield.description).
    #[inline]
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.ens_region_id = value.into_option();
        self
    }
    /// Sets [`source_snapshot_id`](Self#structfield.source_snapshot_id).
    #[inline]
    pub fn source_snapshot_id(mut self, value: impl IntoOption<String>) -> Self {
        self.source_snapshot_id = value.into_option();
        self
    }
    /// Sets [`source_ens_region_id`](Self#structfield.source_ens_region_id).
    #[inline]
    pub fn source_ens_region_id(mut self, value: impl IntoOption<String>) -> Self {
        self.source_ens_region_id = value.into_option();
        self
    }
    /// Sets [`snapshot_type`](Self#structfield.snapshot_type).
    #[inline]
    pub fn snapshot_type(mut self, value: impl IntoOption<String>) -> Self {
        self.snapshot_type = value.into_option();
        self
    }
}

/// A disk of an image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageDisk {
    /// Format of the disk image.
    pub format: Option<String>,
    /// Size of the disk.
    pub size: Option<String>,
    /// What the disk is used for.
    pub r#type: Option<String>,
    /// Id of the image that the disk is made from.
    pub image_id: Option<String>,
}

pub(crate) static IMAGE_DISK: Schema = Schema::new(
    "ImageDisk",
    &[
        Field::new("Format", ValueType::String),
        Field::new("Size", ValueType::String),
        Field::new("Type", ValueType::String),
        Field::new("imageId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    ImageDisk, IMAGE_DISK, 0 => format, 1 => size, 2 => r#type, 3 => image_id
);

impl ImageDisk {
    /// Sets [`format`](Self#structfield.format).
    #[inline]
    pub fn format(mut self, value: impl IntoOption<String>) -> Self {
        self.format = value.into_option();
        self
    }
    /// Sets [`size`](Self#structfield.size).
    #[inline]
    pub fn size(mut self, value: impl IntoOption<String>) -> Self {
        self.size = value.into_option();
        self
    }
    /// Sets [`type`](Self#structfield.type).
    #[inline]
    pub fn r#type(mut self, value: impl IntoOption<String>) -> Self {
        self.r#type = value.into_option();
        self
    }
    /// Sets [`image_id`](Self#structfield.image_id).
    #[inline]
    pub fn image_id(mut self, value: impl IntoOption<String>) -> Self {
        self.image_id = value.into_option();
        self
    }
}

/// State of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// `Running`: in operation.
    Running,
    /// `Stopped`: stopped.
    Stopped,
    /// `Expired`: subscription expired.
    Expired,
    /// `Starting`: being started.
    Starting,
    /// `Stopping`: being stopped.
    Stopping,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    InstanceStatus, Running = "Running", Stopped = "Stopped", Expired = "Expired",
    Starting = "Starting", Stopping = "Stopping"
);

/// How an instance was purchased.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceResourceType {
    /// `EnsInstance`: purchased by itself.
    EnsInstance,
    /// `EnsService`: part of an edge service.
    EnsService,
    /// `BuildMachine`: builds images.
    BuildMachine,
    /// `EnsPostPaidInstance`: purchased by itself, pay-as-you-go.
    EnsPostPaidInstance,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    InstanceResourceType, EnsInstance = "EnsInstance", EnsService = "EnsService",
    BuildMachine = "BuildMachine", EnsPostPaidInstance = "EnsPostPaidInstance"
);

/// Direction of sorting.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `asc`: ascending.
    Asc,
    /// `desc`: descending.
    Desc,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(SortOrder, Asc = "asc", Desc = "desc");

/// Kind of storage behind a disk.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiskCategory {
    /// `file`: local disk.
    File,
    /// `pangu`: ultra cloud disk.
    Pangu,
    /// `local_hdd`: local hard disk drive.
    LocalHdd,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    DiskCategory, File = "file", Pangu = "pangu", LocalHdd = "local_hdd"
);

/// What a disk is used for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiskType {
    /// `system`: system disk.
    System,
    /// `data`: data disk.
    Data,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(DiskType, System = "system", Data = "data");

/// Type of an EPN instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EpnInstanceType {
    /// `EdgeToEdge`: connects edge nodes with each other.
    EdgeToEdge,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(EpnInstanceType, EdgeToEdge = "EdgeToEdge");

/// Networking mode of an EPN instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EpnNetworkingModel {
    /// `SpeedUp`: public mode, accelerated over the Internet.
    SpeedUp,
    /// `Connection`: internal mode, internal network.
    Connection,
    /// `SpeedUpAndConnection`: internal mode, acceleration and internal network together.
    SpeedUpAndConnection,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EpnNetworkingModel, SpeedUp = "SpeedUp", Connection = "Connection",
    SpeedUpAndConnection = "SpeedUpAndConnection"
);

/// Protocol of a security group rule. Case-sensitive.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityGroupProtocol {
    /// `tcp`: TCP.
    Tcp,
    /// `udp`: UDP.
    Udp,
    /// `icmp`: ICMP.
    Icmp,
    /// `gre`: GRE.
    Gre,
    /// `all`: every protocol.
    All,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    SecurityGroupProtocol, Tcp = "tcp", Udp = "udp", Icmp = "icmp", Gre = "gre", All =
    "all"
);

/// Whether a security group rule allows traffic.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityGroupPolicy {
    /// `accept`: allowed.
    Accept,
    /// `drop`: discarded without a response.
    Drop,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(SecurityGroupPolicy, Accept = "accept", Drop = "drop");

/// Family of the instance type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceTypeFamily {
    /// `x86_vm`: x86 virtual machine.
    X86Vm,
    /// `x86_pm`: x86 physical machine.
    X86Pm,
    /// `x86_bmi`: x86 bare metal instance.
    X86Bmi,
    /// `x86_bm`: bare metal with a smart network card.
    X86Bm,
    /// `pc_bmi`: heterogeneous bare metal instance.
    PcBmi,
    /// `pc_vm`: heterogeneous virtual machine.
    PcVm,
    /// `arm_bmi`: ARM bare metal instance.
    ArmBmi,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    InstanceTypeFamily, X86Vm = "x86_vm", X86Pm = "x86_pm", X86Bmi = "x86_bmi", X86Bm =
    "x86_bm", PcBmi = "pc_bmi", PcVm = "pc_vm", ArmBmi = "arm_bmi"
);

/// Metering method of the bandwidth of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceInternetChargeType {
    /// `BandwidthByDay`: by the peak bandwidth of each day.
    BandwidthByDay,
    /// `95BandwidthByMonth`: by the 95th percentile of the bandwidth of each month.
    Bandwidth95ByMonth,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    InstanceInternetChargeType, BandwidthByDay = "BandwidthByDay", Bandwidth95ByMonth =
    "95BandwidthByMonth"
);

/// Billing method of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceChargeType {
    /// `PrePaid`: subscription.
    PrePaid,
    /// `PostPaid`: pay-as-you-go.
    PostPaid,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    InstanceChargeType, PrePaid = "PrePaid", PostPaid = "PostPaid"
);

/// Unit of a duration.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeriodUnit {
    /// `Month`: months.
    Month,
    /// `Day`: days.
    Day,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(PeriodUnit, Month = "Month", Day = "Day");

/// Kind of storage behind a disk.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudDiskCategory {
    /// `cloud_efficiency`: ultra cloud disk.
    CloudEfficiency,
    /// `cloud_ssd`: all-flash cloud disk.
    CloudSsd,
    /// `local_hdd`: local hard disk drive.
    LocalHdd,
    /// `local_ssd`: local solid state drive.
    LocalSsd,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    CloudDiskCategory, CloudEfficiency = "cloud_efficiency", CloudSsd = "cloud_ssd",
    LocalHdd = "local_hdd", LocalSsd = "local_ssd"
);

/// How an instance is stopped.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForceStop {
    /// `true`: forced stop.
    True,
    /// `false`: normal stop.
    False,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(ForceStop, True = "true", False = "false");

/// Level of the network.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetLevel {
    /// `Big`: large region.
    Big,
    /// `Middle`: province.
    Middle,
    /// `Small`: city.
    Small,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NetLevel, Big = "Big", Middle = "Middle", Small = "Small");

/// State of a VSwitch.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VSwitchStatus {
    /// `Pending`: being configured.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(VSwitchStatus, Pending = "Pending", Available = "Available");

/// State of a network.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NetworkStatus {
    /// `Pending`: being configured.
    Pending,
    /// `Available`: ready for use.
    Available,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(NetworkStatus, Pending = "Pending", Available = "Available");

/// Metering method of the traffic of EPN instances.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EpnInternetChargeType {
    /// `BandwidthByDay`: by the peak bandwidth of each day.
    BandwidthByDay,
    /// `95BandwidthByMonth`: by the 95th percentile of the bandwidth of each month.
    Bandwidth95ByMonth,
    /// `PayByBandwidth4thMonth`: by the fourth highest peak of each month.
    PayByBandwidth4thMonth,
    /// `PayByBandwidth`: by a fixed bandwidth.
    PayByBandwidth,
    /// `FlowoutByDay`: by the outbound traffic of each day.
    FlowoutByDay,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EpnInternetChargeType, BandwidthByDay = "BandwidthByDay", Bandwidth95ByMonth =
    "95BandwidthByMonth", PayByBandwidth4thMonth = "PayByBandwidth4thMonth",
    PayByBandwidth = "PayByBandwidth", FlowoutByDay = "FlowoutByDay"
);

/// State of an EPN instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EpnInstanceStatus {
    /// `Running`: in operation.
    Running,
    /// `Excuting`: an operation is being executed.
    Executing,
    /// `Stopped`: not in operation.
    Stopped,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EpnInstanceStatus, Running = "Running", Executing = "Excuting", Stopped = "Stopped"
);

/// Internet provider.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Isp {
    /// `cmcc`: China Mobile.
    Cmcc,
    /// `unicom`: China Unicom.
    Unicom,
    /// `telecom`: China Telecom.
    Telecom,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(Isp, Cmcc = "cmcc", Unicom = "unicom", Telecom = "telecom");

/// Internet provider of an EIP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipIsp {
    /// `telecom`: China Telecom.
    Telecom,
    /// `unicom`: China Unicom.
    Unicom,
    /// `cmcc`: China Mobile.
    Cmcc,
    /// `cbn`: China Broadcasting Network.
    Cbn,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipIsp, Telecom = "telecom", Unicom = "unicom", Cmcc = "cmcc", Cbn = "cbn"
);

/// Billing method of an EIP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipChargeType {
    /// `PrePaid`: subscription, by the month or the year.
    PrePaid,
    /// `PostPaid`: pay-as-you-go, by the month.
    PostPaid,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(EipChargeType, PrePaid = "PrePaid", PostPaid = "PostPaid");

/// Metering method of an EIP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipInternetChargeType {
    /// `PayByBandwidth`: by a fixed bandwidth.
    PayByBandwidth,
    /// `95BandwidthByMonth`: by the 95th percentile of the bandwidth of each month.
    Bandwidth95ByMonth,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipInternetChargeType, PayByBandwidth = "PayByBandwidth", Bandwidth95ByMonth =
    "95BandwidthByMonth"
);

/// Type of the resource that an EIP is associated with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipInstanceType {
    /// `SlbInstance`: a load balancer (ELB).
    SlbInstance,
    /// `NatSlbInstance`: a load balancer (ELB) with several EIPs.
    NatSlbInstance,
    /// `EnsInstance`: an instance.
    EnsInstance,
    /// `Nat`: a NAT gateway.
    Nat,
    /// `NetworkInterface`: a secondary network interface (ENI).
    NetworkInterface,
    /// `HaVip`: a high-availability virtual address.
    HaVip,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipInstanceType, SlbInstance = "SlbInstance", NatSlbInstance = "NatSlbInstance",
    EnsInstance = "EnsInstance", Nat = "Nat", NetworkInterface = "NetworkInterface",
    HaVip = "HaVip"
);

/// State of an EIP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EipStatus {
    /// `Associating`: being associated with a resource.
    Associating,
    /// `Unassociating`: being disassociated.
    Unassociating,
    /// `InUse`: allocated.
    InUse,
    /// `Available`: ready for use.
    Available,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EipStatus, Associating = "Associating", Unassociating = "Unassociating", InUse =
    "InUse", Available = "Available"
);

/// Whether something is enabled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnOff {
    /// `on`: enabled.
    On,
    /// `off`: disabled.
    Off,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(OnOff, On = "on", Off = "off");

/// State of a load balancer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoadBalancerStatus {
    /// `Active`: its listeners forward traffic by their rules.
    Active,
    /// `InActive`: its listeners forward no traffic.
    InActive,
    /// `Locked`: locked.
    Locked,
    /// `Releasing`: being released.
    Releasing,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    LoadBalancerStatus, Active = "Active", InActive = "InActive", Locked = "Locked",
    Releasing = "Releasing"
);

/// Billing method of a load balancer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoadBalancerPayType {
    /// `PrePaid`: subscription.
    PrePaid,
    /// `PostPaid`: pay-as-you-go.
    PostPaid,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    LoadBalancerPayType, PrePaid = "PrePaid", PostPaid = "PostPaid"
);

/// IP version of an address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressIpVersion {
    /// `ipv4`: IPv4.
    Ipv4,
    /// `ipv6`: IPv6.
    Ipv6,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(AddressIpVersion, Ipv4 = "ipv4", Ipv6 = "ipv6");

/// State of a listener.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListenerStatus {
    /// `Running`: in operation.
    Running,
    /// `Stopped`: not in operation.
    Stopped,
    /// `Starting`: being started.
    Starting,
    /// `Configuring`: being configured.
    Configuring,
    /// `Stopping`: being stopped.
    Stopping,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ListenerStatus, Running = "Running", Stopped = "Stopped", Starting = "Starting",
    Configuring = "Configuring", Stopping = "Stopping"
);

/// Scheduling algorithm of a listener.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListenerScheduler {
    /// `wrr`: weighted round robin: a server with a higher weight gets more requests.
    Wrr,
    /// `wlc`: weighted least connections: of servers with the same weight, the one with fewer connections gets more requests.
    Wlc,
    /// `rr`: round robin: the servers get requests in order.
    Rr,
    /// `sch`: consistent hash of the source IP address; the same address goes to the same server.
    Sch,
    /// `qch`: consistent hash of the QUIC Connection ID; the same ID goes to the same server.
    Qch,
    /// `iqch`: consistent hash of the second to fourth byte of the iQUIC CID; the same three bytes go to the same server.
    Iqch,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ListenerScheduler, Wrr = "wrr", Wlc = "wlc", Rr = "rr", Sch = "sch", Qch = "qch",
    Iqch = "iqch"
);

/// HTTP status codes of a healthy server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HealthCheckHttpCode {
    /// `http_2xx`.
    Http2xx,
    /// `http_3xx`.
    Http3xx,
    /// `http_4xx`.
    Http4xx,
    /// `http_5xx`.
    Http5xx,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    HealthCheckHttpCode, Http2xx = "http_2xx", Http3xx = "http_3xx", Http4xx =
    "http_4xx", Http5xx = "http_5xx"
);

/// HTTP method of a health check.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HealthCheckMethod {
    /// `head`: requests the head of the page only.
    Head,
    /// `get`: requests the page with its body.
    Get,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(HealthCheckMethod, Head = "head", Get = "get");

/// Protocol of the health checks of a TCP listener.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TcpHealthCheckType {
    /// `tcp`: over TCP.
    Tcp,
    /// `http`: over HTTP.
    Http,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(TcpHealthCheckType, Tcp = "tcp", Http = "http");

/// Type of a backend server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackendServerType {
    /// `ens`: ENS instance.
    Ens,
    /// `eni`: network interface of an instance.
    Eni,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(BackendServerType, Ens = "ens", Eni = "eni");

/// State of a disk.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiskStatus {
    /// `In-use`: attached to an instance.
    InUse,
    /// `Available`: ready to be attached.
    Available,
    /// `Attaching`: being attached.
    Attaching,
    /// `Detaching`: being detached.
    Detaching,
    /// `Creating`: being created.
    Creating,
    /// `ReIniting`: being reset.
    ReIniting,
    /// `Deleting`: being deleted.
    Deleting,
    /// `Deleted`: deleted.
    Deleted,
    /// `Expiring`: soon to expire.
    Expiring,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    DiskStatus, InUse = "In-use", Available = "Available", Attaching = "Attaching",
    Detaching = "Detaching", Creating = "Creating", ReIniting = "ReIniting", Deleting =
    "Deleting", Deleted = "Deleted", Expiring = "Expiring"
);

/// Billing method of a disk.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiskChargeType {
    /// `prepay`: subscription.
    Prepay,
    /// `postpay`: pay-as-you-go.
    Postpay,
    /// `prepaid`: subscription, in another spelling.
    Prepaid,
    /// `postpaid`: pay-as-you-go, in another spelling.
    Postpaid,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    DiskChargeType, Prepay = "prepay", Postpay = "postpay", Prepaid = "prepaid", Postpaid
    = "postpaid"
);

/// What a disk is used for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiskUse {
    /// `1`: system disk.
    System,
    /// `2`: data disk.
    Data,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(DiskUse, System = "1", Data = "2");

/// State of a snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnapshotStatus {
    /// `creating`: being created.
    Creating,
    /// `available`: ready for use.
    Available,
    /// `deleting`: being deleted.
    Deleting,
    /// `error`: not usable.
    Error,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    SnapshotStatus, Creating = "creating", Available = "available", Deleting =
    "deleting", Error = "error"
);

/// State of a custom image.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageStatus {
    /// `Creating`: being created.
    Creating,
    /// `Packing`: being packed.
    Packing,
    /// `Uploading`: being uploaded.
    Uploading,
    /// `Pack_failed`: not packed.
    PackFailed,
    /// `Upload_failed`: not uploaded.
    UploadFailed,
    /// `Available`: ready for use.
    Available,
    /// `Unavailable`: not usable.
    Unavailable,
    /// `Copying`: being copied.
    Copying,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ImageStatus, Creating = "Creating", Packing = "Packing", Uploading = "Uploading",
    PackFailed = "Pack_failed", UploadFailed = "Upload_failed", Available = "Available",
    Unavailable = "Unavailable", Copying = "Copying"
);

/// Who an image comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageOwner {
    /// `system`: a public image of the service.
    System,
    /// `self`: an image of the account.
    SelfValue,
    /// `others`: an image of another account, shared or of the community.
    Others,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ImageOwner, System = "system", SelfValue = "self", Others = "others"
);

/// Kind of machine that an image is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageComputeType {
    /// `ens_vm`: x86 virtual machines.
    EnsVm,
    /// `ens`: x86 virtual machines, in another spelling.
    Ens,
    /// `arm_vm`: ARM virtual machines.
    ArmVm,
    /// `bare_metal`: x86 bare metal.
    BareMetal,
    /// `arm_bare_metal`: ARM bare metal.
    ArmBareMetal,
    /// `pcfarm`: heterogeneous machines.
    Pcfarm,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ImageComputeType, EnsVm = "ens_vm", Ens = "ens", ArmVm = "arm_vm", BareMetal =
    "bare_metal", ArmBareMetal = "arm_bare_metal", Pcfarm = "pcfarm"
);

/// Type of a resource with tags.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagResourceType {
    /// `instance`: instance.
    Instance,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(TagResourceType, Instance = "instance");
