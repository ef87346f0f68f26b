//! Types, limits, defaults and rules of the model in plain words.

use super::link::Place;
use super::text::{Md, md};
use crate::model::{Condition, Constraint, Demand, Deprecated, Encoding, Enum, Field, Format, Rule, Type};

/// Up to this many values are named in a table cell.
pub(super) const FEW: usize = 8;

/// Where words stand: not everything fits in the cell of a table.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Where {
    Cell,
    Text,
}

/// The type of a parameter, and how it travels.
pub(super) fn sent_type_description(place: &Place<'_>, field: &Field) -> Md {
    let words = type_description(place, field);
    match field.encoding {
        Some(Encoding::Json) => md!("{} as JSON text", words),
        Some(Encoding::Comma) => md!("{} joined by commas", words),
        _ => words,
    }
}

/// The type of a field.
pub(super) fn type_description(place: &Place<'_>, field: &Field) -> Md {
    match &field.ty {
        Type::List(_) | Type::Enum(_) | Type::Record(_) => definition_description(place, &field.ty),
        _ if field.documented_type.is_empty() => definition_description(place, &field.ty),
        _ => Md::code(&field.documented_type),
    }
}

fn definition_description(place: &Place<'_>, ty: &Type) -> Md {
    match ty {
        Type::String => md!("`string`"),
        Type::Integer => md!("`integer`"),
        Type::Float => md!("`float`"),
        Type::Boolean => md!("`boolean`"),
        Type::Any => md!("any JSON"),
        Type::Enum(id) => md!("`string` ({})", place.enumeration(*id)),
        Type::Record(id) => md!("`object` ({})", place.record(*id)),
        Type::List(item) => md!("list of {}", definition_description(place, item)),
    }
}

/// The enum of a field, or of the elements of a list.
pub(super) fn enumeration<'a>(place: &Place<'a>, field: &Field) -> Option<&'a Enum> {
    if let Type::Enum(id) = field.ty.innermost() { Some(place.service.enumeration(*id)) } else { None }
}

/// The limits of a parameter or a field; values of an enum are among them where they are few.
pub(super) fn limits(place: &Place<'_>, field: &Field) -> Md {
    let named = enumeration(place, field).map(|item| values(item.values.iter().map(|value| value.wire.as_str())));
    Md::join(named.into_iter().chain([own_limits(field, Where::Cell)]), "; ")
}

/// The limits of a field without those that its type brings along.
pub(super) fn own_limits(field: &Field, place: Where) -> Md {
    let words = |limit: &Constraint| constraint(limit, field.unit.as_deref(), place);
    let mut parts: Vec<Md> = field.constraints.iter().map(words).collect();
    let ranged = field.constraints.iter().any(|limit| matches!(limit, Constraint::Range(_)));
    if let Some(unit) = field.unit.as_deref().filter(|_| !ranged) {
        parts.push(md!("unit {}", Md::literal(unit)));
    }
    let items = Md::join(field.item_constraints.iter().map(words), ", ");
    if !items.is_empty() {
        parts.push(md!("each element: {}", items));
    }
    if field.sensitive {
        parts.push(md!("sensitive: never logged or shown"));
    }
    Md::join(parts, "; ")
}

fn values<'v>(values: impl ExactSizeIterator<Item = &'v str>) -> Md {
    match values.len() {
        0 => Md::default(),
        1..=FEW => Md::listing(values.map(Md::code), "or"),
        many => md!("one of {} values", many),
    }
}

/// Whether the limit is told outside the table, since a table cannot show it to the letter.
pub(super) fn told_apart(limit: &Constraint) -> bool {
    match limit {
        Constraint::Pattern(pattern) => pattern.contains('|') || pattern.len() > 60,
        Constraint::Values(values) => values.len() > FEW,
        _ => false,
    }
}

fn constraint(limit: &Constraint, unit: Option<&str>, place: Where) -> Md {
    match limit {
        Constraint::Length(from, to) => amount(*from, *to, "character", "characters"),
        Constraint::MaxBytes(most) => amount(None, Some(*most), "byte", "bytes"),
        Constraint::Count(from, to) => amount(*from, *to, "element", "elements"),
        Constraint::Range(ranges) => {
            let words = Md::listing(ranges.iter().map(|(from, to)| range(*from, *to)), "or");
            unit.map_or_else(|| words.clone(), |unit| md!("{} {}", words, Md::literal(unit)))
        }
        Constraint::MultipleOf(step) => md!("a multiple of {}", step),
        Constraint::Pattern(pattern) if place == Where::Text => md!("matches {}", Md::code_outside_tables(pattern)),
        Constraint::Values(allowed) if place == Where::Text => codes(allowed, "or"),
        Constraint::Pattern(_) if told_apart(limit) => md!("matches the pattern below"),
        Constraint::Pattern(pattern) => md!("matches {}", Md::code(pattern)),
        Constraint::ForbidPrefix(starts) => md!("does not start with {}", codes(starts, "or")),
        Constraint::ForbidText(parts) => md!("does not contain {}", codes(parts, "or")),
        Constraint::Values(allowed) => values(allowed.iter().map(String::as_str)),
        Constraint::Format(format) => format_description(*format),
    }
}

fn amount(from: Option<u64>, to: Option<u64>, one: &'static str, many: &'static str) -> Md {
    let noun = Md::literal(if to.or(from) == Some(1) { one } else { many });
    match (from, to) {
        (Some(from), Some(to)) if from == to => md!("exactly {} {}", from, noun),
        (None | Some(0), Some(to)) => md!("at most {} {}", to, noun),
        (Some(from), Some(to)) => md!("{} to {} {}", from, to, noun),
        (Some(from), None) => md!("at least {} {}", from, noun),
        (None, None) => Md::default(),
    }
}

fn range(from: Option<i64>, to: Option<i64>) -> Md {
    match (from, to) {
        (Some(from), Some(to)) if from == to => md!("{}", from),
        (Some(from), Some(to)) => md!("{} to {}", from, to),
        (Some(from), None) => md!("at least {}", from),
        (None, Some(to)) => md!("at most {}", to),
        (None, None) => md!("any number"),
    }
}

fn format_description(format: Format) -> Md {
    match format {
        Format::Cidr => md!("a CIDR block such as `10.0.0.0/8`"),
        Format::CidrList => md!("CIDR blocks joined by commas"),
        Format::Ipv4 => md!("an IPv4 address"),
        Format::Ipv6 => md!("an IPv6 address"),
        Format::Timestamp => md!("a UTC time such as `2019-05-21T10:22:00Z`"),
        Format::Json => md!("JSON text"),
        Format::Base64 => md!("Base64 text"),
        Format::Ascii => md!("ASCII characters only"),
        Format::PortRange => md!("a port range such as `1/200`"),
    }
}

/// Names or values as code, as a list in words.
pub(super) fn codes<S: AsRef<str>>(names: &[S], last: &str) -> Md {
    Md::listing(names.iter().map(|name| Md::code(name.as_ref())), last)
}

/// Why something should not be used any more, and what to use instead.
pub(super) fn deprecated<R>(note: &Deprecated<R>, replacement: impl Fn(&R) -> Md) -> Md {
    let note_text = Md::prose(&note.note).sentence();
    match &note.replaced_by {
        Some(other) => Md::join([note_text, md!("Use {} instead.", replacement(other))], " "),
        None => note_text,
    }
}

/// A rule as sentences.
pub(super) fn rule(rule: &Rule) -> Md {
    let mut demand = rule.demand.as_ref().map(demand).unwrap_or_default();
    let mut conditions: Vec<Md> = rule.when.iter().map(condition).collect();
    if !rule.when_present.is_empty() {
        let verb = Md::literal(if rule.when_present.len() == 1 { "is" } else { "are" });
        conditions.push(md!("{} {} present", codes(&rule.when_present, "and"), verb));
    }
    if !conditions.is_empty() && !demand.is_empty() {
        demand = md!("where {}, {}", Md::listing(conditions, "and"), demand);
    }
    let mut sentences = vec![demand.capital().sentence()];
    sentences.extend(rule.doc.as_deref().map(|doc| Md::prose(doc).sentence()));
    sentences.extend(rule.error.as_deref().map(|code| md!("Error: {}.", Md::code(code))));
    if rule.note {
        sentences.push(md!("This cannot be checked before the request is sent."));
    }
    Md::join(sentences, " ")
}

fn demand(demand: &Demand) -> Md {
    let choice = |how: &str, names: &[String]| md!("{} of {} is sent", Md::literal(how), codes(names, "and"));
    match demand {
        Demand::Require(names) => {
            md!("{} {} required", codes(names, "and"), Md::literal(if names.len() == 1 { "is" } else { "are" }))
        }
        Demand::Forbid(names) => md!("{} must not be sent", codes(names, "and")),
        Demand::ExactlyOne(names) => choice("exactly one", names),
        Demand::AtLeastOne(names) => choice("at least one", names),
        Demand::AtMostOne(names) => choice("at most one", names),
    }
}

fn condition(condition: &Condition) -> Md {
    md!("{} is {}", Md::code(&condition.parameter), codes(&condition.values, "or"))
}

/// The parameters that a rule names.
pub(super) fn names(rule: &Rule) -> impl Iterator<Item = &str> {
    let conditions = rule.when.iter().map(|condition| condition.parameter.as_str());
    let demanded = rule.demand.iter().flat_map(demanded);
    demanded.chain(&rule.when_present).map(String::as_str).chain(conditions)
}

fn demanded(demand: &Demand) -> &[String] {
    let (Demand::Require(names)
    | Demand::Forbid(names)
    | Demand::ExactlyOne(names)
    | Demand::AtLeastOne(names)
    | Demand::AtMostOne(names)) = demand;
    names
}
