//! Cells that are paragraphs one below the other: name, type, required, description, example.

use std::collections::HashSet;
use std::ops::Range;

use super::text::lines;
use super::{PageExample, Row, Table, line, listed, path, required, squeeze};
use crate::source::Span;

const TYPES: &[&str] = &["string", "integer", "long", "boolean", "float", "double", "object", "array", "any"];
/// The headings of the columns.
const HEADINGS: &[&str] = &["Parameter", "Element", "Type", "Required", "Description", "Example"];

pub(super) fn table(text: &str, file: usize, below: Range<usize>, request: bool) -> Table {
    let squeezed = squeeze(&text[below.clone()]);
    let cells: Vec<(usize, &str)> = lines(text, below)
        .map(|(at, cell)| (at, cell.trim()))
        .filter(|(_, cell)| !cell.is_empty())
        .skip_while(|(_, cell)| HEADINGS.contains(cell))
        .collect();
    let is_type = |index: usize| cells.get(index).is_some_and(|(_, cell)| is_type(cell));
    let flag = |index: usize| cells.get(index).and_then(|(_, cell)| required(cell));
    let named = |index: usize| {
        is_type(index + 1) && !is_type(index) && path(cells[index].1).is_some() && request == flag(index + 2).is_some()
    };
    // A row that has no name is about the elements of the list above.
    let begins = |index: usize| named(index) || (is_type(index) && (request == flag(index + 1).is_some()));
    let mut rows = Vec::new();
    for index in (0..cells.len()).filter(|index| named(*index)) {
        let first = index + if request { 3 } else { 2 };
        let end = (first..cells.len()).find(|index| begins(*index)).unwrap_or(cells.len());
        let described = &cells[first..end];
        // The description comes first, so that one paragraph alone is no example; what has rows of its own has none.
        let encloses = cells[index + 1].1.starts_with("array<") || cells[index + 1].1 == "object";
        let example = described.last().filter(|_| described.len() > 1 && !encloses).map_or("", |(_, cell)| *cell);
        rows.push(Row {
            name: path(cells[index].1).unwrap_or_default(),
            ty: Some(cells[index + 1].1.to_owned()),
            required: flag(index + 2).filter(|_| request),
            example: PageExample::Cell(example.to_owned()),
            values: described
                .iter()
                .filter_map(|(_, cell)| cell.strip_prefix('•'))
                .filter_map(|item| listed(item.trim()))
                .collect(),
            span: line(text, file, cells[index].0),
        });
    }
    let starts = rows.iter().map(|row| row.name.clone()).collect::<HashSet<_>>();
    Table { heading: Span::new(file, 0..0), rows, unread: Vec::new(), starts, squeezed }
}

fn is_type(cell: &str) -> bool {
    TYPES.contains(&cell) || cell.starts_with("array<")
}
