//! YAML as a tree in which every key and value knows its place, and typed reading from that tree.

pub(crate) mod json;
mod node;
mod object;
mod parse;
mod piece;
mod read;
mod recover;
mod scalar;
pub(crate) mod shape;
mod slips;
mod unseen;
mod values;

pub(crate) use node::{Node, NodeValue, ScalarType};
pub(crate) use object::{described, one_line, spec_object};
pub(crate) use read::{Allowance, Definitions, FromNode, Gaps, Keys, Mapping, OneOrMany, Reader, StandIn};
pub(crate) use recover::{Tree, parse};
pub(crate) use scalar::{Integers, Span64};
pub(crate) use unseen::look as unseen;
pub(crate) use values::Entry;
