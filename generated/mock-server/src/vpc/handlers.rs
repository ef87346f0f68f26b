// Written by `cargo xtask gen` from the specs. Do not edit.

//! What answers the actions of Virtual Private Cloud.

use aliyun_api::vpc::{
    ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse,
    AddBgpNetworkRequest, AddBgpNetworkResponse, ApplyPhysicalConnectionLOARequest,
    ApplyPhysicalConnectionLOAResponse,
    AssociatePhysicalConnectionToVirtualBorderRouterRequest,
    AssociatePhysicalConnectionToVirtualBorderRouterResponse, AssociateRouteTableRequest,
    AssociateRouteTableResponse, CancelPhysicalConnectionRequest,
    CancelPhysicalConnectionResponse, CompletePhysicalConnectionLOARequest,
    CompletePhysicalConnectionLOAResponse, ConnectRouterInterfaceRequest,
    ConnectRouterInterfaceResponse, CreateBgpGroupRequest, CreateBgpGroupResponse,
    CreateBgpPeerRequest, CreateBgpPeerResponse, CreateNatGatewayRequest,
    CreateNatGatewayResponse, CreatePhysicalConnectionRequest,
    CreatePhysicalConnectionResponse, CreatePhysicalConnectionOccupancyOrderRequest,
    CreatePhysicalConnectionOccupancyOrderResponse,
    CreatePhysicalConnectionSetupOrderRequest,
    CreatePhysicalConnectionSetupOrderResponse, CreateRouteEntryRequest,
    CreateRouteEntryResponse, CreateRouteTableRequest, CreateRouteTableResponse,
    CreateRouterInterfaceRequest, CreateRouterInterfaceResponse, CreateVSwitchRequest,
    CreateVSwitchResponse, CreateVirtualBorderRouterRequest,
    CreateVirtualBorderRouterResponse, CreateVpcRequest, CreateVpcResponse,
    DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse,
    DeleteBgpGroupRequest, DeleteBgpGroupResponse, DeleteBgpNetworkRequest,
    DeleteBgpNetworkResponse, DeleteBgpPeerRequest, DeleteBgpPeerResponse,
    DeletePhysicalConnectionRequest, DeletePhysicalConnectionResponse,
    DeleteRouteEntryRequest, DeleteRouteEntryResponse, DeleteRouteTableRequest,
    DeleteRouteTableResponse, DeleteRouterInterfaceRequest,
    DeleteRouterInterfaceResponse, DeleteVSwitchRequest, DeleteVSwitchResponse,
    DeleteVirtualBorderRouterRequest, DeleteVirtualBorderRouterResponse,
    DeleteVpcRequest, DeleteVpcResponse, DescribeAccessPointsRequest,
    DescribeAccessPointsResponse, DescribeBgpGroupsRequest, DescribeBgpGroupsResponse,
    DescribeBgpNetworksRequest, DescribeBgpNetworksResponse, DescribeBgpPeersRequest,
    DescribeBgpPeersResponse, DescribePhysicalConnectionLOARequest,
    DescribePhysicalConnectionLOAResponse, DescribePhysicalConnectionsRequest,
    DescribePhysicalConnectionsResponse, DescribeRegionsRequest, DescribeRegionsResponse,
    DescribeRouteEntryListRequest, DescribeRouteEntryListResponse,
    DescribeRouteTableListRequest, DescribeRouteTableListResponse,
    DescribeRouteTablesRequest, DescribeRouteTablesResponse,
    DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse,
    DescribeVRoutersRequest, DescribeVRoutersResponse, DescribeVSwitchAttributesRequest,
    DescribeVSwitchAttributesResponse, DescribeVSwitchesRequest,
    DescribeVSwitchesResponse, DescribeVirtualBorderRoutersRequest,
    DescribeVirtualBorderRoutersResponse,
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
    DescribeVpcAttributeRequest, DescribeVpcAttributeResponse, DescribeVpcsRequest,
    DescribeVpcsResponse, DescribeZonesRequest, DescribeZonesResponse,
    EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse,
    GrantInstanceToCenRequest, GrantInstanceToCenResponse,
    ModifyBgpGroupAttributeRequest, ModifyBgpGroupAttributeResponse,
    ModifyBgpPeerAttributeRequest, ModifyBgpPeerAttributeResponse,
    ModifyPhysicalConnectionAttributeRequest, ModifyPhysicalConnectionAttributeResponse,
    ModifyRouteEntryRequest, ModifyRouteEntryResponse, ModifyRouteTableAttributesRequest,
    ModifyRouteTableAttributesResponse, ModifyRouterInterfaceAttributeRequest,
    ModifyRouterInterfaceAttributeResponse, ModifyRouterInterfaceSpecRequest,
    ModifyRouterInterfaceSpecResponse, ModifyVRouterAttributeRequest,
    ModifyVRouterAttributeResponse, ModifyVSwitchAttributeRequest,
    ModifyVSwitchAttributeResponse, ModifyVirtualBorderRouterAttributeRequest,
    ModifyVirtualBorderRouterAttributeResponse, ModifyVpcAttributeRequest,
    ModifyVpcAttributeResponse, RecoverVirtualBorderRouterRequest,
    RecoverVirtualBorderRouterResponse, RevokeInstanceFromCenRequest,
    RevokeInstanceFromCenResponse, TerminatePhysicalConnectionRequest,
    TerminatePhysicalConnectionResponse, TerminateVirtualBorderRouterRequest,
    TerminateVirtualBorderRouterResponse,
    UnassociatePhysicalConnectionFromVirtualBorderRouterRequest,
    UnassociatePhysicalConnectionFromVirtualBorderRouterResponse,
    UnassociateRouteTableRequest, UnassociateRouteTableResponse,
};
use aliyun_api::Record;
use aliyun_api_mock_runtime::{
    Answer, ApiError, Context, Service, ServiceHandlers, answer, take,
};
use crate::Defaults;

/// What answers the actions of Virtual Private Cloud: a method each, and a default for every one.
///
/// A default answer comes from the state of the mock where `resources.yaml` says what the action does, and is the documented example elsewhere.
#[allow(unused_variables, reason = "named for whoever overrides them")]
pub trait VpcHandlers: Send + Sync + 'static {
    /// Activates a router interface that is Inactive.
    fn activate_router_interface(
        &self,
        cx: &Context,
        request: ActivateRouterInterfaceRequest,
    ) -> impl Future<Output = Result<ActivateRouterInterfaceResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Advertises a BGP network on a virtual border router (VBR).
    fn add_bgp_network(
        &self,
        cx: &Context,
        request: AddBgpNetworkRequest,
    ) -> impl Future<Output = Result<AddBgpNetworkResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Applies for the LOA of a physical connection.
    fn apply_physical_connection_loa(
        &self,
        cx: &Context,
        request: ApplyPhysicalConnectionLOARequest,
    ) -> impl Future<
        Output = Result<ApplyPhysicalConnectionLOAResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Associates a physical connection with a VBR.
    fn associate_physical_connection_to_virtual_border_router(
        &self,
        cx: &Context,
        request: AssociatePhysicalConnectionToVirtualBorderRouterRequest,
    ) -> impl Future<
        Output = Result<
            AssociatePhysicalConnectionToVirtualBorderRouterResponse,
            ApiError,
        >,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Attaches a custom route table to a VSwitch of the same VPC.
    fn associate_route_table(
        &self,
        cx: &Context,
        request: AssociateRouteTableRequest,
    ) -> impl Future<Output = Result<AssociateRouteTableResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Cancels a physical connection before it is enabled.
    fn cancel_physical_connection(
        &self,
        cx: &Context,
        request: CancelPhysicalConnectionRequest,
    ) -> impl Future<
        Output = Result<CancelPhysicalConnectionResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Reports that the leased line of a physical connection is installed.
    fn complete_physical_connection_loa(
        &self,
        cx: &Context,
        request: CompletePhysicalConnectionLOARequest,
    ) -> impl Future<
        Output = Result<CompletePhysicalConnectionLOAResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Connects an initiator to the router interface at the other end.
    fn connect_router_interface(
        &self,
        cx: &Context,
        request: ConnectRouterInterfaceRequest,
    ) -> impl Future<Output = Result<ConnectRouterInterfaceResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Creates a BGP group for a virtual border router (VBR).
    fn create_bgp_group(
        &self,
        cx: &Context,
        request: CreateBgpGroupRequest,
    ) -> impl Future<Output = Result<CreateBgpGroupResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Adds a BGP peer to a BGP group.
    fn create_bgp_peer(
        &self,
        cx: &Context,
        request: CreateBgpPeerRequest,
    ) -> impl Future<Output = Result<CreateBgpPeerResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Creates a NAT gateway in a VPC.
    fn create_nat_gateway(
        &self,
        cx: &Context,
        request: CreateNatGatewayRequest,
    ) -> impl Future<Output = Result<CreateNatGatewayResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Applies for a new physical connection.
    fn create_physical_connection(
        &self,
        cx: &Context,
        request: CreatePhysicalConnectionRequest,
    ) -> impl Future<
        Output = Result<CreatePhysicalConnectionResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Creates the occupancy order of a physical connection.
    fn create_physical_connection_occupancy_order(
        &self,
        cx: &Context,
        request: CreatePhysicalConnectionOccupancyOrderRequest,
    ) -> impl Future<
        Output = Result<CreatePhysicalConnectionOccupancyOrderResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Creates the setup order of a physical connection at an access point.
    fn create_physical_connection_setup_order(
        &self,
        cx: &Context,
        request: CreatePhysicalConnectionSetupOrderRequest,
    ) -> impl Future<
        Output = Result<CreatePhysicalConnectionSetupOrderResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Adds a custom entry to the route table of a VRouter or a virtual border router.
    fn create_route_entry(
        &self,
        cx: &Context,
        request: CreateRouteEntryRequest,
    ) -> impl Future<Output = Result<CreateRouteEntryResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Creates a custom route table in a VPC.
    fn create_route_table(
        &self,
        cx: &Context,
        request: CreateRouteTableRequest,
    ) -> impl Future<Output = Result<CreateRouteTableResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Creates a router interface on a VRouter or a virtual border router.
    fn create_router_interface(
        &self,
        cx: &Context,
        request: CreateRouterInterfaceRequest,
    ) -> impl Future<Output = Result<CreateRouterInterfaceResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Creates a VSwitch in a VPC.
    fn create_vswitch(
        &self,
        cx: &Context,
        request: CreateVSwitchRequest,
    ) -> impl Future<Output = Result<CreateVSwitchResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Creates a virtual border router (VBR) on a physical connection.
    fn create_virtual_border_router(
        &self,
        cx: &Context,
        request: CreateVirtualBorderRouterRequest,
    ) -> impl Future<
        Output = Result<CreateVirtualBorderRouterResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Creates a VPC.
    fn create_vpc(
        &self,
        cx: &Context,
        request: CreateVpcRequest,
    ) -> impl Future<Output = Result<CreateVpcResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Deactivates a router interface that is Active.
    fn deactivate_router_interface(
        &self,
        cx: &Context,
        request: DeactivateRouterInterfaceRequest,
    ) -> impl Future<
        Output = Result<DeactivateRouterInterfaceResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Deletes a BGP group.
    fn delete_bgp_group(
        &self,
        cx: &Context,
        request: DeleteBgpGroupRequest,
    ) -> impl Future<Output = Result<DeleteBgpGroupResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Deletes an advertised BGP network.
    fn delete_bgp_network(
        &self,
        cx: &Context,
        request: DeleteBgpNetworkRequest,
    ) -> impl Future<Output = Result<DeleteBgpNetworkResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Deletes a BGP peer.
    fn delete_bgp_peer(
        &self,
        cx: &Context,
        request: DeleteBgpPeerRequest,
    ) -> impl Future<Output = Result<DeleteBgpPeerResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Deletes a physical connection that is out of use.
    fn delete_physical_connection(
        &self,
        cx: &Context,
        request: DeletePhysicalConnectionRequest,
    ) -> impl Future<
        Output = Result<DeletePhysicalConnectionResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Deletes an entry from a route table.
    fn delete_route_entry(
        &self,
        cx: &Context,
        request: DeleteRouteEntryRequest,
    ) -> impl Future<Output = Result<DeleteRouteEntryResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Deletes a custom route table.
    fn delete_route_table(
        &self,
        cx: &Context,
        request: DeleteRouteTableRequest,
    ) -> impl Future<Output = Result<DeleteRouteTableResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Deletes a router interface.
    fn delete_router_interface(
        &self,
        cx: &Context,
        request: DeleteRouterInterfaceRequest,
    ) -> impl Future<Output = Result<DeleteRouterInterfaceResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Deletes a VSwitch.
    fn delete_vswitch(
        &self,
        cx: &Context,
        request: DeleteVSwitchRequest,
    ) -> impl Future<Output = Result<DeleteVSwitchResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Deletes a VBR.
    fn delete_virtual_border_router(
        &self,
        cx: &Context,
        request: DeleteVirtualBorderRouterRequest,
    ) -> impl Future<
        Output = Result<DeleteVirtualBorderRouterResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Deletes a VPC.
    fn delete_vpc(
        &self,
        cx: &Context,
        request: DeleteVpcRequest,
    ) -> impl Future<Output = Result<DeleteVpcResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists the access points for physical connections in a region.
    fn describe_access_points(
        &self,
        cx: &Context,
        request: DescribeAccessPointsRequest,
    ) -> impl Future<Output = Result<DescribeAccessPointsResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists BGP groups in a region.
    fn describe_bgp_groups(
        &self,
        cx: &Context,
        request: DescribeBgpGroupsRequest,
    ) -> impl Future<Output = Result<DescribeBgpGroupsResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists the BGP networks that are advertised in a region.
    fn describe_bgp_networks(
        &self,
        cx: &Context,
        request: DescribeBgpNetworksRequest,
    ) -> impl Future<Output = Result<DescribeBgpNetworksResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists BGP peers in a region.
    fn describe_bgp_peers(
        &self,
        cx: &Context,
        request: DescribeBgpPeersRequest,
    ) -> impl Future<Output = Result<DescribeBgpPeersResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Reads the LOA of a physical connection.
    fn describe_physical_connection_loa(
        &self,
        cx: &Context,
        request: DescribePhysicalConnectionLOARequest,
    ) -> impl Future<
        Output = Result<DescribePhysicalConnectionLOAResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists the physical connections of a region.
    fn describe_physical_connections(
        &self,
        cx: &Context,
        request: DescribePhysicalConnectionsRequest,
    ) -> impl Future<
        Output = Result<DescribePhysicalConnectionsResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists the regions and their hosts.
    fn describe_regions(
        &self,
        cx: &Context,
        request: DescribeRegionsRequest,
    ) -> impl Future<Output = Result<DescribeRegionsResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists entries of a route table.
    fn describe_route_entry_list(
        &self,
        cx: &Context,
        request: DescribeRouteEntryListRequest,
    ) -> impl Future<Output = Result<DescribeRouteEntryListResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists route tables without their entries.
    fn describe_route_table_list(
        &self,
        cx: &Context,
        request: DescribeRouteTableListRequest,
    ) -> impl Future<Output = Result<DescribeRouteTableListResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists route tables with their entries.
    fn describe_route_tables(
        &self,
        cx: &Context,
        request: DescribeRouteTablesRequest,
    ) -> impl Future<Output = Result<DescribeRouteTablesResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists router interfaces in a region.
    fn describe_router_interfaces(
        &self,
        cx: &Context,
        request: DescribeRouterInterfacesRequest,
    ) -> impl Future<
        Output = Result<DescribeRouterInterfacesResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists VRouters in a region.
    fn describe_vrouters(
        &self,
        cx: &Context,
        request: DescribeVRoutersRequest,
    ) -> impl Future<Output = Result<DescribeVRoutersResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Shows one VSwitch with what is in it.
    fn describe_vswitch_attributes(
        &self,
        cx: &Context,
        request: DescribeVSwitchAttributesRequest,
    ) -> impl Future<
        Output = Result<DescribeVSwitchAttributesResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists VSwitches.
    fn describe_vswitches(
        &self,
        cx: &Context,
        request: DescribeVSwitchesRequest,
    ) -> impl Future<Output = Result<DescribeVSwitchesResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists VBRs in a region.
    fn describe_virtual_border_routers(
        &self,
        cx: &Context,
        request: DescribeVirtualBorderRoutersRequest,
    ) -> impl Future<
        Output = Result<DescribeVirtualBorderRoutersResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists the VBRs on a physical connection.
    fn describe_virtual_border_routers_for_physical_connection(
        &self,
        cx: &Context,
        request: DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    ) -> impl Future<
        Output = Result<
            DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
            ApiError,
        >,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Shows one VPC with what is in it.
    fn describe_vpc_attribute(
        &self,
        cx: &Context,
        request: DescribeVpcAttributeRequest,
    ) -> impl Future<Output = Result<DescribeVpcAttributeResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists VPCs in a region.
    fn describe_vpcs(
        &self,
        cx: &Context,
        request: DescribeVpcsRequest,
    ) -> impl Future<Output = Result<DescribeVpcsResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Lists the zones of a region.
    fn describe_zones(
        &self,
        cx: &Context,
        request: DescribeZonesRequest,
    ) -> impl Future<Output = Result<DescribeZonesResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Enables a confirmed physical connection.
    fn enable_physical_connection(
        &self,
        cx: &Context,
        request: EnablePhysicalConnectionRequest,
    ) -> impl Future<
        Output = Result<EnablePhysicalConnectionResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Allows a CEN instance to have a network instance attached to it.
    fn grant_instance_to_cen(
        &self,
        cx: &Context,
        request: GrantInstanceToCenRequest,
    ) -> impl Future<Output = Result<GrantInstanceToCenResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Changes the configuration of a BGP group.
    fn modify_bgp_group_attribute(
        &self,
        cx: &Context,
        request: ModifyBgpGroupAttributeRequest,
    ) -> impl Future<Output = Result<ModifyBgpGroupAttributeResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Changes the attributes of a BGP peer.
    fn modify_bgp_peer_attribute(
        &self,
        cx: &Context,
        request: ModifyBgpPeerAttributeRequest,
    ) -> impl Future<Output = Result<ModifyBgpPeerAttributeResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Changes a physical connection.
    fn modify_physical_connection_attribute(
        &self,
        cx: &Context,
        request: ModifyPhysicalConnectionAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyPhysicalConnectionAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Changes the name of a custom route entry.
    fn modify_route_entry(
        &self,
        cx: &Context,
        request: ModifyRouteEntryRequest,
    ) -> impl Future<Output = Result<ModifyRouteEntryResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Changes the name and description of a route table.
    fn modify_route_table_attributes(
        &self,
        cx: &Context,
        request: ModifyRouteTableAttributesRequest,
    ) -> impl Future<
        Output = Result<ModifyRouteTableAttributesResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Changes the name, description, health check and other end of a router interface.
    fn modify_router_interface_attribute(
        &self,
        cx: &Context,
        request: ModifyRouterInterfaceAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyRouterInterfaceAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Changes the size of a router interface.
    fn modify_router_interface_spec(
        &self,
        cx: &Context,
        request: ModifyRouterInterfaceSpecRequest,
    ) -> impl Future<
        Output = Result<ModifyRouterInterfaceSpecResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Changes the name and description of a VRouter.
    fn modify_vrouter_attribute(
        &self,
        cx: &Context,
        request: ModifyVRouterAttributeRequest,
    ) -> impl Future<Output = Result<ModifyVRouterAttributeResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Changes the name, description and IPv6 CIDR block of a VSwitch.
    fn modify_vswitch_attribute(
        &self,
        cx: &Context,
        request: ModifyVSwitchAttributeRequest,
    ) -> impl Future<Output = Result<ModifyVSwitchAttributeResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Changes the configuration of a VBR.
    fn modify_virtual_border_router_attribute(
        &self,
        cx: &Context,
        request: ModifyVirtualBorderRouterAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyVirtualBorderRouterAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Changes the name, description and CIDR block of a VPC.
    fn modify_vpc_attribute(
        &self,
        cx: &Context,
        request: ModifyVpcAttributeRequest,
    ) -> impl Future<Output = Result<ModifyVpcAttributeResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Puts a terminated VBR into use again.
    fn recover_virtual_border_router(
        &self,
        cx: &Context,
        request: RecoverVirtualBorderRouterRequest,
    ) -> impl Future<
        Output = Result<RecoverVirtualBorderRouterResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Takes back the permission of a CEN instance to have a network instance attached to it.
    fn revoke_instance_from_cen(
        &self,
        cx: &Context,
        request: RevokeInstanceFromCenRequest,
    ) -> impl Future<Output = Result<RevokeInstanceFromCenResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
    /// Terminates a physical connection that has been enabled.
    fn terminate_physical_connection(
        &self,
        cx: &Context,
        request: TerminatePhysicalConnectionRequest,
    ) -> impl Future<
        Output = Result<TerminatePhysicalConnectionResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Takes a VBR out of use.
    fn terminate_virtual_border_router(
        &self,
        cx: &Context,
        request: TerminateVirtualBorderRouterRequest,
    ) -> impl Future<
        Output = Result<TerminateVirtualBorderRouterResponse, ApiError>,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Ends the association of a physical connection with a VBR.
    fn unassociate_physical_connection_from_virtual_border_router(
        &self,
        cx: &Context,
        request: UnassociatePhysicalConnectionFromVirtualBorderRouterRequest,
    ) -> impl Future<
        Output = Result<
            UnassociatePhysicalConnectionFromVirtualBorderRouterResponse,
            ApiError,
        >,
    > + Send {
        async move { cx.default_answer(&request) }
    }
    /// Detaches a route table from a VSwitch.
    fn unassociate_route_table(
        &self,
        cx: &Context,
        request: UnassociateRouteTableRequest,
    ) -> impl Future<Output = Result<UnassociateRouteTableResponse, ApiError>> + Send {
        async move { cx.default_answer(&request) }
    }
}

impl VpcHandlers for Defaults {}

/// The actions of Virtual Private Cloud, answered by handlers.
#[derive(Clone, Debug, Default)]
pub struct VpcService<H>(pub H);

impl<H: VpcHandlers> ServiceHandlers for VpcService<H> {
    fn service(&self) -> &'static Service {
        &super::SERVICE
    }
    fn call<'a>(
        &'a self,
        operation: usize,
        cx: &'a Context,
        request: Box<dyn Record>,
    ) -> Answer<'a> {
        Box::pin(async move {
            match operation {
                0 => answer(self.0.activate_router_interface(cx, take(request)?).await),
                1 => answer(self.0.add_bgp_network(cx, take(request)?).await),
                2 => {
                    answer(
                        self.0.apply_physical_connection_loa(cx, take(request)?).await,
                    )
                }
                3 => {
                    answer(
                        self
                            .0
                            .associate_physical_connection_to_virtual_border_router(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                4 => answer(self.0.associate_route_table(cx, take(request)?).await),
                5 => answer(self.0.cancel_physical_connection(cx, take(request)?).await),
                6 => {
                    answer(
                        self.0.complete_physical_connection_loa(cx, take(request)?).await,
                    )
                }
                7 => answer(self.0.connect_router_interface(cx, take(request)?).await),
                8 => answer(self.0.create_bgp_group(cx, take(request)?).await),
                9 => answer(self.0.create_bgp_peer(cx, take(request)?).await),
                10 => answer(self.0.create_nat_gateway(cx, take(request)?).await),
                11 => answer(self.0.create_physical_connection(cx, take(request)?).await),
                12 => {
                    answer(
                        self
                            .0
                            .create_physical_connection_occupancy_order(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                13 => {
                    answer(
                        self
                            .0
                            .create_physical_connection_setup_order(cx, take(request)?)
                            .await,
                    )
                }
                14 => answer(self.0.create_route_entry(cx, take(request)?).await),
                15 => answer(self.0.create_route_table(cx, take(request)?).await),
                16 => answer(self.0.create_router_interface(cx, take(request)?).await),
                17 => answer(self.0.create_vswitch(cx, take(request)?).await),
                18 => {
                    answer(self.0.create_virtual_border_router(cx, take(request)?).await)
                }
                19 => answer(self.0.create_vpc(cx, take(request)?).await),
                20 => {
                    answer(self.0.deactivate_router_interface(cx, take(request)?).await)
                }
                21 => answer(self.0.delete_bgp_group(cx, take(request)?).await),
                22 => answer(self.0.delete_bgp_network(cx, take(request)?).await),
                23 => answer(self.0.delete_bgp_peer(cx, take(request)?).await),
                24 => answer(self.0.delete_physical_connection(cx, take(request)?).await),
                25 => answer(self.0.delete_route_entry(cx, take(request)?).await),
                26 => answer(self.0.delete_route_table(cx, take(request)?).await),
                27 => answer(self.0.delete_router_interface(cx, take(request)?).await),
                28 => answer(self.0.delete_vswitch(cx, take(request)?).await),
                29 => {
                    answer(self.0.delete_virtual_border_router(cx, take(request)?).await)
                }
                30 => answer(self.0.delete_vpc(cx, take(request)?).await),
                31 => answer(self.0.describe_access_points(cx, take(request)?).await),
                32 => answer(self.0.describe_bgp_groups(cx, take(request)?).await),
                33 => answer(self.0.describe_bgp_networks(cx, take(request)?).await),
                34 => answer(self.0.describe_bgp_peers(cx, take(request)?).await),
                35 => {
                    answer(
                        self.0.describe_physical_connection_loa(cx, take(request)?).await,
                    )
                }
                36 => {
                    answer(
                        self.0.describe_physical_connections(cx, take(request)?).await,
                    )
                }
                37 => answer(self.0.describe_regions(cx, take(request)?).await),
                38 => answer(self.0.describe_route_entry_list(cx, take(request)?).await),
                39 => answer(self.0.describe_route_table_list(cx, take(request)?).await),
                40 => answer(self.0.describe_route_tables(cx, take(request)?).await),
                41 => answer(self.0.describe_router_interfaces(cx, take(request)?).await),
                42 => answer(self.0.describe_vrouters(cx, take(request)?).await),
                43 => {
                    answer(self.0.describe_vswitch_attributes(cx, take(request)?).await)
                }
                44 => answer(self.0.describe_vswitches(cx, take(request)?).await),
                45 => {
                    answer(
                        self.0.describe_virtual_border_routers(cx, take(request)?).await,
                    )
                }
                46 => {
                    answer(
                        self
                            .0
                            .describe_virtual_border_routers_for_physical_connection(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                47 => answer(self.0.describe_vpc_attribute(cx, take(request)?).await),
                48 => answer(self.0.describe_vpcs(cx, take(request)?).await),
                49 => answer(self.0.describe_zones(cx, take(request)?).await),
                50 => answer(self.0.enable_physical_connection(cx, take(request)?).await),
                51 => answer(self.0.grant_instance_to_cen(cx, take(request)?).await),
                52 => answer(self.0.modify_bgp_group_attribute(cx, take(request)?).await),
                53 => answer(self.0.modify_bgp_peer_attribute(cx, take(request)?).await),
                54 => {
                    answer(
                        self
                            .0
                            .modify_physical_connection_attribute(cx, take(request)?)
                            .await,
                    )
                }
                55 => answer(self.0.modify_route_entry(cx, take(request)?).await),
                56 => {
                    answer(
                        self.0.modify_route_table_attributes(cx, take(request)?).await,
                    )
                }
                57 => {
                    answer(
                        self
                            .0
                            .modify_router_interface_attribute(cx, take(request)?)
                            .await,
                    )
                }
                58 => {
                    answer(self.0.modify_router_interface_spec(cx, take(request)?).await)
                }
                59 => answer(self.0.modify_vrouter_attribute(cx, take(request)?).await),
                60 => answer(self.0.modify_vswitch_attribute(cx, take(request)?).await),
                61 => {
                    answer(
                        self
                            .0
                            .modify_virtual_border_router_attribute(cx, take(request)?)
                            .await,
                    )
                }
                62 => answer(self.0.modify_vpc_attribute(cx, take(request)?).await),
                63 => {
                    answer(
                        self.0.recover_virtual_border_router(cx, take(request)?).await,
                    )
                }
                64 => answer(self.0.revoke_instance_from_cen(cx, take(request)?).await),
                65 => {
                    answer(
                        self.0.terminate_physical_connection(cx, take(request)?).await,
                    )
                }
                66 => {
                    answer(
                        self.0.terminate_virtual_border_router(cx, take(request)?).await,
                    )
                }
                67 => {
                    answer(
                        self
                            .0
                            .unassociate_physical_connection_from_virtual_border_router(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                68 => answer(self.0.unassociate_route_table(cx, take(request)?).await),
                _ => {
                    Err(
                        ApiError::new(
                            404,
                            "InvalidAction.NotFound",
                            "Specified api is not found, please check your url and method.",
                        ),
                    )
                }
            }
        })
    }
}
