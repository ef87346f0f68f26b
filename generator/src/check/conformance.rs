//! Whether a value of an example, a default or a condition conforms to the field it is for.

use std::collections::{HashMap, HashSet};

use super::{catalogue, quoted};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{FieldSpec, TypeWord};
use crate::lookup::{Scope, Side, by_key, get, keys};
use crate::nearest::nearest;
use crate::semantics::constraints;
use crate::source::Span;
use crate::yaml::{Mapping, Node, NodeValue, ScalarType};

/// Reports where `node` does not fit `field`.
pub(super) fn value(scope: Scope<'_>, field: &FieldSpec, node: &Node, side: Side, diagnostics: &mut Diagnostics) {
    Conformance { scope, side, partial: false, diagnostics }.value(field, node);
}

/// Reports where an example does not fit the type that a field shares with others: it may say some of the fields alone.
pub(super) fn partial(scope: Scope<'_>, field: &FieldSpec, node: &Node, side: Side, diagnostics: &mut Diagnostics) {
    Conformance { scope, side, partial: true, diagnostics }.value(field, node);
}

/// Reports where the mapping `node` does not fit `fields`: unknown keys, and what is required and absent.
pub(super) fn object(
    scope: Scope<'_>,
    fields: &Mapping<FieldSpec>,
    node: &Node,
    side: Side,
    diagnostics: &mut Diagnostics,
) {
    Conformance { scope, side, partial: false, diagnostics }.object(fields, node, "the example");
}

struct Conformance<'a, 'd> {
    scope: Scope<'a>,
    side: Side,
    /// Whether required fields may be absent.
    partial: bool,
    diagnostics: &'d mut Diagnostics,
}

impl Conformance<'_, '_> {
    fn wrong(&mut self, span: Span, message: String, help: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(Finding::ValueType, span, message).help(help));
    }

    fn value(&mut self, field: &FieldSpec, node: &Node) {
        let Some((word, definition)) = self.scope.definition(field) else { return };
        match word {
            TypeWord::Any => {}
            TypeWord::List => self.list(field, node),
            TypeWord::Object => {
                if let Some(fields) = &definition.fields {
                    self.object(fields, node, "the object");
                }
            }
            _ => self.scalar(field, word, definition, node),
        }
    }

    fn object(&mut self, fields: &Mapping<FieldSpec>, node: &Node, what: &str) {
        let NodeValue::Mapping(entries) = &node.value else {
            return self.wrong(
                node.span,
                format!("expected an object, found {}", node.describe()),
                "write a mapping: `{ Name: value }`",
            );
        };
        let known = by_key(fields);
        let aliased = fields.iter().rev().flat_map(|field| field.1.aliases.iter().map(move |alias| (alias, field)));
        let aliased: HashMap<&str, _> = aliased.map(|(alias, field)| (alias.value.as_str(), field)).collect();
        for (key, value) in entries {
            let Some(name) = key.scalar() else {
                self.wrong(key.span, "a key is a name".to_owned(), "write a name");
                continue;
            };
            let (known, alias) = (known.get(name).copied(), aliased.get(name));
            if known.is_none()
                && self.side == Side::Request
                && let Some((main, _)) = alias
            {
                let message = format!("`{name}` is another spelling of `{}`", main.value);
                let found = Diagnostic::new(Finding::UnknownField, key.span, message);
                self.diagnostics.push(
                    found
                        .reason("The client sends it under each of its names.")
                        .help(format!("write `{}`", main.value)),
                );
                continue;
            }
            match known.or(alias.map(|(_, field)| field)) {
                Some(own) => {
                    if let Some(field) = self.scope.field(own, self.side) {
                        self.value(field.base, value);
                    }
                }
                None => {
                    let what = if self.side == Side::Request { "parameter" } else { "response field" };
                    let found =
                        Diagnostic::new(Finding::UnknownField, key.span, format!("the {what} `{name}` is not defined"))
                            .label("not defined");
                    self.diagnostics.push(match nearest(name, keys(fields)) {
                        Some(near) => found.help(format!("did you mean `{near}`?")),
                        None => found.help("declare it, or remove it here"),
                    });
                }
            }
        }
        if !self.partial {
            self.demanded(fields, entries, node.span, what);
        }
    }

    /// What is required of a request, and what every response has.
    fn demanded(&mut self, fields: &Mapping<FieldSpec>, entries: &[(Node, Node)], span: Span, what: &str) {
        let there: HashSet<&str> = entries.iter().filter_map(|(key, _)| key.scalar()).collect();
        for (name, own) in fields {
            let Some(field) = self.scope.field(own, self.side) else { continue };
            let (demanded, words) = match self.side {
                Side::Request => (field.required(), "the required parameter"),
                Side::Response => (field.always(), "what every response has:"),
            };
            let mut names = std::iter::once(name).chain(&field.base.aliases);
            if demanded && !names.any(|name| there.contains(name.value.as_str())) {
                let message = format!("{what} lacks {words} `{}`", name.value);
                let help = match self.side {
                    Side::Request => format!("add `{}`", name.value),
                    Side::Response => format!("add `{}`, or remove `always` there", name.value),
                };
                self.wrong(span, message, help);
            }
        }
    }

    /// What holds the elements of a list: inside the wrapper of a response, where the field has one. Nothing where the
    /// wrapper is empty, or is not there, which is reported.
    fn unwrapped<'n>(&mut self, field: &FieldSpec, node: &'n Node) -> Option<&'n Node> {
        let Some(wrapper) = field.wrapper.as_deref().filter(|_| self.side == Side::Response) else { return Some(node) };
        let repair = match &node.value {
            NodeValue::Mapping(entries) => match entries.as_slice() {
                [] => return None,
                [(key, value)] if key.scalar() == Some(wrapper.as_str()) => return Some(value),
                _ => "correct",
            },
            _ => "remove",
        };
        let message = format!("the elements of this list stand in `{wrapper}`");
        self.wrong(node.span, message, format!("write `{{ {wrapper}: [..] }}`, or {repair} `wrapper`"));
        None
    }

    fn list(&mut self, field: &FieldSpec, node: &Node) {
        let Some(items) = field.items.as_deref() else { return };
        let Some(node) = self.unwrapped(field, node) else { return };
        // Some responses show one element without the brackets, and clients take it for a list of one.
        let object = self.scope.definition(items).is_some_and(|(word, _)| word == TypeWord::Object);
        if self.side == Side::Response && object && matches!(node.value, NodeValue::Mapping(_)) {
            return self.value(items, node);
        }
        let NodeValue::Sequence(elements) = &node.value else {
            return self.wrong(
                node.span,
                format!("expected a list, found {}", node.describe()),
                "write a list: `[a, b]`",
            );
        };
        for element in elements {
            self.value(items, element);
        }
        for declared in constraints::of(field) {
            if let Some(breach) = declared.constraint.count_breach(elements.len()) {
                let message = format!("this list breaks `{}` of its own field: {breach}", declared.key);
                self.wrong(node.span, message, "correct the list or the constraint");
            }
        }
    }

    fn scalar(&mut self, field: &FieldSpec, word: TypeWord, definition: &FieldSpec, node: &Node) {
        let Some(text) = node.scalar() else {
            return self.wrong(
                node.span,
                format!("expected a single value, found {}", node.describe()),
                "write a single value",
            );
        };
        let plain = match &node.value {
            NodeValue::Plain(text) => Some(ScalarType::of(text)),
            _ => None,
        };
        // Responses carry numbers as text and text as numbers; what is sent is written as it is declared.
        let drift = self.side == Side::Response;
        let conforms = match word {
            TypeWord::String | TypeWord::Enum => plain.is_none_or(|kind| kind == ScalarType::Text) || drift,
            TypeWord::Integer | TypeWord::Long => {
                text.parse::<i64>().is_ok() && (plain == Some(ScalarType::Integer) || drift)
            }
            TypeWord::Float => text.parse::<f64>().is_ok() && (plain.is_some() || drift),
            TypeWord::Boolean => matches!(text, "true" | "false") && (plain.is_some() || drift),
            _ => true,
        };
        if !conforms {
            let expected = match word {
                TypeWord::Integer | TypeWord::Long => "an integer",
                TypeWord::Float => "a number",
                TypeWord::Boolean => "a boolean",
                _ => "text",
            };
            let help = if expected == "text" {
                format!("put it in quotes: \"{text}\"")
            } else {
                match node.rewriting() {
                    Some(rewriting) => format!("{rewriting}, or correct the type"),
                    None => "correct the value, or the type".to_owned(),
                }
            };
            return self.wrong(node.span, format!("expected {expected}, found {}", node.describe()), help);
        }
        if let Some(values) = &definition.values
            && (!drift || word == TypeWord::Enum)
            && get(&values.0, text).is_none()
        {
            let known: Vec<&str> = keys(&values.0).collect();
            let help = match nearest(text, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the values are {}", quoted(&known)),
            };
            return self.wrong(node.span, format!("`{text}` is none of the declared values"), help);
        }
        if !drift {
            catalogue::example(self.scope, field, node, self.diagnostics);
        }
        if !drift && let Some((declared, breach)) = broken(field, text) {
            let message = format!("this value breaks `{}` of its own field: {breach}", declared.key);
            let found =
                Diagnostic::new(Finding::ValueLimit, node.span, message).related(declared.span, "declared here");
            self.diagnostics.push(found.help(
                "correct the value or the constraint; where the document contradicts itself, say so under `discrepancies`",
            ));
        }
    }
}

/// The first constraint of a field that a value breaks. Values that are listed have a finding of their own.
fn broken(field: &FieldSpec, text: &str) -> Option<(constraints::Declared, String)> {
    let declared = constraints::of(field).into_iter().filter(|declared| declared.key != "values");
    declared.into_iter().find_map(|declared| declared.constraint.breach(text).map(|breach| (declared, breach)))
}
