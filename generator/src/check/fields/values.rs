//! Limits, Rust names, and what a field refers to.

use aliyun_api_core::Format;

use super::super::{sources, unknown, unknown_resource, unusable_pattern};
use super::Walk;
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::format::{FieldSpec, TypeWord};
use crate::rust_names::case;

impl Walk<'_, '_> {
    pub(super) fn limits(&mut self, field: &FieldSpec) {
        if let Some(found) = field.pattern.as_ref().and_then(unusable_pattern) {
            self.diagnostics.push(found);
        }
        if let Some(format) = &field.format
            && Format::named(&format.value).is_none()
        {
            self.diagnostics.push(unknown(Finding::UnknownFormat, format, "format", Format::ALL.map(Format::name)));
        }
        if let Some(multiple) = &field.multiple_of
            && multiple.value <= 0
        {
            self.report(
                Finding::WrongValue,
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
                    Finding::WrongValue,
                    range.span,
                    format!("a `{key}` is not negative"),
                    "write a range such as `1..50`",
                );
            }
        }
    }

    /// Names that the spec gives to fields, types and variants itself.
    pub(super) fn rust_names(&mut self, field: &FieldSpec) {
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
            types.chain(variants.clone()).filter(|name| !case::is_type_name(&name.value)).map(|name| (name, OF_TYPE));
        let wrong = wrong.chain(fields.filter(|name| !case::is_field_name(&name.value)).map(|name| (name, OF_FIELD)));
        for (name, help) in wrong.collect::<Vec<_>>() {
            self.report(Finding::RustName, name.span, format!("`{}` is not a valid Rust name here", name.value), help);
        }
        for name in variants.filter(|name| name.value == "Unknown") {
            self.report(
                Finding::RustName,
                name.span,
                "every enum has a variant `Unknown` already",
                "choose another name",
            );
        }
    }

    pub(super) fn references(&mut self, field: &FieldSpec) {
        for refers in field.refers.iter().flat_map(|names| &names.0) {
            if self.scope.resource(&refers.value).is_none() {
                self.diagnostics.push(unknown_resource(self.scope, refers));
            }
        }
        let values = field.values.iter().flat_map(|values| &values.0).filter_map(|(_, value)| value.source.as_ref());
        for names in field.source.iter().chain(values) {
            sources::documents(self.scope, names, self.diagnostics);
        }
        self.rust_names(field);
        for (value, _) in field.values.iter().flat_map(|values| &values.0) {
            let number = field
                .ty
                .as_ref()
                .is_some_and(|ty| matches!(TypeWord::of(&ty.value), Some(TypeWord::Integer | TypeWord::Long)));
            if number && value.value.parse::<i64>().is_err() {
                self.report(
                    Finding::WrongValue,
                    value.span,
                    format!("`{}` is not a valid integer", value.value),
                    "correct the value, or the type",
                );
            }
        }
        let values = field.values.iter().flat_map(|values| &values.0);
        let mut seen = std::collections::HashMap::new();
        for (value, _) in values {
            if let Some(first) = seen.insert(value.value.as_str(), value.span) {
                let found =
                    Diagnostic::new(Finding::DuplicateValue, value.span, format!("duplicate value `{}`", value.value));
                self.diagnostics.push(found.label("second").related(first, "first").help("remove one"));
            }
        }
    }
}
