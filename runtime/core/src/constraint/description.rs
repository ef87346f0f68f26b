//! How a constraint reads: the same words in the docs and in messages, code marked as code.

use super::{Bounds, Constraint, Forbidden};
use crate::storage::{Storage, Texts};

/// A piece of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Text(String),
    /// A value, a name or a pattern, verbatim.
    Code(String),
}

/// A phrase about a value, such as `2 to 128 characters`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description(Vec<Part>);

impl Description {
    /// The pieces, in their order.
    pub fn parts(&self) -> &[Part] {
        &self.0
    }

    /// The phrase without marks.
    pub fn plain(&self) -> String {
        self.0
            .iter()
            .map(|part| match part {
                Part::Text(text) | Part::Code(text) => text.as_str(),
            })
            .collect()
    }

    fn of(text: impl Into<String>) -> Self {
        Self(vec![Part::Text(text.into())])
    }

    fn text(mut self, text: impl Into<String>) -> Self {
        self.0.push(Part::Text(text.into()));
        self
    }

    fn code(mut self, code: &str) -> Self {
        self.0.push(Part::Code(code.to_owned()));
        self
    }

    /// `a, b or c`, all of them code.
    fn choice<T: AsRef<str>>(self, texts: &[T]) -> Self {
        self.listing(texts, |all, text| all.code(text.as_ref()))
    }

    /// `22, 1000 to 2000 or in 100.64.0.0/10`.
    pub(super) fn any_of<S: Storage>(self, forbidden: &[Forbidden<S>]) -> Self {
        self.listing(forbidden, |all, one| match one {
            Forbidden::Number(bounds) => all.text(range(bounds)),
            Forbidden::Text(text) => all.code(text.as_ref()),
            Forbidden::Inside(block) => all.text("in ").code(block.as_ref()),
            Forbidden::Overlapping(block) => all.text("overlapping ").code(block.as_ref()),
        })
    }

    /// All of a list, with commas and an `or` between them.
    fn listing<T>(mut self, items: &[T], add: impl Fn(Self, &T) -> Self) -> Self {
        for (index, item) in items.iter().enumerate() {
            self = match items.len() - index {
                _ if index == 0 => self,
                1 => self.text(" or "),
                _ => self.text(", "),
            };
            self = add(self, item);
        }
        self
    }
}

impl<S: Storage> Constraint<S> {
    /// The constraint as a phrase about the value.
    pub fn description(&self) -> Description {
        let choice = |words: &str, texts: &Texts<S>| Description::of(words).choice(texts.as_ref());
        match self {
            Self::Length(least, most) => Description::of(amount(*least, *most, "character")),
            Self::MaxBytes(most) => Description::of(amount(None, Some(*most), "byte")),
            Self::Count(least, most) => Description::of(amount(*least, *most, "element")),
            Self::Range(ranges) => Description::of(listing(ranges.as_ref())),
            Self::MultipleOf(step) => Description::of(format!("a multiple of {step}")),
            Self::Pattern(pattern) => Description::of("matches ").code(pattern.as_ref()),
            Self::ForbidPrefix(prefixes) => choice("does not start with ", prefixes),
            Self::ForbidText(parts) => choice("does not contain ", parts),
            Self::Values(values) => Description::default().choice(values.as_ref()),
            Self::Not(forbidden) => Description::of("not ").any_of(forbidden.as_ref()),
            Self::Format(format) => match format.example() {
                None => Description::of(format.noun()),
                Some(example) => Description::of(format!("{} such as ", format.noun())).code(example),
            },
        }
    }
}

fn amount(least: Option<u64>, most: Option<u64>, noun: &str) -> String {
    let plural = if most.or(least) == Some(1) { "" } else { "s" };
    match (least, most) {
        (Some(least), Some(most)) if least == most => format!("exactly {least} {noun}{plural}"),
        (None | Some(0), Some(most)) => format!("at most {most} {noun}{plural}"),
        (Some(least), Some(most)) => format!("{least} to {most} {noun}{plural}"),
        (Some(least), None) => format!("at least {least} {noun}{plural}"),
        (None, None) => format!("any number of {noun}s"),
    }
}

/// `1 to 9, 12 or at least 20`.
fn listing(ranges: &[Bounds]) -> String {
    let mut words: Vec<String> = ranges.iter().map(range).collect();
    match words.pop() {
        None => String::new(),
        Some(only) if words.is_empty() => only,
        Some(last) => format!("{} or {last}", words.join(", ")),
    }
}

fn range((least, most): &Bounds) -> String {
    match (least, most) {
        (Some(least), Some(most)) if least == most => least.to_string(),
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => "any number".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Constraint as AnyConstraint, *};
    use crate::{Fixed, Format};

    type Constraint = AnyConstraint<Fixed>;

    #[test]
    fn every_constraint_reads_as_a_phrase() {
        let cases: [(Constraint, &str); 16] = [
            (Constraint::Length(Some(2), Some(128)), "2 to 128 characters"),
            (Constraint::Length(Some(0), Some(1)), "at most 1 character"),
            (Constraint::Length(Some(8), Some(8)), "exactly 8 characters"),
            (Constraint::MaxBytes(16), "at most 16 bytes"),
            (Constraint::Count(Some(1), None), "at least 1 element"),
            (
                Constraint::Range(&[(Some(1), Some(9)), (Some(12), Some(12)), (Some(20), None)]),
                "1 to 9, 12 or at least 20",
            ),
            (Constraint::Range(&[(None, Some(3))]), "at most 3"),
            (Constraint::MultipleOf(5), "a multiple of 5"),
            (Constraint::Pattern("[a-z]+"), "matches `[a-z]+`"),
            (Constraint::ForbidPrefix(&["http://", "https://"]), "does not start with `http://` or `https://`"),
            (Constraint::ForbidText(&["<"]), "does not contain `<`"),
            (Constraint::Values(&["a", "b", "c"]), "`a`, `b` or `c`"),
            (
                Constraint::Not(&[
                    Forbidden::Number((Some(22), Some(22))),
                    Forbidden::Number((Some(1000), Some(2000))),
                    Forbidden::Text("auto"),
                ]),
                "not 22, 1000 to 2000 or `auto`",
            ),
            (
                Constraint::Not(&[Forbidden::Inside("100.64.0.0/10"), Forbidden::Overlapping("224.0.0.0/4")]),
                "not in `100.64.0.0/10` or overlapping `224.0.0.0/4`",
            ),
            (Constraint::Format(Format::Cidr), "a CIDR block such as `10.0.0.0/8`"),
            (Constraint::Format(Format::Json), "JSON text"),
        ];
        for (constraint, words) in cases {
            let description = constraint.description();
            let marked: String = description
                .parts()
                .iter()
                .map(|part| match part {
                    Part::Text(text) => text.clone(),
                    Part::Code(text) => format!("`{text}`"),
                })
                .collect();
            assert_eq!(marked, words);
            assert_eq!(description.plain(), words.replace('`', ""));
        }
    }
}
