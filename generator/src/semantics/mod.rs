//! What the keys of the format mean, in terms of the core: the checker looks at it and the lowering keeps it.

pub(crate) mod catalogue;
pub(crate) mod classes;
pub(crate) mod constraints;
pub(crate) mod expected;
pub(crate) mod matches;
pub(crate) mod products;
pub(crate) mod rules;
pub(crate) mod subjects;
pub(crate) mod words;
