// Written by `cargo xtask gen` from the specs. Do not edit.

//! The mock of Virtual Private Cloud.

mod handlers;
mod resources;
#[allow(clippy::module_inception, reason = "both names come from the specs")]
mod vpc;
mod vswitch;
mod vrouter;
mod route_table;
mod region;
mod router_interface;
mod bgp;
mod virtual_border_router;
mod physical_connection;
mod nat_gateway;
#[allow(unused_imports, reason = "not every service has every kind of condition")]
use aliyun_api_mock_runtime::{ErrorRow, Service, When};
pub use handlers::*;

///The tables of Virtual Private Cloud.
pub static SERVICE: Service = Service {
    info: &aliyun_api::vpc::SERVICE,
    operations: &[
        router_interface::activate_router_interface::ACTIVATE_ROUTER_INTERFACE,
        bgp::add_bgp_network::ADD_BGP_NETWORK,
        physical_connection::apply_physical_connection_loa::APPLY_PHYSICAL_CONNECTION_LOA,
        virtual_border_router::associate_physical_connection_to_virtual_border_router::ASSOCIATE_PHYSICAL_CONNECTION_TO_VIRTUAL_BORDER_ROUTER,
        route_table::associate_route_table::ASSOCIATE_ROUTE_TABLE,
        physical_connection::cancel_physical_connection::CANCEL_PHYSICAL_CONNECTION,
        physical_connection::complete_physical_connection_loa::COMPLETE_PHYSICAL_CONNECTION_LOA,
        router_interface::connect_router_interface::CONNECT_ROUTER_INTERFACE,
        bgp::create_bgp_group::CREATE_BGP_GROUP,
        bgp::create_bgp_peer::CREATE_BGP_PEER,
        nat_gateway::create_nat_gateway::CREATE_NAT_GATEWAY,
        physical_connection::create_physical_connection::CREATE_PHYSICAL_CONNECTION,
        physical_connection::create_physical_connection_occupancy_order::CREATE_PHYSICAL_CONNECTION_OCCUPANCY_ORDER,
        physical_connection::create_physical_connection_setup_order::CREATE_PHYSICAL_CONNECTION_SETUP_ORDER,
        route_table::create_route_entry::CREATE_ROUTE_ENTRY,
        route_table::create_route_table::CREATE_ROUTE_TABLE,
        router_interface::create_router_interface::CREATE_ROUTER_INTERFACE,
        vswitch::create_vswitch::CREATE_VSWITCH,
        virtual_border_router::create_virtual_border_router::CREATE_VIRTUAL_BORDER_ROUTER,
        vpc::create_vpc::CREATE_VPC,
        router_interface::deactivate_router_interface::DEACTIVATE_ROUTER_INTERFACE,
        bgp::delete_bgp_group::DELETE_BGP_GROUP,
        bgp::delete_bgp_network::DELETE_BGP_NETWORK,
        bgp::delete_bgp_peer::DELETE_BGP_PEER,
        physical_connection::delete_physical_connection::DELETE_PHYSICAL_CONNECTION,
        route_table::delete_route_entry::DELETE_ROUTE_ENTRY,
        route_table::delete_route_table::DELETE_ROUTE_TABLE,
        router_interface::delete_router_interface::DELETE_ROUTER_INTERFACE,
        vswitch::delete_vswitch::DELETE_VSWITCH,
        virtual_border_router::delete_virtual_border_router::DELETE_VIRTUAL_BORDER_ROUTER,
        vpc::delete_vpc::DELETE_VPC,
        region::describe_access_points::DESCRIBE_ACCESS_POINTS,
        bgp::describe_bgp_groups::DESCRIBE_BGP_GROUPS,
        bgp::describe_bgp_networks::DESCRIBE_BGP_NETWORKS,
        bgp::describe_bgp_peers::DESCRIBE_BGP_PEERS,
        physical_connection::describe_physical_connection_loa::DESCRIBE_PHYSICAL_CONNECTION_LOA,
        physical_connection::describe_physical_connections::DESCRIBE_PHYSICAL_CONNECTIONS,
        region::describe_regions::DESCRIBE_REGIONS,
        route_table::describe_route_entry_list::DESCRIBE_ROUTE_ENTRY_LIST,
        route_table::describe_route_table_list::DESCRIBE_ROUTE_TABLE_LIST,
        route_table::describe_route_tables::DESCRIBE_ROUTE_TABLES,
        router_interface::describe_router_interfaces::DESCRIBE_ROUTER_INTERFACES,
        vrouter::describe_vrouters::DESCRIBE_VROUTERS,
        vswitch::describe_vswitch_attributes::DESCRIBE_VSWITCH_ATTRIBUTES,
        vswitch::describe_vswitches::DESCRIBE_VSWITCHES,
        virtual_border_router::describe_virtual_border_routers::DESCRIBE_VIRTUAL_BORDER_ROUTERS,
        virtual_border_router::describe_virtual_border_routers_for_physical_connection::DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION,
        vpc::describe_vpc_attribute::DESCRIBE_VPC_ATTRIBUTE,
        vpc::describe_vpcs::DESCRIBE_VPCS,
        region::describe_zones::DESCRIBE_ZONES,
        physical_connection::enable_physical_connection::ENABLE_PHYSICAL_CONNECTION,
        vpc::grant_instance_to_cen::GRANT_INSTANCE_TO_CEN,
        bgp::modify_bgp_group_attribute::MODIFY_BGP_GROUP_ATTRIBUTE,
        bgp::modify_bgp_peer_attribute::MODIFY_BGP_PEER_ATTRIBUTE,
        physical_connection::modify_physical_connection_attribute::MODIFY_PHYSICAL_CONNECTION_ATTRIBUTE,
        route_table::modify_route_entry::MODIFY_ROUTE_ENTRY,
        route_table::modify_route_table_attributes::MODIFY_ROUTE_TABLE_ATTRIBUTES,
        router_interface::modify_router_interface_attribute::MODIFY_ROUTER_INTERFACE_ATTRIBUTE,
        router_interface::modify_router_interface_spec::MODIFY_ROUTER_INTERFACE_SPEC,
        vrouter::modify_vrouter_attribute::MODIFY_VROUTER_ATTRIBUTE,
        vswitch::modify_vswitch_attribute::MODIFY_VSWITCH_ATTRIBUTE,
        virtual_border_router::modify_virtual_border_router_attribute::MODIFY_VIRTUAL_BORDER_ROUTER_ATTRIBUTE,
        vpc::modify_vpc_attribute::MODIFY_VPC_ATTRIBUTE,
        virtual_border_router::recover_virtual_border_router::RECOVER_VIRTUAL_BORDER_ROUTER,
        vpc::revoke_instance_from_cen::REVOKE_INSTANCE_FROM_CEN,
        physical_connection::terminate_physical_connection::TERMINATE_PHYSICAL_CONNECTION,
        virtual_border_router::terminate_virtual_border_router::TERMINATE_VIRTUAL_BORDER_ROUTER,
        virtual_border_router::unassociate_physical_connection_from_virtual_border_router::UNASSOCIATE_PHYSICAL_CONNECTION_FROM_VIRTUAL_BORDER_ROUTER,
        route_table::unassociate_route_table::UNASSOCIATE_ROUTE_TABLE,
    ],
    resources: resources::RESOURCES,
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "Miss mandatory parameter.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "A parameter is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingAction",
            message: "The action is missing.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidAction.NotFound",
            message: "The action does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidVersion",
            message: "The version is not valid.",
            when: &[],
        },
        ErrorRow {
            status: 404,
            code: "InvalidAccessKeyId.NotFound",
            message: "The AccessKey ID does not exist.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SignatureDoesNotMatch",
            message: "The signature does not match.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IncompleteSignature",
            message: "The signature is incomplete.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidTimeStamp.Expired",
            message: "The timestamp has expired.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "SignatureNonceUsed",
            message: "The nonce has been used before.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Throttling",
            message: "The request is throttled.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Throttling.User",
            message: "The requests of this user are throttled.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Throttling.Api",
            message: "The requests to this action are throttled.",
            when: &[],
        },
        ErrorRow {
            status: 503,
            code: "ServiceUnavailable",
            message: "The service is unavailable.",
            when: &[],
        },
        ErrorRow {
            status: 500,
            code: "InternalError",
            message: "The request processing has failed due to some unknown error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "DryRunOperation",
            message: "The dry run succeeded.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "IdempotentParameterMismatch",
            message: "The parameters differ from those of the first request with this token.",
            when: &[],
        },
    ],
};
