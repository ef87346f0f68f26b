//! The rules between parameters: a request and a rule in, what breaks it out.

use aliyun_api_core::Record;

use super::error_row::Fault;
use super::{Violation, walk};
use crate::value::view_text;
use crate::{Demand, Rule};

/// What breaks the rule; nothing where it holds or does not count.
pub(super) fn check(request: &dyn Record, rule: &Rule) -> Option<(Fault, Violation)> {
    let present = |name: &&str| walk::is_present(request, name);
    let counts = rule.when.iter().all(|(name, values)| has_value(request, name, values));
    if !counts || !rule.when_present.iter().all(&present) {
        return None;
    }
    let reason = || reason(rule);
    let sent = |names: &'static [&'static str]| names.iter().copied().filter(|name| present(name)).collect::<Vec<_>>();
    let too_many = |names: &'static [&'static str]| {
        let second = sent(names).get(1).copied()?;
        Some((Fault::Invalid, second, format!("only one of {} may be sent", names.join(", "))))
    };
    let none = |names: &'static [&'static str]| {
        let first = names.first().copied().filter(|_| sent(names).is_empty())?;
        let detail = if names.len() > 1 { format!(", or another one of {}", names.join(", ")) } else { String::new() };
        Some((Fault::Missing, first, detail))
    };
    let broken = match rule.demand {
        Demand::Require(names) => {
            let absent = names.iter().copied().find(|name| !present(name));
            absent.map(|name| (Fault::Missing, name, reason()))
        }
        Demand::Forbid(names) => {
            let first = names.iter().copied().find(|name| present(name));
            first.map(|name| (Fault::Invalid, name, format!("it must not be sent{}", reason())))
        }
        Demand::ExactlyOne(names) => none(names).or_else(|| too_many(names)),
        Demand::AtLeastOne(names) => none(names),
        Demand::AtMostOne(names) => too_many(names),
    };
    broken.map(|(fault, name, detail)| (fault, Violation { name: name.to_owned(), detail }))
}

/// Why the rule counts: ` where A is x and B is sent`.
fn reason(rule: &Rule) -> String {
    let values = rule.when.iter().map(|(name, values)| format!("{name} is {}", values.join(" or ")));
    let reasons: Vec<String> = values.chain(rule.when_present.iter().map(|name| format!("{name} is sent"))).collect();
    if reasons.is_empty() { String::new() } else { format!(" where {}", reasons.join(" and ")) }
}

/// Whether a parameter has one of the values. Booleans have no case.
fn has_value(request: &dyn Record, name: &str, values: &[&str]) -> bool {
    let boolean = |text: &str| text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false");
    let same = |a: &str, b: &str| a == b || (boolean(a) && a.eq_ignore_ascii_case(b));
    let one = |text: String| values.iter().any(|value| same(value, &text));
    walk::present_values(request, name, &mut |view| view_text(view).filter(|text| one(text.clone()))).is_some()
}
