//! The walker: any self-describing deserializer in, the slots of a record out. One piece of code for every record.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::{list, object};
use crate::{DecodeError, Field, List, Mismatch, Path, Scalar, Slot, ValueType, nothing_mut};

/// What the steps of one walk share.
#[derive(Default)]
pub(super) struct Walk {
    pub(super) path: Path,
    /// The first value that did not fit. It is kept here because a deserializer's own error holds only text.
    pub(super) problem: Option<DecodeError>,
    /// Whether a value that does not fit is noted and passed over, where the rest is worth having without it.
    pub(super) tolerant: bool,
    /// What was passed over.
    pub(super) passed: Vec<DecodeError>,
    /// How many records the place at hand is in.
    pub(super) records: usize,
    /// Keys to look for in the outermost object.
    pub(super) marks: &'static [&'static str],
    pub(super) found: Found,
}

/// What keys the outermost object has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// One that leads to a field.
    pub field: bool,
    /// One of those that were looked for.
    pub mark: bool,
}

/// How many values are passed over at most. What has more of them is of another kind.
const MOST_PASSED: usize = 100;

impl Walk {
    /// Stops the walk: the value at hand is not what the place expects.
    pub(super) fn mismatch<E: Error>(&mut self, expected: &str, found: &str) -> E {
        self.stop(self.path.error(expected, found))
    }

    /// A value does not fit that was taken from the source: passes it over, as if it were not there, or stops. The parts
    /// of the outermost record are not passed over.
    pub(super) fn odd<E: Error>(&mut self, expected: &str, found: &str, part: bool) -> Result<bool, E> {
        if self.tolerant && !(part && self.records <= 1) && self.passed.len() < MOST_PASSED {
            self.passed.push(self.path.error(expected, found));
            return Ok(false);
        }
        Err(self.mismatch(expected, found))
    }

    /// A required field, which the path leads to, has no value: passes it over inside of an object, or stops.
    pub(super) fn lack<E: Error>(&mut self) -> Result<(), E> {
        let path = self.path.to_string();
        let odd = self.passed.iter().position(|odd| odd.path == path);
        if self.tolerant && self.records > 1 {
            if odd.is_none() && self.passed.len() < MOST_PASSED {
                self.passed.push(self.path.missing());
            }
            return Ok(());
        }
        // What was there and did not fit says more than that nothing was.
        let error = odd.map_or_else(|| self.path.missing(), |index| self.passed.swap_remove(index));
        Err(self.stop(error))
    }

    pub(super) fn stop<E: Error>(&mut self, error: DecodeError) -> E {
        let stop = E::custom(&error);
        self.problem.get_or_insert(error);
        stop
    }
}

/// Where a value is, seen from what holds it, and of what kind it should be. The path has the step to it only where that
/// matters: on the way to its parts, and where it does not fit. Small, since one is made for each value.
#[derive(Clone, Copy)]
pub(super) enum Spot<'a> {
    /// In a field.
    Field(&'a Field),
    /// In a field, and the path leads to it.
    Parameter(&'a Field),
    /// In a list, counted from 0.
    Element(usize, &'a ValueType),
    /// Where the path leads.
    Here(&'a ValueType),
    /// Inside the key that encloses the elements of a list, so that a single value is a list of one.
    Enclosed(&'a Enclosed<'a>),
}

/// What is inside the key that encloses the elements of a list.
#[derive(Clone, Copy)]
pub(super) struct Enclosed<'a> {
    /// Absent where the path leads inside of it.
    pub(super) key: Option<&'static str>,
    /// That of the list.
    pub(super) kind: &'a ValueType,
}

impl<'a> Spot<'a> {
    fn kind(self) -> &'a ValueType {
        match self {
            Self::Field(field) | Self::Parameter(field) => &field.kind,
            Self::Element(_, kind) | Self::Here(kind) => kind,
            Self::Enclosed(enclosed) => enclosed.kind,
        }
    }

    /// The key that encloses the elements, where the value is a list.
    fn wrapper(self) -> Option<&'static str> {
        match self {
            Self::Field(field) | Self::Parameter(field) => field.wrapper,
            Self::Element(..) | Self::Here(_) | Self::Enclosed(_) => None,
        }
    }
}

/// Where a value goes.
pub(super) enum Target<'a> {
    /// A field; `fresh` where nothing was stored in it yet.
    Slot { slot: &'a mut dyn Slot, fresh: bool },
    /// A new element at the end of a list. It is made only when there is a value: `null` adds none.
    Element(&'a mut dyn List),
    /// The whole of a list.
    Whole(&'a mut dyn List),
}

impl<'a> Target<'a> {
    pub(super) fn open(self) -> &'a mut dyn Slot {
        match self {
            Self::Slot { slot, .. } => slot,
            Self::Element(list) => list.push(),
            Self::Whole(_) => nothing_mut(),
        }
    }

    /// Stores a scalar; a list gets no element for one that does not fit.
    fn set(&mut self, value: Scalar<'_>) -> Result<(), Mismatch> {
        match self {
            Self::Slot { slot, .. } => slot.set(value),
            Self::Element(list) => list.push().set(value).inspect_err(|_| list.pop()),
            Self::Whole(_) => nothing_mut().set(value),
        }
    }

    fn list(self) -> Option<&'a mut dyn List> {
        match self {
            Self::Whole(list) => Some(list),
            other => other.open().list_mut(),
        }
    }
}

/// A value to decode. Returns whether there was one: `null` is none, and so is `""` where text makes no sense.
pub(super) struct Seed<'a, 'w> {
    pub(super) walk: &'w mut Walk,
    pub(super) target: Target<'a>,
    pub(super) spot: Spot<'a>,
}

impl<'a> Seed<'a, '_> {
    /// Does something with the value where the path leads to it.
    fn there<T, E>(self, work: impl FnOnce(&mut Walk, Target<'a>) -> Result<T, E>) -> Result<T, E> {
        let Self { walk, target, spot } = self;
        match spot {
            Spot::Field(Field { wire: name, .. }) | Spot::Enclosed(Enclosed { key: Some(name), .. }) => {
                walk.path.enter(*name);
            }
            Spot::Element(index, _) => walk.path.enter_index(index),
            Spot::Here(_) | Spot::Parameter(_) | Spot::Enclosed(_) => return work(walk, target),
        }
        let result = work(walk, target);
        walk.path.leave();
        result
    }

    /// The value, which was taken from the source, is not what the place expects.
    fn odd<E: Error>(self, expected: &str, found: &str) -> Result<bool, E> {
        let part = self.is_part();
        self.there(|walk, _| walk.odd(expected, found, part))
    }

    /// The value, which was taken from the source, is of the wrong kind.
    fn refuse<E: Error>(self, found: &str) -> Result<bool, E> {
        let expected = self.spot.kind().describe();
        self.odd(expected, found)
    }

    /// Whether it is a list, an object or an element: without it, what holds it reads as if nothing were there.
    fn is_part(&self) -> bool {
        matches!(self.spot.kind(), ValueType::List(_) | ValueType::Record(_))
            || matches!(self.target, Target::Element(_) | Target::Whole(_))
    }

    fn absent(self) -> bool {
        match (self.spot.kind(), self.target) {
            (ValueType::List(_), Target::Slot { slot, .. }) => {
                slot.clear();
                true
            }
            (ValueType::List(_), Target::Whole(list)) => {
                list.clear();
                true
            }
            _ => false,
        }
    }

    fn scalar<E: Error>(self, value: Scalar<'_>, found: &str) -> Result<bool, E> {
        let empty = || matches!(value, Scalar::Str(text) if text.trim().is_empty());
        match self.spot.kind() {
            ValueType::List(_) | ValueType::Record(_) if empty() => Ok(self.absent()),
            ValueType::List(kind) if matches!(self.spot, Spot::Enclosed(_)) => self.there(|walk, target| {
                let Some(list) = target.list() else {
                    return Err(walk.mismatch("a list", found));
                };
                list.clear();
                Seed { walk, target: Target::Element(list), spot: Spot::Here(kind) }.scalar(value, found)
            }),
            ValueType::Integer | ValueType::Float | ValueType::Boolean if empty() => Ok(false),
            ValueType::Enum(_) if matches!(value, Scalar::Str("")) => Ok(match self.target {
                Target::Slot { slot, .. } => slot.keeps_nothing(),
                Target::Element(_) | Target::Whole(_) => false,
            }),
            ValueType::List(_) | ValueType::Record(_) => self.refuse(found),
            kind => self.store(number_of(kind, value), found),
        }
    }

    fn store<E: Error>(mut self, value: Scalar<'_>, found: &str) -> Result<bool, E> {
        match self.target.set(value) {
            Ok(()) => Ok(true),
            Err(mismatch) => self.odd(mismatch.0, found),
        }
    }
}

/// What text stands for where a number or a boolean belongs and servers write it in other ways: `"7.0"`, `"1"`.
#[inline]
fn number_of<'t>(kind: &ValueType, value: Scalar<'t>) -> Scalar<'t> {
    let (ValueType::Integer | ValueType::Boolean, Scalar::Str(text)) = (kind, value) else { return value };
    let text = text.trim();
    match kind {
        ValueType::Integer if text.parse::<i64>().is_err() => text.parse().map_or(value, Scalar::Float),
        ValueType::Boolean if matches!(text, "0" | "1") => Scalar::Int((text == "1").into()),
        _ => value,
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<bool, D::Error> {
        if !matches!(self.spot.kind(), ValueType::Any) {
            return source.deserialize_any(self);
        }
        let value: Value = serde::Deserialize::deserialize(source)?;
        if value.is_null() {
            return Ok(false);
        }
        self.there(|walk, target| match target.open().any_mut() {
            Some(any) => {
                *any = value;
                Ok(true)
            }
            None => Err(walk.mismatch("nothing", "a value")),
        })
    }
}

impl<'de> Visitor<'de> for Seed<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.spot.kind().describe())
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(self.absent())
    }

    fn visit_none<E: Error>(self) -> Result<bool, E> {
        Ok(self.absent())
    }

    fn visit_some<D: Deserializer<'de>>(self, source: D) -> Result<bool, D::Error> {
        self.deserialize(source)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        self.scalar(Scalar::Bool(value), "a boolean")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        self.scalar(Scalar::Int(value), "an integer")
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            // Text keeps every digit where the field is text.
            Err(_) => self.scalar(Scalar::Str(&value.to_string()), "an integer above 64 bits"),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        self.scalar(Scalar::Float(value), "a number")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        match self.spot.kind() {
            // Most values are text, which stands for nothing else.
            ValueType::String => self.store(Scalar::Str(value), "a string"),
            _ => self.scalar(Scalar::Str(value), "a string"),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<bool, A::Error> {
        let ValueType::List(kind) = self.spot.kind() else {
            while elements.next_element::<IgnoredAny>()?.is_some() {}
            return self.refuse("a list");
        };
        self.there(|walk, target| match target.list() {
            Some(list) => list::elements(walk, list, kind, elements),
            None => Err(walk.mismatch("nothing", "a list")),
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<bool, A::Error> {
        let spot = self.spot;
        match spot.kind() {
            ValueType::Record(_) => self.there(|walk, target| {
                let fresh = matches!(target, Target::Element(_) | Target::Slot { fresh: true, .. });
                let slot = target.open();
                if !fresh {
                    slot.clear();
                }
                match slot.record_mut() {
                    Some(inner) => object::record(walk, inner, entries).map(|()| true),
                    None => Err(walk.mismatch("nothing", "an object")),
                }
            }),
            kind @ ValueType::List(element) => self.there(|walk, target| match (target.list(), spot) {
                (Some(list), Spot::Enclosed(_)) => list::single(walk, list, element, entries),
                (Some(list), _) => list::enclosed(walk, list, kind, spot.wrapper(), entries),
                (None, _) => Err(walk.mismatch("nothing", "an object")),
            }),
            _ => {
                while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                self.refuse("an object")
            }
        }
    }
}
