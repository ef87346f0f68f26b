//! Names on the wire: each can be sent, and no two parameters or fields of one place answer to one name.

use std::collections::HashMap;

use aliyun_api_core::is_common_parameter;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, FieldSpec, TypeWord};
use crate::lookup::{Scope, Side};
use crate::source::{Span, Spanned};
use crate::yaml::Mapping;

/// Longest name.
const LONGEST: usize = 128;

/// Common parameters that actions declare for themselves, since pages list them among the parameters.
const OWN: &[&str] = &[
    "RegionId",
    "OwnerId",
    "OwnerAccount",
    "ResourceOwnerAccount",
    "ResourceOwnerId",
    "SecurityToken",
    "Version",
    "Format",
];

/// Whether the client writes a parameter into every request, so that no action has it.
pub(crate) fn is_written_by_client(name: &str) -> bool {
    is_common_parameter(name) && !OWN.contains(&name)
}

/// The names of an action.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    for (name, own) in spec.parameters.iter() {
        for name in std::iter::once(name).chain(&own.aliases) {
            if is_written_by_client(&name.value) {
                let found = Diagnostic::new(
                    Finding::WireName,
                    name.span,
                    format!("`{}` is a parameter of every call", name.value),
                );
                diagnostics.push(found.reason("The client and the signature write it.").help("remove it"));
            }
        }
    }
    numbered(scope, &spec.parameters, diagnostics);
    let mut look = Look { scope, diagnostics };
    look.names(&spec.parameters, Side::Request);
    look.names(&spec.response, Side::Response);
}

/// The names of what the actions of a service share.
pub(super) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let service = &scope.service.service;
    let mut look = Look { scope, diagnostics };
    look.names(&service.parameters, Side::Request);
    look.names(&service.response, Side::Response);
    for (_, spec) in scope.service.types.iter() {
        look.inside(spec, Side::Response);
    }
}

/// A parameter such as `Tag.1.Key` beside the list `Tag` would be sent twice.
fn numbered(scope: Scope<'_>, parameters: &Mapping<FieldSpec>, diagnostics: &mut Diagnostics) {
    let heads: HashMap<&str, &(Spanned<String>, FieldSpec)> =
        parameters.iter().map(|parameter| (parameter.0.value.as_str(), parameter)).collect();
    let names =
        parameters.iter().flat_map(|(name, own)| std::iter::once(name).chain(aliases(scope, own, Side::Request)));
    for name in names {
        let Some((head, rest)) = name.value.split_once('.') else { continue };
        let Some((around, own)) = heads.get(head) else { continue };
        let word = scope.field(own, Side::Request).and_then(|field| scope.definition(field.base)).map(|(word, _)| word);
        let digits = rest.split('.').next().unwrap_or_default();
        let element = word == Some(TypeWord::List) && digits.parse::<u32>().is_ok();
        if element || word == Some(TypeWord::Object) {
            let found =
                Diagnostic::new(Finding::WireName, name.span, format!("`{}` is sent by `{head}` already", name.value));
            diagnostics
                .push(found.related(around.span, "this one").help(format!("write it among the fields of `{head}`")));
        }
    }
}

/// The other names of a field, its own or those of the shared field that it uses.
fn aliases<'a>(scope: Scope<'a>, own: &'a FieldSpec, side: Side) -> &'a [Spanned<String>] {
    scope.field(own, side).map_or(&own.aliases, |field| &field.base.aliases)
}

struct Look<'a, 'd> {
    scope: Scope<'a>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Look<'a, '_> {
    fn names(&mut self, fields: &'a Mapping<FieldSpec>, side: Side) {
        let mut taken: HashMap<&str, Span> = fields.iter().map(|(name, _)| (name.value.as_str(), name.span)).collect();
        for (name, own) in fields {
            self.sendable(name);
            for alias in aliases(self.scope, own, side) {
                self.sendable(alias);
                // The alias of a shared field stands elsewhere: what answers to it here is the field that uses it.
                let place = if own.shared.is_some() { name.span } else { alias.span };
                if let Some(first) = taken.insert(alias.value.as_str(), place) {
                    let message = format!("the alias `{}` is the name of something else here", alias.value);
                    let found = Diagnostic::new(Finding::WireName, place, message).label("second");
                    self.diagnostics.push(found.related(first, "first").help("remove one of the two"));
                }
            }
            self.inside(own, side);
        }
    }

    /// The names inside the objects that are written out.
    fn inside(&mut self, field: &'a FieldSpec, side: Side) {
        if let Some(fields) = &field.fields {
            self.names(fields, side);
        }
        if let Some(items) = &field.items {
            self.inside(items, side);
        }
        if let Some(wrapper) = &field.wrapper {
            self.sendable(wrapper);
        }
    }

    fn sendable(&mut self, name: &Spanned<String>) {
        // Control characters are findings by themselves.
        let odd = |c: char| (c.is_whitespace() && !c.is_control()) || matches!(c, '&' | '=' | '"');
        let trouble = if name.value.is_empty() {
            "a name on the wire is not empty".to_owned()
        } else if name.value.chars().any(odd) {
            format!("`{}` has a sign in it that no name on the wire has", name.value.escape_debug())
        } else if name.value.chars().count() > LONGEST {
            format!("this name has {} letters; no name on the wire has more than {LONGEST}", name.value.chars().count())
        } else if name.value.split('.').any(str::is_empty) {
            format!("`{}` has a dot with nothing beside it", name.value)
        } else {
            return;
        };
        let found = Diagnostic::new(Finding::WireName, name.span, trouble);
        self.diagnostics.push(found.help("write the name as the document has it; text from a PDF breaks long words"));
    }
}
