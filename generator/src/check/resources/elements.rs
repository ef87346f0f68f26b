//! How elements of a resource are listed, such as its tags: what an item shows, and what narrows the list.

use aliyun_api_core::TAG_NAMES;

use super::Check;
use crate::check::resource_fields::is_called;
use crate::check::resource_transitions::references;
use crate::check::{conformance, matches, unknown};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, ElementListSpec, FieldSpec, TypeWord};
use crate::lookup::{Scope, Side, get, keys};
use crate::source::Spanned;
use crate::yaml::{Mapping, Node};

impl<'a> Check<'a, '_> {
    /// Checks a list of elements: its action, the path of the items, the field, what is shown of it, the filters.
    pub(super) fn element_list(&mut self, list: &'a ElementListSpec) -> Option<()> {
        let action = self.action(&list.action)?;
        let fields = self.items(action, &list.items)?;
        self.element_field(&list.of);
        for (field, node) in list.show.iter() {
            match get(fields, &field.value) {
                None => self.diagnostics.push(unknown(Finding::UnknownField, field, "item field", keys(fields))),
                Some(target) => self.value(list, Some((target, Side::Response)), node),
            }
        }
        for (parameter, node) in list.filters.iter() {
            let target = self.parameter(action, parameter);
            self.value(list, target.map(|target| (target, Side::Request)), node);
        }
        self.tags(action, &list.tags);
        if let Some(any) = &list.any_of {
            self.tag_parameter(action, any);
            self.tag_field(&list.of);
        }
        Some(())
    }

    /// The fields of the items at a path of a response.
    pub(super) fn items(&mut self, action: &'a ActionFile, path: &Spanned<String>) -> Option<&'a Mapping<FieldSpec>> {
        let Some(items) = self.scope.list_items(&action.spec.response, path) else {
            let message = format!(
                "the path `{}` does not lead to a list in the response of `{}`",
                path.value, action.spec.action.value
            );
            let found = Diagnostic::new(Finding::PageItems, path.span, message);
            self.diagnostics.push(found.help("name every field and wrapper of the path, as in `Vpcs.Vpc`"));
            return None;
        };
        // Elements without a type are a finding where they stand.
        self.scope.definition(items)?;
        let fields = self.scope.fields(items);
        if fields.is_none() {
            let found = Diagnostic::new(Finding::PageItems, path.span, "the elements of this list are not objects");
            self.diagnostics.push(found.help("a resource is listed as objects with its fields"));
        }
        fields
    }

    /// What is listed is a list of objects.
    fn element_field(&mut self, of: &Spanned<String>) {
        if self.fields.is_hidden() {
            return;
        }
        let Some(field) = self.fields.stored(&of.value) else {
            self.diagnostics.push(unknown(Finding::UnknownField, of, "field", self.fields.names()));
            return;
        };
        let is_list = self.scope.definition(field).is_none_or(|(word, _)| word == TypeWord::List);
        if !is_list || self.scope.fields_inside(field).is_none() {
            let message = format!("`{}` is not a list of objects", of.value);
            let found = Diagnostic::new(Finding::WrongType, of.span, message);
            self.diagnostics.push(found.help("name a field with a list, such as `Tags`"));
        }
    }

    /// A value is made of the element, or of the resource that has it; a literal fits the field that shows it, or the
    /// parameter that names it.
    fn value(&mut self, list: &ElementListSpec, target: Option<(&FieldSpec, Side)>, node: &Node) {
        let own = self.fields.elements(&list.of.value);
        let fields = &self.fields;
        let of_element = |name: &str| own.is_some_and(|own| is_called(own, name.split('.').next().unwrap_or_default()));
        let known = |name: &str| of_element(name) || fields.leads(name, None);
        let names = || own.into_iter().flat_map(keys).chain(fields.names());
        references(node, &known, &names, self.diagnostics);
        let find = |name: &str| own.and_then(|own| get(own, name)).or_else(|| fields.declared(name));
        matches::check(self.scope, node, target.map(|(field, _)| field), &find, self.diagnostics);
        if let Some((field, side)) = target.filter(|_| node.scalar().is_some_and(|text| !text.starts_with('$'))) {
            // A parameter may name several values.
            let several = self.scope.definition(field).and_then(|(_, list)| list.items.as_deref());
            conformance::value(self.scope, several.unwrap_or(field), node, side, self.diagnostics);
        }
    }

    /// Parameters with tags, and fields with lists of tags.
    pub(super) fn tags(&mut self, action: &'a ActionFile, tags: &Mapping<Spanned<String>>) {
        for (parameter, field) in tags {
            self.tag_parameter(action, parameter);
            self.tag_field(field);
        }
    }

    fn parameter(&mut self, action: &'a ActionFile, name: &Spanned<String>) -> Option<&'a FieldSpec> {
        let parameters = &action.spec.parameters;
        let found = self.scope.member(parameters, &name.value, Side::Request).map(|field| field.base);
        if found.is_none() {
            let unknown = unknown(Finding::UnknownParameter, name, "parameter", keys(parameters));
            self.diagnostics.push(unknown.reason(format!("Looked for in `{}`.", action.spec.action.value)));
        }
        found
    }

    fn tag_parameter(&mut self, action: &'a ActionFile, name: &Spanned<String>) {
        if let Some(field) = self.parameter(action, name) {
            self.tag_list(name, field);
        }
    }

    fn tag_field(&mut self, name: &Spanned<String>) {
        match self.fields.shown(&name.value) {
            Some(field) => self.tag_list(name, field),
            None if self.fields.is_hidden() => {}
            None => {
                self.diagnostics.push(unknown(Finding::UnknownField, name, "field", self.fields.names_shown()));
            }
        }
    }

    /// A list of tags: of objects with a key and a value.
    fn tag_list(&mut self, name: &Spanned<String>, field: &'a FieldSpec) {
        let is_list = self.scope.definition(field).is_some_and(|(word, _)| word == TypeWord::List);
        let fields = self.scope.fields_inside(field);
        let is_tag = |fields: &Mapping<FieldSpec>| {
            TAG_NAMES.iter().any(|(key, value)| is_called(fields, key) && is_called(fields, value))
        };
        if !is_list || !fields.is_some_and(is_tag) {
            let message = format!("`{}` is not a list of tags", name.value);
            let found = Diagnostic::new(Finding::WrongType, name.span, message);
            let found = found.reason("A tag is an object with `Key` and `Value`, or with `TagKey` and `TagValue`.");
            self.diagnostics.push(found.help("name a numbered family such as `Tag.N.Key` and `Tag.N.Value`"));
        }
    }
}

/// What an action lists of several resources is one list, and no other.
pub(super) fn alike(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let resources = || scope.service.resources.iter().map(|(_, resource)| resource);
    let lists: Vec<&ElementListSpec> = resources().flat_map(|resource| resource.element_listings()).collect();
    let is_distinct = |list: &ElementListSpec| list.distinct.as_ref().is_some_and(|distinct| distinct.value);
    for list in &lists {
        let name = &list.action.value;
        let objects = resources().flat_map(|resource| resource.listings()).find(|other| other.action.value == *name);
        if let Some(other) = objects {
            let message = format!("`{name}` lists resources, and elements of them");
            let found = Diagnostic::new(Finding::WrongKey, list.action.span, message);
            let found = found.related(other.action.span, "lists resources");
            diagnostics.push(found.help("remove the one that the documentation does not have"));
        }
        let Some(first) = lists.iter().find(|other| other.action.value == *name) else { continue };
        if first.items.value != list.items.value || is_distinct(first) != is_distinct(list) {
            let message = format!("`{name}` shows the elements of all resources in one list");
            let found = Diagnostic::new(Finding::WrongValue, list.action.span, message);
            let found = found.label("in another way").related(first.action.span, "the first");
            diagnostics.push(found.help("give all of them the same `items` and the same `distinct`"));
        }
    }
}
