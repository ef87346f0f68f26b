//! What a value must not be, where everything else is allowed.

use super::{Block, Bounds, holds};
use crate::storage::{Fixed, Storage};

/// Something that a value must not be.
#[derive(Clone, Debug, PartialEq)]
pub enum Forbidden<S: Storage = Fixed> {
    /// A number of this range.
    Number(Bounds),
    /// This text.
    Text(S::Text),
    /// This CIDR block, a part of it, or an address in it. A block around it, such as `0.0.0.0/0`, is allowed.
    Inside(S::Text),
    /// A CIDR block that has an address in common with this one, or an address in it.
    Overlapping(S::Text),
}

impl<S: Storage> Forbidden<S> {
    /// Whether a value is this. CIDR blocks joined by commas are where one of them is; what is no number is no number
    /// of a range, and what is no block is in none.
    pub fn is(&self, value: &str) -> bool {
        let any = |block: &S::Text, test: fn(Block, Block) -> bool| {
            let Some(block) = Block::parse(block.as_ref()) else { return false };
            value.split(',').filter_map(|part| Block::parse(part.trim())).any(|part| test(block, part))
        };
        match self {
            Self::Number(bounds) => holds(value, std::slice::from_ref(bounds)),
            Self::Text(text) => text.as_ref() == value,
            Self::Inside(block) => any(block, Block::contains),
            Self::Overlapping(block) => any(block, Block::overlaps),
        }
    }
}
