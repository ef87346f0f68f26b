//! Rows of error tables: status, code and message to the letter, in both directions.

use std::cmp::Reverse;

use super::fields::{first_document, is_later};
use super::pages::{ErrorRow, Page};
use super::report::shortened;
use super::{Kind, Report, Subject};
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::format::ErrorSpec;

pub(super) fn compare(subject: &Subject<'_>, report: &mut Report) {
    let rows = subject.action.spec.errors.iter();
    let document = first_document(subject.action);
    let rows: Vec<&ErrorSpec> = rows.filter(|row| !is_later(document, row.source.as_ref())).collect();
    let mut missing = rows.clone();
    let mut extra: Vec<&ErrorRow> = Vec::new();
    let mut tables = 0;
    for page in &subject.pages {
        let Some(table) = &page.errors else { continue };
        tables += 1;
        if table.rows.is_empty() {
            report.unclear(Kind::ErrorRow);
        }
        for span in &table.unread {
            let message = "this row of the table of errors cannot be read";
            let found = Diagnostic::new(Finding::AuditPage, *span, message);
            report.different(Kind::Page, false, found.help("a row has a status of three digits, a code and a message"));
        }
        let mut left: Vec<&ErrorRow> = table.rows.iter().collect();
        for row in &rows {
            if let Some(at) = left.iter().position(|found| is_row(found, row)) {
                left.remove(at);
                missing.retain(|other| !std::ptr::eq(*other, *row));
                report.equal(Kind::ErrorRow);
            }
        }
        extra.extend(left);
    }
    if tables == 0 {
        if !rows.is_empty() {
            no_table(subject, report);
        }
        return;
    }
    for row in extra {
        if let Some(spec) = rows.iter().find(|spec| is_row(row, spec)) {
            let message = format!("the page has the error row `{} {}` twice", spec.status.value, spec.code.value);
            let found = Diagnostic::new(Finding::AuditErrorRow, spec.code.span, message).label("once in the spec");
            let help = "say under `discrepancies` with `where: errors` that the document repeats it";
            let found = found.related(row.span, "the second").help(help);
            report.different(Kind::ErrorRow, subject.explains(Kind::ErrorRow, &[&spec.code]), found);
            continue;
        }
        // A row of the spec with the same code, or the same message, is most likely meant.
        // Where a line breaks, a code may be the start of another one: the longest is it.
        let same = missing.iter().enumerate().filter(|(_, other)| row.text.has_code(&other.code));
        let near = same.min_by_key(|(_, other)| Reverse(other.code.len())).map(|(at, _)| at);
        let near = near.or_else(|| missing.iter().position(|other| row.text.has_message(&other.message)));
        match near.map(|at| missing.remove(at)) {
            Some(spec) => {
                let says = format!("{} {} {}", spec.status.value, spec.code.value, spec.message.value);
                let found =
                    Diagnostic::new(Finding::AuditErrorRow, spec.code.span, "this error row differs from the page");
                let found = found.label(shortened(&says)).related(row.span, shortened(&row.shown));
                let help = "copy status, code and message to the letter, or say under `discrepancies` with `where: errors` what was decided";
                report.different(Kind::ErrorRow, subject.explains(Kind::ErrorRow, &[&spec.code]), found.help(help));
            }
            None => {
                let found =
                    Diagnostic::new(Finding::AuditErrorRow, subject.span(), "an error row of the page is missing");
                let found = found.label("not among the `errors`").related(row.span, shortened(&row.shown));
                let help = "add it to `errors`, or say under `discrepancies` with `where: errors` why it is left out";
                report.different(Kind::ErrorRow, subject.mentions(row.text.code()), found.help(help));
            }
        }
    }
    for row in missing {
        let message = format!("the page has no error row `{} {}` with this message", row.status.value, row.code.value);
        let mut found = Diagnostic::new(Finding::AuditErrorRow, row.code.span, message).label("not on the page");
        if let Some(table) = subject.pages.iter().find_map(|page| page.errors.as_ref()) {
            found = found.related(table.heading, "the table of errors");
        }
        let help = "remove it, or say under `discrepancies` with `where: errors` where it comes from";
        report.different(Kind::ErrorRow, subject.explains(Kind::ErrorRow, &[&row.code]), found.help(help));
    }
}

fn no_table(subject: &Subject<'_>, report: &mut Report) {
    let message = "the page has no table of errors, and the spec has rows";
    let mut found = Diagnostic::new(Finding::AuditPage, subject.span(), message);
    if let Some(page) = subject.pages.first() {
        found = found.related(top(page), "this page");
    }
    let help =
        "check that the page is complete; else say under `discrepancies` with `where: errors` where the rows come from";
    report.different(Kind::Page, subject.explains(Kind::Page, &["errors"]), found.help(help));
}

/// The start of a page.
pub(super) fn top(page: &Page) -> crate::source::Span {
    crate::source::Span::new(page.file, 0..1)
}

/// Whether a row of a page is a row of the spec.
fn is_row(found: &ErrorRow, spec: &ErrorSpec) -> bool {
    found.status == spec.status.value && found.text.is(&spec.code, &spec.message)
}
