//! Documented codes and messages with exactly one gap in them: `InvalidParameter.%s` stands for every code of that
//! form.

/// What stands for any text in a documented code or message.
pub const GAP: &str = "%s";

/// What stands in `text` where `template` has its gap, if the rest is the same and something stands there.
pub fn filled<'a>(template: &str, text: &'a str) -> Option<&'a str> {
    let (before, after) = template.split_once(GAP)?;
    text.strip_prefix(before)?.strip_suffix(after).filter(|filled| !filled.is_empty())
}

/// The template with `name` in its gap; the text itself where it has none.
pub fn fill(template: &str, name: &str) -> String {
    template.replace(GAP, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_is_read_back() {
        for template in ["InvalidParameter.%s", "Missing%s", "%s.NotFound", "Invalid%s.Malformed"] {
            assert_eq!(filled(template, &fill(template, "Tag.Key")), Some("Tag.Key"), "{template}");
            assert_eq!(filled(template, &fill(template, "")), None, "{template}");
        }
        assert_eq!(filled("InvalidParameter.%s", "InvalidParameters.A"), None);
        assert_eq!(filled("InvalidParameter", "InvalidParameter"), None);
        assert_eq!(fill("The %s is wrong.", "Size"), "The Size is wrong.");
    }
}
