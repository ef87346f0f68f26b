// Written by `cargo xtask gen` from the specs. Do not edit.

//! The mock of Virtual Private Cloud.

mod handlers;
mod resources;
#[allow(clippy::module_inception, reason = "both names come from the specs")]
mod vpc;
mod vswitch;
mod nat_gateway;
#[allow(unused_imports, reason = "not every service has every kind of condition")]
use aliyun_api_mock_runtime::{ErrorRow, Service, When};
pub use handlers::*;

///The tables of Virtual Private Cloud.
pub static SERVICE: Service = Service {
    info: &aliyun_api::vpc::SERVICE,
    operations: &[
        nat_gateway::create_nat_gateway::CREATE_NAT_GATEWAY,
        vswitch::create_vswitch::CREATE_VSWITCH,
        vpc::create_vpc::CREATE_VPC,
        vswitch::delete_vswitch::DELETE_VSWITCH,
        vpc::delete_vpc::DELETE_VPC,
        vswitch::describe_vswitches::DESCRIBE_VSWITCHES,
        vpc::describe_vpcs::DESCRIBE_VPCS,
        vpc::modify_vpc_attribute::MODIFY_VPC_ATTRIBUTE,
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
