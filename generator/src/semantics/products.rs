//! Values that are a number times others: `{ $product: [$Size, 1024] }`.

use crate::yaml::{Node, NodeValue};

/// The key that makes a mapping one.
pub(crate) const KEY: &str = "$product";

/// The factors, or the node that should be a list of them; `None` where the node is another value.
pub(crate) fn factors(node: &Node) -> Option<Result<&[Node], &Node>> {
    let NodeValue::Mapping(entries) = &node.value else { return None };
    let (_, value) = entries.iter().find(|(key, _)| key.scalar() == Some(KEY))?;
    match &value.value {
        NodeValue::Sequence(items) if entries.len() == 1 && items.len() > 1 => Some(Ok(items)),
        _ => Some(Err(value)),
    }
}
