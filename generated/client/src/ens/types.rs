// Written by `cargo xtask gen` from the specs. Do not edit.

//! Objects and enums that more than one action uses.

#[allow(unused_imports, reason = "not every module has every kind of type")]
use aliyun_api_core::{Encoding, Field, Kind, OpenEnum, Schema, UnknownValue};

/// A disk of an instance.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceDisk {
    /// Says more about Category.
    pub device_type: Option<DiskCategory>,
    /// Whether it is the system disk or a data disk.
    pub disk_type: Option<DiskType>,
    /// Size of the disk.
    ///
    /// Unit MB.
    pub size: Option<i64>,
    /// Name of the disk.
    pub disk_name: Option<String>,
    /// UUID of the disk.
    pub uuid: Option<String>,
    /// Capacity of the disk.
    ///
    /// Unit MB.
    pub storage: Option<i64>,
    /// Id of the disk.
    pub disk_id: Option<String>,
    /// Kind of storage.
    pub category: Option<DiskCategory>,
    /// The name once more.
    pub name: Option<String>,
}

pub(crate) static INSTANCE_DISK: Schema = Schema {
    name: "InstanceDisk",
    fields: &[
        Field::new("device_type", Kind::Enum(<DiskCategory as OpenEnum>::VALUES)),
        Field::new("disk_type", Kind::Enum(<DiskType as OpenEnum>::VALUES)),
        Field::new("Size", Kind::Integer),
        Field::new("DiskName", Kind::String),
        Field::new("uuid", Kind::String),
        Field::new("storage", Kind::Integer),
        Field::new("DiskId", Kind::String),
        Field::new("Category", Kind::Enum(<DiskCategory as OpenEnum>::VALUES)),
        Field::new("name", Kind::String),
    ],
};

aliyun_api_core::record!(
    InstanceDisk, INSTANCE_DISK, 0 => device_type, 1 => disk_type, 2 => size, 3 =>
    disk_name, 4 => uuid, 5 => storage, 6 => disk_id, 7 => category, 8 => name
);

/// An address of an instance with its network.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceIpAddress {
    /// The address.
    pub ip: Option<String>,
    /// Gateway of the address.
    pub gateway: Option<String>,
    /// Internet provider.
    pub isp: Option<String>,
}

pub(crate) static INSTANCE_IP_ADDRESS: Schema = Schema {
    name: "InstanceIpAddress",
    fields: &[
        Field::new("Ip", Kind::String),
        Field::new("GateWay", Kind::String),
        Field::new("Isp", Kind::String),
    ],
};

aliyun_api_core::record!(
    InstanceIpAddress, INSTANCE_IP_ADDRESS, 0 => ip, 1 => gateway, 2 => isp
);

/// An instance as it is listed.
#[derive(Clone, Default, PartialEq)]
pub struct Instance {
    /// When it was created, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub creation_time: Option<String>,
    /// State it is in.
    pub status: Option<InstanceStatus>,
    /// Code of the instance type.
    pub spec_name: Option<String>,
    /// What it was bought as.
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
    pub cpu: Option<i64>,
    /// When its paid time ends, in UTC.
    ///
    /// A UTC time such as `2019-05-21T10:22:00Z`.
    pub expired_time: Option<String>,
    /// Name of the instance.
    pub instance_name: Option<String>,
    /// Size of all disks together.
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
    /// Where it stands in a network.
    pub network_attributes: Option<InstanceNetwork>,
}

pub(crate) static INSTANCE: Schema = Schema {
    name: "Instance",
    fields: &[
        Field::new("CreationTime", Kind::String),
        Field::new("Status", Kind::Enum(<InstanceStatus as OpenEnum>::VALUES)),
        Field::new("SpecName", Kind::String),
        Field::new(
            "InstanceResourceType",
            Kind::Enum(<InstanceResourceType as OpenEnum>::VALUES),
        ),
        Field::new("HostName", Kind::String),
        Field::new("InstanceId", Kind::String),
        Field::new("InternetMaxBandwidthIn", Kind::Integer),
        Field::new("InternetMaxBandwidthOut", Kind::Integer),
        Field::new("EnsRegionId", Kind::String),
        Field::new("Cpu", Kind::Integer),
        Field::new("ExpiredTime", Kind::String),
        Field::new("InstanceName", Kind::String),
        Field::new("Disk", Kind::Integer),
        Field::new("Memory", Kind::Integer),
        Field::new("OSName", Kind::String),
        Field::new("ImageId", Kind::String),
        Field::new("DataDisk", Kind::List(&Kind::Record(&INSTANCE_DISK)))
            .wrapper("DataDisk"),
        Field::new("PublicIpAddresses", Kind::List(&Kind::Record(&INSTANCE_IP_ADDRESS)))
            .wrapper("PublicIpAddress"),
        Field::new("PrivateIpAddresses", Kind::List(&Kind::Record(&INSTANCE_IP_ADDRESS)))
            .wrapper("PrivateIpAddress"),
        Field::new("SecurityGroupIds", Kind::List(&Kind::String))
            .wrapper("SecurityGroupId"),
        Field::new("InnerIpAddress", Kind::List(&Kind::String)).wrapper("IpAddress"),
        Field::new("PublicIpAddress", Kind::List(&Kind::String)).wrapper("IpAddress"),
        Field::new("SystemDisk", Kind::Record(&INSTANCE_DISK)),
        Field::new("NetworkAttributes", Kind::Record(&INSTANCE_NETWORK)),
    ],
};

aliyun_api_core::record!(
    Instance, INSTANCE, 0 => creation_time, 1 => status, 2 => spec_name, 3 =>
    instance_resource_type, 4 => host_name, 5 => instance_id, 6 =>
    internet_max_bandwidth_in, 7 => internet_max_bandwidth_out, 8 => ens_region_id, 9 =>
    cpu, 10 => expired_time, 11 => instance_name, 12 => disk, 13 => memory, 14 =>
    os_name, 15 => image_id, 16 => data_disk, 17 => public_ip_addresses, 18 =>
    private_ip_addresses, 19 => security_group_ids, 20 => inner_ip_address, 21 =>
    public_ip_address, 22 => system_disk, 23 => network_attributes
);

/// Where it stands in a network.
#[derive(Clone, Default, PartialEq)]
pub struct InstanceNetwork {
    /// Network it belongs to.
    pub network_id: Option<String>,
    /// VSwitch it is connected to.
    pub vswitch_id: Option<String>,
    /// Private addresses from the free ones of the VSwitch. There is one only where the creation asked for an address.
    pub private_ip_address: Vec<String>,
}

pub(crate) static INSTANCE_NETWORK: Schema = Schema {
    name: "InstanceNetwork",
    fields: &[
        Field::new("NetworkId", Kind::String),
        Field::new("VSwitchId", Kind::String),
        Field::new("PrivateIpAddress", Kind::List(&Kind::String)).wrapper("IpAddress"),
    ],
};

aliyun_api_core::record!(
    InstanceNetwork, INSTANCE_NETWORK, 0 => network_id, 1 => vswitch_id, 2 =>
    private_ip_address
);

/// State of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceStatus {
    /// `Running`: in operation.
    Running,
    /// `Stopped`: shut down.
    Stopped,
    /// `Expired`: paid time is over.
    Expired,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    InstanceStatus, Running = "Running", Stopped = "Stopped", Expired = "Expired"
);

/// What an instance was bought as.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceResourceType {
    /// `EnsInstance`: bought by itself.
    EnsInstance,
    /// `EnsService`: part of an edge service.
    EnsService,
    /// `BuildMachine`: builds images.
    BuildMachine,
    /// `EnsPostPaidInstance`: bought by itself, paid afterwards.
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

/// Kind of an EPN instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EpnInstanceType {
    /// `EdgeToEdge`: connects edge nodes with each other.
    EdgeToEdge,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(EpnInstanceType, EdgeToEdge = "EdgeToEdge");

/// How an EPN instance connects the nodes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EpnNetworkingModel {
    /// `SpeedUp`: accelerated over the Internet.
    SpeedUp,
    /// `Connection`: internal network.
    Connection,
    /// `SpeedUpAndConnection`: acceleration and internal network together.
    SpeedUpAndConnection,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    EpnNetworkingModel, SpeedUp = "SpeedUp", Connection = "Connection",
    SpeedUpAndConnection = "SpeedUpAndConnection"
);

/// Protocol that a security group rule is about. Case counts.
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

/// What a security group rule does with traffic.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityGroupPolicy {
    /// `accept`: let through.
    Accept,
    /// `drop`: discarded without an answer.
    Drop,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(SecurityGroupPolicy, Accept = "accept", Drop = "drop");
