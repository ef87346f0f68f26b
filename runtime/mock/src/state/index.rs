//! Which objects have which values in some fields, in the order of their creation.

use indexmap::Equivalent;

use crate::Path;
use crate::maps::IndexMap;
use crate::value::{self, Fields};

/// The number of an object in its table; later objects have larger ones.
pub(crate) type Seq = u64;

/// The largest number of combinations that is worth a key each.
pub(crate) const MAX_KEYS: usize = 4096;

/// The value of each field of an index; `None` where the object has no such field.
pub(crate) type Key = Vec<Option<String>>;

/// A key as it is asked for, without a copy of its texts: it hashes as the key does.
#[derive(Hash)]
struct Asked<'a>(&'a [Option<&'a str>]);

impl Equivalent<Key> for Asked<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        self.0.iter().copied().eq(key.iter().map(Option::as_deref))
    }
}

/// An index over some fields. The index over no field holds every object.
#[derive(Debug)]
pub(crate) struct Index {
    fields: Vec<Path>,
    entries: IndexMap<Key, Vec<Seq>>,
}

impl Index {
    pub(crate) fn new(fields: Vec<Path>) -> Self {
        Self { fields, entries: IndexMap::default() }
    }

    pub(crate) fn fields(&self) -> &[Path] {
        &self.fields
    }

    /// The objects that have this value in the one field of the index, oldest first.
    pub(crate) fn having(&self, value: &str) -> &[Seq] {
        self.entries.get(&Asked(&[Some(value)])).map_or(&[], Vec::as_slice)
    }

    /// The objects under a key, oldest first.
    pub(crate) fn get(&self, key: &Key) -> &[Seq] {
        self.entries.get(key).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn insert(&mut self, seq: Seq, fields: &Fields) {
        for key in self.keys(fields) {
            let list = self.entries.entry(key).or_default();
            if let Err(place) = list.binary_search(&seq) {
                list.insert(place, seq);
            }
        }
    }

    pub(crate) fn remove(&mut self, seq: Seq, fields: &Fields) {
        for key in self.keys(fields) {
            let Some(list) = self.entries.get_mut(&key) else { continue };
            if let Ok(place) = list.binary_search(&seq) {
                list.remove(place);
            }
            if list.is_empty() {
                self.entries.swap_remove(&key);
            }
        }
    }

    /// The keys of an object: one for every combination of values where a field holds a list.
    fn keys(&self, fields: &Fields) -> Vec<Key> {
        if self.fields.is_empty() {
            return vec![Key::new()];
        }
        let mut values: Vec<Vec<Option<String>>> = self.fields.iter().map(|path| values(fields, path)).collect();
        // No real object has this many; one made up to have them must not take the memory of all of them.
        if values.iter().fold(1_usize, |count, list| count.saturating_mul(list.len())) > MAX_KEYS {
            values.iter_mut().for_each(|list| list.truncate(1));
        }
        if values.iter().all(|list| list.len() == 1) {
            return vec![values.into_iter().flatten().collect()];
        }
        combinations(&values)
    }
}

/// The values that an object has in a field: the elements where it is a list, `None` where it has none.
pub(crate) fn values(fields: &Fields, field: &[&str]) -> Vec<Option<String>> {
    let found: Vec<Option<String>> = value::at(fields, field).into_iter().map(value::text).collect();
    if found.is_empty() { vec![None] } else { found }
}

/// One value of each list, in every way.
pub(crate) fn combinations(lists: &[Vec<Option<String>>]) -> Vec<Key> {
    let mut keys = vec![Key::with_capacity(lists.len())];
    for list in lists {
        let longer = |key: &Key, value: &Option<String>| {
            let mut key = key.clone();
            key.push(value.clone());
            key
        };
        keys = keys.iter().flat_map(|key| list.iter().map(move |value| longer(key, value))).collect();
    }
    keys
}
