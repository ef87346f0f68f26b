//! What editors may know of a value beyond its type: its words, its pattern, its least. The checker says the same and
//! more, with reasons; a schema only underlines.

use aliyun_api_core::{Constraint, Fixed};
use serde_json::{Value, json};

/// Keywords of JSON Schema that are added to every scalar of a type: of a list, to its elements.
pub(crate) struct Shape(Value);

/// One of these words.
pub(crate) fn words(words: &[&str]) -> Shape {
    Shape(json!({ "enum": words }))
}

/// Text that a regular expression matches, in the dialect that Rust and JavaScript have in common.
pub(crate) fn pattern(pattern: &str) -> Shape {
    Shape(json!({ "pattern": pattern }))
}

/// A number that is no less.
pub(crate) fn at_least(least: u64) -> Shape {
    Shape(json!({ "minimum": least }))
}

/// Other keywords.
pub(crate) fn keywords(keywords: Value) -> Shape {
    Shape(keywords)
}

/// A schema whose scalars have a shape.
pub(crate) fn narrowed(schema: Value, shape: &Shape) -> Value {
    let Value::Object(mut map) = schema else { return schema };
    for inner in ["items", "additionalProperties"] {
        if let Some(value) = map.get_mut(inner).filter(|value| value.is_object()) {
            *value = narrowed(value.take(), shape);
        }
    }
    if let Some(Value::Array(branches)) = map.get_mut("anyOf") {
        branches.iter_mut().for_each(|branch| *branch = narrowed(branch.take(), shape));
    }
    let scalar = map.get("type").is_some_and(|ty| ty != "array" && ty != "object");
    if let (true, Value::Object(keywords)) = (scalar, &shape.0) {
        map.extend(keywords.clone());
    }
    Value::Object(map)
}

/// Whether a text has one of the shapes below: what the schema says of it and what the checker says are one.
pub(crate) fn fits(shape: &'static str, text: &str) -> bool {
    Constraint::<Fixed>::Pattern(shape).breach(text).is_none()
}

/// A date.
pub(crate) const DATE: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
/// The date of a document, of which some say no more than the year.
pub(crate) const ISSUED: &str = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";
/// A language, by its code.
pub(crate) const LANGUAGE: &str = "^[a-z]{2}(-[A-Za-z]+)?$";
/// Longest code of an error, as the pattern has it; the longest of the documents has about fifty letters.
pub(crate) const LONGEST_CODE: usize = 128;
/// The code of an error.
pub(crate) const ERROR_CODE: &str = "^[^\\s]{1,128}$";
/// A call rate.
pub(crate) const RATE: &str = "^[1-9][0-9]*/(s|min|h|day)$";
/// A time.
pub(crate) const DURATION: &str = "^[1-9][0-9]{0,6}(ms|s|min)$";
/// An endpoint, perhaps with `{region}`.
pub(crate) const ENDPOINT: &str = "^[A-Za-z0-9]([A-Za-z0-9.-]|\\{region\\})*$";
/// An endpoint with `{region}`.
pub(crate) const REGIONAL: &str = "^[A-Za-z0-9.-]*\\{region\\}[A-Za-z0-9.-]*$";
/// A name in Rust.
pub(crate) const RUST_NAME: &str = "^(r#)?[A-Za-z_][A-Za-z0-9_]*$";
/// The name of a type or a resource.
pub(crate) const TYPE_NAME: &str = "^[A-Z][A-Za-z0-9]*$";
/// The name of an action.
pub(crate) const ACTION_NAME: &str = "^[A-Za-z][A-Za-z0-9]*$";
/// One sentence: a line with something else than signs in it, and a full stop.
pub(crate) const SENTENCE: &str = "^[^\\n]*[^\\s!-/:-@\\[-`{-~][^\\n]*\\.$";
/// A range of numbers that are not negative.
pub(crate) const COUNTS: &str = "^([0-9]{1,18}(\\.\\.([0-9]{1,18})?)?|\\.\\.[0-9]{1,18})$";
