//! JSON to records and back, in the shape of the responses.
//!
//! Decoding takes what servers really send: numbers as text and the other way round, lists with and without
//! their enclosing object, `null` and `""` for nothing. [`decode`] says where a value did not fit.

mod decode;
mod encode;
mod list;
mod object;
mod write;

use serde::de::DeserializeSeed as _;
use serde::{Deserializer, Serializer};
use serde_json::Value;

use crate::{DecodeError, Field, Record, Slot, ValueType, View};
use decode::{Seed, Spot, Target, Walk};
use encode::{RecordJson, Style};
use object::Root;

pub use decode::Found;

/// Why a text could not be decoded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The text is not JSON; the message has line and column, and nothing of the text.
    #[error("not valid JSON: {0}")]
    Syntax(String),
    /// A value does not fit its field.
    #[error(transparent)]
    Decode(#[from] DecodeError),
}

impl Error {
    /// The walk stops at its first problem and keeps it; anything else that stops it is syntax.
    fn of(walk: Walk, error: &serde_json::Error) -> Self {
        walk.problem.map_or_else(|| Self::Syntax(error.to_string()), Self::Decode)
    }
}

/// Fills a record from the text of a JSON object. Fields that the text does not have keep what they hold.
///
/// # Errors
/// The text is not JSON, a value does not fit, or a required field is missing.
pub fn decode(bytes: &[u8], into: &mut dyn Record) -> Result<(), Error> {
    decode_with(Walk::default(), bytes, into).map(|_| ())
}

/// The walk through the text, where it came to its end.
fn decode_with(mut walk: Walk, bytes: &[u8], into: &mut dyn Record) -> Result<Walk, Error> {
    let result = match std::str::from_utf8(bytes) {
        // What is text as a whole is not looked at again string by string.
        Ok(text) => fill(serde_json::Deserializer::from_str(text), &mut walk, into),
        // It may be passed over where nobody reads it.
        Err(_) => fill(serde_json::Deserializer::from_slice(bytes), &mut walk, into),
    };
    match result {
        Ok(()) => Ok(walk),
        Err(error) => Err(Error::of(walk, &error)),
    }
}

fn fill<'de, R: serde_json::de::Read<'de>>(
    mut source: serde_json::Deserializer<R>,
    walk: &mut Walk,
    record: &mut dyn Record,
) -> Result<(), serde_json::Error> {
    Root { walk, record }.deserialize(&mut source).and_then(|()| source.end())
}

/// What came of reading a response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tolerated {
    /// The values that were passed over, with their places.
    pub passed: Vec<DecodeError>,
    /// What keys the outermost object has.
    pub found: Found,
}

/// Fills a record as [`decode`] does, but passes over values that do not fit, where the rest is worth having without
/// them. Looks for `marks` among the keys of the outermost object on the way.
///
/// # Errors
/// The text is not JSON. A required field of the record is missing or does not fit, or so does one of its lists, its
/// objects or their elements: without them the record would read as if nothing were there.
pub fn decode_tolerant(
    bytes: &[u8],
    into: &mut dyn Record,
    marks: &'static [&'static str],
) -> Result<Tolerated, Error> {
    let Walk { passed, found, .. } = decode_with(Walk { tolerant: true, marks, ..Walk::default() }, bytes, into)?;
    Ok(Tolerated { passed, found })
}

/// Fills a record from a JSON value that is an object.
///
/// # Errors
/// A value does not fit, or a required field is missing.
pub fn decode_value(value: &Value, into: &mut dyn Record) -> Result<(), DecodeError> {
    let mut walk = Walk::default();
    let result = Root { walk: &mut walk, record: into }.deserialize(value);
    result.map_err(|error| walk.problem.unwrap_or_else(|| walk.path.error("a value", error.to_string())))
}

/// Fills one field from a JSON text that stands alone, such as a request parameter called `name`.
/// Returns whether there was a value.
pub(crate) fn decode_field(text: &str, name: &str, field: &Field, slot: &mut dyn Slot) -> Result<bool, Error> {
    let mut walk = Walk::default();
    walk.path.enter(name.to_owned());
    let mut source = serde_json::Deserializer::from_str(text);
    let seed = Seed { walk: &mut walk, target: Target::Slot { slot, fresh: true }, spot: Spot::Parameter(field) };
    let result = seed.deserialize(&mut source).and_then(|present| source.end().map(|()| present));
    result.map_err(|error| Error::of(walk, &error))
}

/// The record as compact JSON text, in the order of its schema, without absent fields.
pub fn encode(record: &dyn Record) -> Vec<u8> {
    let mut text = Vec::new();
    write::record(record, Style::Response, &mut text);
    text
}

/// The record as a JSON value, in the order of its schema, without absent fields.
pub fn to_value(record: &dyn Record) -> Value {
    let content = RecordJson { record, style: Style::Response };
    serde_json::to_value(content).unwrap_or_default()
}

/// What a field of a record holds as a JSON value, in the shape of [`to_value`]; nothing where it is absent.
pub fn field_value(record: &dyn Record, index: usize) -> Option<Value> {
    let view = record.get(index).view();
    let wrapper = record.schema().fields.get(index)?.wrapper;
    let content = encode::SlotJson { view, wrapper, style: Style::Response };
    (!matches!(view, View::Absent)).then(|| serde_json::to_value(content).unwrap_or_default())
}

/// A value as compact JSON text, the way a request parameter carries it: lists are bare.
pub(crate) fn parameter_text(view: View<'_>) -> String {
    let mut text = Vec::new();
    write::slot(view, None, Style::Parameter, &mut text);
    // What is written is text, and between texts there is ASCII.
    String::from_utf8(text).unwrap_or_default()
}

/// Serializes a record in the shape of [`encode`], with any serializer.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&RecordJson { record, style: Style::Response }, serializer)
}

/// Fills a record from any deserializer that describes itself, as [`decode`] does from JSON text.
///
/// # Errors
/// Those of the deserializer, and a value that does not fit.
pub fn deserialize<'de, D: Deserializer<'de>>(source: D, into: &mut dyn Record) -> Result<(), D::Error> {
    let mut walk = Walk::default();
    let result = Root { walk: &mut walk, record: into }.deserialize(source);
    result.map_err(|error| walk.problem.map_or(error, serde::de::Error::custom))
}

/// Fills a slot that holds text from any deserializer.
///
/// # Errors
/// Those of the deserializer, and a value that is not text.
pub fn deserialize_text<'de, D: Deserializer<'de>>(source: D, into: &mut dyn Slot) -> Result<(), D::Error> {
    let mut walk = Walk::default();
    let target = Target::Slot { slot: into, fresh: true };
    let seed = Seed { walk: &mut walk, target, spot: Spot::Here(&ValueType::String) };
    let result = seed.deserialize(source).map(|_| ());
    result.map_err(|error| walk.problem.map_or(error, serde::de::Error::custom))
}
