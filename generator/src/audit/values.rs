//! Values of enums, and other sets of values, in both directions.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{SpecField, first_document, is_later};
use super::pages::squeeze;
use super::tables::{matching, table};
use super::{Kind, Report, Subject};
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::lookup::Side;
use crate::source::Span;

/// A value of a set of the spec: where it stands.
struct Declared<'a> {
    field: &'a SpecField<'a>,
    found: bool,
    explained: bool,
}

pub(super) fn compare(subjects: &[Subject<'_>], report: &mut Report) {
    // A shared type is declared once, and each of its values stands on one of the pages that use it.
    let mut declared: BTreeMap<(Span, &str), Declared<'_>> = BTreeMap::new();
    for subject in subjects {
        for side in [Side::Request, Side::Response] {
            for field in subject.fields(side) {
                let Some((shared, values)) = field.values else { continue };
                let document = first_document(subject.action);
                for (value, _) in values.iter().filter(|(_, meaning)| !is_later(document, meaning.source.as_ref())) {
                    let found = subject.pages.iter().any(|page| page.squeezed.contains(&squeeze(&value.value)));
                    let entry = declared.entry((value.span, value.value.as_str()));
                    let entry = entry.or_insert(Declared { field, found: false, explained: false });
                    entry.found |= found;
                    entry.explained |=
                        subject.explains(Kind::Value, &[&field.full, &value.value, shared.unwrap_or_default()]);
                }
            }
            listed(subject, side, report);
        }
    }
    for ((span, value), Declared { field, found, explained }) in declared {
        if found {
            report.equal(Kind::Value);
            continue;
        }
        let message = format!("no page has the value `{value}` of `{}`", field.path);
        let found = Diagnostic::new(Finding::AuditValue, span, message).label("on no page");
        let help = format!("correct it, or say under `discrepancies` with `where: {}` where it comes from", field.path);
        report.different(Kind::Value, explained, found.help(help));
    }
}

/// The values that rows list, against those that the spec has.
fn listed(subject: &Subject<'_>, side: Side, report: &mut Report) {
    for table in subject.pages.iter().filter_map(|page| table(page, side)) {
        for row in &table.rows {
            let about: Vec<&SpecField<'_>> =
                matching(subject.fields(side), row).into_iter().filter(|field| field.values.is_some()).collect();
            let Some(field) = about.first() else { continue };
            let known: BTreeSet<String> = about
                .iter()
                .filter_map(|field| field.values)
                .flat_map(|(_, values)| values)
                .map(|(value, _)| squeeze(&value.value))
                .collect();
            for value in &row.values {
                if known.contains(value) {
                    report.equal(Kind::Value);
                    continue;
                }
                let message = format!("the page lists the value `{value}` of `{}`, the spec does not", field.path);
                let found = Diagnostic::new(Finding::AuditValue, field.span, message).label("without this value");
                let help =
                    format!("add it, or say under `discrepancies` with `where: {}` what was decided", field.path);
                let found = found.related(row.span, "the row").help(help);
                report.different(
                    Kind::Value,
                    subject.mentions(value) || subject.explains(Kind::Value, &[&field.full]),
                    found,
                );
            }
        }
    }
}
