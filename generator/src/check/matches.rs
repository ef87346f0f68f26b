//! Values that depend on a parameter or a field: it is there, it can be what is named, and every case has a value.

use super::{conformance, quoted, unknown};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{FieldSpec, TypeWord};
use crate::lookup::{Scope, Side, get, keys};
use crate::semantics::matches::{MatchSpec, outcomes};
use crate::semantics::products;
use crate::source::Spanned;
use crate::yaml::{Node, NodeValue};

/// The field with a name, among what a value can depend on; `None` where it is known and nothing is declared of it.
pub(super) type Find<'f, 'a> = &'f dyn Fn(&str) -> Option<&'a FieldSpec>;

/// Looks at every value inside one that depends on something. `target` is the field that it is written into.
pub(super) fn check(
    scope: Scope<'_>,
    node: &Node,
    target: Option<&FieldSpec>,
    find: Find<'_, '_>,
    diagnostics: &mut Diagnostics,
) {
    match (MatchSpec::of(node), &node.value) {
        (Some(found), _) => {
            cases(scope, node, &found, find, diagnostics);
            for branch in found.branches() {
                check(scope, branch, None, find, diagnostics);
            }
            if let Some(target) = target {
                outcomes(node).into_iter().for_each(|branch| written(scope, target, branch, diagnostics));
            }
        }
        (None, _) if products::factors(node).is_some() => product(scope, node, find, diagnostics),
        (None, NodeValue::Mapping(entries)) => {
            entries.iter().for_each(|(_, value)| check(scope, value, None, find, diagnostics));
        }
        (None, NodeValue::Sequence(items)) => {
            items.iter().for_each(|item| check(scope, item, None, find, diagnostics));
        }
        _ => {}
    }
}

/// A product has factors, each a number or a reference to one.
fn product(scope: Scope<'_>, node: &Node, find: Find<'_, '_>, diagnostics: &mut Diagnostics) {
    let factors = match products::factors(node) {
        Some(Ok(factors)) => factors,
        Some(Err(other)) => {
            let found = Diagnostic::new(Finding::WrongType, other.span, "`$product` is not a list of factors alone");
            return diagnostics.push(found.help("write `{ $product: [$Field, 1024] }`"));
        }
        None => return,
    };
    for factor in factors {
        let is_number = |text: &str| text.starts_with('$') || text.parse::<f64>().is_ok_and(f64::is_finite);
        if factor.scalar().is_some_and(|text| !is_number(text)) {
            let found = Diagnostic::new(Finding::ValueType, factor.span, "a factor is a number");
            diagnostics.push(found.help("write a number, or `$` and the name of a field or a parameter"));
        }
        check(scope, factor, None, find, diagnostics);
    }
}

fn cases(scope: Scope<'_>, node: &Node, found: &MatchSpec<'_>, find: Find<'_, '_>, diagnostics: &mut Diagnostics) {
    for key in found.unknown() {
        let message = format!("a value that depends on another has no key `{}`", key.scalar().unwrap_or_default());
        let found = Diagnostic::new(Finding::UnknownKey, key.span, message).label("unknown key");
        diagnostics.push(found.help("the keys are `$match`, `$absent`, `$else` and the values that it may be"));
    }
    if found.branches().next().is_none() {
        let found = Diagnostic::new(Finding::MissingKey, node.span, "`$match` has no value to choose from");
        diagnostics.push(found.help("add the values that it may be, each with the value for it"));
        return;
    }
    // A name that is none is reported with the other references.
    let Some(field) = found.on.scalar().and_then(find) else { return };
    let Some((word, definition)) = scope.definition(field) else { return };
    let values: Vec<&str> = match (word, &definition.values) {
        (TypeWord::Boolean, _) => vec!["true", "false"],
        (_, Some(values)) => keys(&values.0).collect(),
        _ => Vec::new(),
    };
    let same = |value: &str, case: &str| aliyun_api_core::same_value(value, case);
    for (key, _) in found.case_nodes() {
        let Some(case) = key.scalar() else { continue };
        let fits = match word {
            _ if !values.is_empty() => values.iter().any(|value| same(value, case)),
            TypeWord::Integer | TypeWord::Long => case.parse::<i64>().is_ok(),
            TypeWord::Float => case.parse::<f64>().is_ok(),
            TypeWord::List | TypeWord::Object | TypeWord::Any => false,
            _ => true,
        };
        if !fits {
            let case = Spanned { value: case.to_owned(), span: key.span };
            let message = format!("`{}` is never `{}`", found.on.scalar().unwrap_or_default(), case.value);
            let found = Diagnostic::new(Finding::ValueType, key.span, message);
            diagnostics.push(match values.is_empty() {
                true => found.help("compare it with values of its own type"),
                false => found.help(format!("the values are {}", quoted(&values))),
            });
        }
    }
    let missing: Vec<&str> =
        values.iter().copied().filter(|value| !found.cases().any(|(case, _)| same(value, case))).collect();
    if found.otherwise.is_none() && (values.is_empty() || !missing.is_empty()) {
        let message = if values.is_empty() {
            "the other values have nothing to become".to_owned()
        } else {
            format!("nothing is said for {}", quoted(&missing))
        };
        let found = Diagnostic::new(Finding::MissingKey, node.span, message);
        diagnostics.push(found.help("add `$else`, or each of the values"));
    }
    if found.otherwise.is_some() && !values.is_empty() && missing.is_empty() && found.absent.is_some() {
        let found = Diagnostic::new(Finding::WrongKey, node.span, "`$else` is never taken");
        diagnostics.push(found.help("remove it: every value and `$absent` are there"));
    }
}

/// A literal that is written into a field is one of its values.
fn written(scope: Scope<'_>, target: &FieldSpec, node: &Node, diagnostics: &mut Diagnostics) {
    let Some(text) = node.scalar().filter(|text| !text.starts_with('$')) else { return };
    let values = scope.definition(target).and_then(|(_, definition)| definition.values.as_ref());
    match values {
        Some(values) if get(&values.0, text).is_none() => {
            let name = Spanned { value: text.to_owned(), span: node.span };
            diagnostics.push(unknown(Finding::ValueType, &name, "value", keys(&values.0)));
        }
        _ => conformance::value(scope, target, node, Side::Response, diagnostics),
    }
}
