//! Rules between parameters: when a rule counts, what it demands, and what breaks it.
//!
//! The generator checks the examples of the specs by it, and the mock server the requests.

use crate::storage::{Fixed, Path, Storage, Texts, joined};

/// A rule between parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule<S: Storage = Fixed> {
    /// What must hold.
    pub demand: Demand<S>,
    /// The rule counts only where each of these holds.
    pub when: S::List<Condition<S>>,
    /// The rule counts only where all of these parameters are sent.
    pub when_present: S::List<Path<S>>,
    /// The code of the error.
    pub error: Option<S::Text>,
}

/// What a rule demands of parameters.
#[derive(Clone, Debug, PartialEq)]
pub enum Demand<S: Storage = Fixed> {
    /// All of these are sent.
    Require(S::List<Path<S>>),
    /// None of these is sent.
    Forbid(S::List<Path<S>>),
    /// Exactly one of these is sent.
    ExactlyOne(S::List<Path<S>>),
    /// At least one of these is sent.
    AtLeastOne(S::List<Path<S>>),
    /// At most one of these is sent.
    AtMostOne(S::List<Path<S>>),
}

impl<S: Storage> Demand<S> {
    /// The parameters that it is about.
    pub fn parameters(&self) -> &[Path<S>] {
        let (Self::Require(paths)
        | Self::Forbid(paths)
        | Self::ExactlyOne(paths)
        | Self::AtLeastOne(paths)
        | Self::AtMostOne(paths)) = self;
        paths.as_ref()
    }
}

/// A parameter has one of some values.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition<S: Storage = Fixed> {
    /// The parameter.
    pub parameter: Path<S>,
    /// The values, as text.
    pub values: Texts<S>,
}

impl<S: Storage> Condition<S> {
    /// Whether the parameter was sent with one of the values.
    pub fn holds(&self, request: &impl Parameters) -> bool {
        let known = self.values.as_ref();
        let test = &mut |text: &str| known.iter().any(|value| same_value(value.as_ref(), text));
        request.any_value(self.parameter.as_ref(), test)
    }
}

/// Whether something with conditions counts for a request: each of `when` holds, and all of `when_present` are sent.
/// Without conditions it always counts.
pub fn conditions_hold<S: Storage>(when: &[Condition<S>], when_present: &[Path<S>], request: &impl Parameters) -> bool {
    when.iter().all(|condition| condition.holds(request))
        && when_present.iter().all(|path| request.is_sent(path.as_ref()))
}

/// The parameters of a request, as a rule looks at them. A path leads into objects; through a list it leads to every
/// element, and one element that has the parameter is enough.
pub trait Parameters {
    /// Whether a parameter was sent. An empty list was not.
    fn is_sent<T: AsRef<str>>(&self, path: &[T]) -> bool;

    /// Whether one of the values of a parameter, as text, passes the test.
    fn any_value<T: AsRef<str>>(&self, path: &[T], test: &mut dyn FnMut(&str) -> bool) -> bool;
}

/// Whether two values are the same. Booleans have no case: SDKs send `True`, `true` and `TRUE`.
pub fn same_value(a: &str, b: &str) -> bool {
    let boolean = |text: &str| text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false");
    a == b || (boolean(a) && a.eq_ignore_ascii_case(b))
}

/// How a request breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Breach {
    /// A parameter was not sent.
    Missing {
        /// The parameter, with dots inside objects.
        parameter: String,
        /// When it must be sent, or what may be sent instead, with a leading space or comma:
        /// ` where AutoRenew is true`; empty where it always must.
        reason: String,
    },
    /// A parameter must not be sent, or not together with another one.
    Forbidden {
        /// The parameter, with dots inside objects.
        parameter: String,
        /// What is wrong.
        reason: String,
    },
}

impl std::fmt::Display for Breach {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing { parameter, reason } => write!(f, "{parameter} is required{reason}"),
            Self::Forbidden { parameter, reason } => write!(f, "{parameter}: {reason}"),
        }
    }
}

impl<S: Storage> Rule<S> {
    /// What breaks the rule; `None` where it holds or does not count.
    pub fn breach(&self, request: &impl Parameters) -> Option<Breach> {
        let sent = |path: &&Path<S>| request.is_sent(path.as_ref());
        if !conditions_hold(self.when.as_ref(), self.when_present.as_ref(), request) {
            return None;
        }
        let all = self.demand.parameters();
        let missing = |path: &Path<S>, reason| Breach::Missing { parameter: dotted::<S>(path), reason };
        let forbidden = |path: &Path<S>, reason| Breach::Forbidden { parameter: dotted::<S>(path), reason };
        let names = |paths: &[Path<S>]| paths.iter().map(dotted::<S>).collect::<Vec<_>>().join(", ");
        let none = || {
            let (first, others) = all.split_first().filter(|_| !all.iter().any(|path| sent(&path)))?;
            let instead = match others {
                [] => String::new(),
                [other] => format!(", or {}", dotted::<S>(other)),
                _ => format!(", or one of {}", names(others)),
            };
            Some(missing(first, format!("{instead}{}", self.reason())))
        };
        let several = || {
            let second = all.iter().filter(sent).nth(1)?;
            Some(forbidden(second, format!("only one of {} may be sent{}", names(all), self.reason())))
        };
        match self.demand {
            Demand::Require(_) => all.iter().find(|path| !sent(path)).map(|path| missing(path, self.reason())),
            Demand::Forbid(_) => {
                let found = all.iter().find(sent);
                found.map(|path| forbidden(path, format!("it must not be sent{}", self.reason())))
            }
            Demand::ExactlyOne(_) => none().or_else(several),
            Demand::AtLeastOne(_) => none(),
            Demand::AtMostOne(_) => several(),
        }
    }

    /// Why the rule counts: ` where A is x and B is sent`.
    fn reason(&self) -> String {
        let values = self.when.as_ref().iter().map(|condition| {
            format!("{} is {}", dotted::<S>(&condition.parameter), joined(condition.values.as_ref(), " or "))
        });
        let present = self.when_present.as_ref().iter().map(|path| format!("{} is sent", dotted::<S>(path)));
        let reasons: Vec<String> = values.chain(present).collect();
        if reasons.is_empty() { String::new() } else { format!(" where {}", reasons.join(" and ")) }
    }
}

/// A path with dots between its names.
fn dotted<S: Storage>(path: &Path<S>) -> String {
    joined(path.as_ref(), ".")
}

#[cfg(test)]
mod tests {
    use super::{Condition as AnyCondition, Demand as AnyDemand, Rule as AnyRule, *};

    type Condition = AnyCondition<Fixed>;
    type Demand = AnyDemand<Fixed>;
    type Rule = AnyRule<Fixed>;

    /// Parameters by dotted name.
    struct Sent(&'static [(&'static str, &'static str)]);

    impl Parameters for Sent {
        fn is_sent<T: AsRef<str>>(&self, path: &[T]) -> bool {
            self.any_value(path, &mut |_| true)
        }
        fn any_value<T: AsRef<str>>(&self, path: &[T], test: &mut dyn FnMut(&str) -> bool) -> bool {
            let name = joined(path, ".");
            self.0.iter().any(|(known, value)| *known == name && test(value))
        }
    }

    const A: &[&str] = &["A"];
    const B: &[&str] = &["Tag", "Key"];

    fn told(
        demand: Demand,
        when: &'static [Condition],
        sent: &'static [(&'static str, &'static str)],
    ) -> Option<String> {
        let rule = Rule { demand, when, when_present: &[], error: None };
        rule.breach(&Sent(sent)).map(|breach| breach.to_string())
    }

    #[test]
    fn every_demand_holds_or_says_what_breaks_it() {
        let both: &[&[&str]] = &[A, B];
        for (demand, sent, breach) in [
            (Demand::Require(both), &[("A", "1"), ("Tag.Key", "2")][..], None),
            (Demand::Require(both), &[("A", "1")], Some("Tag.Key is required")),
            (Demand::Forbid(both), &[], None),
            (Demand::Forbid(both), &[("Tag.Key", "1")], Some("Tag.Key: it must not be sent")),
            (Demand::ExactlyOne(both), &[("A", "1")], None),
            (Demand::ExactlyOne(both), &[], Some("A is required, or Tag.Key")),
            (
                Demand::ExactlyOne(both),
                &[("A", "1"), ("Tag.Key", "1")],
                Some("Tag.Key: only one of A, Tag.Key may be sent"),
            ),
            (Demand::AtLeastOne(both), &[("A", "1"), ("Tag.Key", "1")], None),
            (Demand::AtLeastOne(&[A]), &[], Some("A is required")),
            (Demand::AtMostOne(both), &[], None),
            (
                Demand::AtMostOne(both),
                &[("A", "1"), ("Tag.Key", "1")],
                Some("Tag.Key: only one of A, Tag.Key may be sent"),
            ),
        ] {
            assert_eq!(told(demand.clone(), &[], sent).as_deref(), breach, "{demand:?} {sent:?}");
        }
    }

    #[test]
    fn a_rule_counts_where_its_conditions_hold() {
        const WHEN: &[Condition] = &[Condition { parameter: &["Renew"], values: &["True", "1"] }];
        for value in ["true", "TRUE", "True", "1"] {
            let sent: &'static [(&str, &str)] = Box::leak(Box::new([("Renew", value)]));
            let expected = Some("A is required where Renew is True or 1");
            assert_eq!(told(Demand::Require(&[A]), WHEN, sent).as_deref(), expected, "{value}");
        }
        assert_eq!(told(Demand::Require(&[A]), WHEN, &[("Renew", "false")]), None);
        assert_eq!(told(Demand::Require(&[A]), WHEN, &[]), None);
        let present = Rule { demand: Demand::Forbid(&[A]), when: &[], when_present: &[B], error: Some("Code") };
        assert_eq!(present.breach(&Sent(&[("A", "1")])), None);
        let breach = present.breach(&Sent(&[("A", "1"), ("Tag.Key", "k")])).unwrap();
        assert_eq!(breach.to_string(), "A: it must not be sent where Tag.Key is sent");
    }

    #[test]
    fn conditions_hold_where_each_does_and_where_there_is_none() {
        const WHEN: &[Condition] = &[Condition { parameter: A, values: &["1"] }];
        let hold = |when, present, sent| conditions_hold::<Fixed>(when, present, &Sent(sent));
        let (one, both) = (&[("A", "1")][..], &[("A", "1"), ("Tag.Key", "k")][..]);
        assert!(hold(&[], &[], &[]) && hold(WHEN, &[], one) && hold(&[], &[B], both) && hold(WHEN, &[A, B], both));
        assert!(!hold(WHEN, &[], &[("A", "2")]) && !hold(&[], &[B], one) && !hold(WHEN, &[A, B], one));
    }

    #[test]
    fn a_choice_tells_when_it_counts_and_what_else_there_is() {
        const WHEN: &[Condition] = &[Condition { parameter: &["Renew"], values: &["True"] }];
        let all: &[&[&str]] = &[A, B, &["C"]];
        let none = &[("Renew", "true")];
        let several = &[("Renew", "true"), ("A", "1"), ("C", "1")];
        let missing = Some("A is required, or one of Tag.Key, C where Renew is True");
        let forbidden = Some("C: only one of A, Tag.Key, C may be sent where Renew is True");
        assert_eq!(told(Demand::ExactlyOne(all), WHEN, none).as_deref(), missing);
        assert_eq!(told(Demand::AtLeastOne(all), WHEN, none).as_deref(), missing);
        assert_eq!(told(Demand::ExactlyOne(all), WHEN, several).as_deref(), forbidden);
        assert_eq!(told(Demand::AtMostOne(all), WHEN, several).as_deref(), forbidden);
        let alone = told(Demand::AtLeastOne(&[A]), WHEN, none);
        assert_eq!(alone.as_deref(), Some("A is required where Renew is True"));
    }

    #[test]
    fn only_booleans_have_no_case() {
        assert!(same_value("True", "tRUE") && same_value("false", "FALSE") && same_value("Fast", "Fast"));
        assert!(!same_value("Fast", "fast") && !same_value("true", "false"));
    }
}
