//! Maps by id and by value: every request looks up several times, and a hash that withstands every attack takes longer than
//! the rest of it. Each map has its own seed, which clients cannot tell.

use foldhash::fast::RandomState;

/// A map that keeps the order of its entries, and grows without hashing all of them again.
pub(crate) type IndexMap<K, V> = indexmap::IndexMap<K, V, RandomState>;

/// A set that keeps the order of its values.
pub(crate) type IndexSet<T> = indexmap::IndexSet<T, RandomState>;

/// A map whose order nobody asks for.
pub(crate) type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;
