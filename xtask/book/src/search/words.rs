//! The words of a text, as the search finds them. `assets/search.js` does the same to what a reader types.

/// Words that say nothing about what a page is about.
const IDLE: [&str; 24] = [
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "if", "in", "is", "it", "not", "of", "on", "or",
    "that", "the", "this", "to", "which", "with",
];

/// Words longer than this are none: nobody types them.
const LONGEST: usize = 60;

/// Calls `found` for each word in small letters: `VSwitchId` is `vswitchid`, `vswitch` and `id`.
pub(super) fn each(text: &str, mut found: impl FnMut(&str)) {
    for name in text.split(|c: char| !c.is_alphanumeric()) {
        let parts = parts(name);
        let mut whole = String::new();
        for part in &parts {
            whole.push_str(part);
            if parts.len() > 1 {
                keep(part, &mut found);
            }
        }
        keep(&whole, &mut found);
    }
}

/// Calls `found` also for each end of a name: `CreateNatGateway` is found by `natgateway`, too.
pub(super) fn each_of_title(text: &str, mut found: impl FnMut(&str)) {
    each(text, &mut found);
    for name in text.split(|c: char| !c.is_alphanumeric()) {
        let parts = parts(name);
        let ends = (1..parts.len().saturating_sub(1)).filter_map(|start| parts.get(start..));
        for end in ends {
            keep(&end.concat(), &mut found);
        }
    }
}

fn keep(word: &str, found: &mut impl FnMut(&str)) {
    // Short numbers are states, lengths and parts of addresses.
    let number = word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    if !number && word.len() <= LONGEST && !IDLE.contains(&word) {
        found(word);
    }
}

/// A name in its parts: `HTTPSListener` is `https` and `listener`. A single letter belongs to what follows it.
fn parts(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut parts: Vec<String> = Vec::new();
    for (index, &c) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        let after = letters.get(index + 1);
        let begins = c.is_uppercase()
            && before.is_some_and(|before| !before.is_uppercase() || after.is_some_and(|after| after.is_lowercase()));
        let single = parts.last().is_some_and(|part| part.chars().count() == 1);
        match parts.last_mut() {
            Some(part) if !begins || single => part.extend(c.to_lowercase()),
            _ => parts.push(c.to_lowercase().collect()),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let mut words = Vec::new();
        each(text, |word| words.push(word.to_owned()));
        words
    }

    #[test]
    fn names_are_found_whole_and_by_their_parts() {
        assert_eq!(words("VSwitchId"), ["vswitch", "id", "vswitchid"]);
        assert_eq!(words("HTTPSListener of IPv6"), ["https", "listener", "httpslistener", "ipv6"]);
        assert_eq!(words("InvalidVpcId.NotFound"), ["invalid", "vpc", "id", "invalidvpcid", "found", "notfound"]);
        assert_eq!(words("The 10.0.0.0/8 of \"regionId\" in 2026"), ["region", "id", "regionid", "2026"]);
    }

    #[test]
    fn titles_are_found_by_their_ends() {
        let mut words = Vec::new();
        each_of_title("CreateNatGateway", |word| words.push(word.to_owned()));
        assert_eq!(words, ["create", "nat", "gateway", "createnatgateway", "natgateway"]);
    }
}
