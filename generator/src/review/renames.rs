//! The same thing under another name: found, so that what else changed is told of it, and not that all of it is gone.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Name, Part, Parts, What, is_below};

/// Something with another name.
#[derive(Clone, Debug)]
pub(super) struct Renamed {
    pub(super) from: String,
    pub(super) to: String,
}

/// The old parts under the names that they have now, and what was renamed.
pub(super) fn renames(old: Parts, new: &Parts) -> (Parts, Vec<Renamed>) {
    let mut all = Vec::new();
    let mut old = moved_types(old, new);
    for find in [actions, types, fields] {
        let found = find(&old, new);
        for renamed in &found {
            old = under(old, &renamed.from, &renamed.to);
            if let (Some(from), Some(to)) = (type_name(&renamed.from), type_name(&renamed.to)) {
                old.values_mut().for_each(|part| rename_type(part, from, to));
            }
        }
        all.extend(found);
    }
    (old, all)
}

/// What is not in the other revision.
fn gone<'a>(parts: &'a Parts, other: &Parts, is: impl Fn(&Part) -> bool) -> Vec<(&'a str, &'a Part)> {
    let all = parts.iter().filter(|(path, part)| is(part) && !other.contains_key(*path));
    all.map(|(path, part)| (path.as_str(), part)).collect()
}

/// The names of the parts below a path.
fn below<'a>(parts: &'a Parts, path: &str) -> BTreeSet<&'a str> {
    let start = path.to_owned();
    let all = parts.range(start..).skip(1).take_while(|(other, _)| other.starts_with(path));
    all.filter(|(other, _)| is_below(other, path)).map(|(other, _)| &other[path.len()..]).collect()
}

/// An action with almost the same parameters and fields, where no other has.
fn actions(old: &Parts, new: &Parts) -> Vec<Renamed> {
    let is = |part: &Part| part.what == What::Action;
    let said = |parts: &'_ Parts, path: &str| -> BTreeSet<String> {
        let all = below(parts, path).into_iter();
        all.filter(|name| name.starts_with("/request/") || name.starts_with("/response/")).map(str::to_owned).collect()
    };
    pairs(&gone(old, new, is), &gone(new, old, is), |(from, _), (to, _)| {
        let (before, after) = (said(old, from), said(new, to));
        let common = before.intersection(&after).count();
        // Most actions have the region and the id of the request.
        common > 3 && common * 4 >= before.union(&after).count() * 3
    })
}

/// A shared type with the same fields or values, where no other has them.
fn types(old: &Parts, new: &Parts) -> Vec<Renamed> {
    let is = |part: &Part| matches!(part.what, What::Type | What::Enum(_));
    pairs(&gone(old, new, is), &gone(new, old, is), |(from, a), (to, b)| {
        let (before, after) = (below(old, from), below(new, to));
        // Those of one action have their fields there.
        let own = a.text(Name::Owner) == b.text(Name::Owner) && before.is_empty() && after.is_empty();
        a.text(Name::Type) == b.text(Name::Type) && (own || (!before.is_empty() && before == after))
    })
}

/// A field of the same object with the same name in Rust, or that says the same but for its name.
fn fields(old: &Parts, new: &Parts) -> Vec<Renamed> {
    let is = |part: &Part| matches!(part.what, What::Parameter | What::ResponseField | What::SharedField);
    let parent = |path: &str| path.rsplit_once('/').map_or("", |(parent, _)| parent).to_owned();
    let told = |part: &Part| {
        let facts = part
            .facts
            .iter()
            .filter(|fact| !matches!(fact.name, Name::Ident | Name::Position | Name::Example | Name::Aliases));
        facts.map(|fact| (fact.name, fact.text.clone())).collect::<Vec<_>>()
    };
    pairs(&gone(old, new, is), &gone(new, old, is), |(from, a), (to, b)| {
        parent(from) == parent(to) && (a.text(Name::Ident) == b.text(Name::Ident) || told(a) == told(b))
    })
}

/// Those that are alike, each with the only one that it is like.
fn pairs(
    old: &[(&str, &Part)],
    new: &[(&str, &Part)],
    alike: impl Fn(&(&str, &Part), &(&str, &Part)) -> bool,
) -> Vec<Renamed> {
    let mut found: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (from, a) in old.iter().enumerate() {
        for (to, b) in new.iter().enumerate() {
            if alike(a, b) {
                found.entry(from).or_default().push(to);
            }
        }
    }
    let count = |to: usize| found.values().filter(|all| all.contains(&to)).count();
    let only = found.iter().filter_map(|(from, all)| match all.as_slice() {
        [to] if count(*to) == 1 => Some(Renamed { from: old[*from].0.to_owned(), to: new[*to].0.to_owned() }),
        _ => None,
    });
    only.collect()
}

/// The parts with another name for one of them and what is below it.
fn under(parts: Parts, from: &str, to: &str) -> Parts {
    let renamed = |path: String| match path.strip_prefix(from) {
        Some(rest) if rest.is_empty() || is_below(&path, from) => format!("{to}{rest}"),
        _ => path,
    };
    parts.into_iter().map(|(path, part)| (renamed(path), part)).collect()
}

/// Types that one action had and all share now, or the other way round: their fields stand elsewhere.
fn moved_types(mut old: Parts, new: &Parts) -> Parts {
    let moves: Vec<(String, String)> = new
        .iter()
        .filter(|(_, part)| matches!(part.what, What::Type | What::Enum(_)))
        .filter_map(|(path, after)| {
            let before = old.get(path)?;
            let (from, to) = (before.text(Name::Below), after.text(Name::Below));
            (from != to).then(|| (from.to_owned(), to.to_owned()))
        })
        .collect();
    for (from, to) in moves {
        // Only what is below: the field itself stays where it is.
        let moved = |path: String| match path.strip_prefix(&from) {
            Some(rest) if is_below(&path, &from) => format!("{to}{rest}"),
            _ => path,
        };
        let mut rest = Parts::new();
        for (path, part) in old {
            rest.entry(moved(path)).or_insert(part);
        }
        old = rest;
    }
    old
}

/// The name of a type by its path.
fn type_name(path: &str) -> Option<&str> {
    let (service, name) = path.split_once("/types/")?;
    (!service.contains('/') && !name.contains(['/', '='])).then_some(name)
}

/// Says a type by its new name.
fn rename_type(part: &mut Part, from: &str, to: &str) {
    for fact in &mut part.facts {
        if matches!(fact.name, Name::RustType | Name::Arguments | Name::Constructor) {
            fact.text = words(&fact.text, from, to);
        }
    }
}

/// A text with a whole word in place of another.
fn words(text: &str, from: &str, to: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let end = rest.find(|c: char| !is_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        out.push_str(if word == from { to } else { word });
        let other = after.find(is_word).unwrap_or(after.len());
        out.push_str(&after[..other]);
        rest = &after[other..];
    }
    out
}
