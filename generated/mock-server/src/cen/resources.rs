// Written by `cargo xtask gen` from the specs. Do not edit.

//! The resources.

#[allow(unused_imports, reason = "not every service has every kind of resource")]
use aliyun_api_mock_runtime::{Fill, Id, Part, Quota, Resource, Shown, States};

pub(super) static RESOURCES: &[Resource] = &[
    Resource {
        name: "CenInstance",
        id: Id::Field {
            name: "CenId",
            prefix: "cen-",
        },
        unique: &[],
        creates: &[],
        states: Some(States {
            field: "Status",
            start: "Creating",
            then: &[("Active", 3000)],
        }),
        skip: &[],
        set: &[],
        lists: &[],
        counts: &[],
        shows: &[],
        blocked_by: &[],
        refers: &[],
        missing: None,
        exists: None,
        quota: None,
    },
];
