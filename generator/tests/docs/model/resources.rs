//! A resource with states and links, and one that comes along with it.

use aliyun_api_generator::model::*;
use serde_json::json;

use super::{NASTY, names};

pub(crate) fn all() -> Vec<Resource> {
    let link = |action: &str, state: &str| Link {
        action: action.to_owned(),
        set: vec![("Status".to_owned(), Fill::Literal(json!(state)))],
        ..Link::default()
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
        creates: vec![Part {
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
        skip: Vec::new(),
        set: Vec::new(),
        lists: Vec::new(),
        counts: Vec::new(),
        shows: Vec::new(),
        elements: Vec::new(),
        blocked_by: vec![
            ("Part".to_owned(), "DependencyViolation.Part".to_owned()),
            ("Part.Thing".to_owned(), "Thing.Bad".to_owned()),
        ],
        refers: vec![("ParentId".to_owned(), "toy".to_owned(), "Thing".to_owned())],
        missing: Some("InvalidThingId.NotFound".to_owned()),
        exists: Some("Thing.Bad".to_owned()),
        quota: Some(Quota { limit: 10, per: Some("Part".to_owned()), error: "Thing.Bad".to_owned() }),
        links: vec![
            link("TieThing", "In Use"),
            link("UntieThing", "Available"),
            Link { then: vec![("Stopped".to_owned(), 2000)], ..link("StopThing", "Stopping") },
            Link { clear: names(&["ParentId"]), ..Link { action: "CutThing".to_owned(), ..Link::default() } },
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
        creates: Vec::new(),
        states: None,
        blocked_by: Vec::new(),
        refers: Vec::new(),
        missing: None,
        exists: None,
        quota: None,
        links: Vec::new(),
        used_by: Vec::new(),
        ..thing.clone()
    };
    vec![thing, part]
}
