//! Rows of cells with tabs between them; cells may hold HTML.

use std::collections::HashSet;
use std::ops::Range;

use super::text::{lines, plain};
use super::{ErrorRow, ErrorTable, ErrorText, PageExample, Row, Table, line, listed, path, required, squeeze};
use crate::source::Span;

pub(super) fn table(text: &str, file: usize, below: Range<usize>, request: bool) -> Table {
    let mut rows = Vec::new();
    let mut unread = Vec::new();
    let squeezed = squeeze(&plain(&text[below.clone()]));
    for (at, row) in lines(text, below) {
        let cells: Vec<&str> = row.split('\t').map(str::trim).collect();
        // A row that only encloses others has nothing but a name.
        let encloses = cells[1..].iter().all(|cell| cell.is_empty());
        if cells.len() < 2 || encloses || is_header(&cells) {
            continue;
        }
        let span = line(text, file, at);
        let flag = cells.get(2).and_then(|cell| required(cell));
        let (Some(name), true) = (path(&squeeze(cells[0])), request == flag.is_some()) else {
            unread.push(span);
            continue;
        };
        let example = cells.get(if request { 3 } else { 2 }).map_or(String::new(), |cell| plain(cell));
        rows.push(Row {
            name,
            ty: Some(cells[1].to_owned()).filter(|ty| !ty.is_empty()),
            required: flag,
            example: PageExample::Cell(example),
            values: items(cells.last().copied().unwrap_or_default()),
            span,
        });
    }
    let starts = rows.iter().map(|row| row.name.clone()).collect::<HashSet<_>>();
    Table { heading: Span::new(file, 0..0), rows, unread, starts, squeezed }
}

pub(super) fn errors(text: &str, file: usize, below: Range<usize>) -> ErrorTable {
    let (mut rows, mut unread) = (Vec::new(), Vec::new());
    for (at, row) in lines(text, below) {
        let cells: Vec<String> = row.split('\t').map(plain).collect();
        // A line without a tab is text around the table.
        if cells.len() < 2 || cells.iter().all(String::is_empty) || is_error_header(&cells) {
            continue;
        }
        let span = line(text, file, at);
        let ([status, code, message, ..], Some(Ok(number))) =
            (cells.as_slice(), cells.first().map(|cell| cell.parse()))
        else {
            unread.push(span);
            continue;
        };
        let shown = format!("{status} {code} {message}");
        let cells = ErrorText::Cells { code: squeeze(code), message: squeeze(message) };
        rows.push(ErrorRow { status: number, text: cells, shown, span });
    }
    ErrorTable { heading: Span::new(file, 0..0), rows, unread }
}

/// The names of the columns, and the line below them; both may stand again inside the table.
fn is_error_header(cells: &[String]) -> bool {
    let named = cells.get(1).is_some_and(|cell| matches!(cell.to_lowercase().as_str(), "错误码" | "error code"));
    named || cells.iter().all(|cell| cell.starts_with("--"))
}

fn is_header(cells: &[&str]) -> bool {
    matches!(cells, [_, "类型" | "Type", ..]) || cells[0].starts_with("--")
}

/// The values of the items of a list in HTML.
fn items(cell: &str) -> Vec<String> {
    let items = cell.split("<li>").skip(1);
    items.filter_map(|item| listed(plain(item).trim_start_matches('•').trim())).collect()
}
