//! Reading JSON that a person may have changed: every key once, and each mistake where it stands.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// What is wrong with a value whose fields are right one by one.
pub(super) trait Check {
    fn check(&self) -> Result<(), String> {
        Ok(())
    }
}

/// An object that is checked at its end, so that the mistake is told with that place.
pub(super) fn checked<'de, D: Deserializer<'de>, T: Deserialize<'de> + Check>(source: D) -> Result<T, D::Error> {
    source.deserialize_map(Object(PhantomData))
}

struct Object<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de> + Check> Visitor<'de> for Object<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<T, A::Error> {
        let value = T::deserialize(MapAccessDeserializer::new(entries))?;
        value.check().map_err(Error::custom)?;
        Ok(value)
    }
}

/// A list of objects as [`checked`] reads them.
pub(super) fn all_checked<'de, D, T>(source: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Check,
{
    let items = Vec::<Item<T>>::deserialize(source)?;
    Ok(items.into_iter().map(|item| item.0).collect())
}

/// As [`checked`], for a field that may be absent.
pub(super) fn maybe_checked<'de, D, T>(source: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Check,
{
    checked(source).map(Some)
}

struct Item<T>(T);

impl<'de, T: Deserialize<'de> + Check> Deserialize<'de> for Item<T> {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        checked(source).map(Self)
    }
}

/// An object whose keys are data, each of them once.
pub(super) fn entries<'de, D, T>(source: D) -> Result<BTreeMap<String, T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    source.deserialize_map(Entries(PhantomData))
}

struct Entries<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<Self::Value, A::Error> {
        let mut read = BTreeMap::new();
        while let Some(name) = source.next_key::<String>()? {
            if read.contains_key(&name) {
                return Err(twice(&name));
            }
            read.insert(name, source.next_value()?);
        }
        Ok(read)
    }
}

fn twice<E: Error>(name: &str) -> E {
    E::custom(format_args!("the key {name:?} stands here twice"))
}

/// JSON of any shape, each key of an object once.
pub(super) fn any<'de, D: Deserializer<'de>>(source: D) -> Result<Option<Value>, D::Error> {
    Any::deserialize(source).map(|any| Some(any.0))
}

struct Any(Value);

impl<'de> Deserialize<'de> for Any {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(AnyValue).map(Self)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<Value, A::Error> {
        let mut read = Vec::new();
        while let Some(Any(value)) = source.next_element()? {
            read.push(value);
        }
        Ok(Value::Array(read))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<Value, A::Error> {
        let mut read = Map::new();
        while let Some(name) = source.next_key::<String>()? {
            if read.contains_key(&name) {
                return Err(twice(&name));
            }
            let Any(value) = source.next_value()?;
            read.insert(name, value);
        }
        Ok(Value::Object(read))
    }
}

/// A text, or a list of texts.
pub(super) struct Texts(pub(super) Vec<String>);

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        source.deserialize_any(TextsVisitor).map(Self)
    }
}

struct TextsVisitor;

impl<'de> Visitor<'de> for TextsVisitor {
    type Value = Vec<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, or a list of texts")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(vec![value.to_owned()])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<Self::Value, A::Error> {
        let mut read = Vec::new();
        while let Some(text) = source.next_element()? {
            read.push(text);
        }
        Ok(read)
    }
}
