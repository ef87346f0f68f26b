//! What a value must not be: something that it could be, said once, and not all of it.

use std::collections::HashSet;

use aliyun_api_core::Block;

use super::Walk;
use crate::findings::Finding;
use crate::format::{FieldSpec, ForbiddenSpec, TypeWord};
use crate::semantics::constraints;
use crate::source::Span;
use crate::yaml::Span64;

impl Walk<'_, '_> {
    /// The values that a field forbids.
    pub(super) fn forbidden(&mut self, field: &FieldSpec, word: TypeWord) {
        let Some(not) = &field.not else { return };
        for one in &not.0 {
            self.wrong_kind(one, word);
            self.beside_limits(field, one);
        }
        self.repeated(&not.0);
        let ranges = field.range.as_ref().map(|ranges| ranges.0.as_slice()).unwrap_or_default();
        let numbers: Vec<Span64> = not.0.iter().filter_map(number).collect();
        let values = field.values.iter().flat_map(|values| &values.0);
        let mut values = values.map(|(value, _)| value.value.as_str()).peekable();
        let all_values = values.peek().is_some() && values.all(|value| constraints::forbids(not, value));
        if all_values || (!ranges.is_empty() && ranges.iter().all(|range| covered(*range, &numbers))) {
            let help = "leave something that the value may be";
            self.report(Finding::IdleLimit, not.0[0].span(), "`not` forbids every value of this field", help);
        }
    }

    /// Numbers are forbidden as numbers, blocks as blocks.
    fn wrong_kind(&mut self, one: &ForbiddenSpec, word: TypeWord) {
        let is_number = matches!(word, TypeWord::Integer | TypeWord::Long | TypeWord::Float);
        let report = match one {
            ForbiddenSpec::Text(text) if is_number => Some((
                text.span,
                format!("`{}` is not a number", text.value),
                "write a number or a range: `1000..2000`",
            )),
            ForbiddenSpec::Overlaps(block) if is_number => {
                Some((block.span, "a number overlaps no block".to_owned(), "write a number or a range: `1000..2000`"))
            }
            ForbiddenSpec::Overlaps(block) if Block::parse(&block.value).is_none() => Some((
                block.span,
                format!("`{}` is not a valid CIDR block", block.value),
                "write address and prefix: `100.64.0.0/10`",
            )),
            _ => None,
        };
        if let Some((span, message, help)) = report {
            return self.report(Finding::WrongValue, span, message, help);
        }
        if block(one).is_some_and(Block::is_everything) {
            let help = "name a smaller block; one around it, such as the default route, is forbidden by `overlaps`";
            self.report(Finding::IdleLimit, one.span(), "this block forbids every address", help);
        }
    }

    /// What another limit refuses already need not be forbidden.
    fn beside_limits(&mut self, field: &FieldSpec, one: &ForbiddenSpec) {
        let outside = match one {
            ForbiddenSpec::Number(found) => {
                let ranges = field.range.as_ref().map(|ranges| ranges.0.as_slice()).unwrap_or_default();
                (!ranges.is_empty() && !ranges.iter().any(|range| meet(*range, found.value)))
                    || field.values.as_ref().is_some_and(|values| {
                        let numbers = values.0.iter().filter_map(|(value, _)| Span64::parse(&value.value));
                        !numbers.into_iter().any(|value| meet(value, found.value))
                    })
            }
            ForbiddenSpec::Text(text) => {
                let mut others = constraints::of(field).into_iter().filter(|declared| declared.key != "not");
                Block::parse(&text.value).is_none()
                    && others.any(|declared| declared.constraint.breach(&text.value).is_some())
            }
            ForbiddenSpec::Overlaps(_) => false,
        };
        if outside {
            let help = "remove it, or correct the other limit";
            self.report(Finding::IdleLimit, one.span(), "another limit of the field forbids this already", help);
        }
    }

    fn repeated(&mut self, all: &[ForbiddenSpec]) {
        // Sorted by their starts, ranges and blocks that overlap are neighbours: one goes on where the next begins.
        let mut numbers: Vec<(Span64, Span)> = all.iter().filter_map(|one| Some((number(one)?, one.span()))).collect();
        numbers.sort_by_key(|(range, _)| range.from);
        let mut blocks: Vec<(Block, Span)> = all.iter().filter_map(|one| Some((block(one)?, one.span()))).collect();
        blocks.sort_by_key(|(block, _)| block.order());
        let mut texts = HashSet::new();
        let text = all.iter().find_map(|one| match one {
            ForbiddenSpec::Text(text) if block(one).is_none() => (!texts.insert(&text.value)).then_some(text.span),
            _ => None,
        });
        // Of two, the one that is written second.
        let second = |one: Span, other: Span| if one < other { other } else { one };
        let number =
            numbers.windows(2).find(|pair| meet(pair[0].0, pair[1].0)).map(|pair| second(pair[0].1, pair[1].1));
        let block =
            blocks.windows(2).find(|pair| pair[0].0.overlaps(pair[1].0)).map(|pair| second(pair[0].1, pair[1].1));
        if let Some(span) = text.or(number).or(block) {
            let help = "say each value once; ranges and blocks that overlap are one";
            self.report(Finding::DuplicateValue, span, "this is forbidden already, at least in part", help);
        }
    }
}

fn number(one: &ForbiddenSpec) -> Option<Span64> {
    match one {
        ForbiddenSpec::Number(range) => Some(range.value),
        _ => None,
    }
}

fn block(one: &ForbiddenSpec) -> Option<Block> {
    match one {
        ForbiddenSpec::Text(text) | ForbiddenSpec::Overlaps(text) => Block::parse(&text.value),
        ForbiddenSpec::Number(_) => None,
    }
}

/// Whether two ranges have a number in common.
fn meet(one: Span64, other: Span64) -> bool {
    let before = |end: Option<i64>, start: Option<i64>| end.zip(start).is_some_and(|(end, start)| end < start);
    !before(one.to, other.from) && !before(other.to, one.from)
}

/// Whether every number of a range is in one of the others.
fn covered(range: Span64, others: &[Span64]) -> bool {
    let mut others = others.to_vec();
    others.sort_by_key(|other| other.from.unwrap_or(i64::MIN));
    let mut next = range.from.unwrap_or(i64::MIN);
    let last = range.to.unwrap_or(i64::MAX);
    for other in others {
        if other.from.unwrap_or(i64::MIN) > next {
            return false;
        }
        let end = other.to.unwrap_or(i64::MAX);
        if end >= last {
            return true;
        }
        next = next.max(end + 1);
    }
    false
}
