//! Bars as SVG: a group of them for each figure, ours first.

use super::figure::Figure;
use super::section::Group;
use super::table::number;

/// The name of the chart of a group.
pub(crate) fn file(part: &str, group: usize) -> String {
    format!("{part}-{}.svg", group + 1)
}

/// Whether there is something to compare.
pub(crate) fn is_worth(group: &Group) -> bool {
    group.figures.iter().any(|figure| !figure.peers.is_empty())
}

const WIDTH: f64 = 720.0;
/// Where bars begin, and how long the longest is.
const LEFT: f64 = 250.0;
const LONGEST: f64 = 340.0;
const BAR: f64 = 16.0;
const GAP: f64 = 14.0;
const TITLE: f64 = 34.0;

/// The chart of the figures that have others beside them. Each figure has a scale of its own, since their units differ: the
/// longest bar of each is as long as there is room.
pub(crate) fn draw(group: &Group) -> String {
    let mut bars = String::new();
    let mut y = TITLE;
    for figure in group.figures.iter().filter(|figure| !figure.peers.is_empty()) {
        bars += &text(10.0, y + 12.0, "name", &format!("{}, {}", figure.name, figure.unit));
        y += BAR + 2.0;
        for (name, value, class) in values(figure) {
            let longest = values(figure).map(|(_, value, _)| value).fold(0.0, f64::max);
            let length = if longest > 0.0 { (LONGEST * value / longest).max(1.0) } else { 1.0 };
            bars += &text(LEFT - 8.0, y + 12.0, "side", name);
            bars += &format!(
                "<rect class=\"{class}\" x=\"{LEFT}\" y=\"{y:.0}\" width=\"{length:.1}\" height=\"{}\" rx=\"2\"/>\n",
                BAR - 2.0
            );
            bars += &text(LEFT + length + 8.0, y + 12.0, "value", &number(value));
            y += BAR;
        }
        y += GAP;
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {y:.0}\" width=\"{WIDTH}\" height=\"{y:.0}\" \
         role=\"img\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
         <rect class=\"page\" width=\"{WIDTH}\" height=\"{y:.0}\"/>\n{heading}{bars}</svg>\n",
        title = escape(&group.title),
        heading = text(10.0, 20.0, "title", &group.title),
    )
}

/// It has its own ground, since a page that shows it may be dark or light.
const STYLE: &str = "text{font:12px system-ui,sans-serif;fill:#1f2430}.title{font-size:14px;font-weight:600}\
    .name{font-weight:600}.side{text-anchor:end}.page{fill:#fff}.ours{fill:#d9541e}.theirs{fill:#8a94a6}";

fn values(figure: &Figure) -> impl Iterator<Item = (&str, f64, &'static str)> {
    let peers = figure.peers.iter().map(|peer| (peer.name.as_str(), peer.theirs.median, "theirs"));
    std::iter::once(("ours", figure.ours.median, "ours")).chain(peers)
}

fn text(x: f64, y: f64, class: &str, text: &str) -> String {
    format!("<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.0}\">{}</text>\n", escape(text))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::{draw, file, is_worth};
    use crate::report::figure::Figure;
    use crate::report::section::Group;

    fn group(figures: Vec<Figure>) -> Group {
        Group { title: "a < b".to_owned(), how: String::new(), command: String::new(), figures }
    }

    #[test]
    fn the_longest_bar_of_a_figure_fills_the_room() {
        let drawn = draw(&group(vec![
            Figure::new("small", "ms", &[1.0]).beside("peer", &[1.0], &[2.0]),
            Figure::new("large", "/s", &[4000.0]).beside("peer", &[4000.0], &[1000.0]),
            Figure::count("alone", "MB", 1.0),
        ]));
        let widths: Vec<&str> = drawn
            .split("<rect class=\"")
            .skip(2)
            .filter_map(|bar| bar.split("width=\"").nth(1)?.split('"').next())
            .collect();
        assert_eq!(widths, ["170.0", "340.0", "340.0", "85.0"]);
        assert!(drawn.contains("<title>a &lt; b</title>"));
        assert!(drawn.contains(">4,000</text>"));
        assert!(!drawn.contains("alone"), "there is nothing beside it");
    }

    #[test]
    fn nothing_is_no_reason_to_fail() {
        let drawn = draw(&group(vec![Figure::new("none", "ms", &[]).beside("peer", &[], &[])]));
        assert!(drawn.ends_with("</svg>\n"));
        assert!(!is_worth(&group(vec![Figure::count("alone", "MB", 1.0)])));
        assert_eq!(file("gen", 0), "gen-1.svg");
    }
}
