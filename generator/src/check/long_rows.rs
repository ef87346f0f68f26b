//! Rows on one line that are too long to see what a change changes.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::Specs;
use crate::source::{Sources, Span};

/// Longest line with a row of an error table or a discrepancy, in characters, and of any mapping or list on one line.
pub(crate) const LONGEST: usize = 160;

/// The rows of all files.
pub(super) fn check(specs: &Specs, sources: &Sources) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for folder in &specs.services {
        folder.service.errors.iter().for_each(|row| look(row.span, sources, &mut diagnostics));
        for action in &folder.actions {
            action.spec.errors.iter().for_each(|row| look(row.span, sources, &mut diagnostics));
            action.spec.discrepancies.iter().for_each(|row| look(row.span, sources, &mut diagnostics));
        }
    }
    diagnostics
}

fn look(row: Span, sources: &Sources, diagnostics: &mut Diagnostics) {
    let line = sources.rest_of_line(row);
    let column = sources.line_column(row).1;
    if line.starts_with('{') && column - 1 + line.chars().count() > LONGEST {
        let message = format!("this row has more than {LONGEST} characters in a line");
        let found = Diagnostic::new(Finding::LongRow, row, message);
        diagnostics.push(
            found
                .reason("A difference of such a line shows that something changed, not what.")
                .help("write it as a block, one key on each line"),
        );
    }
}
