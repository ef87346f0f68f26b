//! YAML as a tree in which every key and value knows its place, and typed reading from that tree.

pub(crate) mod json;
mod node;
mod object;
mod parse;
mod read;
mod scalar;
mod values;

pub(crate) use node::{Node, NodeValue, ScalarType};
pub(crate) use object::{described, one_line, spec_object};
pub(crate) use parse::parse;
pub(crate) use read::{Allowance, Definitions, FromNode, Keys, Mapping, OneOrMany, Reader};
pub(crate) use scalar::{Integers, Span64};
pub(crate) use values::Entry;
