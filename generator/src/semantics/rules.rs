//! Rules between parameters: from the format to rules of the core, and the parameters of an example as a rule looks at
//! them.

use aliyun_api_core::{Owned, Parameters, Rule};

use crate::format::{FieldSpec, RuleSpec};
use crate::lookup::{Scope, Side, get};
use crate::model::{Condition, Demand};
use crate::source::Spanned;
use crate::yaml::{Mapping, Node, NodeValue, OneOrMany};

/// The names on the way to a parameter, and the parameter: the name alone where one is called so, else its parts
/// between dots. `None` where they lead to none. Lists are passed through.
pub(crate) fn find<'a>(
    scope: Scope<'a>,
    parameters: &'a Mapping<FieldSpec>,
    name: &str,
) -> Option<(Vec<String>, &'a FieldSpec)> {
    if let Some(field) = scope.member(parameters, name, Side::Request) {
        return Some((vec![name.to_owned()], field.base));
    }
    let (first, rest) = name.split_once('.')?;
    let around = scope.member(parameters, first, Side::Request)?;
    let (inner, field) = find(scope, scope.fields_inside(around.base)?, rest)?;
    Some((std::iter::once(first.to_owned()).chain(inner).collect(), field))
}

/// The parameter that a name leads to.
pub(crate) fn parameter<'a>(scope: Scope<'a>, parameters: &'a Mapping<FieldSpec>, name: &str) -> Option<&'a FieldSpec> {
    find(scope, parameters, name).map(|(_, field)| field)
}

/// The parameter that a name leads to, as it stands in the action: with what is said beside `use`.
pub(crate) fn own<'a>(scope: Scope<'a>, parameters: &'a Mapping<FieldSpec>, name: &str) -> Option<&'a FieldSpec> {
    get(parameters, name).or_else(|| parameter(scope, parameters, name))
}

/// What a rule demands; `None` for a note in words alone. Names that lead to no parameter, which are findings of their
/// own, are taken as they stand.
pub(crate) fn demand(scope: Scope<'_>, parameters: &Mapping<FieldSpec>, spec: &RuleSpec) -> Option<Demand> {
    let paths = |names: &[Spanned<String>]| paths(scope, parameters, names);
    let demands = [
        spec.require.as_ref().map(|names| Demand::Require(paths(&names.0))),
        spec.forbid.as_ref().map(|names| Demand::Forbid(paths(&names.0))),
        spec.exactly_one.as_deref().map(|names| Demand::ExactlyOne(paths(names))),
        spec.at_least_one.as_deref().map(|names| Demand::AtLeastOne(paths(names))),
        spec.at_most_one.as_deref().map(|names| Demand::AtMostOne(paths(names))),
    ];
    demands.into_iter().flatten().next()
}

/// The conditions of a rule.
pub(crate) fn conditions(scope: Scope<'_>, parameters: &Mapping<FieldSpec>, spec: &RuleSpec) -> Vec<Condition> {
    all_conditions(scope, parameters, &spec.when)
}

/// Parameters and the values that they must have.
pub(crate) fn all_conditions(
    scope: Scope<'_>,
    parameters: &Mapping<FieldSpec>,
    when: &Mapping<OneOrMany<Node>>,
) -> Vec<Condition> {
    let condition = |(name, values): &(Spanned<String>, OneOrMany<Node>)| Condition {
        parameter: one_path(scope, parameters, name),
        values: values.0.iter().filter_map(Node::scalar).map(str::to_owned).collect(),
    };
    when.iter().map(condition).collect()
}

/// The parameters whose presence makes a rule count.
pub(crate) fn when_present(scope: Scope<'_>, parameters: &Mapping<FieldSpec>, spec: &RuleSpec) -> Vec<Vec<String>> {
    spec.when_present.as_ref().map(|names| paths(scope, parameters, &names.0)).unwrap_or_default()
}

/// The rule as it is enforced; `None` for a note.
pub(crate) fn enforced(scope: Scope<'_>, parameters: &Mapping<FieldSpec>, spec: &RuleSpec) -> Option<Rule<Owned>> {
    if spec.is_note() {
        return None;
    }
    Some(Rule {
        demand: demand(scope, parameters, spec)?,
        when: conditions(scope, parameters, spec),
        when_present: when_present(scope, parameters, spec),
        error: spec.error.as_ref().map(|code| code.value.clone()),
    })
}

fn paths(scope: Scope<'_>, parameters: &Mapping<FieldSpec>, names: &[Spanned<String>]) -> Vec<Vec<String>> {
    names.iter().map(|name| one_path(scope, parameters, name)).collect()
}

/// Names that lead to no parameter are taken as they stand.
fn one_path(scope: Scope<'_>, parameters: &Mapping<FieldSpec>, name: &Spanned<String>) -> Vec<String> {
    find(scope, parameters, &name.value).map_or_else(|| vec![name.value.clone()], |(path, _)| path)
}

/// The request of an example.
pub(crate) struct ExampleRequest<'a>(pub(crate) &'a Node);

impl Parameters for ExampleRequest<'_> {
    fn is_sent<T: AsRef<str>>(&self, path: &[T]) -> bool {
        let sent = |node: &Node| match &node.value {
            NodeValue::Null => false,
            NodeValue::Sequence(items) => !items.is_empty(),
            _ => true,
        };
        any(self.0, path, &mut |node| sent(node))
    }

    fn any_value<T: AsRef<str>>(&self, path: &[T], test: &mut dyn FnMut(&str) -> bool) -> bool {
        any(self.0, path, &mut |node| match &node.value {
            NodeValue::Sequence(items) => items.iter().filter_map(Node::scalar).any(&mut *test),
            _ => node.scalar().is_some_and(&mut *test),
        })
    }
}

/// Whether a node at the path, through objects and the elements of lists, passes the test.
fn any<T: AsRef<str>>(node: &Node, path: &[T], test: &mut dyn FnMut(&Node) -> bool) -> bool {
    let Some((first, rest)) = path.split_first() else { return test(node) };
    match &node.value {
        NodeValue::Mapping(entries) => {
            let own = entries.iter().find(|(key, _)| key.scalar() == Some(first.as_ref()));
            own.is_some_and(|(_, value)| any(value, rest, test))
        }
        NodeValue::Sequence(items) => items.iter().any(|item| any(item, path, test)),
        _ => false,
    }
}
