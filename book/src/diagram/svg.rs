//! SVG as text: a few shapes, with classes that the style sheet of the book colours.

use std::fmt::Write;

use crate::markup::escape;

/// The size of letters in diagrams, in pixels.
pub(super) const FONT: f32 = 12.0;

/// The distance between two lines of text, in pixels.
pub(super) const LINE: f32 = 16.0;

/// The width that a letter is taken to have, in pixels: more than letters have on average in any common font.
pub(super) const LETTER: f32 = 6.9;

/// The width of all diagrams, in pixels: what a phone has.
pub(super) const WIDTH: f32 = 340.0;

/// How far before a corner a line begins to turn, in pixels.
pub(super) const ROUND: f32 = 5.0;

/// A drawing that grows.
#[derive(Default)]
pub(super) struct Drawing(String);

impl Drawing {
    /// A line along points, with round corners where it turns.
    pub(super) fn wire(&mut self, points: &[(f32, f32)]) {
        let mut path = String::new();
        for (index, &(x, y)) in points.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|index| points.get(index));
            match (before, points.get(index + 1)) {
                (None, _) => push(&mut path, format_args!("M{x:.1} {y:.1}")),
                (Some(_), None) => push(&mut path, format_args!("L{x:.1} {y:.1}")),
                (Some(&before), Some(&after)) => {
                    let (near, far) = (toward((x, y), before, ROUND), toward((x, y), after, ROUND));
                    push(
                        &mut path,
                        format_args!("L{:.1} {:.1}Q{x:.1} {y:.1} {:.1} {:.1}", near.0, near.1, far.0, far.1),
                    );
                }
            }
        }
        self.line(format_args!("<path class=\"wire\" d=\"{path}\"/>"));
    }

    /// The head of an arrow that points to the left or down.
    pub(super) fn head(&mut self, (x, y): (f32, f32), down: bool) {
        let corners = if down {
            [(x, y), (x - 4.0, y - 8.0), (x + 4.0, y - 8.0)]
        } else {
            [(x, y), (x + 8.0, y - 4.0), (x + 8.0, y + 4.0)]
        };
        let corners = corners.map(|(x, y)| format!("{x:.1},{y:.1}")).join(" ");
        self.line(format_args!("<polygon class=\"head\" points=\"{corners}\"/>"));
    }

    /// A box with round corners.
    pub(super) fn frame(&mut self, (x, y): (f32, f32), width: f32, height: f32) {
        self.line(format_args!(
            "<rect class=\"box\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"6\"/>"
        ));
    }

    /// A filled circle.
    pub(super) fn dot(&mut self, (x, y): (f32, f32), radius: f32) {
        self.line(format_args!("<circle class=\"dot\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\"/>"));
    }

    /// A circle that is not filled.
    pub(super) fn ring(&mut self, (x, y): (f32, f32), radius: f32) {
        self.line(format_args!("<circle class=\"wire\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\"/>"));
    }

    /// A line of text; `y` is where its letters stand.
    pub(super) fn text(&mut self, class: &str, (x, y): (f32, f32), text: &str) {
        let text = escape(text);
        self.line(format_args!("<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{text}</text>"));
    }

    /// The whole figure, without an empty line, which would end it in Markdown.
    pub(super) fn finish(self, height: f32, title: &str) -> String {
        let title = escape(title);
        format!(
            "<figure class=\"diagram\">\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"{title}\" \
             width=\"{WIDTH}\" height=\"{height:.0}\" viewBox=\"0 0 {WIDTH} {height:.0}\" font-size=\"{FONT}\">\n\
             <title>{title}</title>\n{}</svg>\n</figure>\n",
            self.0
        )
    }

    fn line(&mut self, shape: std::fmt::Arguments<'_>) {
        push(&mut self.0, format_args!("{shape}\n"));
    }
}

fn push(text: &mut String, more: std::fmt::Arguments<'_>) {
    // Writing into a String does not fail.
    let _ = text.write_fmt(more);
}

/// The point that is so far from the first one on the way to the second, or half-way where that is nearer.
fn toward(from: (f32, f32), to: (f32, f32), far: f32) -> (f32, f32) {
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    let length = x.hypot(y);
    let part = if length > 0.0 { (far / length).min(0.5) } else { 0.0 };
    (from.0 + x * part, from.1 + y * part)
}

/// A text in lines of at most so many letters. It is broken between words, and inside of a long name before a capital
/// letter; nothing is left out.
pub(super) fn wrap(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut gap = usize::from(!line.is_empty());
        for piece in pieces(word, letters) {
            let length = line.chars().count() + gap + piece.chars().count();
            if length > letters && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                gap = 0;
            }
            if gap == 1 {
                line.push(' ');
            }
            line.push_str(&piece);
            gap = 0;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A word, or where it is too long the parts of it.
fn pieces(word: &str, letters: usize) -> Vec<String> {
    if word.chars().count() <= letters {
        return vec![word.to_owned()];
    }
    let mut parts: Vec<String> = Vec::new();
    let mut last_small = true;
    for c in word.chars() {
        let full = parts.last().is_some_and(|part| part.chars().count() >= letters.max(1));
        let begins = full || c.is_uppercase() && last_small;
        match parts.last_mut() {
            Some(part) if !begins => part.push(c),
            _ => parts.push(c.to_string()),
        }
        last_small = !c.is_uppercase();
    }
    parts
}
