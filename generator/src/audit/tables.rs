//! Rows of parameters and response fields: names in both directions, types, and which are required.

use std::collections::BTreeMap;

use super::errors::top;
use super::fields::SpecField;
use super::pages::{Json, Page, Row, Table};
use super::{Kind, Report, Subject};
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::format::TypeWord;
use crate::lookup::Side;
use crate::source::Span;

/// Parameters of every action, which specs leave out.
const COMMON: &[&str] = &["Action", "Version"];

pub(super) fn compare(subjects: &[Subject<'_>], report: &mut Report) {
    for side in [Side::Request, Side::Response] {
        // A field of a shared type is declared once, and stands on the page of one of the actions that use the type.
        let mut declared: BTreeMap<Span, Declared> = BTreeMap::new();
        for subject in subjects {
            one(subject, side, &mut declared, report);
        }
        let (kind, _) = words(side);
        for Declared { found, on_page, explained } in declared.into_values() {
            if on_page { report.equal(kind) } else { report.different(kind, explained, found) }
        }
    }
}

/// A parameter or field of the specs: the finding that it is on no page, and whether that holds.
struct Declared {
    found: Diagnostic,
    on_page: bool,
    explained: bool,
}

fn one(subject: &Subject<'_>, side: Side, declared: &mut BTreeMap<Span, Declared>, report: &mut Report) {
    let fields = subject.fields(side);
    let mut tables = Vec::new();
    for page in &subject.pages {
        match table(page, side) {
            Some(table) => {
                report.equal(Kind::Page);
                tables.push((page, table));
                rows(subject, side, table, report);
            }
            None if fields.is_empty() => {}
            None => no_table(subject, side, page, report),
        }
    }
    let Some((_, first)) = tables.first() else { return };
    let (_, what) = words(side);
    for field in fields {
        let on_page = tables.iter().any(|(page, table)| is_on(page, table, side, field));
        let explained = !on_page && subject.explains(words(side).0, &[&field.full]);
        let entry = declared.entry(field.span).or_insert_with(|| {
            let message = format!("no page has the {what} `{}`", field.path);
            let found = Diagnostic::new(finding(side), field.span, message).label("not on the page");
            let help = format!(
                "correct the name or remove it, or say under `discrepancies` with `where: {}` where it comes from",
                field.path
            );
            Declared { found: found.related(first.heading, "the table").help(help), on_page, explained }
        });
        entry.on_page |= on_page;
        entry.explained |= explained;
    }
}

/// The fields that a row is about: by its path, else by its last name.
pub(super) fn matching<'s, 'a>(fields: &'s [SpecField<'a>], row: &Row) -> Vec<&'s SpecField<'a>> {
    let exact: Vec<&SpecField<'a>> = fields.iter().filter(|field| field.path == row.name).collect();
    if !exact.is_empty() && row.required.is_some() {
        return exact;
    }
    let last = last(&row.name);
    fields.iter().filter(|field| field.names.contains(&last) || field.names.contains(&row.name.as_str())).collect()
}

/// The last name of a path.
fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

pub(super) fn table(page: &Page, side: Side) -> Option<&Table> {
    match side {
        Side::Request => page.request.as_ref(),
        Side::Response => page.response.as_ref(),
    }
}

fn rows(subject: &Subject<'_>, side: Side, table: &Table, report: &mut Report) {
    let (kind, what) = words(side);
    let fields = subject.fields(side);
    for span in &table.unread {
        let found =
            Diagnostic::new(Finding::AuditPage, *span, format!("this row of the table of {what}s cannot be read"));
        report.different(
            Kind::Page,
            false,
            found.help("a row has a name, a type, in requests whether it is required, an example and a description"),
        );
    }
    for row in table.rows.iter().filter(|row| side == Side::Response || !COMMON.contains(&row.name.as_str())) {
        let about = matching(fields, row);
        if about.is_empty() {
            let wrapper = side == Side::Response && fields.iter().any(|field| field.wrapper == Some(row.name.as_str()));
            if !wrapper {
                let message = format!("the {what} `{}` of the page is missing", row.name);
                let found = Diagnostic::new(finding(side), subject.span(), message).label("not in this spec");
                let help =
                    format!("add it, or say under `discrepancies` with `where: {}` why it is left out", part(side));
                let found = found.related(row.span, "the row").help(help);
                report.different(kind, subject.mentions(last(&row.name)), found);
            }
            continue;
        }
        required(subject, &about, row, report);
        types(subject, side, &about, row, report);
    }
}

fn required(subject: &Subject<'_>, about: &[&SpecField<'_>], row: &Row, report: &mut Report) {
    let Some(required) = row.required else { return };
    if about.iter().any(|field| field.required == required) {
        return report.equal(Kind::Required);
    }
    let field = about[0];
    let (spec, page) = if required { ("optional", "required") } else { ("required", "optional") };
    let message = format!("`{}` is {spec} in the spec and {page} on the page", field.path);
    let found = Diagnostic::new(Finding::AuditRequired, field.span, message).label(spec).related(row.span, page);
    let help = format!("follow the page, or say under `discrepancies` with `where: {}` what was decided", field.path);
    report.different(Kind::Required, subject.explains(Kind::Required, &[&field.full]), found.help(help));
}

fn types(subject: &Subject<'_>, side: Side, about: &[&SpecField<'_>], row: &Row, report: &mut Report) {
    let Some(page) = row.ty.as_deref().and_then(scalar) else { return };
    let compared: Vec<&&SpecField<'_>> = about.iter().filter(|field| is_comparable(field, side)).collect();
    let Some(field) = compared.first() else { return };
    if compared.iter().any(|field| fits(field.word, page)) {
        return report.equal(Kind::Type);
    }
    let shown = row.ty.clone().unwrap_or_default();
    let message = format!("`{}` has the type {} in the spec and {shown} on the page", field.path, word(field.word));
    let found =
        Diagnostic::new(Finding::AuditType, field.span, message).label(word(field.word)).related(row.span, shown);
    let help = format!("follow the page, or say under `discrepancies` with `where: {}` what was decided", field.path);
    report.different(Kind::Type, subject.explains(Kind::Type, &[&field.full]), found.help(help));
}

/// Whether the type of the page is that of the value: lists and objects that travel as text are strings there.
fn is_comparable(field: &SpecField<'_>, side: Side) -> bool {
    let object = matches!(field.word, TypeWord::Object | TypeWord::Any);
    !object && (!field.list || (side == Side::Request && field.encoding == Some("repeat")))
}

fn scalar(ty: &str) -> Option<TypeWord> {
    Some(match ty.to_ascii_lowercase().as_str() {
        "string" => TypeWord::String,
        "integer" => TypeWord::Integer,
        "long" => TypeWord::Long,
        "float" | "double" => TypeWord::Float,
        "boolean" => TypeWord::Boolean,
        _ => return None,
    })
}

fn fits(spec: TypeWord, page: TypeWord) -> bool {
    spec == page || (spec == TypeWord::Enum && page == TypeWord::String)
}

fn word(word: TypeWord) -> &'static str {
    TypeWord::ALL.iter().find(|(_, found)| *found == word).map_or("any", |(name, _)| name)
}

/// Whether a page has a row of the field, or of what is inside it, or shows it in the JSON example.
fn is_on(page: &Page, table: &Table, side: Side, field: &SpecField<'_>) -> bool {
    let inside = format!("{}.", field.path);
    let row = |name: &str| {
        name == field.path
            || name.starts_with(&inside)
            || field.names.contains(&name)
            || field.names.iter().any(|own| name.strip_suffix(own).is_some_and(|rest| rest.ends_with('.')))
    };
    // What is inside of JSON text has no row of its own, but is described.
    let described = field.nested
        && field
            .names
            .iter()
            .any(|name| table.squeezed.contains(name) || page.squeezed.contains(&format!("\"{name}\"")));
    let in_json = |json: &Json| field.names.iter().any(|name| json.keys.iter().any(|key| key == name));
    let shown = side == Side::Response && page.json.as_ref().is_some_and(in_json);
    described || shown || table.rows.iter().any(|found| row(&found.name)) || table.starts.iter().any(|name| row(name))
}

fn no_table(subject: &Subject<'_>, side: Side, page: &Page, report: &mut Report) {
    let (_, what) = words(side);
    let found = Diagnostic::new(Finding::AuditPage, subject.span(), format!("the page has no table of {what}s"));
    let help = "check that the page is complete and that its headings are those of the other pages";
    let found = found.related(top(page), "this page").help(help);
    report.different(Kind::Page, subject.explains(Kind::Page, &[part(side)]), found);
}

fn words(side: Side) -> (Kind, &'static str) {
    match side {
        Side::Request => (Kind::Parameter, "parameter"),
        Side::Response => (Kind::Field, "response field"),
    }
}

fn finding(side: Side) -> Finding {
    match side {
        Side::Request => Finding::AuditParameter,
        Side::Response => Finding::AuditField,
    }
}

fn part(side: Side) -> &'static str {
    match side {
        Side::Request => "parameters",
        Side::Response => "response",
    }
}
