//! Whether two trees say the same.

use super::form::Form;
use super::scalar::Scalar;
use crate::yaml::{Node, NodeValue};

/// Whether two values have the same facts: the same scalars of the same type in the same order, but for the keys of
/// structs, whose order says nothing.
pub(super) fn same(one: &Node, other: &Node, form: Form<'_>) -> bool {
    match (&one.value, &other.value) {
        (NodeValue::Sequence(one), NodeValue::Sequence(other)) => {
            let (form, _) = form.list();
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other, form))
        }
        (NodeValue::Mapping(one), NodeValue::Mapping(other)) => {
            let keys: Vec<&str> = one.iter().filter_map(|(key, _)| key.scalar()).collect();
            let form = form.mapping(&keys);
            one.len() == other.len()
                && one.iter().enumerate().all(|(index, (key, value))| {
                    let there = if form.is_ordered() {
                        other.iter().find(|(there, _)| there.scalar() == key.scalar())
                    } else {
                        other.get(index)
                    };
                    there.is_some_and(|(there, found)| {
                        let inner = form.value(key.scalar().unwrap_or_default());
                        Scalar::of(there) == Scalar::of(key) && same(value, found, inner)
                    })
                })
        }
        _ => Scalar::of(one).is_some_and(|scalar| Scalar::of(other) == Some(scalar)),
    }
}
