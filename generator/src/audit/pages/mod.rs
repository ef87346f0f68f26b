//! Pages of the documents: the tables and examples that are on them, each row with its place.
//!
//! Three layouts are known: rows of cells with tabs between them, cells that are paragraphs one below the other, and
//! the text of a PDF, in which line ends break long words and nothing stands between the cells.

mod columns;
mod errors;
mod flow;
mod json;
mod paragraphs;
mod sections;
mod text;

pub(super) use errors::{ErrorRow, ErrorTable};
pub(super) use json::Json;
pub(super) use text::squeeze;

use std::collections::HashSet;

use errors::ErrorText;
use sections::{Section, Sections};

use crate::source::Span;

/// A page about an action.
pub(super) struct Page {
    /// Index of the file.
    pub(super) file: usize,
    /// The table of parameters; `None` where the page has none.
    pub(super) request: Option<Table>,
    /// The table of the response.
    pub(super) response: Option<Table>,
    /// The table of errors.
    pub(super) errors: Option<ErrorTable>,
    /// The JSON of the first response example.
    pub(super) json: Option<Json>,
    /// The whole page without white space.
    pub(super) squeezed: String,
}

/// A table of parameters or fields.
pub(super) struct Table {
    /// The place of the heading.
    pub(super) heading: Span,
    /// The rows that could be read.
    pub(super) rows: Vec<Row>,
    /// The places of rows that could not be read.
    pub(super) unread: Vec<Span>,
    /// Names that stand where a row may begin, also where the rest of the row could not be read.
    pub(super) starts: HashSet<String>,
    /// The text of the table without white space.
    pub(super) squeezed: String,
}

/// A row about a parameter or a field.
pub(super) struct Row {
    /// The path without numbers of elements: `Tag.Key` for `Tag.N.Key`.
    pub(super) name: String,
    /// The type in the words of the page.
    pub(super) ty: Option<String>,
    /// Whether the parameter is required; `None` in a response.
    pub(super) required: Option<bool>,
    /// The example value.
    pub(super) example: PageExample,
    /// The values that the description lists.
    pub(super) values: Vec<String>,
    /// The place.
    pub(super) span: Span,
}

/// What is known about an example value.
pub(super) enum PageExample {
    /// The value; empty where the page has none.
    Cell(String),
    /// The text without white space that starts with it, where nothing separates it from the description.
    Start(String),
}

/// The names that a spec has, by which rows of a layout without cells are told from other text.
pub(super) struct Known<'a> {
    pub(super) request: HashSet<&'a str>,
    pub(super) response: HashSet<&'a str>,
}

impl Page {
    /// Reads a page.
    pub(super) fn read(text: &str, file: usize, known: &Known<'_>) -> Self {
        let sections = Sections::of(text);
        let layout = Layout::of(text);
        let table = |section, names: &HashSet<&str>, required| {
            let tables = sections.all(section).map(|(heading, below)| {
                let mut table = match layout {
                    Layout::Columns => columns::table(text, file, below, required),
                    Layout::Paragraphs => paragraphs::table(text, file, below, required),
                    Layout::Flow => flow::table(text, file, below, names, required),
                };
                table.heading = line(text, file, heading);
                table
            });
            tables.reduce(Table::with)
        };
        let errors = sections.all(Section::Errors).map(|(heading, below)| {
            let mut table = match layout {
                Layout::Columns => columns::errors(text, file, below),
                Layout::Paragraphs | Layout::Flow => flow::errors(text, file, below),
            };
            table.heading = line(text, file, heading);
            table
        });
        Self {
            file,
            request: table(Section::Request, &known.request, true),
            response: table(Section::Response, &known.response, false),
            errors: errors.reduce(ErrorTable::with),
            json: json(text, &sections),
            squeezed: squeeze(text),
        }
    }
}

/// The JSON of the first example that has one. What an example shows may go on under other headings, up to the errors.
fn json(text: &str, sections: &Sections) -> Option<Json> {
    let errors: Vec<usize> = sections.all(Section::Errors).map(|(at, _)| at).collect();
    let end = |from: usize| errors.iter().copied().find(|at| *at > from).unwrap_or(text.len());
    let mut starts: Vec<usize> = sections.all(Section::Examples).map(|(at, _)| at).collect();
    if starts.is_empty() {
        starts.push(0);
    }
    starts.into_iter().find_map(|at| Json::first(text, at..end(at)))
}

impl Table {
    /// This table and another one of its kind, as if it were one.
    fn with(mut self, other: Self) -> Self {
        self.rows.extend(other.rows);
        self.unread.extend(other.unread);
        self.starts.extend(other.starts);
        self.squeezed.push_str(&other.squeezed);
        self
    }
}

#[derive(Clone, Copy)]
enum Layout {
    Columns,
    Paragraphs,
    Flow,
}

impl Layout {
    fn of(text: &str) -> Self {
        if text.lines().any(|line| line.matches('\t').count() >= 2) {
            return Self::Columns;
        }
        let mut full = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let stacked = full.by_ref().any(|line| matches!(line, "Parameter" | "Element")) && full.next() == Some("Type");
        if stacked { Self::Paragraphs } else { Self::Flow }
    }
}

/// The place of the rest of a line.
fn line(text: &str, file: usize, at: usize) -> Span {
    let end = text[at..].find('\n').map_or(text.len(), |length| at + length);
    Span::new(file, at..end)
}

/// A path without the numbers of elements: `Tag.Key` for `Tag.N.Key` and `Tag.1.Key`; `None` where it is no name.
fn path(name: &str) -> Option<String> {
    let name = name.trim_start_matches('└');
    let parts = name.split('.').filter(|part| {
        let number = part.bytes().all(|byte| byte.is_ascii_digit());
        !(number || matches!(*part, "N" | "n" | "M" | "m" | "X"))
    });
    let path = parts.collect::<Vec<_>>().join(".");
    let named = path.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'));
    (named && path.contains(|c: char| c.is_ascii_alphabetic())).then_some(path)
}

/// Whether a cell says that a parameter is required.
fn required(cell: &str) -> Option<bool> {
    match cell {
        "Yes" | "yes" | "Required" | "是" => Some(true),
        "No" | "no" | "Optional" | "否" => Some(false),
        _ => None,
    }
}

/// The value that a line of a list of values is about: the name before a colon or a bracket.
fn listed(item: &str) -> Option<String> {
    let end = item.find([':', '：', '(', '（', '。', '；', ';', ',', '，']).unwrap_or(item.len());
    let value = item[..end].trim().trim_end_matches('.');
    let named = value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/'));
    (named && !value.is_empty() && value.len() <= 40).then(|| value.to_owned())
}
