//! No two things that share a scope in Rust have the same name there.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::names;
use crate::naming;
use crate::resolve::{Scope, Side};
use crate::source::Span;
use crate::spec::{FieldSpec, TypeWord};
use crate::yaml::Mapping;

/// Types that every module of the client sees.
const TAKEN: &[&str] = &["Client", "Call", "ErrorCode", "Option", "Some", "None", "Vec", "String", "Box", "Default", "Into", "From", "Self", "Value"];

/// The names of a service.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    types(scope, diagnostics);
    let mut methods = Names::new("method", "rename one of the actions, if one of them is misspelt", diagnostics);
    for action in &scope.service.actions {
        methods.add(names::method(&action.spec.action.value), action.spec.action.span);
    }
    for (_, spec) in scope.service.types.iter() {
        record(scope, spec.fields.as_deref(), Side::Response, diagnostics);
        variants(spec, diagnostics);
    }
    for action in &scope.service.actions {
        fields(scope, &action.spec.parameters, Side::Request, diagnostics);
        fields(scope, &action.spec.response, Side::Response, diagnostics);
    }
}

fn types(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let named = naming::types(scope);
    for ty in &named {
        if TAKEN.contains(&ty.name.as_str()) {
            let found = Diagnostic::new("rust-name", ty.span, format!("the type name `{}` is taken", ty.name));
            diagnostics.push(found.reason("Rust or the client has a type of this name.").help("give it another with `name` or, in `types.yaml`, `rust`"));
        }
    }
    let mut all = Names::new("type", "give one of them another name with `name`, or declare the type once in `types.yaml`", diagnostics);
    for action in &scope.service.actions {
        for end in ["Request", "Response", "Required"] {
            all.add(format!("{}{end}", names::pascal(&action.spec.action.value)), action.spec.action.span);
        }
    }
    for ty in named {
        all.add(ty.name, ty.span);
    }
}

/// The fields of one record, and of the objects in it.
fn fields(scope: Scope<'_>, fields: &Mapping<FieldSpec>, side: Side, diagnostics: &mut Diagnostics) {
    record(scope, Some(fields), side, diagnostics);
    for (_, field) in fields {
        let field = field.items.as_deref().unwrap_or(field);
        variants(field, diagnostics);
        if let Some(inner) = &field.fields {
            self::fields(scope, inner, side, diagnostics);
        }
    }
}

fn record(scope: Scope<'_>, fields: Option<&Mapping<FieldSpec>>, side: Side, diagnostics: &mut Diagnostics) {
    let mut seen = Names::new("field", "give one of them another name with `rust`", diagnostics);
    for (name, field) in fields.into_iter().flatten() {
        let base = scope.field(field, side).map_or(field, |field| field.base);
        let rust = match field.rust.as_ref().or(base.rust.as_ref()) {
            Some(rust) => rust.value.clone(),
            None if side == Side::Request => names::parameter(&name.value),
            None => names::snake(&name.value),
        };
        seen.add(rust, name.span);
    }
}

fn variants(field: &FieldSpec, diagnostics: &mut Diagnostics) {
    if field.ty.as_ref().and_then(|ty| TypeWord::of(&ty.value)) != Some(TypeWord::Enum) {
        return;
    }
    let mut seen = Names::new("variant", "give one of them another name: `Value: { doc: .., rust: Name }`", diagnostics);
    for (value, meaning) in field.values.iter().flat_map(|values| &values.0) {
        seen.add(meaning.rust.as_ref().map_or_else(|| names::variant(&value.value), |rust| rust.value.clone()), value.span);
    }
}

/// Names of one scope; reports the second of two that are the same.
struct Names<'d> {
    what: &'static str,
    help: &'static str,
    seen: HashMap<String, Span>,
    diagnostics: &'d mut Diagnostics,
}

impl<'d> Names<'d> {
    fn new(what: &'static str, help: &'static str, diagnostics: &'d mut Diagnostics) -> Self {
        Self { what, help, seen: HashMap::new(), diagnostics }
    }

    fn add(&mut self, name: String, span: Span) {
        if let Some(first) = self.seen.insert(name.clone(), span)
            && first != span
        {
            let message = format!("two of these become the Rust {} `{name}`", self.what);
            self.diagnostics.push(Diagnostic::new("rust-name-collision", span, message).label("second").related(first, "first").help(self.help));
        }
    }
}
