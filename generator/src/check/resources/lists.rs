//! How a resource is listed, and the states that it shows.

use super::Check;
use crate::check::{resource_transitions, unknown};
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::format::{ActionFile, IdSpec, ListSpec, TypeWord, ValueSpec};
use crate::lookup::{Side, get, key_span, keys};
use crate::source::Spanned;
use crate::yaml::Mapping;

impl<'a> Check<'a, '_> {
    /// Checks a list: its action, the path of the items, the filters. Nothing more where there are no items.
    pub(super) fn list(&mut self, list: &'a ListSpec) -> Option<()> {
        let action = self.action(&list.action)?;
        let fields = self.items(action, &list.items)?;
        if let IdSpec::Field(id) = &self.resource.id {
            self.has(fields, &id.field, "item field", &format!("the items of `{}`", list.action.value));
        }
        for (parameter, field) in &list.filters.0 {
            if key_span(&action.spec.parameters, &parameter.value).is_none() {
                self.diagnostics.push(unknown(
                    Finding::UnknownParameter,
                    parameter,
                    "parameter",
                    keys(&action.spec.parameters),
                ));
            }
            if !self.fields.has(&field.value) {
                self.diagnostics.push(unknown(Finding::UnknownField, field, "item field", keys(fields)));
            }
        }
        if let Some(pairs) = &list.pairs {
            self.pairs(action, pairs);
        }
        self.tags(action, &list.tags);
        Some(())
    }

    /// A parameter with filters in pairs is a list of objects with `Key` and `Value`.
    fn pairs(&mut self, action: &'a ActionFile, name: &Spanned<String>) {
        let parameters = &action.spec.parameters;
        let Some(field) = self.scope.member(parameters, &name.value, Side::Request) else {
            let found = unknown(Finding::UnknownParameter, name, "parameter", keys(parameters));
            self.diagnostics.push(found.reason(format!("Looked for in `{}`.", action.spec.action.value)));
            return;
        };
        let is_list = self.scope.definition(field.base).is_some_and(|(word, _)| word == TypeWord::List);
        let fields = self.scope.fields_inside(field.base);
        let is_pair = fields.is_some_and(|fields| ["Key", "Value"].iter().all(|part| get(fields, part).is_some()));
        if !is_list || !is_pair {
            let message = format!("`{}` is not a list of objects with `Key` and `Value`", name.value);
            let found = Diagnostic::new(Finding::WrongType, name.span, message);
            let found = found.reason("Each pair says a field of the items, and what it may be.");
            self.diagnostics.push(found.help("name a numbered family such as `Filter.N.Key` and `Filter.N.Value.M`"));
        }
    }

    /// Checks the states and gives the documented ones.
    pub(super) fn states(&mut self) -> Option<&'a Mapping<ValueSpec>> {
        let states = self.resource.states.as_ref()?;
        self.shown(&states.field);
        resource_transitions::times(&states.then, self.diagnostics);
        resource_transitions::repeated(&[states.start.value.as_str()], &states.then, self.diagnostics);
        let values = self.fields.values(&states.field.value)?;
        let named = std::iter::once(&states.start).chain(states.then.iter().map(|(name, _)| name));
        for state in named.filter(|state| get(values, &state.value).is_none()) {
            self.diagnostics.push(unknown(Finding::UnknownState, state, "state", keys(values)));
        }
        Some(values)
    }
}
