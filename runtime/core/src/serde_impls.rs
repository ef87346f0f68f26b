//! The `serde` feature: `Serialize` and `Deserialize` of records and open enums, in the shape of the JSON answers.

/// Without the `serde` feature, records get no serde traits.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __record_serde {
    ($type:ident) => {};
}

/// Without the `serde` feature, open enums get no serde traits.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum_serde {
    ($type:ident) => {};
}
