//! Fields: each has a type and a description, and only the keys that its type can have.

use super::{fits, quoted, unknown};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::names;
use crate::resolve::{Resolved, Scope, Side, TypeRef, get, keys};
use crate::source::{Sp, Span};
use crate::spec::{ActionFile, FieldSpec, TypeWord};
use crate::yaml::{Mapping, nearest};

/// Formats of text.
pub(crate) const FORMATS: &[&str] =
    &["cidr", "cidr-list", "ipv4", "ipv6", "timestamp", "json", "base64", "ascii", "port-range"];
const ENCODINGS: &[&str] = &["repeat", "json", "comma", "flat"];

/// What a field is, which decides the keys it can have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Parameter,
    /// Inside an object or list that travels as JSON text: no encoding of its own.
    InJson,
    /// An element of a list that travels as JSON text.
    ItemInJson,
    Answer,
    /// An element of a list.
    Item,
    /// A type of `types.yaml`, or a field of one: sent or answered, who knows.
    Shared,
}

struct Walk<'a, 'd> {
    scope: Scope<'a>,
    side: Side,
    diagnostics: &'d mut Diagnostics,
}

/// The parameters and response fields of an action.
pub(super) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    Walk { scope, side: Side::Request, diagnostics }.fields(&spec.parameters, Role::Parameter);
    Walk { scope, side: Side::Response, diagnostics }.fields(&spec.response, Role::Answer);
}

/// Shared types, parameters and response fields.
pub(super) fn shared(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let service = &scope.service.service;
    Walk { scope, side: Side::Request, diagnostics }.fields(&service.parameters, Role::Parameter);
    Walk { scope, side: Side::Response, diagnostics }.fields(&service.response, Role::Answer);
    let flags = service.parameters.iter().filter_map(|(_, field)| field.required.as_ref());
    for flag in flags {
        let found = Diagnostic::new("wrong-key", flag.span, "a shared parameter is not `required`");
        let reason =
            "Whether it must be sent is a fact of each action, and stands there for whoever compares it with the page.";
        diagnostics.push(found.reason(reason).help("remove it here, and write `required: true` beside `use`"));
    }
    for (name, spec) in scope.service.types.iter() {
        let word = spec.ty.as_ref().and_then(|ty| TypeWord::of(&ty.value));
        if !matches!(word, Some(TypeWord::Object | TypeWord::Enum)) {
            let found = Diagnostic::new(
                "shared-type",
                name.span,
                format!("the shared type `{}` is neither an object nor an enum", name.value),
            );
            diagnostics.push(found.help("write `type: object` with `fields`, or `type: enum` with `values`"));
            continue;
        }
        if TypeWord::of(&name.value).is_some() || !names::is_type_name(&name.value) {
            let found = Diagnostic::new("type-name", name.span, format!("`{}` is no name of a type", name.value));
            diagnostics.push(found.help("a type is letters and digits, a capital first, as in `VpcStatus`"));
        }
        let side = Side::Response;
        Walk { scope, side, diagnostics }.field(name, spec, Role::Shared);
    }
}

impl<'a> Walk<'a, '_> {
    fn fields(&mut self, fields: &'a Mapping<FieldSpec>, role: Role) {
        for (name, field) in fields {
            self.field(name, field, role);
        }
    }

    fn report(&mut self, rule: &'static str, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(rule, span, message).help(help));
    }

    fn field(&mut self, name: &Sp<String>, own: &'a FieldSpec, role: Role) {
        let element = matches!(role, Role::Item | Role::ItemInJson);
        let role = if role == Role::ItemInJson { Role::InJson } else { role };
        match (&own.ty, &own.shared) {
            (None, None) => {
                let message = match element {
                    true => format!("the elements of `{}` need a type", name.value),
                    false => format!("`{}` needs a type", name.value),
                };
                return self.report(
                    "missing-key",
                    own.span,
                    message,
                    "add `type: string` or another type, or `use` a shared field",
                );
            }
            (Some(_), Some(shared)) => {
                self.report(
                    "type-and-use",
                    shared.span,
                    "a field has a type or uses a shared one, not both",
                    "remove one of `type` and `use`",
                );
            }
            (None, Some(shared)) if element || matches!(role, Role::Shared | Role::InJson) => {
                let place = if element { "the elements of a list" } else { "the fields of an object" };
                let message = format!("`use` is not for {place}");
                let help = "write the field out; an object that several actions have goes into `types.yaml`";
                return self.report("unknown-use", shared.span, message, help);
            }
            (None, Some(shared)) if get(self.scope.shared(self.side), &shared.value).is_none() => {
                let known: Vec<&str> = keys(self.scope.shared(self.side)).collect();
                let what = if self.side == Side::Request { "shared parameter" } else { "shared response field" };
                self.diagnostics.push(unknown("unknown-use", shared, what, known));
                return;
            }
            _ => {}
        }
        let Some(field) = self.scope.field(own, self.side) else { return };
        if field.doc().is_none_or(|doc| doc.trim().is_empty()) && !element {
            self.report(
                "missing-doc",
                name.span,
                format!("`{}` has no description", name.value),
                "add `doc`: one short sentence",
            );
        }
        if own.shared.is_some() {
            self.overrides(name, own);
        }
        let Some(ty) = &field.base.ty else { return };
        let Some(type_ref) = self.scope.type_ref(&ty.value) else {
            let words = TypeWord::ALL.iter().map(|(word, _)| *word);
            let known: Vec<&str> = words.chain(keys(&self.scope.service.types)).collect();
            let found = Diagnostic::new("unknown-type", ty.span, format!("there is no type `{}`", ty.value))
                .label("names nothing");
            let help = match nearest(&ty.value, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "declare it in `types.yaml`, or use one of the built-in types".to_owned(),
            };
            self.diagnostics.push(found.help(help));
            return;
        };
        let Some((word, shape)) = self.scope.shape(field.base) else { return };
        self.presence(name, field, role);
        self.keys_of_type(name, field.base, word, matches!(type_ref, TypeRef::Shared(..)));
        self.layout(name, field.base, word, role);
        self.limits(field.base);
        self.links(field.base);
        if own.shared.is_some() {
            self.links(own);
        }
        for value in [field.example(), field.default()].into_iter().flatten() {
            fits::value(self.scope, field.base, value, self.side, self.diagnostics);
        }
        // What a shared type holds is looked at once, where it stands.
        if matches!(type_ref, TypeRef::Word(_)) {
            let encoding = field.base.encoding.as_ref().map(|encoding| encoding.value.as_str());
            let inner = match (role, encoding) {
                (Role::Parameter, Some("json")) | (Role::InJson, _) => Role::InJson,
                (other, _) => other,
            };
            if let Some(items) = &shape.items {
                self.field(name, items, if inner == Role::InJson { Role::ItemInJson } else { Role::Item });
            }
            if let Some(fields) = &shape.fields {
                let inner = if inner == Role::Item {
                    if self.side == Side::Request { Role::Parameter } else { Role::Answer }
                } else {
                    inner
                };
                self.fields(fields, inner);
            }
        }
    }

    /// A field that uses a shared one may only set what differs from place to place.
    fn overrides(&mut self, name: &Sp<String>, own: &FieldSpec) {
        let others = [
            own.values.as_ref().map(|_| "values"),
            own.fields.as_ref().map(|_| "fields"),
            own.items.as_ref().map(|_| "items"),
            own.length.as_ref().map(|_| "length"),
            own.range.as_ref().map(|_| "range"),
            own.pattern.as_ref().map(|_| "pattern"),
            own.format.as_ref().map(|_| "format"),
            own.encoding.as_ref().map(|_| "encoding"),
            own.refers.as_ref().map(|_| "ref"),
            own.sensitive.as_ref().map(|_| "sensitive"),
        ];
        let others: Vec<&str> = others.into_iter().flatten().collect();
        if !others.is_empty() {
            let message = format!("`{}` uses a shared field and sets {} beside it", name.value, quoted(&others));
            self.report("use-overrides", own.span, message, "beside `use` stand only `required`, `always`, `doc`, `example`, `default`, `rust` and `source`; else write the field out");
        }
    }

    fn presence(&mut self, name: &Sp<String>, field: Resolved<'a>, role: Role) {
        if let (true, Some(default)) = (field.required(), field.default()) {
            let message = format!("`{}` is required and has a default", name.value);
            let found =
                Diagnostic::new("required-default", default.span, message).label("a default that is never taken");
            self.diagnostics.push(
                found
                    .reason("A default counts where the parameter is absent, and this one never is.")
                    .help("remove `required` or `default`; where the document has both, say so under `discrepancies`"),
            );
        }
        if let (Some(required), Role::Answer) = (&field.own.required, role) {
            self.report(
                "wrong-key",
                required.span,
                "a response field is not `required`",
                "write `always: true` where an answer without it makes no sense",
            );
        }
        if let (Some(always), Role::Parameter | Role::InJson) = (&field.own.always, role) {
            self.report(
                "wrong-key",
                always.span,
                "a parameter is not `always` there",
                "write `required: true` where it must be sent",
            );
        }
        if let (Some(required), Role::Item) = (&field.own.required, role) {
            self.report(
                "wrong-key",
                required.span,
                "the elements of a list are not `required`",
                "set `required` on the list, or a `count`",
            );
        }
    }

    fn keys_of_type(&mut self, name: &Sp<String>, field: &FieldSpec, word: TypeWord, shared: bool) {
        let text = matches!(word, TypeWord::String);
        let number = matches!(word, TypeWord::Integer | TypeWord::Long | TypeWord::Float);
        let has = |present: bool, key: &'static str, fits: bool| (present && !fits).then_some(key);
        let wrong = [
            has(
                field.values.is_some(),
                "values",
                !shared && (matches!(word, TypeWord::Enum | TypeWord::Integer | TypeWord::Long) || text),
            ),
            has(field.fields.is_some(), "fields", !shared && word == TypeWord::Object),
            has(field.items.is_some(), "items", word == TypeWord::List),
            has(field.count.is_some(), "count", word == TypeWord::List),
            has(field.wrapper.is_some(), "wrapper", word == TypeWord::List),
            has(field.length.is_some(), "length", text),
            has(field.max_bytes.is_some(), "max_bytes", text),
            has(field.pattern.is_some(), "pattern", text),
            has(!field.forbid_prefix.is_empty(), "forbid_prefix", text),
            has(!field.forbid_text.is_empty(), "forbid_text", text),
            has(field.format.is_some(), "format", text),
            has(field.range.is_some(), "range", number || text),
            has(field.multiple_of.is_some(), "multiple_of", number || text),
            has(field.unit.is_some(), "unit", number || text),
            has(field.refers.is_some(), "ref", text || word == TypeWord::List),
            has(
                field.encoding.is_some(),
                "encoding",
                matches!(word, TypeWord::List | TypeWord::Object | TypeWord::Any),
            ),
            has(field.name.is_some(), "name", !shared && matches!(word, TypeWord::Enum | TypeWord::Object)),
        ];
        let wrong: Vec<&str> = wrong.into_iter().flatten().collect();
        if !wrong.is_empty() {
            let ty = field.ty.as_ref().map_or("", |ty| ty.value.as_str());
            let message = format!("`{}` has the type `{ty}`, which has no {}", name.value, quoted(&wrong));
            self.report("wrong-key", field.span, message, "remove what the type does not have, or correct the type");
        }
        if !shared {
            let missing = match word {
                TypeWord::Enum if field.values.as_ref().is_none_or(|values| values.0.is_empty()) => Some("values"),
                TypeWord::Object if field.fields.as_ref().is_none_or(|fields| fields.is_empty()) => Some("fields"),
                TypeWord::List if field.items.is_none() => Some("items"),
                _ => None,
            };
            if let Some(key) = missing {
                let ty = field.ty.as_ref().map_or("", |ty| ty.value.as_str());
                self.report(
                    "missing-key",
                    field.span,
                    format!("`{}` has the type `{ty}` and no `{key}`", name.value),
                    format!("add `{key}`"),
                );
            }
        }
    }

    /// Encodings and wrappers.
    fn layout(&mut self, name: &Sp<String>, field: &FieldSpec, word: TypeWord, role: Role) {
        let structured = matches!(word, TypeWord::List | TypeWord::Object);
        match (&field.encoding, role) {
            (None, Role::Parameter) if structured => {
                let help = if word == TypeWord::List {
                    "add `encoding: repeat`, `json` or `comma`"
                } else {
                    "add `encoding: flat` or `json`"
                };
                self.report(
                    "missing-key",
                    field.span,
                    format!("`{}` does not say how it travels in a request", name.value),
                    help,
                );
            }
            (Some(encoding), _) => {
                let value = encoding.value.as_str();
                if !ENCODINGS.contains(&value) {
                    self.diagnostics.push(unknown("unknown-encoding", encoding, "encoding", ENCODINGS.iter().copied()));
                } else if role == Role::Answer || role == Role::InJson {
                    let place = if role == Role::Answer { "in an answer" } else { "inside JSON text" };
                    self.report(
                        "wrong-key",
                        encoding.span,
                        format!("nothing {place} has an encoding of its own"),
                        "remove `encoding`",
                    );
                } else if (word == TypeWord::List && value == "flat")
                    || (word == TypeWord::Object && matches!(value, "repeat" | "comma"))
                    || (word == TypeWord::Any && value != "json")
                {
                    let help =
                        if word == TypeWord::List { "use `repeat`, `json` or `comma`" } else { "use `flat` or `json`" };
                    self.report(
                        "wrong-encoding",
                        encoding.span,
                        format!("`{value}` is no encoding of this type"),
                        help,
                    );
                } else if value == "comma" {
                    let scalar = field
                        .items
                        .as_deref()
                        .and_then(|items| self.scope.shape(items))
                        .is_some_and(|(word, _)| !matches!(word, TypeWord::Object | TypeWord::List));
                    if !scalar {
                        self.report(
                            "wrong-encoding",
                            encoding.span,
                            "only a list of simple values can be joined by commas",
                            "use `json` or `repeat`",
                        );
                    }
                }
            }
            _ => {}
        }
        if let (Some(wrapper), Role::Parameter | Role::InJson) = (&field.wrapper, role) {
            self.report("wrong-key", wrapper.span, "a list in a request has no wrapper", "remove `wrapper`");
        }
    }

    fn limits(&mut self, field: &FieldSpec) {
        if let Some(pattern) = &field.pattern
            && let Err(error) = regex::Regex::new(&pattern.value)
        {
            let error = error.to_string();
            let last = error.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
            self.report(
                "pattern",
                pattern.span,
                format!("this regular expression does not compile: {last}"),
                "correct it; look-around and back-references are not available",
            );
        }
        if let Some(format) = &field.format
            && !FORMATS.contains(&format.value.as_str())
        {
            self.diagnostics.push(unknown("unknown-format", format, "format", FORMATS.iter().copied()));
        }
        if let Some(multiple) = &field.multiple_of
            && multiple.value <= 0
        {
            self.report(
                "wrong-value",
                multiple.span,
                "a number is a multiple of something above zero",
                "write a positive number",
            );
        }
        for (range, key) in [(&field.length, "length"), (&field.count, "count")] {
            if let Some(range) = range
                && range.value.from.is_some_and(|from| from < 0)
            {
                self.report(
                    "wrong-value",
                    range.span,
                    format!("a `{key}` is not negative"),
                    "write a range such as `1..50`",
                );
            }
        }
    }

    /// Names that the spec gives to fields, types and variants itself.
    fn rust_names(&mut self, field: &FieldSpec) {
        const OF_FIELD: &str =
            "a field is small letters, digits and underscores, a letter first; a word of Rust has `r#` before it";
        const OF_TYPE: &str = "a type or a variant is letters and digits, a capital first";
        let is_type =
            field.rust.is_some() && self.scope.service.types.iter().any(|(_, spec)| std::ptr::eq(spec, field));
        let types = field.name.iter().chain(field.rust.as_ref().filter(|_| is_type));
        let fields = field.rust.iter().filter(|_| !is_type);
        let variants =
            field.values.iter().flat_map(|values| &values.0).filter_map(|(_, meaning)| meaning.rust.as_ref());
        let wrong =
            types.chain(variants.clone()).filter(|name| !names::is_type_name(&name.value)).map(|name| (name, OF_TYPE));
        let wrong = wrong.chain(fields.filter(|name| !names::is_field_name(&name.value)).map(|name| (name, OF_FIELD)));
        for (name, help) in wrong.collect::<Vec<_>>() {
            self.report("rust-name", name.span, format!("`{}` is no Rust name here", name.value), help);
        }
        for name in variants.filter(|name| name.value == "Unknown") {
            self.report("rust-name", name.span, "every enum has a variant `Unknown` already", "choose another name");
        }
    }

    fn links(&mut self, field: &FieldSpec) {
        if let Some(refers) = &field.refers
            && self.scope.resource(&refers.value).is_none()
        {
            self.diagnostics.push(unknown("unknown-resource", refers, "resource", keys(&self.scope.service.resources)));
        }
        if let Some(source) = &field.source
            && !self.scope.has_document(&source.value)
        {
            self.diagnostics.push(unknown(
                "unknown-document",
                source,
                "document",
                keys(&self.scope.service.service.documents),
            ));
        }
        self.rust_names(field);
        for (value, _) in field.values.iter().flat_map(|values| &values.0) {
            let number = field
                .ty
                .as_ref()
                .is_some_and(|ty| matches!(TypeWord::of(&ty.value), Some(TypeWord::Integer | TypeWord::Long)));
            if number && value.value.parse::<i64>().is_err() {
                self.report(
                    "wrong-value",
                    value.span,
                    format!("`{}` is no integer", value.value),
                    "correct the value, or the type",
                );
            }
        }
        let values = field.values.iter().flat_map(|values| &values.0);
        let mut seen = std::collections::HashMap::new();
        for (value, _) in values {
            if let Some(first) = seen.insert(value.value.as_str(), value.span) {
                let found = Diagnostic::new(
                    "duplicate-value",
                    value.span,
                    format!("the value `{}` stands here twice", value.value),
                );
                self.diagnostics.push(found.label("second").related(first, "first").help("remove one"));
            }
        }
    }
}
