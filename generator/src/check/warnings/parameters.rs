//! Parameters that say too little to be used: ids of nothing, and those without any value to see.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ActionFile, TypeWord};
use crate::lookup::{Scope, Side};
use crate::yaml::{Node, NodeValue};

/// The parameters of an action.
pub(in crate::check) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    let mut shown: HashSet<&str> = HashSet::new();
    for example in &spec.examples {
        keys_inside(&example.request, &mut shown);
    }
    for (name, own) in spec.parameters.iter() {
        let Some(field) = scope.field(own, Side::Request) else { continue };
        let Some((word, _)) = scope.definition(field.base) else { continue };
        let id = name.value.ends_with("Id") || name.value.ends_with("Ids");
        if id && word != TypeWord::Object && field.base.levels().all(|field| field.refers.is_none()) {
            let message = format!("`{}` looks like an id and refers to nothing", name.value);
            let found = Diagnostic::new(Finding::IdWithoutRef, name.span, message).subject(&name.value);
            diagnostics.push(found.help("add `ref`, or allow it where the thing is none of the resources"));
        }
        let telling = matches!(word, TypeWord::Enum | TypeWord::Boolean);
        let own = field.example().is_some() || field.default().is_some() || field.base.values.is_some();
        if !telling && !own && !shown.contains(name.value.as_str()) {
            let message = format!("no example shows a value of `{}`", name.value);
            let found = Diagnostic::new(Finding::ParameterWithoutExample, name.span, message).subject(&name.value);
            diagnostics
                .push(found.help("add `example`, or use it in an example; allow it where the page shows no value"));
        }
    }
}

fn keys_inside<'a>(node: &'a Node, out: &mut HashSet<&'a str>) {
    if let NodeValue::Mapping(entries) = &node.value {
        out.extend(entries.iter().filter_map(|(key, _)| key.scalar()));
    }
}
