//! Texts of an earlier run, by what they were made of. What is made of the same is the same, and is not made again.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};

/// What a text was made of, as the SHA-256 of all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key([u8; LENGTH]);

/// The bytes of a key.
const LENGTH: usize = 32;

impl Key {
    /// The key of these bytes, which must tell apart whatever gives other texts.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The key of several parts in this order.
    pub fn of_all(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::of(&parts.into_iter().flat_map(|part| part.0).collect::<Vec<u8>>())
    }

    /// The key of a file: its path and its bytes.
    pub fn of_file(path: &str, bytes: &[u8]) -> Self {
        Self::of_all([Self::of(path.as_bytes()), Self::of(bytes)])
    }

    /// The key in digits.
    pub fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The texts. One that is kept and that a run does not ask for is not kept any longer. Those of no generator, as by
/// default, are not kept at all.
#[derive(Debug, Default)]
pub struct Kept {
    generator: String,
    before: BTreeMap<Key, String>,
    asked: Mutex<BTreeMap<Key, String>>,
}

impl Kept {
    /// What an earlier run left in these bytes; nothing where another generator did, or somebody else.
    pub fn read(generator: &str, bytes: &[u8]) -> Self {
        let before = texts(generator, bytes).unwrap_or_default();
        Self { generator: generator.to_owned(), before, asked: Mutex::default() }
    }

    /// The bytes to leave for the next run; `None` where they would be those that were read.
    pub fn written(&self) -> Option<Vec<u8>> {
        let asked = self.asked();
        if *asked == self.before {
            return None;
        }
        let mut out = first_line(&self.generator).into_bytes();
        for (key, text) in asked.iter() {
            out.extend_from_slice(&key.0);
            out.extend_from_slice(&Key::of(text.as_bytes()).0);
            out.extend_from_slice(&(text.len() as u64).to_le_bytes());
            out.extend_from_slice(text.as_bytes());
        }
        Some(out)
    }

    /// The text that is made of what `key` says; `make` must look at nothing else.
    pub(crate) fn text<E>(
        &self,
        key: impl FnOnce() -> Key,
        make: impl FnOnce() -> Result<String, E>,
    ) -> Result<String, E> {
        if self.generator.is_empty() {
            return make();
        }
        let key = key();
        let text = match self.before.get(&key) {
            Some(text) => text.clone(),
            None => make()?,
        };
        self.asked().insert(key, text.clone());
        Ok(text)
    }

    fn asked(&self) -> MutexGuard<'_, BTreeMap<Key, String>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the bytes begin with.
fn first_line(generator: &str) -> String {
    format!("texts of the generator {generator}\n")
}

/// The texts; `None` where the bytes are not whole, or a text is not the one that was written.
fn texts(generator: &str, bytes: &[u8]) -> Option<BTreeMap<Key, String>> {
    let mut rest = bytes.strip_prefix(first_line(generator).as_bytes())?;
    let mut texts = BTreeMap::new();
    while !rest.is_empty() {
        let (key, after) = rest.split_first_chunk::<LENGTH>()?;
        let (proof, after) = after.split_first_chunk::<LENGTH>()?;
        let (length, after) = after.split_first_chunk::<8>()?;
        let (text, after) = after.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
        if Key::of(text) != Key(*proof) {
            return None;
        }
        texts.insert(Key(*key), String::from_utf8(text.to_vec()).ok()?);
        rest = after;
    }
    Some(texts)
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    fn made(kept: &Kept, of: &str, text: &str) -> (String, bool) {
        let mut asked = false;
        let make = || {
            asked = true;
            Ok::<_, Infallible>(text.to_owned())
        };
        let Ok(text) = kept.text(|| Key::of(of.as_bytes()), make);
        (text, asked)
    }

    #[test]
    fn what_is_made_of_the_same_is_made_once() {
        let first = Kept::read("1", b"");
        assert_eq!(made(&first, "a", "A\n"), ("A\n".to_owned(), true));
        assert_eq!(made(&first, "b", ""), (String::new(), true));
        let bytes = first.written().expect("something is new");
        let second = Kept::read("1", &bytes);
        assert_eq!(made(&second, "a", "other"), ("A\n".to_owned(), false));
        assert_eq!(made(&second, "b", "other"), (String::new(), false));
        assert_eq!(second.written(), None);
    }

    #[test]
    fn what_nobody_asks_for_goes() {
        let first = Kept::read("1", b"");
        made(&first, "a", "A");
        made(&first, "b", "B");
        let second = Kept::read("1", &first.written().expect("something is new"));
        made(&second, "a", "other");
        let third = Kept::read("1", &second.written().expect("something is gone"));
        assert!(made(&third, "b", "B").1);
    }

    #[test]
    fn what_is_not_whole_or_of_another_generator_is_nothing() {
        let first = Kept::read("1", b"");
        made(&first, "a", "A");
        made(&first, "b", "B");
        let bytes = first.written().expect("something is new");
        assert!(made(&Kept::read("2", &bytes), "a", "other").1);
        for end in 0..bytes.len() {
            // Where a text ends, those before it are whole.
            if let Some(texts) = texts("1", &bytes[..end]) {
                assert!(texts.values().all(|text| ["A", "B"].contains(&text.as_str())), "{end}");
            }
        }
        let mut damaged = bytes.clone();
        *damaged.last_mut().expect("a text is last") ^= 1;
        assert_eq!(texts("1", &damaged), None);
    }
}
