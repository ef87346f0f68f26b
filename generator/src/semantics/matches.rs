//! A value that depends on a parameter or a field: `{ $match: PublishVpc, "true": published, $else: normal }`.

use crate::yaml::{Node, NodeValue};

/// The parts of such a value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MatchSpec<'a> {
    /// The name of the parameter or the field.
    pub(crate) on: &'a Node,
    /// The value where there is none.
    pub(crate) absent: Option<&'a Node>,
    /// The value in every other case.
    pub(crate) otherwise: Option<&'a Node>,
    entries: &'a [(Node, Node)],
}

impl<'a> MatchSpec<'a> {
    /// The key that makes a mapping one.
    pub(crate) const KEY: &'static str = "$match";

    /// The parts of a node; `None` where it is another value.
    pub(crate) fn of(node: &'a Node) -> Option<Self> {
        let NodeValue::Mapping(entries) = &node.value else { return None };
        let get = |name: &str| entries.iter().find(|(key, _)| key.scalar() == Some(name)).map(|(_, value)| value);
        Some(Self { on: get(Self::KEY)?, absent: get("$absent"), otherwise: get("$else"), entries })
    }

    /// Keys of the form `$word` that mean nothing here.
    pub(crate) fn unknown(&self) -> impl Iterator<Item = &'a Node> + use<'a> {
        let known = [Self::KEY, "$absent", "$else"];
        let keys = self.entries.iter().map(|(key, _)| key);
        keys.filter(move |key| key.scalar().is_none_or(|text| text.starts_with('$') && !known.contains(&text)))
    }

    /// What the parameter or the field may be, with the key's place, and the value for it.
    pub(crate) fn case_nodes(&self) -> impl Iterator<Item = (&'a Node, &'a Node)> + use<'a> {
        let own = |key: &Node| key.scalar().is_some_and(|text| !text.starts_with('$'));
        self.entries.iter().filter(move |(key, _)| own(key)).map(|(key, value)| (key, value))
    }

    /// What the parameter or the field may be, and the value for it.
    pub(crate) fn cases(&self) -> impl Iterator<Item = (&'a str, &'a Node)> + use<'a> {
        self.case_nodes().filter_map(|(key, value)| Some((key.scalar()?, value)))
    }

    /// The values that it chooses from.
    pub(crate) fn branches(&self) -> impl Iterator<Item = &'a Node> + use<'a> {
        self.case_nodes().map(|(_, value)| value).chain(self.absent).chain(self.otherwise)
    }
}

/// The values that a node can become: itself, or each of those that it chooses from.
pub(crate) fn outcomes(node: &Node) -> Vec<&Node> {
    match MatchSpec::of(node) {
        None => vec![node],
        Some(found) => found.branches().flat_map(outcomes).collect(),
    }
}
