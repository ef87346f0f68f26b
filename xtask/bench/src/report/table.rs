//! Figures as a table of Markdown.

use super::figure::Figure;
use crate::measure::spread::Spread;

/// Figures as a table, a line for each of theirs.
pub(crate) fn table(figures: &[Figure]) -> String {
    let peers = figures.iter().any(|figure| !figure.peers.is_empty());
    let mut lines = vec![if peers {
        "| what | unit | ours | theirs | | ours / theirs |\n|---|---|--:|---|--:|--:|".to_owned()
    } else {
        "| what | unit | |\n|---|---|--:|".to_owned()
    }];
    for figure in figures {
        let Figure { name, unit, ours, peers: others } = figure;
        let ours = spread(ours);
        if !peers {
            lines.push(format!("| {name} | {unit} | {ours} |"));
        } else if others.is_empty() {
            lines.push(format!("| {name} | {unit} | {ours} | | | |"));
        }
        for (number, peer) in others.iter().enumerate() {
            let (name, unit, ours) = if number == 0 { (&**name, &**unit, &*ours) } else { ("", "", "") };
            let ratio = spread(&peer.ratio);
            lines.push(format!(
                "| {name} | {unit} | {ours} | {} | {} | **{ratio}** |",
                peer.name,
                spread(&peer.theirs)
            ));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// A median, and what most turns are within where that is something else.
pub(crate) fn spread(spread: &Spread) -> String {
    let Spread { median, low, high, turns } = *spread;
    let (median, low, high) = (number(median), number(low), number(high));
    if turns == 0 {
        String::new()
    } else if low == median && high == median {
        median
    } else {
        format!("{median} ({low}–{high})")
    }
}

/// A number with three digits that count, or all of those before the point, in threes.
pub(crate) fn number(value: f64) -> String {
    let size = value.abs();
    let decimals = match size {
        _ if size == 0.0 || value.fract() == 0.0 => 0,
        _ if size >= 100.0 => 0,
        _ if size >= 10.0 => 1,
        _ if size >= 1.0 => 2,
        _ => 3,
    };
    let text = format!("{value:.decimals$}");
    let (whole, rest) = text.split_once('.').map_or((text.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let digits = whole.len();
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (digits - place) % 3 == 0 && digit != '-' && !grouped.ends_with('-') {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    rest.into_iter().for_each(|rest| grouped += &format!(".{rest}"));
    grouped
}

#[cfg(test)]
mod tests {
    use super::{number, spread, table};
    use crate::measure::spread::Spread;
    use crate::report::figure::Figure;

    #[test]
    fn numbers_have_three_digits_that_count() {
        let shown = [0.0, 0.1234, 1.234, 12.34, 123.4, 1234.5, 1_234_567.0, -1234.0, -123.0, 7.0].map(number);
        assert_eq!(
            shown,
            ["0", "0.123", "1.23", "12.3", "123", "1,234", "1,234,567", "-1,234", "-123", "7"].map(str::to_owned)
        );
    }

    #[test]
    fn a_spread_is_shown_where_there_is_one() {
        assert_eq!(spread(&Spread::of([2.0])), "2");
        assert_eq!(spread(&Spread::of([1.0, 2.0, 4.0])), "2 (1–4)");
        assert_eq!(spread(&Spread::of([])), "");
    }

    #[test]
    fn a_table_has_a_line_for_each_of_theirs() {
        let alone = Figure::count("lines", "lines", 1200.0);
        assert_eq!(
            table(std::slice::from_ref(&alone)),
            "| what | unit | |\n|---|---|--:|\n| lines | lines | 1,200 |\n"
        );
        let beside = Figure::new("run", "s", &[1.0]).beside("one", &[1.0], &[2.0]).beside("other", &[1.0], &[4.0]);
        let lines = table(&[beside, alone]);
        let lines: Vec<&str> = lines.lines().skip(2).collect();
        assert_eq!(
            lines,
            [
                "| run | s | 1 | one | 2 | **0.500** |",
                "|  |  |  | other | 4 | **0.250** |",
                "| lines | lines | 1,200 | | | |",
            ]
        );
    }
}
