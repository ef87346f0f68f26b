//! Records as serde values: absent fields left out, lists enclosed as their field says.

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use crate::{Record, View};

/// Where the JSON goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// A response: a list stands inside the key that its field names.
    Response,
    /// The text of a request parameter: lists are bare.
    Parameter,
}

pub(super) struct RecordJson<'a> {
    pub(super) record: &'a dyn Record,
    pub(super) style: Style,
}

impl Serialize for RecordJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (index, field) in self.record.schema().fields.iter().enumerate() {
            let view = self.record.get(index).view();
            if !matches!(view, View::Absent) {
                let wrapper = field.wrapper.filter(|_| self.style == Style::Response);
                map.serialize_entry(field.wire, &SlotJson { view, wrapper, style: self.style })?;
            }
        }
        map.end()
    }
}

pub(super) struct SlotJson<'a> {
    pub(super) view: View<'a>,
    pub(super) wrapper: Option<&'a str>,
    pub(super) style: Style,
}

impl Serialize for SlotJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.view {
            View::Absent => serializer.serialize_unit(),
            View::Str(text) => serializer.serialize_str(text),
            View::Int(number) => serializer.serialize_i64(number),
            View::Float(number) => serializer.serialize_f64(number),
            View::Bool(flag) => serializer.serialize_bool(flag),
            View::Any(value) => value.serialize(serializer),
            View::Record(record) => RecordJson { record, style: self.style }.serialize(serializer),
            View::List(list) => {
                if let Some(wrapper) = self.wrapper {
                    let mut map = serializer.serialize_map(Some(1))?;
                    map.serialize_entry(wrapper, &SlotJson { wrapper: None, ..*self })?;
                    return map.end();
                }
                let mut seq = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    let view = list.at(index).view();
                    seq.serialize_element(&SlotJson { view, wrapper: None, style: self.style })?;
                }
                seq.end()
            }
        }
    }
}
