// Written by `cargo xtask gen` from the specs. Do not edit.

//! Handlers of the actions of Virtual Private Cloud.

use aliyun_api::vpc::{
    ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse,
    ActiveFlowLogRequest, ActiveFlowLogResponse, AddBandwidthPackageIpsRequest,
    AddBandwidthPackageIpsResponse, AddBgpNetworkRequest, AddBgpNetworkResponse,
    AddCommonBandwidthPackageIpRequest, AddCommonBandwidthPackageIpResponse,
    AddGlobalAccelerationInstanceIpRequest, AddGlobalAccelerationInstanceIpResponse,
    AllocateEipAddressRequest, AllocateEipAddressResponse, AllocateIpv6AddressRequest,
    AllocateIpv6AddressResponse, AllocateIpv6InternetBandwidthRequest,
    AllocateIpv6InternetBandwidthResponse, AllocateVpcIpv6CidrRequest,
    AllocateVpcIpv6CidrResponse, ApplyPhysicalConnectionLOARequest,
    ApplyPhysicalConnectionLOAResponse, AssociateEipAddressRequest,
    AssociateEipAddressResponse, AssociateGlobalAccelerationInstanceRequest,
    AssociateGlobalAccelerationInstanceResponse, AssociateHaVipRequest,
    AssociateHaVipResponse, AssociateNetworkAclRequest, AssociateNetworkAclResponse,
    AssociatePhysicalConnectionToVirtualBorderRouterRequest,
    AssociatePhysicalConnectionToVirtualBorderRouterResponse, AssociateRouteTableRequest,
    AssociateRouteTableResponse, AssociateRouteTableWithGatewayRequest,
    AssociateRouteTableWithGatewayResponse, AssociateVpcCidrBlockRequest,
    AssociateVpcCidrBlockResponse, AttachDhcpOptionsSetToVpcRequest,
    AttachDhcpOptionsSetToVpcResponse, CancelCommonBandwidthPackageIpBandwidthRequest,
    CancelCommonBandwidthPackageIpBandwidthResponse, CancelPhysicalConnectionRequest,
    CancelPhysicalConnectionResponse, CompletePhysicalConnectionLOARequest,
    CompletePhysicalConnectionLOAResponse, ConnectRouterInterfaceRequest,
    ConnectRouterInterfaceResponse, ConvertBandwidthPackageRequest,
    ConvertBandwidthPackageResponse, CopyNetworkAclEntriesRequest,
    CopyNetworkAclEntriesResponse, CreateBandwidthPackageRequest,
    CreateBandwidthPackageResponse, CreateBgpGroupRequest, CreateBgpGroupResponse,
    CreateBgpPeerRequest, CreateBgpPeerResponse, CreateCommonBandwidthPackageRequest,
    CreateCommonBandwidthPackageResponse, CreateCustomerGatewayRequest,
    CreateCustomerGatewayResponse, CreateDefaultVSwitchRequest,
    CreateDefaultVSwitchResponse, CreateDefaultVpcRequest, CreateDefaultVpcResponse,
    CreateDhcpOptionsSetRequest, CreateDhcpOptionsSetResponse, CreateFlowLogRequest,
    CreateFlowLogResponse, CreateForwardEntryRequest, CreateForwardEntryResponse,
    CreateGlobalAccelerationInstanceRequest, CreateGlobalAccelerationInstanceResponse,
    CreateHaVipRequest, CreateHaVipResponse, CreateIpv4GatewayRequest,
    CreateIpv4GatewayResponse, CreateIpv6EgressOnlyRuleRequest,
    CreateIpv6EgressOnlyRuleResponse, CreateIpv6GatewayRequest,
    CreateIpv6GatewayResponse, CreateNatGatewayRequest, CreateNatGatewayResponse,
    CreateNatIpRequest, CreateNatIpResponse, CreateNatIpCidrRequest,
    CreateNatIpCidrResponse, CreateNetworkAclRequest, CreateNetworkAclResponse,
    CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse,
    CreatePhysicalConnectionOccupancyOrderRequest,
    CreatePhysicalConnectionOccupancyOrderResponse,
    CreatePhysicalConnectionSetupOrderRequest,
    CreatePhysicalConnectionSetupOrderResponse, CreateRouteEntriesRequest,
    CreateRouteEntriesResponse, CreateRouteEntryRequest, CreateRouteEntryResponse,
    CreateRouteTableRequest, CreateRouteTableResponse, CreateRouterInterfaceRequest,
    CreateRouterInterfaceResponse, CreateSnatEntryRequest, CreateSnatEntryResponse,
    CreateSslVpnClientCertRequest, CreateSslVpnClientCertResponse,
    CreateSslVpnServerRequest, CreateSslVpnServerResponse, CreateVSwitchRequest,
    CreateVSwitchResponse, CreateVSwitchCidrReservationRequest,
    CreateVSwitchCidrReservationResponse, CreateVirtualBorderRouterRequest,
    CreateVirtualBorderRouterResponse, CreateVpcRequest, CreateVpcResponse,
    CreateVpcPrefixListRequest, CreateVpcPrefixListResponse, CreateVpnConnectionRequest,
    CreateVpnConnectionResponse, CreateVpnGatewayRequest, CreateVpnGatewayResponse,
    CreateVpnRouteEntryRequest, CreateVpnRouteEntryResponse,
    DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse,
    DeactiveFlowLogRequest, DeactiveFlowLogResponse, DeleteBandwidthPackageRequest,
    DeleteBandwidthPackageResponse, DeleteBgpGroupRequest, DeleteBgpGroupResponse,
    DeleteBgpNetworkRequest, DeleteBgpNetworkResponse, DeleteBgpPeerRequest,
    DeleteBgpPeerResponse, DeleteCommonBandwidthPackageRequest,
    DeleteCommonBandwidthPackageResponse, DeleteCustomerGatewayRequest,
    DeleteCustomerGatewayResponse, DeleteDhcpOptionsSetRequest,
    DeleteDhcpOptionsSetResponse, DeleteFlowLogRequest, DeleteFlowLogResponse,
    DeleteForwardEntryRequest, DeleteForwardEntryResponse,
    DeleteGlobalAccelerationInstanceRequest, DeleteGlobalAccelerationInstanceResponse,
    DeleteHaVipRequest, DeleteHaVipResponse, DeleteIpv4GatewayRequest,
    DeleteIpv4GatewayResponse, DeleteIpv6EgressOnlyRuleRequest,
    DeleteIpv6EgressOnlyRuleResponse, DeleteIpv6GatewayRequest,
    DeleteIpv6GatewayResponse, DeleteIpv6InternetBandwidthRequest,
    DeleteIpv6InternetBandwidthResponse, DeleteNatGatewayRequest,
    DeleteNatGatewayResponse, DeleteNatIpRequest, DeleteNatIpResponse,
    DeleteNatIpCidrRequest, DeleteNatIpCidrResponse, DeleteNetworkAclRequest,
    DeleteNetworkAclResponse, DeletePhysicalConnectionRequest,
    DeletePhysicalConnectionResponse, DeleteRouteEntriesRequest,
    DeleteRouteEntriesResponse, DeleteRouteEntryRequest, DeleteRouteEntryResponse,
    DeleteRouteTableRequest, DeleteRouteTableResponse, DeleteRouterInterfaceRequest,
    DeleteRouterInterfaceResponse, DeleteSnatEntryRequest, DeleteSnatEntryResponse,
    DeleteSslVpnClientCertRequest, DeleteSslVpnClientCertResponse,
    DeleteSslVpnServerRequest, DeleteSslVpnServerResponse, DeleteVSwitchRequest,
    DeleteVSwitchResponse, DeleteVSwitchCidrReservationRequest,
    DeleteVSwitchCidrReservationResponse, DeleteVirtualBorderRouterRequest,
    DeleteVirtualBorderRouterResponse, DeleteVpcRequest, DeleteVpcResponse,
    DeleteVpcPrefixListRequest, DeleteVpcPrefixListResponse, DeleteVpnConnectionRequest,
    DeleteVpnConnectionResponse, DeleteVpnGatewayRequest, DeleteVpnGatewayResponse,
    DeleteVpnPbrRouteEntryRequest, DeleteVpnPbrRouteEntryResponse,
    DeleteVpnRouteEntryRequest, DeleteVpnRouteEntryResponse, DeletionProtectionRequest,
    DeletionProtectionResponse, DescribeAccessPointsRequest,
    DescribeAccessPointsResponse, DescribeBandwidthPackagesRequest,
    DescribeBandwidthPackagesResponse, DescribeBgpGroupsRequest,
    DescribeBgpGroupsResponse, DescribeBgpNetworksRequest, DescribeBgpNetworksResponse,
    DescribeBgpPeersRequest, DescribeBgpPeersResponse,
    DescribeCommonBandwidthPackagesRequest, DescribeCommonBandwidthPackagesResponse,
    DescribeCustomerGatewayRequest, DescribeCustomerGatewayResponse,
    DescribeCustomerGatewaysRequest, DescribeCustomerGatewaysResponse,
    DescribeEipAddressesRequest, DescribeEipAddressesResponse,
    DescribeEipGatewayInfoRequest, DescribeEipGatewayInfoResponse,
    DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse,
    DescribeFlowLogsRequest, DescribeFlowLogsResponse,
    DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse,
    DescribeGlobalAccelerationInstancesRequest,
    DescribeGlobalAccelerationInstancesResponse, DescribeGrantRulesToCenRequest,
    DescribeGrantRulesToCenResponse, DescribeHaVipsRequest, DescribeHaVipsResponse,
    DescribeIpv6AddressesRequest, DescribeIpv6AddressesResponse,
    DescribeIpv6EgressOnlyRulesRequest, DescribeIpv6EgressOnlyRulesResponse,
    DescribeIpv6GatewayAttributeRequest, DescribeIpv6GatewayAttributeResponse,
    DescribeIpv6GatewaysRequest, DescribeIpv6GatewaysResponse,
    DescribeNatGatewaysRequest, DescribeNatGatewaysResponse,
    DescribeNetworkAclAttributesRequest, DescribeNetworkAclAttributesResponse,
    DescribeNetworkAclsRequest, DescribeNetworkAclsResponse,
    DescribePhysicalConnectionLOARequest, DescribePhysicalConnectionLOAResponse,
    DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse,
    DescribeRegionsRequest, DescribeRegionsResponse, DescribeRouteEntryListRequest,
    DescribeRouteEntryListResponse, DescribeRouteTableListRequest,
    DescribeRouteTableListResponse, DescribeRouteTablesRequest,
    DescribeRouteTablesResponse, DescribeRouterInterfacesRequest,
    DescribeRouterInterfacesResponse,
    DescribeServerRelatedGlobalAccelerationInstancesRequest,
    DescribeServerRelatedGlobalAccelerationInstancesResponse,
    DescribeSnatTableEntriesRequest, DescribeSnatTableEntriesResponse,
    DescribeSslVpnClientCertsRequest, DescribeSslVpnClientCertsResponse,
    DescribeSslVpnServersRequest, DescribeSslVpnServersResponse, DescribeTagKeysRequest,
    DescribeTagKeysResponse, DescribeTagsRequest, DescribeTagsResponse,
    DescribeVRoutersRequest, DescribeVRoutersResponse, DescribeVSwitchAttributesRequest,
    DescribeVSwitchAttributesResponse, DescribeVSwitchesRequest,
    DescribeVSwitchesResponse, DescribeVirtualBorderRoutersRequest,
    DescribeVirtualBorderRoutersResponse,
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
    DescribeVpcAttributeRequest, DescribeVpcAttributeResponse, DescribeVpcsRequest,
    DescribeVpcsResponse, DescribeVpnConnectionRequest, DescribeVpnConnectionResponse,
    DescribeVpnConnectionsRequest, DescribeVpnConnectionsResponse,
    DescribeVpnGatewayRequest, DescribeVpnGatewayResponse, DescribeVpnGatewaysRequest,
    DescribeVpnGatewaysResponse, DescribeVpnRouteEntriesRequest,
    DescribeVpnRouteEntriesResponse, DescribeVpnSslServerLogsRequest,
    DescribeVpnSslServerLogsResponse, DescribeZonesRequest, DescribeZonesResponse,
    DetachDhcpOptionsSetFromVpcRequest, DetachDhcpOptionsSetFromVpcResponse,
    DissociateRouteTableFromGatewayRequest, DissociateRouteTableFromGatewayResponse,
    DownloadVpnConnectionConfigRequest, DownloadVpnConnectionConfigResponse,
    EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse,
    EnableVpcIpv4GatewayRequest, EnableVpcIpv4GatewayResponse, GetDhcpOptionsSetRequest,
    GetDhcpOptionsSetResponse, GetIpv4GatewayAttributeRequest,
    GetIpv4GatewayAttributeResponse, GetNatGatewayAttributeRequest,
    GetNatGatewayAttributeResponse, GetVSwitchCidrReservationUsageRequest,
    GetVSwitchCidrReservationUsageResponse, GetVpcPrefixListAssociationsRequest,
    GetVpcPrefixListAssociationsResponse, GetVpcPrefixListEntriesRequest,
    GetVpcPrefixListEntriesResponse, GetVpcRouteEntrySummaryRequest,
    GetVpcRouteEntrySummaryResponse, GrantInstanceToCenRequest,
    GrantInstanceToCenResponse, ListDhcpOptionsSetsRequest, ListDhcpOptionsSetsResponse,
    ListEnhanhcedNatGatewayAvailableZonesRequest,
    ListEnhanhcedNatGatewayAvailableZonesResponse, ListGatewayRouteTableEntriesRequest,
    ListGatewayRouteTableEntriesResponse, ListIpv4GatewaysRequest,
    ListIpv4GatewaysResponse, ListNatIpCidrsRequest, ListNatIpCidrsResponse,
    ListNatIpsRequest, ListNatIpsResponse, ListPrefixListsRequest,
    ListPrefixListsResponse, ListTagResourcesRequest, ListTagResourcesResponse,
    ListVSwitchCidrReservationsRequest, ListVSwitchCidrReservationsResponse,
    ModifyBandwidthPackageAttributeRequest, ModifyBandwidthPackageAttributeResponse,
    ModifyBandwidthPackageSpecRequest, ModifyBandwidthPackageSpecResponse,
    ModifyBgpGroupAttributeRequest, ModifyBgpGroupAttributeResponse,
    ModifyBgpPeerAttributeRequest, ModifyBgpPeerAttributeResponse,
    ModifyCommonBandwidthPackageAttributeRequest,
    ModifyCommonBandwidthPackageAttributeResponse,
    ModifyCommonBandwidthPackageIpBandwidthRequest,
    ModifyCommonBandwidthPackageIpBandwidthResponse,
    ModifyCommonBandwidthPackageSpecRequest, ModifyCommonBandwidthPackageSpecResponse,
    ModifyCustomerGatewayAttributeRequest, ModifyCustomerGatewayAttributeResponse,
    ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse,
    ModifyFlowLogAttributeRequest, ModifyFlowLogAttributeResponse,
    ModifyForwardEntryRequest, ModifyForwardEntryResponse,
    ModifyGlobalAccelerationInstanceAttributesRequest,
    ModifyGlobalAccelerationInstanceAttributesResponse,
    ModifyGlobalAccelerationInstanceSpecRequest,
    ModifyGlobalAccelerationInstanceSpecResponse, ModifyHaVipAttributeRequest,
    ModifyHaVipAttributeResponse, ModifyIpv6AddressAttributeRequest,
    ModifyIpv6AddressAttributeResponse, ModifyIpv6GatewayAttributeRequest,
    ModifyIpv6GatewayAttributeResponse, ModifyIpv6InternetBandwidthRequest,
    ModifyIpv6InternetBandwidthResponse, ModifyNatGatewayAttributeRequest,
    ModifyNatGatewayAttributeResponse, ModifyNatGatewaySpecRequest,
    ModifyNatGatewaySpecResponse, ModifyNatIpAttributeRequest,
    ModifyNatIpAttributeResponse, ModifyNatIpCidrAttributeRequest,
    ModifyNatIpCidrAttributeResponse, ModifyNetworkAclAttributesRequest,
    ModifyNetworkAclAttributesResponse, ModifyPhysicalConnectionAttributeRequest,
    ModifyPhysicalConnectionAttributeResponse, ModifyRouteEntryRequest,
    ModifyRouteEntryResponse, ModifyRouteTableAttributesRequest,
    ModifyRouteTableAttributesResponse, ModifyRouterInterfaceAttributeRequest,
    ModifyRouterInterfaceAttributeResponse, ModifyRouterInterfaceSpecRequest,
    ModifyRouterInterfaceSpecResponse, ModifySnatEntryRequest, ModifySnatEntryResponse,
    ModifySslVpnClientCertRequest, ModifySslVpnClientCertResponse,
    ModifySslVpnServerRequest, ModifySslVpnServerResponse, ModifyVRouterAttributeRequest,
    ModifyVRouterAttributeResponse, ModifyVSwitchAttributeRequest,
    ModifyVSwitchAttributeResponse, ModifyVSwitchCidrReservationAttributeRequest,
    ModifyVSwitchCidrReservationAttributeResponse,
    ModifyVirtualBorderRouterAttributeRequest,
    ModifyVirtualBorderRouterAttributeResponse, ModifyVpcAttributeRequest,
    ModifyVpcAttributeResponse, ModifyVpcPrefixListRequest, ModifyVpcPrefixListResponse,
    ModifyVpnConnectionAttributeRequest, ModifyVpnConnectionAttributeResponse,
    ModifyVpnGatewayAttributeRequest, ModifyVpnGatewayAttributeResponse,
    ModifyVpnPbrRouteEntryWeightRequest, ModifyVpnPbrRouteEntryWeightResponse,
    PublishVpnRouteEntryRequest, PublishVpnRouteEntryResponse,
    RecoverVirtualBorderRouterRequest, RecoverVirtualBorderRouterResponse,
    ReleaseEipAddressRequest, ReleaseEipAddressResponse, ReleaseIpv6AddressRequest,
    ReleaseIpv6AddressResponse, RemoveBandwidthPackageIpsRequest,
    RemoveBandwidthPackageIpsResponse, RemoveCommonBandwidthPackageIpRequest,
    RemoveCommonBandwidthPackageIpResponse, RemoveGlobalAccelerationInstanceIpRequest,
    RemoveGlobalAccelerationInstanceIpResponse, ReplaceVpcDhcpOptionsSetRequest,
    ReplaceVpcDhcpOptionsSetResponse, RevokeInstanceFromCenRequest,
    RevokeInstanceFromCenResponse, TagResourcesRequest, TagResourcesResponse,
    TerminatePhysicalConnectionRequest, TerminatePhysicalConnectionResponse,
    TerminateVirtualBorderRouterRequest, TerminateVirtualBorderRouterResponse,
    UnTagResourcesRequest, UnTagResourcesResponse, UnassociateEipAddressRequest,
    UnassociateEipAddressResponse, UnassociateGlobalAccelerationInstanceRequest,
    UnassociateGlobalAccelerationInstanceResponse, UnassociateHaVipRequest,
    UnassociateHaVipResponse, UnassociateNetworkAclRequest,
    UnassociateNetworkAclResponse,
    UnassociatePhysicalConnectionFromVirtualBorderRouterRequest,
    UnassociatePhysicalConnectionFromVirtualBorderRouterResponse,
    UnassociateRouteTableRequest, UnassociateRouteTableResponse,
    UnassociateVpcCidrBlockRequest, UnassociateVpcCidrBlockResponse,
    UpdateDhcpOptionsSetAttributeRequest, UpdateDhcpOptionsSetAttributeResponse,
    UpdateGatewayRouteTableEntryAttributeRequest,
    UpdateGatewayRouteTableEntryAttributeResponse, UpdateIpv4GatewayAttributeRequest,
    UpdateIpv4GatewayAttributeResponse, UpdateNetworkAclEntriesRequest,
    UpdateNetworkAclEntriesResponse,
};
use aliyun_api::Record;
use aliyun_api_mock_runtime::{
    HandlerFuture, ApiError, Context, Service, ServiceHandlers, response, take,
};
use crate::Defaults;

/// Handlers of the actions of Virtual Private Cloud: a method each, every one with a default response.
///
/// A default response comes from the state of the mock where `resources.yaml` says what the action does, and is the documented example elsewhere.
#[allow(unused_variables, reason = "named for whoever overrides them")]
pub trait VpcHandlers: Send + Sync + 'static {
    /// Activates a router interface that is Inactive.
    fn activate_router_interface(
        &self,
        cx: &Context,
        request: ActivateRouterInterfaceRequest,
    ) -> impl Future<Output = Result<ActivateRouterInterfaceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Activates a flow log.
    fn active_flow_log(
        &self,
        cx: &Context,
        request: ActiveFlowLogRequest,
    ) -> impl Future<Output = Result<ActiveFlowLogResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Puts more public addresses into a NAT bandwidth package.
    fn add_bandwidth_package_ips(
        &self,
        cx: &Context,
        request: AddBandwidthPackageIpsRequest,
    ) -> impl Future<Output = Result<AddBandwidthPackageIpsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Advertises a BGP network on a virtual border router (VBR).
    fn add_bgp_network(
        &self,
        cx: &Context,
        request: AddBgpNetworkRequest,
    ) -> impl Future<Output = Result<AddBgpNetworkResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds an EIP to a shared bandwidth package.
    fn add_common_bandwidth_package_ip(
        &self,
        cx: &Context,
        request: AddCommonBandwidthPackageIpRequest,
    ) -> impl Future<
        Output = Result<AddCommonBandwidthPackageIpResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds an EIP to a shared-bandwidth instance.
    fn add_global_acceleration_instance_ip(
        &self,
        cx: &Context,
        request: AddGlobalAccelerationInstanceIpRequest,
    ) -> impl Future<
        Output = Result<AddGlobalAccelerationInstanceIpResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Allocates an EIP in a region.
    fn allocate_eip_address(
        &self,
        cx: &Context,
        request: AllocateEipAddressRequest,
    ) -> impl Future<Output = Result<AllocateEipAddressResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Allocates an IPv6 address in a VSwitch.
    fn allocate_ipv6_address(
        &self,
        cx: &Context,
        request: AllocateIpv6AddressRequest,
    ) -> impl Future<Output = Result<AllocateIpv6AddressResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Buys Internet bandwidth for an IPv6 address.
    fn allocate_ipv6_internet_bandwidth(
        &self,
        cx: &Context,
        request: AllocateIpv6InternetBandwidthRequest,
    ) -> impl Future<
        Output = Result<AllocateIpv6InternetBandwidthResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Reserves an IPv6 CIDR block for a VPC.
    fn allocate_vpc_ipv6_cidr(
        &self,
        cx: &Context,
        request: AllocateVpcIpv6CidrRequest,
    ) -> impl Future<Output = Result<AllocateVpcIpv6CidrResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Applies for the LOA of a physical connection.
    fn apply_physical_connection_loa(
        &self,
        cx: &Context,
        request: ApplyPhysicalConnectionLOARequest,
    ) -> impl Future<
        Output = Result<ApplyPhysicalConnectionLOAResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Associates an EIP with a cloud resource in the same region.
    fn associate_eip_address(
        &self,
        cx: &Context,
        request: AssociateEipAddressRequest,
    ) -> impl Future<Output = Result<AssociateEipAddressResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Associates a global acceleration instance with a backend server.
    fn associate_global_acceleration_instance(
        &self,
        cx: &Context,
        request: AssociateGlobalAccelerationInstanceRequest,
    ) -> impl Future<
        Output = Result<AssociateGlobalAccelerationInstanceResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Associates a HaVip with an ECS instance or a network interface.
    fn associate_havip(
        &self,
        cx: &Context,
        request: AssociateHaVipRequest,
    ) -> impl Future<Output = Result<AssociateHaVipResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Associates a network ACL with VSwitches.
    fn associate_network_acl(
        &self,
        cx: &Context,
        request: AssociateNetworkAclRequest,
    ) -> impl Future<Output = Result<AssociateNetworkAclResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
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
        async move { cx.default_response(&request) }
    }
    /// Associates a custom route table with a VSwitch of the same VPC.
    fn associate_route_table(
        &self,
        cx: &Context,
        request: AssociateRouteTableRequest,
    ) -> impl Future<Output = Result<AssociateRouteTableResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Associates a gateway route table with an IPv4 or IPv6 gateway of the same VPC.
    fn associate_route_table_with_gateway(
        &self,
        cx: &Context,
        request: AssociateRouteTableWithGatewayRequest,
    ) -> impl Future<
        Output = Result<AssociateRouteTableWithGatewayResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds a secondary CIDR block to a VPC.
    fn associate_vpc_cidr_block(
        &self,
        cx: &Context,
        request: AssociateVpcCidrBlockRequest,
    ) -> impl Future<Output = Result<AssociateVpcCidrBlockResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Attaches a DHCP options set to a VPC.
    fn attach_dhcp_options_set_to_vpc(
        &self,
        cx: &Context,
        request: AttachDhcpOptionsSetToVpcRequest,
    ) -> impl Future<
        Output = Result<AttachDhcpOptionsSetToVpcResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Removes the bandwidth limit of an EIP in a shared bandwidth package.
    fn cancel_common_bandwidth_package_ip_bandwidth(
        &self,
        cx: &Context,
        request: CancelCommonBandwidthPackageIpBandwidthRequest,
    ) -> impl Future<
        Output = Result<CancelCommonBandwidthPackageIpBandwidthResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Cancels a physical connection before it is enabled.
    fn cancel_physical_connection(
        &self,
        cx: &Context,
        request: CancelPhysicalConnectionRequest,
    ) -> impl Future<
        Output = Result<CancelPhysicalConnectionResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Reports that the leased line of a physical connection is installed.
    fn complete_physical_connection_loa(
        &self,
        cx: &Context,
        request: CompletePhysicalConnectionLOARequest,
    ) -> impl Future<
        Output = Result<CompletePhysicalConnectionLOAResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Connects an initiator to the router interface at the other end.
    fn connect_router_interface(
        &self,
        cx: &Context,
        request: ConnectRouterInterfaceRequest,
    ) -> impl Future<Output = Result<ConnectRouterInterfaceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Converts a NAT bandwidth package into a shared bandwidth package.
    fn convert_bandwidth_package(
        &self,
        cx: &Context,
        request: ConvertBandwidthPackageRequest,
    ) -> impl Future<Output = Result<ConvertBandwidthPackageResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Copies the rules of a network ACL to another one.
    fn copy_network_acl_entries(
        &self,
        cx: &Context,
        request: CopyNetworkAclEntriesRequest,
    ) -> impl Future<Output = Result<CopyNetworkAclEntriesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a bandwidth package for a NAT gateway.
    fn create_bandwidth_package(
        &self,
        cx: &Context,
        request: CreateBandwidthPackageRequest,
    ) -> impl Future<Output = Result<CreateBandwidthPackageResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a BGP group for a virtual border router (VBR).
    fn create_bgp_group(
        &self,
        cx: &Context,
        request: CreateBgpGroupRequest,
    ) -> impl Future<Output = Result<CreateBgpGroupResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a BGP peer in a BGP group.
    fn create_bgp_peer(
        &self,
        cx: &Context,
        request: CreateBgpPeerRequest,
    ) -> impl Future<Output = Result<CreateBgpPeerResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a shared bandwidth package.
    fn create_common_bandwidth_package(
        &self,
        cx: &Context,
        request: CreateCommonBandwidthPackageRequest,
    ) -> impl Future<
        Output = Result<CreateCommonBandwidthPackageResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a customer gateway.
    fn create_customer_gateway(
        &self,
        cx: &Context,
        request: CreateCustomerGatewayRequest,
    ) -> impl Future<Output = Result<CreateCustomerGatewayResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates the default VSwitch of a zone in the default VPC.
    fn create_default_vswitch(
        &self,
        cx: &Context,
        request: CreateDefaultVSwitchRequest,
    ) -> impl Future<Output = Result<CreateDefaultVSwitchResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates the default VPC of a region.
    fn create_default_vpc(
        &self,
        cx: &Context,
        request: CreateDefaultVpcRequest,
    ) -> impl Future<Output = Result<CreateDefaultVpcResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a DHCP options set.
    fn create_dhcp_options_set(
        &self,
        cx: &Context,
        request: CreateDhcpOptionsSetRequest,
    ) -> impl Future<Output = Result<CreateDhcpOptionsSetResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a flow log for a network interface, a VSwitch or a VPC.
    fn create_flow_log(
        &self,
        cx: &Context,
        request: CreateFlowLogRequest,
    ) -> impl Future<Output = Result<CreateFlowLogResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds a DNAT entry to the DNAT table of a NAT gateway.
    fn create_forward_entry(
        &self,
        cx: &Context,
        request: CreateForwardEntryRequest,
    ) -> impl Future<Output = Result<CreateForwardEntryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a global acceleration instance.
    fn create_global_acceleration_instance(
        &self,
        cx: &Context,
        request: CreateGlobalAccelerationInstanceRequest,
    ) -> impl Future<
        Output = Result<CreateGlobalAccelerationInstanceResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a high-availability virtual IP address (HaVip) in a VSwitch.
    fn create_havip(
        &self,
        cx: &Context,
        request: CreateHaVipRequest,
    ) -> impl Future<Output = Result<CreateHaVipResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates an IPv4 gateway in a VPC.
    fn create_ipv4_gateway(
        &self,
        cx: &Context,
        request: CreateIpv4GatewayRequest,
    ) -> impl Future<Output = Result<CreateIpv4GatewayResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates an egress-only rule for an IPv6 address.
    fn create_ipv6_egress_only_rule(
        &self,
        cx: &Context,
        request: CreateIpv6EgressOnlyRuleRequest,
    ) -> impl Future<
        Output = Result<CreateIpv6EgressOnlyRuleResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates an IPv6 gateway for a VPC.
    fn create_ipv6_gateway(
        &self,
        cx: &Context,
        request: CreateIpv6GatewayRequest,
    ) -> impl Future<Output = Result<CreateIpv6GatewayResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates an enhanced NAT gateway in a VPC.
    fn create_nat_gateway(
        &self,
        cx: &Context,
        request: CreateNatGatewayRequest,
    ) -> impl Future<Output = Result<CreateNatGatewayResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a NAT IP address on a VPC NAT gateway.
    fn create_nat_ip(
        &self,
        cx: &Context,
        request: CreateNatIpRequest,
    ) -> impl Future<Output = Result<CreateNatIpResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds a CIDR block for NAT IP addresses to a VPC NAT gateway.
    fn create_nat_ip_cidr(
        &self,
        cx: &Context,
        request: CreateNatIpCidrRequest,
    ) -> impl Future<Output = Result<CreateNatIpCidrResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a network ACL for a VPC.
    fn create_network_acl(
        &self,
        cx: &Context,
        request: CreateNetworkAclRequest,
    ) -> impl Future<Output = Result<CreateNetworkAclResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Applies for a new physical connection.
    fn create_physical_connection(
        &self,
        cx: &Context,
        request: CreatePhysicalConnectionRequest,
    ) -> impl Future<
        Output = Result<CreatePhysicalConnectionResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates the occupancy order of a physical connection.
    fn create_physical_connection_occupancy_order(
        &self,
        cx: &Context,
        request: CreatePhysicalConnectionOccupancyOrderRequest,
    ) -> impl Future<
        Output = Result<CreatePhysicalConnectionOccupancyOrderResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates the setup order of a physical connection at an access point.
    fn create_physical_connection_setup_order(
        &self,
        cx: &Context,
        request: CreatePhysicalConnectionSetupOrderRequest,
    ) -> impl Future<
        Output = Result<CreatePhysicalConnectionSetupOrderResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds several custom entries to route tables of VRouters.
    fn create_route_entries(
        &self,
        cx: &Context,
        request: CreateRouteEntriesRequest,
    ) -> impl Future<Output = Result<CreateRouteEntriesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds a custom entry to the route table of a VRouter or a virtual border router.
    fn create_route_entry(
        &self,
        cx: &Context,
        request: CreateRouteEntryRequest,
    ) -> impl Future<Output = Result<CreateRouteEntryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a custom route table in a VPC.
    fn create_route_table(
        &self,
        cx: &Context,
        request: CreateRouteTableRequest,
    ) -> impl Future<Output = Result<CreateRouteTableResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a router interface on a VRouter or a virtual border router.
    fn create_router_interface(
        &self,
        cx: &Context,
        request: CreateRouterInterfaceRequest,
    ) -> impl Future<Output = Result<CreateRouterInterfaceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds an SNAT entry to the SNAT table of a NAT gateway.
    fn create_snat_entry(
        &self,
        cx: &Context,
        request: CreateSnatEntryRequest,
    ) -> impl Future<Output = Result<CreateSnatEntryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a client certificate for an SSL-VPN server.
    fn create_ssl_vpn_client_cert(
        &self,
        cx: &Context,
        request: CreateSslVpnClientCertRequest,
    ) -> impl Future<Output = Result<CreateSslVpnClientCertResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates an SSL-VPN server on a VPN gateway.
    fn create_ssl_vpn_server(
        &self,
        cx: &Context,
        request: CreateSslVpnServerRequest,
    ) -> impl Future<Output = Result<CreateSslVpnServerResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a VSwitch in a VPC.
    fn create_vswitch(
        &self,
        cx: &Context,
        request: CreateVSwitchRequest,
    ) -> impl Future<Output = Result<CreateVSwitchResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reserves a CIDR block of a VSwitch.
    fn create_vswitch_cidr_reservation(
        &self,
        cx: &Context,
        request: CreateVSwitchCidrReservationRequest,
    ) -> impl Future<
        Output = Result<CreateVSwitchCidrReservationResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a virtual border router (VBR) on a physical connection.
    fn create_virtual_border_router(
        &self,
        cx: &Context,
        request: CreateVirtualBorderRouterRequest,
    ) -> impl Future<
        Output = Result<CreateVirtualBorderRouterResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a VPC.
    fn create_vpc(
        &self,
        cx: &Context,
        request: CreateVpcRequest,
    ) -> impl Future<Output = Result<CreateVpcResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a prefix list.
    fn create_vpc_prefix_list(
        &self,
        cx: &Context,
        request: CreateVpcPrefixListRequest,
    ) -> impl Future<Output = Result<CreateVpcPrefixListResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates an IPsec connection between a VPN gateway and a customer gateway.
    fn create_vpn_connection(
        &self,
        cx: &Context,
        request: CreateVpnConnectionRequest,
    ) -> impl Future<Output = Result<CreateVpnConnectionResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a VPN gateway in a VPC.
    fn create_vpn_gateway(
        &self,
        cx: &Context,
        request: CreateVpnGatewayRequest,
    ) -> impl Future<Output = Result<CreateVpnGatewayResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a destination route of a VPN gateway.
    fn create_vpn_route_entry(
        &self,
        cx: &Context,
        request: CreateVpnRouteEntryRequest,
    ) -> impl Future<Output = Result<CreateVpnRouteEntryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deactivates a router interface that is Active.
    fn deactivate_router_interface(
        &self,
        cx: &Context,
        request: DeactivateRouterInterfaceRequest,
    ) -> impl Future<
        Output = Result<DeactivateRouterInterfaceResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Deactivates a flow log.
    fn deactive_flow_log(
        &self,
        cx: &Context,
        request: DeactiveFlowLogRequest,
    ) -> impl Future<Output = Result<DeactiveFlowLogResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a bandwidth package of a NAT gateway.
    fn delete_bandwidth_package(
        &self,
        cx: &Context,
        request: DeleteBandwidthPackageRequest,
    ) -> impl Future<Output = Result<DeleteBandwidthPackageResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a BGP group that has no peers.
    fn delete_bgp_group(
        &self,
        cx: &Context,
        request: DeleteBgpGroupRequest,
    ) -> impl Future<Output = Result<DeleteBgpGroupResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes an advertised BGP network.
    fn delete_bgp_network(
        &self,
        cx: &Context,
        request: DeleteBgpNetworkRequest,
    ) -> impl Future<Output = Result<DeleteBgpNetworkResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a BGP peer.
    fn delete_bgp_peer(
        &self,
        cx: &Context,
        request: DeleteBgpPeerRequest,
    ) -> impl Future<Output = Result<DeleteBgpPeerResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a shared bandwidth package.
    fn delete_common_bandwidth_package(
        &self,
        cx: &Context,
        request: DeleteCommonBandwidthPackageRequest,
    ) -> impl Future<
        Output = Result<DeleteCommonBandwidthPackageResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a customer gateway.
    fn delete_customer_gateway(
        &self,
        cx: &Context,
        request: DeleteCustomerGatewayRequest,
    ) -> impl Future<Output = Result<DeleteCustomerGatewayResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a DHCP options set.
    fn delete_dhcp_options_set(
        &self,
        cx: &Context,
        request: DeleteDhcpOptionsSetRequest,
    ) -> impl Future<Output = Result<DeleteDhcpOptionsSetResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a flow log.
    fn delete_flow_log(
        &self,
        cx: &Context,
        request: DeleteFlowLogRequest,
    ) -> impl Future<Output = Result<DeleteFlowLogResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes an entry from a DNAT table.
    fn delete_forward_entry(
        &self,
        cx: &Context,
        request: DeleteForwardEntryRequest,
    ) -> impl Future<Output = Result<DeleteForwardEntryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a global acceleration instance.
    fn delete_global_acceleration_instance(
        &self,
        cx: &Context,
        request: DeleteGlobalAccelerationInstanceRequest,
    ) -> impl Future<
        Output = Result<DeleteGlobalAccelerationInstanceResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a HaVip.
    fn delete_havip(
        &self,
        cx: &Context,
        request: DeleteHaVipRequest,
    ) -> impl Future<Output = Result<DeleteHaVipResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes an IPv4 gateway.
    fn delete_ipv4_gateway(
        &self,
        cx: &Context,
        request: DeleteIpv4GatewayRequest,
    ) -> impl Future<Output = Result<DeleteIpv4GatewayResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes an egress-only rule.
    fn delete_ipv6_egress_only_rule(
        &self,
        cx: &Context,
        request: DeleteIpv6EgressOnlyRuleRequest,
    ) -> impl Future<
        Output = Result<DeleteIpv6EgressOnlyRuleResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes an IPv6 gateway.
    fn delete_ipv6_gateway(
        &self,
        cx: &Context,
        request: DeleteIpv6GatewayRequest,
    ) -> impl Future<Output = Result<DeleteIpv6GatewayResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes the Internet bandwidth of an IPv6 address.
    fn delete_ipv6_internet_bandwidth(
        &self,
        cx: &Context,
        request: DeleteIpv6InternetBandwidthRequest,
    ) -> impl Future<
        Output = Result<DeleteIpv6InternetBandwidthResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a NAT gateway.
    fn delete_nat_gateway(
        &self,
        cx: &Context,
        request: DeleteNatGatewayRequest,
    ) -> impl Future<Output = Result<DeleteNatGatewayResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a NAT IP address.
    fn delete_nat_ip(
        &self,
        cx: &Context,
        request: DeleteNatIpRequest,
    ) -> impl Future<Output = Result<DeleteNatIpResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a CIDR block of a NAT gateway.
    fn delete_nat_ip_cidr(
        &self,
        cx: &Context,
        request: DeleteNatIpCidrRequest,
    ) -> impl Future<Output = Result<DeleteNatIpCidrResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a network ACL.
    fn delete_network_acl(
        &self,
        cx: &Context,
        request: DeleteNetworkAclRequest,
    ) -> impl Future<Output = Result<DeleteNetworkAclResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a physical connection that is not in operation.
    fn delete_physical_connection(
        &self,
        cx: &Context,
        request: DeletePhysicalConnectionRequest,
    ) -> impl Future<
        Output = Result<DeletePhysicalConnectionResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes several custom entries of route tables.
    fn delete_route_entries(
        &self,
        cx: &Context,
        request: DeleteRouteEntriesRequest,
    ) -> impl Future<Output = Result<DeleteRouteEntriesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes an entry from a route table.
    fn delete_route_entry(
        &self,
        cx: &Context,
        request: DeleteRouteEntryRequest,
    ) -> impl Future<Output = Result<DeleteRouteEntryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a custom route table.
    fn delete_route_table(
        &self,
        cx: &Context,
        request: DeleteRouteTableRequest,
    ) -> impl Future<Output = Result<DeleteRouteTableResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a router interface.
    fn delete_router_interface(
        &self,
        cx: &Context,
        request: DeleteRouterInterfaceRequest,
    ) -> impl Future<Output = Result<DeleteRouterInterfaceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes an entry from an SNAT table.
    fn delete_snat_entry(
        &self,
        cx: &Context,
        request: DeleteSnatEntryRequest,
    ) -> impl Future<Output = Result<DeleteSnatEntryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes an SSL-VPN client certificate.
    fn delete_ssl_vpn_client_cert(
        &self,
        cx: &Context,
        request: DeleteSslVpnClientCertRequest,
    ) -> impl Future<Output = Result<DeleteSslVpnClientCertResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes an SSL-VPN server.
    fn delete_ssl_vpn_server(
        &self,
        cx: &Context,
        request: DeleteSslVpnServerRequest,
    ) -> impl Future<Output = Result<DeleteSslVpnServerResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a VSwitch.
    fn delete_vswitch(
        &self,
        cx: &Context,
        request: DeleteVSwitchRequest,
    ) -> impl Future<Output = Result<DeleteVSwitchResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Releases a reserved CIDR block.
    fn delete_vswitch_cidr_reservation(
        &self,
        cx: &Context,
        request: DeleteVSwitchCidrReservationRequest,
    ) -> impl Future<
        Output = Result<DeleteVSwitchCidrReservationResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a VBR.
    fn delete_virtual_border_router(
        &self,
        cx: &Context,
        request: DeleteVirtualBorderRouterRequest,
    ) -> impl Future<
        Output = Result<DeleteVirtualBorderRouterResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a VPC.
    fn delete_vpc(
        &self,
        cx: &Context,
        request: DeleteVpcRequest,
    ) -> impl Future<Output = Result<DeleteVpcResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a prefix list.
    fn delete_vpc_prefix_list(
        &self,
        cx: &Context,
        request: DeleteVpcPrefixListRequest,
    ) -> impl Future<Output = Result<DeleteVpcPrefixListResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes an IPsec connection of a VPN gateway.
    fn delete_vpn_connection(
        &self,
        cx: &Context,
        request: DeleteVpnConnectionRequest,
    ) -> impl Future<Output = Result<DeleteVpnConnectionResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a VPN gateway.
    fn delete_vpn_gateway(
        &self,
        cx: &Context,
        request: DeleteVpnGatewayRequest,
    ) -> impl Future<Output = Result<DeleteVpnGatewayResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a policy route of a VPN gateway.
    fn delete_vpn_pbr_route_entry(
        &self,
        cx: &Context,
        request: DeleteVpnPbrRouteEntryRequest,
    ) -> impl Future<Output = Result<DeleteVpnPbrRouteEntryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a destination route of a VPN gateway.
    fn delete_vpn_route_entry(
        &self,
        cx: &Context,
        request: DeleteVpnRouteEntryRequest,
    ) -> impl Future<Output = Result<DeleteVpnRouteEntryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Turns the deletion protection of an EIP, a shared bandwidth package or a NAT gateway on or off.
    fn deletion_protection(
        &self,
        cx: &Context,
        request: DeletionProtectionRequest,
    ) -> impl Future<Output = Result<DeletionProtectionResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the access points for physical connections in a region.
    fn describe_access_points(
        &self,
        cx: &Context,
        request: DescribeAccessPointsRequest,
    ) -> impl Future<Output = Result<DescribeAccessPointsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists NAT bandwidth packages in a region.
    fn describe_bandwidth_packages(
        &self,
        cx: &Context,
        request: DescribeBandwidthPackagesRequest,
    ) -> impl Future<
        Output = Result<DescribeBandwidthPackagesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists BGP groups in a region.
    fn describe_bgp_groups(
        &self,
        cx: &Context,
        request: DescribeBgpGroupsRequest,
    ) -> impl Future<Output = Result<DescribeBgpGroupsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the BGP networks that are advertised in a region.
    fn describe_bgp_networks(
        &self,
        cx: &Context,
        request: DescribeBgpNetworksRequest,
    ) -> impl Future<Output = Result<DescribeBgpNetworksResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists BGP peers in a region.
    fn describe_bgp_peers(
        &self,
        cx: &Context,
        request: DescribeBgpPeersRequest,
    ) -> impl Future<Output = Result<DescribeBgpPeersResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists shared bandwidth packages in a region.
    fn describe_common_bandwidth_packages(
        &self,
        cx: &Context,
        request: DescribeCommonBandwidthPackagesRequest,
    ) -> impl Future<
        Output = Result<DescribeCommonBandwidthPackagesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads one customer gateway.
    fn describe_customer_gateway(
        &self,
        cx: &Context,
        request: DescribeCustomerGatewayRequest,
    ) -> impl Future<Output = Result<DescribeCustomerGatewayResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists customer gateways in a region.
    fn describe_customer_gateways(
        &self,
        cx: &Context,
        request: DescribeCustomerGatewaysRequest,
    ) -> impl Future<
        Output = Result<DescribeCustomerGatewaysResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists EIPs in a region.
    fn describe_eip_addresses(
        &self,
        cx: &Context,
        request: DescribeEipAddressesRequest,
    ) -> impl Future<Output = Result<DescribeEipAddressesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Shows the gateway address and the subnet mask of the EIPs of a network interface.
    fn describe_eip_gateway_info(
        &self,
        cx: &Context,
        request: DescribeEipGatewayInfoRequest,
    ) -> impl Future<Output = Result<DescribeEipGatewayInfoResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads the traffic of an EIP.
    fn describe_eip_monitor_data(
        &self,
        cx: &Context,
        request: DescribeEipMonitorDataRequest,
    ) -> impl Future<Output = Result<DescribeEipMonitorDataResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists flow logs in a region.
    fn describe_flow_logs(
        &self,
        cx: &Context,
        request: DescribeFlowLogsRequest,
    ) -> impl Future<Output = Result<DescribeFlowLogsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the entries of a DNAT table or of a NAT gateway.
    fn describe_forward_table_entries(
        &self,
        cx: &Context,
        request: DescribeForwardTableEntriesRequest,
    ) -> impl Future<
        Output = Result<DescribeForwardTableEntriesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists global acceleration instances in a region.
    fn describe_global_acceleration_instances(
        &self,
        cx: &Context,
        request: DescribeGlobalAccelerationInstancesRequest,
    ) -> impl Future<
        Output = Result<DescribeGlobalAccelerationInstancesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the CEN instances that may attach a network instance.
    fn describe_grant_rules_to_cen(
        &self,
        cx: &Context,
        request: DescribeGrantRulesToCenRequest,
    ) -> impl Future<Output = Result<DescribeGrantRulesToCenResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists HaVips in a region.
    fn describe_havips(
        &self,
        cx: &Context,
        request: DescribeHaVipsRequest,
    ) -> impl Future<Output = Result<DescribeHaVipsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists IPv6 addresses in a region.
    fn describe_ipv6_addresses(
        &self,
        cx: &Context,
        request: DescribeIpv6AddressesRequest,
    ) -> impl Future<Output = Result<DescribeIpv6AddressesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the egress-only rules of an IPv6 gateway.
    fn describe_ipv6_egress_only_rules(
        &self,
        cx: &Context,
        request: DescribeIpv6EgressOnlyRulesRequest,
    ) -> impl Future<
        Output = Result<DescribeIpv6EgressOnlyRulesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads an IPv6 gateway.
    fn describe_ipv6_gateway_attribute(
        &self,
        cx: &Context,
        request: DescribeIpv6GatewayAttributeRequest,
    ) -> impl Future<
        Output = Result<DescribeIpv6GatewayAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists IPv6 gateways in a region.
    fn describe_ipv6_gateways(
        &self,
        cx: &Context,
        request: DescribeIpv6GatewaysRequest,
    ) -> impl Future<Output = Result<DescribeIpv6GatewaysResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists NAT gateways in a region.
    fn describe_nat_gateways(
        &self,
        cx: &Context,
        request: DescribeNatGatewaysRequest,
    ) -> impl Future<Output = Result<DescribeNatGatewaysResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads a network ACL.
    fn describe_network_acl_attributes(
        &self,
        cx: &Context,
        request: DescribeNetworkAclAttributesRequest,
    ) -> impl Future<
        Output = Result<DescribeNetworkAclAttributesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists network ACLs in a region.
    fn describe_network_acls(
        &self,
        cx: &Context,
        request: DescribeNetworkAclsRequest,
    ) -> impl Future<Output = Result<DescribeNetworkAclsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads the LOA of a physical connection.
    fn describe_physical_connection_loa(
        &self,
        cx: &Context,
        request: DescribePhysicalConnectionLOARequest,
    ) -> impl Future<
        Output = Result<DescribePhysicalConnectionLOAResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists physical connections in a region.
    fn describe_physical_connections(
        &self,
        cx: &Context,
        request: DescribePhysicalConnectionsRequest,
    ) -> impl Future<
        Output = Result<DescribePhysicalConnectionsResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the regions and their endpoints.
    fn describe_regions(
        &self,
        cx: &Context,
        request: DescribeRegionsRequest,
    ) -> impl Future<Output = Result<DescribeRegionsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists entries of a route table.
    fn describe_route_entry_list(
        &self,
        cx: &Context,
        request: DescribeRouteEntryListRequest,
    ) -> impl Future<Output = Result<DescribeRouteEntryListResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists route tables without their entries.
    fn describe_route_table_list(
        &self,
        cx: &Context,
        request: DescribeRouteTableListRequest,
    ) -> impl Future<Output = Result<DescribeRouteTableListResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists route tables with their entries.
    fn describe_route_tables(
        &self,
        cx: &Context,
        request: DescribeRouteTablesRequest,
    ) -> impl Future<Output = Result<DescribeRouteTablesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists router interfaces in a region.
    fn describe_router_interfaces(
        &self,
        cx: &Context,
        request: DescribeRouterInterfacesRequest,
    ) -> impl Future<
        Output = Result<DescribeRouterInterfacesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the global acceleration instances of a backend server.
    fn describe_server_related_global_acceleration_instances(
        &self,
        cx: &Context,
        request: DescribeServerRelatedGlobalAccelerationInstancesRequest,
    ) -> impl Future<
        Output = Result<
            DescribeServerRelatedGlobalAccelerationInstancesResponse,
            ApiError,
        >,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the entries of an SNAT table or of a NAT gateway.
    fn describe_snat_table_entries(
        &self,
        cx: &Context,
        request: DescribeSnatTableEntriesRequest,
    ) -> impl Future<
        Output = Result<DescribeSnatTableEntriesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists SSL-VPN client certificates in a region.
    fn describe_ssl_vpn_client_certs(
        &self,
        cx: &Context,
        request: DescribeSslVpnClientCertsRequest,
    ) -> impl Future<
        Output = Result<DescribeSslVpnClientCertsResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists SSL-VPN servers in a region.
    fn describe_ssl_vpn_servers(
        &self,
        cx: &Context,
        request: DescribeSslVpnServersRequest,
    ) -> impl Future<Output = Result<DescribeSslVpnServersResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists tag keys.
    fn describe_tag_keys(
        &self,
        cx: &Context,
        request: DescribeTagKeysRequest,
    ) -> impl Future<Output = Result<DescribeTagKeysResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists tags of resources.
    fn describe_tags(
        &self,
        cx: &Context,
        request: DescribeTagsRequest,
    ) -> impl Future<Output = Result<DescribeTagsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists VRouters in a region.
    fn describe_vrouters(
        &self,
        cx: &Context,
        request: DescribeVRoutersRequest,
    ) -> impl Future<Output = Result<DescribeVRoutersResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads one VSwitch with its resources.
    fn describe_vswitch_attributes(
        &self,
        cx: &Context,
        request: DescribeVSwitchAttributesRequest,
    ) -> impl Future<
        Output = Result<DescribeVSwitchAttributesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists VSwitches in a region.
    fn describe_vswitches(
        &self,
        cx: &Context,
        request: DescribeVSwitchesRequest,
    ) -> impl Future<Output = Result<DescribeVSwitchesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists VBRs in a region.
    fn describe_virtual_border_routers(
        &self,
        cx: &Context,
        request: DescribeVirtualBorderRoutersRequest,
    ) -> impl Future<
        Output = Result<DescribeVirtualBorderRoutersResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
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
        async move { cx.default_response(&request) }
    }
    /// Reads one VPC with its resources.
    fn describe_vpc_attribute(
        &self,
        cx: &Context,
        request: DescribeVpcAttributeRequest,
    ) -> impl Future<Output = Result<DescribeVpcAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists VPCs in a region.
    fn describe_vpcs(
        &self,
        cx: &Context,
        request: DescribeVpcsRequest,
    ) -> impl Future<Output = Result<DescribeVpcsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads one IPsec connection.
    fn describe_vpn_connection(
        &self,
        cx: &Context,
        request: DescribeVpnConnectionRequest,
    ) -> impl Future<Output = Result<DescribeVpnConnectionResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists IPsec connections in a region.
    fn describe_vpn_connections(
        &self,
        cx: &Context,
        request: DescribeVpnConnectionsRequest,
    ) -> impl Future<Output = Result<DescribeVpnConnectionsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads one VPN gateway.
    fn describe_vpn_gateway(
        &self,
        cx: &Context,
        request: DescribeVpnGatewayRequest,
    ) -> impl Future<Output = Result<DescribeVpnGatewayResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists VPN gateways in a region.
    fn describe_vpn_gateways(
        &self,
        cx: &Context,
        request: DescribeVpnGatewaysRequest,
    ) -> impl Future<Output = Result<DescribeVpnGatewaysResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the destination routes or the BGP routes of a VPN gateway.
    fn describe_vpn_route_entries(
        &self,
        cx: &Context,
        request: DescribeVpnRouteEntriesRequest,
    ) -> impl Future<Output = Result<DescribeVpnRouteEntriesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads the log of an SSL-VPN server.
    fn describe_vpn_ssl_server_logs(
        &self,
        cx: &Context,
        request: DescribeVpnSslServerLogsRequest,
    ) -> impl Future<
        Output = Result<DescribeVpnSslServerLogsResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the zones of a region.
    fn describe_zones(
        &self,
        cx: &Context,
        request: DescribeZonesRequest,
    ) -> impl Future<Output = Result<DescribeZonesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Detaches a DHCP options set from a VPC.
    fn detach_dhcp_options_set_from_vpc(
        &self,
        cx: &Context,
        request: DetachDhcpOptionsSetFromVpcRequest,
    ) -> impl Future<
        Output = Result<DetachDhcpOptionsSetFromVpcResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Dissociates a gateway route table from an IPv4 or IPv6 gateway.
    fn dissociate_route_table_from_gateway(
        &self,
        cx: &Context,
        request: DissociateRouteTableFromGatewayRequest,
    ) -> impl Future<
        Output = Result<DissociateRouteTableFromGatewayResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads the configuration of an IPsec connection for the device at its other end.
    fn download_vpn_connection_config(
        &self,
        cx: &Context,
        request: DownloadVpnConnectionConfigRequest,
    ) -> impl Future<
        Output = Result<DownloadVpnConnectionConfigResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Enables a confirmed physical connection.
    fn enable_physical_connection(
        &self,
        cx: &Context,
        request: EnablePhysicalConnectionRequest,
    ) -> impl Future<
        Output = Result<EnablePhysicalConnectionResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Activates an IPv4 gateway.
    fn enable_vpc_ipv4_gateway(
        &self,
        cx: &Context,
        request: EnableVpcIpv4GatewayRequest,
    ) -> impl Future<Output = Result<EnableVpcIpv4GatewayResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads one DHCP options set with its VPCs.
    fn get_dhcp_options_set(
        &self,
        cx: &Context,
        request: GetDhcpOptionsSetRequest,
    ) -> impl Future<Output = Result<GetDhcpOptionsSetResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads one IPv4 gateway.
    fn get_ipv4_gateway_attribute(
        &self,
        cx: &Context,
        request: GetIpv4GatewayAttributeRequest,
    ) -> impl Future<Output = Result<GetIpv4GatewayAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads one NAT gateway.
    fn get_nat_gateway_attribute(
        &self,
        cx: &Context,
        request: GetNatGatewayAttributeRequest,
    ) -> impl Future<Output = Result<GetNatGatewayAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Shows which resources have prefixes of a reserved CIDR block.
    fn get_vswitch_cidr_reservation_usage(
        &self,
        cx: &Context,
        request: GetVSwitchCidrReservationUsageRequest,
    ) -> impl Future<
        Output = Result<GetVSwitchCidrReservationUsageResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the resources that a prefix list is associated with.
    fn get_vpc_prefix_list_associations(
        &self,
        cx: &Context,
        request: GetVpcPrefixListAssociationsRequest,
    ) -> impl Future<
        Output = Result<GetVpcPrefixListAssociationsResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the CIDR blocks of a prefix list.
    fn get_vpc_prefix_list_entries(
        &self,
        cx: &Context,
        request: GetVpcPrefixListEntriesRequest,
    ) -> impl Future<Output = Result<GetVpcPrefixListEntriesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Counts the route entries of a VPC by type.
    fn get_vpc_route_entry_summary(
        &self,
        cx: &Context,
        request: GetVpcRouteEntrySummaryRequest,
    ) -> impl Future<Output = Result<GetVpcRouteEntrySummaryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Grants a CEN instance the permission to attach a network instance.
    fn grant_instance_to_cen(
        &self,
        cx: &Context,
        request: GrantInstanceToCenRequest,
    ) -> impl Future<Output = Result<GrantInstanceToCenResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists DHCP options sets in a region.
    fn list_dhcp_options_sets(
        &self,
        cx: &Context,
        request: ListDhcpOptionsSetsRequest,
    ) -> impl Future<Output = Result<ListDhcpOptionsSetsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the zones of a region that support NAT gateways.
    fn list_enhanhced_nat_gateway_available_zones(
        &self,
        cx: &Context,
        request: ListEnhanhcedNatGatewayAvailableZonesRequest,
    ) -> impl Future<
        Output = Result<ListEnhanhcedNatGatewayAvailableZonesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the entries of a gateway route table.
    fn list_gateway_route_table_entries(
        &self,
        cx: &Context,
        request: ListGatewayRouteTableEntriesRequest,
    ) -> impl Future<
        Output = Result<ListGatewayRouteTableEntriesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists IPv4 gateways in a region.
    fn list_ipv4_gateways(
        &self,
        cx: &Context,
        request: ListIpv4GatewaysRequest,
    ) -> impl Future<Output = Result<ListIpv4GatewaysResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the CIDR blocks for NAT IP addresses of a NAT gateway.
    fn list_nat_ip_cidrs(
        &self,
        cx: &Context,
        request: ListNatIpCidrsRequest,
    ) -> impl Future<Output = Result<ListNatIpCidrsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the NAT IP addresses of a NAT gateway.
    fn list_nat_ips(
        &self,
        cx: &Context,
        request: ListNatIpsRequest,
    ) -> impl Future<Output = Result<ListNatIpsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists prefix lists in a region.
    fn list_prefix_lists(
        &self,
        cx: &Context,
        request: ListPrefixListsRequest,
    ) -> impl Future<Output = Result<ListPrefixListsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the tags of resources, one entry for each tag of each resource.
    fn list_tag_resources(
        &self,
        cx: &Context,
        request: ListTagResourcesRequest,
    ) -> impl Future<Output = Result<ListTagResourcesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the reserved CIDR blocks of VSwitches.
    fn list_vswitch_cidr_reservations(
        &self,
        cx: &Context,
        request: ListVSwitchCidrReservationsRequest,
    ) -> impl Future<
        Output = Result<ListVSwitchCidrReservationsResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Renames a NAT bandwidth package or changes its description.
    fn modify_bandwidth_package_attribute(
        &self,
        cx: &Context,
        request: ModifyBandwidthPackageAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyBandwidthPackageAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the bandwidth of a NAT bandwidth package.
    fn modify_bandwidth_package_spec(
        &self,
        cx: &Context,
        request: ModifyBandwidthPackageSpecRequest,
    ) -> impl Future<
        Output = Result<ModifyBandwidthPackageSpecResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the configuration of a BGP group.
    fn modify_bgp_group_attribute(
        &self,
        cx: &Context,
        request: ModifyBgpGroupAttributeRequest,
    ) -> impl Future<Output = Result<ModifyBgpGroupAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the configuration of a BGP peer.
    fn modify_bgp_peer_attribute(
        &self,
        cx: &Context,
        request: ModifyBgpPeerAttributeRequest,
    ) -> impl Future<Output = Result<ModifyBgpPeerAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and description of a shared bandwidth package.
    fn modify_common_bandwidth_package_attribute(
        &self,
        cx: &Context,
        request: ModifyCommonBandwidthPackageAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyCommonBandwidthPackageAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Sets a bandwidth limit for an EIP in a shared bandwidth package.
    fn modify_common_bandwidth_package_ip_bandwidth(
        &self,
        cx: &Context,
        request: ModifyCommonBandwidthPackageIpBandwidthRequest,
    ) -> impl Future<
        Output = Result<ModifyCommonBandwidthPackageIpBandwidthResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the peak bandwidth of a shared bandwidth package.
    fn modify_common_bandwidth_package_spec(
        &self,
        cx: &Context,
        request: ModifyCommonBandwidthPackageSpecRequest,
    ) -> impl Future<
        Output = Result<ModifyCommonBandwidthPackageSpecResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name, the description and the BGP authentication key of a customer gateway.
    fn modify_customer_gateway_attribute(
        &self,
        cx: &Context,
        request: ModifyCustomerGatewayAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyCustomerGatewayAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Renames an EIP, describes it anew, or changes its peak bandwidth.
    fn modify_eip_address_attribute(
        &self,
        cx: &Context,
        request: ModifyEipAddressAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyEipAddressAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name, description and capture settings of a flow log.
    fn modify_flow_log_attribute(
        &self,
        cx: &Context,
        request: ModifyFlowLogAttributeRequest,
    ) -> impl Future<Output = Result<ModifyFlowLogAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the addresses, ports, protocol and name of a DNAT entry.
    fn modify_forward_entry(
        &self,
        cx: &Context,
        request: ModifyForwardEntryRequest,
    ) -> impl Future<Output = Result<ModifyForwardEntryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Renames a global acceleration instance or changes its description.
    fn modify_global_acceleration_instance_attributes(
        &self,
        cx: &Context,
        request: ModifyGlobalAccelerationInstanceAttributesRequest,
    ) -> impl Future<
        Output = Result<ModifyGlobalAccelerationInstanceAttributesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the bandwidth of a global acceleration instance.
    fn modify_global_acceleration_instance_spec(
        &self,
        cx: &Context,
        request: ModifyGlobalAccelerationInstanceSpecRequest,
    ) -> impl Future<
        Output = Result<ModifyGlobalAccelerationInstanceSpecResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the description of a HaVip.
    fn modify_havip_attribute(
        &self,
        cx: &Context,
        request: ModifyHaVipAttributeRequest,
    ) -> impl Future<Output = Result<ModifyHaVipAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the description of an IPv6 address.
    fn modify_ipv6_address_attribute(
        &self,
        cx: &Context,
        request: ModifyIpv6AddressAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyIpv6AddressAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the description of an IPv6 gateway.
    fn modify_ipv6_gateway_attribute(
        &self,
        cx: &Context,
        request: ModifyIpv6GatewayAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyIpv6GatewayAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the Internet bandwidth of an IPv6 address.
    fn modify_ipv6_internet_bandwidth(
        &self,
        cx: &Context,
        request: ModifyIpv6InternetBandwidthRequest,
    ) -> impl Future<
        Output = Result<ModifyIpv6InternetBandwidthResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name, the description and other attributes of a NAT gateway.
    fn modify_nat_gateway_attribute(
        &self,
        cx: &Context,
        request: ModifyNatGatewayAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyNatGatewayAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the size of a subscription NAT gateway.
    fn modify_nat_gateway_spec(
        &self,
        cx: &Context,
        request: ModifyNatGatewaySpecRequest,
    ) -> impl Future<Output = Result<ModifyNatGatewaySpecResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the description of a NAT IP address.
    fn modify_nat_ip_attribute(
        &self,
        cx: &Context,
        request: ModifyNatIpAttributeRequest,
    ) -> impl Future<Output = Result<ModifyNatIpAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the description of a CIDR block of a NAT gateway.
    fn modify_nat_ip_cidr_attribute(
        &self,
        cx: &Context,
        request: ModifyNatIpCidrAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyNatIpCidrAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the description of a network ACL.
    fn modify_network_acl_attributes(
        &self,
        cx: &Context,
        request: ModifyNetworkAclAttributesRequest,
    ) -> impl Future<
        Output = Result<ModifyNetworkAclAttributesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the configuration of a physical connection.
    fn modify_physical_connection_attribute(
        &self,
        cx: &Context,
        request: ModifyPhysicalConnectionAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyPhysicalConnectionAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name, description and next hop of a custom route entry.
    fn modify_route_entry(
        &self,
        cx: &Context,
        request: ModifyRouteEntryRequest,
    ) -> impl Future<Output = Result<ModifyRouteEntryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name, description and propagation of routes of a route table.
    fn modify_route_table_attributes(
        &self,
        cx: &Context,
        request: ModifyRouteTableAttributesRequest,
    ) -> impl Future<
        Output = Result<ModifyRouteTableAttributesResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name, description, health check and other end of a router interface.
    fn modify_router_interface_attribute(
        &self,
        cx: &Context,
        request: ModifyRouterInterfaceAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyRouterInterfaceAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the size of a router interface.
    fn modify_router_interface_spec(
        &self,
        cx: &Context,
        request: ModifyRouterInterfaceSpecRequest,
    ) -> impl Future<
        Output = Result<ModifyRouterInterfaceSpecResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the public addresses and the name of an SNAT entry.
    fn modify_snat_entry(
        &self,
        cx: &Context,
        request: ModifySnatEntryRequest,
    ) -> impl Future<Output = Result<ModifySnatEntryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name of an SSL-VPN client certificate.
    fn modify_ssl_vpn_client_cert(
        &self,
        cx: &Context,
        request: ModifySslVpnClientCertRequest,
    ) -> impl Future<Output = Result<ModifySslVpnClientCertResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the configuration of an SSL-VPN server.
    fn modify_ssl_vpn_server(
        &self,
        cx: &Context,
        request: ModifySslVpnServerRequest,
    ) -> impl Future<Output = Result<ModifySslVpnServerResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and description of a VRouter.
    fn modify_vrouter_attribute(
        &self,
        cx: &Context,
        request: ModifyVRouterAttributeRequest,
    ) -> impl Future<Output = Result<ModifyVRouterAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name, description and IPv6 of a VSwitch.
    fn modify_vswitch_attribute(
        &self,
        cx: &Context,
        request: ModifyVSwitchAttributeRequest,
    ) -> impl Future<Output = Result<ModifyVSwitchAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name or the description of a reserved CIDR block.
    fn modify_vswitch_cidr_reservation_attribute(
        &self,
        cx: &Context,
        request: ModifyVSwitchCidrReservationAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyVSwitchCidrReservationAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the configuration of a VBR.
    fn modify_virtual_border_router_attribute(
        &self,
        cx: &Context,
        request: ModifyVirtualBorderRouterAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyVirtualBorderRouterAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name, description and CIDR blocks of a VPC.
    fn modify_vpc_attribute(
        &self,
        cx: &Context,
        request: ModifyVpcAttributeRequest,
    ) -> impl Future<Output = Result<ModifyVpcAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes a prefix list and its CIDR blocks.
    fn modify_vpc_prefix_list(
        &self,
        cx: &Context,
        request: ModifyVpcPrefixListRequest,
    ) -> impl Future<Output = Result<ModifyVpcPrefixListResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the configuration of an IPsec connection.
    fn modify_vpn_connection_attribute(
        &self,
        cx: &Context,
        request: ModifyVpnConnectionAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyVpnConnectionAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name, the description and the route propagation of a VPN gateway.
    fn modify_vpn_gateway_attribute(
        &self,
        cx: &Context,
        request: ModifyVpnGatewayAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyVpnGatewayAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the weight of a policy route of a VPN gateway.
    fn modify_vpn_pbr_route_entry_weight(
        &self,
        cx: &Context,
        request: ModifyVpnPbrRouteEntryWeightRequest,
    ) -> impl Future<
        Output = Result<ModifyVpnPbrRouteEntryWeightResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Publishes a VPN route to the system route table of the VPC, or withdraws it.
    fn publish_vpn_route_entry(
        &self,
        cx: &Context,
        request: PublishVpnRouteEntryRequest,
    ) -> impl Future<Output = Result<PublishVpnRouteEntryResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Recovers a terminated VBR.
    fn recover_virtual_border_router(
        &self,
        cx: &Context,
        request: RecoverVirtualBorderRouterRequest,
    ) -> impl Future<
        Output = Result<RecoverVirtualBorderRouterResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Releases an EIP that is Available.
    fn release_eip_address(
        &self,
        cx: &Context,
        request: ReleaseEipAddressRequest,
    ) -> impl Future<Output = Result<ReleaseEipAddressResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Releases an IPv6 address that no resource has.
    fn release_ipv6_address(
        &self,
        cx: &Context,
        request: ReleaseIpv6AddressRequest,
    ) -> impl Future<Output = Result<ReleaseIpv6AddressResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Takes public addresses out of a NAT bandwidth package.
    fn remove_bandwidth_package_ips(
        &self,
        cx: &Context,
        request: RemoveBandwidthPackageIpsRequest,
    ) -> impl Future<
        Output = Result<RemoveBandwidthPackageIpsResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Removes an EIP from a shared bandwidth package.
    fn remove_common_bandwidth_package_ip(
        &self,
        cx: &Context,
        request: RemoveCommonBandwidthPackageIpRequest,
    ) -> impl Future<
        Output = Result<RemoveCommonBandwidthPackageIpResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Removes an EIP from a shared-bandwidth instance.
    fn remove_global_acceleration_instance_ip(
        &self,
        cx: &Context,
        request: RemoveGlobalAccelerationInstanceIpRequest,
    ) -> impl Future<
        Output = Result<RemoveGlobalAccelerationInstanceIpResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Attaches another DHCP options set to a VPC that has one.
    fn replace_vpc_dhcp_options_set(
        &self,
        cx: &Context,
        request: ReplaceVpcDhcpOptionsSetRequest,
    ) -> impl Future<
        Output = Result<ReplaceVpcDhcpOptionsSetResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Revokes the permission of a CEN instance to attach a network instance.
    fn revoke_instance_from_cen(
        &self,
        cx: &Context,
        request: RevokeInstanceFromCenRequest,
    ) -> impl Future<Output = Result<RevokeInstanceFromCenResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Attaches tags to resources.
    fn tag_resources(
        &self,
        cx: &Context,
        request: TagResourcesRequest,
    ) -> impl Future<Output = Result<TagResourcesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Terminates a physical connection that has been enabled.
    fn terminate_physical_connection(
        &self,
        cx: &Context,
        request: TerminatePhysicalConnectionRequest,
    ) -> impl Future<
        Output = Result<TerminatePhysicalConnectionResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Terminates a VBR.
    fn terminate_virtual_border_router(
        &self,
        cx: &Context,
        request: TerminateVirtualBorderRouterRequest,
    ) -> impl Future<
        Output = Result<TerminateVirtualBorderRouterResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Removes tags from resources.
    fn un_tag_resources(
        &self,
        cx: &Context,
        request: UnTagResourcesRequest,
    ) -> impl Future<Output = Result<UnTagResourcesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Disassociates an EIP from a cloud resource.
    fn unassociate_eip_address(
        &self,
        cx: &Context,
        request: UnassociateEipAddressRequest,
    ) -> impl Future<Output = Result<UnassociateEipAddressResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Disassociates a global acceleration instance from its backend server.
    fn unassociate_global_acceleration_instance(
        &self,
        cx: &Context,
        request: UnassociateGlobalAccelerationInstanceRequest,
    ) -> impl Future<
        Output = Result<UnassociateGlobalAccelerationInstanceResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Disassociates a HaVip from an ECS instance or a network interface.
    fn unassociate_havip(
        &self,
        cx: &Context,
        request: UnassociateHaVipRequest,
    ) -> impl Future<Output = Result<UnassociateHaVipResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Disassociates a network ACL from VSwitches.
    fn unassociate_network_acl(
        &self,
        cx: &Context,
        request: UnassociateNetworkAclRequest,
    ) -> impl Future<Output = Result<UnassociateNetworkAclResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Disassociates a physical connection from a VBR.
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
        async move { cx.default_response(&request) }
    }
    /// Disassociates a custom route table from a VSwitch.
    fn unassociate_route_table(
        &self,
        cx: &Context,
        request: UnassociateRouteTableRequest,
    ) -> impl Future<Output = Result<UnassociateRouteTableResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Removes a secondary CIDR block from a VPC.
    fn unassociate_vpc_cidr_block(
        &self,
        cx: &Context,
        request: UnassociateVpcCidrBlockRequest,
    ) -> impl Future<Output = Result<UnassociateVpcCidrBlockResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes a DHCP options set.
    fn update_dhcp_options_set_attribute(
        &self,
        cx: &Context,
        request: UpdateDhcpOptionsSetAttributeRequest,
    ) -> impl Future<
        Output = Result<UpdateDhcpOptionsSetAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the next hop of an entry of a gateway route table.
    fn update_gateway_route_table_entry_attribute(
        &self,
        cx: &Context,
        request: UpdateGatewayRouteTableEntryAttributeRequest,
    ) -> impl Future<
        Output = Result<UpdateGatewayRouteTableEntryAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the description of an IPv4 gateway.
    fn update_ipv4_gateway_attribute(
        &self,
        cx: &Context,
        request: UpdateIpv4GatewayAttributeRequest,
    ) -> impl Future<
        Output = Result<UpdateIpv4GatewayAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Replaces the rules of a network ACL.
    fn update_network_acl_entries(
        &self,
        cx: &Context,
        request: UpdateNetworkAclEntriesRequest,
    ) -> impl Future<Output = Result<UpdateNetworkAclEntriesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
}

impl VpcHandlers for Defaults {}

/// Virtual Private Cloud as a service of the mock server, with these handlers.
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
    ) -> HandlerFuture<'a> {
        Box::pin(async move {
            match operation {
                0 => response(self.0.activate_router_interface(cx, take(request)?).await),
                1 => response(self.0.active_flow_log(cx, take(request)?).await),
                2 => response(self.0.add_bandwidth_package_ips(cx, take(request)?).await),
                3 => response(self.0.add_bgp_network(cx, take(request)?).await),
                4 => {
                    response(
                        self.0.add_common_bandwidth_package_ip(cx, take(request)?).await,
                    )
                }
                5 => {
                    response(
                        self
                            .0
                            .add_global_acceleration_instance_ip(cx, take(request)?)
                            .await,
                    )
                }
                6 => response(self.0.allocate_eip_address(cx, take(request)?).await),
                7 => response(self.0.allocate_ipv6_address(cx, take(request)?).await),
                8 => {
                    response(
                        self.0.allocate_ipv6_internet_bandwidth(cx, take(request)?).await,
                    )
                }
                9 => response(self.0.allocate_vpc_ipv6_cidr(cx, take(request)?).await),
                10 => {
                    response(
                        self.0.apply_physical_connection_loa(cx, take(request)?).await,
                    )
                }
                11 => response(self.0.associate_eip_address(cx, take(request)?).await),
                12 => {
                    response(
                        self
                            .0
                            .associate_global_acceleration_instance(cx, take(request)?)
                            .await,
                    )
                }
                13 => response(self.0.associate_havip(cx, take(request)?).await),
                14 => response(self.0.associate_network_acl(cx, take(request)?).await),
                15 => {
                    response(
                        self
                            .0
                            .associate_physical_connection_to_virtual_border_router(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                16 => response(self.0.associate_route_table(cx, take(request)?).await),
                17 => {
                    response(
                        self
                            .0
                            .associate_route_table_with_gateway(cx, take(request)?)
                            .await,
                    )
                }
                18 => response(self.0.associate_vpc_cidr_block(cx, take(request)?).await),
                19 => {
                    response(
                        self.0.attach_dhcp_options_set_to_vpc(cx, take(request)?).await,
                    )
                }
                20 => {
                    response(
                        self
                            .0
                            .cancel_common_bandwidth_package_ip_bandwidth(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                21 => {
                    response(self.0.cancel_physical_connection(cx, take(request)?).await)
                }
                22 => {
                    response(
                        self.0.complete_physical_connection_loa(cx, take(request)?).await,
                    )
                }
                23 => response(self.0.connect_router_interface(cx, take(request)?).await),
                24 => {
                    response(self.0.convert_bandwidth_package(cx, take(request)?).await)
                }
                25 => response(self.0.copy_network_acl_entries(cx, take(request)?).await),
                26 => response(self.0.create_bandwidth_package(cx, take(request)?).await),
                27 => response(self.0.create_bgp_group(cx, take(request)?).await),
                28 => response(self.0.create_bgp_peer(cx, take(request)?).await),
                29 => {
                    response(
                        self.0.create_common_bandwidth_package(cx, take(request)?).await,
                    )
                }
                30 => response(self.0.create_customer_gateway(cx, take(request)?).await),
                31 => response(self.0.create_default_vswitch(cx, take(request)?).await),
                32 => response(self.0.create_default_vpc(cx, take(request)?).await),
                33 => response(self.0.create_dhcp_options_set(cx, take(request)?).await),
                34 => response(self.0.create_flow_log(cx, take(request)?).await),
                35 => response(self.0.create_forward_entry(cx, take(request)?).await),
                36 => {
                    response(
                        self
                            .0
                            .create_global_acceleration_instance(cx, take(request)?)
                            .await,
                    )
                }
                37 => response(self.0.create_havip(cx, take(request)?).await),
                38 => response(self.0.create_ipv4_gateway(cx, take(request)?).await),
                39 => {
                    response(
                        self.0.create_ipv6_egress_only_rule(cx, take(request)?).await,
                    )
                }
                40 => response(self.0.create_ipv6_gateway(cx, take(request)?).await),
                41 => response(self.0.create_nat_gateway(cx, take(request)?).await),
                42 => response(self.0.create_nat_ip(cx, take(request)?).await),
                43 => response(self.0.create_nat_ip_cidr(cx, take(request)?).await),
                44 => response(self.0.create_network_acl(cx, take(request)?).await),
                45 => {
                    response(self.0.create_physical_connection(cx, take(request)?).await)
                }
                46 => {
                    response(
                        self
                            .0
                            .create_physical_connection_occupancy_order(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                47 => {
                    response(
                        self
                            .0
                            .create_physical_connection_setup_order(cx, take(request)?)
                            .await,
                    )
                }
                48 => response(self.0.create_route_entries(cx, take(request)?).await),
                49 => response(self.0.create_route_entry(cx, take(request)?).await),
                50 => response(self.0.create_route_table(cx, take(request)?).await),
                51 => response(self.0.create_router_interface(cx, take(request)?).await),
                52 => response(self.0.create_snat_entry(cx, take(request)?).await),
                53 => {
                    response(self.0.create_ssl_vpn_client_cert(cx, take(request)?).await)
                }
                54 => response(self.0.create_ssl_vpn_server(cx, take(request)?).await),
                55 => response(self.0.create_vswitch(cx, take(request)?).await),
                56 => {
                    response(
                        self.0.create_vswitch_cidr_reservation(cx, take(request)?).await,
                    )
                }
                57 => {
                    response(
                        self.0.create_virtual_border_router(cx, take(request)?).await,
                    )
                }
                58 => response(self.0.create_vpc(cx, take(request)?).await),
                59 => response(self.0.create_vpc_prefix_list(cx, take(request)?).await),
                60 => response(self.0.create_vpn_connection(cx, take(request)?).await),
                61 => response(self.0.create_vpn_gateway(cx, take(request)?).await),
                62 => response(self.0.create_vpn_route_entry(cx, take(request)?).await),
                63 => {
                    response(
                        self.0.deactivate_router_interface(cx, take(request)?).await,
                    )
                }
                64 => response(self.0.deactive_flow_log(cx, take(request)?).await),
                65 => response(self.0.delete_bandwidth_package(cx, take(request)?).await),
                66 => response(self.0.delete_bgp_group(cx, take(request)?).await),
                67 => response(self.0.delete_bgp_network(cx, take(request)?).await),
                68 => response(self.0.delete_bgp_peer(cx, take(request)?).await),
                69 => {
                    response(
                        self.0.delete_common_bandwidth_package(cx, take(request)?).await,
                    )
                }
                70 => response(self.0.delete_customer_gateway(cx, take(request)?).await),
                71 => response(self.0.delete_dhcp_options_set(cx, take(request)?).await),
                72 => response(self.0.delete_flow_log(cx, take(request)?).await),
                73 => response(self.0.delete_forward_entry(cx, take(request)?).await),
                74 => {
                    response(
                        self
                            .0
                            .delete_global_acceleration_instance(cx, take(request)?)
                            .await,
                    )
                }
                75 => response(self.0.delete_havip(cx, take(request)?).await),
                76 => response(self.0.delete_ipv4_gateway(cx, take(request)?).await),
                77 => {
                    response(
                        self.0.delete_ipv6_egress_only_rule(cx, take(request)?).await,
                    )
                }
                78 => response(self.0.delete_ipv6_gateway(cx, take(request)?).await),
                79 => {
                    response(
                        self.0.delete_ipv6_internet_bandwidth(cx, take(request)?).await,
                    )
                }
                80 => response(self.0.delete_nat_gateway(cx, take(request)?).await),
                81 => response(self.0.delete_nat_ip(cx, take(request)?).await),
                82 => response(self.0.delete_nat_ip_cidr(cx, take(request)?).await),
                83 => response(self.0.delete_network_acl(cx, take(request)?).await),
                84 => {
                    response(self.0.delete_physical_connection(cx, take(request)?).await)
                }
                85 => response(self.0.delete_route_entries(cx, take(request)?).await),
                86 => response(self.0.delete_route_entry(cx, take(request)?).await),
                87 => response(self.0.delete_route_table(cx, take(request)?).await),
                88 => response(self.0.delete_router_interface(cx, take(request)?).await),
                89 => response(self.0.delete_snat_entry(cx, take(request)?).await),
                90 => {
                    response(self.0.delete_ssl_vpn_client_cert(cx, take(request)?).await)
                }
                91 => response(self.0.delete_ssl_vpn_server(cx, take(request)?).await),
                92 => response(self.0.delete_vswitch(cx, take(request)?).await),
                93 => {
                    response(
                        self.0.delete_vswitch_cidr_reservation(cx, take(request)?).await,
                    )
                }
                94 => {
                    response(
                        self.0.delete_virtual_border_router(cx, take(request)?).await,
                    )
                }
                95 => response(self.0.delete_vpc(cx, take(request)?).await),
                96 => response(self.0.delete_vpc_prefix_list(cx, take(request)?).await),
                97 => response(self.0.delete_vpn_connection(cx, take(request)?).await),
                98 => response(self.0.delete_vpn_gateway(cx, take(request)?).await),
                99 => {
                    response(self.0.delete_vpn_pbr_route_entry(cx, take(request)?).await)
                }
                100 => response(self.0.delete_vpn_route_entry(cx, take(request)?).await),
                101 => response(self.0.deletion_protection(cx, take(request)?).await),
                102 => response(self.0.describe_access_points(cx, take(request)?).await),
                103 => {
                    response(
                        self.0.describe_bandwidth_packages(cx, take(request)?).await,
                    )
                }
                104 => response(self.0.describe_bgp_groups(cx, take(request)?).await),
                105 => response(self.0.describe_bgp_networks(cx, take(request)?).await),
                106 => response(self.0.describe_bgp_peers(cx, take(request)?).await),
                107 => {
                    response(
                        self
                            .0
                            .describe_common_bandwidth_packages(cx, take(request)?)
                            .await,
                    )
                }
                108 => {
                    response(self.0.describe_customer_gateway(cx, take(request)?).await)
                }
                109 => {
                    response(self.0.describe_customer_gateways(cx, take(request)?).await)
                }
                110 => response(self.0.describe_eip_addresses(cx, take(request)?).await),
                111 => {
                    response(self.0.describe_eip_gateway_info(cx, take(request)?).await)
                }
                112 => {
                    response(self.0.describe_eip_monitor_data(cx, take(request)?).await)
                }
                113 => response(self.0.describe_flow_logs(cx, take(request)?).await),
                114 => {
                    response(
                        self.0.describe_forward_table_entries(cx, take(request)?).await,
                    )
                }
                115 => {
                    response(
                        self
                            .0
                            .describe_global_acceleration_instances(cx, take(request)?)
                            .await,
                    )
                }
                116 => {
                    response(
                        self.0.describe_grant_rules_to_cen(cx, take(request)?).await,
                    )
                }
                117 => response(self.0.describe_havips(cx, take(request)?).await),
                118 => response(self.0.describe_ipv6_addresses(cx, take(request)?).await),
                119 => {
                    response(
                        self.0.describe_ipv6_egress_only_rules(cx, take(request)?).await,
                    )
                }
                120 => {
                    response(
                        self.0.describe_ipv6_gateway_attribute(cx, take(request)?).await,
                    )
                }
                121 => response(self.0.describe_ipv6_gateways(cx, take(request)?).await),
                122 => response(self.0.describe_nat_gateways(cx, take(request)?).await),
                123 => {
                    response(
                        self.0.describe_network_acl_attributes(cx, take(request)?).await,
                    )
                }
                124 => response(self.0.describe_network_acls(cx, take(request)?).await),
                125 => {
                    response(
                        self.0.describe_physical_connection_loa(cx, take(request)?).await,
                    )
                }
                126 => {
                    response(
                        self.0.describe_physical_connections(cx, take(request)?).await,
                    )
                }
                127 => response(self.0.describe_regions(cx, take(request)?).await),
                128 => {
                    response(self.0.describe_route_entry_list(cx, take(request)?).await)
                }
                129 => {
                    response(self.0.describe_route_table_list(cx, take(request)?).await)
                }
                130 => response(self.0.describe_route_tables(cx, take(request)?).await),
                131 => {
                    response(self.0.describe_router_interfaces(cx, take(request)?).await)
                }
                132 => {
                    response(
                        self
                            .0
                            .describe_server_related_global_acceleration_instances(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                133 => {
                    response(
                        self.0.describe_snat_table_entries(cx, take(request)?).await,
                    )
                }
                134 => {
                    response(
                        self.0.describe_ssl_vpn_client_certs(cx, take(request)?).await,
                    )
                }
                135 => {
                    response(self.0.describe_ssl_vpn_servers(cx, take(request)?).await)
                }
                136 => response(self.0.describe_tag_keys(cx, take(request)?).await),
                137 => response(self.0.describe_tags(cx, take(request)?).await),
                138 => response(self.0.describe_vrouters(cx, take(request)?).await),
                139 => {
                    response(
                        self.0.describe_vswitch_attributes(cx, take(request)?).await,
                    )
                }
                140 => response(self.0.describe_vswitches(cx, take(request)?).await),
                141 => {
                    response(
                        self.0.describe_virtual_border_routers(cx, take(request)?).await,
                    )
                }
                142 => {
                    response(
                        self
                            .0
                            .describe_virtual_border_routers_for_physical_connection(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                143 => response(self.0.describe_vpc_attribute(cx, take(request)?).await),
                144 => response(self.0.describe_vpcs(cx, take(request)?).await),
                145 => response(self.0.describe_vpn_connection(cx, take(request)?).await),
                146 => {
                    response(self.0.describe_vpn_connections(cx, take(request)?).await)
                }
                147 => response(self.0.describe_vpn_gateway(cx, take(request)?).await),
                148 => response(self.0.describe_vpn_gateways(cx, take(request)?).await),
                149 => {
                    response(self.0.describe_vpn_route_entries(cx, take(request)?).await)
                }
                150 => {
                    response(
                        self.0.describe_vpn_ssl_server_logs(cx, take(request)?).await,
                    )
                }
                151 => response(self.0.describe_zones(cx, take(request)?).await),
                152 => {
                    response(
                        self.0.detach_dhcp_options_set_from_vpc(cx, take(request)?).await,
                    )
                }
                153 => {
                    response(
                        self
                            .0
                            .dissociate_route_table_from_gateway(cx, take(request)?)
                            .await,
                    )
                }
                154 => {
                    response(
                        self.0.download_vpn_connection_config(cx, take(request)?).await,
                    )
                }
                155 => {
                    response(self.0.enable_physical_connection(cx, take(request)?).await)
                }
                156 => response(self.0.enable_vpc_ipv4_gateway(cx, take(request)?).await),
                157 => response(self.0.get_dhcp_options_set(cx, take(request)?).await),
                158 => {
                    response(self.0.get_ipv4_gateway_attribute(cx, take(request)?).await)
                }
                159 => {
                    response(self.0.get_nat_gateway_attribute(cx, take(request)?).await)
                }
                160 => {
                    response(
                        self
                            .0
                            .get_vswitch_cidr_reservation_usage(cx, take(request)?)
                            .await,
                    )
                }
                161 => {
                    response(
                        self.0.get_vpc_prefix_list_associations(cx, take(request)?).await,
                    )
                }
                162 => {
                    response(
                        self.0.get_vpc_prefix_list_entries(cx, take(request)?).await,
                    )
                }
                163 => {
                    response(
                        self.0.get_vpc_route_entry_summary(cx, take(request)?).await,
                    )
                }
                164 => response(self.0.grant_instance_to_cen(cx, take(request)?).await),
                165 => response(self.0.list_dhcp_options_sets(cx, take(request)?).await),
                166 => {
                    response(
                        self
                            .0
                            .list_enhanhced_nat_gateway_available_zones(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                167 => {
                    response(
                        self.0.list_gateway_route_table_entries(cx, take(request)?).await,
                    )
                }
                168 => response(self.0.list_ipv4_gateways(cx, take(request)?).await),
                169 => response(self.0.list_nat_ip_cidrs(cx, take(request)?).await),
                170 => response(self.0.list_nat_ips(cx, take(request)?).await),
                171 => response(self.0.list_prefix_lists(cx, take(request)?).await),
                172 => response(self.0.list_tag_resources(cx, take(request)?).await),
                173 => {
                    response(
                        self.0.list_vswitch_cidr_reservations(cx, take(request)?).await,
                    )
                }
                174 => {
                    response(
                        self
                            .0
                            .modify_bandwidth_package_attribute(cx, take(request)?)
                            .await,
                    )
                }
                175 => {
                    response(
                        self.0.modify_bandwidth_package_spec(cx, take(request)?).await,
                    )
                }
                176 => {
                    response(self.0.modify_bgp_group_attribute(cx, take(request)?).await)
                }
                177 => {
                    response(self.0.modify_bgp_peer_attribute(cx, take(request)?).await)
                }
                178 => {
                    response(
                        self
                            .0
                            .modify_common_bandwidth_package_attribute(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                179 => {
                    response(
                        self
                            .0
                            .modify_common_bandwidth_package_ip_bandwidth(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                180 => {
                    response(
                        self
                            .0
                            .modify_common_bandwidth_package_spec(cx, take(request)?)
                            .await,
                    )
                }
                181 => {
                    response(
                        self
                            .0
                            .modify_customer_gateway_attribute(cx, take(request)?)
                            .await,
                    )
                }
                182 => {
                    response(
                        self.0.modify_eip_address_attribute(cx, take(request)?).await,
                    )
                }
                183 => {
                    response(self.0.modify_flow_log_attribute(cx, take(request)?).await)
                }
                184 => response(self.0.modify_forward_entry(cx, take(request)?).await),
                185 => {
                    response(
                        self
                            .0
                            .modify_global_acceleration_instance_attributes(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                186 => {
                    response(
                        self
                            .0
                            .modify_global_acceleration_instance_spec(cx, take(request)?)
                            .await,
                    )
                }
                187 => response(self.0.modify_havip_attribute(cx, take(request)?).await),
                188 => {
                    response(
                        self.0.modify_ipv6_address_attribute(cx, take(request)?).await,
                    )
                }
                189 => {
                    response(
                        self.0.modify_ipv6_gateway_attribute(cx, take(request)?).await,
                    )
                }
                190 => {
                    response(
                        self.0.modify_ipv6_internet_bandwidth(cx, take(request)?).await,
                    )
                }
                191 => {
                    response(
                        self.0.modify_nat_gateway_attribute(cx, take(request)?).await,
                    )
                }
                192 => response(self.0.modify_nat_gateway_spec(cx, take(request)?).await),
                193 => response(self.0.modify_nat_ip_attribute(cx, take(request)?).await),
                194 => {
                    response(
                        self.0.modify_nat_ip_cidr_attribute(cx, take(request)?).await,
                    )
                }
                195 => {
                    response(
                        self.0.modify_network_acl_attributes(cx, take(request)?).await,
                    )
                }
                196 => {
                    response(
                        self
                            .0
                            .modify_physical_connection_attribute(cx, take(request)?)
                            .await,
                    )
                }
                197 => response(self.0.modify_route_entry(cx, take(request)?).await),
                198 => {
                    response(
                        self.0.modify_route_table_attributes(cx, take(request)?).await,
                    )
                }
                199 => {
                    response(
                        self
                            .0
                            .modify_router_interface_attribute(cx, take(request)?)
                            .await,
                    )
                }
                200 => {
                    response(
                        self.0.modify_router_interface_spec(cx, take(request)?).await,
                    )
                }
                201 => response(self.0.modify_snat_entry(cx, take(request)?).await),
                202 => {
                    response(self.0.modify_ssl_vpn_client_cert(cx, take(request)?).await)
                }
                203 => response(self.0.modify_ssl_vpn_server(cx, take(request)?).await),
                204 => {
                    response(self.0.modify_vrouter_attribute(cx, take(request)?).await)
                }
                205 => {
                    response(self.0.modify_vswitch_attribute(cx, take(request)?).await)
                }
                206 => {
                    response(
                        self
                            .0
                            .modify_vswitch_cidr_reservation_attribute(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                207 => {
                    response(
                        self
                            .0
                            .modify_virtual_border_router_attribute(cx, take(request)?)
                            .await,
                    )
                }
                208 => response(self.0.modify_vpc_attribute(cx, take(request)?).await),
                209 => response(self.0.modify_vpc_prefix_list(cx, take(request)?).await),
                210 => {
                    response(
                        self.0.modify_vpn_connection_attribute(cx, take(request)?).await,
                    )
                }
                211 => {
                    response(
                        self.0.modify_vpn_gateway_attribute(cx, take(request)?).await,
                    )
                }
                212 => {
                    response(
                        self
                            .0
                            .modify_vpn_pbr_route_entry_weight(cx, take(request)?)
                            .await,
                    )
                }
                213 => response(self.0.publish_vpn_route_entry(cx, take(request)?).await),
                214 => {
                    response(
                        self.0.recover_virtual_border_router(cx, take(request)?).await,
                    )
                }
                215 => response(self.0.release_eip_address(cx, take(request)?).await),
                216 => response(self.0.release_ipv6_address(cx, take(request)?).await),
                217 => {
                    response(
                        self.0.remove_bandwidth_package_ips(cx, take(request)?).await,
                    )
                }
                218 => {
                    response(
                        self
                            .0
                            .remove_common_bandwidth_package_ip(cx, take(request)?)
                            .await,
                    )
                }
                219 => {
                    response(
                        self
                            .0
                            .remove_global_acceleration_instance_ip(cx, take(request)?)
                            .await,
                    )
                }
                220 => {
                    response(
                        self.0.replace_vpc_dhcp_options_set(cx, take(request)?).await,
                    )
                }
                221 => {
                    response(self.0.revoke_instance_from_cen(cx, take(request)?).await)
                }
                222 => response(self.0.tag_resources(cx, take(request)?).await),
                223 => {
                    response(
                        self.0.terminate_physical_connection(cx, take(request)?).await,
                    )
                }
                224 => {
                    response(
                        self.0.terminate_virtual_border_router(cx, take(request)?).await,
                    )
                }
                225 => response(self.0.un_tag_resources(cx, take(request)?).await),
                226 => response(self.0.unassociate_eip_address(cx, take(request)?).await),
                227 => {
                    response(
                        self
                            .0
                            .unassociate_global_acceleration_instance(cx, take(request)?)
                            .await,
                    )
                }
                228 => response(self.0.unassociate_havip(cx, take(request)?).await),
                229 => response(self.0.unassociate_network_acl(cx, take(request)?).await),
                230 => {
                    response(
                        self
                            .0
                            .unassociate_physical_connection_from_virtual_border_router(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                231 => response(self.0.unassociate_route_table(cx, take(request)?).await),
                232 => {
                    response(self.0.unassociate_vpc_cidr_block(cx, take(request)?).await)
                }
                233 => {
                    response(
                        self
                            .0
                            .update_dhcp_options_set_attribute(cx, take(request)?)
                            .await,
                    )
                }
                234 => {
                    response(
                        self
                            .0
                            .update_gateway_route_table_entry_attribute(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                235 => {
                    response(
                        self.0.update_ipv4_gateway_attribute(cx, take(request)?).await,
                    )
                }
                236 => {
                    response(self.0.update_network_acl_entries(cx, take(request)?).await)
                }
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
