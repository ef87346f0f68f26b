//! Whether a value of an example, a default or a condition fits the field it is for.

use regex::Regex;

use super::quoted;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::format::{FieldSpec, TypeWord};
use crate::lookup::{Scope, Side, get, keys};
use crate::source::Span;
use crate::yaml::{Mapping, Node, NodeValue, ScalarType, Span64, nearest};

/// Reports where `node` does not fit `field`.
pub(super) fn value(scope: Scope<'_>, field: &FieldSpec, node: &Node, side: Side, diagnostics: &mut Diagnostics) {
    Fit { scope, side, diagnostics }.value(field, node);
}

/// Reports where the mapping `node` does not fit `fields`: unknown keys, and what is required and absent.
pub(super) fn object(
    scope: Scope<'_>,
    fields: &Mapping<FieldSpec>,
    node: &Node,
    side: Side,
    diagnostics: &mut Diagnostics,
) {
    Fit { scope, side, diagnostics }.object(fields, node, "the example");
}

struct Fit<'a, 'd> {
    scope: Scope<'a>,
    side: Side,
    diagnostics: &'d mut Diagnostics,
}

impl Fit<'_, '_> {
    fn wrong(&mut self, span: Span, message: String, help: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new("value-type", span, message).help(help));
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
        for (key, value) in entries {
            let Some(name) = key.scalar() else {
                self.wrong(key.span, "a key is a name".to_owned(), "write a name");
                continue;
            };
            let alias = || {
                fields
                    .iter()
                    .find(|(_, field)| field.aliases.iter().any(|alias| alias.value == name))
                    .map(|(_, field)| field)
            };
            match get(fields, name).or_else(alias) {
                Some(own) => {
                    if let Some(field) = self.scope.field(own, self.side) {
                        self.value(field.base, value);
                    }
                }
                None => {
                    let what = if self.side == Side::Request { "parameter" } else { "response field" };
                    let found = Diagnostic::new("unknown-field", key.span, format!("there is no {what} `{name}`"))
                        .label("not declared");
                    self.diagnostics.push(match nearest(name, keys(fields)) {
                        Some(near) => found.help(format!("did you mean `{near}`?")),
                        None => found.help("declare it, or remove it here"),
                    });
                }
            }
        }
        if self.side == Side::Request {
            for (name, own) in fields {
                let required = self.scope.field(own, self.side).is_some_and(|field| field.required());
                if required && !entries.iter().any(|(key, _)| key.scalar() == Some(name.value.as_str())) {
                    self.wrong(
                        node.span,
                        format!("{what} lacks the required parameter `{}`", name.value),
                        format!("add `{}`", name.value),
                    );
                }
            }
        }
    }

    fn list(&mut self, field: &FieldSpec, node: &Node) {
        let Some(items) = field.items.as_deref() else { return };
        let mut node = node;
        if let (Side::Response, Some(wrapper), NodeValue::Mapping(entries)) = (self.side, &field.wrapper, &node.value) {
            match entries.as_slice() {
                [] => return,
                [(key, value)] if key.scalar() == Some(wrapper.value.as_str()) => node = value,
                _ => {
                    let help = format!("write `{{ {}: [..] }}`, or correct `wrapper`", wrapper.value);
                    return self.wrong(
                        node.span,
                        format!("the elements of this list stand in `{}`", wrapper.value),
                        help,
                    );
                }
            }
        } else if self.side == Side::Response && field.wrapper.is_some() {
            let wrapper = field.wrapper.as_ref().map_or("", |wrapper| wrapper.value.as_str());
            return self.wrong(
                node.span,
                format!("the elements of this list stand in `{wrapper}`"),
                format!("write `{{ {wrapper}: [..] }}`, or remove `wrapper`"),
            );
        }
        // Some answers show one element without the brackets, and clients take it for a list of one.
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
        if let Some(count) = &field.count
            && !count.contains(i64::try_from(elements.len()).unwrap_or(i64::MAX))
        {
            self.wrong(
                node.span,
                format!("{} elements are not within the declared count", elements.len()),
                "correct the value, or `count`",
            );
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
        // Answers carry numbers as text and text as numbers; what is sent is written as it is declared.
        let drift = self.side == Side::Response;
        let fits = match word {
            TypeWord::String | TypeWord::Enum => plain.is_none_or(|kind| kind == ScalarType::Text) || drift,
            TypeWord::Integer | TypeWord::Long => {
                text.parse::<i64>().is_ok() && (plain == Some(ScalarType::Integer) || drift)
            }
            TypeWord::Float => text.parse::<f64>().is_ok() && (plain.is_some() || drift),
            TypeWord::Boolean => matches!(text, "true" | "false") && (plain.is_some() || drift),
            _ => true,
        };
        if !fits {
            let expected = match word {
                TypeWord::Integer | TypeWord::Long => "an integer",
                TypeWord::Float => "a number",
                TypeWord::Boolean => "a boolean",
                _ => "text",
            };
            let help = if expected == "text" {
                format!("put it in quotes: \"{text}\"")
            } else {
                "correct the value, or the type".to_owned()
            };
            return self.wrong(node.span, format!("expected {expected}, found {}", node.describe()), help);
        }
        if let Some(values) = &definition.values
            && !drift
            && get(&values.0, text).is_none()
        {
            let known: Vec<&str> = keys(&values.0).collect();
            let help = match nearest(text, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the values are {}", quoted(&known)),
            };
            return self.wrong(node.span, format!("`{text}` is none of the declared values"), help);
        }
        if !drift && let Some(broken) = limit(field, text) {
            self.diagnostics.push(Diagnostic::new("value-limit", node.span, format!("this value breaks the field's own limit: {broken}")).help("correct the value or the limit; where the document breaks its own limit, say so under `discrepancies`"));
        }
    }
}

/// The first limit of a field that a value breaks. Formats are left to the mock server, which every example is sent to.
fn limit(field: &FieldSpec, text: &str) -> Option<String> {
    if let Some(length) = &field.length {
        let count = text.chars().count();
        if !length.contains(i64::try_from(count).unwrap_or(i64::MAX)) {
            return Some(format!("`length`, with {count} characters"));
        }
    }
    if let Some(most) = &field.max_bytes
        && text.len() as u64 > most.value
    {
        return Some(format!("`max_bytes`, with {} bytes", text.len()));
    }
    if let Some(pattern) = &field.pattern
        && Regex::new(&format!("^(?:{})$", pattern.value)).is_ok_and(|regex| !regex.is_match(text))
    {
        return Some("`pattern`".to_owned());
    }
    if let Some(prefix) = field.forbid_prefix.iter().find(|prefix| text.starts_with(prefix.value.as_str())) {
        return Some(format!("`forbid_prefix`, with `{}`", prefix.value));
    }
    if let Some(part) = field.forbid_text.iter().find(|part| text.contains(part.value.as_str())) {
        return Some(format!("`forbid_text`, with `{}`", part.value));
    }
    let number = text.parse::<i64>();
    if let Some(range) = &field.range {
        let within = |range: &Span64| match &number {
            Ok(number) => range.contains(*number),
            Err(_) => text.parse().is_ok_and(|fraction| range.contains_fraction(fraction)),
        };
        if !range.0.iter().any(within) {
            return Some("`range`".to_owned());
        }
    }
    match (&field.multiple_of, number) {
        (Some(multiple), Ok(number)) if multiple.value > 0 && number % multiple.value != 0 => {
            Some(format!("`multiple_of` {}", multiple.value))
        }
        _ => None,
    }
}
