// Written by `cargo xtask gen` from the specs. Do not edit.

//! Objects of the state as values of the client's types.

use aliyun_api::Record;
use aliyun_api_mock_runtime::{FixtureError, Store, fields};

/// A type whose values are objects of the state: what the service lists of a resource.
///
/// `MockServer` has the same for the default namespace: [`seed`](crate::MockServer::seed),
/// [`list`](crate::MockServer::list) and [`find`](crate::MockServer::find).
pub trait Stored: Record + Default {
    /// The id of the service, such as `vpc`.
    const SERVICE: &'static str;
    /// The name of the resource, such as `Vpc`.
    const RESOURCE: &'static str;
    /// Puts the object there as if it had been created. What it does not say is filled, such as its id; what a
    /// create makes besides comes with it. It is in the state that it says, else in the one that it would
    /// keep. Returns what the service would list.
    ///
    /// # Errors
    /// See [`Store::seed`]; nothing changes then.
    fn seed(self, store: &Store<'_>) -> Result<Self, FixtureError> {
        let id = store.seed(Self::SERVICE, Self::RESOURCE, fields(&self))?;
        Ok(Self::find(store, &id).unwrap_or(self))
    }
    /// Every object, oldest first, in all regions, as the service would list it.
    fn list(store: &Store<'_>) -> Vec<Self> {
        let ids = store.ids(Self::SERVICE, Self::RESOURCE);
        ids.iter().filter_map(|id| Self::find(store, id)).collect()
    }
    /// The object with this id, as the service would list it.
    fn find(store: &Store<'_>, id: &str) -> Option<Self> {
        let mut object = Self::default();
        store.show(Self::SERVICE, Self::RESOURCE, id, &mut object).then_some(object)
    }
}

impl Stored for aliyun_api::cen::Cen {
    const SERVICE: &'static str = "cen";
    const RESOURCE: &'static str = "CenInstance";
}

impl Stored for aliyun_api::cen::CenChildInstance {
    const SERVICE: &'static str = "cen";
    const RESOURCE: &'static str = "ChildInstance";
}

impl Stored for aliyun_api::cen::CenBandwidthPackage {
    const SERVICE: &'static str = "cen";
    const RESOURCE: &'static str = "CenBandwidthPackage";
}

impl Stored for aliyun_api::cen::CenInterRegionBandwidthLimit {
    const SERVICE: &'static str = "cen";
    const RESOURCE: &'static str = "InterRegionBandwidth";
}

impl Stored for aliyun_api::cen::TransitRouter {
    const SERVICE: &'static str = "cen";
    const RESOURCE: &'static str = "TransitRouter";
}

impl Stored for aliyun_api::cen::TransitRouterVpcAttachment {
    const SERVICE: &'static str = "cen";
    const RESOURCE: &'static str = "TransitRouterVpcAttachment";
}

impl Stored for aliyun_api::ens::Instance {
    const SERVICE: &'static str = "ens";
    const RESOURCE: &'static str = "Instance";
}

impl Stored for aliyun_api::ens::EpnInstance {
    const SERVICE: &'static str = "ens";
    const RESOURCE: &'static str = "EpnInstance";
}

impl Stored for aliyun_api::ens::SecurityGroup {
    const SERVICE: &'static str = "ens";
    const RESOURCE: &'static str = "SecurityGroup";
}

impl Stored for aliyun_api::ens::Network {
    const SERVICE: &'static str = "ens";
    const RESOURCE: &'static str = "Network";
}

impl Stored for aliyun_api::ens::VSwitch {
    const SERVICE: &'static str = "ens";
    const RESOURCE: &'static str = "VSwitch";
}

impl Stored for aliyun_api::ens::Image {
    const SERVICE: &'static str = "ens";
    const RESOURCE: &'static str = "CustomImage";
}

impl Stored for aliyun_api::ens::Disk {
    const SERVICE: &'static str = "ens";
    const RESOURCE: &'static str = "Disk";
}

impl Stored for aliyun_api::ens::Snapshot {
    const SERVICE: &'static str = "ens";
    const RESOURCE: &'static str = "Snapshot";
}

impl Stored for aliyun_api::ens::KeyPair {
    const SERVICE: &'static str = "ens";
    const RESOURCE: &'static str = "KeyPair";
}

impl Stored for aliyun_api::ens::EipAddress {
    const SERVICE: &'static str = "ens";
    const RESOURCE: &'static str = "Eip";
}

impl Stored for aliyun_api::ens::LoadBalancer {
    const SERVICE: &'static str = "ens";
    const RESOURCE: &'static str = "LoadBalancer";
}

impl Stored for aliyun_api::vpc::Vpc {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "Vpc";
}

impl Stored for aliyun_api::vpc::VSwitch {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "VSwitch";
}

impl Stored for aliyun_api::vpc::VRouter {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "VRouter";
}

impl Stored for aliyun_api::vpc::RouterTableListType {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "RouteTable";
}

impl Stored for aliyun_api::vpc::RouteEntry {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "RouteEntry";
}

impl Stored for aliyun_api::vpc::RouterInterface {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "RouterInterface";
}

impl Stored for aliyun_api::vpc::BgpGroup {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "BgpGroup";
}

impl Stored for aliyun_api::vpc::BgpPeer {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "BgpPeer";
}

impl Stored for aliyun_api::vpc::BgpNetwork {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "BgpNetwork";
}

impl Stored for aliyun_api::vpc::VirtualBorderRouter {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "VirtualBorderRouter";
}

impl Stored for aliyun_api::vpc::PhysicalConnection {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "PhysicalConnection";
}

impl Stored for aliyun_api::vpc::VpnGateway {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "VpnGateway";
}

impl Stored for aliyun_api::vpc::CustomerGateway {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "CustomerGateway";
}

impl Stored for aliyun_api::vpc::VpnConnection {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "VpnConnection";
}

impl Stored for aliyun_api::vpc::VpnRouteEntry {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "VpnRouteEntry";
}

impl Stored for aliyun_api::vpc::SslVpnServer {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "SslVpnServer";
}

impl Stored for aliyun_api::vpc::SslVpnClientCert {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "SslVpnClientCert";
}

impl Stored for aliyun_api::vpc::NatGateway {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "NatGateway";
}

impl Stored for aliyun_api::vpc::NatIp {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "NatIp";
}

impl Stored for aliyun_api::vpc::NatIpCidr {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "NatIpCidr";
}

impl Stored for aliyun_api::vpc::NatBandwidthPackage {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "NatBandwidthPackage";
}

impl Stored for aliyun_api::vpc::ForwardTableEntry {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "ForwardEntry";
}

impl Stored for aliyun_api::vpc::SnatTableEntry {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "SnatEntry";
}

impl Stored for aliyun_api::vpc::GlobalAccelerationInstance {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "GlobalAccelerationInstance";
}

impl Stored for aliyun_api::vpc::CommonBandwidthPackage {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "CommonBandwidthPackage";
}

impl Stored for aliyun_api::vpc::EipAddress {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "Eip";
}

impl Stored for aliyun_api::vpc::FlowLog {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "FlowLog";
}

impl Stored for aliyun_api::vpc::CbnGrantRule {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "CenGrant";
}

impl Stored for aliyun_api::vpc::NetworkAcl {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "NetworkAcl";
}

impl Stored for aliyun_api::vpc::Ipv6Gateway {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "Ipv6Gateway";
}

impl Stored for aliyun_api::vpc::Ipv6Address {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "Ipv6Address";
}

impl Stored for aliyun_api::vpc::Ipv6EgressOnlyRule {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "Ipv6EgressOnlyRule";
}

impl Stored for aliyun_api::vpc::Ipv4Gateway {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "Ipv4Gateway";
}

impl Stored for aliyun_api::vpc::DhcpOptionsSet {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "DhcpOptionsSet";
}

impl Stored for aliyun_api::vpc::PrefixList {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "PrefixList";
}

impl Stored for aliyun_api::vpc::HaVip {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "HaVip";
}

impl Stored for aliyun_api::vpc::Region {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "Region";
}

impl Stored for aliyun_api::vpc::Zone {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "Zone";
}

impl Stored for aliyun_api::vpc::VSwitchCidrReservation {
    const SERVICE: &'static str = "vpc";
    const RESOURCE: &'static str = "VSwitchCidrReservation";
}
