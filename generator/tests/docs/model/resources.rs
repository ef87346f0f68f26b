//! A resource with states and links, and one that comes along with it.

use aliyun_api_generator::model::*;
use serde_json::json;

use super::{NASTY, names};

pub(crate) fn all() -> Vec<Resource> {
    let link = |action: &str, state: &str| Transition {
        action: action.to_owned(),
        set: vec![("Status".to_owned(), ValueExpr::Literal(json!(state)))],
        ..Transition::default()
    };
    let thing = Resource {
        name: "Thing".to_owned(),
        doc: NASTY.to_owned(),
        id: Id::Field { field: "ThingId".to_owned(), prefix: "thing-".to_owned() },
        create: names(&["CreateThing"]),
        unique: names(&["ParentId", "Name"]),
        list: names(&["DescribeThings"]),
        read: Vec::new(),
        change: Vec::new(),
        delete: names(&["DeleteThing", "ReleaseThing"]),
        co_creates: vec![Part {
            resource: "Part".to_owned(),
            prefix: "part-".to_owned(),
            field: "PartId".to_owned(),
            with: Vec::new(),
        }],
        states: Some(States {
            field: "Status".to_owned(),
            start: "Pending".to_owned(),
            then: vec![("Available".to_owned(), 3000)],
        }),
        ignore_parameters: Vec::new(),
        set: Vec::new(),
        back_refs: Vec::new(),
        ref_counts: Vec::new(),
        derived: Vec::new(),
        element_keys: Vec::new(),
        blocked_by: vec![
            ("Part".to_owned(), "DependencyViolation.Part".to_owned()),
            ("Part.Thing".to_owned(), "Thing.Bad".to_owned()),
        ],
        refers: vec![("ParentId".to_owned(), "toy".to_owned(), "Thing".to_owned())],
        not_found_error: Some("InvalidThingId.NotFound".to_owned()),
        conflict_error: Some("Thing.Bad".to_owned()),
        quota: Some(Quota { limit: 10, per: Some("Part".to_owned()), error: "Thing.Bad".to_owned() }),
        transitions: vec![
            link("TieThing", "In Use"),
            link("UntieThing", "Available"),
            Transition { then: vec![("Stopped".to_owned(), 2000)], ..link("StopThing", "Stopping") },
            Transition {
                clear: names(&["ParentId"]),
                ..Transition { action: "CutThing".to_owned(), ..Transition::default() }
            },
        ],
        used_by: names(&["CreateThing", "DescribeThings"]),
    };
    let part = Resource {
        name: "Part".to_owned(),
        doc: "A part".to_owned(),
        id: Id::Key(names(&["ThingId", "Number"])),
        create: Vec::new(),
        unique: Vec::new(),
        list: Vec::new(),
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
