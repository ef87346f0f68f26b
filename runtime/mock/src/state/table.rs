//! The objects of one resource in one namespace: by id, by the values of their fields, by the time of their next state.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

use aliyun_api_core::REGION_ID;
use serde_json::Value;

use super::coming::Coming;
use super::index::{Index, MAX_KEYS, Seq, combinations, values};
use super::tags::Tagged;
use super::wanted::Wanted;
use crate::catalog::ResourceKey;
use crate::maps::IndexMap;
use crate::value::Fields;
use crate::{FieldValues, Id, Path, Resource, States};

const REGION_PATH: Path = &[REGION_ID];

/// Filters by more fields in more combinations than this scan instead of making another index.
const MAX_INDEXES: usize = 32;

/// An object of a resource.
#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) id: String,
    pub(crate) fields: Fields,
    /// Objects that were co-created with this one, and go with it.
    pub(crate) owned: Vec<(ResourceKey, String)>,
    coming: Option<Coming>,
}

/// A field, and the values one of which it must have.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pub(crate) field: Path,
    pub(crate) any: Wanted,
}

/// Which part of a list is wanted.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Window {
    /// `take` objects after the first `skip`.
    Numbered { skip: usize, take: usize },
    /// `take` objects that are younger than this one; from the oldest where there is none.
    After { seq: Option<Seq>, take: usize },
}

/// A part of a list.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) seqs: Vec<Seq>,
    /// The length of the whole list.
    pub(crate) total: usize,
    /// Whether the list goes on.
    pub(crate) more: bool,
}

impl Page {
    /// The part of a whole list.
    pub(crate) fn of(all: &[Seq], window: Window) -> Self {
        let (skip, take) = match window {
            Window::Numbered { skip, take } => (skip, take),
            Window::After { seq: Some(last), take } => (all.partition_point(|seq| *seq <= last), take),
            Window::After { seq: None, take } => (0, take),
        };
        let start = skip.min(all.len());
        let end = start.saturating_add(take).min(all.len());
        Self { seqs: all.get(start..end).unwrap_or_default().to_vec(), total: all.len(), more: end < all.len() }
    }
}

/// The objects of one resource.
#[derive(Debug, Default)]
pub(crate) struct Table {
    /// None where an object is known by several fields.
    id_field: Option<&'static str>,
    states: Option<&'static States>,
    objects: IndexMap<Seq, Object>,
    by_id: IndexMap<String, Seq>,
    /// The first is the one over no field.
    indexes: Vec<Index>,
    due: BTreeSet<(i64, Seq)>,
    next: Seq,
    /// What was there from the start: it counts against no limit, as nobody created it.
    start: HashSet<Seq>,
    /// What was touched since that was last asked for; none where nobody asks.
    touched: Option<Vec<Seq>>,
}

impl Table {
    /// The objects of a resource: none yet.
    pub(crate) fn of(resource: &'static Resource) -> Self {
        let id_field = match resource.id {
            Id::Field { name, .. } => Some(name),
            Id::Key(_) => None,
        };
        Self::new(id_field, resource.states.as_ref())
    }

    fn new(id_field: Option<&'static str>, states: Option<&'static States>) -> Self {
        Self { id_field, states, indexes: vec![Index::new(Vec::new())], ..Self::default() }
    }

    pub(crate) fn len(&self) -> usize {
        self.objects.len()
    }

    pub(crate) fn seq(&self, id: &str) -> Option<Seq> {
        self.by_id.get(id).copied()
    }

    /// The object with this id, where it is in the region or in none.
    pub(crate) fn seq_in(&self, region: Option<&str>, id: &str) -> Option<Seq> {
        self.seq(id).filter(|seq| self.get(*seq).is_some_and(|object| matches(&object.fields, &[], region)))
    }

    pub(crate) fn get(&self, seq: Seq) -> Option<&Object> {
        self.objects.get(&seq)
    }

    pub(crate) fn find(&self, id: &str) -> Option<&Object> {
        self.get(self.seq(id)?)
    }

    /// Every object, oldest first.
    pub(crate) fn all(&self) -> &[Seq] {
        self.indexes.first().map_or(&[], |index| index.get(&Vec::new()))
    }

    /// Adds an object; one with the same id is replaced. Its states start to move at `now` if it is in the first one.
    pub(crate) fn insert(&mut self, id: String, mut fields: Fields, owned: Vec<(ResourceKey, String)>, now: i64) {
        if let Some(seq) = self.seq(&id) {
            self.remove(seq);
        }
        let seq = self.next;
        self.next += 1;
        // It stays, and most are never changed.
        fields.shrink();
        for index in &mut self.indexes {
            index.insert(seq, &fields);
        }
        let starts = |states: &&States| fields.get(states.field).and_then(Value::as_str) == Some(states.start);
        let coming = self.states.filter(starts).and_then(|states| Coming::from(states.then, now));
        self.due.extend(coming.as_ref().map(|coming| (coming.due, seq)));
        self.by_id.insert(id.clone(), seq);
        self.objects.insert(seq, Object { id, fields, owned, coming });
        self.touch(seq);
    }

    /// Says that an object was there from the start.
    pub(crate) fn set_start(&mut self, id: &str) {
        self.start.extend(self.seq(id));
    }

    pub(crate) fn remove(&mut self, seq: Seq) -> Option<Object> {
        let object = self.objects.swap_remove(&seq)?;
        self.touch(seq);
        self.start.remove(&seq);
        self.by_id.swap_remove(&object.id);
        for index in &mut self.indexes {
            index.remove(seq, &object.fields);
        }
        if let Some(coming) = &object.coming {
            self.due.remove(&(coming.due, seq));
        }
        Some(object)
    }

    /// Changes the fields of an object. A state that is written stays, unless there are states that follow it.
    pub(crate) fn update(
        &mut self,
        seq: Seq,
        then: &'static [(&'static str, u64)],
        now: i64,
        change: impl FnOnce(&mut Fields),
    ) {
        let Some(object) = self.objects.get_mut(&seq) else { return };
        let state = |fields: &Fields| self.states.and_then(|states| fields.get(states.field).cloned());
        let before = object.fields.clone();
        change(&mut object.fields);
        if state(&before) != state(&object.fields) || !then.is_empty() {
            let gone = std::mem::replace(&mut object.coming, Coming::from(then, now));
            if let Some(gone) = gone {
                self.due.remove(&(gone.due, seq));
            }
            self.due.extend(object.coming.as_ref().map(|coming| (coming.due, seq)));
        }
        reindex(&mut self.indexes, seq, &before, &object.fields);
        self.touch(seq);
    }

    /// Moves every state on that is due.
    pub(crate) fn advance(&mut self, now: i64) {
        let Some(states) = self.states else { return };
        while let Some((due, seq)) = self.due.first().copied().filter(|(due, _)| *due <= now) {
            self.due.pop_first();
            self.move_on(states, seq, due);
        }
    }

    /// Moves objects that are on the way to another state one state on, whether it is due or not: the one with this id,
    /// or all of them where there is none. Returns how many were moved.
    pub(crate) fn step(&mut self, id: Option<&str>, now: i64) -> usize {
        let Some(states) = self.states else { return 0 };
        let one = id.map(|id| self.seq(id));
        let moved = self.due.iter().copied().filter(|(_, seq)| one.is_none_or(|one| one == Some(*seq)));
        let moved: Vec<(i64, Seq)> = moved.collect();
        for (due, seq) in &moved {
            self.due.remove(&(*due, *seq));
            self.move_on(states, *seq, now);
        }
        moved.len()
    }

    /// Writes the next state of an object that is no longer among those that are due; what follows counts from `at`.
    fn move_on(&mut self, states: &States, seq: Seq, at: i64) {
        let Some(object) = self.objects.get_mut(&seq) else { return };
        let Some((state, rest)) = object.coming.take().and_then(|coming| coming.next(at)) else { return };
        let by_state = |index: &&mut Index| index.fields().iter().any(|path| path.first() == Some(&states.field));
        self.indexes.iter_mut().filter(by_state).for_each(|index| index.remove(seq, &object.fields));
        object.fields.insert(states.field, Value::from(state));
        self.indexes.iter_mut().filter(by_state).for_each(|index| index.insert(seq, &object.fields));
        object.coming = rest;
        self.due.extend(object.coming.as_ref().map(|coming| (coming.due, seq)));
        self.touch(seq);
    }

    /// A part of the objects that every filter lets through and that have all tags, oldest first. Objects of another
    /// region than `region` are left out, objects without a region are not.
    pub(crate) fn page(&mut self, filters: &[Filter], tags: &[Tagged], region: Option<&str>, window: Window) -> Page {
        let mut all = self.select(filters, region);
        if !tags.is_empty() {
            let mut found = all.into_owned();
            found.retain(|seq| self.get(*seq).is_some_and(|object| tags.iter().all(|tag| tag.matches(&object.fields))));
            all = Cow::Owned(found);
        }
        Page::of(&all, window)
    }

    /// The number of objects of a region, or of all, whose fields are so, without those that were there from the start.
    pub(crate) fn count(&mut self, region: Option<&str>, with: FieldValues) -> usize {
        let filter = |(field, values): &(Path, &[&str])| Filter {
            field,
            any: values.iter().map(|value| (*value).to_owned()).collect(),
        };
        let found = self.select(&with.iter().map(filter).collect::<Vec<_>>(), region);
        let found = found.into_owned();
        found.iter().filter(|seq| !self.start.contains(seq)).count()
    }

    /// All objects of a region that every filter lets through, oldest first; see [`Table::page`].
    pub(crate) fn matching(&mut self, filters: &[Filter], region: Option<&str>) -> Vec<Seq> {
        self.select(filters, region).into_owned()
    }

    /// What [`Table::page`] cuts: a part of an index that the first call of its kind makes, so that the number of
    /// objects does not matter.
    fn select(&mut self, filters: &[Filter], region: Option<&str>) -> Cow<'_, [Seq]> {
        if filters.iter().any(|filter| self.is_id(filter.field)) {
            return Cow::Owned(self.among_ids(filters, region));
        }
        let numbers = filters.iter().map(|filter| filter.any.len()).chain(region.map(|_| 2));
        let combined = numbers.fold(1_usize, usize::saturating_mul);
        let mut wanted: Vec<(Path, Vec<Option<String>>)> = Vec::new();
        if combined <= MAX_KEYS {
            wanted.extend(filters.iter().map(|filter| (filter.field, filter.any.iter().cloned().map(Some).collect())));
            wanted.extend(region.map(|region| (REGION_PATH, vec![Some(region.to_owned()), None])));
            wanted.sort();
        }
        let (fields, values): (Vec<Path>, Vec<Vec<Option<String>>>) = wanted.into_iter().unzip();
        let Some(place) = (combined <= MAX_KEYS).then(|| self.index(fields)).flatten() else {
            let keep = |seq: &&Seq| self.get(**seq).is_some_and(|object| matches(&object.fields, filters, region));
            return Cow::Owned(self.all().iter().filter(keep).copied().collect());
        };
        let Some(index) = self.indexes.get(place) else { return Cow::Borrowed(&[]) };
        let mut lists = combinations(&values).into_iter().map(|key| index.get(&key)).filter(|list| !list.is_empty());
        match (lists.next(), lists.next()) {
            (None, _) => Cow::Borrowed(&[]),
            (Some(only), None) => Cow::Borrowed(only),
            (Some(first), Some(second)) => {
                let mut merged = [first, second].into_iter().chain(lists).collect::<Vec<_>>().concat();
                merged.sort_unstable();
                merged.dedup();
                Cow::Owned(merged)
            }
        }
    }

    fn is_id(&self, field: Path) -> bool {
        self.id_field.is_some_and(|id| field == [id])
    }

    fn among_ids(&self, filters: &[Filter], region: Option<&str>) -> Vec<Seq> {
        let ids = filters.iter().filter(|filter| self.is_id(filter.field)).flat_map(|filter| filter.any.iter());
        let found = ids.filter_map(|id| self.seq(id));
        let mut found: Vec<Seq> =
            found.filter(|seq| self.get(*seq).is_some_and(|object| matches(&object.fields, filters, region))).collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The objects whose `field` is `value`.
    pub(crate) fn having(&mut self, field: Path, value: &str) -> &[Seq] {
        let made = self.indexes.iter().position(|index| index.fields() == [field]);
        let place = made.or_else(|| self.index(vec![field]));
        place.and_then(|place| self.indexes.get(place)).map_or(&[], |index| index.having(value))
    }

    fn touch(&mut self, seq: Seq) {
        if let Some(touched) = &mut self.touched {
            touched.push(seq);
        }
    }

    /// The place of the index over `fields`, made if it is not there; `None` where there are too many.
    fn index(&mut self, fields: Vec<Path>) -> Option<usize> {
        if let Some(place) = self.indexes.iter().position(|index| index.fields() == fields) {
            return Some(place);
        }
        // One field alone is always indexed: resources find what refers to them that way.
        if self.indexes.len() >= MAX_INDEXES && fields.len() > 1 {
            return None;
        }
        let mut index = Index::new(fields);
        for seq in self.all() {
            if let Some(object) = self.get(*seq) {
                index.insert(*seq, &object.fields);
            }
        }
        self.indexes.push(index);
        Some(self.indexes.len() - 1)
    }
}

fn reindex(indexes: &mut [Index], seq: Seq, before: &Fields, after: &Fields) {
    for index in indexes {
        let mut outermost = index.fields().iter().filter_map(|path| path.first());
        if outermost.any(|field| before.get(field) != after.get(field)) {
            index.remove(seq, before);
            index.insert(seq, after);
        }
    }
}

/// Whether an object has a value of every filter, and belongs to the region.
pub(crate) fn matches(fields: &Fields, filters: &[Filter], region: Option<&str>) -> bool {
    let has = |filter: &Filter| values(fields, filter.field).iter().flatten().any(|value| filter.any.has(value));
    let here =
        |region: &str| values(fields, REGION_PATH).iter().all(|value| value.as_deref().is_none_or(|own| own == region));
    filters.iter().all(has) && region.is_none_or(here)
}

mod hold;
#[cfg(test)]
mod tests;
