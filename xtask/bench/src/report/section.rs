//! What one part of the benchmark found.

use anyhow::Result;
use serde::{Deserialize, Serialize};

use super::figure::Figure;
use super::machine::Machine;

/// What one part found, and where.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Section {
    pub(crate) title: String,
    /// The day, in UTC.
    pub(crate) day: String,
    pub(crate) machine: Machine,
    pub(crate) groups: Vec<Group>,
    /// What could not be measured, a line each with the reason.
    #[serde(default)]
    pub(crate) left_out: Vec<String>,
}

/// Figures that are about one thing, with the command that gives them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Group {
    pub(crate) title: String,
    /// How they are measured, in a sentence or two.
    pub(crate) how: String,
    pub(crate) command: String,
    pub(crate) figures: Vec<Figure>,
}

impl Section {
    pub(crate) fn new(title: &str) -> Self {
        let day = jiff::Timestamp::now().strftime("%Y-%m-%d").to_string();
        let (groups, left_out) = (Vec::new(), Vec::new());
        Self { title: title.to_owned(), day, machine: Machine::here(), groups, left_out }
    }

    pub(crate) fn group(&mut self, title: &str, command: &str, how: &str, figures: Vec<Figure>) {
        let (title, how, command) = (title.to_owned(), how.to_owned(), command.to_owned());
        let group = Group { title, how, command, figures };
        say(format!("\n{}\n", super::table::table(&group.figures)));
        self.groups.push(group);
    }

    /// What came of an attempt; where it failed, the report says so in one line, and all else goes on.
    pub(crate) fn attempt<T>(&mut self, what: &str, attempt: Result<T>) -> Option<T> {
        match attempt {
            Ok(value) => Some(value),
            Err(error) => {
                let reason = one_line(&format!("{error:#}"));
                let line = format!("{what}: left out, since {reason}");
                say(&line);
                if !self.left_out.contains(&line) {
                    self.left_out.push(line);
                }
                None
            }
        }
    }
}

/// Says how it goes on, where there is somebody to hear it.
pub(crate) fn say(text: impl AsRef<str>) {
    anstream::eprintln!("{}", text.as_ref());
}

/// The first words of a text in one line.
fn one_line(text: &str) -> String {
    const MOST: usize = 300;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST { line } else { line.chars().take(MOST).chain([' ', '…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::Section;

    #[test]
    fn what_fails_is_one_line_of_the_report() {
        let mut section = Section::new("Any");
        assert_eq!(section.attempt("one", Ok(1)), Some(1));
        for _ in 0..2 {
            let failed: Option<()> = section.attempt("two", Err(anyhow::anyhow!("there is\nno java")));
            assert_eq!(failed, None);
        }
        assert_eq!(section.left_out, ["two: left out, since there is no java"]);
    }
}
