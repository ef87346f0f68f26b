//! No type holds itself: nothing of the documentation does, and a value of it would have no end.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::resolve::{Scope, TypeRef, get};
use crate::source::Sp;
use crate::spec::FieldSpec;

/// Looks for a way from each type back to itself.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    for (name, spec) in scope.service.types.iter() {
        let mut way = vec![name.value.clone()];
        if let Some(back) = find(scope, spec, &name.value, &mut way) {
            let way = way.join(" -> ");
            diagnostics.push(
                Diagnostic::new("type-cycle", back.span, format!("the type `{}` holds itself", name.value))
                    .label("leads back")
                    .related(name.span, "from here")
                    .reason(format!("The way is {way}."))
                    .help("break the circle; use `type: any` for JSON of any depth"),
            );
        }
    }
}

fn find<'a>(scope: Scope<'a>, field: &'a FieldSpec, target: &str, way: &mut Vec<String>) -> Option<&'a Sp<String>> {
    // Longer than the number of types: a circle that another type is reported for.
    if way.len() > scope.service.types.len() + 1 {
        return None;
    }
    if let Some(ty) = &field.ty
        && let Some(TypeRef::Shared(name, _)) = scope.type_ref(&ty.value)
    {
        way.push(name.to_owned());
        if name == target {
            return Some(ty);
        }
        let next = get(&scope.service.types, name)?;
        if let Some(found) = find(scope, next, target, way) {
            return Some(found);
        }
        way.pop();
        return None;
    }
    let inner = field.items.as_deref().into_iter().chain(field.fields.iter().flat_map(|fields| fields.iter().map(|(_, field)| field)));
    for field in inner {
        if let Some(found) = find(scope, field, target, way) {
            return Some(found);
        }
    }
    None
}
