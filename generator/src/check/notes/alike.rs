//! The same name in many actions, with other limits or other values in one of them.

use std::collections::BTreeSet;

use super::usual::{FEWEST, usual};
use super::walk::{self, Place};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{FieldSpec, TypeWord};
use crate::lookup::{Scope, Side, keys};
use crate::source::Spanned;
use crate::yaml::Node;

/// Parameters of which one action has a limit that no other has.
pub(in crate::check) fn limits(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let places = walk::all(scope).into_iter();
    let parameters = places.filter(|place| place.top && place.side == Some(Side::Request) && place.action.is_some());
    for (name, uses) in walk::by_name(parameters) {
        // Another type has other limits, and is a warning of its own.
        let word = usual(&uses.iter().map(|place| Some(kind(place.word))).collect::<Vec<_>>());
        let uses: Vec<Place<'_>> = uses.into_iter().filter(|place| Some(kind(place.word)) == word).collect();
        if uses.len() < FEWEST {
            continue;
        }
        let mut odd: Vec<(Place<'_>, Vec<&str>, Place<'_>)> = Vec::new();
        for (key, value) in LIMITS {
            let all: Vec<Option<String>> = uses.iter().map(|place| place.levels().find_map(value)).collect();
            let Some(usual) = usual(&all) else { continue };
            let others: Vec<usize> = (0..all.len()).filter(|at| all[*at].as_ref() != Some(&usual)).collect();
            // What several have is no slip.
            let ([other], Some(first)) = (&others[..], all.iter().position(|value| value.as_ref() == Some(&usual)))
            else {
                continue;
            };
            let place = uses[*other];
            if place.is_decided() || all[*other].is_none() && (refers(place) || reads(place)) {
                continue;
            }
            match odd.iter_mut().find(|(known, ..)| std::ptr::eq(known.name, place.name)) {
                Some((_, keys, _)) => keys.push(key),
                None => odd.push((place, vec![key], uses[first])),
            }
        }
        for (place, keys, first) in odd {
            let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
            let keys = keys.join(" and ");
            let message = format!("`{name}` differs in {keys} from that of all other actions");
            let found = Diagnostic::new(Finding::LimitOfOneAction, place.name.span, message).subject(name);
            diagnostics.push(
                found
                    .related(first.name.span, "elsewhere")
                    .help("compare both with their pages; allow it where both are right"),
            );
        }
    }
}

/// Types between which limits can be compared.
fn kind(word: TypeWord) -> &'static str {
    match word {
        TypeWord::List => "list",
        TypeWord::Object | TypeWord::Any => "object",
        TypeWord::Boolean => "boolean",
        TypeWord::String | TypeWord::Integer | TypeWord::Long | TypeWord::Float | TypeWord::Enum => "value",
    }
}

/// What names something that is there needs none of the limits of names, and neither does what is looked for.
fn refers(place: Place<'_>) -> bool {
    place.levels().any(|field| field.refers.is_some())
}

fn reads(place: Place<'_>) -> bool {
    place.action.is_some_and(|action| action.spec.kind.value == "read")
}

/// A key and its value at a field.
type Limit = (&'static str, fn(&FieldSpec) -> Option<String>);

const LIMITS: &[Limit] = &[
    ("length", |field| field.length.as_ref().map(|length| format!("{:?}", length.value))),
    ("max_bytes", |field| field.max_bytes.as_ref().map(|most| most.value.to_string())),
    ("count", |field| field.count.as_ref().map(|count| format!("{:?}", count.value))),
    ("range", |field| field.range.as_ref().map(|range| format!("{:?}", range.value))),
    ("multiple_of", |field| field.multiple_of.as_ref().map(|factor| factor.value.to_string())),
    ("pattern", |field| field.pattern.as_ref().map(|pattern| pattern.value.clone())),
    ("forbid_prefix", |field| texts(&field.forbid_prefix)),
    ("forbid_text", |field| texts(&field.forbid_text)),
    ("format", |field| field.format.as_ref().map(|format| format.value.clone())),
    ("unit", |field| field.unit.as_ref().map(|unit| unit.value.clone())),
    ("encoding", |field| field.encoding.as_ref().map(|encoding| encoding.value.clone())),
    ("default", |field| field.default.as_ref().and_then(Node::scalar).map(str::to_owned)),
];

fn texts(texts: &[Spanned<String>]) -> Option<String> {
    (!texts.is_empty()).then(|| texts.iter().map(|text| text.value.as_str()).collect::<Vec<_>>().join("\n"))
}

/// Enums of which one has other values than all others of the name, which have the same.
pub(in crate::check) fn values(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let enums = walk::all(scope).into_iter().filter(|place| place.word == TypeWord::Enum);
    for (name, uses) in walk::by_name(enums) {
        let uses =
            uses.into_iter().filter_map(|place| Some((place, keys(&place.definition.values.as_ref()?.0).collect())));
        let uses: Vec<(Place<'_>, BTreeSet<&str>)> = uses.collect();
        let sets: BTreeSet<&BTreeSet<&str>> = uses.iter().map(|(_, set)| set).collect();
        let [one, two] = sets.into_iter().collect::<Vec<_>>()[..] else { continue };
        let alone = |set: &BTreeSet<&str>| uses.iter().filter(|(_, other)| other == set).count() == 1;
        let (odd, usual) = match (alone(one), alone(two)) {
            (true, false) => (one, two),
            (false, true) => (two, one),
            _ => continue,
        };
        let shown = |set: Vec<&&str>| set.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
        let (more, less) = (odd.difference(usual).collect::<Vec<_>>(), usual.difference(odd).collect::<Vec<_>>());
        // Without a value in common, they are two things of one name.
        if less.len() == usual.len() {
            continue;
        }
        let told = [(more, "has"), (less, "lacks")].into_iter().filter(|(values, _)| !values.is_empty());
        let told = told.map(|(values, verb)| format!("{verb} {}", shown(values))).collect::<Vec<_>>().join(" and ");
        let here = uses.iter().find(|(_, set)| set == odd).map(|(place, _)| place);
        let first = uses.iter().find(|(_, set)| set == usual).map(|(place, _)| place);
        if let (Some(here), Some(first)) = (here, first)
            && !here.is_decided()
        {
            let message = format!("`{name}` {told} here, and in no other place");
            let found = Diagnostic::new(Finding::ValuesOfOneAction, here.name.span, message).subject(name);
            diagnostics.push(
                found
                    .related(first.name.span, "elsewhere")
                    .help("compare both with their pages; allow it where both are right"),
            );
        }
    }
}
