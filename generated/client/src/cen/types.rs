// Written by `cargo xtask gen` from the specs. Do not edit.

//! Objects and enums that more than one action uses.

#[allow(unused_imports, reason = "not every module has every kind of type")]
use aliyun_api_core::{
    Encoding, Field, IntoOption, OpenEnum, Schema, Timestamp, UnknownValue, ValueType,
};

/// A tag.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag. It must not be empty.
    ///
    /// 1 to 64 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub key: Option<String>,
    /// Value of the tag. It may be empty, but each key needs one.
    ///
    /// At most 128 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub value: Option<String>,
}

pub(crate) static TAG: Schema = Schema::new(
    "Tag",
    &[Field::new("Key", ValueType::String), Field::new("Value", ValueType::String)],
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

/// A CEN instance as it is listed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cen {
    /// Id of the instance.
    pub cen_id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Description of the instance.
    pub description: Option<String>,
    /// State of the instance.
    pub status: Option<CenStatus>,
    /// Which overlap of CIDR blocks is allowed.
    pub protection_level: Option<ProtectionLevel>,
    /// Whether IPv6 is enabled.
    pub ipv6_level: Option<Ipv6Level>,
    /// When the instance was created, to the minute.
    ///
    /// A time such as `2019-05-21T10:22Z`.
    pub creation_time: Option<Timestamp>,
    /// Resource group of the instance.
    pub resource_group_id: Option<String>,
    /// Bandwidth packages that are associated with the instance.
    pub cen_bandwidth_package_ids: Vec<String>,
    /// Tags of the instance.
    ///
    /// A list of `Tag`.
    pub tags: Vec<Tag>,
}

pub(crate) static CEN: Schema = Schema::new(
    "Cen",
    &[
        Field::new("CenId", ValueType::String),
        Field::new("Name", ValueType::String),
        Field::new("Description", ValueType::String),
        Field::new("Status", ValueType::Enum(<CenStatus as OpenEnum>::VALUES)),
        Field::new(
            "ProtectionLevel",
            ValueType::Enum(<ProtectionLevel as OpenEnum>::VALUES),
        ),
        Field::new("Ipv6Level", ValueType::Enum(<Ipv6Level as OpenEnum>::VALUES)),
        Field::new("CreationTime", ValueType::String),
        Field::new("ResourceGroupId", ValueType::String),
        Field::new("CenBandwidthPackageIds", ValueType::List(&ValueType::String))
            .wrapper("CenBandwidthPackageId"),
        Field::new("Tags", ValueType::List(&ValueType::Record(&TAG))).wrapper("Tag"),
    ],
);

aliyun_api_core::record!(
    Cen, CEN, 0 => cen_id, 1 => name, 2 => description, 3 => status, 4 =>
    protection_level, 5 => ipv6_level, 6 => creation_time, 7 => resource_group_id, 8 =>
    cen_bandwidth_package_ids, 9 => tags
);

impl Cen {
    /// Sets [`cen_id`](Self#structfield.cen_id).
    #[inline]
    pub fn cen_id(mut self, value: impl IntoOption<String>) -> Self {
        self.cen_id = value.into_option();
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
    /// Sets [`status`](Self#structfield.status).
    #[inline]
    pub fn status(mut self, value: impl IntoOption<CenStatus>) -> Self {
        self.status = value.into_option();
        self
    }
    /// Sets [`protection_level`](Self#structfield.protection_level).
    #[inline]
    pub fn protection_level(mut self, value: impl IntoOption<ProtectionLevel>) -> Self {
        self.protection_level = value.into_option();
        self
    }
    /// Sets [`ipv6_level`](Self#structfield.ipv6_level).
    #[inline]
    pub fn ipv6_level(mut self, value: impl IntoOption<Ipv6Level>) -> Self {
        self.ipv6_level = value.into_option();
        self
    }
    /// Sets [`creation_time`](Self#structfield.creation_time).
    #[inline]
    pub fn creation_time(mut self, value: impl IntoOption<Timestamp>) -> Self {
        self.creation_time = value.into_option();
        self
    }
    /// Sets [`resource_group_id`](Self#structfield.resource_group_id).
    #[inline]
    pub fn resource_group_id(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_group_id = value.into_option();
        self
    }
    /// Sets [`cen_bandwidth_package_ids`](Self#structfield.cen_bandwidth_package_ids).
    #[inline]
    pub fn cen_bandwidth_package_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cen_bandwidth_package_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`tags`](Self#structfield.tags).
    #[inline]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

/// A zone with a VSwitch in it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneMapping {
    /// VSwitch in the zone.
    pub vswitch_id: Option<String>,
    /// Zone of the VSwitch.
    pub zone_id: Option<String>,
}

pub(crate) static ZONE_MAPPING: Schema = Schema::new(
    "ZoneMapping",
    &[
        Field::new("VSwitchId", ValueType::String),
        Field::new("ZoneId", ValueType::String),
    ],
);

aliyun_api_core::record!(ZoneMapping, ZONE_MAPPING, 0 => vswitch_id, 1 => zone_id);

impl ZoneMapping {
    /// Sets [`vswitch_id`](Self#structfield.vswitch_id).
    #[inline]
    pub fn vswitch_id(mut self, value: impl IntoOption<String>) -> Self {
        self.vswitch_id = value.into_option();
        self
    }
    /// Sets [`zone_id`](Self#structfield.zone_id).
    #[inline]
    pub fn zone_id(mut self, value: impl IntoOption<String>) -> Self {
        self.zone_id = value.into_option();
        self
    }
}

/// Which overlap of the CIDR blocks of the connected networks is allowed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionLevel {
    /// `REDUCED`: blocks may overlap but must not be identical.
    Reduced,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(ProtectionLevel, Reduced = "REDUCED");

/// State of a CEN instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CenStatus {
    /// `Creating`: being created, and can only be queried.
    Creating,
    /// `Active`: ready for use.
    Active,
    /// `Modifying`: being changed, and can only be queried.
    Modifying,
    /// `Deleting`: being deleted, and can only be queried.
    Deleting,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    CenStatus, Creating = "Creating", Active = "Active", Modifying = "Modifying",
    Deleting = "Deleting"
);

/// Whether IPv6 is enabled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ipv6Level {
    /// `ENABLE`: it is.
    Enable,
    /// `DISABLED`: it is not.
    Disabled,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(Ipv6Level, Enable = "ENABLE", Disabled = "DISABLED");

/// Type of a network that can be attached to a CEN instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChildInstanceType {
    /// `VPC`: a VPC.
    Vpc,
    /// `VBR`: a virtual border router.
    Vbr,
    /// `CCN`: a Cloud Connect Network instance.
    Ccn,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(ChildInstanceType, Vpc = "VPC", Vbr = "VBR", Ccn = "CCN");

/// State of an attachment to a CEN instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChildInstanceStatus {
    /// `Attaching`: being attached.
    Attaching,
    /// `Attached`: attached.
    Attached,
    /// `Detaching`: being detached.
    Detaching,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    ChildInstanceStatus, Attaching = "Attaching", Attached = "Attached", Detaching =
    "Detaching"
);

/// Type of a network that a CEN instance may be allowed to attach.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GrantedInstanceType {
    /// `VPC`: a VPC.
    Vpc,
    /// `VBR`: a virtual border router.
    Vbr,
    /// `CCN`: a Cloud Connect Network instance.
    Ccn,
    /// `VPN`: an IPsec connection.
    Vpn,
    /// `ECR`: an Express Connect Router.
    Ecr,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    GrantedInstanceType, Vpc = "VPC", Vbr = "VBR", Ccn = "CCN", Vpn = "VPN", Ecr = "ECR"
);

/// Which account pays for the connection and for the traffic of a network.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CenOrderType {
    /// `PayByCenOwner`: the one that owns the CEN instance.
    PayByCenOwner,
    /// `PayByResourceOwner`: the one that owns the network.
    PayByResourceOwner,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    CenOrderType, PayByCenOwner = "PayByCenOwner", PayByResourceOwner =
    "PayByResourceOwner"
);

/// An area of several regions, as it is written in requests.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeographicRegion {
    /// `China`: the Chinese mainland.
    China,
    /// `North-America`: North America.
    NorthAmerica,
    /// `Asia-Pacific`: Asia Pacific.
    AsiaPacific,
    /// `Europe`: Europe.
    Europe,
    /// `Australia`: Australia.
    Australia,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    GeographicRegion, China = "China", NorthAmerica = "North-America", AsiaPacific =
    "Asia-Pacific", Europe = "Europe", Australia = "Australia"
);

/// An area of several regions, as it is written in responses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeographicRegionId {
    /// `china`: the Chinese mainland.
    China,
    /// `north-america`: North America.
    NorthAmerica,
    /// `asia-pacific`: Asia Pacific.
    AsiaPacific,
    /// `europe`: Europe.
    Europe,
    /// `australia`: Australia.
    Australia,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    GeographicRegionId, China = "china", NorthAmerica = "north-america", AsiaPacific =
    "asia-pacific", Europe = "europe", Australia = "australia"
);

/// Billing method of a bandwidth package.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CenBandwidthPackageChargeType {
    /// `PREPAY`: subscription.
    Prepay,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(CenBandwidthPackageChargeType, Prepay = "PREPAY");

/// Whether a bandwidth package is associated with a CEN instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CenBandwidthPackageStatus {
    /// `Idle`: it is not.
    Idle,
    /// `InUse`: it is.
    InUse,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(CenBandwidthPackageStatus, Idle = "Idle", InUse = "InUse");

/// Whether a bandwidth package can be used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessStatus {
    /// `Normal`: it can.
    Normal,
    /// `FinancialLocked`: locked because of an overdue payment.
    FinancialLocked,
    /// `SecurityLocked`: locked for reasons of security.
    SecurityLocked,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    BusinessStatus, Normal = "Normal", FinancialLocked = "FinancialLocked",
    SecurityLocked = "SecurityLocked"
);

/// What an order changes that is not in effect yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CenReservationOrderType {
    /// `TEMP_UPGRADE`: more bandwidth for a while.
    TempUpgrade,
    /// `UPGRADE`: more bandwidth.
    Upgrade,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    CenReservationOrderType, TempUpgrade = "TEMP_UPGRADE", Upgrade = "UPGRADE"
);

/// Where the bandwidth between two regions comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InterRegionBandwidthType {
    /// `BandwidthPackage`: it is a share of a bandwidth package.
    BandwidthPackage,
    /// `DataTransfer`: none is reserved, and traffic is metered.
    DataTransfer,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    InterRegionBandwidthType, BandwidthPackage = "BandwidthPackage", DataTransfer =
    "DataTransfer"
);

/// Type of a resource with tags.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagResourceType {
    /// `Cen`: CEN instance.
    Cen,
    /// `cen`: CEN instance in small letters.
    LowerCaseCen,
    /// `BandwidthPackage`: bandwidth package.
    BandwidthPackage,
    /// `TransitRouter`: transit router.
    TransitRouter,
    /// `TransitRouterVpcAttachment`: VPC connection.
    TransitRouterVpcAttachment,
    /// `TransitRouterVbrAttachment`: connection to a virtual border router.
    TransitRouterVbrAttachment,
    /// `TransitRouterPeerAttachment`: inter-region connection.
    TransitRouterPeerAttachment,
    /// `TransitRouterVpnAttachment`: VPN connection.
    TransitRouterVpnAttachment,
    /// `TransitRouterRouteTable`: route table of a transit router.
    TransitRouterRouteTable,
    /// `Flowlog`: flow log.
    Flowlog,
    /// `TransitRouterMulticastDomain`: multicast domain.
    TransitRouterMulticastDomain,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    TagResourceType, Cen = "Cen", LowerCaseCen = "cen", BandwidthPackage =
    "BandwidthPackage", TransitRouter = "TransitRouter", TransitRouterVpcAttachment =
    "TransitRouterVpcAttachment", TransitRouterVbrAttachment =
    "TransitRouterVbrAttachment", TransitRouterPeerAttachment =
    "TransitRouterPeerAttachment", TransitRouterVpnAttachment =
    "TransitRouterVpnAttachment", TransitRouterRouteTable = "TransitRouterRouteTable",
    Flowlog = "Flowlog", TransitRouterMulticastDomain = "TransitRouterMulticastDomain"
);

/// State of a transit router.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransitRouterStatus {
    /// `Creating`: being created, and can only be queried.
    Creating,
    /// `Active`: ready for use.
    Active,
    /// `Modifying`: being changed, and can only be queried.
    Modifying,
    /// `Deleting`: being deleted, and can only be queried.
    Deleting,
    /// `Upgrading`: being upgraded.
    Upgrading,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    TransitRouterStatus, Creating = "Creating", Active = "Active", Modifying =
    "Modifying", Deleting = "Deleting", Upgrading = "Upgrading"
);

/// Edition of a transit router.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransitRouterType {
    /// `Enterprise`: Enterprise Edition.
    Enterprise,
    /// `Basic`: Basic Edition.
    Basic,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    TransitRouterType, Enterprise = "Enterprise", Basic = "Basic"
);

/// State of a connection of a transit router.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransitRouterAttachmentStatus {
    /// `Attaching`: being attached, and can only be queried.
    Attaching,
    /// `Attached`: ready for use.
    Attached,
    /// `Modifying`: being changed, and can only be queried.
    Modifying,
    /// `Detaching`: being detached, and can only be queried.
    Detaching,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    TransitRouterAttachmentStatus, Attaching = "Attaching", Attached = "Attached",
    Modifying = "Modifying", Detaching = "Detaching"
);

/// Billing method of a connection of a transit router.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransitRouterChargeType {
    /// `POSTPAY`: pay-as-you-go.
    Postpay,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(TransitRouterChargeType, Postpay = "POSTPAY");
