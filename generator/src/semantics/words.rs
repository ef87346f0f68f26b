//! Words that stand for a value of their own in resources: `$now`, `{ $hosts: $CidrBlock }`.

use crate::yaml::{Node, NodeValue};

/// What may stand behind a `$` and is no name of a field or a parameter, all of which begin with other letters.
pub(crate) const WORDS: [&str; 8] =
    ["now", "epoch", "id", "address", "endpoint", "order", "fingerprint", "private_key"];

/// The key of a mapping that is the number of addresses in a CIDR block.
pub(crate) const HOSTS: &str = "$hosts";

/// The CIDR block whose addresses are counted; `None` where the node is another value.
pub(crate) fn host_count(node: &Node) -> Option<&Node> {
    let NodeValue::Mapping(entries) = &node.value else { return None };
    match entries.as_slice() {
        [(key, block)] if key.scalar() == Some(HOSTS) => Some(block),
        _ => None,
    }
}
