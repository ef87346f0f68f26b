//! Puts secrets into records: into every field that the schema calls sensitive.

use aliyun_api_core::{List, Record, Scalar, Schema, Slot, ValueType};
use serde_json::{Map, Value};

use crate::search::{BEGIN, END};

/// What is planted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text that needs escapes in every encoding. It breaks the limits of some fields.
    Loud,
    /// Text that keeps the limits of every field, Base64 among them.
    Plain,
}

/// Makes secrets, no two the same, and keeps where they went.
pub(crate) struct Planter {
    kind: Kind,
    action: &'static str,
    /// The fields that hold one.
    pub(crate) places: Vec<String>,
}

impl Planter {
    pub(crate) fn new(kind: Kind, action: &'static str) -> Self {
        Self { kind, action, places: Vec::new() }
    }

    fn secret(&mut self, field: &str) -> String {
        self.places.push(format!("{}.{field}", self.action));
        let number = self.places.len();
        match self.kind {
            Kind::Loud => format!("{BEGIN}-{}-{field}-{number} \"é&=%41+<\\\n{END}", self.action),
            Kind::Plain => format!("{BEGIN}{number:03}{END}"),
        }
    }

    /// Fills every place for a secret; objects and lists that can hold one are made.
    pub(crate) fn record(&mut self, record: &mut dyn Record, sensitive: bool) {
        for (index, field) in record.schema().fields.iter().enumerate() {
            self.slot(record.slot(index), &field.kind, field.wire, sensitive || field.sensitive);
        }
    }

    fn slot(&mut self, slot: &mut dyn Slot, kind: &ValueType, wire: &str, sensitive: bool) {
        match kind {
            _ if !sensitive && !inner(kind).is_some_and(Schema::has_secrets) => {}
            // They have no room for a mark.
            ValueType::Integer | ValueType::Float | ValueType::Boolean => {}
            ValueType::String | ValueType::Enum(_) => slot.set(Scalar::Str(&self.secret(wire))).unwrap(),
            ValueType::Any => *slot.any_mut().unwrap() = Value::from(self.secret(wire)),
            ValueType::Record(_) => self.record(slot.record_mut().unwrap(), sensitive),
            ValueType::List(element) => {
                let list: &mut dyn List = slot.list_mut().unwrap();
                for _ in 0..2 {
                    self.slot(list.push(), element, wire, sensitive);
                }
            }
        }
    }

    /// Fills the places for secrets in the JSON of a request that has everything else.
    pub(crate) fn fields(&mut self, schema: &Schema, fields: &mut Map<String, Value>, sensitive: bool) {
        for field in schema.fields {
            let sensitive = sensitive || field.sensitive;
            match (&field.kind, fields.get_mut(field.wire)) {
                (ValueType::String, _) if sensitive => {
                    fields.insert(field.wire.to_owned(), self.secret(field.wire).into());
                }
                (ValueType::List(ValueType::String), _) if sensitive => {
                    fields.insert(field.wire.to_owned(), vec![self.secret(field.wire)].into());
                }
                (ValueType::Record(schema), found) if sensitive || schema.has_secrets() => {
                    let mut inside = found.and_then(|value| value.as_object().cloned()).unwrap_or_default();
                    self.fields(schema, &mut inside, sensitive);
                    fields.insert(field.wire.to_owned(), inside.into());
                }
                (ValueType::List(ValueType::Record(schema)), Some(Value::Array(elements))) => {
                    let objects = elements.iter_mut().filter_map(Value::as_object_mut);
                    objects.for_each(|inside| self.fields(schema, inside, sensitive));
                }
                _ => {}
            }
        }
    }
}

/// The schema of the objects that a value is made of.
fn inner(kind: &ValueType) -> Option<&'static Schema> {
    match kind {
        ValueType::Record(schema) => Some(schema),
        ValueType::List(element) => inner(element),
        _ => None,
    }
}
