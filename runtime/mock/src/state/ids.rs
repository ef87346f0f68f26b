//! Ids that look like the real ones and come in the same order for the same seed.

use fastrand::Rng;

/// The letters and digits after the prefix of an id.
const LENGTH: usize = 17;

/// A source of ids.
#[derive(Clone, Debug)]
pub(crate) struct Ids(Rng);

impl Ids {
    /// The source for a seed and a name: another name gives other ids.
    pub(crate) fn new(seed: u64, name: &str) -> Self {
        Self(Rng::with_seed(seed ^ hash(name)))
    }

    /// How far it was drawn from.
    pub(super) fn drawn(&self) -> u64 {
        self.0.get_seed()
    }

    /// The source that was drawn from so far.
    pub(super) fn from(drawn: u64) -> Self {
        Self(Rng::with_seed(drawn))
    }

    /// The prefix and random text in base 36.
    pub(crate) fn id(&mut self, prefix: &str) -> String {
        let mut id = String::with_capacity(prefix.len() + LENGTH);
        id.push_str(prefix);
        (0..LENGTH).for_each(|_| id.push(self.0.digit(36)));
        id
    }

    /// A random UUID in capitals, the form of request ids.
    pub(crate) fn uuid(&mut self) -> String {
        let bits = (self.0.u128(..) & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
        let hex = format!("{bits:032X}");
        let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|range| hex.get(range).unwrap_or_default());
        parts.join("-")
    }
}

/// FNV-1a: the standard library's hashes may change between releases, and what is made of a seed or kept in a file must
/// not.
pub(crate) fn hash(name: impl AsRef<[u8]>) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    name.as_ref().iter().copied().fold(0xcbf2_9ce4_8422_2325, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_follow_the_seed_and_the_name() {
        let first = |seed, name| Ids::new(seed, name).id("vpc-bp");
        assert_eq!(first(1, "a"), first(1, "a"));
        assert_ne!(first(1, "a"), first(2, "a"));
        assert_ne!(first(1, "a"), first(1, "b"));
        assert_eq!(first(1, "a").len(), "vpc-bp".len() + LENGTH);
    }

    #[test]
    fn a_request_id_is_a_random_uuid_in_capitals() {
        let id = Ids::new(7, "").uuid();
        let parts: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert_eq!(id.as_bytes().get(14), Some(&b'4'));
        assert!(matches!(id.as_bytes().get(19), Some(b'8' | b'9' | b'A' | b'B')));
        assert_eq!(id, id.to_uppercase());
    }
}
