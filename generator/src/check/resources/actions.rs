//! The actions of a resource: how each says which object it is about, and what it stands for.

use super::Check;
use crate::check::resource_fields::{elements, refer};
use crate::check::unknown;
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::format::{ActionFile, CreateSpec, DeleteSpec, FieldSpec, IdParameterSpec, IdSpec, ResourceSpec};
use crate::lookup::{Side, key_span, keys};
use crate::source::Spanned;
use crate::yaml::{Entry, Mapping, Node};

impl<'a> Check<'a, '_> {
    /// An action that creates: where the id comes from, how many, and what the action stands for.
    pub(super) fn create(&mut self, name: &'a Spanned<String>, create: &'a CreateSpec) -> Option<&'a ActionFile> {
        let action = self.action(name)?;
        let spec = &action.spec;
        match &self.resource.id {
            IdSpec::Field(id) => {
                let id = &id.field;
                // An action that creates several at once returns `InstanceIds`, and the caller may choose the id.
                let several = key_span(&spec.response, &format!("{}s", id.value)).is_some();
                // What is found by other fields need not be named in the response.
                let found = !self.resource.unique.is_empty();
                if !several && !found && key_span(&spec.parameters, &id.value).is_none() {
                    self.has(&spec.response, id, "response field", &format!("`{}`", spec.action.value));
                }
            }
            IdSpec::Key(id) => {
                let elements = create.each.as_ref().and_then(|each| elements(self.scope, action, &each.value));
                let absent = |part: &&Spanned<String>| {
                    key_span(&spec.parameters, &part.value).is_none()
                        && elements.is_none_or(|fields| key_span(fields, &part.value).is_none())
                        && key_span(&create.discriminator, &part.value).is_none()
                };
                for part in id.key.iter().filter(absent) {
                    let found = unknown(Finding::UnknownField, part, "parameter", keys(&spec.parameters));
                    let reason = format!("`{}` must say every part of the key.", spec.action.value);
                    self.diagnostics.push(
                        found
                            .reason(reason)
                            .help(format!("add `discriminator: {{ {}: .. }}` to the action", part.value)),
                    );
                }
            }
        }
        if let Some(amount) =
            create.amount.as_ref().filter(|amount| key_span(&spec.parameters, &amount.value).is_none())
        {
            self.diagnostics.push(unknown(Finding::UnknownParameter, amount, "parameter", keys(&spec.parameters)));
        }
        self.each(action, create.each.as_ref());
        self.counted(action, create.count.as_ref());
        let resource = self.resource;
        for (field, _) in create.discriminator.iter().filter(|(field, _)| !is_key(resource, field)) {
            self.of_use(field);
        }
        Some(action)
    }

    /// An action that deletes: what it says of each of them, and of their number.
    pub(super) fn delete(&mut self, delete: &'a DeleteSpec) {
        let action = self.scope.action(&delete.action.value);
        if let Some(action) = action {
            self.each(action, delete.each.as_ref());
            self.counted(action, delete.count.as_ref());
            self.counted(action, delete.missing.as_ref());
        }
        for counted in [&delete.count, &delete.missing].into_iter().flatten().filter(|_| delete.each.is_none()) {
            let found = Diagnostic::new(Finding::WrongKey, counted.span, "only the elements of a list are counted");
            self.diagnostics.push(found.help("name the list, `each: Parameter`, or remove this"));
        }
        let elements = delete.each.as_ref().and_then(|each| elements(self.scope, action?, &each.value));
        self.target(&delete.action, delete.id.as_ref(), elements, &delete.discriminator);
    }

    /// A list with an object for each that is created or deleted.
    fn each(&mut self, action: &'a ActionFile, each: Option<&Spanned<String>>) {
        let Some(each) = each else { return };
        let parameters = &action.spec.parameters;
        if key_span(parameters, &each.value).is_none() {
            self.diagnostics.push(unknown(Finding::UnknownParameter, each, "parameter", keys(parameters)));
        } else if elements(self.scope, action, &each.value).is_none() {
            let message = format!("`{}` is no list of objects", each.value);
            let found = Diagnostic::new(Finding::WrongKey, each.span, message);
            self.diagnostics.push(found.help("name the parameter with an object for each"));
        }
    }

    /// A response field with a number of objects.
    fn counted(&mut self, action: &ActionFile, field: Option<&Spanned<String>>) {
        if let Some(field) = field {
            self.has(&action.spec.response, field, "response field", &format!("`{}`", action.spec.action.value));
        }
    }

    /// An action on what exists: how the request, or each of the `elements` of a list in it, names it.
    pub(super) fn target(
        &mut self,
        name: &'a Spanned<String>,
        id: Option<&IdParameterSpec>,
        elements: Option<&'a Mapping<FieldSpec>>,
        discriminator: &Entry<Node>,
    ) {
        let Some(action) = self.action(name) else { return };
        let parameters = elements.unwrap_or(&action.spec.parameters);
        self.discriminator(discriminator);
        let key = match &self.resource.id {
            IdSpec::Key(id) => &id.key,
            IdSpec::Field(_) => &self.resource.unique,
        };
        match (&self.resource.id, id) {
            (IdSpec::Key(_), Some(IdParameterSpec::One(id))) => {
                let found = Diagnostic::new(Finding::WrongKey, id.span, "this resource has a key in place of an id");
                let found = found.help("name the parameters of its parts: `id: { Field: Parameter }`");
                self.diagnostics.push(found);
            }
            (_, Some(IdParameterSpec::One(id))) => {
                if key_span(parameters, &id.value).is_none() {
                    self.diagnostics.push(unknown(Finding::UnknownParameter, id, "parameter", keys(parameters)));
                }
            }
            (IdSpec::Field(_), Some(IdParameterSpec::Parts(_))) if key.is_empty() => {
                let found =
                    Diagnostic::new(Finding::WrongKey, name.span, "this resource has an id, which has no parts");
                let found = found.reason("Parts are the fields of a key, or those of `unique`.");
                self.diagnostics.push(found.help("name the one parameter with the id: `id: Parameter`"));
            }
            (_, Some(IdParameterSpec::Parts(parts))) => {
                for (part, parameter) in parts.iter() {
                    if !key.iter().any(|own| own.value == part.value) {
                        let found =
                            unknown(Finding::UnknownField, part, "part", key.iter().map(|part| part.value.as_str()));
                        self.diagnostics.push(found.reason("Parts are the fields of a key, or those of `unique`."));
                    }
                    if key_span(parameters, &parameter.value).is_none() {
                        let found = unknown(Finding::UnknownParameter, parameter, "parameter", keys(parameters));
                        self.diagnostics.push(found.reason(format!("Looked for in `{}`.", name.value)));
                    }
                }
            }
            (id, None) => {
                let mut parts = id.fields().iter().chain(&self.resource.unique);
                let known = parts.any(|part| key_span(parameters, &part.value).is_some());
                let this = self.scope.resource(&self.name.value);
                let refers = || this.is_some_and(|this| refer(self.scope, parameters, Side::Request, this));
                if let Some(first) = id.fields().first().filter(|_| !known && !refers()) {
                    let found = unknown(Finding::UnknownField, first, "parameter", keys(parameters));
                    let found = found.reason(format!("Looked for in `{}`.", action.spec.action.value));
                    self.diagnostics.push(
                        found
                            .help("name the parameter at the action: `{ action: .., id: .. }`")
                            .related(name.span, "the action"),
                    );
                }
            }
        }
    }

    /// The fields that an action stands for are fields of the resource.
    fn discriminator(&mut self, discriminator: &Entry<Node>) {
        let resource = self.resource;
        for (field, _) in discriminator.iter().filter(|(field, _)| !is_key(resource, field)) {
            self.shown(field);
        }
    }
}

fn is_key(resource: &ResourceSpec, field: &Spanned<String>) -> bool {
    resource.id.fields().iter().any(|part| part.value == field.value)
}
