//! Where things are in the book: paths of pages, anchors of headings, links between them.

use std::collections::{BTreeMap, BTreeSet};

use super::text::Md;
use crate::model::{Action, ActionId, EnumId, Model, Owner, RecordId, ResourceId, Service, ServiceId};

/// The anchors of one page, given out in the order of its headings.
#[derive(Default)]
pub(super) struct Anchors(BTreeSet<String>);

impl Anchors {
    /// The anchor of the next heading, as Git forges and mdBook make it.
    pub(super) fn next(&mut self, heading: &str) -> String {
        let slug = slug(heading);
        let mut anchor = slug.clone();
        let mut count = 0;
        while !self.0.insert(anchor.clone()) {
            count += 1;
            anchor = format!("{slug}-{count}");
        }
        anchor
    }
}

fn slug(heading: &str) -> String {
    let kept = heading.trim().chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' '));
    kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// The model with the anchors of what pages link to.
pub(super) struct Site<'a> {
    pub(super) model: &'a Model,
    resources: BTreeMap<ResourceId, String>,
    records: BTreeMap<(ServiceId, RecordId), String>,
    enums: BTreeMap<(ServiceId, EnumId), String>,
}

impl<'a> Site<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let mut site = Self { model, resources: BTreeMap::new(), records: BTreeMap::new(), enums: BTreeMap::new() };
        for own in model.service_ids() {
            let service = model.service(own);
            // The headings in the order of `resources.md` and `types.md`.
            let mut anchors = Anchors::default();
            anchors.next(&resources_title(service));
            for id in model.resource_ids(own) {
                site.resources.insert(id, anchors.next(&model.resource(id).name));
            }
            let mut anchors = Anchors::default();
            anchors.next(&types_title(service));
            anchors.next("Objects");
            for id in shared_records(service) {
                site.records.insert((own, id), anchors.next(&service.record(id).rust));
            }
            anchors.next("Enums");
            for id in shared_enums(service) {
                site.enums.insert((own, id), anchors.next(&service.enumeration(id).rust));
            }
        }
        site
    }

    /// The place of a page of a service.
    pub(super) fn place(&'a self, id: ServiceId, path: String) -> Place<'a> {
        Place { site: self, id, service: self.model.service(id), path }
    }
}

/// The anchor of the table of types that only one action has.
const OWN_TYPES_ANCHOR: &str = "types-of-one-action";

/// The title of the page of resources.
pub(super) fn resources_title(service: &Service) -> String {
    format!("Resources of {}", service.title)
}

/// The title of the page of types.
pub(super) fn types_title(service: &Service) -> String {
    format!("Types of {}", service.title)
}

/// The objects that more than one action uses.
pub(super) fn shared_records(service: &Service) -> impl Iterator<Item = RecordId> + '_ {
    service.records.iter().enumerate().filter(|(_, record)| record.owner == Owner::Service).map(|(id, _)| RecordId(id))
}

/// The enums that more than one action uses.
pub(super) fn shared_enums(service: &Service) -> impl Iterator<Item = EnumId> + '_ {
    service.enums.iter().enumerate().filter(|(_, item)| item.owner == Owner::Service).map(|(id, _)| EnumId(id))
}

/// The path of the page of an action.
pub(super) fn action_path(service: &Service, action: &Action) -> String {
    format!("{}/{}/{}.md", service.id, service.group(action.group).id, action.wire)
}

/// A page: what its links are relative to.
pub(super) struct Place<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) id: ServiceId,
    pub(super) service: &'a Service,
    pub(super) path: String,
}

impl<'a> Place<'a> {
    /// A link to a path of the book, perhaps with an anchor.
    pub(super) fn link(&self, label: &Md, target: &str) -> Md {
        Md::link(label, &relative(&self.path, target))
    }

    /// A link to the page of the service.
    pub(super) fn home(&self) -> Md {
        self.link(&Md::literal(&self.service.title), &format!("{}/README.md", self.service.id))
    }

    /// A link to the page of an action of this service.
    pub(super) fn action_page(&self, action: &Action) -> Md {
        self.link(&Md::literal(&action.wire), &action_path(self.service, action))
    }

    /// A link to an action of this service.
    pub(super) fn action(&self, id: ActionId) -> Md {
        self.action_of(self.service, id)
    }

    /// A link to an action of any service.
    pub(super) fn action_of(&self, service: &Service, id: ActionId) -> Md {
        let action = service.action(id);
        self.link(&Md::literal(&action.wire), &action_path(service, action))
    }

    /// Links to actions of this service, in a row.
    pub(super) fn actions<'n>(&self, ids: impl IntoIterator<Item = &'n ActionId>) -> Md {
        Md::join(ids.into_iter().map(|id| self.action(*id)), ", ")
    }

    /// A link to a resource of any service.
    pub(super) fn resource(&self, id: ResourceId) -> Md {
        self.resource_with(id, &Md::code(&self.site.model.resource(id).name))
    }

    /// A link to a resource of any service, in words of its own.
    pub(super) fn resource_with(&self, id: ResourceId, label: &Md) -> Md {
        let service = self.site.model.service(id.service);
        let anchor = self.site.resources.get(&id).map_or("", String::as_str);
        self.link(label, &format!("{}/resources.md#{anchor}", service.id))
    }

    /// Links to the resources one of which a value is an id of.
    pub(super) fn resources(&self, ids: &[ResourceId]) -> Md {
        Md::join(ids.iter().map(|id| self.resource(*id)), " or ")
    }

    /// A link to an object; those of one action stand in a common table.
    pub(super) fn record(&self, id: RecordId) -> Md {
        self.type_link(self.site.records.get(&(self.id, id)), &self.service.record(id).rust)
    }

    /// A link to an enum; those of one action stand in a common table.
    pub(super) fn enumeration(&self, id: EnumId) -> Md {
        self.type_link(self.site.enums.get(&(self.id, id)), &self.service.enumeration(id).rust)
    }

    fn type_link(&self, anchor: Option<&String>, name: &str) -> Md {
        match anchor {
            Some(anchor) => self.link(&Md::code(name), &format!("{}/types.md#{anchor}", self.service.id)),
            None => self.link(&Md::code(name), &format!("{}/types.md#{OWN_TYPES_ANCHOR}", self.service.id)),
        }
    }
}

/// The way from one file of the book to another.
pub(super) fn relative(from: &str, to: &str) -> String {
    let (file, anchor) = to.split_once('#').map_or((to, None), |(file, anchor)| (file, Some(anchor)));
    if let Some(anchor) = anchor.filter(|_| file == from) {
        return format!("#{anchor}");
    }
    let mut here: Vec<&str> = from.split('/').collect();
    here.pop();
    let there: Vec<&str> = file.split('/').collect();
    let common = here.iter().zip(&there).take_while(|(a, b)| a == b).count();
    let mut parts = vec![".."; here.len() - common];
    parts.extend(there.iter().skip(common));
    let path = parts.join("/");
    anchor.map_or_else(|| path.clone(), |anchor| format!("{path}#{anchor}"))
}
