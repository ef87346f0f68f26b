//! The actions of a resource: how each says which object it is about, and what it stands for.

use super::Check;
use crate::check::resource_fields::refer;
use crate::check::unknown;
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::format::{ActionFile, CreateSpec, IdParameterSpec, IdSpec};
use crate::lookup::{Side, key_span, keys};
use crate::source::Spanned;
use crate::yaml::{Entry, Node};

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
                let absent = |part: &&Spanned<String>| {
                    key_span(&spec.parameters, &part.value).is_none()
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
        self.discriminator(&create.discriminator);
        Some(action)
    }

    /// An action on what exists: how the request names it.
    pub(super) fn target(
        &mut self,
        name: &'a Spanned<String>,
        id: Option<&IdParameterSpec>,
        discriminator: &Entry<Node>,
    ) {
        let Some(action) = self.action(name) else { return };
        let parameters = &action.spec.parameters;
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
        for (field, _) in discriminator.iter() {
            let key = self.resource.id.fields().iter().any(|part| part.value == field.value);
            if !key && !self.fields.is_hidden() {
                self.shown(field);
            }
        }
    }
}
