//! The keys that a field can have, by where it stands and by its type: what is allowed is listed, so that no key that
//! the format has is passed over in silence.

use super::super::quoted;
use super::{Nesting, Place, Walk};
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::format::{BESIDE_USE, FieldSpec, TypeWord};
use crate::lookup::Resolved;
use crate::semantics::constraints;
use crate::source::{Span, Spanned};

/// The keys that describe a value, wherever it stands.
const OF_EVERY: &[&str] = &["type", "allow", "fields", "items", "values", "name", "sensitive"];
/// The keys of a type of `types.yaml`.
const OF_TYPE: &[&str] = &["type", "allow", "fields", "values", "sensitive", "doc", "rust"];
/// The keys of a field beside those of its value.
const OF_FIELD: &[&str] = &[
    "use",
    "doc",
    "example",
    "default",
    "rust",
    "aliases",
    "deprecated",
    "source",
    "encoding",
    "wrapper",
    "ref",
    "ref_region",
    "unit",
];

/// Why a key says nothing where it stands, and what to write.
struct Refusal {
    message: String,
    help: &'static str,
}

impl<'a> Walk<'a, '_> {
    /// A field that uses a shared one may only set what differs from place to place.
    pub(super) fn overrides(&mut self, name: &Spanned<String>, own: &FieldSpec) {
        let others = own.keys.iter().filter(|(key, _)| !BESIDE_USE.contains(key));
        let others: Vec<&str> = others.map(|(key, _)| *key).filter(|key| *key != "type").collect();
        if !others.is_empty() {
            let message = format!("`{}` uses a shared field and sets {} beside it", name.value, quoted(&others));
            let allowed = quoted(&BESIDE_USE[1..]);
            let found = Diagnostic::new(Finding::UseOverrides, own.span, message);
            self.diagnostics.push(found.help(format!("beside `use` stand only {allowed}; else write the field out")));
        }
    }

    pub(super) fn presence(&mut self, name: &Spanned<String>, field: Resolved<'a>) {
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
    }

    /// Reports the keys that say nothing where the field stands.
    pub(super) fn keys_of_place(&mut self, name: &Spanned<String>, own: &FieldSpec, place: Place) {
        // The description of an object or an enum that is written out is that of its type.
        let names_type = own.fields.is_some() || own.ty.as_ref().is_some_and(|ty| ty.value == "enum");
        for (key, span) in own.keys.iter().filter(|(key, _)| !(names_type && *key == "doc")) {
            // An enum is one in every list; values alone are a limit.
            let is_limit = *key == "values" && !names_type;
            if let Some(refusal) = refusal(&name.value, key, place, is_limit) {
                self.wrong_key(*span, refusal);
            }
        }
        let values = own.values.iter().filter(|_| !names_type).flat_map(|values| &values.0);
        for rust in values.filter_map(|(_, meaning)| meaning.rust.as_ref()) {
            self.report(
                Finding::WrongKey,
                rust.span,
                "a value has a name in Rust where the type is `enum`",
                "remove `rust`, or write `type: enum`",
            );
        }
    }

    fn wrong_key(&mut self, span: Span, refusal: Refusal) {
        self.report(Finding::WrongKey, span, refusal.message, refusal.help);
    }

    pub(super) fn keys_of_type(&mut self, name: &Spanned<String>, field: &FieldSpec, word: TypeWord, shared: bool) {
        // What a shared type is made of stands in the type.
        let of_shared = |key: &str| shared && matches!(key, "values" | "fields" | "name");
        let suits = |key: &str| !of_shared(key) && (!constraints::is_of_type(key) || constraints::suits(key, word));
        let wrong: Vec<&str> = field.keys.iter().map(|(key, _)| *key).filter(|key| !suits(key)).collect();
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
            let missing = constraints::made_of(word).filter(|key| match *key {
                "values" => field.values.as_ref().is_none_or(|values| values.0.is_empty()),
                "fields" => field.fields.as_ref().is_none_or(|fields| fields.is_empty()),
                _ => field.items.is_none(),
            });
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

/// Why a field cannot have a key where it stands; `None` where it can.
fn refusal(name: &str, key: &str, place: Place, is_limit: bool) -> Option<Refusal> {
    let is_limit = is_limit || constraints::is_key(key);
    let refuse = |message: String, help: &'static str| Some(Refusal { message, help });
    if key == "ref_region" && (!place.sent || place.received) {
        return refuse(
            "only a parameter has a `ref_region`".to_owned(),
            "remove it: an id in a response or a shared type is looked for nowhere",
        );
    }
    if matches!(place.nesting, Nesting::Type) {
        return if OF_TYPE.contains(&key) {
            None
        } else {
            refuse(format!("a type has no `{key}` of its own"), "write it in the fields that are of the type")
        };
    }
    if let Nesting::Lists(lists) = place.nesting {
        return match key {
            key if OF_EVERY.contains(&key) && (!is_limit || lists == 1) => None,
            // The elements of a list in a list are looked at one by one, so they keep none of this.
            "ref" | "ref_region" | "unit" | "example" if lists == 1 => None,
            key if is_limit && lists == 1 && key != "count" => None,
            "required" => refuse(
                "the elements of a list are not `required`".to_owned(),
                "set `required` on the list, or a `count`",
            ),
            "always" => refuse("the elements of a list are not `always` there".to_owned(), "set `always` on the list"),
            "wrapper" => refuse(
                "the elements of a list have no wrapper of their own".to_owned(),
                "set `wrapper` on the list; a list in a list has none",
            ),
            key if is_limit => {
                refuse(format!("`{key}` does not reach into a list in a list"), "remove it, and say it in `doc`")
            }
            key => refuse(format!("the elements of `{name}` have no `{key}` of their own"), "write it on the list"),
        };
    }
    match key {
        "required" if !place.sent => refuse(
            "a response field is not `required`".to_owned(),
            "write `always: true` where a response without it makes no sense",
        ),
        "always" if !place.received => {
            refuse("a parameter is not `always` there".to_owned(), "write `required: true` where it must be sent")
        }
        "required" | "always" => None,
        key if OF_EVERY.contains(&key) || OF_FIELD.contains(&key) || constraints::is_key(key) => None,
        key => refuse(format!("`{name}` has no use for `{key}`"), "remove it"),
    }
}
