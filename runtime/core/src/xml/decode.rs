//! The elements of a document in, a filled record out.

use serde_json::{Map, Value};

use super::Error;
use super::tree::{self, Element};
use crate::presence::{Hit, Presence, find};
use crate::{DecodeError, Field, List, Path, Record, Scalar, Slot, ValueType};

/// Fills a record from the text of a document, whatever its root is called.
///
/// # Errors
/// The text is not XML, a value does not fit, or a required field is missing.
pub fn decode(bytes: &[u8], into: &mut dyn Record) -> Result<(), Error> {
    let root = tree::read(bytes)?;
    Walk { path: Path::default() }.record(&root, into).map_err(Error::Decode)
}

struct Walk {
    path: Path,
}

impl Walk {
    fn record(&mut self, element: &Element, record: &mut dyn Record) -> Result<(), DecodeError> {
        let schema = record.schema();
        let mut presence = Presence::new(schema);
        // A bare list repeats its element, so children are collected by field first; the wire name wins.
        let mut children: Vec<Vec<&Element>> = vec![Vec::new(); schema.fields.len()];
        let mut before = None;
        for child in &element.children {
            let Some(hit) = find(schema, &child.name, before).filter(|hit| presence.takes(*hit).is_some()) else {
                continue;
            };
            let Some(same) = children.get_mut(hit.index()) else { continue };
            if same.first().is_some_and(|first| first.name != child.name) {
                same.clear();
            }
            same.push(child);
            presence.mark(hit, true);
            before = Some(hit.index());
        }
        let mut presence = Presence::new(schema);
        for (index, (field, elements)) in schema.fields.iter().zip(&children).enumerate() {
            let Some(last) = elements.last() else { continue };
            self.path.enter(field.wire);
            let slot = record.slot(index);
            let present = match &field.kind {
                ValueType::List(kind) => self.list(elements, field, kind, slot).map(|()| true)?,
                kind => self.value(last, kind, slot)?,
            };
            self.path.leave();
            presence.mark(Hit::new(index, true), present);
        }
        match presence.missing(schema) {
            None => Ok(()),
            Some(field) => {
                self.path.enter(field.wire);
                Err(self.path.missing())
            }
        }
    }

    fn list(
        &mut self,
        same: &[&Element],
        field: &Field,
        kind: &ValueType,
        slot: &mut dyn Slot,
    ) -> Result<(), DecodeError> {
        let Some(list) = slot.list_mut() else {
            return Err(self.path.error("nothing", "a list"));
        };
        list.clear();
        let inner: Vec<&Element> = same.iter().flat_map(|element| &element.children).collect();
        match field.wrapper {
            Some(key) if inner.iter().any(|element| element.name == key) => {
                self.path.enter(key);
                let elements: Vec<_> = inner.into_iter().filter(|element| element.name == key).collect();
                self.elements(&elements, kind, list)?;
                self.path.leave();
                Ok(())
            }
            Some(_) => self.elements(&inner, kind, list),
            // A list of scalars that is enclosed although it should be bare.
            None if !matches!(kind, ValueType::Record(_) | ValueType::List(_) | ValueType::Any)
                && !inner.is_empty() =>
            {
                self.elements(&inner, kind, list)
            }
            None => self.elements(same, kind, list),
        }
    }

    fn elements(&mut self, elements: &[&Element], kind: &ValueType, list: &mut dyn List) -> Result<(), DecodeError> {
        for (index, element) in elements.iter().enumerate() {
            let scalar =
                matches!(kind, ValueType::Integer | ValueType::Float | ValueType::Boolean | ValueType::Enum(_));
            if scalar && element.is_empty() {
                continue;
            }
            self.path.enter_index(index);
            self.value(element, kind, list.push())?;
            self.path.leave();
        }
        Ok(())
    }

    /// Fills a slot; returns whether there was a value.
    fn value(&mut self, element: &Element, kind: &ValueType, slot: &mut dyn Slot) -> Result<bool, DecodeError> {
        match kind {
            ValueType::Record(_) if element.is_empty() => return Ok(false),
            ValueType::Record(_) if element.children.is_empty() => {
                return Err(self.path.error(kind.describe(), "a string"));
            }
            ValueType::Record(_) => {
                if let Some(record) = slot.record_mut() {
                    self.record(element, record)?;
                }
            }
            ValueType::List(inner) => {
                if let Some(list) = slot.list_mut() {
                    self.elements(&element.children.iter().collect::<Vec<_>>(), inner, list)?;
                }
            }
            ValueType::Any => {
                if let Some(any) = slot.any_mut() {
                    *any = any_value(element);
                }
            }
            scalar => {
                if !element.children.is_empty() {
                    return Err(self.path.error(scalar.describe(), "an object"));
                }
                match scalar {
                    ValueType::Enum(_) if element.is_empty() => return Ok(slot.keeps_nothing()),
                    ValueType::String => {}
                    _ if element.is_empty() => return Ok(false),
                    _ => {}
                }
                let stored = slot.set(Scalar::Str(&element.text));
                stored.map_err(|mismatch| self.path.error(mismatch.0, "a string"))?;
            }
        }
        Ok(true)
    }
}

/// JSON of any shape: text that is JSON, other text, or an object whose repeated elements are lists.
fn any_value(element: &Element) -> Value {
    if element.children.is_empty() {
        return serde_json::from_str(&element.text).unwrap_or_else(|_| Value::from(element.text.as_str()));
    }
    let mut map = Map::new();
    for child in &element.children {
        let value = any_value(child);
        match map.get_mut(&child.name) {
            None => {
                map.insert(child.name.clone(), value);
            }
            Some(Value::Array(several)) => several.push(value),
            Some(one) => *one = Value::Array(vec![one.take(), value]),
        }
    }
    Value::Object(map)
}
