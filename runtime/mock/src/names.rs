//! Names of parameters and actions: without numbers, and the nearest known one.

/// A longer name has no near one; comparing costs its length.
pub(crate) const MAX_NAME: usize = 64;

/// A name without the numbers of elements: `Tag.Key` for `Tag.1.Key`, `Tag.N.Key` and `Tag[0].Key`.
pub(crate) fn bare(name: &str) -> String {
    let number = |part: &str| part == "N" || part == "n" || part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = name.split(['.', '[', ']']).filter(|part| !number(part)).collect();
    parts.join(".")
}

/// The known name that is nearest to `name`, if one is near.
pub(crate) fn nearest(name: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    if name.len() > MAX_NAME {
        return None;
    }
    let folded = name.to_lowercase();
    let near = known.map(|other| (strsim::damerau_levenshtein(&folded, &other.to_lowercase()), other));
    near.filter(|(distance, other)| *distance * 3 <= other.len().min(name.len()).max(3)).min().map(|(_, other)| other)
}
