//! The known name that a slip was most likely meant to be.

/// The known name that `text` is most likely a slip of.
pub(crate) fn nearest<'a>(text: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // What is longer is no slip of a name, and comparing it would take long.
    const LONGEST: usize = 80;
    const MOST: usize = 1000;
    if text.len() > LONGEST {
        return None;
    }
    let lower = text.to_lowercase();
    known
        .into_iter()
        .take(MOST)
        .filter(|name| name.len() <= LONGEST && name.len().abs_diff(text.len()) <= LONGEST / 3)
        .map(|name| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= (name.chars().count().max(text.chars().count()) / 3).max(1))
        .min()
        .map(|(_, name)| name)
}
