//! Whether a discrepancy of an action is about a difference.

use super::report::Kind;
use crate::format::ActionFile;

/// What `where` says of a part of the page as a whole.
const PARTS: &[&str] =
    &["action", "description", "errors", "examples", "parameters", "request", "response", "rules", "summary"];

/// Whether a discrepancy is about a parameter, a field or an error code, given by its path.
///
/// Its text speaks of what differs, and its `where` names it; or `where` names an object that it is in, or a part of the page as a whole, and then the text
/// of the discrepancy names it.
pub(super) fn is_explained(action: &ActionFile, kind: Kind, path: &str) -> bool {
    let mut parts = path.rsplit('.');
    let last = parts.next().unwrap_or(path);
    let above: Vec<&str> = parts.collect();
    action.spec.discrepancies.iter().any(|found| {
        if !speaks_of(&found.says, kind) && !speaks_of(&found.decision, kind) {
            return false;
        }
        let named = [&found.says, &found.decision].into_iter().any(|text| mentions(text, path) || mentions(text, last));
        found.place.0.iter().map(|place| place.value.as_str()).any(|place| {
            let end = place.rsplit('.').next().unwrap_or(place);
            end == last || (named && (PARTS.contains(&place) || above.contains(&end)))
        })
    })
}

/// Whether a text is about what a kind of comparison is about: one about a limit explains no other type.
fn speaks_of(text: &str, kind: Kind) -> bool {
    let words: &[&str] = match kind {
        Kind::Required => &["required", "optional", "mandatory", "must be"],
        Kind::Type => &["string", "integer", "number", "boolean", "long", "float", "text", "type", "list"],
        Kind::Example => &["example"],
        Kind::ErrorRow => &["status", "message", "code", "row", "400", "403", "404", "500", "error"],
        _ => return true,
    };
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(word))
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
