//! Error rows that many actions have, and one has otherwise.

use std::collections::BTreeMap;

use aliyun_api_core::ErrorClass;

use super::usual::usual;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::ErrorSpec;
use crate::lookup::Scope;
use crate::semantics::classes;

/// The rows of a service.
pub(in crate::check) fn service(scope: Scope<'_>, diagnostics: &mut Diagnostics) {
    let rows = scope.service.actions.iter().flat_map(|action| &action.spec.errors);
    let rows: Vec<&ErrorSpec> = scope.service.service.errors.iter().chain(rows).collect();
    let mut same: BTreeMap<(&str, &str), Vec<&ErrorSpec>> = BTreeMap::new();
    for row in &rows {
        same.entry((&row.code, &row.message)).or_default().push(row);
    }
    for uses in same.values() {
        causes(uses, diagnostics);
        classes(uses, diagnostics);
    }
    messages(&same, diagnostics);
}

/// Rows without a cause that the same row has elsewhere.
fn causes(uses: &[&ErrorSpec], diagnostics: &mut Diagnostics) {
    let Some(cause) = uses.iter().find_map(|row| row.cause.as_ref()) else { return };
    for row in uses.iter().filter(|row| row.cause.is_none()) {
        let message = format!("the row of `{}` has no cause here, and has one elsewhere", row.code.value);
        let found = Diagnostic::new(Finding::RowDiffers, row.code.span, message).subject(&row.code.value);
        diagnostics.push(found.related(cause.span, "elsewhere").help("say the cause here, too"));
    }
}

/// Rows of another class than the same row nearly everywhere.
fn classes(uses: &[&ErrorSpec], diagnostics: &mut Diagnostics) {
    let all: Vec<Option<ErrorClass>> = uses.iter().map(|row| classes::of_row(row)).collect();
    let Some(usual) = usual(&all) else { return };
    let Some(first) = uses.iter().zip(&all).find(|(_, class)| **class == Some(usual)).map(|(row, _)| row) else {
        return;
    };
    for (row, class) in uses.iter().zip(&all) {
        let Some(class) = class.filter(|class| *class != usual) else { continue };
        let message = format!("`{}` is {} here and {} elsewhere", row.code.value, class.name(), usual.name());
        let found = Diagnostic::new(Finding::RowDiffers, row.code.span, message).subject(&row.code.value);
        diagnostics.push(
            found
                .related(first.code.span, "elsewhere")
                .reason("Code and message are the same, so callers cannot tell the two apart.")
                .help("give both one class; allow it where the action makes another thing of it"),
        );
    }
}

/// Messages of one code that are the same but for capitals, spaces and signs.
fn messages(same: &BTreeMap<(&str, &str), Vec<&ErrorSpec>>, diagnostics: &mut Diagnostics) {
    let mut by_letters: BTreeMap<(&str, String), Vec<&Vec<&ErrorSpec>>> = BTreeMap::new();
    for ((code, message), uses) in same {
        let letters = message.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        by_letters.entry((code, letters)).or_default().push(uses);
    }
    for ((code, _), forms) in by_letters.iter().filter(|(_, forms)| forms.len() > 1) {
        let Some(usual) = forms.iter().rev().max_by_key(|uses| uses.len()) else { continue };
        for other in forms.iter().filter(|uses| !std::ptr::eq(**uses, *usual)) {
            let message = format!("this message of `{code}` differs from another in signs or capitals alone");
            let found = Diagnostic::new(Finding::MessageSpelling, other[0].message.span, message).subject(*code);
            diagnostics.push(
                found
                    .related(usual[0].message.span, "the other")
                    .help("compare both with their pages; allow the code in `service.yaml` where the pages have both"),
            );
        }
    }
}
