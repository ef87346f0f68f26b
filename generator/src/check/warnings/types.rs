//! Names that have one type here and another there.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{FieldSpec, TypeWord};
use crate::lookup::{Scope, Side};
use crate::source::Spanned;
use crate::yaml::Mapping;

/// The parameters and the response fields of a service, each side by itself.
pub(in crate::check) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    for side in [Side::Request, Side::Response] {
        let actions = scope.service.actions.iter().map(|action| match side {
            Side::Request => &*action.spec.parameters,
            Side::Response => &*action.spec.response,
        });
        look(scope, side, actions, diagnostics);
    }
}

fn look<'a>(
    scope: Scope<'a>,
    side: Side,
    all: impl Iterator<Item = &'a Mapping<FieldSpec>>,
    diagnostics: &mut Diagnostics,
) {
    let mut uses: HashMap<&str, Vec<(&Spanned<String>, &'static str)>> = HashMap::new();
    let mut order = Vec::new();
    for (name, own) in all.flatten() {
        let word = scope.field(own, side).and_then(|field| scope.definition(field.base)).map(|(word, _)| word);
        let Some(word) = word.and_then(kind) else { continue };
        let known = uses.entry(&name.value).or_insert_with(|| {
            order.push(name.value.as_str());
            Vec::new()
        });
        known.push((name, word));
    }
    for name in order {
        let uses = &uses[name];
        let mut counts: HashMap<&str, usize> = HashMap::new();
        uses.iter().for_each(|(_, word)| *counts.entry(*word).or_default() += 1);
        // What most have is taken for right; of equally many, the first.
        let Some((first, usual)) = uses.iter().rev().max_by_key(|(_, word)| counts[word]) else { continue };
        for (other, word) in uses.iter().filter(|(_, word)| word != usual) {
            let message = format!("`{name}` is {word} here and {usual} elsewhere");
            let found = Diagnostic::new(Finding::NameWithTwoTypes, other.span, message).subject(name);
            diagnostics.push(
                found
                    .related(first.span, "elsewhere")
                    .help("compare both with their pages; allow the name in `service.yaml` where both are right"),
            );
        }
    }
}

/// The type as the wire knows it: an enum is text, and whole numbers have one size.
fn kind(word: TypeWord) -> Option<&'static str> {
    match word {
        TypeWord::String | TypeWord::Enum => Some("text"),
        TypeWord::Integer | TypeWord::Long => Some("a whole number"),
        TypeWord::Float => Some("a number"),
        TypeWord::Boolean => Some("a boolean"),
        TypeWord::List => Some("a list"),
        TypeWord::Object => Some("an object"),
        TypeWord::Any => None,
    }
}
