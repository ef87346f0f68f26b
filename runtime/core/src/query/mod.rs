//! Records to request parameters and back.
//!
//! Every encoding of the protocol is here: repeated (`Tag.1.Key`), flat (`SystemDisk.Size`), JSON text and
//! comma lists. [`encode`] writes what a client sends, [`decode`] reads it for a server and collects what is wrong.

mod comma;
mod decode;
mod encode;
mod parameters;

pub use comma::comma_in_element;
pub use decode::{Decoded, Problem, decode};
pub use encode::{Nature, Outgoing, Source, encode, lay_out, lay_out_field};

/// What joins the steps of a parameter's name.
const STEP: char = '.';
/// The highest number of an element that is read.
const MAX_INDEX: usize = 1_000;
/// How many records and lists may stand inside each other in a name.
const MAX_DEPTH: usize = 16;

/// `name` inside `prefix`; `name` alone at the root.
fn join(prefix: &str, name: impl std::fmt::Display) -> String {
    if prefix.is_empty() { name.to_string() } else { format!("{prefix}{STEP}{name}") }
}
