//! Names of parameters and actions: without numbers, the nearest known one, and whether it may be told.

/// A longer name has no near one; comparing costs its length.
pub(crate) const MAX_NAME: usize = 64;

/// A name without the numbers of elements: `Tag.Key` for `Tag.1.Key`, `Tag.N.Key` and `Tag[0].Key`.
pub(crate) fn bare(name: &str) -> String {
    let number = |part: &str| part == "N" || part == "n" || part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = name.split(['.', '[', ']']).filter(|part| !number(part)).collect();
    parts.join(".")
}

/// The known name that is nearest to `name`, if one is near.
pub(crate) fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > MAX_NAME {
        return None;
    }
    let folded = name.to_lowercase();
    let near = known.map(|other| (strsim::damerau_levenshtein(&folded, &other.to_lowercase()), other));
    near.filter(|(distance, other)| *distance * 3 <= other.len().min(name.len()).max(3)).min().map(|(_, other)| other)
}

/// A name that can be told. What does not look like one is a value that was read as a name, such as a body of JSON that
/// is said to be a form, and may hold a secret.
pub(crate) fn shown(name: &str) -> Option<&str> {
    let sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '[' | ']');
    (name.len() <= MAX_NAME && name.chars().all(sign)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_the_name_that_was_meant() {
        let known = ["VpcName", "CidrBlock", "RegionId"];
        assert_eq!(nearest("VPCName", known.into_iter()), Some("VpcName"));
        assert_eq!(nearest("CidrBlok", known.into_iter()), Some("CidrBlock"));
        assert_eq!(nearest("Bandwidth", known.into_iter()), None);
        assert_eq!(nearest(&"x".repeat(1_000_000), known.into_iter()), None);
    }

    #[test]
    fn numbers_of_elements_do_not_count() {
        for name in ["Tag.1.Key", "Tag.N.Key", "Tag[0].Key", "Tag.Key"] {
            assert_eq!(bare(name), "Tag.Key");
        }
        assert_eq!(bare("95BandwidthByMonth"), "95BandwidthByMonth");
    }
}
