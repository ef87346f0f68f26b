//! Names on the wire that look like a slip of another one: other capitals, an `s` too many, a misspelt word.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::walk;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::TypeWord;
use crate::lookup::Scope;
use crate::source::{Span, Spanned};

/// A name, and where it is used.
struct Uses<'a> {
    first: &'a Spanned<String>,
    files: HashSet<usize>,
    list: bool,
    decided: bool,
}

/// The names of a service: those of its fields, and of its actions for the words in them.
pub(in crate::check) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let mut names: BTreeMap<&str, Uses<'_>> = BTreeMap::new();
    for place in walk::all(scope) {
        let list = place.word == TypeWord::List;
        let uses = names.entry(&place.name.value).or_insert_with(|| Uses {
            first: place.name,
            files: HashSet::new(),
            list,
            decided: false,
        });
        uses.files.insert(place.name.span.file());
        uses.list |= list;
        uses.decided |= place.is_decided();
    }
    let mut by_letters: HashMap<String, Vec<&str>> = HashMap::new();
    for name in names.keys() {
        by_letters.entry(name.to_lowercase()).or_default().push(name);
    }
    for (name, uses) in names.iter().filter(|(_, uses)| uses.files.len() == 1 && !uses.decided) {
        let known = |other: &&&str| **other != *name && names.get(**other).is_some_and(|uses| uses.files.len() > 1);
        let lower = name.to_lowercase();
        if let Some(other) = by_letters[&lower].iter().find(known) {
            report(
                uses.first,
                &format!("`{name}` differs from `{other}` in capitals alone"),
                names[other].first.span,
                diagnostics,
            );
            continue;
        }
        let number = lower.strip_suffix('s').map_or_else(|| format!("{lower}s"), str::to_owned);
        let other = by_letters.get(&number).and_then(|all| all.iter().find(known));
        // A list of things is called like one of them, with an `s` or without.
        if let Some(other) = other.filter(|other| !uses.list && !names[**other].list) {
            report(
                uses.first,
                &format!("`{name}` differs from `{other}` in an `s` alone"),
                names[other].first.span,
                diagnostics,
            );
        }
    }
    let actions = scope.service.actions.iter().map(|action| &action.spec.action);
    let all: Vec<&Spanned<String>> = names.values().map(|uses| uses.first).chain(actions).collect();
    let decided = |name: &str| names.get(name).is_some_and(|uses| uses.decided);
    words(&all, decided, diagnostics);
}

/// Words that are in one name alone, and one letter away from a word of several.
fn words(names: &[&Spanned<String>], decided: impl Fn(&str) -> bool, diagnostics: &mut Diagnostics) {
    /// Short words are near to one another.
    const SHORTEST: usize = 5;
    let mut words: BTreeMap<String, Vec<&Spanned<String>>> = BTreeMap::new();
    for name in names {
        let mut own = split(name);
        own.sort();
        own.dedup();
        own.into_iter().for_each(|word| words.entry(word).or_default().push(name));
    }
    let long: Vec<(&String, &Vec<&Spanned<String>>)> =
        words.iter().filter(|(word, _)| word.len() >= SHORTEST).collect();
    for (word, uses) in &long {
        let [name] = &uses[..] else { continue };
        if decided(name) {
            continue;
        }
        let near = long.iter().find(|(other, uses)| {
            uses.len() > 1
                && other.len().abs_diff(word.len()) <= 1
                // Another form of the word, such as `create` and `created`.
                && !other.starts_with(word.as_str())
                && !word.starts_with(other.as_str())
                && strsim::damerau_levenshtein(other, word) == 1
        });
        if let Some((other, uses)) = near {
            let message = format!("`{}` looks misspelt: other names have \"{other}\" for \"{word}\"", name.value);
            report(name, &message, uses[0].span, diagnostics);
        }
    }
}

/// The words of a name in small letters: `VpnIPAddress` has `vpn`, `ip` and `address`.
fn split(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let letters: Vec<char> = name.chars().collect();
    let mut open = false;
    for (at, c) in letters.iter().enumerate() {
        if !c.is_alphabetic() {
            open = false;
            continue;
        }
        let after = at.checked_sub(1).map(|before| letters[before]);
        let ahead = letters.get(at + 1);
        let begins = c.is_uppercase()
            && (after.is_some_and(char::is_lowercase)
                || after.is_some_and(char::is_uppercase) && ahead.is_some_and(|c| c.is_lowercase()));
        if !open || begins {
            words.push(String::new());
        }
        open = true;
        if let Some(word) = words.last_mut() {
            word.extend(c.to_lowercase());
        }
    }
    words
}

fn report(name: &Spanned<String>, message: &str, other: Span, diagnostics: &mut Diagnostics) {
    let found = Diagnostic::new(Finding::NameSpelling, name.span, message).subject(&name.value);
    diagnostics.push(
        found
            .related(other, "the other")
            .reason(
                "Names are verbatim, also where the page misspells them; so a slip of ours looks like one of theirs.",
            )
            .help("compare it with the page; allow it where the page spells it so"),
    );
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn names_are_split_at_their_capitals() {
        for (name, expected) in [
            ("VpcId", "vpc id"),
            ("VpnIPAddress", "vpn ip address"),
            ("95BandwidthByMonth", "bandwidth by month"),
            ("device_type", "device type"),
            ("EPNInstanceId", "epn instance id"),
        ] {
            assert_eq!(split(name).join(" "), expected, "{name}");
        }
    }
}
