//! Signs that nobody sees, and that change what is read: control characters, and marks that turn the direction of text.

use super::{Node, NodeValue};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;

/// Reports every key and value that holds such a sign.
pub(crate) fn look(node: &Node, diagnostics: &mut Diagnostics) {
    match &node.value {
        NodeValue::Quoted(text) | NodeValue::Plain(text) => {
            // A text may have lines and columns.
            report(node, unseen(text).find(|c| !matches!(c, '\n' | '\t')), diagnostics);
        }
        NodeValue::Sequence(items) => items.iter().for_each(|item| look(item, diagnostics)),
        NodeValue::Mapping(entries) => {
            for (key, value) in entries {
                match key.scalar() {
                    Some(name) => report(key, unseen(name).next(), diagnostics),
                    None => look(key, diagnostics),
                }
                look(value, diagnostics);
            }
        }
        NodeValue::Null | NodeValue::Broken => {}
    }
}

/// The signs in a text. Nearly all texts are plain letters, which their bytes show.
fn unseen(text: &str) -> impl Iterator<Item = char> {
    let plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let rest = if plain { "" } else { text };
    rest.chars().filter(|c| is_unseen(*c))
}

fn report(node: &Node, sign: Option<char>, diagnostics: &mut Diagnostics) {
    let Some(sign) = sign else { return };
    let message = format!("there is a sign that nobody sees in this text: U+{:04X}", u32::from(sign));
    let found = Diagnostic::new(Finding::UnseenSign, node.span, message);
    diagnostics.push(
        found
            .reason("Terminals, editors and pages do something with it in place of showing it.")
            .help("remove it; it mostly comes with text that was copied"),
    );
}

/// Control characters, soft hyphens, spaces without width, and marks of the direction of text. Joiners are parts of
/// letters and of emoji.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}
