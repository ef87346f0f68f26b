//! The objects of a resource, written down and put back.

use super::{Object, Seq, Table};
use crate::catalog::{Catalog, ResourceKey};
use crate::snapshot::held;
use crate::state::coming::Coming;

/// No table comes near it, and numbers after it can still be given.
const MAX_NUMBER: Seq = 1 << 53;

impl Table {
    /// Notes from now on what is touched.
    pub(in crate::state) fn watch(&mut self) {
        self.touched = Some(Vec::new());
    }

    /// Whether something was touched.
    pub(in crate::state) fn is_touched(&self) -> bool {
        self.touched.as_ref().is_some_and(|touched| !touched.is_empty())
    }

    /// Forgets what was touched.
    pub(in crate::state) fn settle(&mut self) {
        self.touched.iter_mut().for_each(Vec::clear);
    }

    /// Every object, under the names of the resource.
    pub(in crate::state) fn hold(&self, catalog: &Catalog, (service, resource): (&str, &str)) -> held::Table {
        let objects = self.all().iter().filter_map(|seq| self.hold_object(catalog, *seq)).collect();
        let (service, resource) = (service.to_owned(), resource.to_owned());
        held::Table { service, resource, next: self.next, objects, removed: Vec::new() }
    }

    /// What was touched, and what of it is gone.
    pub(in crate::state) fn hold_touched(&self, catalog: &Catalog, (service, resource): (&str, &str)) -> held::Table {
        let mut touched = self.touched.clone().unwrap_or_default();
        touched.sort_unstable();
        touched.dedup();
        let (kept, removed): (Vec<_>, Vec<_>) = touched.into_iter().partition(|seq| self.get(*seq).is_some());
        let objects = kept.into_iter().filter_map(|seq| self.hold_object(catalog, seq)).collect();
        let (service, resource) = (service.to_owned(), resource.to_owned());
        held::Table { service, resource, next: self.next, objects, removed }
    }

    fn hold_object(&self, catalog: &Catalog, seq: Seq) -> Option<held::Object> {
        let object = self.get(seq)?;
        let owned = object.owned.iter().filter_map(|(key, id)| {
            let (service, resource) = catalog.names(*key)?;
            Some(held::Named { service: service.to_owned(), resource: resource.to_owned(), id: id.clone() })
        });
        Some(held::Object {
            number: seq,
            id: object.id.clone(),
            fields: object.fields.clone(),
            owned: owned.collect(),
            coming: object.coming.as_ref().map(Coming::held),
            start: self.start.contains(&seq),
        })
    }

    /// Puts back what was written down, over what is there.
    pub(in crate::state) fn put_back(&mut self, catalog: &Catalog, table: held::Table) -> Result<(), Wrong> {
        if table.next > MAX_NUMBER {
            return Err(Wrong::NUMBER);
        }
        for number in table.removed {
            self.remove(number);
        }
        for object in table.objects {
            if object.number >= table.next {
                return Err(Wrong::NUMBER.at(object.number));
            }
            self.remove(object.number);
            if self.seq(&object.id).is_some() {
                return Err(Wrong::TWICE.at(object.number));
            }
            self.put_object(catalog, object)?;
        }
        self.next = self.next.max(table.next);
        Ok(())
    }

    fn put_object(&mut self, catalog: &Catalog, object: held::Object) -> Result<(), Wrong> {
        let held::Object { number, id, fields, owned, coming, start } = object;
        let owned: Option<Vec<(ResourceKey, String)>> =
            owned.into_iter().map(|named| Some((catalog.named(&named.service, &named.resource)?, named.id))).collect();
        let owned = owned.ok_or(Wrong::OWNED.at(number))?;
        // A resource that has no states any more leaves its objects where they are.
        let coming = coming.filter(|_| self.states.is_some()).and_then(Coming::written);
        for index in &mut self.indexes {
            index.insert(number, &fields);
        }
        self.due.extend(coming.as_ref().map(|coming| (coming.due, number)));
        self.by_id.insert(id.clone(), number);
        self.objects.insert(number, Object { id, fields, owned, coming });
        if start {
            self.start.insert(number);
        }
        self.touch(number);
        Ok(())
    }
}

/// What is wrong with objects that were written down.
#[derive(Clone, Copy, Debug)]
pub(in crate::state) struct Wrong {
    /// The number of the object.
    pub(in crate::state) number: Option<Seq>,
    pub(in crate::state) what: &'static str,
}

impl Wrong {
    const NUMBER: Self = Self { number: None, what: "the number is not below that of the next object" };
    const TWICE: Self = Self { number: None, what: "another object of the resource has the same id" };
    const OWNED: Self = Self { number: None, what: "it owns an object of a resource that this server has not" };

    fn at(self, number: Seq) -> Self {
        Self { number: Some(number), ..self }
    }
}
