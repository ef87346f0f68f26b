// Written by `cargo xtask gen` from the specs. Do not edit.

//! Handlers of the actions of Edge Node Service.

use aliyun_api::ens::{
    AddBackendServersRequest, AddBackendServersResponse,
    AddNetworkInterfaceToInstanceRequest, AddNetworkInterfaceToInstanceResponse,
    AssociateEnsEipAddressRequest, AssociateEnsEipAddressResponse, AttachDiskRequest,
    AttachDiskResponse, AttachEnsInstancesRequest, AttachEnsInstancesResponse,
    AuthorizeSecurityGroupRequest, AuthorizeSecurityGroupResponse,
    AuthorizeSecurityGroupEgressRequest, AuthorizeSecurityGroupEgressResponse,
    CreateDiskRequest, CreateDiskResponse, CreateEipInstanceRequest,
    CreateEipInstanceResponse, CreateEpnInstanceRequest, CreateEpnInstanceResponse,
    CreateImageRequest, CreateImageResponse, CreateInstanceRequest,
    CreateInstanceResponse, CreateKeyPairRequest, CreateKeyPairResponse,
    CreateLoadBalancerRequest, CreateLoadBalancerResponse,
    CreateLoadBalancerHTTPListenerRequest, CreateLoadBalancerHTTPListenerResponse,
    CreateLoadBalancerHTTPSListenerRequest, CreateLoadBalancerHTTPSListenerResponse,
    CreateLoadBalancerTCPListenerRequest, CreateLoadBalancerTCPListenerResponse,
    CreateLoadBalancerUDPListenerRequest, CreateLoadBalancerUDPListenerResponse,
    CreateNetworkRequest, CreateNetworkResponse, CreateSecurityGroupRequest,
    CreateSecurityGroupResponse, CreateSnapshotRequest, CreateSnapshotResponse,
    CreateVSwitchRequest, CreateVSwitchResponse, DeleteDiskRequest, DeleteDiskResponse,
    DeleteEpnInstanceRequest, DeleteEpnInstanceResponse, DeleteImageRequest,
    DeleteImageResponse, DeleteKeyPairsRequest, DeleteKeyPairsResponse,
    DeleteLoadBalancerListenerRequest, DeleteLoadBalancerListenerResponse,
    DeleteNetworkRequest, DeleteNetworkResponse, DeleteSecurityGroupRequest,
    DeleteSecurityGroupResponse, DeleteSnapshotRequest, DeleteSnapshotResponse,
    DeleteVSwitchRequest, DeleteVSwitchResponse, DescribeAvailableResourceRequest,
    DescribeAvailableResourceResponse, DescribeAvailableResourceInfoRequest,
    DescribeAvailableResourceInfoResponse, DescribeBandWithdChargeTypeRequest,
    DescribeBandWithdChargeTypeResponse, DescribeCloudDiskAvailableResourceInfoRequest,
    DescribeCloudDiskAvailableResourceInfoResponse, DescribeCloudDiskTypesRequest,
    DescribeCloudDiskTypesResponse, DescribeDisksRequest, DescribeDisksResponse,
    DescribeEnsEipAddressesRequest, DescribeEnsEipAddressesResponse,
    DescribeEnsNetLevelRequest, DescribeEnsNetLevelResponse,
    DescribeEnsNetSaleDistrictRequest, DescribeEnsNetSaleDistrictResponse,
    DescribeEnsRegionIdIpv6InfoRequest, DescribeEnsRegionIdIpv6InfoResponse,
    DescribeEnsRegionsRequest, DescribeEnsRegionsResponse,
    DescribeEpnInstanceAttributeRequest, DescribeEpnInstanceAttributeResponse,
    DescribeEpnInstanceChargeTypeRequest, DescribeEpnInstanceChargeTypeResponse,
    DescribeEpnInstanceSaleControlRequest, DescribeEpnInstanceSaleControlResponse,
    DescribeEpnInstancesRequest, DescribeEpnInstancesResponse, DescribeImageInfosRequest,
    DescribeImageInfosResponse, DescribeImageSharePermissionRequest,
    DescribeImageSharePermissionResponse, DescribeImagesRequest, DescribeImagesResponse,
    DescribeInstanceAutoRenewAttributeRequest,
    DescribeInstanceAutoRenewAttributeResponse, DescribeInstanceMonitorDataRequest,
    DescribeInstanceMonitorDataResponse, DescribeInstanceSpecRequest,
    DescribeInstanceSpecResponse, DescribeInstanceTypesRequest,
    DescribeInstanceTypesResponse, DescribeInstanceVncUrlRequest,
    DescribeInstanceVncUrlResponse, DescribeInstancesRequest, DescribeInstancesResponse,
    DescribeKeyPairsRequest, DescribeKeyPairsResponse,
    DescribeLoadBalancerAttributeRequest, DescribeLoadBalancerAttributeResponse,
    DescribeLoadBalancerHTTPListenerAttributeRequest,
    DescribeLoadBalancerHTTPListenerAttributeResponse,
    DescribeLoadBalancerHTTPSListenerAttributeRequest,
    DescribeLoadBalancerHTTPSListenerAttributeResponse,
    DescribeLoadBalancerTCPListenerAttributeRequest,
    DescribeLoadBalancerTCPListenerAttributeResponse,
    DescribeLoadBalancerUDPListenerAttributeRequest,
    DescribeLoadBalancerUDPListenerAttributeResponse, DescribeLoadBalancersRequest,
    DescribeLoadBalancersResponse, DescribeNetworkAttributeRequest,
    DescribeNetworkAttributeResponse, DescribeNetworksRequest, DescribeNetworksResponse,
    DescribePriceRequest, DescribePriceResponse, DescribeRegionIspsRequest,
    DescribeRegionIspsResponse, DescribeSecurityGroupAttributeRequest,
    DescribeSecurityGroupAttributeResponse, DescribeSecurityGroupsRequest,
    DescribeSecurityGroupsResponse, DescribeSelfImagesRequest,
    DescribeSelfImagesResponse, DescribeSnapshotsRequest, DescribeSnapshotsResponse,
    DescribeUserBandWidthDataRequest, DescribeUserBandWidthDataResponse,
    DescribeVSwitchesRequest, DescribeVSwitchesResponse, DetachDiskRequest,
    DetachDiskResponse, ImportKeyPairRequest, ImportKeyPairResponse,
    JoinPublicIpsToEpnInstanceRequest, JoinPublicIpsToEpnInstanceResponse,
    JoinSecurityGroupRequest, JoinSecurityGroupResponse,
    JoinVSwitchesToEpnInstanceRequest, JoinVSwitchesToEpnInstanceResponse,
    LeaveSecurityGroupRequest, LeaveSecurityGroupResponse, ListTagResourcesRequest,
    ListTagResourcesResponse, ModifyEnsEipAddressAttributeRequest,
    ModifyEnsEipAddressAttributeResponse, ModifyEpnInstanceRequest,
    ModifyEpnInstanceResponse, ModifyImageAttributeRequest, ModifyImageAttributeResponse,
    ModifyImageSharePermissionRequest, ModifyImageSharePermissionResponse,
    ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse,
    ModifyInstanceAutoRenewAttributeRequest, ModifyInstanceAutoRenewAttributeResponse,
    ModifyInstanceChargeTypeRequest, ModifyInstanceChargeTypeResponse,
    ModifyLoadBalancerAttributeRequest, ModifyLoadBalancerAttributeResponse,
    ModifyNetworkAttributeRequest, ModifyNetworkAttributeResponse,
    ModifyPrepayInstanceSpecRequest, ModifyPrepayInstanceSpecResponse,
    ModifySecurityGroupAttributeRequest, ModifySecurityGroupAttributeResponse,
    ModifySnapshotAttributeRequest, ModifySnapshotAttributeResponse,
    ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse, ReInitDiskRequest,
    ReInitDiskResponse, RebootInstanceRequest, RebootInstanceResponse,
    ReinitInstanceRequest, ReinitInstanceResponse, ReleaseInstanceRequest,
    ReleaseInstanceResponse, ReleasePostPaidInstanceRequest,
    ReleasePostPaidInstanceResponse, ReleasePrePaidInstanceRequest,
    ReleasePrePaidInstanceResponse, RemoveBackendServersRequest,
    RemoveBackendServersResponse, RemovePublicIpsFromEpnInstanceRequest,
    RemovePublicIpsFromEpnInstanceResponse, RemoveVSwitchesFromEpnInstanceRequest,
    RemoveVSwitchesFromEpnInstanceResponse, RenewInstanceRequest, RenewInstanceResponse,
    ResetDiskRequest, ResetDiskResponse, ResizeDiskRequest, ResizeDiskResponse,
    RevokeSecurityGroupRequest, RevokeSecurityGroupResponse,
    RevokeSecurityGroupEgressRequest, RevokeSecurityGroupEgressResponse,
    RunInstancesRequest, RunInstancesResponse, SetBackendServersRequest,
    SetBackendServersResponse, SetLoadBalancerHTTPListenerAttributeRequest,
    SetLoadBalancerHTTPListenerAttributeResponse,
    SetLoadBalancerHTTPSListenerAttributeRequest,
    SetLoadBalancerHTTPSListenerAttributeResponse, SetLoadBalancerStatusRequest,
    SetLoadBalancerStatusResponse, SetLoadBalancerTCPListenerAttributeRequest,
    SetLoadBalancerTCPListenerAttributeResponse,
    SetLoadBalancerUDPListenerAttributeRequest,
    SetLoadBalancerUDPListenerAttributeResponse, StartEpnInstanceRequest,
    StartEpnInstanceResponse, StartInstanceRequest, StartInstanceResponse,
    StartLoadBalancerListenerRequest, StartLoadBalancerListenerResponse,
    StopEpnInstanceRequest, StopEpnInstanceResponse, StopInstanceRequest,
    StopInstanceResponse, StopLoadBalancerListenerRequest,
    StopLoadBalancerListenerResponse, TagResourcesRequest, TagResourcesResponse,
    UnAssociateEnsEipAddressRequest, UnAssociateEnsEipAddressResponse,
    UntagResourcesRequest, UntagResourcesResponse,
};
use aliyun_api::Record;
use aliyun_api_mock_runtime::{
    HandlerFuture, ApiError, Context, Service, ServiceHandlers, response, take,
};
use crate::Defaults;

/// Handlers of the actions of Edge Node Service: a method each, every one with a default response.
///
/// A default response comes from the state of the mock where `resources.yaml` says what the action does, and is the documented example elsewhere.
#[allow(unused_variables, reason = "named for whoever overrides them")]
pub trait EnsHandlers: Send + Sync + 'static {
    /// Adds backend servers to a load balancer.
    fn add_backend_servers(
        &self,
        cx: &Context,
        request: AddBackendServersRequest,
    ) -> impl Future<Output = Result<AddBackendServersResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds an IPv6 network interface with a public address to an instance.
    fn add_network_interface_to_instance(
        &self,
        cx: &Context,
        request: AddNetworkInterfaceToInstanceRequest,
    ) -> impl Future<
        Output = Result<AddNetworkInterfaceToInstanceResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Associates an EIP with a resource at the same edge node, such as an instance.
    fn associate_ens_eip_address(
        &self,
        cx: &Context,
        request: AssociateEnsEipAddressRequest,
    ) -> impl Future<Output = Result<AssociateEnsEipAddressResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Attaches a data disk to an instance.
    fn attach_disk(
        &self,
        cx: &Context,
        request: AttachDiskRequest,
    ) -> impl Future<Output = Result<AttachDiskResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds an ENS instance to Container Service for Kubernetes.
    fn attach_ens_instances(
        &self,
        cx: &Context,
        request: AttachEnsInstancesRequest,
    ) -> impl Future<Output = Result<AttachEnsInstancesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds an inbound rule to a security group.
    fn authorize_security_group(
        &self,
        cx: &Context,
        request: AuthorizeSecurityGroupRequest,
    ) -> impl Future<Output = Result<AuthorizeSecurityGroupResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds an outbound rule to a security group.
    fn authorize_security_group_egress(
        &self,
        cx: &Context,
        request: AuthorizeSecurityGroupEgressRequest,
    ) -> impl Future<
        Output = Result<AuthorizeSecurityGroupEgressResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a pay-as-you-go data disk.
    fn create_disk(
        &self,
        cx: &Context,
        request: CreateDiskRequest,
    ) -> impl Future<Output = Result<CreateDiskResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates an elastic IP address (EIP) at an edge node.
    fn create_eip_instance(
        &self,
        cx: &Context,
        request: CreateEipInstanceRequest,
    ) -> impl Future<Output = Result<CreateEipInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates an edge private network (EPN) instance.
    fn create_epn_instance(
        &self,
        cx: &Context,
        request: CreateEpnInstanceRequest,
    ) -> impl Future<Output = Result<CreateEpnInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a custom image of an instance or of a snapshot.
    fn create_image(
        &self,
        cx: &Context,
        request: CreateImageRequest,
    ) -> impl Future<Output = Result<CreateImageResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates one or more instances at an edge node.
    fn create_instance(
        &self,
        cx: &Context,
        request: CreateInstanceRequest,
    ) -> impl Future<Output = Result<CreateInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates an SSH key pair.
    fn create_key_pair(
        &self,
        cx: &Context,
        request: CreateKeyPairRequest,
    ) -> impl Future<Output = Result<CreateKeyPairResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a load balancer at an edge node.
    fn create_load_balancer(
        &self,
        cx: &Context,
        request: CreateLoadBalancerRequest,
    ) -> impl Future<Output = Result<CreateLoadBalancerResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates an HTTP listener on a port of a load balancer.
    fn create_load_balancer_http_listener(
        &self,
        cx: &Context,
        request: CreateLoadBalancerHTTPListenerRequest,
    ) -> impl Future<
        Output = Result<CreateLoadBalancerHTTPListenerResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates an HTTPS listener on a port of a load balancer.
    fn create_load_balancer_https_listener(
        &self,
        cx: &Context,
        request: CreateLoadBalancerHTTPSListenerRequest,
    ) -> impl Future<
        Output = Result<CreateLoadBalancerHTTPSListenerResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a TCP listener on a port of a load balancer.
    fn create_load_balancer_tcp_listener(
        &self,
        cx: &Context,
        request: CreateLoadBalancerTCPListenerRequest,
    ) -> impl Future<
        Output = Result<CreateLoadBalancerTCPListenerResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a UDP listener on a port of a load balancer.
    fn create_load_balancer_udp_listener(
        &self,
        cx: &Context,
        request: CreateLoadBalancerUDPListenerRequest,
    ) -> impl Future<
        Output = Result<CreateLoadBalancerUDPListenerResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a private network at an edge node.
    fn create_network(
        &self,
        cx: &Context,
        request: CreateNetworkRequest,
    ) -> impl Future<Output = Result<CreateNetworkResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a security group.
    fn create_security_group(
        &self,
        cx: &Context,
        request: CreateSecurityGroupRequest,
    ) -> impl Future<Output = Result<CreateSecurityGroupResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a snapshot of a disk.
    fn create_snapshot(
        &self,
        cx: &Context,
        request: CreateSnapshotRequest,
    ) -> impl Future<Output = Result<CreateSnapshotResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates a VSwitch at an edge node.
    fn create_vswitch(
        &self,
        cx: &Context,
        request: CreateVSwitchRequest,
    ) -> impl Future<Output = Result<CreateVSwitchResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a disk.
    fn delete_disk(
        &self,
        cx: &Context,
        request: DeleteDiskRequest,
    ) -> impl Future<Output = Result<DeleteDiskResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes an EPN instance that has no VSwitches and no instances.
    fn delete_epn_instance(
        &self,
        cx: &Context,
        request: DeleteEpnInstanceRequest,
    ) -> impl Future<Output = Result<DeleteEpnInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a custom image.
    fn delete_image(
        &self,
        cx: &Context,
        request: DeleteImageRequest,
    ) -> impl Future<Output = Result<DeleteImageResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes one SSH key pair.
    fn delete_key_pairs(
        &self,
        cx: &Context,
        request: DeleteKeyPairsRequest,
    ) -> impl Future<Output = Result<DeleteKeyPairsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a listener of a load balancer.
    fn delete_load_balancer_listener(
        &self,
        cx: &Context,
        request: DeleteLoadBalancerListenerRequest,
    ) -> impl Future<
        Output = Result<DeleteLoadBalancerListenerResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a private network.
    fn delete_network(
        &self,
        cx: &Context,
        request: DeleteNetworkRequest,
    ) -> impl Future<Output = Result<DeleteNetworkResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a security group.
    fn delete_security_group(
        &self,
        cx: &Context,
        request: DeleteSecurityGroupRequest,
    ) -> impl Future<Output = Result<DeleteSecurityGroupResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a snapshot.
    fn delete_snapshot(
        &self,
        cx: &Context,
        request: DeleteSnapshotRequest,
    ) -> impl Future<Output = Result<DeleteSnapshotResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a VSwitch of an edge node.
    fn delete_vswitch(
        &self,
        cx: &Context,
        request: DeleteVSwitchRequest,
    ) -> impl Future<Output = Result<DeleteVSwitchResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the instance types and images that an instance can be created from.
    fn describe_available_resource(
        &self,
        cx: &Context,
        request: DescribeAvailableResourceRequest,
    ) -> impl Future<
        Output = Result<DescribeAvailableResourceResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists what new instances can be created from, by edge node.
    fn describe_available_resource_info(
        &self,
        cx: &Context,
        request: DescribeAvailableResourceInfoRequest,
    ) -> impl Future<
        Output = Result<DescribeAvailableResourceInfoResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the billing methods of bandwidth.
    fn describe_band_withd_charge_type(
        &self,
        cx: &Context,
        request: DescribeBandWithdChargeTypeRequest,
    ) -> impl Future<
        Output = Result<DescribeBandWithdChargeTypeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists how many disks can be bought at each edge node.
    fn describe_cloud_disk_available_resource_info(
        &self,
        cx: &Context,
        request: DescribeCloudDiskAvailableResourceInfoRequest,
    ) -> impl Future<
        Output = Result<DescribeCloudDiskAvailableResourceInfoResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the kinds of disks that can be bought.
    fn describe_cloud_disk_types(
        &self,
        cx: &Context,
        request: DescribeCloudDiskTypesRequest,
    ) -> impl Future<Output = Result<DescribeCloudDiskTypesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists disks with their details.
    fn describe_disks(
        &self,
        cx: &Context,
        request: DescribeDisksRequest,
    ) -> impl Future<Output = Result<DescribeDisksResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists EIPs with the resources they are associated with.
    fn describe_ens_eip_addresses(
        &self,
        cx: &Context,
        request: DescribeEnsEipAddressesRequest,
    ) -> impl Future<Output = Result<DescribeEnsEipAddressesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the network levels that are supported.
    fn describe_ens_net_level(
        &self,
        cx: &Context,
        request: DescribeEnsNetLevelRequest,
    ) -> impl Future<Output = Result<DescribeEnsNetLevelResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists available districts, with the number of edge nodes and instances of each provider.
    fn describe_ens_net_sale_district(
        &self,
        cx: &Context,
        request: DescribeEnsNetSaleDistrictRequest,
    ) -> impl Future<
        Output = Result<DescribeEnsNetSaleDistrictResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads whether an edge node supports IPv6.
    fn describe_ens_region_id_ipv6_info(
        &self,
        cx: &Context,
        request: DescribeEnsRegionIdIpv6InfoRequest,
    ) -> impl Future<
        Output = Result<DescribeEnsRegionIdIpv6InfoResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the edge nodes that can be used.
    fn describe_ens_regions(
        &self,
        cx: &Context,
        request: DescribeEnsRegionsRequest,
    ) -> impl Future<Output = Result<DescribeEnsRegionsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads an EPN instance with its VSwitches and instances.
    fn describe_epn_instance_attribute(
        &self,
        cx: &Context,
        request: DescribeEpnInstanceAttributeRequest,
    ) -> impl Future<
        Output = Result<DescribeEpnInstanceAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads the metering method of EPN instances.
    fn describe_epn_instance_charge_type(
        &self,
        cx: &Context,
        request: DescribeEpnInstanceChargeTypeRequest,
    ) -> impl Future<
        Output = Result<DescribeEpnInstanceChargeTypeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads which metering methods and bandwidths are available for EPN instances.
    fn describe_epn_instance_sale_control(
        &self,
        cx: &Context,
        request: DescribeEpnInstanceSaleControlRequest,
    ) -> impl Future<
        Output = Result<DescribeEpnInstanceSaleControlResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists EPN instances.
    fn describe_epn_instances(
        &self,
        cx: &Context,
        request: DescribeEpnInstancesRequest,
    ) -> impl Future<Output = Result<DescribeEpnInstancesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the images that can be used.
    fn describe_image_infos(
        &self,
        cx: &Context,
        request: DescribeImageInfosRequest,
    ) -> impl Future<Output = Result<DescribeImageInfosResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the accounts that a custom image is shared with.
    fn describe_image_share_permission(
        &self,
        cx: &Context,
        request: DescribeImageSharePermissionRequest,
    ) -> impl Future<
        Output = Result<DescribeImageSharePermissionResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists public and custom images page by page.
    fn describe_images(
        &self,
        cx: &Context,
        request: DescribeImagesRequest,
    ) -> impl Future<Output = Result<DescribeImagesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads whether instances are renewed automatically, and for how long.
    fn describe_instance_auto_renew_attribute(
        &self,
        cx: &Context,
        request: DescribeInstanceAutoRenewAttributeRequest,
    ) -> impl Future<
        Output = Result<DescribeInstanceAutoRenewAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads the CPU usage of an instance.
    fn describe_instance_monitor_data(
        &self,
        cx: &Context,
        request: DescribeInstanceMonitorDataRequest,
    ) -> impl Future<
        Output = Result<DescribeInstanceMonitorDataResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the available instance types, with the limits of disks and bandwidth.
    fn describe_instance_spec(
        &self,
        cx: &Context,
        request: DescribeInstanceSpecRequest,
    ) -> impl Future<Output = Result<DescribeInstanceSpecResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the instance types.
    fn describe_instance_types(
        &self,
        cx: &Context,
        request: DescribeInstanceTypesRequest,
    ) -> impl Future<Output = Result<DescribeInstanceTypesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads the address of the web console of an instance.
    fn describe_instance_vnc_url(
        &self,
        cx: &Context,
        request: DescribeInstanceVncUrlRequest,
    ) -> impl Future<Output = Result<DescribeInstanceVncUrlResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists instances with their details.
    fn describe_instances(
        &self,
        cx: &Context,
        request: DescribeInstancesRequest,
    ) -> impl Future<Output = Result<DescribeInstancesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists SSH key pairs.
    fn describe_key_pairs(
        &self,
        cx: &Context,
        request: DescribeKeyPairsRequest,
    ) -> impl Future<Output = Result<DescribeKeyPairsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Shows the details of one load balancer, with its listeners and backend servers.
    fn describe_load_balancer_attribute(
        &self,
        cx: &Context,
        request: DescribeLoadBalancerAttributeRequest,
    ) -> impl Future<
        Output = Result<DescribeLoadBalancerAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Shows the settings of an HTTP listener.
    fn describe_load_balancer_http_listener_attribute(
        &self,
        cx: &Context,
        request: DescribeLoadBalancerHTTPListenerAttributeRequest,
    ) -> impl Future<
        Output = Result<DescribeLoadBalancerHTTPListenerAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Shows the settings of an HTTPS listener.
    fn describe_load_balancer_https_listener_attribute(
        &self,
        cx: &Context,
        request: DescribeLoadBalancerHTTPSListenerAttributeRequest,
    ) -> impl Future<
        Output = Result<DescribeLoadBalancerHTTPSListenerAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Shows the settings of a TCP listener.
    fn describe_load_balancer_tcp_listener_attribute(
        &self,
        cx: &Context,
        request: DescribeLoadBalancerTCPListenerAttributeRequest,
    ) -> impl Future<
        Output = Result<DescribeLoadBalancerTCPListenerAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Shows the settings of a UDP listener.
    fn describe_load_balancer_udp_listener_attribute(
        &self,
        cx: &Context,
        request: DescribeLoadBalancerUDPListenerAttributeRequest,
    ) -> impl Future<
        Output = Result<DescribeLoadBalancerUDPListenerAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists load balancers.
    fn describe_load_balancers(
        &self,
        cx: &Context,
        request: DescribeLoadBalancersRequest,
    ) -> impl Future<Output = Result<DescribeLoadBalancersResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads the configuration of one private network.
    fn describe_network_attribute(
        &self,
        cx: &Context,
        request: DescribeNetworkAttributeRequest,
    ) -> impl Future<
        Output = Result<DescribeNetworkAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists private networks.
    fn describe_networks(
        &self,
        cx: &Context,
        request: DescribeNetworksRequest,
    ) -> impl Future<Output = Result<DescribeNetworksResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads the price of an instance with its disks and bandwidth.
    fn describe_price(
        &self,
        cx: &Context,
        request: DescribePriceRequest,
    ) -> impl Future<Output = Result<DescribePriceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the Internet providers of an edge node.
    fn describe_region_isps(
        &self,
        cx: &Context,
        request: DescribeRegionIspsRequest,
    ) -> impl Future<Output = Result<DescribeRegionIspsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads a security group with its rules.
    fn describe_security_group_attribute(
        &self,
        cx: &Context,
        request: DescribeSecurityGroupAttributeRequest,
    ) -> impl Future<
        Output = Result<DescribeSecurityGroupAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the security groups that you created.
    fn describe_security_groups(
        &self,
        cx: &Context,
        request: DescribeSecurityGroupsRequest,
    ) -> impl Future<Output = Result<DescribeSecurityGroupsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists custom images with their states.
    fn describe_self_images(
        &self,
        cx: &Context,
        request: DescribeSelfImagesRequest,
    ) -> impl Future<Output = Result<DescribeSelfImagesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists snapshots with their details.
    fn describe_snapshots(
        &self,
        cx: &Context,
        request: DescribeSnapshotsRequest,
    ) -> impl Future<Output = Result<DescribeSnapshotsResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Reads your bandwidth usage in a time range.
    fn describe_user_bandwidth_data(
        &self,
        cx: &Context,
        request: DescribeUserBandWidthDataRequest,
    ) -> impl Future<
        Output = Result<DescribeUserBandWidthDataResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the VSwitches of edge nodes.
    fn describe_vswitches(
        &self,
        cx: &Context,
        request: DescribeVSwitchesRequest,
    ) -> impl Future<Output = Result<DescribeVSwitchesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Detaches a data disk from an instance.
    fn detach_disk(
        &self,
        cx: &Context,
        request: DetachDiskRequest,
    ) -> impl Future<Output = Result<DetachDiskResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Imports the public key of an RSA key pair that another tool created.
    fn import_key_pair(
        &self,
        cx: &Context,
        request: ImportKeyPairRequest,
    ) -> impl Future<Output = Result<ImportKeyPairResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds instances with public addresses to the network of an EPN instance.
    fn join_public_ips_to_epn_instance(
        &self,
        cx: &Context,
        request: JoinPublicIpsToEpnInstanceRequest,
    ) -> impl Future<
        Output = Result<JoinPublicIpsToEpnInstanceResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds an instance or a network interface to a security group.
    fn join_security_group(
        &self,
        cx: &Context,
        request: JoinSecurityGroupRequest,
    ) -> impl Future<Output = Result<JoinSecurityGroupResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds VSwitches to the network of an EPN instance.
    fn join_vswitches_to_epn_instance(
        &self,
        cx: &Context,
        request: JoinVSwitchesToEpnInstanceRequest,
    ) -> impl Future<
        Output = Result<JoinVSwitchesToEpnInstanceResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Removes an instance or a network interface from a security group.
    fn leave_security_group(
        &self,
        cx: &Context,
        request: LeaveSecurityGroupRequest,
    ) -> impl Future<Output = Result<LeaveSecurityGroupResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Lists the tags of instances.
    fn list_tag_resources(
        &self,
        cx: &Context,
        request: ListTagResourcesRequest,
    ) -> impl Future<Output = Result<ListTagResourcesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes name, description or peak bandwidth of an EIP.
    fn modify_ens_eip_address_attribute(
        &self,
        cx: &Context,
        request: ModifyEnsEipAddressAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyEnsEipAddressAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes name, networking mode or bandwidth of an EPN instance.
    fn modify_epn_instance(
        &self,
        cx: &Context,
        request: ModifyEpnInstanceRequest,
    ) -> impl Future<Output = Result<ModifyEpnInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Renames a custom image.
    fn modify_image_attribute(
        &self,
        cx: &Context,
        request: ModifyImageAttributeRequest,
    ) -> impl Future<Output = Result<ModifyImageAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Shares a custom image with other accounts or ends that.
    fn modify_image_share_permission(
        &self,
        cx: &Context,
        request: ModifyImageSharePermissionRequest,
    ) -> impl Future<
        Output = Result<ModifyImageSharePermissionResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes attributes of an instance, such as its name, password and host name.
    fn modify_instance_attribute(
        &self,
        cx: &Context,
        request: ModifyInstanceAttributeRequest,
    ) -> impl Future<Output = Result<ModifyInstanceAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Sets whether instances are renewed automatically.
    fn modify_instance_auto_renew_attribute(
        &self,
        cx: &Context,
        request: ModifyInstanceAutoRenewAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyInstanceAutoRenewAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the billing method of instances.
    fn modify_instance_charge_type(
        &self,
        cx: &Context,
        request: ModifyInstanceChargeTypeRequest,
    ) -> impl Future<
        Output = Result<ModifyInstanceChargeTypeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name of a load balancer.
    fn modify_load_balancer_attribute(
        &self,
        cx: &Context,
        request: ModifyLoadBalancerAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifyLoadBalancerAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the description of a private network.
    fn modify_network_attribute(
        &self,
        cx: &Context,
        request: ModifyNetworkAttributeRequest,
    ) -> impl Future<Output = Result<ModifyNetworkAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the instance type of a subscription instance.
    fn modify_prepay_instance_spec(
        &self,
        cx: &Context,
        request: ModifyPrepayInstanceSpecRequest,
    ) -> impl Future<
        Output = Result<ModifyPrepayInstanceSpecResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the description of a security group.
    fn modify_security_group_attribute(
        &self,
        cx: &Context,
        request: ModifySecurityGroupAttributeRequest,
    ) -> impl Future<
        Output = Result<ModifySecurityGroupAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes name or description of a snapshot.
    fn modify_snapshot_attribute(
        &self,
        cx: &Context,
        request: ModifySnapshotAttributeRequest,
    ) -> impl Future<Output = Result<ModifySnapshotAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the name and the description of a VSwitch.
    fn modify_vswitch_attribute(
        &self,
        cx: &Context,
        request: ModifyVSwitchAttributeRequest,
    ) -> impl Future<Output = Result<ModifyVSwitchAttributeResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Brings a disk back to its first state with an image.
    fn re_init_disk(
        &self,
        cx: &Context,
        request: ReInitDiskRequest,
    ) -> impl Future<Output = Result<ReInitDiskResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Restarts an instance.
    fn reboot_instance(
        &self,
        cx: &Context,
        request: RebootInstanceRequest,
    ) -> impl Future<Output = Result<RebootInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Brings an instance back to its first state with an image.
    fn reinit_instance(
        &self,
        cx: &Context,
        request: ReinitInstanceRequest,
    ) -> impl Future<Output = Result<ReinitInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Releases a load balancer, an elastic public IP address (EIP) or a disk.
    fn release_instance(
        &self,
        cx: &Context,
        request: ReleaseInstanceRequest,
    ) -> impl Future<Output = Result<ReleaseInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a pay-as-you-go instance.
    fn release_post_paid_instance(
        &self,
        cx: &Context,
        request: ReleasePostPaidInstanceRequest,
    ) -> impl Future<Output = Result<ReleasePostPaidInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Deletes a subscription instance.
    fn release_pre_paid_instance(
        &self,
        cx: &Context,
        request: ReleasePrePaidInstanceRequest,
    ) -> impl Future<Output = Result<ReleasePrePaidInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Removes backend servers from a load balancer.
    fn remove_backend_servers(
        &self,
        cx: &Context,
        request: RemoveBackendServersRequest,
    ) -> impl Future<Output = Result<RemoveBackendServersResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Removes instances with public addresses from the network of an EPN instance.
    fn remove_public_ips_from_epn_instance(
        &self,
        cx: &Context,
        request: RemovePublicIpsFromEpnInstanceRequest,
    ) -> impl Future<
        Output = Result<RemovePublicIpsFromEpnInstanceResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Removes VSwitches from the network of an EPN instance.
    fn remove_vswitches_from_epn_instance(
        &self,
        cx: &Context,
        request: RemoveVSwitchesFromEpnInstanceRequest,
    ) -> impl Future<
        Output = Result<RemoveVSwitchesFromEpnInstanceResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Renews a subscription instance.
    fn renew_instance(
        &self,
        cx: &Context,
        request: RenewInstanceRequest,
    ) -> impl Future<Output = Result<RenewInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Rolls a disk back to one of its snapshots.
    fn reset_disk(
        &self,
        cx: &Context,
        request: ResetDiskRequest,
    ) -> impl Future<Output = Result<ResetDiskResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Makes a pay-as-you-go disk larger that was purchased by itself.
    fn resize_disk(
        &self,
        cx: &Context,
        request: ResizeDiskRequest,
    ) -> impl Future<Output = Result<ResizeDiskResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Removes an inbound rule from a security group.
    fn revoke_security_group(
        &self,
        cx: &Context,
        request: RevokeSecurityGroupRequest,
    ) -> impl Future<Output = Result<RevokeSecurityGroupResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Removes an outbound rule from a security group.
    fn revoke_security_group_egress(
        &self,
        cx: &Context,
        request: RevokeSecurityGroupEgressRequest,
    ) -> impl Future<
        Output = Result<RevokeSecurityGroupEgressResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Creates one or more instances, pay-as-you-go or by subscription.
    fn run_instances(
        &self,
        cx: &Context,
        request: RunInstancesRequest,
    ) -> impl Future<Output = Result<RunInstancesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Sets the weights of backend servers.
    fn set_backend_servers(
        &self,
        cx: &Context,
        request: SetBackendServersRequest,
    ) -> impl Future<Output = Result<SetBackendServersResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the settings of an HTTP listener.
    fn set_load_balancer_http_listener_attribute(
        &self,
        cx: &Context,
        request: SetLoadBalancerHTTPListenerAttributeRequest,
    ) -> impl Future<
        Output = Result<SetLoadBalancerHTTPListenerAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the settings of an HTTPS listener.
    fn set_load_balancer_https_listener_attribute(
        &self,
        cx: &Context,
        request: SetLoadBalancerHTTPSListenerAttributeRequest,
    ) -> impl Future<
        Output = Result<SetLoadBalancerHTTPSListenerAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Sets the state of a load balancer, which decides whether its listeners forward traffic.
    fn set_load_balancer_status(
        &self,
        cx: &Context,
        request: SetLoadBalancerStatusRequest,
    ) -> impl Future<Output = Result<SetLoadBalancerStatusResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the settings of a TCP listener.
    fn set_load_balancer_tcp_listener_attribute(
        &self,
        cx: &Context,
        request: SetLoadBalancerTCPListenerAttributeRequest,
    ) -> impl Future<
        Output = Result<SetLoadBalancerTCPListenerAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Changes the settings of a UDP listener.
    fn set_load_balancer_udp_listener_attribute(
        &self,
        cx: &Context,
        request: SetLoadBalancerUDPListenerAttributeRequest,
    ) -> impl Future<
        Output = Result<SetLoadBalancerUDPListenerAttributeResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Starts an EPN instance.
    fn start_epn_instance(
        &self,
        cx: &Context,
        request: StartEpnInstanceRequest,
    ) -> impl Future<Output = Result<StartEpnInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Starts a stopped instance.
    fn start_instance(
        &self,
        cx: &Context,
        request: StartInstanceRequest,
    ) -> impl Future<Output = Result<StartInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Starts a listener of a load balancer.
    fn start_load_balancer_listener(
        &self,
        cx: &Context,
        request: StartLoadBalancerListenerRequest,
    ) -> impl Future<
        Output = Result<StartLoadBalancerListenerResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Stops an EPN instance.
    fn stop_epn_instance(
        &self,
        cx: &Context,
        request: StopEpnInstanceRequest,
    ) -> impl Future<Output = Result<StopEpnInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Stops an instance.
    fn stop_instance(
        &self,
        cx: &Context,
        request: StopInstanceRequest,
    ) -> impl Future<Output = Result<StopInstanceResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Stops a listener of a load balancer.
    fn stop_load_balancer_listener(
        &self,
        cx: &Context,
        request: StopLoadBalancerListenerRequest,
    ) -> impl Future<
        Output = Result<StopLoadBalancerListenerResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Adds tags to instances.
    fn tag_resources(
        &self,
        cx: &Context,
        request: TagResourcesRequest,
    ) -> impl Future<Output = Result<TagResourcesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
    /// Disassociates an EIP from the resource it is associated with.
    fn un_associate_ens_eip_address(
        &self,
        cx: &Context,
        request: UnAssociateEnsEipAddressRequest,
    ) -> impl Future<
        Output = Result<UnAssociateEnsEipAddressResponse, ApiError>,
    > + Send {
        async move { cx.default_response(&request) }
    }
    /// Removes tags from instances.
    fn untag_resources(
        &self,
        cx: &Context,
        request: UntagResourcesRequest,
    ) -> impl Future<Output = Result<UntagResourcesResponse, ApiError>> + Send {
        async move { cx.default_response(&request) }
    }
}

impl EnsHandlers for Defaults {}

/// Edge Node Service as a service of the mock server, with these handlers.
#[derive(Clone, Debug, Default)]
pub struct EnsService<H>(pub H);

impl<H: EnsHandlers> ServiceHandlers for EnsService<H> {
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
                0 => response(self.0.add_backend_servers(cx, take(request)?).await),
                1 => {
                    response(
                        self
                            .0
                            .add_network_interface_to_instance(cx, take(request)?)
                            .await,
                    )
                }
                2 => response(self.0.associate_ens_eip_address(cx, take(request)?).await),
                3 => response(self.0.attach_disk(cx, take(request)?).await),
                4 => response(self.0.attach_ens_instances(cx, take(request)?).await),
                5 => response(self.0.authorize_security_group(cx, take(request)?).await),
                6 => {
                    response(
                        self.0.authorize_security_group_egress(cx, take(request)?).await,
                    )
                }
                7 => response(self.0.create_disk(cx, take(request)?).await),
                8 => response(self.0.create_eip_instance(cx, take(request)?).await),
                9 => response(self.0.create_epn_instance(cx, take(request)?).await),
                10 => response(self.0.create_image(cx, take(request)?).await),
                11 => response(self.0.create_instance(cx, take(request)?).await),
                12 => response(self.0.create_key_pair(cx, take(request)?).await),
                13 => response(self.0.create_load_balancer(cx, take(request)?).await),
                14 => {
                    response(
                        self
                            .0
                            .create_load_balancer_http_listener(cx, take(request)?)
                            .await,
                    )
                }
                15 => {
                    response(
                        self
                            .0
                            .create_load_balancer_https_listener(cx, take(request)?)
                            .await,
                    )
                }
                16 => {
                    response(
                        self
                            .0
                            .create_load_balancer_tcp_listener(cx, take(request)?)
                            .await,
                    )
                }
                17 => {
                    response(
                        self
                            .0
                            .create_load_balancer_udp_listener(cx, take(request)?)
                            .await,
                    )
                }
                18 => response(self.0.create_network(cx, take(request)?).await),
                19 => response(self.0.create_security_group(cx, take(request)?).await),
                20 => response(self.0.create_snapshot(cx, take(request)?).await),
                21 => response(self.0.create_vswitch(cx, take(request)?).await),
                22 => response(self.0.delete_disk(cx, take(request)?).await),
                23 => response(self.0.delete_epn_instance(cx, take(request)?).await),
                24 => response(self.0.delete_image(cx, take(request)?).await),
                25 => response(self.0.delete_key_pairs(cx, take(request)?).await),
                26 => {
                    response(
                        self.0.delete_load_balancer_listener(cx, take(request)?).await,
                    )
                }
                27 => response(self.0.delete_network(cx, take(request)?).await),
                28 => response(self.0.delete_security_group(cx, take(request)?).await),
                29 => response(self.0.delete_snapshot(cx, take(request)?).await),
                30 => response(self.0.delete_vswitch(cx, take(request)?).await),
                31 => {
                    response(
                        self.0.describe_available_resource(cx, take(request)?).await,
                    )
                }
                32 => {
                    response(
                        self.0.describe_available_resource_info(cx, take(request)?).await,
                    )
                }
                33 => {
                    response(
                        self.0.describe_band_withd_charge_type(cx, take(request)?).await,
                    )
                }
                34 => {
                    response(
                        self
                            .0
                            .describe_cloud_disk_available_resource_info(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                35 => {
                    response(self.0.describe_cloud_disk_types(cx, take(request)?).await)
                }
                36 => response(self.0.describe_disks(cx, take(request)?).await),
                37 => {
                    response(self.0.describe_ens_eip_addresses(cx, take(request)?).await)
                }
                38 => response(self.0.describe_ens_net_level(cx, take(request)?).await),
                39 => {
                    response(
                        self.0.describe_ens_net_sale_district(cx, take(request)?).await,
                    )
                }
                40 => {
                    response(
                        self.0.describe_ens_region_id_ipv6_info(cx, take(request)?).await,
                    )
                }
                41 => response(self.0.describe_ens_regions(cx, take(request)?).await),
                42 => {
                    response(
                        self.0.describe_epn_instance_attribute(cx, take(request)?).await,
                    )
                }
                43 => {
                    response(
                        self
                            .0
                            .describe_epn_instance_charge_type(cx, take(request)?)
                            .await,
                    )
                }
                44 => {
                    response(
                        self
                            .0
                            .describe_epn_instance_sale_control(cx, take(request)?)
                            .await,
                    )
                }
                45 => response(self.0.describe_epn_instances(cx, take(request)?).await),
                46 => response(self.0.describe_image_infos(cx, take(request)?).await),
                47 => {
                    response(
                        self.0.describe_image_share_permission(cx, take(request)?).await,
                    )
                }
                48 => response(self.0.describe_images(cx, take(request)?).await),
                49 => {
                    response(
                        self
                            .0
                            .describe_instance_auto_renew_attribute(cx, take(request)?)
                            .await,
                    )
                }
                50 => {
                    response(
                        self.0.describe_instance_monitor_data(cx, take(request)?).await,
                    )
                }
                51 => response(self.0.describe_instance_spec(cx, take(request)?).await),
                52 => response(self.0.describe_instance_types(cx, take(request)?).await),
                53 => {
                    response(self.0.describe_instance_vnc_url(cx, take(request)?).await)
                }
                54 => response(self.0.describe_instances(cx, take(request)?).await),
                55 => response(self.0.describe_key_pairs(cx, take(request)?).await),
                56 => {
                    response(
                        self.0.describe_load_balancer_attribute(cx, take(request)?).await,
                    )
                }
                57 => {
                    response(
                        self
                            .0
                            .describe_load_balancer_http_listener_attribute(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                58 => {
                    response(
                        self
                            .0
                            .describe_load_balancer_https_listener_attribute(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                59 => {
                    response(
                        self
                            .0
                            .describe_load_balancer_tcp_listener_attribute(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                60 => {
                    response(
                        self
                            .0
                            .describe_load_balancer_udp_listener_attribute(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                61 => response(self.0.describe_load_balancers(cx, take(request)?).await),
                62 => {
                    response(self.0.describe_network_attribute(cx, take(request)?).await)
                }
                63 => response(self.0.describe_networks(cx, take(request)?).await),
                64 => response(self.0.describe_price(cx, take(request)?).await),
                65 => response(self.0.describe_region_isps(cx, take(request)?).await),
                66 => {
                    response(
                        self
                            .0
                            .describe_security_group_attribute(cx, take(request)?)
                            .await,
                    )
                }
                67 => response(self.0.describe_security_groups(cx, take(request)?).await),
                68 => response(self.0.describe_self_images(cx, take(request)?).await),
                69 => response(self.0.describe_snapshots(cx, take(request)?).await),
                70 => {
                    response(
                        self.0.describe_user_bandwidth_data(cx, take(request)?).await,
                    )
                }
                71 => response(self.0.describe_vswitches(cx, take(request)?).await),
                72 => response(self.0.detach_disk(cx, take(request)?).await),
                73 => response(self.0.import_key_pair(cx, take(request)?).await),
                74 => {
                    response(
                        self.0.join_public_ips_to_epn_instance(cx, take(request)?).await,
                    )
                }
                75 => response(self.0.join_security_group(cx, take(request)?).await),
                76 => {
                    response(
                        self.0.join_vswitches_to_epn_instance(cx, take(request)?).await,
                    )
                }
                77 => response(self.0.leave_security_group(cx, take(request)?).await),
                78 => response(self.0.list_tag_resources(cx, take(request)?).await),
                79 => {
                    response(
                        self.0.modify_ens_eip_address_attribute(cx, take(request)?).await,
                    )
                }
                80 => response(self.0.modify_epn_instance(cx, take(request)?).await),
                81 => response(self.0.modify_image_attribute(cx, take(request)?).await),
                82 => {
                    response(
                        self.0.modify_image_share_permission(cx, take(request)?).await,
                    )
                }
                83 => {
                    response(self.0.modify_instance_attribute(cx, take(request)?).await)
                }
                84 => {
                    response(
                        self
                            .0
                            .modify_instance_auto_renew_attribute(cx, take(request)?)
                            .await,
                    )
                }
                85 => {
                    response(
                        self.0.modify_instance_charge_type(cx, take(request)?).await,
                    )
                }
                86 => {
                    response(
                        self.0.modify_load_balancer_attribute(cx, take(request)?).await,
                    )
                }
                87 => response(self.0.modify_network_attribute(cx, take(request)?).await),
                88 => {
                    response(
                        self.0.modify_prepay_instance_spec(cx, take(request)?).await,
                    )
                }
                89 => {
                    response(
                        self.0.modify_security_group_attribute(cx, take(request)?).await,
                    )
                }
                90 => {
                    response(self.0.modify_snapshot_attribute(cx, take(request)?).await)
                }
                91 => response(self.0.modify_vswitch_attribute(cx, take(request)?).await),
                92 => response(self.0.re_init_disk(cx, take(request)?).await),
                93 => response(self.0.reboot_instance(cx, take(request)?).await),
                94 => response(self.0.reinit_instance(cx, take(request)?).await),
                95 => response(self.0.release_instance(cx, take(request)?).await),
                96 => {
                    response(self.0.release_post_paid_instance(cx, take(request)?).await)
                }
                97 => {
                    response(self.0.release_pre_paid_instance(cx, take(request)?).await)
                }
                98 => response(self.0.remove_backend_servers(cx, take(request)?).await),
                99 => {
                    response(
                        self
                            .0
                            .remove_public_ips_from_epn_instance(cx, take(request)?)
                            .await,
                    )
                }
                100 => {
                    response(
                        self
                            .0
                            .remove_vswitches_from_epn_instance(cx, take(request)?)
                            .await,
                    )
                }
                101 => response(self.0.renew_instance(cx, take(request)?).await),
                102 => response(self.0.reset_disk(cx, take(request)?).await),
                103 => response(self.0.resize_disk(cx, take(request)?).await),
                104 => response(self.0.revoke_security_group(cx, take(request)?).await),
                105 => {
                    response(
                        self.0.revoke_security_group_egress(cx, take(request)?).await,
                    )
                }
                106 => response(self.0.run_instances(cx, take(request)?).await),
                107 => response(self.0.set_backend_servers(cx, take(request)?).await),
                108 => {
                    response(
                        self
                            .0
                            .set_load_balancer_http_listener_attribute(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                109 => {
                    response(
                        self
                            .0
                            .set_load_balancer_https_listener_attribute(
                                cx,
                                take(request)?,
                            )
                            .await,
                    )
                }
                110 => {
                    response(self.0.set_load_balancer_status(cx, take(request)?).await)
                }
                111 => {
                    response(
                        self
                            .0
                            .set_load_balancer_tcp_listener_attribute(cx, take(request)?)
                            .await,
                    )
                }
                112 => {
                    response(
                        self
                            .0
                            .set_load_balancer_udp_listener_attribute(cx, take(request)?)
                            .await,
                    )
                }
                113 => response(self.0.start_epn_instance(cx, take(request)?).await),
                114 => response(self.0.start_instance(cx, take(request)?).await),
                115 => {
                    response(
                        self.0.start_load_balancer_listener(cx, take(request)?).await,
                    )
                }
                116 => response(self.0.stop_epn_instance(cx, take(request)?).await),
                117 => response(self.0.stop_instance(cx, take(request)?).await),
                118 => {
                    response(
                        self.0.stop_load_balancer_listener(cx, take(request)?).await,
                    )
                }
                119 => response(self.0.tag_resources(cx, take(request)?).await),
                120 => {
                    response(
                        self.0.un_associate_ens_eip_address(cx, take(request)?).await,
                    )
                }
                121 => response(self.0.untag_resources(cx, take(request)?).await),
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
