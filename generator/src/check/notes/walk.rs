//! Every field of a service, also inside objects and lists.

use std::collections::BTreeMap;

use crate::format::{ActionFile, FieldSpec, TypeWord};
use crate::lookup::{Resolved, Scope, Side};
use crate::source::Spanned;
use crate::yaml::Mapping;

/// A field and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    /// Its name on the wire.
    pub(super) name: &'a Spanned<String>,
    pub(super) field: Resolved<'a>,
    /// What it is, once shared types are looked up.
    pub(super) word: TypeWord,
    /// Where its limits stand: the shared type, or the field itself.
    pub(super) definition: &'a FieldSpec,
    /// Sent or received; `None` in a shared type, which may be both.
    pub(super) side: Option<Side>,
    /// The action it stands in; `None` where it is shared.
    pub(super) action: Option<&'a ActionFile>,
    /// Whether it stands in no other field.
    pub(super) top: bool,
}

impl<'a> Place<'a> {
    /// What may hold its keys: the field, its type, and the elements of both.
    pub(super) fn levels(self) -> impl Iterator<Item = &'a FieldSpec> {
        let shared = (!std::ptr::eq(self.definition, self.field.base)).then_some(self.definition);
        self.field.base.levels().chain(shared.into_iter().flat_map(FieldSpec::levels))
    }

    /// Whether the action has decided about a contradiction of the documents at this field, which says more than an
    /// allowance would.
    pub(super) fn is_decided(self) -> bool {
        let places = self.action.iter().flat_map(|action| &action.spec.discrepancies).flat_map(|found| &found.place.0);
        places.into_iter().any(|place| place.value.rsplit('.').next() == Some(self.name.value.as_str()))
    }

    /// Whether it is one value: neither a list nor an object, and no JSON of any shape.
    pub(super) fn is_one_value(self) -> bool {
        !matches!(self.word, TypeWord::List | TypeWord::Object | TypeWord::Any)
    }
}

/// The fields of a service in the order of its files: what is shared, then the actions.
pub(super) fn all(scope: Scope<'_>) -> Vec<Place<'_>> {
    let folder = scope.service;
    let mut out = Vec::new();
    let mut look = Walk { scope, out: &mut out };
    look.fields(&folder.service.parameters, Some(Side::Request), None, true);
    look.fields(&folder.service.response, Some(Side::Response), None, true);
    for (_, spec) in folder.types.iter() {
        look.inside(spec, None, None);
    }
    for action in &folder.actions {
        look.fields(&action.spec.parameters, Some(Side::Request), Some(action), true);
        look.fields(&action.spec.response, Some(Side::Response), Some(action), true);
    }
    out
}

/// The fields by their names.
pub(super) fn by_name<'a>(places: impl Iterator<Item = Place<'a>>) -> BTreeMap<&'a str, Vec<Place<'a>>> {
    let mut names: BTreeMap<&str, Vec<Place<'_>>> = BTreeMap::new();
    places.for_each(|place| names.entry(&place.name.value).or_default().push(place));
    names
}

struct Walk<'a, 'o> {
    scope: Scope<'a>,
    out: &'o mut Vec<Place<'a>>,
}

impl<'a> Walk<'a, '_> {
    fn fields(
        &mut self,
        fields: &'a Mapping<FieldSpec>,
        side: Option<Side>,
        action: Option<&'a ActionFile>,
        top: bool,
    ) {
        for (name, own) in fields {
            let field = self.scope.field(own, side.unwrap_or(Side::Response));
            if let Some(field) = field
                && let Some((word, definition)) = self.scope.definition(field.base)
            {
                self.out.push(Place { name, field, word, definition, side, action, top });
            }
            self.inside(own, side, action);
        }
    }

    fn inside(&mut self, field: &'a FieldSpec, side: Option<Side>, action: Option<&'a ActionFile>) {
        for fields in field.levels().filter_map(|level| level.fields.as_ref()) {
            self.fields(fields, side, action, false);
        }
    }
}
