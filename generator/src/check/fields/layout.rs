//! Encodings and wrappers: how lists and objects travel.

use aliyun_api_core::Encoding;

use super::super::unknown;
use super::{Role, Walk};
use crate::findings::Finding;
use crate::format::{FieldSpec, TypeWord};
use crate::semantics::constraints;
use crate::source::Spanned;

impl Walk<'_, '_> {
    /// Encodings and wrappers.
    pub(super) fn layout(&mut self, name: &Spanned<String>, field: &FieldSpec, word: TypeWord, role: Role) {
        let structured = matches!(word, TypeWord::List | TypeWord::Object);
        match (&field.encoding, role) {
            (None, Role::Parameter) if structured => {
                self.report(
                    Finding::MissingKey,
                    field.span,
                    format!("`{}` does not say how it travels in a request", name.value),
                    format!("add {}", choice(word, "encoding: ")),
                );
            }
            (Some(encoding), _) => {
                let value = encoding.value.as_str();
                let named = Encoding::named(value);
                // What has no encoding at all is found among the keys that its type does not have.
                let allowed = constraints::encodings(word);
                if named.is_none() {
                    self.diagnostics.push(unknown(
                        Finding::UnknownEncoding,
                        encoding,
                        "encoding",
                        Encoding::NAMED.map(Encoding::name),
                    ));
                } else if role == Role::Response || role == Role::InJson {
                    let place = if role == Role::Response { "in a response" } else { "inside JSON text" };
                    self.report(
                        Finding::WrongKey,
                        encoding.span,
                        format!("nothing {place} has an encoding of its own"),
                        "remove `encoding`",
                    );
                } else if !allowed.is_empty() && named.is_none_or(|named| !allowed.contains(&named)) {
                    self.report(
                        Finding::WrongEncoding,
                        encoding.span,
                        format!("`{value}` is not a valid encoding of this type"),
                        format!("use {}", choice(word, "")),
                    );
                } else if value == "comma" {
                    let scalar = field
                        .items
                        .as_deref()
                        .and_then(|items| self.scope.definition(items))
                        .is_some_and(|(word, _)| !matches!(word, TypeWord::Object | TypeWord::List));
                    if !scalar {
                        self.report(
                            Finding::WrongEncoding,
                            encoding.span,
                            "only a list of simple values can be joined by commas",
                            "use `json` or `repeat`",
                        );
                    }
                }
            }
            _ => {}
        }
        if let (Some(wrapper), Role::Parameter | Role::InJson) = (&field.wrapper, role) {
            self.report(Finding::WrongKey, wrapper.span, "a list in a request has no wrapper", "remove `wrapper`");
        }
    }
}

/// The encodings of a type in words, the first with something before it: "`encoding: flat` or `json`".
fn choice(word: TypeWord, before: &str) -> String {
    let names: Vec<String> = constraints::encodings(word)
        .iter()
        .enumerate()
        .map(|(index, encoding)| format!("`{}{}`", if index == 0 { before } else { "" }, encoding.name()))
        .collect();
    match names.split_last() {
        Some((last, others @ [_, ..])) => format!("{} or {last}", others.join(", ")),
        _ => names.concat(),
    }
}
