//! Parameters that no action declares: those of every call, and those that nobody knows.

use std::borrow::Cow;
use std::collections::HashSet;

use aliyun_api_core::{REGION_ID, Schema, ValueType, is_common_parameter};

use crate::names::{nearest, shown};

/// How many unknown parameters are told.
const MAX_TOLD: usize = 5;

/// What is said of a parameter whose name is not told.
const NO_NAME: &str =
    "The request has a parameter whose name no parameter can have. Is the body what its content type says?";

/// The parameters of the action: without those of every call, unless the action declares them itself.
pub(super) fn without(schema: &Schema, pairs: &[(String, String)]) -> Vec<(String, String)> {
    let own = |name: &str| !is_common_parameter(name) || schema.position(name).is_some();
    pairs.iter().filter(|(name, _)| own(name)).cloned().collect()
}

/// Adds the region of the call, where the action has a parameter for it that was not sent. Where that is required, it
/// may not be sent empty.
pub(super) fn add_region(schema: &Schema, pairs: &mut Vec<(String, String)>, region: &str) {
    let Some(field) = schema.position(REGION_ID).and_then(|index| schema.fields.get(index)) else { return };
    pairs.retain(|(name, value)| name != REGION_ID || field.required || !value.is_empty());
    if !pairs.iter().any(|(name, _)| name == REGION_ID) {
        pairs.push((REGION_ID.to_owned(), region.to_owned()));
    }
}

/// Those of the unknown parameters that say something: official SDKs send lists that nobody filled, as `[]`, also those
/// that the action does not have.
pub(super) fn telling(pairs: &[(String, String)], mut unknown: Vec<String>) -> Vec<String> {
    let says_nothing = |value: &str| matches!(value.trim(), "[]" | "{}");
    let telling = pairs.iter().filter(|(_, value)| !says_nothing(value)).map(|(name, _)| name.as_str());
    let telling: HashSet<&str> = telling.collect();
    unknown.retain(|name| telling.contains(name.as_str()));
    unknown
}

/// A warning for each of the first unknown parameters.
pub(super) fn unknown(schema: &Schema, names: &[String]) -> Vec<String> {
    let known = || schema.fields.iter().map(|field| field.wire);
    let told = names.iter().take(MAX_TOLD).map(|name| {
        let first = name.split('.').next().unwrap_or(name);
        let near = nearest(name, known()).or_else(|| nearest(first, known()));
        let hint: Cow<'_, str> = match near {
            None => "".into(),
            // There is one of this name, which travels in parts.
            Some(near) if near == name => {
                match schema.fields.iter().find(|field| field.wire == near).map(|field| &field.kind) {
                    Some(ValueType::List(_)) => {
                        format!(" Its elements are sent as {near}.1, {near}.2 and so on.").into()
                    }
                    _ => format!(" Its fields are sent one by one, as {near}.Name.").into(),
                }
            }
            Some(near) => format!(" Did you mean {near}?").into(),
        };
        match shown(name) {
            Some(name) => format!("The action has no parameter {name}.{hint}"),
            None => NO_NAME.to_owned(),
        }
    });
    told.collect()
}
