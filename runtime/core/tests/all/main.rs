//! Codecs and signatures, tested together on one set of records.

#![allow(clippy::unwrap_used)] // helpers of tests unwrap as tests do

mod fixtures;
mod json;
mod query;
mod records;
mod roundtrip;
#[cfg(feature = "serde")]
mod serde_traits;
mod signatures;
mod vectors;
mod xml;
