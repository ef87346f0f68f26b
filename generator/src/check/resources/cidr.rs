//! Rules of CIDR blocks: the fields are there, each rule says one thing, and its code is one of the action that creates.

use super::Check;
use crate::check::unknown;
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::format::ActionFile;

impl Check<'_, '_> {
    /// The rules for what the action creates.
    pub(super) fn cidr_rules(&mut self, create: &ActionFile) {
        for rule in &self.resource.cidr_rules {
            let said = [rule.inside.is_some(), rule.disjoint.is_some(), rule.distinct.is_some()];
            if said.into_iter().filter(|said| *said).count() != 1 {
                let found = Diagnostic::new(Finding::WrongKey, rule.span, "a rule of CIDR blocks says one thing");
                self.diagnostics
                    .push(found.help("write one of `inside`, `disjoint` and `distinct`, and a rule for each"));
            }
            let own = [Some(&rule.field), rule.disjoint.as_ref(), rule.distinct.as_ref()];
            for field in own.into_iter().flatten().filter(|field| !self.fields.has(&field.value)) {
                self.diagnostics.push(self.fields.unknown(field));
            }
            for field in rule.inside.iter().flat_map(|fields| &fields.0) {
                if !self.fields.leads(&field.value, None) {
                    let found = unknown(Finding::UnknownField, field, "field", self.fields.names());
                    self.diagnostics.push(found.reason("A field, or through the id of something a field of that."));
                }
            }
            self.code_or_none(create, &rule.error);
        }
    }
}
