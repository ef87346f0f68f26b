//! That an action is not finished.

use serde_json::{Value, json};

use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::yaml::{Definitions, FromNode, Node, Reader};

/// `draft: true`: the action is read, and left out of everything else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DraftSpec;

impl FromNode for DraftSpec {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        if bool::from_node(node, reader)? {
            return Some(Self);
        }
        let found = Diagnostic::new(Finding::WrongValue, node.span, "an action that is no draft does not say so");
        reader.diagnostics.push(found.help("remove `draft`, or write `draft: true`"));
        None
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "boolean", "const": true })
    }
}
