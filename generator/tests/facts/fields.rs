//! Each key of a field in each place where a field can stand.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use rayon::prelude::*;

use crate::keys;
use crate::outcome::Outcome;
use crate::roles::{Kind, ROLES, Role};

/// The key, the rest of the field, and what is compared: the field without the key, or with another value of it, and
/// the field with it.
type Case = (&'static str, &'static str, &'static str, &'static str);

const TEXT: &str = "type: string";
const NUMBER: &str = "type: integer";
const FLOAT: &str = "type: float";
const FLAG: &str = "type: boolean";
const ANY: &str = "type: any";
const ENUM: &str = "type: enum, values: [Aa, Bb]";
const LIST: &str = "type: list, items: { type: string }";
const OBJECT: &str = "type: object, fields: { Aa: { type: string, doc: First. } }";
const OF_TYPE: &str = "type: Net";
const OF_ENUM: &str = "type: NetStatus";

/// Every key at least once: with each type that has it, and with what a value of it can be.
#[rustfmt::skip]
pub(crate) const CASES: &[Case] = &[
    ("type", "", TEXT, NUMBER),
    ("type", "", NUMBER, "type: long"),
    ("type", "", TEXT, OF_ENUM),
    ("use", "", TEXT, "use: Shared"),
    ("doc", TEXT, "", "doc: Another text."),
    ("doc", ENUM, "", "doc: Another text."),
    ("doc", OBJECT, "", "doc: Another text."),
    ("doc", LIST, "", "doc: Another text."),
    ("required", TEXT, "", "required: true"),
    ("required", LIST, "", "required: true"),
    ("always", TEXT, "", "always: true"),
    ("always", LIST, "", "always: true"),
    ("example", TEXT, "", "example: one"),
    ("example", TEXT, "", "example: one that is longer than what fits into the table of parameters of a page"),
    ("example", NUMBER, "", "example: 17"),
    ("example", FLAG, "", "example: true"),
    ("example", ENUM, "", "example: Bb"),
    ("example", LIST, "", "example: [one]"),
    ("example", OBJECT, "", "example: { Aa: one }"),
    ("example", ANY, "", "example: one"),
    ("example", OF_TYPE, "", "example: { Name: one }"),
    ("default", TEXT, "", "default: one"),
    ("default", NUMBER, "", "default: 17"),
    ("default", FLAG, "", "default: true"),
    ("default", ENUM, "", "default: Bb"),
    ("default", LIST, "", "default: [one]"),
    ("values", "type: enum", "values: [Aa, Bb]", "values: [Aa, Cc]"),
    ("values", "type: enum", "values: [Aa, Bb]", "values: { Aa: the first, Bb: the second }"),
    ("values", TEXT, "", "values: [one, two]"),
    ("values", TEXT, "values: [one, two]", "values: { one: the first, two: the second }"),
    ("values", NUMBER, "", "values: [1, 2]"),
    ("values", NUMBER, "values: [1, 2]", "values: { 1: the first, 2: the second }"),
    ("values.doc", "type: enum", "values: [Aa, Bb]", "values: { Aa: { doc: the first }, Bb: the second }"),
    ("values.doc", TEXT, "values: [one]", "values: { one: { doc: the first } }"),
    ("values.source", "type: enum", "values: [Aa, Bb]", "values: { Aa: { source: net-2021 }, Bb: {} }"),
    ("values.source", TEXT, "values: [one]", "values: { one: { source: net-2021 } }"),
    ("values.source", NUMBER, "values: [1]", "values: { 1: { source: net-2021 } }"),
    ("values.rust", "type: enum", "values: [Aa, Bb]", "values: { Aa: { rust: Other }, Bb: {} }"),
    ("values.rust", TEXT, "values: [one]", "values: { one: { rust: Other } }"),
    ("values.rust", NUMBER, "values: [1]", "values: { 1: { rust: Other } }"),
    ("name", ENUM, "", "name: Named"),
    ("name", OBJECT, "", "name: Named"),
    ("rust", TEXT, "", "rust: other"),
    ("rust", ENUM, "", "rust: other"),
    ("rust", OBJECT, "", "rust: other"),
    ("aliases", TEXT, "", "aliases: [probe_again]"),
    ("aliases", LIST, "", "aliases: [probe_again]"),
    ("aliases", OBJECT, "", "aliases: [probe_again]"),
    ("fields", "type: object", "fields: { Aa: { type: string, doc: First. } }", "fields: { Aa: { type: string, doc: First. }, Bb: { type: string, doc: Second. } }"),
    ("items", "type: list", "items: { type: string }", "items: { type: integer }"),
    ("encoding", LIST, "", "encoding: comma"),
    ("encoding", LIST, "", "encoding: json"),
    ("encoding", OBJECT, "", "encoding: json"),
    ("encoding", ANY, "", "encoding: json"),
    ("encoding", TEXT, "", "encoding: json"),
    ("wrapper", LIST, "", "wrapper: One"),
    ("length", TEXT, "", "length: 1..50"),
    ("max_bytes", TEXT, "", "max_bytes: 50"),
    ("count", LIST, "", "count: 1..5"),
    ("range", NUMBER, "", "range: 1..50"),
    ("range", TEXT, "", "range: 1..50"),
    ("range", FLOAT, "", "range: 1..50"),
    ("multiple_of", NUMBER, "", "multiple_of: 5"),
    ("multiple_of", TEXT, "", "multiple_of: 5"),
    ("unit", NUMBER, "", "unit: GiB"),
    ("unit", NUMBER, "unit: GiB", "unit: TiB"),
    ("unit", FLOAT, "", "unit: GiB"),
    ("unit", TEXT, "", "unit: GiB"),
    ("pattern", TEXT, "", "pattern: \"[a-z]+\""),
    ("forbid_prefix", TEXT, "", "forbid_prefix: [acs]"),
    ("forbid_text", TEXT, "", "forbid_text: [acs]"),
    ("not", TEXT, "", "not: acs"),
    ("not", NUMBER, "", "not: [22, 1000..2000]"),
    ("not.overlaps", TEXT, "not: 10.0.0.0/8", "not: { overlaps: 10.0.0.0/8 }"),
    ("format", TEXT, "", "format: ipv4"),
    ("ref", TEXT, "", "ref: Net"),
    ("ref", LIST, "", "ref: Net"),
    ("ref_region", TEXT, "ref: Net", "ref: Net, ref_region: any"),
    ("ref_region", LIST, "ref: Net", "ref: Net, ref_region: any"),
    ("sensitive", TEXT, "", "sensitive: true"),
    ("sensitive", ENUM, "", "sensitive: true"),
    ("sensitive", LIST, "", "sensitive: true"),
    ("sensitive", OBJECT, "", "sensitive: true"),
    ("sensitive", ANY, "", "sensitive: true"),
    ("sensitive", OF_TYPE, "", "sensitive: true"),
    ("sensitive", OF_ENUM, "", "sensitive: true"),
    ("deprecated", TEXT, "", "deprecated: { note: It is old. }"),
    ("deprecated", LIST, "", "deprecated: { note: It is old. }"),
    ("deprecated", OBJECT, "", "deprecated: { note: It is old. }"),
    ("deprecated.note", TEXT, "deprecated: { note: It is old. }", "deprecated: { note: It is odd. }"),
    ("deprecated.replaced_by", TEXT, "deprecated: { note: It is old. }", "deprecated: { note: It is old., replaced_by: Name }"),
    ("source", TEXT, "", "source: net-2021"),
    ("source", LIST, "", "source: net-2021"),
    ("source", OBJECT, "", "source: net-2021"),
    ("allow", TEXT, "", "allow: { id-without-ref: It is none. }"),
];

/// The case as it is in a role; `None` where the format has no such place.
fn fitted(role: &Role, case: Case) -> Option<Case> {
    let (key, body, without, with) = case;
    let is_type = |text: &str| text.contains("type: enum") || text.contains("type: object");
    match (role.kind, key) {
        // It is there by itself.
        (Kind::BesideUse, "use") => None,
        // A type has the name of a type.
        (Kind::Type, "rust") => Some((key, if is_type(body) { body } else { OBJECT }, without, "rust: Other")),
        (Kind::Type, "type" | "use") => Some((key, "", OBJECT, with)),
        (Kind::Type, _) if !is_type(body) => Some((key, OBJECT, "", with)),
        _ => Some(case),
    }
}

#[test]
fn every_key_of_a_field_counts_wherever_it_stands() {
    // Each place by itself, on as many threads as the machine has.
    let places: Vec<Vec<Found>> = ROLES
        .par_iter()
        .map(|role| CASES.iter().scan(BTreeMap::new(), |known, case| Some(tried(role, *case, known))).collect())
        .collect();
    let (mut table, mut lost) = (String::new(), Vec::new());
    for (index, (_, body, without, with)) in CASES.iter().enumerate() {
        // What changes where: the places with the same outcome are told together.
        let mut outcomes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (role, found) in ROLES.iter().zip(&places) {
            match &found[index] {
                Some(Ok(changed)) => outcomes.entry(changed).or_default().push(role.name),
                Some(Err(why)) => lost.push(format!("{}: `{with}` on `{body}`: {why}", role.name)),
                None => {}
            }
        }
        let before = [*body, *without].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let _ = writeln!(table, "{with} ({before})");
        for (changed, roles) in outcomes {
            let _ = writeln!(table, "    {changed}: {}", roles.join(", "));
        }
    }
    assert!(lost.is_empty(), "{} facts vanish:\n{}", lost.len(), lost.join("\n"));
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("facts__fields", table);
    });
}

/// What a case changes in a place, or why nothing does; `None` where the format has no such case.
type Found = Option<Result<String, String>>;

/// What specs without the key come to, by the rest of the field.
type Known = BTreeMap<(&'static str, &'static str, bool), Outcome>;

fn tried(role: &Role, case: Case, known: &mut Known) -> Found {
    let (key, body, without, with) = fitted(role, case)?;
    let base = known.entry((body, without, matches!(key, "required" | "always"))).or_insert_with(|| {
        let text = [body, without].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        Outcome::of(&role.specs(key, &text, ""))
    });
    // Beside `use` stands the key alone, in what is used all that the base has.
    let rest = if role.kind == Kind::BesideUse && body.is_empty() { without } else { body };
    let changed = Outcome::of(&role.specs(key, rest, with));
    Some(if key == "allow" {
        base.warned(&changed)
    } else {
        base.changed(&changed, !without.is_empty() || key.contains('.'), true)
    })
}

#[test]
fn every_key_of_a_field_has_a_case() {
    let tried: BTreeSet<String> = CASES.iter().map(|(key, ..)| (*key).to_owned()).collect();
    let keys = keys::of_fields();
    let missing: Vec<_> = keys.difference(&tried).collect();
    assert!(missing.is_empty(), "no case says what these keys change: {missing:?}");
}

#[test]
fn every_place_of_fields_is_known() {
    let known = [
        "ActionSpec.parameters",
        "ActionSpec.response",
        "FieldSpec.fields",
        "FieldSpec.items",
        "ServiceSpec.parameters",
        "ServiceSpec.response",
    ];
    let places: Vec<String> = keys::that_hold_fields().into_iter().collect();
    assert_eq!(places, known, "a new place needs a role");
}
