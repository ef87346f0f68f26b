//! A resource with states and links, and one that comes along with it.

use aliyun_api_generator::model::*;
use serde_json::json;

use super::{NASTY, names};

pub(crate) fn all() -> Vec<Resource> {
    let link = |action: &str, state: &str| Link {
        action: action.to_owned(),
        set: vec![("Status".to_owned(), Fill::Literal(json!(state)))],
        clear: Vec::new(),
    };
    let thing = Resource {
        name: "Thing".to_owned(),
        doc: NASTY.to_owned(),
        id: "ThingId".to_owned(),
        prefix: "thing-".to_owned(),
        create: Some("CreateThing".to_owned()),
        list: Some("DescribeThings".to_owned()),
        read: None,
        change: Vec::new(),
        delete: Some("DeleteThing".to_owned()),
        creates: vec![("Part".to_owned(), "part-".to_owned(), "PartId".to_owned())],
        states: Some(States {
            field: "Status".to_owned(),
            start: "Pending".to_owned(),
            then: vec![("Available".to_owned(), 3000)],
        }),
        set: Vec::new(),
        lists: Vec::new(),
        blocked_by: vec![("Part".to_owned(), "DependencyViolation.Part".to_owned())],
        refers: vec![("ParentId".to_owned(), "toy".to_owned(), "Thing".to_owned())],
        missing: Some("InvalidThingId.NotFound".to_owned()),
        quota: Some(Quota { limit: 10, per: Some("Part".to_owned()), error: "Thing.Bad".to_owned() }),
        links: vec![link("TieThing", "In Use"), link("UntieThing", "Available")],
        used_by: names(&["CreateThing", "DescribeThings"]),
    };
    let part = Resource {
        name: "Part".to_owned(),
        doc: "A part".to_owned(),
        create: None,
        list: None,
        delete: None,
        creates: Vec::new(),
        states: None,
        blocked_by: Vec::new(),
        refers: Vec::new(),
        missing: None,
        quota: None,
        links: Vec::new(),
        used_by: Vec::new(),
        ..thing.clone()
    };
    vec![thing, part]
}
