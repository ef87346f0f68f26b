//! Looking things up in the specs: shared fields, types, resources, paths. The checker and the lowering see them alike.

pub(crate) mod link;
pub(crate) mod place;

use std::collections::HashMap;

use crate::format::{ActionFile, FieldSpec, ResourceSpec, ServiceFolder, Specs, TypeWord};
use crate::model::{ActionId, DocumentId, GroupId, ResourceId, ServiceId};
use crate::source::{Span, Spanned};
use crate::yaml::{Mapping, Node};

/// Whether a field is sent or received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Request,
    Response,
}

/// A service, with all others in reach for `ref: vpc/Vpc`.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) specs: &'a Specs,
    pub(crate) id: ServiceId,
    pub(crate) service: &'a ServiceFolder,
}

/// A field with its shared part, where it has one.
#[derive(Clone, Copy)]
pub(crate) struct Resolved<'a> {
    /// What stands in the action.
    pub(crate) own: &'a FieldSpec,
    /// What it shares through `use`; the same as `own` without.
    pub(crate) base: &'a FieldSpec,
}

impl<'a> Resolved<'a> {
    pub(crate) fn doc(self) -> Option<&'a Spanned<String>> {
        self.own.doc.as_ref().or(self.base.doc.as_ref())
    }
    pub(crate) fn required(self) -> bool {
        self.own.required.as_ref().or(self.base.required.as_ref()).is_some_and(|flag| flag.value)
    }
    pub(crate) fn always(self) -> bool {
        self.own.always.as_ref().or(self.base.always.as_ref()).is_some_and(|flag| flag.value)
    }
    pub(crate) fn example(self) -> Option<&'a Node> {
        self.own.example.as_ref().or(self.base.example.as_ref())
    }
    pub(crate) fn default(self) -> Option<&'a Node> {
        self.own.default.as_ref().or(self.base.default.as_ref())
    }
}

/// What `type` names.
#[derive(Clone, Copy)]
pub(crate) enum TypeRef<'a> {
    /// A word of the format.
    Word(TypeWord),
    /// A type of `types.yaml`: its name and definition.
    Shared(&'a str, &'a FieldSpec),
}

impl<'a> Scope<'a> {
    /// All services.
    pub(crate) fn all(specs: &'a Specs) -> impl Iterator<Item = Self> {
        let services = specs.services.iter().enumerate();
        services.map(move |(index, service)| Self { specs, id: ServiceId(index), service })
    }

    /// The field with what it shares; `None` where `use` is not defined.
    pub(crate) fn field(self, own: &'a FieldSpec, side: Side) -> Option<Resolved<'a>> {
        let base = match &own.shared {
            None => own,
            Some(name) => get(self.shared(side), name)?,
        };
        Some(Resolved { own, base })
    }

    /// The shared parameters or response fields.
    pub(crate) fn shared(self, side: Side) -> &'a Mapping<FieldSpec> {
        match side {
            Side::Request => &self.service.service.parameters,
            Side::Response => &self.service.service.response,
        }
    }

    /// What a type word means; `None` where it is not defined.
    pub(crate) fn type_ref(self, name: &str) -> Option<TypeRef<'a>> {
        if let Some(word) = TypeWord::of(name) {
            return Some(TypeRef::Word(word));
        }
        self.service
            .types
            .iter()
            .find(|(key, _)| key.value == name)
            .map(|(key, spec)| TypeRef::Shared(&key.value, spec))
    }

    /// The definition of a field's type: the shared type where it names one, else the field itself, with its word.
    pub(crate) fn definition(self, field: &'a FieldSpec) -> Option<(TypeWord, &'a FieldSpec)> {
        match self.type_ref(&field.ty.as_ref()?.value)? {
            TypeRef::Word(word) => Some((word, field)),
            TypeRef::Shared(_, shared) => TypeWord::of(&shared.ty.as_ref()?.value).map(|word| (word, shared)),
        }
    }

    /// A resource: `Vpc`, or `vpc/Vpc` in another service.
    pub(crate) fn resource(self, name: &str) -> Option<ResourceId> {
        let (scope, name) = match name.split_once('/') {
            Some((service, name)) => (Self::all(self.specs).find(|scope| scope.service.id == service)?, name),
            None => (self, name),
        };
        let index = scope.service.resources.iter().position(|(key, _)| key.value == name)?;
        Some(ResourceId { service: scope.id, index })
    }

    /// The service and the spec of a resource.
    pub(crate) fn resource_spec(self, id: ResourceId) -> Option<(Self, &'a Spanned<String>, &'a ResourceSpec)> {
        let scope = Self::all(self.specs).find(|scope| scope.id == id.service)?;
        let (name, spec) = scope.service.resources.get(id.index)?;
        Some((scope, name, spec))
    }

    /// Whether each object of a resource is in one region: where its service has endpoints of regions, and the resource is
    /// no catalogue.
    pub(crate) fn is_regional(self, id: ResourceId) -> bool {
        let found = self.resource_spec(id);
        found.is_some_and(|(scope, _, spec)| scope.service.service.endpoints.regional.is_some() && spec.known.is_none())
    }

    /// The id of the action with this name.
    pub(crate) fn action_id(self, name: &str) -> Option<ActionId> {
        self.service.actions.iter().position(|action| action.spec.action.value == name).map(ActionId)
    }

    /// The action with this name.
    pub(crate) fn action(self, name: &str) -> Option<&'a ActionFile> {
        self.service.actions.get(self.action_id(name)?.0)
    }

    /// A field of an object, by wire name.
    pub(crate) fn member(self, fields: &'a Mapping<FieldSpec>, name: &str, side: Side) -> Option<Resolved<'a>> {
        self.field(get(fields, name)?, side)
    }

    /// The fields of an object type.
    pub(crate) fn fields(self, field: &'a FieldSpec) -> Option<&'a Mapping<FieldSpec>> {
        self.definition(field)?.1.fields.as_deref()
    }

    /// What a field is, or what the elements of a list are, with the fields where that is an object.
    pub(crate) fn element(self, field: &'a FieldSpec) -> Option<(TypeWord, Option<&'a Mapping<FieldSpec>>)> {
        let (word, definition) = self.definition(field)?;
        match word {
            TypeWord::List => self.element(definition.items.as_deref()?),
            _ => Some((word, definition.fields.as_deref())),
        }
    }

    /// The fields of an object, or of the objects in a list.
    pub(crate) fn fields_inside(self, field: &'a FieldSpec) -> Option<&'a Mapping<FieldSpec>> {
        self.element(field)?.1
    }

    /// The element of a list at a response path with its wrappers, such as `Vpcs.Vpc`; `None` where the path leads to
    /// no list.
    pub(crate) fn list_items(self, response: &'a Mapping<FieldSpec>, path: &str) -> Option<&'a FieldSpec> {
        let mut parts = path.split('.').peekable();
        let mut fields = response;
        loop {
            let field = self.member(fields, parts.next()?, Side::Response)?;
            let (word, definition) = self.definition(field.base)?;
            match word {
                TypeWord::List => {
                    if let Some(wrapper) = &field.base.wrapper
                        && parts.next() != Some(wrapper.value.as_str())
                    {
                        return None;
                    }
                    return if parts.peek().is_none() { definition.items.as_deref() } else { None };
                }
                TypeWord::Object => fields = definition.fields.as_deref()?,
                _ => return None,
            }
        }
    }

    /// The document of `service.yaml` with this name.
    pub(crate) fn document(self, name: &str) -> Option<DocumentId> {
        keys(&self.service.service.documents).position(|document| document == name).map(DocumentId)
    }

    /// The group of `service.yaml` with this name.
    pub(crate) fn group(self, name: &str) -> Option<GroupId> {
        keys(&self.service.service.groups).position(|group| group == name).map(GroupId)
    }
}

/// The value of a key.
pub(crate) fn get<'a, T>(mapping: &'a Mapping<T>, key: &str) -> Option<&'a T> {
    mapping.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
}

/// The values by their keys, for whoever looks for many of them: of thousands, each is found at once.
pub(crate) fn by_key<T>(mapping: &Mapping<T>) -> HashMap<&str, &T> {
    // The first of a repeated key counts, as in `get`.
    mapping.iter().rev().map(|(name, value)| (name.value.as_str(), value)).collect()
}

/// The names of a mapping.
pub(crate) fn keys<T>(mapping: &Mapping<T>) -> impl Iterator<Item = &str> {
    mapping.iter().map(|(name, _)| name.value.as_str())
}

/// The place of a key.
pub(crate) fn key_span<T>(mapping: &Mapping<T>, key: &str) -> Option<Span> {
    mapping.iter().find(|(name, _)| name.value == key).map(|(name, _)| name.span)
}

/// A time such as `500ms`, `3s` or `2min`, in milliseconds.
pub(crate) fn milliseconds(text: &str) -> Option<u64> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number: u64 = text[..digits].parse().ok()?;
    let unit = match &text[digits..] {
        "ms" => 1,
        "s" => 1_000,
        "min" => 60_000,
        _ => return None,
    };
    number.checked_mul(unit)
}
