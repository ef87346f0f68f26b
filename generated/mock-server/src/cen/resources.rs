// Written by `cargo xtask gen` from the specs. Do not edit.

//! The resources.

#[allow(unused_imports, reason = "not every service has every kind of resource")]
use aliyun_api_mock_runtime::{Fill, Quota, Resource, States};

pub(super) static RESOURCES: &[Resource] = &[
    Resource {
        name: "CenInstance",
        id: "CenId",
        prefix: "cen-",
        creates: &[],
        states: Some(States {
            field: "Status",
            start: "Creating",
            then: &[("Active", 3000)],
        }),
        set: &[],
        lists: &[],
        blocked_by: &[],
        refers: &[],
        missing: None,
        quota: None,
    },
];
