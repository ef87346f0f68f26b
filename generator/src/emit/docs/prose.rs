//! Types, limits, defaults and rules of the model in plain words.

use aliyun_api_core::{Description, Part, UNDOCUMENTED_CIDR, UNDOCUMENTED_STATUS};

use super::link::Place;
use super::text::{Md, md};
use crate::model::{
    CidrRelation, CidrRule, Condition, Constraint, Demand, Deprecated, Encoding, Enum, Expected, Field, FieldValues,
    Reference, Rule, Subject, Toward, Type,
};

/// Up to this many values are named in a line.
pub(super) const FEW: usize = 8;

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
        Type::List(_) | Type::Enum(_) | Type::Record(_) => definition_description(place, &field.ty, field),
        _ if field.documented_type.is_empty() => definition_description(place, &field.ty, field),
        _ => Md::code(&field.documented_type),
    }
}

fn definition_description(place: &Place<'_>, ty: &Type, field: &Field) -> Md {
    match ty {
        Type::String | Type::Timestamp => md!("`string`"),
        Type::Integer if field.documented_type == "long" => md!("`long`"),
        Type::Integer => md!("`integer`"),
        Type::Float => md!("`float`"),
        Type::Boolean => md!("`boolean`"),
        Type::Any => md!("any JSON"),
        Type::Enum(id) => md!("`string` ({})", place.enumeration(*id)),
        Type::Record(id) => md!("`object` ({})", place.record(*id)),
        Type::List(item) => md!("list of {}", definition_description(place, item, field)),
    }
}

/// The enum of a field, or of the elements of a list.
pub(super) fn enumeration<'a>(place: &Place<'a>, field: &Field) -> Option<&'a Enum> {
    if let Type::Enum(id) = field.ty.innermost() { Some(place.service.enumeration(*id)) } else { None }
}

/// The limits of a parameter or a field; values of an enum are among them where they are few.
pub(super) fn limits(place: &Place<'_>, field: &Field) -> Md {
    let named = enumeration(place, field).map(|item| values(item.values.iter().map(|value| value.wire.as_str())));
    Md::join(named.into_iter().chain([own_limits(field)]), "; ")
}

/// The limits of a field without those that its type has.
pub(super) fn own_limits(field: &Field) -> Md {
    let words = |limit: &Constraint| constraint(limit, field.unit.as_deref());
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

fn constraint(limit: &Constraint, unit: Option<&str>) -> Md {
    let words = description(&limit.description());
    match (limit, unit) {
        (Constraint::Range(_), Some(unit)) => md!("{} {}", words, Md::literal(unit)),
        _ => words,
    }
}

/// The words of the core as Markdown.
fn description(found: &Description) -> Md {
    let part = |part: &Part| match part {
        Part::Text(text) => Md::trusted(text.clone()),
        Part::Code(code) => Md::code(code),
    };
    Md::join(found.parts().iter().map(part), "")
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

/// `Vpc` by `VpcId`: what an object refers to.
pub(super) fn reference(place: &Place<'_>, reference: &Reference) -> Md {
    md!("{} by {}", place.resource(reference.to), Md::code(&reference.field.join(".")))
}

/// A rule as sentences.
pub(super) fn rule(place: &Place<'_>, rule: &Rule) -> Md {
    let states = rule.states.iter().map(|(subject, states)| state_demand(place, subject, states));
    let mut demand = Md::listing(rule.demand.as_ref().map(demand).into_iter().chain(states), "and");
    let mut conditions: Vec<Md> = rule.when.iter().map(condition).collect();
    if !rule.when_present.is_empty() {
        let verb = Md::literal(if rule.when_present.len() == 1 { "is" } else { "are" });
        conditions.push(md!("{} {} present", codes(&dotted(&rule.when_present), "and"), verb));
    }
    if !conditions.is_empty() && !demand.is_empty() {
        demand = md!("where {}, {}", Md::listing(conditions, "and"), demand);
    }
    let mut sentences = vec![demand.capital().sentence()];
    sentences.extend(rule.doc.as_deref().map(|doc| Md::prose(doc).sentence()));
    sentences.extend(rule.error.as_deref().map(|code| md!("Error: {}.", Md::code(code))));
    if !rule.states.is_empty() && rule.error.is_none() && !rule.note {
        sentences.push(md!("{}.", undocumented(UNDOCUMENTED_STATUS)).capital());
    }
    if rule.note {
        sentences.push(md!("Checked by the server only."));
    }
    Md::join(sentences, " ")
}

/// The code of the mock server for what the documentation forbids without naming one.
pub(super) fn undocumented(code: &str) -> Md {
    md!("the documentation names no error code; the mock server returns {}, a code of its own", Md::code(code))
}

/// The object that a condition is about. What refers to another may be one of several, and has the article `several`.
pub(super) fn subject(place: &Place<'_>, subject: &Subject, several: &str) -> Md {
    let mut words = md!("the {}", place.resource(subject.named));
    for step in &subject.steps {
        let article = match step {
            Toward::Referred(_) => "the",
            Toward::Referring(_) => several,
        };
        words = md!("{} {} of {}", Md::literal(article), place.resource(step.to()), words);
    }
    match &subject.parameter {
        None => words,
        Some(parameter) => md!("{} in {}", words, Md::code(&parameter.join("."))),
    }
}

/// What fields of an object, or parameters, are.
pub(super) fn tests(fields: &[(Vec<String>, Vec<Expected>)]) -> Md {
    let tests = fields.iter().map(|(field, values)| {
        let texts = values.iter().map(|value| match value {
            Expected::Text(text) => Some(text.clone()),
            _ => None,
        });
        let field = Md::code(&field.join("."));
        match texts.collect::<Option<Vec<_>>>() {
            Some(texts) => md!("{} {}", field, codes(&texts, "or")),
            None => md!("{} with {}", field, expected(values)),
        }
    });
    Md::join(tests, " and ")
}

fn expected(values: &[Expected]) -> Md {
    let one = |value: &Expected| match value {
        Expected::Text(text) => Md::code(text),
        Expected::Absent => md!("no value"),
        Expected::Parameter(path) => md!("the value of the parameter {}", Md::code(&path.join("."))),
        Expected::Field(path) => md!("the value of its {}", Md::code(&path.join("."))),
        Expected::Not(values) if values.as_slice() == [Expected::Absent] => md!("any value"),
        Expected::Not(values) => md!("a value other than {}", expected(values)),
    };
    Md::listing(values.iter().map(one), "or")
}

fn state_demand(place: &Place<'_>, subject: &Subject, states: &[String]) -> Md {
    md!("{} must be {}", self::subject(place, subject, "each"), codes(states, "or"))
}

fn demand(demand: &Demand) -> Md {
    let names = dotted(demand.parameters());
    let choice = |how: &str| md!("{} of {} is sent", Md::literal(how), codes(&names, "and"));
    match demand {
        Demand::Require(_) => {
            md!("{} {} required", codes(&names, "and"), Md::literal(if names.len() == 1 { "is" } else { "are" }))
        }
        Demand::Forbid(_) => md!("{} must not be sent", codes(&names, "and")),
        Demand::ExactlyOne(_) => choice("exactly one"),
        Demand::AtLeastOne(_) => choice("at least one"),
        Demand::AtMostOne(_) => choice("at most one"),
    }
}

/// ` where A is x and B is y`, with the space before it; nothing where there is no condition.
pub(super) fn under(conditions: &[Condition]) -> Md {
    if conditions.is_empty() {
        return Md::default();
    }
    md!(" where {}", Md::listing(conditions.iter().map(condition), "and"))
}

fn condition(condition: &Condition) -> Md {
    md!("{} is {}", Md::code(&condition.parameter.join(".")), codes(&condition.values, "or"))
}

/// Paths as they are written, with dots inside objects.
fn dotted(paths: &[Vec<String>]) -> Vec<String> {
    paths.iter().map(|path| path.join(".")).collect()
}

/// The parameters that a rule names.
pub(super) fn names(rule: &Rule) -> impl Iterator<Item = String> {
    let demanded = rule.demand.iter().flat_map(|demand| demand.parameters());
    let conditions = rule.when.iter().map(|condition| &condition.parameter);
    let subjects = rule.states.iter().filter_map(|(subject, _)| subject.parameter.as_ref());
    demanded.chain(&rule.when_present).chain(conditions).chain(subjects).map(|path| path.join("."))
}

/// `Type Custom or BGP and Status Available`: what the fields of an object are.
pub(super) fn fields(fields: &FieldValues) -> Md {
    let fields = fields.iter().map(|(field, values)| md!("{} {}", Md::code(&field.join(".")), codes(values, "or")));
    Md::join(fields, " and ")
}

/// ` with Type Custom`, where something is said of the fields.
pub(super) fn with(fields: &FieldValues) -> Md {
    if fields.is_empty() { Md::default() } else { md!(" with {}", self::fields(fields)) }
}

/// `CidrBlock is inside VpcId.CidrBlock (InvalidParameter)`.
pub(super) fn cidr_rule(rule: &CidrRule) -> Md {
    let code = |path: &[String]| Md::code(&path.join("."));
    let relation = match &rule.relation {
        CidrRelation::Inside(fields) => md!("is inside {}", Md::join(fields.iter().map(|field| code(field)), " or ")),
        CidrRelation::Disjoint(owner) => md!("overlaps with none of the same {}", Md::code(owner)),
        CidrRelation::Distinct(owner) => md!("is like none of the same {}", Md::code(owner)),
    };
    let error = rule.error.as_deref().unwrap_or(UNDOCUMENTED_CIDR);
    md!("{} {} ({})", Md::code(&rule.field), relation, Md::code(error))
}
