//! The shapes a list comes in: bare, inside an object with the documented key, inside one with another key, one object
//! alone.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::decode::{Enclosed, Seed, Spot, Target, Walk};
use crate::{List, ValueType};

/// `[..]`: replaces what the list holds.
pub(super) fn elements<'de, A: SeqAccess<'de>>(
    walk: &mut Walk,
    list: &mut dyn List,
    kind: &ValueType,
    mut elements: A,
) -> Result<bool, A::Error> {
    list.clear();
    for index in 0.. {
        let seed = Seed { walk, target: Target::Element(list), spot: Spot::Element(index, kind) };
        if elements.next_element_seed(seed)?.is_none() {
            break;
        }
    }
    Ok(true)
}

/// `{..}` inside the enclosing key: the only element.
pub(super) fn single<'de, A: MapAccess<'de>>(
    walk: &mut Walk,
    list: &mut dyn List,
    kind: &ValueType,
    entries: A,
) -> Result<bool, A::Error> {
    list.clear();
    let seed = Seed { walk, target: Target::Element(list), spot: Spot::Here(kind) };
    seed.deserialize(MapAccessDeserializer::new(entries))
}

/// `{"Vpc": [..]}`: the documented key wins; without it, the only other key that holds an array.
pub(super) fn enclosed<'de, A: MapAccess<'de>>(
    walk: &mut Walk,
    list: &mut dyn List,
    kind: &ValueType,
    wrapper: Option<&'static str>,
    mut entries: A,
) -> Result<bool, A::Error> {
    list.clear();
    let mut found = false;
    let mut others: Vec<(String, Value)> = Vec::new();
    while let Some(key) = entries.next_key_seed(Key(wrapper))? {
        match (key, wrapper) {
            (None, Some(wrapper)) => {
                let spot = Spot::Enclosed(&Enclosed { key: Some(wrapper), kind });
                entries.next_value_seed(Seed { walk, target: Target::Whole(list), spot })?;
                found = true;
            }
            (key, _) => others.push((key.unwrap_or_default(), entries.next_value()?)),
        }
    }
    if found {
        return Ok(true);
    }
    let is_wrapper = matches!(others.as_slice(), [(_, Value::Array(_))]);
    if let (None, false, ValueType::List(element @ ValueType::Record(schema))) = (wrapper, is_wrapper, kind)
        && others.iter().any(|(key, _)| schema.position(key).is_some())
    {
        // One object in place of the list.
        let target = Target::Element(list);
        let seed = Seed { walk, target, spot: Spot::Here(element) };
        return seed.deserialize(Value::Object(others.into_iter().collect())).map_err(serde::de::Error::custom);
    }
    let nothing = |value: &Value| value.is_null() || value.as_str() == Some("");
    if others.iter().all(|(_, value)| nothing(value)) {
        return Ok(true);
    }
    let mut arrays = others.iter().filter(|(_, value)| value.is_array());
    let (Some((key, array)), None) = (arrays.next(), arrays.next()) else {
        return walk.odd("a list", "an object", true);
    };
    walk.path.enter(key.clone());
    let spot = Spot::Enclosed(&Enclosed { key: None, kind });
    let result = Seed { walk, target: Target::Whole(list), spot }.deserialize(array);
    walk.path.leave();
    result.map_err(serde::de::Error::custom)
}

/// A key beside the elements: `None` where it is the documented one, which needs no copy.
struct Key(Option<&'static str>);

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Option<String>, D::Error> {
        source.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Option<String>, E> {
        Ok((self.0 != Some(name)).then(|| name.to_owned()))
    }
}
