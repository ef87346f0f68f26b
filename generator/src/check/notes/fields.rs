//! Fields by themselves and beside others of their name: limits in words alone, descriptions that say nothing, secrets
//! in the open, and keys that all others have.

use super::descriptions::{self, Said};
use super::usual::{FEWEST, usual};
use super::walk::{self, Place};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{FieldSpec, TypeWord};
use crate::lookup::{Scope, Side};
use crate::yaml::Span64;

/// The fields of a service.
pub(in crate::check) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let places = walk::all(scope);
    for place in &places {
        limit_in_words(scope, *place, diagnostics);
        name_again(*place, diagnostics);
        open_secret(*place, diagnostics);
    }
    keys_of_others(&places, diagnostics);
}

/// A limit that a description tells, and no key.
fn limit_in_words(scope: Scope<'_>, place: Place<'_>, diagnostics: &mut Diagnostics) {
    let Some(doc) = &place.field.own.doc else { return };
    if matches!(place.word, TypeWord::Boolean | TypeWord::Enum | TypeWord::Object | TypeWord::Any) {
        return;
    }
    let said = descriptions::limits(doc);
    if said.is_empty() || speaks_of_another(scope, place, doc) {
        return;
    }
    let numbers: Vec<i64> = place.levels().flat_map(numbers).collect();
    // A pattern and a list of values may say any of it.
    let shaped =
        place.levels().any(|field| field.pattern.is_some() || field.values.is_some() || field.format.is_some());
    let begun = shaped || place.levels().any(|field| !field.forbid_prefix.is_empty());
    let kept = |said: &Said| match said {
        Said::Range(from, to) => shaped || numbers.contains(from) && numbers.contains(to),
        Said::End(end) => shaped || numbers.contains(end),
        Said::Start => begun,
        Said::Default => place.side != Some(Side::Request) || place.field.default().is_some(),
    };
    // Where one of the limits is a key, the others are told beside it: of years beside months, of a part of the value.
    let numeric = |said: &Said| matches!(said, Said::Range(..) | Said::End(_));
    let told = said.iter().any(|(said, _)| numeric(said) && kept(said));
    if let Some((_, words)) = said.iter().find(|(said, _)| !(kept(said) || told && numeric(said))) {
        let message = format!("the description of `{}` says \"{words}\", and no key does", place.name.value);
        let found = Diagnostic::new(Finding::LimitInWords, doc.span, message).subject(&place.name.value);
        diagnostics.push(
            found.reason("Nothing checks it, and no table shows it.").help(
                "add the limit as a key, `length`, `count`, `range`, `pattern` or `default`, or correct the text",
            ),
        );
    }
}

/// Whether a description tells limits of another page, or of another action: the narrower ones, which nothing checks.
fn speaks_of_another(scope: Scope<'_>, place: Place<'_>, doc: &str) -> bool {
    let words: Vec<&str> = doc.split(|c: char| !c.is_alphanumeric()).collect();
    // The page of a list is another thing than the page of an action.
    let page = words
        .windows(2)
        .any(|pair| matches!(pair, ["The" | "the" | "this" | "other", "page" | "pages"] | ["page" | "pages", "of"]));
    let mut words = words.into_iter();
    page || words.any(|word| {
        word == "manual"
            || word.starts_with(|c: char| c.is_ascii_uppercase())
                && scope.action(word).is_some_and(|other| {
                    place.action.is_none_or(|own| own.spec.action.value != other.spec.action.value)
                })
    })
}

/// The numbers among the limits of a field.
fn numbers(field: &FieldSpec) -> Vec<i64> {
    let spans = [&field.length, &field.count].into_iter().flatten().map(|span| span.value);
    let spans = spans.chain(field.range.iter().flat_map(|range| range.value.0.iter().copied()));
    let others = field.max_bytes.iter().filter_map(|most| i64::try_from(most.value).ok());
    let others = others.chain(field.multiple_of.iter().map(|factor| factor.value));
    spans.flat_map(|Span64 { from, to }| [from, to]).flatten().chain(others).collect()
}

/// A description that is the name of its field in other letters. That of a list may say no more than what is in it.
fn name_again(place: Place<'_>, diagnostics: &mut Diagnostics) {
    let Some(doc) = &place.field.own.doc else { return };
    let words = doc.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    let words: String = words.filter(|word| !matches!(word.as_str(), "the" | "a" | "an")).collect();
    let name: String = place.name.value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if place.is_one_value() && words == name {
        let message = format!("the description of `{}` says its name, and nothing else", place.name.value);
        let found = Diagnostic::new(Finding::NameAgain, doc.span, message).subject(&place.name.value);
        diagnostics.push(found.help("say what it is, or what it is for"));
    }
}

/// What names of secrets end with, in small letters.
const SECRETS: &[&str] = &["password", "passwd", "secret", "privatekey", "authkey", "psk"];

/// A text that is called like a secret and shown like any other.
fn open_secret(place: Place<'_>, diagnostics: &mut Diagnostics) {
    let name = place.name.value.to_ascii_lowercase();
    let text = matches!(place.word, TypeWord::String | TypeWord::List | TypeWord::Any);
    let hidden = place.levels().any(|field| field.sensitive.is_some());
    if text && !hidden && SECRETS.iter().any(|end| name.ends_with(end)) {
        let message = format!("`{}` is called like a secret, and is shown", place.name.value);
        let found = Diagnostic::new(Finding::OpenSecret, place.name.span, message).subject(&place.name.value);
        diagnostics.push(
            found
                .reason("Without `sensitive` it stands in logs, in errors and in what is printed.")
                .help("add `sensitive: true`, or `sensitive: false` where anybody may see it"),
        );
    }
}

/// A key, how to name it, and its value at a field.
type Key = (&'static str, fn(&Place<'_>) -> Option<String>);

/// Keys that a name has everywhere or nowhere. Parameters without `ref` are looked at by themselves.
const KEYS: &[Key] = &[
    ("ref", |place| {
        let refers = place.levels().find_map(|field| field.refers.as_ref())?;
        Some(refers.0.iter().map(|name| name.value.as_str()).collect::<Vec<_>>().join(", "))
    }),
    ("unit", |place| place.levels().find_map(|field| field.unit.as_ref()).map(|unit| unit.value.clone())),
];

/// Fields without a key that nearly all others of the name have.
fn keys_of_others(places: &[Place<'_>], diagnostics: &mut Diagnostics) {
    let values = places.iter().copied().filter(|place| place.is_one_value() && place.word != TypeWord::Boolean);
    for (name, uses) in walk::by_name(values).iter().filter(|(_, uses)| uses.len() >= FEWEST) {
        for (key, value) in KEYS {
            let all: Vec<Option<String>> = uses.iter().map(|place| value(place)).collect();
            let Some(usual) = usual(&all) else { continue };
            let first = uses.iter().zip(&all).find(|(_, value)| value.as_ref() == Some(&usual));
            let without = uses.iter().zip(&all).filter(|(_, value)| value.is_none()).map(|(place, _)| place);
            for place in without.filter(|place| *key != "ref" || place.side != Some(Side::Request)) {
                let message = format!("`{name}` has `{key}: {usual}` nearly everywhere, and not here");
                let found = Diagnostic::new(Finding::KeyOfOthers, place.name.span, message).subject(*name);
                let found = first.iter().fold(found, |found, (other, _)| found.related(other.name.span, "elsewhere"));
                diagnostics.push(found.help(format!("add `{key}`, or allow it where this is something else")));
            }
        }
    }
}
