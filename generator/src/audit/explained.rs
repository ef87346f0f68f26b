//! Whether a discrepancy of an action is about a difference.

use crate::format::ActionFile;

/// What `where` says of a part of the page as a whole: the text of the discrepancy then names what it is about.
const PARTS: &[&str] =
    &["action", "description", "errors", "examples", "parameters", "request", "response", "rules", "summary"];

/// Whether a discrepancy is about a parameter, a field or an error code: its `where` names it, the object that it is
/// in, or a whole part of the page, and then its text names it.
pub(super) fn is_explained(action: &ActionFile, name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or(name);
    action.spec.discrepancies.iter().any(|found| {
        found.place.split(',').map(str::trim).any(|place| {
            if PARTS.contains(&place) {
                return [&found.says, &found.decision].into_iter().any(|text| mentions(text, name) || mentions(text, last));
            }
            let inside = name.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
            inside || place.rsplit('.').next() == Some(last)
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
