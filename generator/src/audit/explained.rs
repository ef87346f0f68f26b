//! Whether a discrepancy of an action is about a difference.

use crate::format::ActionFile;

/// What `where` says of a part of the page as a whole.
const PARTS: &[&str] =
    &["action", "description", "errors", "examples", "parameters", "request", "response", "rules", "summary"];

/// Whether a discrepancy is about a parameter, a field or an error code, given by its path.
///
/// Its `where` names it; or `where` names an object that it is in, or a part of the page as a whole, and then the text
/// of the discrepancy names it.
pub(super) fn is_explained(action: &ActionFile, path: &str) -> bool {
    let mut parts = path.rsplit('.');
    let last = parts.next().unwrap_or(path);
    let above: Vec<&str> = parts.collect();
    action.spec.discrepancies.iter().any(|found| {
        let named = [&found.says, &found.decision].into_iter().any(|text| mentions(text, path) || mentions(text, last));
        found.place.split(',').map(str::trim).any(|place| {
            let end = place.rsplit('.').next().unwrap_or(place);
            end == last || (named && (PARTS.contains(&place) || above.contains(&end)))
        })
    })
}

/// Whether a text has a name as a whole word.
pub(super) fn mentions(text: &str, name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    !name.is_empty()
        && text.match_indices(name).any(|(at, _)| {
            let after = &text[at + name.len()..];
            let longer = after.strip_prefix('.').unwrap_or(after).starts_with(is_part);
            !text[..at].ends_with(is_part) && !longer
        })
}

#[cfg(test)]
mod tests {
    use super::mentions;

    #[test]
    fn names_are_whole_words() {
        for (text, name, expected) in [
            ("The table names Size, the example size.", "Size", true),
            ("MissingParameter.Size has two rows.", "MissingParameter", false),
            ("MissingParameter.Size has two rows.", "MissingParameter.Size", true),
            ("It is the row of MissingParameter.", "MissingParameter", true),
            ("SizeMax is a string.", "Size", false),
            ("anything", "", false),
        ] {
            assert_eq!(mentions(text, name), expected, "{text}: {name}");
        }
    }
}
