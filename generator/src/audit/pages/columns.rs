//! Rows of cells with tabs between them; cells may hold HTML.

use std::collections::HashSet;
use std::ops::Range;

use super::text::{lines, plain};
use super::{ErrorRow, PageExample, Row, Table, line, listed, path, required, squeeze};
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

pub(super) fn errors(text: &str, file: usize, below: Range<usize>) -> Vec<ErrorRow> {
    let rows = lines(text, below).filter_map(|(at, row)| {
        let cells: Vec<String> = row.split('\t').map(plain).collect();
        let [status, code, message, ..] = cells.as_slice() else { return None };
        let shown = format!("{status} {code} {message}");
        let start = squeeze(&format!("{code}{message}"));
        Some(ErrorRow { status: status.parse().ok()?, start, whole: true, shown, span: line(text, file, at) })
    });
    rows.collect()
}

fn is_header(cells: &[&str]) -> bool {
    matches!(cells, [_, "类型" | "Type", ..]) || cells[0].starts_with("--")
}

/// The values of the items of a list in HTML.
fn items(cell: &str) -> Vec<String> {
    let items = cell.split("<li>").skip(1);
    items.filter_map(|item| listed(plain(item).trim_start_matches('•').trim())).collect()
}
