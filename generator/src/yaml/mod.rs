//! YAML as a tree in which every key and value knows its place, and typed reading from that tree.

pub(crate) mod json;
mod node;
mod parse;
mod read;
mod scalar;

pub(crate) use node::{Node, NodeValue, PlainKind};
pub(crate) use parse::parse;
pub(crate) use read::{Definitions, Entry, FromNode, Mapping, OneOrMany, Reader, described, nearest, spec_object};
pub(crate) use scalar::{Integers, Span64};
