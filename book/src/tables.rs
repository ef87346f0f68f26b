//! Tables that a phone can show: each cell of one with many columns says which column it is in.

/// Tables with more columns than this are shown row by row where the page is narrow.
const NARROW: usize = 3;

/// A page of HTML whose tables with many columns have the class `wide`, and the header of its column in `data-label`
/// of each cell.
pub(crate) fn labelled(page: &str) -> String {
    const START: &str = "<table>";
    const END: &str = "</table>";
    let mut out = String::with_capacity(page.len() + page.len() / 8);
    let mut rest = page;
    while let Some(at) = rest.find(START) {
        let (before, table) = rest.split_at(at);
        let (table, behind) = table.split_at(table.find(END).unwrap_or(table.len()));
        out.push_str(before);
        let headers = headers(table);
        if headers.len() > NARROW {
            out.push_str("<table class=\"wide\">");
            label(&table[START.len()..], &headers, &mut out);
        } else {
            out.push_str(table);
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// The texts of the header, as they may stand in an attribute.
fn headers(table: &str) -> Vec<String> {
    let cells = table.split("<th").skip(1).filter(|cell| !cell.starts_with("ead"));
    let text = |cell: &str| {
        let inside = cell.split_once('>').map_or("", |(_, inside)| inside);
        let inside = inside.split("</th>").next().unwrap_or_default();
        let mut text = String::new();
        for (index, part) in inside.split('<').enumerate() {
            text.push_str(if index == 0 { part } else { part.split_once('>').map_or("", |(_, text)| text) });
        }
        text.trim().replace('"', "&quot;")
    };
    cells.map(text).collect()
}

fn label(table: &str, headers: &[String], out: &mut String) {
    for row in table.split_inclusive("</tr>") {
        for (column, cell) in row.split("<td").enumerate() {
            if let Some(header) = column.checked_sub(1).and_then(|column| headers.get(column)) {
                out.push_str(&format!("<td data-label=\"{header}\""));
            } else if column > 0 {
                out.push_str("<td");
            }
            out.push_str(cell);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_of_many_columns_say_which_one() {
        let row = "<tr><td>1</td><td>2</td><td style=\"x\">3</td><td>4</td></tr>";
        let head = "<thead><tr><th>A</th><th><code>b</code> \"c\"</th><th style=\"x\">D</th><th>E</th></tr></thead>";
        let labelled_row = "<tr><td data-label=\"A\">1</td><td data-label=\"b &quot;c&quot;\">2</td><td data-label=\"D\" style=\"x\">3</td><td data-label=\"E\">4</td></tr>";
        let narrow = "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>";
        let page = format!("<p>x</p>{narrow}<table>{head}<tbody>{row}{row}</tbody></table>y");
        let expected =
            format!("<p>x</p>{narrow}<table class=\"wide\">{head}<tbody>{labelled_row}{labelled_row}</tbody></table>y");
        assert_eq!(labelled(&page), expected);
    }

    #[test]
    fn a_table_without_an_end_stays() {
        assert_eq!(labelled("a <table><tr><th>A"), "a <table><tr><th>A");
    }
}
