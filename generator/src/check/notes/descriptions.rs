//! What the words of a description say about limits.

/// A limit in words.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// From a number to another.
    Range(i64, i64),
    /// One end alone, whichever it is.
    End(i64),
    /// How a text begins.
    Start,
    /// What is taken where the parameter is omitted.
    Default,
}

/// The limits that a description tells, with their words.
pub(super) fn limits(text: &str) -> Vec<(Said, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let rest = &words[at..];
        let said = said(rest, at.checked_sub(1).and_then(|before| words.get(before)).copied());
        match said {
            Some((said, length)) => {
                let words = rest[..length].join(" ");
                found.push((said, words.trim_end_matches(SIGNS).to_owned()));
                at += length;
            }
            None => at += 1,
        }
    }
    found
}

/// Phrases before a number that is the end of a limit.
const ENDS: &[&[&str]] = &[
    &["up", "to"],
    &["at", "most"],
    &["at", "least"],
    &["no", "more", "than"],
    &["not", "more", "than"],
    &["no", "fewer", "than"],
    &["no", "less", "than"],
];

/// The limit that the words begin with, and how many words it has.
fn said(words: &[&str], before: Option<&str>) -> Option<(Said, usize)> {
    if let [from, word, to, ..] = words
        && (*word == "to" || *word == "and" && before.is_some_and(|before| before.eq_ignore_ascii_case("between")))
        && let (Some(from), Some(to)) = (number(from, false), number(to, true))
    {
        return Some((Said::Range(from, to), 3));
    }
    for phrase in ENDS {
        if begins(words, phrase)
            && let Some(end) = words.get(phrase.len()).and_then(|word| number(word, true))
        {
            return Some((Said::End(end), phrase.len() + 1));
        }
    }
    for verb in ["start", "starts", "begin", "begins"] {
        if begins(words, &[verb, "with"]) {
            return Some((Said::Start, 2));
        }
    }
    // The default is 5; defaults to 5; Size: 5 by default. What has 5 by default may be something else.
    let told = begins(words, &["default", "is"]) || begins(words, &["defaults", "to"]);
    let apart = before.is_none_or(|word| word.ends_with([';', ':', ',']));
    if told {
        return Some((Said::Default, 2));
    }
    (apart && words.len() > 2 && begins(&words[1..], &["by", "default"])).then_some((Said::Default, 3))
}

fn begins(words: &[&str], phrase: &[&str]) -> bool {
    words.len() >= phrase.len()
        && words.iter().zip(phrase).all(|(word, part)| word.trim_end_matches(SIGNS).eq_ignore_ascii_case(part))
}

const SIGNS: &[char] = &['.', ',', ';', ':', ')', '!', '?'];

/// A whole number, perhaps with commas between thousands; with a sign behind it where it ends a phrase.
fn number(word: &str, last: bool) -> Option<i64> {
    let word = word.trim_start_matches('(');
    let word = if last { word.trim_end_matches(SIGNS) } else { word };
    if word.len() > 1 && word.starts_with('0') {
        return None;
    }
    word.replace(',', "").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{Said, limits};

    #[test]
    fn limits_are_told_from_other_numbers() {
        for (text, expected) in [
            ("Name of 2 to 128 characters.", vec![Said::Range(2, 128)]),
            ("It is between 5 and 1,000.", vec![Said::Range(5, 1000)]),
            ("Ports 80 and 443.", vec![]),
            ("Instances to add, at most 20 in one call.", vec![Said::End(20)]),
            ("Up to 16 KB, at least 1.", vec![Said::End(16), Said::End(1)]),
            ("It is up to you.", vec![]),
            ("It starts with a letter.", vec![Said::Start]),
            ("Peak bandwidth; 5 by default.", vec![Said::Default]),
            ("An EIP has 5 by default.", vec![]),
            ("The default is the largest.", vec![Said::Default]),
            ("The default VPC.", vec![]),
            ("From 192.168.0.0 to 192.168.1.0.", vec![]),
            ("Suffix from 001 to 999.", vec![]),
        ] {
            let found: Vec<Said> = limits(text).into_iter().map(|(said, _)| said).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
