//! A value in, the parameters of a request out, in the order of its fields.

use std::fmt::{self, Write as _};

use super::STEP;
use crate::{Encoding, Record, View, json};

/// A value that is sent, whatever holds it: a record of the client, or the JSON of an example.
pub trait Source: Copy {
    /// What the value is.
    fn nature(self) -> Nature;
    /// Appends a scalar as text; of anything else nothing is asked.
    fn write(self, out: &mut String);
    /// The value as compact JSON text, lists bare, the keys of objects in the order of their fields.
    fn json(self) -> String;
    /// Calls `visit` with each element of a list.
    fn elements(self, visit: &mut dyn FnMut(Self));
    /// Calls `visit` with each field of an object.
    fn fields(self, visit: &mut dyn FnMut(Outgoing<'_, Self>));
}

/// What a value is, as far as it matters for how it travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// No value.
    Absent,
    /// Text, a number or a boolean.
    Scalar,
    /// JSON of any shape.
    Any,
    /// A list, with or without elements.
    List {
        /// Whether it has none.
        is_empty: bool,
    },
    /// An object.
    Object,
}

/// A field on its way.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a, V> {
    /// The name that it is sent under.
    pub name: &'a str,
    /// Other names that it is sent under, too.
    pub aliases: &'a [&'a str],
    /// How a list or an object travels.
    pub encoding: Encoding,
    /// Whether it must be sent.
    pub required: bool,
    /// The value.
    pub value: V,
}

/// The parameters of a request. Absent fields and empty lists are left out, empty text is not.
///
/// A list that travels as JSON text is sent as `[]` when it is present and empty. A parameter whose name the
/// documentation leaves open is sent under each of its spellings: the service reads the one that it knows.
pub fn encode(record: &dyn Record) -> Vec<(String, String)> {
    lay_out(View::Record(record))
}

/// The parameters that carry the fields of an object.
pub fn lay_out<V: Source>(object: V) -> Vec<(String, String)> {
    let mut writer = Writer::new();
    writer.fields(object);
    writer.parameters
}

/// The parameters that carry one field.
pub fn lay_out_field<V: Source>(field: Outgoing<'_, V>) -> Vec<(String, String)> {
    let mut writer = Writer::new();
    writer.field(field);
    writer.parameters
}

/// What is written so far.
struct Writer {
    /// The name of the value at hand: the steps that lead to it, one behind the other.
    name: String,
    parameters: Vec<(String, String)>,
}

impl Writer {
    /// With room for what most requests have.
    fn new() -> Self {
        Self { name: String::with_capacity(32), parameters: Vec::with_capacity(8) }
    }

    fn fields<V: Source>(&mut self, object: V) {
        object.fields(&mut |field| self.field(field));
    }

    fn field<V: Source>(&mut self, field: Outgoing<'_, V>) {
        if field.value.nature() == Nature::Absent {
            return;
        }
        for name in std::iter::once(&field.name).chain(field.aliases) {
            self.step(format_args!("{name}"), |writer| writer.value(field.value, field.encoding, field.required));
        }
    }

    /// Writes what is one step further.
    fn step(&mut self, step: fmt::Arguments<'_>, write: impl FnOnce(&mut Self)) {
        let outside = self.name.len();
        if outside > 0 {
            self.name.push(STEP);
        }
        // Writing to a string never fails.
        let _ = self.name.write_fmt(step);
        write(self);
        self.name.truncate(outside);
    }

    fn value<V: Source>(&mut self, value: V, encoding: Encoding, required: bool) {
        match value.nature() {
            Nature::Absent => {}
            Nature::Any => self.put(value.json()),
            Nature::List { .. } | Nature::Object if encoding == Encoding::Json => self.put(value.json()),
            Nature::List { is_empty } if encoding == Encoding::Comma => {
                if required || !is_empty {
                    self.put(joined(value));
                }
            }
            Nature::List { .. } => {
                let mut number = 0_usize;
                value.elements(&mut |element| {
                    number += 1;
                    // An element has no field of its own: what is nested in it repeats too.
                    self.step(format_args!("{number}"), |writer| writer.value(element, Encoding::Repeat, false));
                });
            }
            Nature::Object => self.fields(value),
            Nature::Scalar => {
                let mut text = String::new();
                value.write(&mut text);
                self.put(text);
            }
        }
    }

    fn put(&mut self, value: String) {
        self.parameters.push((self.name.clone(), value));
    }
}

/// The elements of a list, joined by commas.
fn joined<V: Source>(list: V) -> String {
    let (mut out, mut first) = (String::new(), true);
    list.elements(&mut |element| {
        if !std::mem::take(&mut first) {
            out.push(',');
        }
        element.write(&mut out);
    });
    out
}

impl Source for View<'_> {
    fn nature(self) -> Nature {
        match self {
            Self::Absent => Nature::Absent,
            Self::Str(_) | Self::Int(_) | Self::Float(_) | Self::Bool(_) => Nature::Scalar,
            Self::Any(_) => Nature::Any,
            Self::List(list) => Nature::List { is_empty: list.is_empty() },
            Self::Record(_) => Nature::Object,
        }
    }

    fn write(self, out: &mut String) {
        // Writing to a string never fails.
        let _ = match self {
            Self::Str(text) => out.write_str(text),
            Self::Int(number) => write!(out, "{number}"),
            Self::Float(number) => write!(out, "{number}"),
            Self::Bool(flag) => write!(out, "{flag}"),
            Self::Any(value) => write!(out, "{value}"),
            Self::Absent | Self::List(_) | Self::Record(_) => Ok(()),
        };
    }

    fn json(self) -> String {
        json::parameter_text(self)
    }

    fn elements(self, visit: &mut dyn FnMut(Self)) {
        if let Self::List(list) = self {
            (0..list.len()).for_each(|index| visit(list.at(index).view()));
        }
    }

    fn fields(self, visit: &mut dyn FnMut(Outgoing<'_, Self>)) {
        let Self::Record(record) = self else { return };
        for (index, field) in record.schema().fields.iter().enumerate() {
            let (name, aliases, value) = (field.wire, field.aliases, record.get(index).view());
            visit(Outgoing { name, aliases, encoding: field.encoding, required: field.required, value });
        }
    }
}
