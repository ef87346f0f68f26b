//! No two things that share a scope in Rust have the same name there.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, FieldSpec, ResourceSpec, TypeWord};
use crate::lookup::{Scope, Side};
use crate::rust_names::case;
use crate::rust_names::types as type_names;
use crate::source::{Span, Spanned};
use crate::yaml::Mapping;

/// Types that the modules of the client see: its own, those of its runtime, and those that Rust has everywhere.
#[rustfmt::skip]
const TAKEN: &[&str] = &[
    "Client", "Call", "ErrorCode", "Service",
    "ActionInfo", "AnyRequest", "Callable", "ActionKind", "Config", "Encoding", "Endpoints", "Error", "Field", "ValueType", "IntoOption", "Metadata", "OpenEnum", "Record", "Request", "Response", "Schema", "ServiceInfo", "Timestamp", "UnknownValue",
    "Box", "Clone", "Copy", "Debug", "Default", "Display", "DoubleEndedIterator", "Drop", "Eq", "Err", "ExactSizeIterator", "Extend", "Fn", "FnMut", "FnOnce",
    "From", "FromIterator", "Future", "Hash", "Into", "IntoFuture", "IntoIterator", "Iterator", "None", "Ok", "Option", "Ord", "PartialEq", "PartialOrd",
    "Result", "Self", "Send", "Sized", "Some", "String", "Sync", "ToOwned", "ToString", "TryFrom", "TryInto", "Unpin", "Value", "Vec",
];

/// The names of a service.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let mut found = Diagnostics::default();
    names(scope, &mut found);
    // Two actions that collide do so as methods, types and statics: once is enough.
    let mut seen = HashSet::new();
    diagnostics.append(
        found.without(|found| !seen.insert((found.place.clone(), found.related.first().map(|(span, _)| *span)))),
    );
}

fn names(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let mut methods = Names::new("method", "rename one of the actions, if one of them is misspelt", diagnostics);
    for (_, action) in first_of_each(scope) {
        let wire = &action.spec.action;
        methods.add(&wire.value, case::method(&wire.value), wire.span);
    }
    for (resource, spec) in scope.service.resources.iter() {
        for (state, span) in states(resource, spec) {
            let name = format!("{} {state}", resource.value);
            methods.add(&name, case::waiter(&resource.value, state), span);
        }
    }
    let mut tables = Names::new("static", "rename one of the resources", diagnostics);
    for (name, _) in scope.service.resources.iter() {
        tables.add(&name.value, case::constant(&name.value), name.span);
    }
    types(scope, diagnostics);
    for (_, spec) in scope.service.types.iter() {
        field(scope, spec, Side::Response, diagnostics);
    }
    fields(scope, &scope.service.service.parameters, Side::Request, diagnostics);
    fields(scope, &scope.service.service.response, Side::Response, diagnostics);
    for action in &scope.service.actions {
        fields(scope, &action.spec.parameters, Side::Request, diagnostics);
        fields(scope, &action.spec.response, Side::Response, diagnostics);
    }
}

/// What can be waited for: the states that a resource comes to, and its end, each where it stands first.
fn states<'a>(resource: &'a Spanned<String>, spec: &'a ResourceSpec) -> Vec<(&'a str, Span)> {
    let Some(states) = &spec.states else { return Vec::new() };
    let then = spec.transitions.iter().flat_map(|(_, transition)| transition.then.iter()).chain(states.then.iter());
    let set = spec.transitions.iter().flat_map(|(_, transition)| transition.set.iter()).chain(spec.set.iter());
    let set = set.filter(|(field, _)| field.value == states.field.value);
    let set = set.filter_map(|(_, value)| Some((value.scalar()?, value.span)));
    let named = then.map(|(state, _)| (state.value.as_str(), state.span)).chain(set);
    let named = named.chain([(states.start.value.as_str(), states.start.span), (case::DELETED, resource.span)]);
    let mut seen = HashSet::new();
    named.filter(|(state, _)| seen.insert(*state)).collect()
}

fn types(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let named = type_names::types(scope);
    for ty in &named {
        if TAKEN.contains(&ty.name.as_str()) {
            let found = Diagnostic::new(Finding::RustName, ty.span, format!("the type name `{}` is taken", ty.name));
            diagnostics.push(
                found
                    .reason("Rust or the client has a type of this name.")
                    .help("give it another with `name` or, in `types.yaml`, `rust`"),
            );
        }
    }
    let mut all = Names::new(
        "type",
        "give one of them another name with `name`, or declare the type once in `types.yaml`",
        diagnostics,
    );
    for (_, action) in first_of_each(scope) {
        let wire = &action.spec.action;
        for end in ["Request", "Response", "Required"] {
            all.add(&wire.value, format!("{}{end}", case::pascal(&wire.value)), wire.span);
        }
    }
    for (resource, _) in scope.service.resources.iter().filter(|(_, spec)| spec.states.is_some()) {
        all.add(&resource.value, case::key(&resource.value), resource.span);
    }
    let first: HashSet<usize> = first_of_each(scope).map(|(index, _)| index).collect();
    let named: Vec<_> = named.iter().filter(|ty| ty.action.is_none_or(|index| first.contains(&index))).collect();
    for ty in &named {
        all.add(ty.field, ty.name.clone(), ty.span);
    }
    // Two types of one name are reported already.
    let mut seen = HashSet::new();
    let help = "give one of them another name with `name` or, in `types.yaml`, `rust`";
    let mut statics = Names::new("static", help, diagnostics);
    for (_, action) in first_of_each(scope) {
        let wire = &action.spec.action;
        statics.add(&wire.value, case::constant(&wire.value), wire.span);
    }
    for ty in named.into_iter().filter(|ty| ty.spec.fields.is_some() && seen.insert(ty.name.as_str())) {
        statics.add(&ty.name, case::constant(&ty.name), ty.span);
    }
}

/// The actions with their index, without those that have the name of an earlier one: that is a finding by itself.
fn first_of_each(scope: Scope<'_>) -> impl Iterator<Item = (usize, &ActionFile)> {
    let mut seen = HashSet::new();
    scope.service.actions.iter().enumerate().filter(move |(_, action)| seen.insert(action.spec.action.value.as_str()))
}

/// The fields of one record, and of the objects in it.
fn fields(scope: Scope<'_>, fields: &Mapping<FieldSpec>, side: Side, diagnostics: &mut Diagnostics) {
    record(scope, fields, side, diagnostics);
    for (_, field) in fields {
        self::field(scope, field, side, diagnostics);
    }
}

/// The values of an enum, the fields of an object, and what the elements of a list have of these.
fn field(scope: Scope<'_>, field: &FieldSpec, side: Side, diagnostics: &mut Diagnostics) {
    variants(field, diagnostics);
    if let Some(items) = &field.items {
        self::field(scope, items, side, diagnostics);
    }
    if let Some(inner) = &field.fields {
        fields(scope, inner, side, diagnostics);
    }
}

fn record(scope: Scope<'_>, fields: &Mapping<FieldSpec>, side: Side, diagnostics: &mut Diagnostics) {
    let (what, whose, taken) = match side {
        Side::Request => ("a parameter", "call", case::CALL_METHODS),
        Side::Response => ("a field", "record", case::RECORD_METHODS),
    };
    for rust in fields.iter().filter_map(|(_, field)| field.rust.as_ref()) {
        if taken.contains(&rust.value.as_str()) {
            let found =
                Diagnostic::new(Finding::RustName, rust.span, format!("{what} cannot be called `{}`", rust.value));
            diagnostics.push(
                found
                    .reason(format!("Every {whose} has a method of this name."))
                    .help("choose another name, such as one that says more"),
            );
        }
    }
    let mut seen = Names::new("field", "give one of them another name with `rust`", diagnostics);
    for (name, field) in fields {
        let base = scope.field(field, side).map_or(field, |field| field.base);
        let rust = match field.rust.as_ref().or(base.rust.as_ref()) {
            Some(rust) => rust.value.clone(),
            None if side == Side::Request => case::parameter(&name.value),
            None => case::field(&name.value),
        };
        seen.add(&name.value, rust, name.span);
    }
}

fn variants(field: &FieldSpec, diagnostics: &mut Diagnostics) {
    if field.ty.as_ref().and_then(|ty| TypeWord::of(&ty.value)) != Some(TypeWord::Enum) {
        return;
    }
    let mut seen =
        Names::new("variant", "give one of them another name: `Value: { doc: .., rust: Name }`", diagnostics);
    // A value that stands there twice is a finding by itself.
    let mut wires = HashSet::new();
    let values = field.values.iter().flat_map(|values| &values.0);
    for (value, meaning) in values.filter(|(value, _)| wires.insert(value.value.as_str())) {
        let rust = meaning.rust.as_ref().map_or_else(|| case::variant(&value.value), |rust| rust.value.clone());
        seen.add(&value.value, rust, value.span);
    }
}

/// Names of one scope; reports the second of two that are the same.
struct Names<'d> {
    what: &'static str,
    help: &'static str,
    /// By Rust name: the name in the spec, and where it stands.
    seen: HashMap<String, (String, Span)>,
    diagnostics: &'d mut Diagnostics,
}

impl<'d> Names<'d> {
    fn new(what: &'static str, help: &'static str, diagnostics: &'d mut Diagnostics) -> Self {
        Self { what, help, seen: HashMap::new(), diagnostics }
    }

    fn add(&mut self, wire: &str, name: String, span: Span) {
        if let Some((first_wire, first)) = self.seen.insert(name.clone(), (wire.to_owned(), span))
            && first != span
        {
            let message = format!("`{first_wire}` and `{wire}` both become the {} `{name}` in Rust", self.what);
            self.diagnostics.push(
                Diagnostic::new(Finding::RustNameCollision, span, message)
                    .label("second")
                    .related(first, "first")
                    .help(self.help),
            );
        }
    }
}
