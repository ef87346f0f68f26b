//! The parameters of a request in, a filled record and everything that is wrong out.

use std::borrow::Cow;

use super::parameters::{Found, Parameters};
use super::{MAX_DEPTH, MAX_INDEX, join};
use crate::{Encoding, Field, Record, Scalar, Slot, ValueType, json};

/// What came of decoding.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decoded {
    /// What is wrong, in the order of the schema.
    pub problems: Vec<Problem>,
    /// Names of parameters that no field takes, sorted.
    pub unknown: Vec<String>,
}

/// What is wrong with a parameter. The value is never part of it: it may be a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// A required parameter is not there.
    #[error("{name} is missing")]
    Missing {
        /// The parameter, such as `Tag.1.Key`.
        name: String,
    },
    /// A parameter does not hold what it should.
    #[error("{name}: expected {expected}")]
    Malformed {
        /// The parameter, or the place in its JSON text, such as `DataDisk[0].Size`.
        name: String,
        /// What was expected, such as `an integer`.
        expected: String,
    },
}

/// Fills a record from the parameters of a request, common parameters removed.
///
/// Names match exactly. A field that has a problem keeps what it held.
pub fn decode(pairs: &[(String, String)], into: &mut dyn Record) -> Decoded {
    let mut reader = Reader { parameters: Parameters::new(pairs), problems: Vec::new() };
    reader.record("", into, 0);
    Decoded { unknown: reader.parameters.rest(), problems: reader.problems }
}

struct Reader<'a> {
    parameters: Parameters<'a>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn malformed(&mut self, name: &str, expected: impl Into<String>) {
        self.problems.push(Problem::Malformed { name: name.to_owned(), expected: expected.into() });
    }

    fn record(&mut self, prefix: &str, record: &mut dyn Record, depth: usize) {
        let schema = record.schema();
        for (index, field) in schema.fields.iter().enumerate() {
            let present = self.field(prefix, field, record.slot(index), depth);
            if field.required && !present {
                self.problems.push(Problem::Missing { name: join(prefix, field.wire) });
            }
        }
    }

    /// Reads a field under its own name, or under the first other spelling that the request has; the rest of them
    /// counts as read. Returns whether the request says anything about it.
    fn field(&mut self, prefix: &str, field: &Field, slot: &mut dyn Slot, depth: usize) -> bool {
        let mut name = if prefix.is_empty() { field.wire.into() } else { Cow::Owned(join(prefix, field.wire)) };
        let known = |name: &str| self.parameters.has(name) || self.parameters.has_below(name);
        if !field.aliases.is_empty() && !known(&name) {
            let others = field.aliases.iter().map(|alias| join(prefix, alias));
            name = others.into_iter().find(|alias| known(alias)).map_or(name, Cow::Owned);
        }
        let present = match (&field.kind, field.encoding) {
            (ValueType::List(_) | ValueType::Record(_), Encoding::Json) | (ValueType::Any, _) => {
                self.json(&name, field, slot)
            }
            (ValueType::List(kind), Encoding::Comma) => self.comma(&name, kind, slot),
            (kind, _) => self.value(&name, kind, slot, depth),
        };
        for alias in field.aliases.iter().map(|alias| join(prefix, alias)) {
            self.parameters.take(&alias);
            self.parameters.take_below(&alias);
        }
        present
    }

    /// Reads what has no field of its own: the kind alone says how it travels.
    fn value(&mut self, name: &str, kind: &ValueType, slot: &mut dyn Slot, depth: usize) -> bool {
        match kind {
            ValueType::List(_) | ValueType::Record(_) if !self.parameters.has_below(name) => false,
            ValueType::List(_) | ValueType::Record(_) if depth >= MAX_DEPTH => {
                self.parameters.take_below(name);
                self.malformed(name, format!("at most {MAX_DEPTH} names inside each other"));
                true
            }
            ValueType::List(element) => self.repeated(name, element, slot, depth),
            ValueType::Record(_) => {
                if let Some(record) = slot.record_mut() {
                    self.record(name, record, depth + 1);
                }
                true
            }
            ValueType::Any => self.json(name, &Field::new("", ValueType::Any), slot),
            scalar => self.scalar(name, scalar, slot),
        }
    }

    fn repeated(&mut self, name: &str, element: &ValueType, slot: &mut dyn Slot, depth: usize) -> bool {
        let in_range = |number: Option<usize>| number.is_some_and(|number| (1..=MAX_INDEX).contains(&number));
        let numbers = self.parameters.numbers_below(name);
        if numbers.is_empty() {
            return false;
        }
        if !numbers.iter().copied().all(in_range) {
            self.parameters.take_numbers(name, in_range);
            self.malformed(name, format!("numbers from 1 to {MAX_INDEX}"));
        }
        for number in numbers.into_iter().filter(|number| in_range(*number)).flatten() {
            let name = join(name, number);
            if self.says(&name, element)
                && let Some(list) = slot.list_mut()
            {
                self.value(&name, element, list.push(), depth + 1);
            }
        }
        true
    }

    /// Whether the request has an element called `name`; `""` is none unless the elements are text.
    fn says(&self, name: &str, kind: &ValueType) -> bool {
        match kind {
            ValueType::List(_) | ValueType::Record(_) => self.parameters.has_below(name),
            ValueType::String | ValueType::Enum(_) => self.parameters.has(name),
            _ => !matches!(self.parameters.take(name), Found::Nothing | Found::One("")),
        }
    }

    fn scalar(&mut self, name: &str, kind: &ValueType, slot: &mut dyn Slot) -> bool {
        let text = matches!(kind, ValueType::String | ValueType::Enum(_));
        match self.parameters.take(name) {
            Found::Nothing => return false,
            Found::One("") if !text => return false,
            Found::One(value) => {
                if let Err(mismatch) = slot.set(Scalar::Str(value)) {
                    self.malformed(name, mismatch.0);
                }
            }
            Found::Several => self.malformed(name, "one value"),
        }
        true
    }

    fn comma(&mut self, name: &str, element: &ValueType, slot: &mut dyn Slot) -> bool {
        match self.parameters.take(name) {
            Found::Nothing => return false,
            Found::Several => self.malformed(name, "one value"),
            Found::One(value) => {
                let Some(list) = slot.list_mut() else { return true };
                let parts = value.split(',').take_while(|_| !value.is_empty());
                if parts.map(|part| list.push().set(Scalar::Str(part))).any(|stored| stored.is_err()) {
                    self.malformed(name, format!("{} or several, joined by commas", element.describe()));
                }
            }
        }
        true
    }

    fn json(&mut self, name: &str, field: &Field, slot: &mut dyn Slot) -> bool {
        let value = match self.parameters.take(name) {
            Found::Nothing | Found::One("") => return false,
            Found::One(value) => value,
            Found::Several => {
                self.malformed(name, "one value");
                return true;
            }
        };
        match json::decode_field(value, name, field, slot) {
            Ok(present) => return present,
            Err(json::Error::Decode(error)) if error.is_missing() => {
                self.problems.push(Problem::Missing { name: error.path });
            }
            Err(json::Error::Decode(error)) => self.malformed(&error.path, error.expected),
            Err(json::Error::Syntax(_)) => match slot.any_mut().filter(|_| matches!(field.kind, ValueType::Any)) {
                // What may be anything may be plain text, too.
                Some(any) => *any = value.into(),
                None => self.malformed(name, "JSON text"),
            },
        }
        true
    }
}
