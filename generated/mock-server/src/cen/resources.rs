// Written by `cargo xtask gen` from the specs. Do not edit.

//! The resources.

#[allow(unused_imports, reason = "not every service has every kind of resource")]
use aliyun_api_mock_runtime::{
    BackRef, Blocker, Id, Known, Match, Part, Quota, RefCount, FieldReference, Resource,
    States, ValueExpr,
};

/// An instance that connects the private networks attached to it.
pub(crate) static CEN_INSTANCE: Resource = Resource {
    name: "CenInstance",
    id: Id::Field {
        name: "CenId",
        prefix: "cen-",
    },
    known: None,
    unique: &[],
    co_creates: &[],
    states: Some(States {
        field: "Status",
        start: "Creating",
        then: &[("Active", 3000)],
    }),
    ignore_parameters: &[],
    set: &[],
    back_refs: &[],
    ref_counts: &[],
    derived: &[],
    blocked_by: &[],
    refers: &[],
    not_found_error: None,
    conflict_error: None,
    quota: None,
};
