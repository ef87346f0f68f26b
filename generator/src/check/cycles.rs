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
/// Most shared types that are followed into one another at once, so that the stack is enough.
const LONGEST_TRAIL: usize = 256;
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
            let Size { fields: size, .. } = walk.fields(fields);
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

/// How large a type is.
#[derive(Clone, Copy, Default)]
struct Size {
    /// The number of fields, with those of the objects inside.
    fields: usize,
    /// How many objects are inside one another, itself included.
    depth: usize,
}

/// Each shared type is looked at once, however many fields are of it.
struct Walk<'a, 'd> {
    scope: Scope<'a>,
    /// The types that were looked at.
    sizes: HashMap<&'a str, Size>,
    /// The types from the first one down to the one at hand.
    trail: Vec<(&'a str, Span)>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Walk<'a, '_> {
    /// The size of a shared type; `by` is the mention that led to it.
    fn shared(&mut self, by: &Spanned<String>, name: &'a str, spec: &'a FieldSpec) -> Size {
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
            return Size::default();
        }
        // What is far too deep is looked at from where it begins, with a way of its own.
        if self.trail.len() >= LONGEST_TRAIL {
            return Size { fields: 1, depth: DEEPEST };
        }
        self.trail.push((name, place));
        let size = self.field(spec);
        self.trail.pop();
        self.sizes.insert(name, size);
        size
    }

    fn fields(&mut self, fields: &'a Mapping<FieldSpec>) -> Size {
        let mut size = Size { fields: fields.len(), depth: 0 };
        for (name, field) in fields {
            let inner = self.field(field);
            size.fields = size.fields.saturating_add(inner.fields);
            if inner.depth >= DEEPEST && size.depth < DEEPEST {
                let message = format!("objects are nested more than {DEEPEST} deep");
                let found = Diagnostic::new(Finding::TypeDepth, name.span, message);
                self.diagnostics.push(
                    found
                        .label(format!("{DEEPEST} objects inside one another start here"))
                        .help("put fields together; use `type: any` for JSON of any depth"),
                );
            }
            size.depth = size.depth.max(inner.depth);
        }
        // Deeper than too deep is said once, where it begins.
        Size { depth: if size.depth >= DEEPEST { 0 } else { size.depth + 1 }, ..size }
    }

    fn field(&mut self, field: &'a FieldSpec) -> Size {
        if let Some(ty) = &field.ty
            && let Some(TypeRef::Shared(name, _)) = self.scope.type_ref(&ty.value)
        {
            return get(&self.scope.service.types, name).map_or(Size::default(), |spec| self.shared(ty, name, spec));
        }
        let items = field.items.as_deref().map_or(Size::default(), |items| self.field(items));
        let fields = field.fields.as_ref().map_or(Size::default(), |fields| self.fields(fields));
        Size { fields: items.fields.saturating_add(fields.fields), depth: items.depth.max(fields.depth) }
    }
}
