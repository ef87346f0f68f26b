//! What a recording is: the types of the file, field by field in the order in which they are written.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Deserializer, Error};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::strict::{Check, Texts, all_checked, any, checked, entries, maybe_checked};
use crate::transport::{Phase, TransportErrorKind};

/// The version of the format that is written, and the only one that is read.
const VERSION: u64 = 1;

/// A whole recording.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Recording {
    #[serde(deserialize_with = "version")]
    version: u64,
    #[serde(deserialize_with = "all_checked")]
    pub(super) exchanges: Vec<Exchange>,
}

/// The version alone, of a file of any version.
#[derive(Deserialize)]
#[serde(expecting = "an object")]
pub(super) struct Head {
    #[serde(rename = "version", deserialize_with = "version")]
    _version: u64,
}

/// A request, and what came of it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exchange {
    #[serde(deserialize_with = "checked")]
    pub(super) request: Request,
    #[serde(default, deserialize_with = "maybe_checked", skip_serializing_if = "Option::is_none")]
    pub(super) response: Option<Response>,
    #[serde(default, deserialize_with = "maybe_checked", skip_serializing_if = "Option::is_none")]
    pub(super) failure: Option<Failure>,
}

/// What was asked.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Request {
    pub(super) service: String,
    pub(super) action: String,
    pub(super) host: String,
    #[serde(serialize_with = "as_entries", deserialize_with = "pairs")]
    pub(super) parameters: Vec<(String, String)>,
}

/// A response; of the three forms of a body at most one.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Response {
    #[serde(deserialize_with = "status")]
    pub(super) status: u16,
    #[serde(default, deserialize_with = "entries", skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) headers: BTreeMap<String, String>,
    #[serde(default, deserialize_with = "any", skip_serializing_if = "Option::is_none")]
    pub(super) json: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    #[serde(default, with = "as_base64", skip_serializing_if = "Option::is_none")]
    pub(super) base64: Option<Vec<u8>>,
}

/// Why there was no response, or no whole one.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Failure {
    #[serde(serialize_with = "kind_name", deserialize_with = "kind")]
    pub(super) kind: TransportErrorKind,
    #[serde(
        default,
        serialize_with = "phase_name",
        deserialize_with = "phase",
        skip_serializing_if = "Option::is_none"
    )]
    pub(super) phase: Option<Phase>,
    pub(super) may_have_reached_server: bool,
    #[serde(default)]
    pub(super) lasting: bool,
    pub(super) message: String,
    #[serde(default, deserialize_with = "maybe_checked", skip_serializing_if = "Option::is_none")]
    pub(super) received: Option<Response>,
}

impl Recording {
    pub(super) fn new(exchanges: Vec<Exchange>) -> Self {
        Self { version: VERSION, exchanges }
    }
}

impl Check for Recording {}
impl Check for Request {}
impl Check for Failure {}

impl Check for Exchange {
    fn check(&self) -> Result<(), String> {
        match (&self.response, &self.failure) {
            (Some(_), None) | (None, Some(_)) => Ok(()),
            _ => Err("an exchange has either `response` or `failure`".to_owned()),
        }
    }
}

impl Check for Response {
    fn check(&self) -> Result<(), String> {
        match [self.json.is_some(), self.text.is_some(), self.base64.is_some()].iter().filter(|has| **has).count() {
            0 | 1 => Ok(()),
            _ => Err("a response has only one of `json`, `text` and `base64`".to_owned()),
        }
    }
}

fn version<'de, D: Deserializer<'de>>(source: D) -> Result<u64, D::Error> {
    match u64::deserialize(source)? {
        VERSION => Ok(VERSION),
        other => Err(D::Error::custom(format_args!("version {other} is not known, only version {VERSION}"))),
    }
}

fn status<'de, D: Deserializer<'de>>(source: D) -> Result<u16, D::Error> {
    let status = u16::deserialize(source)?;
    if (100..1000).contains(&status) { Ok(status) } else { Err(D::Error::custom("a status has three digits")) }
}

/// Parameters as an object; where a name was sent more than once, with a list of its values.
fn as_entries<S: Serializer>(pairs: &[(String, String)], into: S) -> Result<S::Ok, S::Error> {
    let mut grouped: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, value) in pairs {
        grouped.entry(name).or_default().push(value);
    }
    into.collect_map(grouped.iter().map(|(name, values)| match values.as_slice() {
        [one] => (name, Value::from(*one)),
        several => (name, several.iter().copied().collect()),
    }))
}

fn pairs<'de, D: Deserializer<'de>>(source: D) -> Result<Vec<(String, String)>, D::Error> {
    let grouped: BTreeMap<String, Texts> = entries(source)?;
    let pairs = grouped.into_iter().flat_map(|(name, Texts(values))| {
        values.into_iter().map(move |value| (name.clone(), value)).collect::<Vec<_>>()
    });
    Ok(pairs.collect())
}

mod as_base64 {
    use super::{Deserialize, Deserializer, Engine, Error, STANDARD, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &Option<Vec<u8>>, into: S) -> Result<S::Ok, S::Error> {
        match bytes {
            Some(bytes) => into.serialize_str(&STANDARD.encode(bytes)),
            None => into.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(source: D) -> Result<Option<Vec<u8>>, D::Error> {
        let text = String::deserialize(source)?;
        STANDARD.decode(text).map(Some).map_err(|error| D::Error::custom(format_args!("no Base64: {error}")))
    }
}

const KINDS: [(TransportErrorKind, &str); 6] = [
    (TransportErrorKind::Connect, "connect"),
    (TransportErrorKind::Timeout, "timeout"),
    (TransportErrorKind::Tls, "tls"),
    (TransportErrorKind::Body, "body"),
    (TransportErrorKind::NotRecorded, "not-recorded"),
    (TransportErrorKind::Other, "other"),
];

const PHASES: [(Phase, &str); 5] = [
    (Phase::Resolve, "resolve"),
    (Phase::Connect, "connect"),
    (Phase::Tls, "tls"),
    (Phase::Send, "send"),
    (Phase::Receive, "receive"),
];

fn name<T: PartialEq>(known: &[(T, &'static str)], value: &T) -> &'static str {
    known.iter().find(|(one, _)| one == value).map_or("other", |(_, name)| *name)
}

fn named<T: Copy, E: Error>(known: &[(T, &'static str)], text: &str) -> Result<T, E> {
    let found = known.iter().find(|(_, name)| *name == text).map(|(one, _)| *one);
    let names: Vec<&str> = known.iter().map(|(_, name)| *name).collect();
    found.ok_or_else(|| E::custom(format_args!("{text:?} is none of {}", names.join(", "))))
}

fn kind_name<S: Serializer>(kind: &TransportErrorKind, into: S) -> Result<S::Ok, S::Error> {
    into.serialize_str(name(&KINDS, kind))
}

fn kind<'de, D: Deserializer<'de>>(source: D) -> Result<TransportErrorKind, D::Error> {
    named(&KINDS, &String::deserialize(source)?)
}

fn phase_name<S: Serializer>(phase: &Option<Phase>, into: S) -> Result<S::Ok, S::Error> {
    match phase {
        Some(phase) => into.serialize_str(name(&PHASES, phase)),
        None => into.serialize_none(),
    }
}

fn phase<'de, D: Deserializer<'de>>(source: D) -> Result<Option<Phase>, D::Error> {
    named(&PHASES, &String::deserialize(source)?).map(Some)
}
