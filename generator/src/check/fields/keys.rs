//! The keys that a field can have, by its type and by where it stands.

use super::super::quoted;
use super::{Role, Walk};
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::format::{FieldSpec, TypeWord};
use crate::lookup::Resolved;
use crate::semantics::constraints;
use crate::source::Spanned;

impl<'a> Walk<'a, '_> {
    /// A field that uses a shared one may only set what differs from place to place.
    pub(super) fn overrides(&mut self, name: &Spanned<String>, own: &FieldSpec) {
        let others = [
            own.values.as_ref().map(|_| "values"),
            own.fields.as_ref().map(|_| "fields"),
            own.items.as_ref().map(|_| "items"),
            own.length.as_ref().map(|_| "length"),
            own.range.as_ref().map(|_| "range"),
            own.pattern.as_ref().map(|_| "pattern"),
            own.not.as_ref().map(|_| "not"),
            own.format.as_ref().map(|_| "format"),
            own.encoding.as_ref().map(|_| "encoding"),
            own.refers.as_ref().map(|_| "ref"),
            own.sensitive.as_ref().map(|_| "sensitive"),
        ];
        let others: Vec<&str> = others.into_iter().flatten().collect();
        if !others.is_empty() {
            let message = format!("`{}` uses a shared field and sets {} beside it", name.value, quoted(&others));
            self.report(Finding::UseOverrides, own.span, message, "beside `use` stand only `required`, `always`, `doc`, `example`, `default`, `rust` and `source`; else write the field out");
        }
    }

    pub(super) fn presence(&mut self, name: &Spanned<String>, field: Resolved<'a>, role: Role) {
        if let (true, Some(default)) = (field.required(), field.default()) {
            let message = format!("`{}` is required and has a default", name.value);
            let found =
                Diagnostic::new(Finding::RequiredDefault, default.span, message).label("a default that is never taken");
            self.diagnostics.push(
                found
                    .reason("A default counts where the parameter is absent, and this one never is.")
                    .help("remove `required` or `default`; where the document has both, say so under `discrepancies`"),
            );
        }
        if let (Some(required), Role::Response) = (&field.own.required, role) {
            self.report(
                Finding::WrongKey,
                required.span,
                "a response field is not `required`",
                "write `always: true` where a response without it makes no sense",
            );
        }
        if let (Some(always), Role::Parameter | Role::InJson) = (&field.own.always, role) {
            self.report(
                Finding::WrongKey,
                always.span,
                "a parameter is not `always` there",
                "write `required: true` where it must be sent",
            );
        }
        if let (Some(required), Role::Item) = (&field.own.required, role) {
            self.report(
                Finding::WrongKey,
                required.span,
                "the elements of a list are not `required`",
                "set `required` on the list, or a `count`",
            );
        }
    }

    pub(super) fn keys_of_type(&mut self, name: &Spanned<String>, field: &FieldSpec, word: TypeWord, shared: bool) {
        let text = matches!(word, TypeWord::String);
        let number = matches!(word, TypeWord::Integer | TypeWord::Long | TypeWord::Float);
        let has = |present: bool, key: &'static str, suits: bool| (present && !suits).then_some(key);
        let wrong = [
            has(field.values.is_some(), "values", !shared && constraints::suits("values", word)),
            has(field.fields.is_some(), "fields", !shared && word == TypeWord::Object),
            has(field.items.is_some(), "items", word == TypeWord::List),
            has(field.wrapper.is_some(), "wrapper", word == TypeWord::List),
            has(field.unit.is_some(), "unit", number || text),
            has(field.refers.is_some(), "ref", text || word == TypeWord::List),
            has(
                field.encoding.is_some(),
                "encoding",
                matches!(word, TypeWord::List | TypeWord::Object | TypeWord::Any),
            ),
            has(field.name.is_some(), "name", !shared && matches!(word, TypeWord::Enum | TypeWord::Object)),
        ];
        let declared = constraints::of(field).into_iter().map(|declared| declared.key);
        let unsuited = declared.filter(|key| *key != "values" && !constraints::suits(key, word));
        let wrong: Vec<&str> = wrong.into_iter().flatten().chain(unsuited).collect();
        if !wrong.is_empty() {
            let ty = field.ty.as_ref().map_or("", |ty| ty.value.as_str());
            let message = format!("`{}` has the type `{ty}`, which has no {}", name.value, quoted(&wrong));
            self.report(
                Finding::WrongKey,
                field.span,
                message,
                "remove what the type does not have, or correct the type",
            );
        }
        if !shared {
            let missing = match word {
                TypeWord::Enum if field.values.as_ref().is_none_or(|values| values.0.is_empty()) => Some("values"),
                TypeWord::Object if field.fields.as_ref().is_none_or(|fields| fields.is_empty()) => Some("fields"),
                TypeWord::List if field.items.is_none() => Some("items"),
                _ => None,
            };
            if let Some(key) = missing {
                let ty = field.ty.as_ref().map_or("", |ty| ty.value.as_str());
                self.report(
                    Finding::MissingKey,
                    field.span,
                    format!("`{}` has the type `{ty}` and no `{key}`", name.value),
                    format!("add `{key}`"),
                );
            }
        }
    }
}
