//! Fields: each has a type and a description, and only the keys that its type can have.

mod forbidden;
mod keys;
mod layout;
mod possible;
mod ref_regions;
mod values;

use super::{conformance, unknown};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, FieldSpec, TypeWord};
use crate::lookup::{self, Scope, Side, TypeRef, get};
use crate::nearest::nearest;
use crate::rust_names::case;
use crate::source::{Span, Spanned};
use crate::yaml::Mapping;

/// What a field is, which decides the keys it can have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Parameter,
    /// Inside an object or list that travels as JSON text: no encoding of its own.
    InJson,
    /// An element of a list that travels as JSON text.
    ItemInJson,
    Response,
    /// An element of a list.
    Item,
    /// A type of `types.yaml`, or a field of one: sent or received, who knows.
    Shared,
}

/// What is around a field.
#[derive(Clone, Copy)]
enum Nesting {
    /// Nothing: it is a type of `types.yaml`.
    Type,
    /// A request, a response or an object.
    Field,
    /// So many lists.
    Lists(usize),
}

/// Where a field stands, as far as its keys depend on it.
#[derive(Clone, Copy)]
struct Place {
    nesting: Nesting,
    /// It may be part of a request.
    sent: bool,
    /// It may be part of a response.
    received: bool,
}

struct Walk<'a, 'd> {
    scope: Scope<'a>,
    side: Side,
    diagnostics: &'d mut Diagnostics,
}

/// The parameters and response fields of an action.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    Walk { scope, side: Side::Request, diagnostics }.fields(&spec.parameters, Role::Parameter);
    Walk { scope, side: Side::Response, diagnostics }.fields(&spec.response, Role::Response);
    ref_regions::check(scope, spec, diagnostics);
}

/// Shared types, parameters and response fields.
pub(super) fn shared(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let service = &scope.service.service;
    Walk { scope, side: Side::Request, diagnostics }.fields(&service.parameters, Role::Parameter);
    Walk { scope, side: Side::Response, diagnostics }.fields(&service.response, Role::Response);
    let flags = service.parameters.iter().filter_map(|(_, field)| field.required.as_ref());
    for flag in flags {
        let found = Diagnostic::new(Finding::WrongKey, flag.span, "a shared parameter is not `required`");
        let reason =
            "Whether it must be sent is a fact of each action, and stands there for whoever compares it with the page.";
        diagnostics.push(found.reason(reason).help("remove it here, and write `required: true` beside `use`"));
    }
    let fields = service.parameters.iter().chain(service.response.iter());
    for used in fields.filter_map(|(_, field)| field.shared.as_ref()) {
        let found = Diagnostic::new(Finding::UnknownUse, used.span, "a shared field uses no other shared field");
        diagnostics.push(found.help("write the field out"));
    }
    for (name, spec) in scope.service.types.iter() {
        let word = spec.ty.as_ref().and_then(|ty| TypeWord::of(&ty.value));
        if !matches!(word, Some(TypeWord::Object | TypeWord::Enum)) {
            let found = Diagnostic::new(
                Finding::SharedType,
                name.span,
                format!("the shared type `{}` is neither an object nor an enum", name.value),
            );
            diagnostics.push(found.help("write `type: object` with `fields`, or `type: enum` with `values`"));
            continue;
        }
        if TypeWord::of(&name.value).is_some() || !case::is_type_name(&name.value) {
            let found = Diagnostic::new(
                Finding::TypeName,
                name.span,
                format!("`{}` is not a valid name of a type", name.value),
            );
            diagnostics.push(found.help("a type is letters and digits, a capital first, as in `VpcStatus`"));
        }
        let side = Side::Response;
        Walk { scope, side, diagnostics }.field(name, spec, Role::Shared, Nesting::Type);
    }
}

impl<'a> Walk<'a, '_> {
    fn fields(&mut self, fields: &'a Mapping<FieldSpec>, role: Role) {
        for (name, field) in fields {
            self.field(name, field, role, Nesting::Field);
        }
    }

    fn report(&mut self, rule: Finding, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(rule, span, message).help(help));
    }

    fn field(&mut self, name: &Spanned<String>, own: &'a FieldSpec, role: Role, nesting: Nesting) {
        let element = matches!(nesting, Nesting::Lists(_));
        let request = matches!(role, Role::Parameter | Role::InJson | Role::ItemInJson);
        let place = Place {
            nesting,
            sent: request || role == Role::Shared || (role == Role::Item && self.side == Side::Request),
            received: matches!(role, Role::Response | Role::Shared),
        };
        let role = if role == Role::ItemInJson { Role::InJson } else { role };
        match (&own.ty, &own.shared) {
            (None, None) => {
                let message = match element {
                    true => format!("the elements of `{}` need a type", name.value),
                    false => format!("`{}` needs a type", name.value),
                };
                return self.report(
                    Finding::MissingKey,
                    own.span,
                    message,
                    "add `type: string` or another type, or `use` a shared field",
                );
            }
            (Some(_), Some(shared)) => {
                self.report(
                    Finding::TypeAndUse,
                    shared.span,
                    "a field has a type or uses a shared one, not both",
                    "remove one of `type` and `use`",
                );
            }
            (None, Some(shared)) if element || matches!(role, Role::Shared | Role::InJson) => {
                let place = if element { "the elements of a list" } else { "the fields of an object" };
                let message = format!("`use` is not for {place}");
                let help = "write the field out; an object that several actions have goes into `types.yaml`";
                return self.report(Finding::UnknownUse, shared.span, message, help);
            }
            (None, Some(shared)) if get(self.scope.shared(self.side), &shared.value).is_none() => {
                let known: Vec<&str> = lookup::keys(self.scope.shared(self.side)).collect();
                let what = if self.side == Side::Request { "shared parameter" } else { "shared response field" };
                self.diagnostics.push(unknown(Finding::UnknownUse, shared, what, known));
                return;
            }
            _ => {}
        }
        let Some(field) = self.scope.field(own, self.side) else { return };
        if field.doc().is_none() && !element {
            self.report(
                Finding::MissingDoc,
                name.span,
                format!("`{}` has no description", name.value),
                "add `doc`: one short sentence",
            );
        }
        if own.shared.is_some() {
            self.overrides(name, own);
        }
        let Some(ty) = &field.base.ty else { return };
        let Some(type_ref) = self.scope.type_ref(&ty.value) else {
            let words = TypeWord::ALL.iter().map(|(word, _)| *word);
            let known: Vec<&str> = words.chain(lookup::keys(&self.scope.service.types)).collect();
            let found =
                Diagnostic::new(Finding::UnknownType, ty.span, format!("the type `{}` is not defined", ty.value))
                    .label("not defined");
            let help = match nearest(&ty.value, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "declare it in `types.yaml`, or use one of the built-in types".to_owned(),
            };
            self.diagnostics.push(found.help(help));
            return;
        };
        let Some((word, definition)) = self.scope.definition(field.base) else { return };
        self.keys_of_place(name, own, place);
        self.presence(name, field);
        self.keys_of_type(name, field.base, word, matches!(type_ref, TypeRef::Shared(..)));
        self.layout(name, field.base, word, role);
        self.limits(field.base);
        self.possible(field.base);
        self.forbidden(field.base, word);
        self.references(field.base);
        if own.shared.is_some() {
            self.references(own);
        }
        if let Some(example) = field.example() {
            let check = if matches!(type_ref, TypeRef::Shared(..)) { conformance::partial } else { conformance::value };
            check(self.scope, field.base, example, self.side, self.diagnostics);
        }
        if let Some(default) = field.default() {
            conformance::value(self.scope, field.base, default, self.side, self.diagnostics);
        }
        // What a shared type holds is looked at once, where it stands.
        if matches!(type_ref, TypeRef::Word(_)) {
            let encoding = field.base.encoding.as_ref().map(|encoding| encoding.value.as_str());
            let inner = match (role, encoding) {
                (Role::Parameter, Some("json")) | (Role::InJson, _) => Role::InJson,
                (other, _) => other,
            };
            if let Some(items) = &definition.items {
                let inner = if inner == Role::InJson { Role::ItemInJson } else { Role::Item };
                let lists = if let Nesting::Lists(lists) = nesting { lists } else { 0 };
                self.field(name, items, inner, Nesting::Lists(lists + 1));
            }
            if let Some(fields) = &definition.fields {
                let inner = if inner == Role::Item {
                    if self.side == Side::Request { Role::Parameter } else { Role::Response }
                } else {
                    inner
                };
                self.fields(fields, inner);
            }
        }
    }
}
