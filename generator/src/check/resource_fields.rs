//! The fields that a resource has, wherever they come from: what its actions take and show, and what is written by
//! itself.

use std::collections::HashSet;

use super::unknown;
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::format::{ActionFile, FieldSpec, IdSpec, ResourceSpec, ValueSpec};
use crate::lookup::{Scope, Side, get, keys};
use crate::model::ResourceId;
use crate::source::Spanned;
use crate::yaml::Mapping;

/// The fields of a resource.
pub(super) struct Fields<'a> {
    scope: Scope<'a>,
    /// The items of its list and the responses that read one.
    shown: Vec<&'a Mapping<FieldSpec>>,
    /// The parameters of what creates one.
    sent: Vec<&'a Mapping<FieldSpec>>,
    /// The field with its id.
    id: Option<&'a str>,
    /// Fields that stand in `resources.yaml` alone.
    written: Vec<&'a str>,
    /// The responses of what creates one.
    returned: Vec<&'a Mapping<FieldSpec>>,
    /// Fields that name something without belonging to it.
    weak: Vec<&'a str>,
}

impl<'a> Fields<'a> {
    pub(super) fn of(scope: Scope<'a>, resource: &'a ResourceSpec) -> Self {
        let action = |name: &str| scope.action(name);
        let items = resource.listings().filter_map(|list| {
            let response = &action(&list.action.value)?.spec.response;
            scope.fields(scope.list_items(response, &list.items.value)?)
        });
        let read = resource.read.0.iter().filter_map(|read| action(&read.action.value));
        let read = read
            .flat_map(|read| std::iter::once(&*read.spec.response).chain(inner(scope, &read.spec.response, resource)));
        let creates = resource.create.0.iter().filter_map(|create| Some((create, action(&create.action.value)?)));
        // What is said of each is said in the elements of a list.
        let each = creates.clone().filter_map(|(create, action)| elements(scope, action, &create.each.as_ref()?.value));
        let sent = creates.clone().map(|(_, action)| action);
        let mut written: Vec<&str> = resource.id.fields().iter().map(|id| id.value.as_str()).collect();
        written.extend(resource.states.iter().map(|states| states.field.value.as_str()));
        written.extend(resource.parts().filter_map(|(_, part)| Some(part.field.as_ref()?.value.as_str())));
        written.extend(keys(&resource.set));
        written.extend(resource.create.0.iter().flat_map(|create| keys(&create.discriminator)));
        written.extend(
            resource.transitions.iter().flat_map(|(_, transition)| keys(&transition.set).chain(keys(&transition.add))),
        );
        let id = match &resource.id {
            IdSpec::Field(id) => Some(id.field.value.as_str()),
            IdSpec::Key(_) => None,
        };
        Self {
            scope,
            id,
            shown: items.chain(read).collect(),
            returned: sent.clone().map(|create| &*create.spec.response).collect(),
            sent: sent.map(|create| &*create.spec.parameters).chain(each).collect(),
            written,
            weak: resource.weak_refs.iter().map(|field| field.value.as_str()).collect(),
        }
    }

    /// Whether nothing is known of what it shows, so that nothing can be missed there.
    pub(super) fn is_hidden(&self) -> bool {
        self.shown.is_empty()
    }

    /// The field at a path with dots in what it shows.
    pub(super) fn shown(&self, path: &str) -> Option<&'a FieldSpec> {
        self.shown.iter().find_map(|fields| at(self.scope, fields, path, Side::Response))
    }

    /// The field at a path, as it is stored: that of what it shows, or else of what creates it.
    pub(super) fn stored(&self, path: &str) -> Option<&'a FieldSpec> {
        self.shown(path).or_else(|| self.declared(path))
    }

    /// The fields of the elements of a list at a path in what is stored, where these are objects.
    pub(super) fn elements(&self, path: &str) -> Option<&'a Mapping<FieldSpec>> {
        self.scope.fields_inside(self.stored(path)?)
    }

    /// Whether the elements of a list have a field of this name, also one under which a field is stored and read.
    pub(super) fn has_in_elements(&self, path: &str, name: &str) -> bool {
        self.has(&format!("{path}.{name}")) || self.elements(path).is_some_and(|fields| is_called(fields, name))
    }

    /// The documented values of a field that it shows.
    pub(super) fn values(&self, path: &str) -> Option<&'a Mapping<ValueSpec>> {
        let (_, definition) = self.scope.definition(self.shown(path)?)?;
        definition.values.as_ref().map(|values| &values.0)
    }

    /// Whether a create takes the parameter.
    pub(super) fn is_sent(&self, name: &str) -> bool {
        self.sent.iter().any(|parameters| get(parameters, name).is_some())
    }

    /// The parameter of a create with this name, or the field at a path in what it shows.
    pub(super) fn declared(&self, path: &str) -> Option<&'a FieldSpec> {
        let sent = self.sent.iter().find_map(|fields| at(self.scope, fields, path, Side::Request));
        sent.or_else(|| self.shown(path))
    }

    /// Whether a field other than its own id belongs to a resource, so that it counts for what that shows of it.
    pub(super) fn belongs_to(&self, other: ResourceId) -> bool {
        let sent = self.sent.iter().map(|fields| (*fields, Side::Request));
        let mut all = sent.chain(self.shown.iter().map(|fields| (*fields, Side::Response)));
        all.any(|(fields, side)| {
            fields.iter().any(|(name, own)| {
                let own_id = self.id == Some(name.value.as_str()) || self.weak.contains(&name.value.as_str());
                !own_id && refers(self.scope, own, side, other, &mut HashSet::new())
            })
        })
    }

    /// Whether somebody other than `resources.yaml` has such a field: a response shows it, or a create takes it or
    /// returns it.
    pub(super) fn is_known(&self, path: &str) -> bool {
        let returned = || self.returned.iter().any(|fields| at(self.scope, fields, path, Side::Response).is_some());
        self.declared(path).is_some() || returned()
    }

    /// Whether there is such a field anywhere, at a path with dots.
    pub(super) fn has(&self, path: &str) -> bool {
        self.shown(path).is_some()
            || self.sent.iter().any(|fields| at(self.scope, fields, path, Side::Request).is_some())
            || self.written.contains(&path)
    }

    /// Whether a path leads somewhere: to a field or one of the parameters, or through the id of another resource to a
    /// field of that one.
    pub(super) fn leads(&self, path: &str, parameters: Option<&'a Mapping<FieldSpec>>) -> bool {
        let sent = |path: &str| at(self.scope, parameters?, path, Side::Request);
        if self.has(path) || sent(path).is_some() {
            return true;
        }
        let Some((head, rest)) = path.split_once('.') else { return false };
        let field = sent(head).or_else(|| self.declared(head));
        // What stands in `resources.yaml` alone says nothing of what it refers to.
        let Some(field) = field else { return self.written.contains(&head) };
        let mut ids =
            field.refers.iter().flat_map(|names| &names.0).filter_map(|name| self.scope.resource(&name.value));
        ids.any(|id| {
            let found = self.scope.resource_spec(id);
            found.is_none_or(|(scope, _, resource)| Fields::of(scope, resource).leads(rest, None))
        })
    }

    /// The finding for a name that is none of its fields.
    pub(super) fn unknown(&self, name: &Spanned<String>) -> Diagnostic {
        let found = unknown(Finding::UnknownField, name, "field", self.names());
        found.reason("Looked for in the parameters and the response fields of its actions.")
    }

    /// The names of what it shows.
    pub(super) fn names_shown(&self) -> impl Iterator<Item = &'a str> {
        unique(self.shown.iter().flat_map(|fields| keys(fields)))
    }

    /// The names of all fields.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        let fields = self.shown.iter().chain(&self.sent).flat_map(|fields| keys(fields));
        unique(fields.chain(self.written.iter().copied()))
    }

    /// The parameters of its creates.
    pub(super) fn names_sent(&self) -> impl Iterator<Item = &'a str> {
        unique(self.sent.iter().flat_map(|fields| keys(fields)))
    }
}

/// The fields of the elements of a parameter that is a list of objects.
pub(super) fn elements<'a>(scope: Scope<'a>, action: &'a ActionFile, name: &str) -> Option<&'a Mapping<FieldSpec>> {
    let field = scope.field(get(&action.spec.parameters, name)?, Side::Request)?.base;
    field.items.as_ref()?;
    scope.fields_inside(field)
}

/// Whether a field has this name or reads it as another spelling of its own.
pub(super) fn is_called(fields: &Mapping<FieldSpec>, name: &str) -> bool {
    fields.iter().any(|(own, field)| own.value == name || field.aliases.iter().any(|alias| alias.value == name))
}

fn unique<'a>(names: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    let mut seen = std::collections::HashSet::new();
    names.filter(move |name| seen.insert(*name)).collect::<Vec<_>>().into_iter()
}

/// The first object of a response with the id, where the response itself does not have it.
fn inner<'a>(
    scope: Scope<'a>,
    response: &'a Mapping<FieldSpec>,
    resource: &'a ResourceSpec,
) -> Option<&'a Mapping<FieldSpec>> {
    let IdSpec::Field(id) = &resource.id else { return None };
    if get(response, &id.field.value).is_some() {
        return None;
    }
    let objects = response.iter().filter_map(|(name, _)| object(scope, response, &name.value, Side::Response));
    objects.into_iter().find(|fields| get(fields, &id.field.value).is_some())
}

/// The field at a path of names, through objects and the elements of lists.
fn at<'a>(scope: Scope<'a>, fields: &'a Mapping<FieldSpec>, path: &str, side: Side) -> Option<&'a FieldSpec> {
    match path.split_once('.') {
        None => scope.member(fields, path, side).map(|field| field.base),
        Some((first, rest)) => at(scope, object(scope, fields, first, side)?, rest, side),
    }
}

/// The fields of the object called `name`, or of the elements of the list called so.
fn object<'a>(
    scope: Scope<'a>,
    fields: &'a Mapping<FieldSpec>,
    name: &str,
    side: Side,
) -> Option<&'a Mapping<FieldSpec>> {
    scope.fields_inside(scope.member(fields, name, side)?.base)
}

/// Whether one of the fields, or something inside them, is an id of a resource.
pub(super) fn refer(scope: Scope<'_>, fields: &Mapping<FieldSpec>, side: Side, other: ResourceId) -> bool {
    let mut seen = HashSet::new();
    fields.iter().any(|(_, own)| refers(scope, own, side, other, &mut seen))
}

/// Whether a field, or something inside it, is an id of a resource. `seen` are the objects that were looked at and have
/// none: types go round, and many fields are of one type.
fn refers(
    scope: Scope<'_>,
    own: &FieldSpec,
    side: Side,
    other: ResourceId,
    seen: &mut HashSet<*const Mapping<FieldSpec>>,
) -> bool {
    let is_id = |field: &FieldSpec| {
        let mut named = field.refers.iter().flat_map(|names| &names.0);
        named.any(|refers| scope.resource(&refers.value) == Some(other))
    };
    // A list of what is left to look at, since types may lead into one another without end.
    let mut left = vec![own];
    while let Some(own) = left.pop() {
        let Some(field) = scope.field(own, side).map(|field| field.base) else { continue };
        if field.levels().any(is_id) {
            return true;
        }
        if let Some(inner) = scope.fields_inside(field).filter(|inner| seen.insert(std::ptr::from_ref(*inner))) {
            left.extend(inner.iter().map(|(_, own)| own));
        }
    }
    false
}
