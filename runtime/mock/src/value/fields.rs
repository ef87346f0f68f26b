//! The fields of an object. There are many objects with few fields each, of few names, which the tables have: they stand
//! beside one another, and a name of the tables takes no memory of its own.

use std::borrow::Cow;
use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

/// As many fields as most objects have, so that room for them is made once.
const MOST: usize = 16;

/// The name of a field.
pub(crate) type Name = Cow<'static, str>;

/// The fields of an object, by wire name, in the order of the names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fields(Vec<(Name, Value)>);

/// What has values by name: an object, or one inside of a value.
pub(crate) trait Named {
    /// The value of this name.
    fn get(&self, name: &str) -> Option<&Value>;

    /// Every name with its value.
    fn entries(&self) -> impl Iterator<Item = (&str, &Value)>;
}

impl Named for Fields {
    fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(self.place(name)?).map(|(_, value)| value)
    }

    fn entries(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.iter()
    }
}

impl Named for Map<String, Value> {
    fn get(&self, name: &str) -> Option<&Value> {
        self.get(name)
    }

    fn entries(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl Fields {
    /// Of no object.
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    /// Names of one length are few: whoever looks for one reads hardly a letter of the others.
    fn place(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|(own, _)| own == name)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        Named::get(self, name)
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        let place = self.place(name)?;
        self.0.get_mut(place).map(|(_, value)| value)
    }

    pub(crate) fn contains_key(&self, name: &str) -> bool {
        self.place(name).is_some()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Writes a field, in place of what it was before.
    pub(crate) fn insert(&mut self, name: impl Into<Name>, value: Value) {
        let name = name.into();
        match self.0.binary_search_by(|(own, _)| own.cmp(&name)) {
            Ok(place) => {
                if let Some(entry) = self.0.get_mut(place) {
                    entry.1 = value;
                }
            }
            Err(place) => self.insert_at(place, name, value),
        }
    }

    /// Writes a field that is not there.
    pub(crate) fn insert_new(&mut self, name: impl Into<Name>, value: impl FnOnce() -> Value) {
        let name = name.into();
        if let Err(place) = self.0.binary_search_by(|(own, _)| own.cmp(&name)) {
            self.insert_at(place, name, value());
        }
    }

    fn insert_at(&mut self, place: usize, name: Name, value: Value) {
        if self.0.capacity() == 0 {
            self.0.reserve(MOST);
        }
        self.0.insert(place, (name, value));
    }

    pub(crate) fn remove(&mut self, name: &str) -> Option<Value> {
        let place = self.place(name)?;
        Some(self.0.remove(place).1)
    }

    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&str, &mut Value) -> bool) {
        self.0.retain_mut(|(name, value)| keep(name, value));
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| &**name)
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = &Value> {
        self.0.iter().map(|(_, value)| value)
    }

    /// Gives back memory that is not needed for what is there.
    pub(crate) fn shrink(&mut self) {
        self.0.shrink_to_fit();
    }
}

impl<N: Into<Name>> Extend<(N, Value)> for Fields {
    fn extend<I: IntoIterator<Item = (N, Value)>>(&mut self, fields: I) {
        fields.into_iter().for_each(|(name, value)| self.insert(name, value));
    }
}

impl<N: Into<Name>> FromIterator<(N, Value)> for Fields {
    fn from_iter<I: IntoIterator<Item = (N, Value)>>(fields: I) -> Self {
        let mut all = Self::new();
        all.extend(fields);
        all
    }
}

impl<'f> IntoIterator for &'f Fields {
    type Item = (&'f str, &'f Value);
    type IntoIter = std::iter::Map<std::slice::Iter<'f, (Name, Value)>, fn(&'f (Name, Value)) -> (&'f str, &'f Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|(name, value)| (&**name, value))
    }
}

impl IntoIterator for Fields {
    type Item = (Name, Value);
    type IntoIter = std::vec::IntoIter<(Name, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl From<Map<String, Value>> for Fields {
    fn from(map: Map<String, Value>) -> Self {
        map.into_iter().collect()
    }
}

impl From<Fields> for Map<String, Value> {
    fn from(fields: Fields) -> Self {
        fields.into_iter().map(|(name, value)| (name.into_owned(), value)).collect()
    }
}

impl From<Fields> for Value {
    fn from(fields: Fields) -> Self {
        Self::Object(fields.into())
    }
}

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Fields, A::Error> {
                let mut fields = Fields::new();
                while let Some((name, value)) = entries.next_entry::<String, Value>()? {
                    fields.insert(name, value);
                }
                Ok(fields)
            }
        }
        deserializer.deserialize_map(Entries)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn fields_are_a_map_in_order() {
        let mut rng = fastrand::Rng::with_seed(7);
        let (mut fields, mut map) = (Fields::new(), BTreeMap::new());
        for number in 0..10_000_u32 {
            let name = format!("F{}", rng.u8(..40));
            let value = Value::from(number);
            match rng.u8(..5) {
                0 => assert_eq!(fields.remove(&name), map.remove(&name)),
                1 => {
                    fields.insert_new(name.clone(), || value.clone());
                    map.entry(name).or_insert(value);
                }
                2 => {
                    let (own, other) = (fields.get_mut(&name), map.get_mut(&name));
                    assert_eq!(own, other);
                    own.into_iter().chain(other).for_each(|own| *own = value.clone());
                }
                3 if number % 50 == 0 => {
                    fields.retain(|name, _| name.len() < 3);
                    map.retain(|name, _| name.len() < 3);
                }
                _ => {
                    fields.insert(name.clone(), value.clone());
                    map.insert(name, value);
                }
            }
            assert!(fields.iter().eq(map.iter().map(|(name, value)| (name.as_str(), value))));
            assert_eq!(fields.get("F7"), map.get("F7"));
            assert_eq!(fields.contains_key("F8"), map.contains_key("F8"));
        }
        let text = serde_json::to_string(&fields).unwrap();
        assert_eq!(text, serde_json::to_string(&map).unwrap());
        assert_eq!(serde_json::from_str::<Fields>(&text).unwrap(), fields);
        assert_eq!(Fields::from(Map::from(fields.clone())), fields);
    }
}
