//! The regions of what parameters refer to: named by parameters of the action, for what is in a region.

use super::super::unknown;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{ANY_REGION, ActionSpec, FieldSpec};
use crate::lookup::{Scope, Side, get, keys};
use crate::source::Spanned;

pub(super) fn check(scope: Scope<'_>, action: &ActionSpec, diagnostics: &mut Diagnostics) {
    for (name, own) in action.parameters.iter() {
        if let Some(field) = scope.field(own, Side::Request) {
            Regions { scope, action, diagnostics }.of(name, field.base);
        }
    }
}

struct Regions<'a, 'd> {
    scope: Scope<'a>,
    action: &'a ActionSpec,
    diagnostics: &'d mut Diagnostics,
}

impl Regions<'_, '_> {
    /// A parameter, and what is in it.
    fn of(&mut self, name: &Spanned<String>, field: &FieldSpec) {
        for level in field.levels() {
            if let Some(region) = &level.ref_region {
                self.region(name, level, region);
            }
            for (name, inner) in level.fields.iter().flat_map(|fields| fields.iter()) {
                self.of(name, inner);
            }
        }
    }

    fn region(&mut self, name: &Spanned<String>, field: &FieldSpec, region: &Spanned<String>) {
        let names = field.refers.iter().flat_map(|names| &names.0).filter_map(|name| self.scope.resource(&name.value));
        if !names.into_iter().any(|id| self.scope.is_regional(id)) {
            let message = format!("`{}` refers to nothing that is in a region", name.value);
            let found = Diagnostic::new(Finding::WrongKey, region.span, message);
            self.diagnostics.push(found.help("remove `ref_region`, or say with `ref` what the value is an id of"));
        }
        if region.value != ANY_REGION && get(&self.action.parameters, &region.value).is_none() {
            let known = keys(&self.action.parameters).chain([ANY_REGION]).collect::<Vec<_>>();
            self.diagnostics.push(unknown(Finding::UnknownParameter, region, "parameter", known));
        }
    }
}
