// Written by `cargo xtask gen` from the specs. Do not edit.

//! Objects and enums that more than one action uses.

#[allow(unused_imports, reason = "not every module has every kind of type")]
use aliyun_api_core::{
    Encoding, Field, IntoOption, OpenEnum, Schema, Timestamp, UnknownValue, ValueType,
};

/// A tag.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag. It must not be empty.
    ///
    /// 1 to 64 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub key: Option<String>,
    /// Value of the tag. It may be empty, but each key needs one.
    ///
    /// At most 128 characters; does not start with `aliyun` or `acs:`; does not contain `http://` or `https://`.
    pub value: Option<String>,
}

pub(crate) static TAG: Schema = Schema {
    name: "Tag",
    fields: &[
        Field::new("Key", ValueType::String),
        Field::new("Value", ValueType::String),
    ],
};

aliyun_api_core::record!(Tag, TAG, 0 => key, 1 => value);

impl Tag {
    /// A key with its value.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            value: Some(value.into()),
        }
    }
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for Tag {
    #[inline]
    fn from((key, value): (K, V)) -> Self {
        Self::new(key, value)
    }
}

impl Tag {
    /// Sets [`key`](Self#structfield.key).
    #[inline]
    pub fn key(mut self, value: impl IntoOption<String>) -> Self {
        self.key = value.into_option();
        self
    }
    /// Sets [`value`](Self#structfield.value).
    #[inline]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

/// Which overlap of the CIDR blocks of the connected networks is allowed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionLevel {
    /// `REDUCED`: blocks may overlap but must not be identical.
    Reduced,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(ProtectionLevel, Reduced = "REDUCED");
