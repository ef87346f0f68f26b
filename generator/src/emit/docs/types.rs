//! The page of the objects and enums of a service.

use serde::Serialize;

use super::link::{Place, shared_enums, shared_records, types_title};
use super::request::Meaning;
use super::response;
use super::text::Md;
use crate::model::{Owner, RecordRole, Type};

#[derive(Serialize)]
pub(super) struct Page {
    title: Md,
    objects: Vec<Object>,
    enums: Vec<Values>,
    own: Vec<Own>,
}

#[derive(Serialize)]
struct Object {
    name: Md,
    doc: Md,
    /// What a field is that must be there: an object of a request has required fields.
    demand: &'static str,
    fields: Vec<response::Row>,
    used_in: Md,
}

#[derive(Serialize)]
struct Values {
    name: Md,
    doc: Md,
    values: Vec<Meaning>,
    used_in: Md,
}

/// A type that one action has for itself.
#[derive(Serialize)]
struct Own {
    name: Md,
    kind: &'static str,
    /// The fields of an object, the values of an enum.
    parts: Md,
    action: Md,
}

pub(super) fn view(place: &Place<'_>) -> Page {
    let service = place.service;
    let objects = shared_records(service).map(|id| {
        let record = service.record(id);
        Object {
            name: Md::literal(&record.rust),
            doc: Md::prose(&record.doc).sentence(),
            demand: if record.role == RecordRole::Input { "required" } else { "always" },
            fields: record
                .fields
                .iter()
                .map(|field| {
                    response::row(place, field, field.example.as_ref().or(field.item_example.as_ref()), &field.wire)
                })
                .collect(),
            used_in: used_in(place, &Type::Record(id)),
        }
    });
    let enums = shared_enums(service).map(|id| {
        let item = service.enumeration(id);
        Values {
            name: Md::literal(&item.rust),
            doc: Md::prose(&item.doc).sentence(),
            values: item
                .values
                .iter()
                .map(|value| Meaning::new(place, &value.wire, &value.doc, &value.sources))
                .collect(),
            used_in: used_in(place, &Type::Enum(id)),
        }
    });
    Page {
        title: Md::literal(&types_title(service)),
        objects: objects.collect(),
        enums: enums.collect(),
        own: own(place),
    }
}

/// The actions and the shared objects that have a field of the type.
fn used_in(place: &Place<'_>, ty: &Type) -> Md {
    let (objects, actions) = place.service.users(ty);
    let objects = objects.into_iter().map(|id| place.record(id));
    Md::join(objects.chain(actions.into_iter().map(|id| place.action(id))), ", ")
}

fn own(place: &Place<'_>) -> Vec<Own> {
    let service = place.service;
    let action = |owner: Owner| match owner {
        Owner::Action(id) => place.action(id),
        Owner::Service => Md::default(),
    };
    let objects = service.records.iter().filter(|record| {
        record.owner != Owner::Service && matches!(record.role, RecordRole::Input | RecordRole::Output)
    });
    let objects = objects.map(|record| Own {
        name: Md::code(&record.rust),
        kind: "object",
        parts: Md::join(record.fields.iter().map(|field| Md::code(&field.wire)), ", "),
        action: action(record.owner),
    });
    let enums = service.enums.iter().filter(|item| item.owner != Owner::Service);
    let enums = enums.map(|item| Own {
        name: Md::code(&item.rust),
        kind: "enum",
        parts: Md::join(item.values.iter().map(|value| Md::code(&value.wire)), ", "),
        action: action(item.owner),
    });
    objects.chain(enums).collect()
}
