// Written by `cargo xtask gen` from the specs. Do not edit.

//! The mock of Cloud Enterprise Network.

mod handlers;
pub(crate) mod resources;
mod instance;
#[allow(unused_imports, reason = "not every service has every kind of condition")]
use aliyun_api_mock_runtime::{ErrorRow, Service, Subject, When};
pub use handlers::*;

///The tables of Cloud Enterprise Network.
pub static SERVICE: Service = Service {
    info: &aliyun_api::cen::SERVICE,
    operations: &[instance::create_cen::CREATE_CEN],
    resources: &[&resources::CEN_INSTANCE],
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
};
