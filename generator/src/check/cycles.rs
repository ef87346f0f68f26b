//! No type is recursive, and none grows beyond bound: none in the documentation is, and its values would have no end.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::FieldSpec;
use crate::lookup::{Scope, TypeRef, get};
use crate::source::{Span, Spanned};
use crate::yaml::Mapping;

/// Most shared types inside one another.
const DEEPEST: usize = 16;
/// Most fields of a request or a response, with those of the objects inside: the largest documented one has a few
/// hundred.
const LARGEST: usize = 10_000;

/// Looks for cycles between the shared types, and for requests and responses without bound.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let mut walk = Walk { scope, sizes: HashMap::new(), trail: Vec::new(), diagnostics };
    for (name, spec) in scope.service.types.iter() {
        walk.shared(name, name, spec);
    }
    for action in &scope.service.actions {
        let spec = &action.spec;
        for (fields, what) in [(&spec.parameters, "request"), (&spec.response, "response")] {
            let size = walk.fields(fields);
            if size > LARGEST {
                let message = format!("the {what} of `{}` has more than {LARGEST} fields", spec.action.value);
                let found = Diagnostic::new(Finding::TooLarge, spec.action.span, message);
                walk.diagnostics.push(
                    found
                        .reason("Objects inside objects multiply.")
                        .help("check the types of its fields; use `type: any` for JSON of any shape"),
                );
            }
        }
    }
}

/// Each shared type is looked at once, however many fields are of it.
struct Walk<'a, 'd> {
    scope: Scope<'a>,
    /// The number of fields of a type that was looked at, with those of the objects inside.
    sizes: HashMap<&'a str, usize>,
    /// The types from the first one down to the one at hand.
    trail: Vec<(&'a str, Span)>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Walk<'a, '_> {
    /// The number of fields of a shared type; `by` is the mention that led to it.
    fn shared(&mut self, by: &Spanned<String>, name: &'a str, spec: &'a FieldSpec) -> usize {
        if let Some(size) = self.sizes.get(name) {
            return *size;
        }
        let place =
            self.scope.service.types.iter().find(|(key, _)| key.value == name).map_or(by.span, |(key, _)| key.span);
        if let Some(start) = self.trail.iter().position(|(on_trail, _)| *on_trail == name) {
            let mut trail: Vec<&str> = self.trail[start..].iter().map(|(name, _)| *name).collect();
            trail.push(name);
            self.diagnostics.push(
                Diagnostic::new(Finding::TypeCycle, by.span, format!("the type `{name}` is recursive"))
                    .label("leads back")
                    .related(place, "from here")
                    .reason(format!("The cycle is {}.", trail.join(" -> ")))
                    .help("break the cycle; use `type: any` for JSON of any depth"),
            );
            return 0;
        }
        if self.trail.len() >= DEEPEST {
            let first = self.trail.first().map_or(by.span, |(_, span)| *span);
            self.diagnostics.push(
                Diagnostic::new(Finding::TypeDepth, by.span, format!("types are nested more than {DEEPEST} deep"))
                    .label("too deep")
                    .related(first, "from here")
                    .help("put fields together; use `type: any` for JSON of any depth"),
            );
            return 0;
        }
        self.trail.push((name, place));
        let size = self.field(spec);
        self.trail.pop();
        self.sizes.insert(name, size);
        size
    }

    fn fields(&mut self, fields: &'a Mapping<FieldSpec>) -> usize {
        fields.iter().fold(0, |sum, (_, field)| sum.saturating_add(1).saturating_add(self.field(field)))
    }

    fn field(&mut self, field: &'a FieldSpec) -> usize {
        if let Some(ty) = &field.ty
            && let Some(TypeRef::Shared(name, _)) = self.scope.type_ref(&ty.value)
        {
            return get(&self.scope.service.types, name).map_or(0, |spec| self.shared(ty, name, spec));
        }
        let items = field.items.as_deref().map_or(0, |items| self.field(items));
        let fields = field.fields.as_ref().map_or(0, |fields| self.fields(fields));
        items.saturating_add(fields)
    }
}
