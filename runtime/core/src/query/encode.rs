//! A value in, the parameters of a request out, in the order of its fields.

use super::join;
use crate::{Encoding, Record, View, json};

/// A value that is sent, whatever holds it: a record of the client, or the JSON of an example.
pub trait Source: Copy {
    /// What the value is.
    fn nature(self) -> Nature;
    /// A scalar as text; of anything else nothing is asked.
    fn text(self) -> String;
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
    let mut out = Vec::new();
    put_fields("", object, &mut out);
    out
}

/// The parameters that carry one field.
pub fn lay_out_field<V: Source>(field: Outgoing<'_, V>) -> Vec<(String, String)> {
    let mut out = Vec::new();
    put_field("", field, &mut out);
    out
}

fn put_fields<V: Source>(prefix: &str, object: V, out: &mut Vec<(String, String)>) {
    object.fields(&mut |field| put_field(prefix, field, out));
}

fn put_field<V: Source>(prefix: &str, field: Outgoing<'_, V>, out: &mut Vec<(String, String)>) {
    for name in std::iter::once(&field.name).chain(field.aliases) {
        put(join(prefix, name), field.value, field.encoding, field.required, out);
    }
}

fn put<V: Source>(name: String, value: V, encoding: Encoding, required: bool, out: &mut Vec<(String, String)>) {
    match value.nature() {
        Nature::Absent => {}
        Nature::Any => out.push((name, value.json())),
        Nature::List { .. } | Nature::Object if encoding == Encoding::Json => out.push((name, value.json())),
        Nature::List { is_empty } if encoding == Encoding::Comma => {
            if required || !is_empty {
                let mut elements = Vec::new();
                value.elements(&mut |element| elements.push(element.text()));
                out.push((name, elements.join(",")));
            }
        }
        Nature::List { .. } => {
            let mut number = 0_usize;
            value.elements(&mut |element| {
                number += 1;
                // An element has no field of its own: what is nested in it repeats too.
                put(join(&name, number), element, Encoding::Repeat, false, out);
            });
        }
        Nature::Object => put_fields(&name, value, out),
        Nature::Scalar => out.push((name, value.text())),
    }
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

    fn text(self) -> String {
        match self {
            Self::Str(text) => text.to_owned(),
            Self::Int(number) => number.to_string(),
            Self::Float(number) => number.to_string(),
            Self::Bool(flag) => flag.to_string(),
            Self::Any(value) => value.to_string(),
            Self::Absent | Self::List(_) | Self::Record(_) => String::new(),
        }
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
