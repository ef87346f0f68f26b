//! Access to the fields of a generated struct by index, without knowing its type.

use std::any::Any;
use std::fmt;

use serde_json::Value;

use crate::Schema;

/// A generated struct: its schema, and its fields by index.
///
/// Implemented with [`record!`](crate::record!). For an index past the end, `get` and `slot` return a slot that holds
/// nothing.
pub trait Record: Any + fmt::Debug + Send + Sync {
    /// The description of the fields.
    fn schema(&self) -> &'static Schema;
    /// The field at `index`, to read.
    fn get(&self, index: usize) -> &dyn Slot;
    /// The field at `index`, to write.
    fn slot(&mut self, index: usize) -> &mut dyn Slot;
}

impl dyn Record + '_ {
    /// What the field with this wire name holds; nothing where there is none.
    pub fn field(&self, wire: &str) -> View<'_> {
        self.schema().position(wire).map_or(View::Absent, |index| self.get(index).view())
    }

    /// The field with this wire name, to write; a slot that takes nothing where there is none.
    pub fn field_mut(&mut self, wire: &str) -> &mut dyn Slot {
        match self.schema().position(wire) {
            Some(index) => self.slot(index),
            None => nothing_mut(),
        }
    }
}

/// A place in a record that holds a value: a field, or an element of a list.
pub trait Slot: Send + Sync {
    /// What is there now.
    fn view(&self) -> View<'_>;

    /// Stores a scalar, converting between text, numbers and booleans where that loses nothing.
    ///
    /// # Errors
    /// What the slot expects, where the scalar cannot be that.
    fn set(&mut self, value: Scalar<'_>) -> Result<(), Mismatch>;

    /// Goes back to the default: absent where the slot is optional, else empty, zero or `false`.
    fn clear(&mut self);

    /// The record in this slot, made present if it was absent; `None` where the slot holds no record.
    fn record_mut(&mut self) -> Option<&mut dyn Record> {
        None
    }

    /// The list in this slot, made present if it was absent; `None` where the slot holds no list.
    fn list_mut(&mut self) -> Option<&mut dyn List> {
        None
    }

    /// The free-form JSON in this slot; `None` where the slot holds none.
    fn any_mut(&mut self) -> Option<&mut Value> {
        None
    }
}

impl dyn Slot + '_ {
    /// Stores the empty text of an enum, which is none of its values: nothing, where the slot is optional. Returns whether
    /// there is a value, as there must be where it is not.
    pub(crate) fn keeps_nothing(&mut self) -> bool {
        self.clear();
        !matches!(self.view(), View::Absent)
    }
}

/// A list of slots.
pub trait List: Send + Sync {
    /// The number of elements.
    fn len(&self) -> usize;
    /// Whether there is no element.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The element at `index`, or a slot that holds nothing.
    fn at(&self, index: usize) -> &dyn Slot;
    /// The element at `index` to write, or a slot that takes nothing.
    fn at_mut(&mut self, index: usize) -> &mut dyn Slot;
    /// Appends a default element and gives access to it.
    fn push(&mut self) -> &mut dyn Slot;
    /// Removes the last element, where there is one.
    fn pop(&mut self);
    /// Removes every element.
    fn clear(&mut self);
}

/// A value as it is read from a slot.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// No value.
    Absent,
    /// Text, or an enum value.
    Str(&'a str),
    /// A whole number.
    Int(i64),
    /// A number with a fraction.
    Float(f64),
    /// A boolean.
    Bool(bool),
    /// A list.
    List(&'a dyn List),
    /// An object.
    Record(&'a dyn Record),
    /// JSON of any shape.
    Any(&'a Value),
}

impl<'a> View<'a> {
    /// The text of a text or an enum value.
    pub const fn text(self) -> Option<&'a str> {
        match self {
            Self::Str(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, which may stand there as text.
    pub fn number(self) -> Option<i64> {
        match self {
            Self::Int(number) => Some(number),
            Self::Str(text) => text.trim().parse().ok(),
            _ => None,
        }
    }
}

/// A scalar as it comes from the wire.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scalar<'a> {
    /// Text; the only kind that XML and query parameters have.
    Str(&'a str),
    /// A whole number.
    Int(i64),
    /// Any other number.
    Float(f64),
    /// A boolean.
    Bool(bool),
}

impl Scalar<'_> {
    /// What kind of value this is, for messages; never the value itself.
    pub const fn describe(self) -> &'static str {
        match self {
            Self::Str(_) => "a string",
            Self::Int(_) => "an integer",
            Self::Float(_) => "a number",
            Self::Bool(_) => "a boolean",
        }
    }
}

/// What a slot expected and did not get, such as `an integer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mismatch(pub &'static str);

impl Slot for String {
    fn view(&self) -> View<'_> {
        View::Str(self)
    }
    fn set(&mut self, value: Scalar<'_>) -> Result<(), Mismatch> {
        *self = match value {
            Scalar::Str(text) => text.to_owned(),
            Scalar::Int(number) => number.to_string(),
            Scalar::Float(number) => number.to_string(),
            Scalar::Bool(flag) => flag.to_string(),
        };
        Ok(())
    }
    fn clear(&mut self) {
        String::clear(self);
    }
}

impl Slot for i64 {
    fn view(&self) -> View<'_> {
        View::Int(*self)
    }
    fn set(&mut self, value: Scalar<'_>) -> Result<(), Mismatch> {
        let found = match value {
            Scalar::Int(number) => Some(number),
            Scalar::Str(text) => text.trim().parse().ok(),
            Scalar::Float(number) => whole(number),
            Scalar::Bool(_) => None,
        };
        *self = found.ok_or(Mismatch("an integer"))?;
        Ok(())
    }
    fn clear(&mut self) {
        *self = 0;
    }
}

/// The whole number that equals `number`; `None` for a fraction, and where 64 bits do not hold it.
fn whole(number: f64) -> Option<i64> {
    // 2^63 as a float is exact; i64::MAX as a float would round up to it.
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    let whole = number.fract() == 0.0 && (-LIMIT..LIMIT).contains(&number);
    whole.then_some(number as i64)
}

impl Slot for f64 {
    fn view(&self) -> View<'_> {
        View::Float(*self)
    }
    fn set(&mut self, value: Scalar<'_>) -> Result<(), Mismatch> {
        let found = match value {
            Scalar::Int(number) => Some(number as f64),
            Scalar::Float(number) => Some(number),
            Scalar::Str(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
            Scalar::Bool(_) => None,
        };
        *self = found.ok_or(Mismatch("a number"))?;
        Ok(())
    }
    fn clear(&mut self) {
        *self = 0.0;
    }
}

impl Slot for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
    fn set(&mut self, value: Scalar<'_>) -> Result<(), Mismatch> {
        let found = match value {
            Scalar::Bool(flag) => Some(flag),
            Scalar::Int(0) => Some(false),
            Scalar::Int(1) => Some(true),
            Scalar::Str(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Scalar::Str(text) if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        };
        *self = found.ok_or(Mismatch("a boolean"))?;
        Ok(())
    }
    fn clear(&mut self) {
        *self = false;
    }
}

impl Slot for Value {
    fn view(&self) -> View<'_> {
        match self {
            Self::Null => View::Absent,
            other => View::Any(other),
        }
    }
    fn clear(&mut self) {
        *self = Self::Null;
    }
    fn set(&mut self, value: Scalar<'_>) -> Result<(), Mismatch> {
        *self = match value {
            Scalar::Str(text) => Self::from(text),
            Scalar::Int(number) => Self::from(number),
            Scalar::Float(number) => Self::from(number),
            Scalar::Bool(flag) => Self::from(flag),
        };
        Ok(())
    }
    fn any_mut(&mut self) -> Option<&mut Value> {
        Some(self)
    }
}

impl<T: Slot + Default> Slot for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Slot::view)
    }
    fn clear(&mut self) {
        *self = None;
    }
    fn set(&mut self, value: Scalar<'_>) -> Result<(), Mismatch> {
        let mut inner = T::default();
        inner.set(value)?;
        *self = Some(inner);
        Ok(())
    }
    fn record_mut(&mut self) -> Option<&mut dyn Record> {
        self.get_or_insert_default().record_mut()
    }
    fn list_mut(&mut self) -> Option<&mut dyn List> {
        self.get_or_insert_default().list_mut()
    }
    fn any_mut(&mut self) -> Option<&mut Value> {
        self.get_or_insert_default().any_mut()
    }
}

impl<T: Slot + Default> Slot for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
    fn clear(&mut self) {
        Self::clear(self);
    }
    fn set(&mut self, _: Scalar<'_>) -> Result<(), Mismatch> {
        Err(Mismatch("a list"))
    }
    fn list_mut(&mut self) -> Option<&mut dyn List> {
        Some(self)
    }
}

impl<T: Slot + Default> List for Vec<T> {
    fn len(&self) -> usize {
        Self::len(self)
    }
    fn at(&self, index: usize) -> &dyn Slot {
        match <[T]>::get(self, index) {
            Some(element) => element,
            None => nothing(),
        }
    }
    fn at_mut(&mut self, index: usize) -> &mut dyn Slot {
        match <[T]>::get_mut(self, index) {
            Some(element) => element,
            None => nothing_mut(),
        }
    }
    fn push(&mut self) -> &mut dyn Slot {
        Self::push(self, T::default());
        match self.last_mut() {
            Some(element) => element,
            None => nothing_mut(),
        }
    }
    fn pop(&mut self) {
        Self::pop(self);
    }
    fn clear(&mut self) {
        Self::clear(self);
    }
}

impl<T: Record> Slot for T {
    fn view(&self) -> View<'_> {
        View::Record(self)
    }
    fn clear(&mut self) {
        for index in 0..self.schema().fields.len() {
            self.slot(index).clear();
        }
    }
    fn set(&mut self, _: Scalar<'_>) -> Result<(), Mismatch> {
        Err(Mismatch("an object"))
    }
    fn record_mut(&mut self) -> Option<&mut dyn Record> {
        Some(self)
    }
}

/// The slot that holds nothing and takes nothing.
impl Slot for () {
    fn view(&self) -> View<'_> {
        View::Absent
    }
    fn clear(&mut self) {}
    fn set(&mut self, _: Scalar<'_>) -> Result<(), Mismatch> {
        Err(Mismatch("nothing"))
    }
}

/// The slot for an index past the end.
pub fn nothing() -> &'static dyn Slot {
    &()
}

/// The writable slot for an index past the end.
pub fn nothing_mut() -> &'static mut dyn Slot {
    // The unit type has no size: this allocates nothing.
    Box::leak(Box::new(()))
}
