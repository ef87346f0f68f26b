//! The limits of single parameters: a request and a limit in, the first value that breaks it out.

use aliyun_api_core::{Record, Slot, ValueType, View};

use super::walk::{self, Style};
use super::{Violation, format, patterns};
use crate::value::view_text;
use crate::{Check, Limit};

/// The first value at the path of a check that breaks its limit.
pub(super) fn check(request: &dyn Record, check: &Check) -> Option<Violation> {
    let style = check.path.first().map_or(Style::Sent, |first| Style::of(request.schema(), first));
    walk::at(request, check.path, &mut |name, view| {
        if let Limit::Count(least, most) = check.limit {
            return count(view, least, most).map(|detail| Violation { name: name.to_owned(), detail });
        }
        walk::each(name, style, view, &mut |name, value| {
            let text = view_text(value)?;
            broken(&check.limit, &text).map(|detail| Violation { name: name.to_owned(), detail })
        })
    })
}

fn count(view: View<'_>, least: usize, most: usize) -> Option<String> {
    let View::List(list) = view else { return None };
    // A list that was not sent has no elements, and no fault.
    let fits = list.is_empty() || (least..=most).contains(&list.len());
    (!fits).then(|| format!("it must have {}, and has {}", between(least, most, "element"), list.len()))
}

/// What is wrong with a value; nothing where it keeps the limit. The value is never part of it.
fn broken(limit: &Limit, text: &str) -> Option<String> {
    let quoted = |values: &[&str]| values.join(", ");
    let (fits, detail) = match limit {
        // Counts elements, not characters.
        Limit::Count(..) => return None,
        Limit::Length(least, most) => {
            let length = text.chars().count();
            let fits = (*least..=*most).contains(&length);
            (fits, format!("it must have {}, and has {length}", between(*least, *most, "character")))
        }
        Limit::MaxBytes(most) => {
            (text.len() <= *most, format!("it must have at most {most} bytes, and has {}", text.len()))
        }
        Limit::Range(ranges) => (in_ranges(text, ranges), format!("it must be {}", described(ranges))),
        Limit::MultipleOf(step) => (is_multiple(text, *step), format!("it must be a multiple of {step}")),
        Limit::Pattern(pattern) => (patterns::matches(pattern, text), format!("it must match {pattern}")),
        Limit::ForbidPrefix(prefixes) => {
            let fits = !prefixes.iter().any(|prefix| text.starts_with(prefix));
            (fits, format!("it must not start with {}", quoted(prefixes)))
        }
        Limit::ForbidText(parts) => {
            let fits = !parts.iter().any(|part| text.contains(part));
            (fits, format!("it must not contain {}", quoted(parts)))
        }
        Limit::Values(values) => (values.contains(&text), format!("it must be one of {}", quoted(values))),
        Limit::Format(format) => (format::fits(*format, text), format!("it must be {}", format::describe(*format))),
    };
    (!fits).then_some(detail)
}

fn between(least: usize, most: usize, what: &str) -> String {
    let plural = |count: usize| if count == 1 { "" } else { "s" };
    match (least, most) {
        (least, usize::MAX) => format!("at least {least} {what}{}", plural(least)),
        (0, most) => format!("at most {most} {what}{}", plural(most)),
        (least, most) if least == most => format!("exactly {least} {what}{}", plural(least)),
        (least, most) => format!("{least} to {most} {what}s"),
    }
}

fn in_ranges(text: &str, ranges: &[(i64, i64)]) -> bool {
    let text = text.trim();
    match (text.parse::<i64>(), text.parse::<f64>()) {
        (Ok(whole), _) => ranges.iter().any(|(least, most)| (*least..=*most).contains(&whole)),
        (Err(_), Ok(number)) => ranges.iter().any(|(least, most)| (*least as f64..=*most as f64).contains(&number)),
        _ => false,
    }
}

fn described(ranges: &[(i64, i64)]) -> String {
    let one = |(least, most): &(i64, i64)| match (*least, *most) {
        (i64::MIN, most) => format!("at most {most}"),
        (least, i64::MAX) => format!("at least {least}"),
        (least, most) if least == most => least.to_string(),
        (least, most) => format!("{least} to {most}"),
    };
    ranges.iter().map(one).collect::<Vec<_>>().join(" or ")
}

fn is_multiple(text: &str, step: i64) -> bool {
    text.trim().parse::<i64>().is_ok_and(|number| number.checked_rem(step) == Some(0))
}

/// Every enum value that is none of the documented ones.
pub(super) fn enums(request: &dyn Record) -> Vec<Violation> {
    let mut found = Vec::new();
    enums_in(request, None, &mut found);
    found
}

/// `around` is the object that the record is, with the style of its parameter; none for the request itself.
fn enums_in(record: &dyn Record, around: Option<(&str, Style)>, found: &mut Vec<Violation>) {
    for (index, field) in record.schema().fields.iter().enumerate() {
        if has_enum(&field.kind) {
            let (name, style) = match around {
                Some((prefix, style)) => (format!("{prefix}.{}", field.wire), style),
                None => (field.wire.to_owned(), Style::of(record.schema(), field.wire)),
            };
            enum_value(&field.kind, record.get(index), name, style, found);
        }
    }
}

/// Whether it is worth to look inside; most fields hold no enum.
const fn has_enum(kind: &ValueType) -> bool {
    matches!(
        kind,
        ValueType::Enum(_)
            | ValueType::Record(_)
            | ValueType::List(ValueType::Enum(_) | ValueType::Record(_) | ValueType::List(_))
    )
}

fn enum_value(kind: &ValueType, slot: &dyn Slot, name: String, style: Style, found: &mut Vec<Violation>) {
    match (kind, slot.view()) {
        (ValueType::Enum(values), View::Str(text)) if !values.contains(&text) => {
            let detail = format!("it must be one of {}", values.join(", "));
            found.push(Violation { name, detail });
        }
        (ValueType::Record(_), View::Record(inner)) => enums_in(inner, Some((&name, style)), found),
        (ValueType::List(element), View::List(list)) => {
            for index in 0..list.len() {
                enum_value(element, list.at(index), style.element(&name, index), style, found);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Format;

    #[test]
    fn every_limit_takes_what_keeps_it_and_refuses_what_breaks_it() {
        let cases: [(Limit, &[&str], &[&str]); 10] = [
            (Limit::Length(2, 4), &["ab", "äöüß"], &["a", "abcde", ""]),
            (Limit::MaxBytes(4), &["abcd", "äö", ""], &["abcde", "äöü"]),
            (Limit::Range(&[(1, 9), (12, 12)]), &["1", "9", "12", "2.5", " 3 "], &["0", "10", "x", "", "9.5", "NaN"]),
            (Limit::MultipleOf(5), &["0", "5", "-10"], &["3", "x", "2.5"]),
            (Limit::MultipleOf(0), &[], &["0", "5"]),
            (Limit::Pattern("[a-z]+|[0-9]+"), &["abc", "12"], &["abc1", "a b", "abc\n"]),
            (Limit::ForbidPrefix(&["http://", "https://"]), &["x http://"], &["http://x", "https://"]),
            (Limit::ForbidText(&["<", ">"]), &["a"], &["a<b", ">"]),
            (Limit::Values(&["1", "12"]), &["1", "12"], &["2", ""]),
            (Limit::Format(Format::Ascii), &["abc"], &["ä"]),
        ];
        for (limit, good, bad) in cases {
            for text in good {
                assert_eq!(broken(&limit, text), None, "{limit:?} {text:?}");
            }
            for text in bad {
                assert!(broken(&limit, text).is_some(), "{limit:?} {text:?}");
            }
        }
    }

    #[test]
    fn what_is_wrong_is_said_without_the_value() {
        assert_eq!(broken(&Limit::Length(8, 30), "secret").unwrap(), "it must have 8 to 30 characters, and has 6");
        assert_eq!(described(&[(1, 9), (12, 12), (20, i64::MAX)]), "1 to 9 or 12 or at least 20");
        assert_eq!(between(0, 1, "element"), "at most 1 element");
    }
}
