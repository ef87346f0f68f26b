//! A resource with states and transitions, and one that is co-created with it.

use aliyun_api_generator::model::*;
use serde_json::json;

use super::{CREATE, DESCRIBE, NASTY, PART, STATUS, THING, names, other};

pub(crate) fn all() -> Vec<Resource> {
    let transition = |action: &str, state: &str| Transition {
        action: other(action),
        set: vec![("Status".to_owned(), ValueExpr::Literal(json!(state)))],
        clear: Vec::new(),
        edits: Vec::new(),
        then: Vec::new(),
        peer: None,
        when: Vec::new(),
        blocked_by: Vec::new(),
    };
    let thing = Resource {
        name: "Thing".to_owned(),
        table: "THING".to_owned(),
        doc: NASTY.to_owned(),
        id: Id::Field { field: "ThingId".to_owned(), prefix: "thing-".to_owned() },
        create: vec![CREATE],
        known: None,
        sources: Vec::new(),
        unique: names(&["ParentId", "Name"]),
        list: vec![DESCRIBE],
        list_elements: vec![DESCRIBE],
        read: Vec::new(),
        change: Vec::new(),
        delete: vec![other("DeleteThing"), other("ReleaseThing")],
        co_creates: vec![Part {
            resource: PART,
            field: Some("PartId".to_owned()),
            each: None,
            when: Vec::new(),
            with: Vec::new(),
        }],
        states: Some(States {
            field: "Status".to_owned(),
            start: "Pending".to_owned(),
            then: vec![("Available".to_owned(), 3000)],
            documented: Some(STATUS),
        }),
        ignore_parameters: Vec::new(),
        set: Vec::new(),
        back_refs: Vec::new(),
        ref_counts: Vec::new(),
        derived: Vec::new(),
        element_keys: Vec::new(),
        blocked_by: vec![
            Blocker {
                path: vec![PART],
                error: Some("DependencyViolation.Part".to_owned()),
                with: Vec::new(),
                unless: None,
            },
            Blocker { path: vec![PART, THING], error: None, with: Vec::new(), unless: None },
        ],
        cascade: vec![PART],
        unties: vec![Untie { resource: PART, clear: names(&["ThingId"]), set: Vec::new() }],
        cidr_rules: vec![CidrRule {
            field: "Block".to_owned(),
            relation: CidrRelation::Inside(vec![names(&["ParentId", "Block"])]),
            error: None,
        }],
        refers: vec![Reference { field: names(&["ParentId"]), to: THING }],
        not_found_error: Some("InvalidThingId.NotFound".to_owned()),
        conflict_error: Some("Thing.Bad".to_owned()),
        quota: Some(Quota { limit: 10, per: Some(PART), with: Vec::new(), error: "Thing.Bad".to_owned() }),
        transitions: vec![
            transition("AssociateThing", "In Use"),
            transition("UnassociateThing", "Available"),
            Transition { then: vec![("Stopped".to_owned(), 2000)], ..transition("StopThing", "Stopping") },
            Transition { clear: names(&["ParentId"]), ..Transition { set: Vec::new(), ..transition("CutThing", "") } },
        ],
        used_by: vec![CREATE, DESCRIBE],
    };
    let part = Resource {
        name: "Part".to_owned(),
        table: "PART".to_owned(),
        doc: "A part".to_owned(),
        id: Id::Key(names(&["ThingId", "Number"])),
        create: Vec::new(),
        unique: Vec::new(),
        list: Vec::new(),
        list_elements: Vec::new(),
        cascade: Vec::new(),
        unties: Vec::new(),
        cidr_rules: Vec::new(),
        delete: Vec::new(),
        co_creates: Vec::new(),
        states: None,
        blocked_by: Vec::new(),
        refers: Vec::new(),
        not_found_error: None,
        conflict_error: None,
        quota: None,
        transitions: Vec::new(),
        used_by: Vec::new(),
        ..thing.clone()
    };
    vec![thing, part]
}
