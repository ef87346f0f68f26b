//! What a tag is called: services write its key and its value in two ways.

/// The names of key and value.
pub const TAG_NAMES: [(&str, &str); 2] = [("Key", "Value"), ("TagKey", "TagValue")];

/// The other name of what a tag has under `name`: `TagKey` of `Key`. `None` where it is no name of a key or a value.
pub fn other_tag_name(name: &str) -> Option<&'static str> {
    let [(key, value), (tag_key, tag_value)] = TAG_NAMES;
    let pairs = [(key, tag_key), (tag_key, key), (value, tag_value), (tag_value, value)];
    pairs.into_iter().find(|(own, _)| *own == name).map(|(_, other)| other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_the_other_one_and_no_third() {
        for (key, value) in TAG_NAMES {
            for name in [key, value] {
                let other = other_tag_name(name).and_then(other_tag_name);
                assert_eq!((other, other_tag_name(name) == Some(name)), (Some(name), false));
            }
        }
        assert_eq!(other_tag_name("Tag"), None);
    }
}
