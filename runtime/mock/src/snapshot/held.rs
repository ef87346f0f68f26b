//! What a namespace holds, as it is written: whole in a snapshot, and what changed in the data file. It holds secrets:
//! there is no `Debug`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::StateMode;
use crate::value::Fields;

/// A namespace.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Space {
    /// How far the clock was advanced, in milliseconds.
    #[serde(default)]
    pub(crate) clock_offset: i64,
    /// None where it is the mode of the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) states: Option<StateMode>,
    #[serde(default)]
    pub(crate) accounts: BTreeMap<String, Account>,
}

/// What an account has in a namespace.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Account {
    pub(crate) given: Given,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) tables: Vec<Table>,
    /// Oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) tokens: Vec<Token>,
}

/// How far ids and addresses were given away.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Given {
    pub(crate) ids: Hex,
    pub(crate) made: Hex,
    pub(crate) addresses: u32,
}

/// The objects of a resource.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    pub(crate) service: String,
    pub(crate) resource: String,
    /// The number of the next object.
    pub(crate) next: u64,
    /// In the order of their numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) objects: Vec<Object>,
    /// The numbers of those that are gone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) removed: Vec<u64>,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Object {
    pub(crate) number: u64,
    pub(crate) id: String,
    pub(crate) fields: Fields,
    /// What was co-created with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) owned: Vec<Named>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) coming: Option<Coming>,
    /// Whether it was there from the start.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) start: bool,
}

/// An object of another resource.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Named {
    pub(crate) service: String,
    pub(crate) resource: String,
    pub(crate) id: String,
}

/// States to come.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Coming {
    /// When the first is due, in milliseconds since 1970.
    pub(crate) due: i64,
    /// Each with the milliseconds after the one before.
    pub(crate) then: Vec<(String, u64)>,
}

/// A client token, and the response that it gets.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Token {
    pub(crate) service: String,
    pub(crate) action: String,
    pub(crate) token: String,
    /// Of what was sent with it.
    pub(crate) fingerprint: Hex,
    /// When it was first sent, in milliseconds since 1970.
    pub(crate) at: i64,
    pub(crate) response: Value,
}

/// A number of 64 bits in 16 hexadecimal digits: many programs read larger numbers than 53 bits wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub(crate) struct Hex(pub(crate) u64);

impl From<Hex> for String {
    fn from(hex: Hex) -> Self {
        format!("{:016x}", hex.0)
    }
}

impl TryFrom<String> for Hex {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let digits = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = digits.then(|| u64::from_str_radix(&text, 16).ok()).flatten();
        number.map(Self).ok_or("invalid value, expected 16 hexadecimal digits")
    }
}
