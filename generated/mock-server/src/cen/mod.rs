// Written by `cargo xtask gen` from the specs. Do not edit.

//! The mock of Cloud Enterprise Network.

mod handlers;
pub(crate) mod resources;
mod instance;
mod tag;
mod bandwidth_package;
mod inter_region;
mod transit_router;
#[allow(unused_imports, reason = "not every service has every kind of condition")]
use aliyun_api_mock_runtime::{
    Document, ErrorRow, Expected, Service, Toward, Subject, When,
};
pub use handlers::*;

///The tables of Cloud Enterprise Network.
pub static SERVICE: Service = Service {
    info: &aliyun_api::cen::SERVICE,
    operations: &[
        bandwidth_package::associate_cen_bandwidth_package::ASSOCIATE_CEN_BANDWIDTH_PACKAGE,
        instance::attach_cen_child_instance::ATTACH_CEN_CHILD_INSTANCE,
        instance::create_cen::CREATE_CEN,
        bandwidth_package::create_cen_bandwidth_package::CREATE_CEN_BANDWIDTH_PACKAGE,
        transit_router::create_transit_router::CREATE_TRANSIT_ROUTER,
        transit_router::create_transit_router_vpc_attachment::CREATE_TRANSIT_ROUTER_VPC_ATTACHMENT,
        instance::delete_cen::DELETE_CEN,
        bandwidth_package::delete_cen_bandwidth_package::DELETE_CEN_BANDWIDTH_PACKAGE,
        transit_router::delete_transit_router::DELETE_TRANSIT_ROUTER,
        transit_router::delete_transit_router_vpc_attachment::DELETE_TRANSIT_ROUTER_VPC_ATTACHMENT,
        instance::describe_cen_attached_child_instance_attribute::DESCRIBE_CEN_ATTACHED_CHILD_INSTANCE_ATTRIBUTE,
        instance::describe_cen_attached_child_instances::DESCRIBE_CEN_ATTACHED_CHILD_INSTANCES,
        bandwidth_package::describe_cen_bandwidth_packages::DESCRIBE_CEN_BANDWIDTH_PACKAGES,
        bandwidth_package::describe_cen_geographic_span_remaining_bandwidth::DESCRIBE_CEN_GEOGRAPHIC_SPAN_REMAINING_BANDWIDTH,
        bandwidth_package::describe_cen_geographic_spans::DESCRIBE_CEN_GEOGRAPHIC_SPANS,
        inter_region::describe_cen_inter_region_bandwidth_limits::DESCRIBE_CEN_INTER_REGION_BANDWIDTH_LIMITS,
        instance::describe_cens::DESCRIBE_CENS,
        instance::describe_grant_rules_to_cen::DESCRIBE_GRANT_RULES_TO_CEN,
        instance::detach_cen_child_instance::DETACH_CEN_CHILD_INSTANCE,
        tag::list_tag_resources::LIST_TAG_RESOURCES,
        transit_router::list_transit_router_available_resource::LIST_TRANSIT_ROUTER_AVAILABLE_RESOURCE,
        transit_router::list_transit_router_vpc_attachments::LIST_TRANSIT_ROUTER_VPC_ATTACHMENTS,
        transit_router::list_transit_routers::LIST_TRANSIT_ROUTERS,
        instance::modify_cen_attribute::MODIFY_CEN_ATTRIBUTE,
        bandwidth_package::modify_cen_bandwidth_package_attribute::MODIFY_CEN_BANDWIDTH_PACKAGE_ATTRIBUTE,
        bandwidth_package::modify_cen_bandwidth_package_spec::MODIFY_CEN_BANDWIDTH_PACKAGE_SPEC,
        inter_region::set_cen_inter_region_bandwidth_limit::SET_CEN_INTER_REGION_BANDWIDTH_LIMIT,
        tag::tag_resources::TAG_RESOURCES,
        bandwidth_package::unassociate_cen_bandwidth_package::UNASSOCIATE_CEN_BANDWIDTH_PACKAGE,
        tag::untag_resources::UNTAG_RESOURCES,
        transit_router::update_transit_router::UPDATE_TRANSIT_ROUTER,
        transit_router::update_transit_router_vpc_attachment_attribute::UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ATTRIBUTE,
        transit_router::update_transit_router_vpc_attachment_zones::UPDATE_TRANSIT_ROUTER_VPC_ATTACHMENT_ZONES,
    ],
    resources: &[
        &resources::CEN_INSTANCE,
        &resources::CHILD_INSTANCE,
        &resources::CEN_BANDWIDTH_PACKAGE,
        &resources::INTER_REGION_BANDWIDTH,
        &resources::TRANSIT_ROUTER,
        &resources::TRANSIT_ROUTER_VPC_ATTACHMENT,
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "A required parameter is missing.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter",
            message: "Invalid parameter.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "Unauthorized",
            message: "The AccessKeyId is unauthorized.",
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
            message: "An internal error occurred.",
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
    examples: include_str!("examples.json"),
    documents: &[
        Document {
            profile: "wire",
            gzip: include_bytes!(concat!(env!("OUT_DIR"), "/cen.wire.json.gz")),
        },
        Document {
            profile: "path",
            gzip: include_bytes!(concat!(env!("OUT_DIR"), "/cen.path.json.gz")),
        },
    ],
};
